/// Collects the value of a string literal: UTF-8, or code points as soon as there is a lone surrogate.
struct StringBuilder {
    private var utf8: [UInt8] = []
    private var codePoints: [UInt32]?

    var isEmpty: Bool { utf8.isEmpty && (codePoints?.isEmpty ?? true) }

    /// Appends valid UTF-8.
    mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        if codePoints == nil {
            utf8.append(contentsOf: text)
        } else {
            codePoints?.append(
                contentsOf: String(decoding: text, as: UTF8.self).unicodeScalars.lazy.map(\.value))
        }
    }

    /// Appends a code point up to U+10FFFF, which may be a surrogate.
    mutating func append(codePoint: UInt32) {
        if codePoints == nil {
            if let scalar = Unicode.Scalar(codePoint) {
                utf8.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
                return
            }
            codePoints = String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value)
        }
        codePoints?.append(codePoint)
    }

    /// Appends another literal's value.
    mutating func append(_ constant: Constant) {
        switch constant {
        case .string(let text):
            if codePoints == nil {
                utf8.append(contentsOf: text.utf8)
            } else {
                codePoints?.append(contentsOf: text.unicodeScalars.lazy.map(\.value))
            }
        case .codePoints(let points):
            for point in points { append(codePoint: point) }
        default: break
        }
    }

    /// What has been collected.
    var constant: Constant {
        if let codePoints { return .codePoints(codePoints) }
        return .string(String(decoding: utf8, as: UTF8.self))
    }
}
