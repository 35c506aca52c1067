import BigInt

extension ThreadState {
    /// The decimal text of an int. ValueError beyond the session's limit of digits.
    package func decimalText(_ number: BigInt) throws -> StrObject {
        if let small = number.machineInt { return session.string(decimal: small) }
        try checkDigitLimit(number)
        let digits = decimalDigits(of: number.magnitude)
        let limit = session.maximumIntegerDigits
        if limit > 0 && digits.count > limit { throw digitLimitError(limit) }
        return session.string(ascii: number.isNegative ? [UInt8(ascii: "-")] + digits : digits)
    }

    /// Refuses numbers that surely have too many digits before the work is done.
    func checkDigitLimit(_ number: BigInt) throws {
        let limit = session.maximumIntegerDigits
        // A digit is more than 3.3 bits.
        if limit > 0 && (number.bitLength - 1) / 10 * 3 > limit { throw digitLimitError(limit) }
    }

    func digitLimitError(_ limit: Int) -> PythonError {
        valueError(
            "Exceeds the limit (\(limit) digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit")
    }

    /// `repr` of an int, bool not included.
    package func integerText(_ value: Value) throws -> StrObject {
        if value.isSmallInt { return session.string(decimal: value.smallInt) }
        if let number = wideInteger(value).flatMap({ Int(exactly: $0) }) { return session.string(decimal: number) }
        return try decimalText(integerValue(value) ?? 0)
    }

    /// The number that ASCII text in a base means, or nil when it is malformed. Base 0: by prefix. ValueError when it has
    /// too many digits.
    func parseInteger(_ text: UnsafeBufferPointer<UInt8>, base: Int) throws -> BigInt? {
        var start = 0
        var end = text.count
        while start < end && isSpace(text[start]) { start += 1 }
        while start < end && isSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        if start < end && (text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "+")) {
            isNegative = text[start] == UInt8(ascii: "-")
            start += 1
        }
        var base = base
        var mustBeZero = false
        if start < end && text[start] == UInt8(ascii: "0") {
            let letter = start + 1 < end ? text[start + 1] | 0x20 : 0
            let prefixBase =
                switch letter {
                case UInt8(ascii: "x"): 16
                case UInt8(ascii: "o"): 8
                case UInt8(ascii: "b"): 2
                default: 0
                }
            if prefixBase != 0 && (base == 0 || base == prefixBase) {
                base = prefixBase
                start += 2
                // One underscore may follow the prefix.
                if start < end && text[start] == UInt8(ascii: "_") { start += 1 }
            } else if base == 0 {
                mustBeZero = true
            }
        }
        if base == 0 { base = 10 }
        guard start < end else { return nil }
        var digits: [UInt8] = []
        digits.reserveCapacity(end - start)
        var afterUnderscore = true
        for index in start..<end {
            let byte = text[index]
            if byte == UInt8(ascii: "_") {
                if afterUnderscore { return nil }
                afterUnderscore = true
                continue
            }
            guard let digit = digitValue(byte), digit < base else { return nil }
            digits.append(UInt8(digit))
            afterUnderscore = false
        }
        if afterUnderscore { return nil }
        if mustBeZero && digits.contains(where: { $0 != 0 }) { return nil }
        let limit = session.maximumIntegerDigits
        if limit > 0 && digits.count > limit && base & (base - 1) != 0 {
            throw valueError(
                "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(digits.count) digits; "
                    + "use sys.set_int_max_str_digits() to increase the limit")
        }
        return BigInt(sign: isNegative ? .minus : .plus, magnitude: number(of: digits, base: base))
    }

    /// The number of digits (values, highest first) in a base. O(n^2), O(n) for powers of two.
    private func number(of digits: [UInt8], base: Int) -> BigUInt {
        if base & (base - 1) == 0 {
            let bits = base.trailingZeroBitCount
            var words = [UInt](repeating: 0, count: (digits.count * bits + 63) / 64)
            for (index, digit) in digits.reversed().enumerated() {
                let bit = index * bits
                words[bit >> 6] |= UInt(digit) << UInt(bit & 63)
                // A digit of 3 or 5 bits may straddle two words.
                if bit & 63 > 64 - bits { words[bit >> 6 + 1] |= UInt(digit) >> UInt(64 - bit & 63) }
            }
            return BigUInt(words: words)
        }
        var chunkSize = 1
        var power = UInt(base)
        while true {
            let (next, overflow) = power.multipliedReportingOverflow(by: UInt(base))
            if overflow { break }
            power = next
            chunkSize += 1
        }
        var words: [UInt] = []
        var index = 0
        while index < digits.count {
            let size = index == 0 && digits.count % chunkSize != 0 ? digits.count % chunkSize : chunkSize
            var chunk: UInt = 0
            for digit in digits[index..<index + size] { chunk = chunk &* UInt(base) &+ UInt(digit) }
            index += size
            var carry = chunk
            for place in words.indices {
                let (high, low) = words[place].multipliedFullWidth(by: power)
                let (sum, overflow) = low.addingReportingOverflow(carry)
                words[place] = sum
                carry = overflow ? high + 1 : high
            }
            if carry != 0 { words.append(carry) }
        }
        return BigUInt(words: words)
    }

    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }

    private func digitValue(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x61...0x7A: Int(byte) - 0x61 + 10
        case 0x41...0x5A: Int(byte) - 0x41 + 10
        default: nil
        }
    }

    /// ASCII for reading a number out of a string: decimal digits of any script become ASCII ones, white space blanks,
    /// other characters beyond ASCII "?".
    func numberText(_ string: StrObject) -> [UInt8] {
        if string.isASCII { return Array(string.bytes) }
        var text: [UInt8] = []
        text.reserveCapacity(string.count)
        for index in 0..<string.count {
            let point = string[index]
            if point < 128 {
                text.append(point >= 28 && point <= 31 ? 32 : UInt8(point))
            } else if CharacterData.isSpace(point) {
                text.append(32)
            } else if let digit = CharacterData.decimal(point) {
                text.append(0x30 + UInt8(digit))
            } else {
                text.append(UInt8(ascii: "?"))
            }
        }
        return text
    }

    /// Digits of the magnitude in a base that is a power of two, lower case.
    func binaryDigits(_ magnitude: BigUInt, bitsPerDigit: Int) -> [UInt8] {
        let words = Array(magnitude.words)
        let count = (magnitude.bitWidth + bitsPerDigit - 1) / bitsPerDigit
        if count == 0 { return [UInt8(ascii: "0")] }
        var digits = [UInt8](repeating: 0, count: count)
        let mask = UInt(1) << UInt(bitsPerDigit) - 1
        for index in 0..<count {
            let bit = index * bitsPerDigit
            var digit = words[bit >> 6] >> UInt(bit & 63)
            if bit & 63 > 64 - bitsPerDigit && bit >> 6 + 1 < words.count {
                digit |= words[bit >> 6 + 1] << UInt(64 - bit & 63)
            }
            digit &= mask
            digits[count - 1 - index] = UInt8(truncatingIfNeeded: digit < 10 ? digit + 0x30 : digit + 0x57)
        }
        return digits
    }

    /// `bin`, `oct` and `hex` with their prefix.
    package func prefixedText(_ number: BigInt, bitsPerDigit: Int) -> StrObject {
        let prefix = bitsPerDigit == 1 ? "0b" : bitsPerDigit == 3 ? "0o" : "0x"
        let sign = number.isNegative ? "-" : ""
        return session.string(
            ascii: Array((sign + prefix).utf8) + binaryDigits(number.magnitude, bitsPerDigit: bitsPerDigit))
    }
}
