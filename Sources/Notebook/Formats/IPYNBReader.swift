/// Reads `.ipynb` files, notebook format 4.0 to 4.5 and what later minor versions add.
enum IPYNBReader {
    static func read(_ contents: [UInt8]) throws(NotebookFormatError) -> NotebookDocument {
        let value: JSON
        do { value = try JSONParser.parse(contents) } catch { throw .notJSON(error) }
        guard case .object(var root) = value else {
            throw .notANotebook(reason: "the file holds \(value.kindDescription), not an object")
        }
        guard let major = root.remove("nbformat") else {
            throw .notANotebook(reason: "it has no \"nbformat\" number")
        }
        guard let major = major.integer else { throw wrongType("nbformat", major, "a whole number") }
        let minor = try integer(root.remove("nbformat_minor") ?? 0, "nbformat_minor")
        guard major == 4 else { throw .unsupportedVersion(major: major, minor: minor) }

        guard let cells = root.remove("cells") else {
            throw .malformed(place: "cells", problem: "is missing")
        }
        guard case .array(let cells) = cells else { throw wrongType("cells", cells, "a list") }
        var document = NotebookDocument()
        document.minorVersion = minor
        document.metadata = try object(root.remove("metadata"), "metadata")
        document.extra = root
        document.cells.reserveCapacity(cells.count)
        for (index, cell) in cells.enumerated() {
            document.cells.append(try read(cell: cell, at: index))
        }
        document.assignIdentifiers()
        return document
    }

    private static func read(cell value: JSON, at index: Int) throws(NotebookFormatError) -> NotebookCell {
        let place = "cells[\(index)]"
        guard case .object(var members) = value else { throw wrongType(place, value, "an object") }
        guard let type = members.remove("cell_type") else {
            throw .malformed(place: place, problem: "has no \"cell_type\"")
        }
        guard let kind = type.string.flatMap(NotebookCell.Kind.init(rawValue:)) else {
            throw .malformed(
                place: place + ".cell_type",
                problem: "is \(type.text()), not \"code\", \"markdown\" or \"raw\"")
        }
        var cell = NotebookCell(kind)
        let source = try text(members.remove("source") ?? "", place + ".source")
        cell.source = source.text
        cell.id = members.remove("id")?.string ?? ""
        cell.metadata = try object(members.remove("metadata"), place + ".metadata")
        if let attachments = members.remove("attachments") {
            cell.attachments = try object(attachments, place + ".attachments").mapValues { _, bundle in
                bundle.object.map { .object(MultilineText.joined($0)) } ?? bundle
            }
        }
        var exactOutputs: [JSON] = []
        var exactCount = JSON.null
        if kind == .code {
            exactCount = members.remove("execution_count") ?? .null
            cell.executionCount = exactCount.integer
            let outputs = members.remove("outputs") ?? []
            guard case .array(let outputs) = outputs else {
                throw wrongType(place + ".outputs", outputs, "a list")
            }
            for (number, output) in outputs.enumerated() {
                exactOutputs.append(try joined(output: output, "\(place).outputs[\(number)]"))
            }
            cell.outputs = exactOutputs.map(CellOutput.init(json:))
        }
        cell.extra = members

        var origin = CellOrigin(of: cell, at: index)
        if !source.isWellFormed { origin.exactSource = source }
        if cell.outputs.map(\.json) != exactOutputs { origin.exactOutputs = exactOutputs }
        if cell.executionCount == nil, !exactCount.isNull { origin.exactCount = exactCount }
        cell.origin = origin
        return cell
    }

    /// An output with its lists of lines joined; refuses one whose known parts have other types.
    private static func joined(output: JSON, _ place: String) throws(NotebookFormatError) -> JSON {
        guard case .object(var members) = output else { throw wrongType(place, output, "an object") }
        guard let type = members["output_type"] else {
            throw .malformed(place: place, problem: "has no \"output_type\"")
        }
        guard let type = type.string else { throw wrongType(place + ".output_type", type, "a string") }
        switch type {
        case "execute_result", "display_data":
            if members["data"] != nil {
                members["data"] = .object(MultilineText.joined(try object(members["data"], place + ".data")))
            }
            _ = try object(members["metadata"], place + ".metadata")
        case "error":
            if let traceback = members["traceback"],
                (traceback.array?.allSatisfy { $0.string != nil }) != true
            {
                throw wrongType(place + ".traceback", traceback, "a list of strings")
            }
        case "stream":
            members["text"] = .string(try text(members["text"] ?? "", place + ".text"))
        default:
            if let lines = members["text"], lines.array != nil, let joined = MultilineText.joined(lines) {
                members["text"] = .string(joined)
            }
        }
        for key in ["name", "ename", "evalue"] {
            if let value = members[key], value.string == nil {
                throw wrongType("\(place).\(key)", value, "a string")
            }
        }
        return .object(members)
    }

    private static func text(_ value: JSON, _ place: String) throws(NotebookFormatError) -> JSONString {
        if let text = MultilineText.joined(value) { return text }
        if let wrong = value.array?.firstIndex(where: { $0.string == nil }), let element = value.array?[wrong]
        {
            throw wrongType("\(place)[\(wrong)]", element, "a string")
        }
        throw wrongType(place, value, "a string or a list of strings")
    }

    private static func object(_ value: JSON?, _ place: String) throws(NotebookFormatError) -> JSONObject {
        guard let value else { return [:] }
        guard case .object(let members) = value else { throw wrongType(place, value, "an object") }
        return members
    }

    private static func integer(_ value: JSON, _ place: String) throws(NotebookFormatError) -> Int {
        guard let number = value.integer else { throw wrongType(place, value, "a whole number") }
        return number
    }

    private static func wrongType(_ place: String, _ value: JSON, _ expected: String) -> NotebookFormatError {
        .malformed(place: place, problem: "is \(value.kindDescription), not \(expected)")
    }
}

extension CellOutput {
    /// The output that a notebook file spells, lists of lines joined.
    init(json: JSON) {
        let members = json.object ?? [:]
        let metadata = members["metadata"]?.object ?? [:]
        switch members["output_type"]?.string {
        case "stream":
            self = .stream(name: members["name"]?.string ?? "stdout", text: members["text"]?.string ?? "")
        case "execute_result":
            self = .executeResult(
                count: members["execution_count"]?.integer, data: members["data"]?.object ?? [:],
                metadata: metadata)
        case "display_data":
            self = .displayData(data: members["data"]?.object ?? [:], metadata: metadata)
        case "error":
            self = .error(
                name: members["ename"]?.string ?? "", value: members["evalue"]?.string ?? "",
                traceback: members["traceback"]?.array?.compactMap(\.string) ?? [])
        default:
            self = .unknown(json)
        }
    }

    /// The output as a notebook file spells it, before texts are split into lines.
    var json: JSON {
        switch self {
        case .stream(let name, let text):
            ["output_type": "stream", "name": .text(name), "text": .text(text)]
        case .executeResult(let count, let data, let metadata):
            [
                "output_type": "execute_result", "execution_count": count.map { .integer($0) } ?? .null,
                "data": .object(data), "metadata": .object(metadata),
            ]
        case .displayData(let data, let metadata):
            ["output_type": "display_data", "data": .object(data), "metadata": .object(metadata)]
        case .error(let name, let value, let traceback):
            [
                "output_type": "error", "ename": .text(name), "evalue": .text(value),
                "traceback": .array(traceback.map { .text($0) }),
            ]
        case .unknown(let json):
            json
        }
    }
}
