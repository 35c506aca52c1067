/// Takes the prompts of interactive sessions off pasted text, and what those sessions had answered with them.
enum PastedPrompts {
    /// The styles of prompts that text can have been copied with.
    enum Style {
        /// `>>> ` and `... `
        case plain
        /// `In [1]: ` and `   ...: `
        case numbered
    }

    /// The style of the prompt that a text begins with, if any.
    static func style(of text: String) -> Style? {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            if content(of: line, prompt: .first, .plain) != nil { return .plain }
            if content(of: line, prompt: .first, .numbered) != nil { return .numbered }
            return nil
        }
        return nil
    }

    /// A pasted text without its prompts; as it is when it begins with none.
    static func strip(_ text: String) -> String {
        guard let style = style(of: text) else { return text }
        var kept: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let content = content(of: line, prompt: .first, style) {
                kept.append(content)
                isInside = true
            } else if isInside, let content = content(of: line, prompt: .continuation, style) {
                kept.append(content)
            } else {
                // What the session had printed.
                isInside = false
            }
        }
        return kept.joined(separator: "\n")
    }

    /// A line typed or pasted by itself after lines with prompts of a style, without its own.
    static func strip(continuation line: String, _ style: Style) -> String {
        (content(of: line[...], prompt: .continuation, style) ?? content(of: line[...], prompt: .first, style))
            .map(String.init) ?? line
    }

    private enum Prompt { case first, continuation }

    /// What follows the prompt in a line; nil when it has no such prompt.
    private static func content(of line: Substring, prompt: Prompt, _ style: Style) -> Substring? {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        switch (style, prompt) {
        case (.plain, .first): return after(rest, ">>>")
        case (.plain, .continuation): return after(rest, "...")
        case (.numbered, .first):
            guard rest.hasPrefix("In [") else { return nil }
            let digits = rest.dropFirst(4).prefix { $0.isASCII && $0.isNumber }
            if digits.isEmpty { return nil }
            return after(rest.dropFirst(4 + digits.count), "]:")
        case (.numbered, .continuation):
            let dots = rest.prefix { $0 == "." }
            return dots.count >= 3 ? after(rest.dropFirst(dots.count), ":") : nil
        }
    }

    /// The text after a mark and the one space that belongs to it.
    private static func after(_ text: Substring, _ mark: String) -> Substring? {
        guard text.hasPrefix(mark) else { return nil }
        let rest = text.dropFirst(mark.count)
        if rest.isEmpty { return rest }
        return rest.first == " " ? rest.dropFirst() : nil
    }
}
