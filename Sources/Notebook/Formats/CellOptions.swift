/// What a percent marker or the info string of a fence says about its cell: a title, the kind, and metadata
/// as `key=value` pairs or as one JSON object.
struct CellOptions {
    var kind: NotebookCell.Kind = .code
    var metadata: JSONObject = [:]

    /// What follows `# %%`, such as `A title [markdown] tags=["a", "b"]`.
    init(markerText text: ArraySlice<UInt8>) {
        var scanner = OptionScanner(text)
        let title = scanner.scan(allowsTitle: true)
        kind = scanner.kind ?? .code
        metadata = scanner.metadata
        if !title.isEmpty { metadata["title"] = .text(title) }
    }

    /// The info string of a fence; nil when the fence does not hold Python that is to run.
    init?(infoString: ArraySlice<UInt8>) {
        let info = infoString.trimmed
        var attributes: ArraySlice<UInt8>
        if info.first == UInt8(ascii: "{"), let end = info.lastIndex(of: UInt8(ascii: "}")) {
            // {python key=value}, {.python key=value}, or MyST's {code-cell} ipython3
            var inside = info[info.index(after: info.startIndex)..<end].trimmed
            if inside.elementsEqual("code-cell".utf8) { inside = info[info.index(after: end)...].trimmed }
            if inside.first == UInt8(ascii: ".") { inside.removeFirst() }
            attributes = inside
        } else {
            attributes = info
        }
        let language = attributes.prefix {
            $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",")
        }
        guard Self.pythonNames.contains(language.text.lowercased()) else { return nil }
        attributes = attributes.dropFirst(language.count)
        var scanner = OptionScanner(attributes)
        _ = scanner.scan(allowsTitle: false)
        metadata = scanner.metadata
        if metadata[".noeval"] != nil { return nil }
    }

    private static let pythonNames: Set<String> = ["python", "python3", "py", "py3", "ipython", "ipython3"]

    /// The text of a marker behind `# `: `%%`, title, kind and metadata.
    static func markerText(kind: NotebookCell.Kind, metadata: JSONObject) -> String {
        var metadata = textual(metadata)
        var text = "%%"
        if let depth = metadata["cell_depth"]?.integer, (1...16).contains(depth) {
            text += String(repeating: "%", count: depth)
            metadata.remove("cell_depth")
        }
        return text + headText(kind: kind, metadata: metadata)
    }

    /// Title, kind and metadata, each with a space before it.
    private static func headText(kind: NotebookCell.Kind, metadata: JSONObject) -> String {
        var metadata = metadata
        var text = ""
        if let title = metadata["title"]?.string, isPlain(title: title) {
            text += " " + title
            metadata.remove("title")
        }
        if kind != .code { text += " [\(kind.rawValue)]" }
        return text + attributes(metadata)
    }

    /// The info string of a Python fence.
    static func infoString(_ metadata: JSONObject) -> String { "python" + attributes(textual(metadata)) }

    /// What follows the name of a region in Markdown.
    static func regionText(_ metadata: JSONObject) -> String {
        headText(kind: .code, metadata: textual(metadata)).split(
            separator: "-->", omittingEmptySubsequences: false
        )
        .joined(separator: "--\\u003e")  // It can only stand inside a JSON string.
    }

    /// Metadata as ` key=value` pairs, or as ` {…}` when a key can't stand like that.
    static func attributes(_ metadata: JSONObject) -> String {
        var metadata = metadata
        let unreadable = metadata.remove(unreadableKey)?.string.map { " " + $0 } ?? ""
        guard metadata.members.allSatisfy({ isName($0.key, $0.value) || isKey($0.key.bytes) }) else {
            return " " + JSON.object(metadata).text() + unreadable
        }
        let pairs = metadata.members.map { key, value in
            isName(key, value) ? " \(key)" : " \(key)=\(value.text())"
        }
        return pairs.joined() + unreadable
    }

    /// Metadata without what changes from run to run or from screen to screen; that has no place in a text.
    static func textual(_ metadata: JSONObject) -> JSONObject {
        var metadata = metadata
        for key in transientKeys { metadata.remove(key) }
        return metadata
    }

    /// Where jupytext puts the text of options that can't be understood.
    fileprivate static let unreadableKey: JSONString = "incorrectly_encoded_metadata"

    private static let transientKeys: [JSONString] = [
        "autoscroll", "collapsed", "scrolled", "trusted", "execution", "ExecuteTime", "cell_marker",
        "lines_to_next_cell", "lines_to_end_of_cell_marker",
    ]

    private static func isPlain(title: String) -> Bool {
        let words = title.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
        return words.allSatisfy { !$0.isEmpty } && title.utf8.first != UInt8(ascii: "%")
            && title.utf8.allSatisfy { $0 >= 0x20 && !"={}[]>".utf8.contains($0) }
    }

    private static func isKey(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy(isKeyByte)
    }

    /// Whether a member stands as a mere word: `.class` or `#id`.
    fileprivate static func isName(_ key: JSONString, _ value: JSON) -> Bool {
        guard let mark = key.bytes.first, value.isNull else { return false }
        return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: "#")) && isKey(key.bytes.dropFirst())
    }

    fileprivate static func isKeyByte(_ byte: UInt8) -> Bool {
        isIdentifierByte(byte) || ".@/-".utf8.contains(byte)
    }
}

private struct OptionScanner {
    private let bytes: [UInt8]
    private var position = 0
    var kind: NotebookCell.Kind?
    var metadata: JSONObject = [:]

