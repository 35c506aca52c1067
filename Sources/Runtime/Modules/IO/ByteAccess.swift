/// Bytes of the language as Swift arrays and back.
extension ThreadState {
    /// The bytes of a bytes-like object.
    package func bytes(of value: Value) throws -> [UInt8] { try expectBytes(value) }

    /// Overwrites the front of a writable bytes-like object, which has room for the bytes.
    package func fill(_ target: Value, with bytes: ArraySlice<UInt8>) throws {
        _ = try withWritableBytes(target) { memory in
            let part = bytes.prefix(memory.count)
            part.withUnsafeBytes { memory.copyMemory(from: $0) }
        }
    }

    /// The length in bytes of a writable bytes-like object.
    package func writableLength(_ target: Value) throws -> Int {
        if let length = try withWritableBytes(target, { $0.count }) { return length }
        throw typeError(
            "readinto() argument must be read-write bytes-like object, not \(type(of: target).name)")
    }

    /// `str.encode(encoding, errors)`
    package func encode(_ text: StrObject, _ encoding: String, _ errors: String) throws -> [UInt8] {
        if text.isASCII && isASCIICompatible(encoding) { return Array(text.bytes) }
        let result = try callMethod(
            Value(text), "encode", Value(session.string(encoding)), Value(session.string(errors)))
        return try bytes(of: result)
    }

    /// `bytes.decode(encoding, errors)`
    package func decode(_ bytes: [UInt8], _ encoding: String, _ errors: String) throws -> StrObject {
        let isASCII = bytes.withUnsafeBytes { buffer in buffer.allSatisfy { $0 < 128 } }
        if isASCII && isASCIICompatible(encoding) {
            return bytes.withUnsafeBytes { session.string(ascii: $0) }
        }
        let result = try callMethod(
            session.makeBytes(bytes), "decode", Value(session.string(encoding)), Value(session.string(errors))
        )
        return try expectStr(result, "decoder result")
    }

    /// Whether ASCII text has the same bytes in an encoding.
    package func isASCIICompatible(_ encoding: String) -> Bool {
        switch normalizedEncoding(encoding) {
        case "utf8", "ascii", "latin1": true
        default: false
        }
    }

    /// One spelling for the names of the usual encodings.
    package func normalizedEncoding(_ encoding: String) -> String {
        let name = String(
            String.UnicodeScalarView(
                encoding.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }))
        switch name {
        case "utf8", "u8", "utf", "cp65001", "locale": return "utf8"
        case "ascii", "usascii", "646": return "ascii"
        case "latin1", "iso88591", "88591", "l1", "latin", "cp819": return "latin1"
        default: return name
        }
    }
}
