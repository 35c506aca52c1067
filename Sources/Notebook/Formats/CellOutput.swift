/// One output of a code cell.
public enum CellOutput: Sendable, Hashable {
    /// Text written to a stream, `stdout` or `stderr`.
    case stream(name: String, text: String)
    /// The value of the cell's last expression, by MIME type.
    case executeResult(count: Int?, data: JSONObject, metadata: JSONObject)
    /// Something displayed, by MIME type.
    case displayData(data: JSONObject, metadata: JSONObject)
    /// The exception that ended the cell.
    case error(name: String, value: String, traceback: [String])
    /// An output of a type that is not known here, kept as it is.
    case unknown(JSON)

    /// A result that has a plain text form only.
    public static func result(_ text: String, count: Int?) -> CellOutput {
        .executeResult(count: count, data: ["text/plain": .text(text)], metadata: [:])
    }

    /// The plain text of a result or display.
    public var plainText: String? {
        switch self {
        case .executeResult(_, let data, _), .displayData(let data, _): data["text/plain"]?.string
        case .stream, .error, .unknown: nil
        }
    }

    /// Equality by code points, where `String` takes canonically equivalent texts for equal.
    public static func == (left: CellOutput, right: CellOutput) -> Bool {
        switch (left, right) {
        case (.stream(let leftName, let leftText), .stream(let rightName, let rightText)):
            leftName.isIdentical(to: rightName) && leftText.isIdentical(to: rightText)
        case (
            .executeResult(let leftCount, let leftData, let leftMetadata),
            .executeResult(let rightCount, let rightData, let rightMetadata)
        ):
            leftCount == rightCount && leftData == rightData && leftMetadata == rightMetadata
        case (.displayData(let leftData, let leftMetadata), .displayData(let rightData, let rightMetadata)):
            leftData == rightData && leftMetadata == rightMetadata
        case (
            .error(let leftName, let leftValue, let leftLines),
            .error(let rightName, let rightValue, let rightLines)
        ):
            leftName.isIdentical(to: rightName) && leftValue.isIdentical(to: rightValue)
                && leftLines.elementsEqual(rightLines) { $0.isIdentical(to: $1) }
        case (.unknown(let left), .unknown(let right)): left == right
        default: false
        }
    }
}

extension [CellOutput] {
    /// Appends an output; text for the stream that was written to last joins the text that is there.
    public mutating func add(_ output: CellOutput) {
        if case .stream(let name, let addition) = output, case .stream(let lastName, var text)? = last,
            name.isIdentical(to: lastName)
        {
            removeLast()  // So that `text` has one owner and grows in place.
            text += addition
            append(.stream(name: name, text: text))
        } else {
            append(output)
        }
    }
}

extension String {
    /// Equality by code points.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