    init(_ text: ArraySlice<UInt8>) { bytes = Array(text) }

    /// Reads everything; returns the words that stand before the first option. In a marker the kind stands
    /// there too.
    mutating func scan(allowsTitle: Bool) -> String {
        var title: [String] = []
        while true {
            skipSpace()
            guard position < bytes.count else { break }
            let start = position
            if bytes[position] == UInt8(ascii: "{"), case .object(let object)? = value() {
                for (key, value) in object { metadata[key] = value }
                continue
            }
            if let (key, value) = pair(allowsBareValue: !allowsTitle) {
                metadata[key] = value
                continue
            }
            position = start
            let word = word()
            if allowsTitle, kind == nil, let named = Self.kinds[word] {
                kind = named
            } else if allowsTitle, metadata.isEmpty {
                title.append(word)
            } else if word.utf8.allSatisfy(CellOptions.isKeyByte)
                || CellOptions.isName(JSONString(word), .null)
            {
                metadata[word] = .null
            } else if word != "," {
                metadata[CellOptions.unreadableKey] = .text(String(decoding: bytes[start...], as: UTF8.self))
                break
            }
        }
        return title.joined(separator: " ")
    }

    private static let kinds: [String: NotebookCell.Kind] = [
        "[markdown]": .markdown, "[md]": .markdown, "[raw]": .raw, "[code]": .code,
    ]

    private mutating func pair(allowsBareValue: Bool) -> (JSONString, JSON)? {
        let start = position
        while position < bytes.count, CellOptions.isKeyByte(bytes[position]) { position += 1 }
        guard position > start, position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            return nil
        }
        let key = JSONString(uncheckedBytes: Array(bytes[start..<position]))
        position += 1
        let valueStart = position
        if let value = value() { return (key, value) }
        position = valueStart
        guard allowsBareValue, position < bytes.count, !"'\"[{ ".utf8.contains(bytes[position]) else {
            return nil
        }
        return (key, .text(word()))
    }

    /// A JSON or Python value that ends where the word ends.
    private mutating func value() -> JSON? {
        var parser = JSONParser(bytes, at: position, isRelaxed: true)
        guard let value = try? parser.value(),
            parser.position >= bytes.count || isSeparator(bytes[parser.position])
        else { return nil }
        position = parser.position
        return value
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, !isSpace(bytes[position]) { position += 1 }
        let word = bytes[start..<position]
        return (word.count > 1 && word.last == UInt8(ascii: ",") ? word.dropLast() : word).text
    }

    private mutating func skipSpace() {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private func isSeparator(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ",") }
}

/// The lines of a script that start a cell.
enum CellMarker {
    /// Whether a line starts a cell: `# %%`, `#%%`, `# In[1]:` or `# <codecell>`.
    static func isMarker(_ line: ArraySlice<UInt8>) -> Bool { options(line) != nil }

    /// The options of a line that starts a cell.
    static func options(_ line: ArraySlice<UInt8>) -> CellOptions? {
        guard line.first == UInt8(ascii: "#") else { return nil }
        let text = line.dropFirst().trimmed
        guard var rest = text.dropping(prefix: "%%") else {
            return isPrompt(text) ? CellOptions(markerText: []) : nil
        }
        let signs = rest.prefix { $0 == UInt8(ascii: "%") }.count
        rest = rest.dropFirst(signs)
        guard rest.first == nil || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        var options = CellOptions(markerText: rest)
        if signs > 0 { options.metadata["cell_depth"] = .integer(signs) }
        return options
    }

    /// `In[12]:` or `<codecell>`, as exported scripts have them.
    private static func isPrompt(_ text: ArraySlice<UInt8>) -> Bool {
        if text.elementsEqual("<codecell>".utf8) { return true }
        guard var rest = text.dropping(prefix: "In[") else { return false }
        rest = rest.drop { $0 == 0x20 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return rest.elementsEqual("]:".utf8) || rest.elementsEqual("]".utf8)
    }
}

/// The first line of a fenced block in Markdown.
struct Fence {
    let indent: Int
    let mark: UInt8
    let length: Int
    /// What follows the marks.
    let info: ArraySlice<UInt8>

    init?(opening line: ArraySlice<UInt8>) {
        let indent = line.prefix { $0 == 0x20 }.count
        let rest = line.dropFirst(indent)
        guard indent <= 3, let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        let length = rest.prefix { $0 == mark }.count
        let info = rest.dropFirst(length)
        guard length >= 3, mark == UInt8(ascii: "~") || !info.contains(mark) else { return nil }
        self.indent = indent
        self.mark = mark
        self.length = length
        self.info = info.trimmed
    }

    /// Whether a line ends the block.
    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        let indent = line.prefix { $0 == 0x20 }.count
        let rest = line.dropFirst(indent)
        let marks = rest.prefix { $0 == mark }.count
        return indent <= 3 && marks >= length && rest.dropFirst(marks).isBlank
    }

    /// The marks of a fence around a text: more than any line of it starts with.
    static func marks(around text: String, info: String) -> String {
        let mark: UInt8 = info.utf8.contains(UInt8(ascii: "`")) ? UInt8(ascii: "~") : UInt8(ascii: "`")
        var length = 3
        for line in text.splitLines {
            length = max(length, line.drop { $0 == 0x20 }.prefix { $0 == mark }.count + 1)
        }
        return String(repeating: Character(Unicode.Scalar(mark)), count: length)
    }
}
