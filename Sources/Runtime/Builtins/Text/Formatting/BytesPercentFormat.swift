extension ThreadState {
    /// `template % arguments` for bytes.
    func percentFormat(bytes template: [UInt8], _ arguments: Value) throws -> [UInt8] {
        var values = PercentArguments(self, arguments)
        var result: [UInt8] = []
        result.reserveCapacity(template.count + 64)
        var index = 0
        while index < template.count {
            let byte = template[index]
            index += 1
            if byte != 0x25 {
                result.append(byte)
                continue
            }
            if index < template.count && template[index] == 0x25 {
                result.append(0x25)
                index += 1
                continue
            }
            let conversion = try parseConversion(
                count: template.count, &index, &values, at: { UInt32(template[$0]) },
                key: { Value(self.session.bytes(Array(template[$0]))) })
            try append(conversion, values.next(), to: &result)
        }
        try values.finish("bytes")
        return result
    }

    private func append(_ conversion: PercentConversion, _ value: Value, to result: inout [UInt8]) throws {
        var text: [UInt8]
        switch conversion.type {
        case 0x62, 0x73: text = try bytesForFormat(value)
        case 0x72, 0x61: text = Array(try asciiRepr(value).bytes)
        case 0x63:
            text = [try byteForFormat(value)]
        default:
            guard let parts = try percentNumber(conversion, value) else { throw unsupportedConversion(conversion) }
            var number: [UInt8] = []
            appendNumber(parts, conversion) { fill, count in
                number += [UInt8](repeating: fill, count: count)
            } _: {
                number += $0
            }
            result += number
            return
        }
        if conversion.type != 0x63 && conversion.precision >= 0 && conversion.precision < text.count {
            text = Array(text[..<conversion.precision])
        }
        let padding = [UInt8](repeating: 0x20, count: max(0, conversion.width - text.count))
        result += conversion.leftAligned ? text + padding : padding + text
    }

    private func bytesForFormat(_ value: Value) throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        if !type(of: value).special(.bytes).isUnbound { return try bytesFromObject(value) }
        throw typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, "
                + "not '\(type(of: value).name)'")
    }

    private func byteForFormat(_ value: Value) throws -> UInt8 {
        if value.isKind(.bytes) || value.isKind(.bytearray) {
            if raw(value).count == 1 { return raw(value)[0] }
        } else if integerValue(value) != nil || !type(of: value).special(.index).isUnbound {
            guard let number = try toIndexValue(value).machineInt, let byte = UInt8(exactly: number) else {
                throw overflowError("%c arg not in range(256)")
            }
            return byte
        }
        throw typeError("%c requires an integer in range(256) or a single byte")
    }
}
