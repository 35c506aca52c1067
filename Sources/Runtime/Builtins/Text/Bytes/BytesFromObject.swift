extension ThreadState {
    /// The bytes an object stands for as in `bytes(object)`, numbers and text excluded.
    func bytesFromObject(_ value: Value, _ what: String = "bytes") throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        if what == "bytes", let result = try callSpecial(.bytes, value) {
            guard result.isKind(.bytes) else {
                throw typeError("__bytes__ returned non-bytes (type \(type(of: result).name))")
            }
            return result.unsafeAs(BytesObject.self).array
        }
        if type(of: value).special(.iter).isUnbound && type(of: value).special(.getitem).isUnbound {
            throw typeError(
                "cannot convert '\(type(of: value).name)' object to \(what == "bytes" ? "bytes" : "bytearray")"
            )
        }
        var bytes: [UInt8] = []
        try checkLengthHint(value)
        try forEach(value) { bytes.append(try byteValue($0, what)) }
        return bytes
    }

    /// An int in range(256), or ValueError "WHAT must be in range(0, 256)".
    func byteValue(_ value: Value, _ what: String = "byte") throws -> UInt8 {
        if value.isSmallInt, let byte = UInt8(exactly: value.smallInt) { return byte }
        guard let number = try toIndexValue(value).machineInt, let byte = UInt8(exactly: number) else {
            throw valueError("\(what) must be in range(0, 256)")
        }
        return byte
    }
}
