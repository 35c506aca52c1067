import Runtime

extension ThreadState {
    /// Bytes, or the characters of an ASCII str.
    func asciiBytes(_ value: Value) throws -> [UInt8] {
        if value.isKind(.str) {
            let text = value.unsafeAs(StrObject.self)
            if !text.isASCII { throw valueError("string argument should contain only ASCII characters") }
            return Array(text.bytes)
        }
        if let bytes = try bytesLike(value) { return bytes }
        throw typeError("argument should be bytes, buffer or ASCII string, not '\(type(of: value).name)'")
    }

    private func hexadecimal(_ function: String, _ a: Arguments) throws -> Value {
        if a[1].isUnbound && !a[0].isKind(.str) {
            var digits: [UInt8] = []
            let bytes = try expectBytes(a[0])
            digits.reserveCapacity(bytes.count * 2)
            let table = Array("0123456789abcdef".utf8)
            for byte in bytes {
                digits.append(table[Int(byte >> 4)])
                digits.append(table[Int(byte & 15)])
            }
            return Value(session.bytes(digits))
        }
        let source = Value(session.bytes(try expectBytes(a[0])))
        let text = try callMethod(source, "hex", a[1], a[2])
        return Value(session.bytes(Array(try expectStr(text, "hex").bytes)))
    }

    fileprivate func binascii(_ message: String) -> PythonError { libraryError("binascii.Error", message) }

    fileprivate func decodeHex(_ value: Value) throws -> Value {
        let digits = try asciiBytes(value)
        if digits.count % 2 != 0 { throw binascii("Odd-length string") }
        var result: [UInt8] = []
        result.reserveCapacity(digits.count / 2)
        func digit(_ byte: UInt8) -> UInt8? { RegexReader.digit(UInt32(byte), base: 16).map { UInt8($0) } }
        var index = 0
        while index + 1 < digits.count {
            guard let high = digit(digits[index]), let low = digit(digits[index + 1]) else {
                throw binascii("Non-hexadecimal digit found")
            }
            result.append(high << 4 | low)
            index += 2
        }
        return Value(session.bytes(result))
    }

    fileprivate func hexFunction(_ a: Arguments) throws -> Value { try hexadecimal("hexlify", a) }
}

/// Base 64.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (index, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(index) }
        return table
    }()

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4 + 1)
        var index = 0
        while index < bytes.count {
            let second = index + 1 < bytes.count ? bytes[index + 1] : 0
            let third = index + 2 < bytes.count ? bytes[index + 2] : 0
            let word = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
            result.append(alphabet[Int(word >> 18)])
            result.append(alphabet[Int(word >> 12 & 63)])
            result.append(index + 1 < bytes.count ? alphabet[Int(word >> 6 & 63)] : 0x3D)
            result.append(index + 2 < bytes.count ? alphabet[Int(word & 63)] : 0x3D)
            index += 3
        }
        return result
    }

    struct Failure: Error { let message: String }

    /// Characters outside of the alphabet are skipped unless `strict`.
    static func decode(_ text: [UInt8], strict: Bool) throws -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count / 4 * 3)
        if strict, text.first == 0x3D { throw Failure(message: "Leading padding not allowed") }
        var position = 0
        var pads = 0
        var left: UInt8 = 0
        var paddingStarted = false
        for (index, byte) in text.enumerated() {
            if byte == 0x3D {
                paddingStarted = true
                if position >= 2 {
                    pads += 1
                    if position + pads >= 4 {
                        if strict && index + 1 < text.count {
                            throw Failure(message: "Excess data after padding")
                        }
                        return result
                    }
                } else if strict && position == 0 {
                    throw Failure(message: "Excess padding not allowed")
                }
                continue
            }
            let value = values[Int(byte)]
            if value > 63 {
                if strict { throw Failure(message: "Only base64 data is allowed") }
                continue
            }
            if strict && paddingStarted { throw Failure(message: "Discontinuous padding not allowed") }
            pads = 0
            switch position {
            case 0: left = value
            case 1:
                result.append(left << 2 | value >> 4)
                left = value & 15
            case 2:
                result.append(left << 4 | value >> 2)
                left = value & 3
            default: result.append(left << 6 | value)
            }
            position = (position + 1) & 3
        }
        if position == 1 {
            throw Failure(
                message:
                    "Invalid base64-encoded string: number of data characters (\(result.count / 3 * 4 + 1)) "
                    + "cannot be 1 more than a multiple of 4")
        }
        if position != 0 { throw Failure(message: "Incorrect padding") }
        return result
    }
}

/// Checksums.
enum Checksum {
    private static let table: [UInt32] = (0..<256).map { start in
        var word = UInt32(start)
        for _ in 0..<8 { word = word & 1 == 1 ? word >> 1 ^ 0xEDB8_8320 : word >> 1 }
        return word
    }

    static func crc32(_ bytes: UnsafeRawBufferPointer, _ start: UInt32) -> UInt32 {
        var word = ~start
        for byte in bytes { word = word >> 8 ^ table[Int((word ^ UInt32(byte)) & 255)] }
        return ~word
    }

    /// CRC-CCITT, as used by binhex.
    static func crc16(_ bytes: UnsafeRawBufferPointer, _ start: UInt32) -> UInt32 {
        var word = start & 0xFFFF
        for byte in bytes {
            word ^= UInt32(byte) << 8
            for _ in 0..<8 { word = word & 0x8000 != 0 ? (word << 1 ^ 0x1021) & 0xFFFF : word << 1 & 0xFFFF }
        }
        return word
    }
}

/// Module `binascii`.
func makeBinasciiModule(_ builder: ModuleBuilder) throws {
    builder.exceptionType("Error", base: .valueError)
    builder.exceptionType("Incomplete")
    for name in ["hexlify", "b2a_hex"] {
        builder.function(name, "data, sep=..., bytes_per_sep=1") { t, a in try t.hexFunction(a) }
    }
    for name in ["unhexlify", "a2b_hex"] {
        builder.function(name, "hexstr, /") { t, a in try t.decodeHex(a[0]) }
    }
    builder.function("b2a_base64", "data, /, *, newline=True") { t, a in
        var text = Base64.encode(try t.expectBytes(a[0]))
        if try t.isTrue(a[1]) { text.append(10) }
        return Value(t.session.bytes(text))
    }
    builder.function("a2b_base64", "data, /, *, strict_mode=False") { t, a in
        do {
            return Value(t.session.bytes(try Base64.decode(t.asciiBytes(a[0]), strict: t.isTrue(a[1]))))
        } catch let problem as Base64.Failure { throw t.binascii(problem.message) }
    }
    builder.function("crc32", "data, crc=0, /") { t, a in
        let start = UInt32(truncatingIfNeeded: try t.toIndexValue(a[1]))
        guard let sum = try t.withBytes(a[0], { Checksum.crc32($0, start) }) else {
            throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[0]).name)'")
        }
        return t.int(Int(sum))
    }
    builder.function("crc_hqx", "data, crc, /") { t, a in
        let start = UInt32(truncatingIfNeeded: try t.toIndexValue(a[1]))
        guard let sum = try t.withBytes(a[0], { Checksum.crc16($0, start) }) else {
            throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[0]).name)'")
        }
        return t.int(Int(sum))
    }
}
