/// What a cell's tags, or comments such as `# NBVAL_SKIP` in its source, ask of a run and of the comparison.
public struct CellPolicy: Sendable, Hashable {
    /// False for a cell that is not to be run: `skip-execution`, `nbval-skip`.
    public var runs = true
    /// False for a cell whose outputs may differ (`nbval-ignore-output`), true for one whose outputs count
    /// even where others' do not (`nbval-check-output`), else nil.
    public var checksOutput: Bool?
    /// True for a cell that must end with an exception: `raises-exception`, `nbval-raises-exception`.
    public var expectsException = false

    /// What is asked of a cell.
    public init(_ cell: NotebookCell) {
        for tag in cell.tags { apply(tag) }
        for line in cell.source.splitLines {
            let comment = ArraySlice(line).trimmed
            guard comment.first == UInt8(ascii: "#") else { continue }
            let word = comment.drop { $0 == UInt8(ascii: "#") }.trimmed.text
            if word.hasPrefix("NBVAL_"), word == word.uppercased() {
                apply(word.lowercased().split(separator: "_").joined(separator: "-"))
            }
        }
    }

    private mutating func apply(_ tag: String) {
        switch tag {
        case "nbval-skip", "skip-execution": runs = false
        case "nbval-ignore-output": checksOutput = false
        case "nbval-check-output": checksOutput = true
        case "raises-exception", "nbval-raises-exception": expectsException = true
        default: break
        }
    }
}

/// Compares what a run gave with what a notebook has stored.
public struct OutputComparison: Sendable, Hashable {
    /// The differences as a unified diff, stored against produced; empty when there are none.
    public let diff: [String]

    /// True when the outputs agree.
    public var isEqual: Bool { diff.isEmpty }

    /// Compares outputs. It does not matter how a stream was cut into pieces or how streams took turns, nor
    /// do colours, addresses of objects, tracebacks (the exception does), execution counts and images.
    public init(recorded: [CellOutput], produced: [CellOutput]) {
        let recorded = Self.lines(of: recorded)
        let produced = Self.lines(of: produced)
        let diff = UnifiedDiff.lines(from: recorded, to: produced)
        self.diff = diff.isEmpty ? [] : ["--- recorded", "+++ produced"] + diff
    }

    /// Outputs in the lines that are compared: each stream in one piece, then everything else in order.
    static func lines(of outputs: [CellOutput]) -> [String] {
        var streams: [(name: String, text: String)] = []
        var others: [String] = []
        for output in outputs {
            switch output {
            case .stream(let name, let text):
                if let index = streams.firstIndex(where: { $0.name == name }) {
                    streams[index].text += text
                } else {
                    streams.append((name, text))
                }
            case .executeResult(_, let data, _): others += lines(of: data, "result")
            case .displayData(let data, _): others += lines(of: data, "display")
            case .error(let name, let value, _):
                others.append("error:")
                others += normalized(name + ": " + value).splitLines.map { String($0) ?? "" }
            case .unknown(let value):
                others.append(value.text(JSONStyle(indent: nil, sortsKeys: true)))
            }
        }
        var lines: [String] = []
        for (name, text) in streams.sorted(by: { $0.name > $1.name }) where !text.isEmpty {  // stdout, stderr
            lines.append(name + ":")
            var text = normalized(text).splitLines.map { String($0) ?? "" }
            if text.last == "" { text.removeLast() } else { text.append("(no newline at the end)") }
            lines += text
        }
        return lines + others
    }

    private static func lines(of data: JSONObject, _ kind: String) -> [String] {
        data.members.sorted { $0.key < $1.key }.flatMap { type, value -> [String] in
            let head = type == "text/plain" ? kind + ":" : "\(kind) \(type):"
            if type.bytes.starts(with: "image/".utf8) { return [head] }
            guard case .string(let text) = value else {
                return [head, value.text(JSONStyle(indent: nil, sortsKeys: true))]
            }
            return [head] + normalized(text.text).splitLines.map { String($0) ?? "" }
        }
    }

    /// A text as a terminal would show it, without colours, addresses masked.
    static func normalized(_ text: String) -> String {
        var input = ArraySlice(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        var lineStart = 0
        while let byte = input.first {
            if byte == 0x1B {
                input = input.dropFirst(escapeLength(input))
                continue
            }
            switch byte {
            case 0x0A:
                output.append(byte)
                lineStart = output.count
            case 0x0D where input.dropFirst().first == 0x0A:
                break
            case 0x0D where input.count > 1:  // The line is written anew.
                output.removeSubrange(lineStart...)
            case 0x08:
                while output.count > lineStart, let last = output.popLast(), last & 0xC0 == 0x80 {}
            case UInt8(ascii: "0"):
                if let length = addressLength(input, behind: output) {
                    output += "0x…".utf8
                    input = input.dropFirst(length)
                    continue
                }
                output.append(byte)
            default:
                output.append(byte)
            }
            input = input.dropFirst()
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The length of the escape sequence at the start.
    private static func escapeLength(_ text: ArraySlice<UInt8>) -> Int {
        let rest = text.dropFirst()
        switch rest.first {
        case UInt8(ascii: "["):
            let parameters = rest.dropFirst().prefix { (0x20...0x3F).contains($0) }.count
            return min(text.count, 3 + parameters)
        case UInt8(ascii: "]"):  // Ends with BEL or ESC \.
            guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return 1 }
            return min(text.count, end - text.startIndex + (rest[end] == 0x07 ? 1 : 2))
        case nil: return 1
        default: return 2
        }
    }

    /// The length of an object's address at the start: what stands behind "at ", or looks like one on Linux.
    private static func addressLength(_ text: ArraySlice<UInt8>, behind output: [UInt8]) -> Int? {
        guard
            let digits = text.dropping(prefix: "0x")?.prefix(while: { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
            }), !digits.isEmpty
        else { return nil }
        let isAddress =
            output.suffix(3).elementsEqual("at ".utf8)
            || (digits.count == 12
                && (digits.hasPrefix("7f") || digits.hasPrefix("55") || digits.hasPrefix("56")))
        return isAddress ? 2 + digits.count : nil
    }
}
