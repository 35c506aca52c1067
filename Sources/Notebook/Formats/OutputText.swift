/// Outputs as they stand in text notebooks: a header that says what an output is, and lines.
struct OutputText {
    /// `stdout`, `stderr`, `result`, `display text/html`, `also text/html`, `error NAME: MESSAGE` or `json`.
    var header: String
    var lines: [String]

    /// How the outputs of a cell are written.
    static func texts(of outputs: [CellOutput]) -> [OutputText] {
        outputs.flatMap { plain($0) ?? [json($0)] }
    }

    /// The outputs that texts stand for; nil when one of the headers is not understood.
    static func outputs(_ texts: [OutputText]) -> [CellOutput]? {
        var outputs: [CellOutput] = []
        for text in texts {
            if let type = text.header.utf8.starts(with: "also ".utf8) ? String(text.header.dropFirst(5)) : nil
            {
                guard isMIMEType(type), let last = outputs.popLast(),
                    let joined = last.adding(text.joined, as: type)
                else { return nil }
                outputs.append(joined)
            } else {
                guard let output = text.output else { return nil }
                if case .stream(_, let text) = output, text.isEmpty { continue }
                outputs.append(output)
            }
        }
        return outputs
    }

    /// Whether a header is one that is understood.
    static func isHeader(_ header: String) -> Bool {
        if header == "json" { return true }
        if header.utf8.starts(with: "also ".utf8) { return isMIMEType(String(header.dropFirst(5))) }
        return OutputText(header: header, lines: []).output != nil
    }

    private static let noNewline = " (no newline)"

    private static func isMIMEType(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "/")) && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    // MARK: Reading

    private var joined: String { lines.joined(separator: "\n") }

    private var output: CellOutput? {
        switch header {
        case "stdout", "stderr":
            return .stream(name: header, text: lines.map { $0 + "\n" }.joined())
        case "stdout" + Self.noNewline, "stderr" + Self.noNewline:
            return .stream(name: String(header.prefix(6)), text: joined)
        case "json":
            guard let value = try? JSONParser.parse(joined), value.object != nil else { return nil }
            return CellOutput(json: value)
        default:
            break
        }
        guard let space = header.utf8.firstIndex(of: 0x20) ?? (header.isEmpty ? nil : header.endIndex) else {
            return nil
        }
        let argument = header[space...].dropFirst()
        switch header[..<space] {
        case "result", "display":
            let type = argument.isEmpty ? "text/plain" : String(argument)
            guard Self.isMIMEType(type) else { return nil }
            let data: JSONObject = [JSONString(type): .text(joined)]
            return header.utf8.first == UInt8(ascii: "r")
                ? .executeResult(count: nil, data: data, metadata: [:])
                : .displayData(data: data, metadata: [:])
        case "error":
            let colon = argument.utf8.firstIndex(of: UInt8(ascii: ":")) ?? argument.endIndex
            let name = String(argument[..<colon])
            guard !name.isEmpty, !name.utf8.contains(0x20) else { return nil }
            let value = argument[colon...].dropFirst(2)
            return .error(name: name, value: String(value), traceback: lines)
        default:
            return nil
        }
    }

    // MARK: Writing

    /// The readable form, or nil when it would not give the output back.
    private static func plain(_ output: CellOutput) -> [OutputText]? {
        switch output {
        case .stream(let name, let text):
            if text.isEmpty { return [] }
            guard name == "stdout" || name == "stderr", isPlain(text) else { return nil }
            var lines = text.splitLines.map { String($0) ?? "" }
            let endsLine = text.utf8.last == 0x0A
            if endsLine { lines.removeLast() }
            return [OutputText(header: endsLine ? name : name + noNewline, lines: lines)]
        case .executeResult(_, let data, let metadata): return plain("result", data, metadata)
        case .displayData(let data, let metadata): return plain("display", data, metadata)
        case .error(let name, let value, let traceback):
            let header = "error " + name + (value.isEmpty ? "" : ": " + value)
            guard !name.isEmpty, !name.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: ":") }),
                isPlain(header), !header.utf8.contains(0x0A), header.utf8.last != 0x20,
                header.utf8.last != 0x09,
                traceback.allSatisfy(isPlain)
            else { return nil }
            let lines = traceback.flatMap { $0.splitLines.map { String($0) ?? "" } }
            return [OutputText(header: header, lines: lines)]
        case .unknown: return nil
        }
    }

    private static func plain(_ kind: String, _ data: JSONObject, _ metadata: JSONObject) -> [OutputText]? {
        guard metadata.isEmpty, !data.isEmpty else { return nil }
        var texts: [OutputText] = []
        let plainFirst =
            data.members.filter { $0.key == "text/plain" } + data.members.filter { $0.key != "text/plain" }
        for (key, value) in plainFirst {
            guard case .string(let value) = value, value.isWellFormed, isPlain(value.text),
                isMIMEType(key.text)
            else { return nil }
            let kind = texts.isEmpty ? kind : "also"
            let lines = value.bytes.isEmpty ? [] : value.text.splitLines.map { String($0) ?? "" }
            texts.append(
                OutputText(
                    header: kind == "also" || key != "text/plain" ? "\(kind) \(key)" : kind, lines: lines))
        }
        return texts
    }

    private static func json(_ output: CellOutput) -> OutputText {
        var output = output
        if case .executeResult(_, let data, let metadata) = output {
            output = .executeResult(count: nil, data: data, metadata: metadata)
        }
        return OutputText(header: "json", lines: [output.json.text(JSONStyle(indent: nil, sortsKeys: true))])
    }

    /// Whether a text can stand in lines: no control characters but line ends and tabs.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
    }
}

extension CellOutput {
    /// A result or display with a further representation.
    fileprivate func adding(_ text: String, as type: String) -> CellOutput? {
        switch self {
        case .executeResult(let count, var data, let metadata):
            data[type] = .text(text)
            return .executeResult(count: count, data: data, metadata: metadata)
        case .displayData(var data, let metadata):
            data[type] = .text(text)
            return .displayData(data: data, metadata: metadata)
        case .stream, .error, .unknown:
            return nil
        }
    }
}

/// The comment lines at the end of a cell of a percent script that hold its outputs.
enum PercentOutputs {
    /// What follows `# Out: ` in a line that starts an output.
    static func header(_ line: ArraySlice<UInt8>) -> String? {
        guard let header = line.dropping(prefix: "# Out: ")?.text, OutputText.isHeader(header) else {
            return nil
        }
        return header
    }

    /// The outputs at the end of some lines and the number of the line they start on. They start with a
    /// header, so that a comment that merely quotes something is not mistaken for them.
    static func find(in lines: [ArraySlice<UInt8>]) -> (start: Int, outputs: [CellOutput])? {
        var texts: [OutputText] = []
        var content: [String] = []
        var start = lines.count
        for index in lines.indices.reversed() {
            if let header = header(lines[index]) {
                texts.append(OutputText(header: header, lines: content.reversed()))
                content = []
                start = index
            } else if let text = lines[index].dropping(prefix: "#>") ?? lines[index].dropping(prefix: "# >") {
                content.append((text.first == 0x20 ? text.dropFirst() : text).text)
            } else {
                break
            }
        }
        guard !texts.isEmpty, let outputs = OutputText.outputs(texts.reversed()) else { return nil }
        return (start, outputs)
    }

    static func lines(of outputs: [CellOutput]) -> [String] {
        OutputText.texts(of: outputs).flatMap { text in
            ["# Out: " + text.header] + text.lines.map { $0.isEmpty ? "#>" : "#> " + $0 }
        }
    }
}
