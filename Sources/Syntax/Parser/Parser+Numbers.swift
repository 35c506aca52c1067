extension Parser {
    static let maximumDecimalDigits = 4300

    /// The value of a number token, which the tokenizer has checked.
    mutating func number(_ token: Token) throws(Mismatch) -> Constant {
        let text = text(token)
        // Most numbers are short decimal integers.
        if text.count <= 18 {
            var value = 0
            var isPlain = true
            for byte in text {
                let digit = byte &- UInt8(ascii: "0")
                guard digit < 10 else {
                    isPlain = false
                    break
                }
                value = value &* 10 &+ Int(digit)
            }
            if isPlain { return .int(value) }
        }
        if text[0] == UInt8(ascii: "0"), text.count > 2 {
            switch text[1] | 0x20 {
            case UInt8(ascii: "x"): return integer(text.dropFirst(2), radix: 16)
            case UInt8(ascii: "o"): return integer(text.dropFirst(2), radix: 8)
            case UInt8(ascii: "b"): return integer(text.dropFirst(2), radix: 2)
            default: break
            }
        }
        let isImaginary = text[text.count - 1] | 0x20 == UInt8(ascii: "j")
        let digits = isImaginary ? text.dropLast(1) : text[...]
        let isFloat = digits.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
        guard isFloat || isImaginary else {
            let count = digits.reduce(0) { $0 + ($1 == UInt8(ascii: "_") ? 0 : 1) }
            if count > Self.maximumDecimalDigits {
                let line = token.range.line
                throw fail(
                    "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
                        + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                        + "huge integer literals to avoid decimal conversion limits.",
                    SourceRange(line: line, column: -1, endLine: line, endColumn: -1))
            }
            return integer(digits, radix: 10)
        }
        let plain = String(decoding: digits.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
        let value = Double(plain.last == "." ? plain + "0" : plain) ?? 0
        return isImaginary ? .imaginary(value) : .float(value)
    }

    private func integer(_ text: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Constant {
        var value = 0
        var overflows = false
        for byte in text where byte != UInt8(ascii: "_") {
            let digit =
                byte < UInt8(ascii: "A")
                ? byte &- UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, overflow2) = product.addingReportingOverflow(Int(digit))
            value = sum
            if overflow || overflow2 {
                overflows = true
                break
            }
        }
        guard overflows else { return .int(value) }
        let digits = String(decoding: text.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
        return .bigInt(digits: digits, radix: radix)
    }
}
