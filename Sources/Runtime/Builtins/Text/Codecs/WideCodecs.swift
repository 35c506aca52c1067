/// UTF-16 and UTF-32.
extension ThreadState {
    func decodeUTF16(_ bytes: UnsafeRawBufferPointer, isLittle: Bool?, errors: String?) throws -> StrObject {
        var index = 0
        var little = isLittle ?? true
        if isLittle == nil && bytes.count >= 2 {
            // A byte order mark decides; without one the machine's order (little endian) is taken.
            if bytes[0] == 0xFE && bytes[1] == 0xFF {
                little = false
                index = 2
            } else if bytes[0] == 0xFF && bytes[1] == 0xFE {
                index = 2
            }
        }
        let codec = little ? "utf-16-le" : "utf-16-be"
        let count = bytes.count
        func unit(_ place: Int) -> UInt32 {
            little
                ? UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8
                : UInt32(bytes[place + 1]) | UInt32(bytes[place]) << 8
        }
        var builder = StringBuilder(capacity: count / 2)
        while index < count {
            let failure: (end: Int, reason: String)
            if count - index < 2 {
                failure = (count, "truncated data")
            } else {
                let first = unit(index)
                if first < 0xD800 || first > 0xDFFF {
                    builder.append(codePoint: first)
                    index += 2
                    continue
                }
                if first >= 0xDC00 {
                    failure = (index + 2, "illegal encoding")
                } else if count - index < 4 {
                    failure = (count, "unexpected end of data")
                } else {
                    let second = unit(index + 2)
                    if second >= 0xDC00 && second <= 0xDFFF {
                        builder.append(codePoint: 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
                        index += 4
                        continue
                    }
                    failure = (index + 2, "illegal UTF-16 surrogate")
                }
            }
            index = try handleDecodeError(codec, bytes, index, failure.end, failure.reason, errors: errors, &builder)
        }
        return builder.string(session)
    }

    func decodeUTF32(_ bytes: UnsafeRawBufferPointer, isLittle: Bool?, errors: String?) throws -> StrObject {
        var index = 0
        var little = isLittle ?? true
        func number(_ place: Int) -> UInt32 {
            let raw = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
            return little ? UInt32(littleEndian: raw) : UInt32(bigEndian: raw)
        }
        if isLittle == nil && bytes.count >= 4 {
            if number(0) == 0xFEFF {
                index = 4
            } else if number(0) == 0xFFFE_0000 {
                little = false
                index = 4
            }
        }
        let codec = little ? "utf-32-le" : "utf-32-be"
        var builder = StringBuilder(capacity: bytes.count / 4)
        while index < bytes.count {
            let failure: (end: Int, reason: String)
            if bytes.count - index < 4 {
                failure = (bytes.count, "truncated data")
            } else {
                let point = number(index)
                if point >= 0xD800 && point < 0xE000 {
                    failure = (index + 4, "code point in surrogate code point range(0xd800, 0xe000)")
                } else if point >= 0x110000 {
                    failure = (index + 4, "code point not in range(0x110000)")
                } else {
                    builder.append(codePoint: point)
                    index += 4
                    continue
                }
            }
            index = try handleDecodeError(codec, bytes, index, failure.end, failure.reason, errors: errors, &builder)
        }
        return builder.string(session)
    }

    func encodeUTF16(_ text: StrObject, _ codec: Codec, errors: String?) throws -> [UInt8] {
        let isLittle = codec != .utf16BigEndian
        var bytes: [UInt8] = codec == .utf16 ? [0xFF, 0xFE] : []
        bytes.reserveCapacity(text.count * 2 + 2)
        try encodeWide(text, codec, errors: errors, &bytes) { point, bytes in
            func append(_ unit: UInt32) {
                let low = UInt8(truncatingIfNeeded: unit)
                let high = UInt8(truncatingIfNeeded: unit >> 8)
                bytes.append(isLittle ? low : high)
                bytes.append(isLittle ? high : low)
            }
            if point < 0x10000 {
                append(point)
            } else {
                append(0xD800 + (point - 0x10000) >> 10)
                append(0xDC00 + (point - 0x10000) & 0x3FF)
            }
        }
        return bytes
    }

    func encodeUTF32(_ text: StrObject, _ codec: Codec, errors: String?) throws -> [UInt8] {
        let isLittle = codec != .utf32BigEndian
        var bytes: [UInt8] = codec == .utf32 ? [0xFF, 0xFE, 0, 0] : []
        bytes.reserveCapacity(text.count * 4 + 4)
        try encodeWide(text, codec, errors: errors, &bytes) { point, bytes in
            for place in 0..<4 {
                bytes.append(UInt8(truncatingIfNeeded: point >> UInt32((isLittle ? place : 3 - place) * 8)))
            }
        }
        return bytes
    }

    private func encodeWide(
        _ text: StrObject, _ codec: Codec, errors: String?, _ bytes: inout [UInt8],
        _ append: (UInt32, inout [UInt8]) -> Void
    ) throws {
        var index = 0
        while index < text.count {
            let point = text[index]
            if point < 0xD800 || point > 0xDFFF {
                append(point, &bytes)
                index += 1
                continue
            }
            // Unlike UTF-8, these report each surrogate by itself.
            let (replacement, next) = try handleEncodeError(
                codec.name, text, index, index + 1, "surrogates not allowed", errors: errors)
            switch replacement {
            case .text(let ascii): for byte in ascii { append(UInt32(byte), &bytes) }
            case .bytes(let raw): bytes += raw
            }
            index = next
        }
    }
}
