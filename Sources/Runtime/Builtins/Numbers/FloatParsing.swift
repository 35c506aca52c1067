extension ThreadState {
    /// The number that ASCII text means, or nil when it is malformed: surrounding white space, sign, digits with single
    /// underscores between them, `inf`, `infinity`, `nan`.
    func parseDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        var start = 0
        var end = text.count
        while start < end && isSpace(text[start]) { start += 1 }
        while start < end && isSpace(text[end - 1]) { end -= 1 }
        guard start < end else { return nil }
        var cleaned: [UInt8] = []
        cleaned.reserveCapacity(end - start)
        for index in start..<end {
            let byte = text[index]
            if byte == UInt8(ascii: "_") {
                // Only between two digits.
                guard index > start, index + 1 < end, isDigit(text[index - 1]), isDigit(text[index + 1]) else {
                    return nil
                }
                continue
            }
            cleaned.append(byte)
        }
        guard let (number, length) = scanDouble(cleaned[...]), length == cleaned.count else { return nil }
        return number
    }

    /// Reads a number at the start of ASCII text; nil when there is none.
    func scanDouble(_ text: ArraySlice<UInt8>) -> (number: Double, length: Int)? {
        var index = text.startIndex
        let end = text.endIndex
        var isNegative = false
        if index < end && (text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+")) {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        for (word, value) in [("infinity", Double.infinity), ("inf", .infinity), ("nan", .nan)] {
            if matchesIgnoringCase(text[index...], word) {
                return (isNegative ? -value : value, index + word.utf8.count - text.startIndex)
            }
        }
        let digitsStart = index
        var significand: UInt = 0
        var digits = 0
        var decimals = 0
        var hasDigits = false
        while index < end && isDigit(text[index]) {
            if digits < 19 { significand = significand &* 10 &+ UInt(text[index] & 15) }
            if significand > 0 { digits += 1 }
            hasDigits = true
            index += 1
        }
        if index < end && text[index] == UInt8(ascii: ".") {
            index += 1
            while index < end && isDigit(text[index]) {
                if digits < 19 { significand = significand &* 10 &+ UInt(text[index] & 15) }
                if significand > 0 { digits += 1 }
                decimals += 1
                hasDigits = true
                index += 1
            }
        }
        guard hasDigits else { return nil }
        var exponent = 0
        if index < end && text[index] | 0x20 == UInt8(ascii: "e") {
            var place = index + 1
            var isNegativeExponent = false
            if place < end && (text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+")) {
                isNegativeExponent = text[place] == UInt8(ascii: "-")
                place += 1
            }
            if place < end && isDigit(text[place]) {
                while place < end && isDigit(text[place]) {
                    if exponent < 100_000_000 { exponent = exponent * 10 + Int(text[place] & 15) }
                    place += 1
                }
                if isNegativeExponent { exponent = -exponent }
                index = place
            }
        }
        let length = index - text.startIndex
        let scale = exponent - decimals
        var number: Double
        if significand == 0 && digits == 0 {
            number = 0
        } else if digits <= 15 && scale.magnitude <= 22 {
            // Both are exact, so one rounding is all there is.
            number = Double(significand)
            let power = exactPowersOfTen[Int(scale.magnitude)]
            number = scale < 0 ? number / power : number * power
        } else {
            // The standard library reads decimal numbers of any length correctly rounded.
            let all = text[digitsStart..<index].prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter(isDigit)
            number = Double(String(decoding: all, as: UTF8.self) + "e\(scale)") ?? .infinity
        }
        if isNegative { number = -number }
        return (number, length)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func matchesIgnoringCase(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
        var index = text.startIndex
        for byte in word.utf8 {
            guard index < text.endIndex, text[index] | 0x20 == byte else { return false }
            index += 1
        }
        return true
    }
}

/// The powers of ten that floats hold exactly.
private let exactPowersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
