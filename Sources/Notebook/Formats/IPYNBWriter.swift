/// Writes `.ipynb` files of notebook format 4.5, byte for byte as the nbformat package does.
enum IPYNBWriter {
    static func write(_ document: NotebookDocument) -> [UInt8] {
        var document = document
        document.assignIdentifiers()
        var metadata = document.metadata
        for transient: JSONString in ["orig_nbformat", "orig_nbformat_minor", "signature"] {
            metadata.remove(transient)
        }

        var root = document.extra
        root["metadata"] = .object(metadata)
        root["nbformat"] = 4
        root["nbformat_minor"] = .integer(max(document.minorVersion, NotebookDocument.writtenMinorVersion))
        root["cells"] = .array(document.cells.map(json))
        return JSON.object(root).serialized(.notebook) + [0x0A]
    }

    private static func json(of cell: NotebookCell) -> JSON {
        let origin = cell.origin
        var members = cell.extra
        members["cell_type"] = .text(cell.kind.rawValue)
        members["id"] = .text(cell.id)
        var metadata = cell.metadata
        metadata.remove("trusted")
        members["metadata"] = .object(metadata)

        var source = JSONString(cell.source)
        if let exact = origin?.exactSource, origin?.source.isIdentical(to: cell.source) == true {
            source = exact
        }
        members["source"] = MultilineText.split(source)

        if let attachments = cell.attachments {
            members["attachments"] = .object(
                attachments.mapValues { _, bundle in
                    bundle.object.map { .object(MultilineText.split($0)) } ?? bundle
                })
        }
        if cell.kind == .code {
            var count: JSON = cell.executionCount.map { .integer($0) } ?? .null
            if let exact = origin?.exactCount, cell.executionCount == nil { count = exact }
            members["execution_count"] = count

            var outputs = cell.outputs.map(\.json)
            if let exact = origin?.exactOutputs, origin?.outputs == cell.outputs { outputs = exact }
            members["outputs"] = .array(outputs.map(split(output:)))
        }
        return .object(members)
    }

    private static func split(output: JSON) -> JSON {
        guard case .object(var members) = output else { return output }
        switch members["output_type"]?.string {
        case "stream":
            if case .string(let text)? = members["text"] { members["text"] = MultilineText.split(text) }
        case "execute_result", "display_data":
            if case .object(let data)? = members["data"] {
                members["data"] = .object(MultilineText.split(data))
            }
        default: break
        }
        return .object(members)
    }
}

/// Notebook files spell longer texts as lists of lines.
enum MultilineText {
    /// The text of a string or a list of strings.
    static func joined(_ value: JSON) -> JSONString? {
        switch value {
        case .string(let text): return text
        case .array(let lines):
            var bytes: [UInt8] = []
            for line in lines {
                guard case .string(let text) = line else { return nil }
                bytes += text.bytes
            }
            return JSONString(uncheckedBytes: bytes)
        default: return nil
        }
    }

    /// Joins the lists of lines in a bundle of MIME types; JSON types stay as they are.
    static func joined(_ bundle: JSONObject) -> JSONObject {
        bundle.mapValues { type, value in
            let isJSON =
                type == "application/json"
                || (type.bytes.starts(with: "application/".utf8)
                    && type.bytes.suffix(5).elementsEqual("+json".utf8))
            guard !isJSON, case .array = value, let text = joined(value) else { return value }
            return .string(text)
        }
    }

    /// Splits the texts in a bundle of MIME types that are usually read by lines.
    static func split(_ bundle: JSONObject) -> JSONObject {
        bundle.mapValues { type, value in
            let isText =
                type.bytes.starts(with: "text/".utf8) || type == "application/javascript"
                || type == "image/svg+xml"
            guard isText, case .string(let text) = value else { return value }
            return split(text)
        }
    }

    /// The lines of a text with their ends, where Python's `splitlines` sees them.
    static func split(_ text: JSONString) -> JSON {
        let bytes = text.bytes
        var lines: [JSON] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            var end = index + 1
            let isBreak: Bool
            switch bytes[index] {
            case 0x0D:
                isBreak = true
                if end < bytes.count, bytes[end] == 0x0A { end += 1 }
            case 0x0A...0x0C, 0x1C...0x1E: isBreak = true
            case 0xC2:  // U+0085
                isBreak = end < bytes.count && bytes[end] == 0x85
                if isBreak { end += 1 }
            case 0xE2:  // U+2028 and U+2029
                isBreak =
                    end + 1 < bytes.count && bytes[end] == 0x80
                    && (bytes[end + 1] == 0xA8 || bytes[end + 1] == 0xA9)
                if isBreak { end += 2 }
            default: isBreak = false
            }
            if isBreak {
                lines.append(.string(JSONString(uncheckedBytes: Array(bytes[start..<end]))))
                start = end
            }
            index = end
        }
        if start < bytes.count { lines.append(.string(JSONString(uncheckedBytes: Array(bytes[start...])))) }
        return .array(lines)
    }
}
