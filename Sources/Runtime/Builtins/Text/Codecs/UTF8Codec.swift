extension ThreadState {
    /// Decodes UTF-8; `errors` nil: strict.
    package func decodeUTF8(_ bytes: UnsafeRawBufferPointer, errors: String? = nil) throws -> StrObject {
        if isASCIIBytes(bytes) { return session.string(ascii: bytes) }
        var builder = StringBuilder(capacity: bytes.count)
        let count = bytes.count
        var index = 0
        while index < count {
            let lead = bytes[index]
            if lead < 0x80 {
                builder.append(ascii: lead)
                index += 1
                continue
            }
            let failure: (end: Int, reason: String)
            switch decodeUTF8Sequence(bytes, index) {
            case .point(let point, let length):
                builder.append(codePoint: point)
                index += length
                continue
            case .invalidStart: failure = (index + 1, "invalid start byte")
            case .invalidContinuation(let length): failure = (index + length, "invalid continuation byte")
            case .truncated: failure = (count, "unexpected end of data")
            }
            index = try handleDecodeError(
                "utf-8", bytes, index, failure.end, failure.reason, errors: errors, &builder)
        }
        return builder.string(session)
    }

    private enum Sequence {
        case point(UInt32, Int)
        case invalidStart
        /// With the number of bytes that were right.
        case invalidContinuation(Int)
        case truncated
    }

    /// The sequence of several bytes at `start`.
    @inline(__always) private func decodeUTF8Sequence(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Sequence {
        let lead = bytes[start]
        let length: Int
        // Bounds of the second byte: shorter forms, surrogates and numbers beyond 0x10FFFF are excluded.
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return .invalidStart
        }
        var point = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard start + offset < bytes.count else { return .truncated }
            let byte = bytes[start + offset]
            if byte < low || byte > high { return .invalidContinuation(offset) }
            point = point << 6 | UInt32(byte & 63)
            low = 0x80
            high = 0xBF
        }
        return .point(point, length)
    }

    /// Encodes UTF-8; `errors` nil: strict. Surrogates do not encode.
    package func encodeUTF8(_ text: StrObject, errors: String? = nil) throws -> [UInt8] {
        if text.isASCII { return Array(text.bytes) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 2)
        var index = 0
        while index < text.count {
            let point = text[index]
            if point < 0xD800 || point > 0xDFFF {
                appendUTF8(point, to: &bytes)
                index += 1
                continue
            }
            var end = index + 1
            while end < text.count && text[end] >= 0xD800 && text[end] <= 0xDFFF { end += 1 }
            let (replacement, next) = try handleEncodeError(
                "utf-8", text, index, end, "surrogates not allowed", errors: errors)
            switch replacement {
            case .text(let ascii): bytes += ascii
            case .bytes(let raw): bytes += raw
            }
            index = next
        }
        return bytes
    }
}
