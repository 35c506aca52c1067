import BigInt
import Syntax

func defineFloatType(_ builder: TypeBuilder) {
    builder.new("cls, x=0, /") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        if a[1].isDouble && type === t.session.types.float { return a[1] }
        return t.float(try t.toFloat(a[1]), type)
    }
    builder.defineNumericMethods(.float)
    func number(_ value: Value) -> Double {
        value.isDouble ? value.double : value.isKind(.float) ? value.unsafeAs(FloatObject.self).number : 0
    }
    builder.special(.repr, "self, /") { t, a in Value(t.session.string(repr: number(a[0]))) }
    builder.special(.hash, "self, /") { t, a in
        t.int(t.hashOfDouble(number(a[0]), identity: t.identityHash(a[0])))
    }
    builder.special(.format, "self, format_spec, /") { t, a in
        let spec = try t.formatSpecArgument(a[1])
        if spec.count == 0 { return Value(try t.str(a[0])) }
        return Value(try t.formatDouble(number(a[0]), spec, t.type(of: a[0]).name))
    }
    builder.special(.abs, "self, /") { _, a in Value(number(a[0]).magnitude) }
    builder.special(.float, "self, /") { _, a in Value(number(a[0])) }
    builder.special(.int, "self, /") { t, a in t.int(try t.integerFromDouble(number(a[0]))) }
    builder.special(.trunc, "self, /") { t, a in t.int(try t.integerFromDouble(number(a[0]))) }
    builder.special(.floor, "self, /") { t, a in t.int(try t.integerFromDouble(number(a[0]).rounded(.down))) }
    builder.special(.ceil, "self, /") { t, a in t.int(try t.integerFromDouble(number(a[0]).rounded(.up))) }
    builder.special(.round, "self, ndigits=None, /") { t, a in
        let number = number(a[0])
        if a[1].isNoneOrUnbound { return t.int(try t.integerFromDouble(number.rounded(.toNearestOrEven))) }
        let digits = try t.toIndexValue(a[1])
        return Value(try t.rounded(number, digits: digits.machineInt ?? (digits.isNegative ? Int.min : Int.max)))
    }
    builder.method("__getnewargs__", "self, /") { t, a in Value(t.session.tuple([Value(number(a[0]))])) }
    builder.method("conjugate", "self, /") { _, a in Value(number(a[0])) }
    builder.method("is_integer", "self, /") { _, a in
        let number = number(a[0])
        return Value(number.isFinite && number == number.rounded(.down))
    }
    builder.method("as_integer_ratio", "self, /") { t, a in
        let number = number(a[0])
        if number.isNaN { throw t.valueError("cannot convert NaN to integer ratio") }
        if number.isInfinite { throw t.overflowError("cannot convert Infinity to integer ratio") }
        let (numerator, denominator) = integerRatio(number)
        return Value(t.session.tuple([t.int(numerator), t.int(denominator)]))
    }
    builder.method("hex", "self, /") { t, a in Value(t.session.string(hexadecimalText(number(a[0])))) }
    builder.classMethod("fromhex", "cls, string, /") { t, a in
        let text = try t.expectStrArgument(a[1], "fromhex")
        let number = try t.parseHexadecimal(t.numberText(text))
        let type = a[0].unsafeAs(TypeObject.self)
        return type === t.session.types.float ? Value(number) : try t.call(a[0], Value(number))
    }
    builder.classMethod("__getformat__", "cls, typestr, /") { t, a in
        let kind = a[1].isKind(.str) ? a[1].unsafeAs(StrObject.self).text : ""
        guard kind == "double" || kind == "float" else {
            throw t.valueError("__getformat__() argument 1 must be 'double' or 'float'")
        }
        return Value(t.session.string("IEEE, little-endian"))
    }
    builder.property("real", get: { _, value in Value(number(value)) })
    builder.property("imag", get: { _, _ in Value(0.0) })
}

/// The fraction in lowest terms that a finite float is.
private func integerRatio(_ number: Double) -> (numerator: BigInt, denominator: BigInt) {
    if number == 0 { return (0, 1) }
    var significand = number.isNormal ? number.significandBitPattern | 1 << 52 : number.significandBitPattern
    var exponent = number.isNormal ? Int(number.exponent) - 52 : -1074
    exponent += significand.trailingZeroBitCount
    significand >>= UInt64(significand.trailingZeroBitCount)
    let magnitude = BigUInt(integerLiteral: significand)
    let sign: BigInt.Sign = number < 0 ? .minus : .plus
    if exponent >= 0 { return (BigInt(sign: sign, magnitude: magnitude << exponent), 1) }
    return (BigInt(sign: sign, magnitude: magnitude), BigInt(sign: .plus, magnitude: (1 as BigUInt) << -exponent))
}

/// `number.hex()`
private func hexadecimalText(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    let sign = number.sign == .minus ? "-" : ""
    if number.isInfinite { return sign + "inf" }
    if number == 0 { return sign + "0x0.0p+0" }
    let fraction = String(number.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: 13 - fraction.count) + fraction
    let exponent = number.isNormal ? Int(number.exponent) : -1022
    return "\(sign)0x\(number.isNormal ? 1 : 0).\(padded)p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
}

extension ThreadState {
    /// A float of a class: `float` itself or a subclass.
    func float(_ number: Double, _ type: TypeObject) -> Value {
        type === session.types.float ? Value(number) : Value(FloatObject(type.rootShape, number))
    }

    /// A str argument of a method, or TypeError "METHOD() argument must be str, not T".
    func expectStrArgument(_ value: Value, _ method: String) throws -> StrObject {
        guard value.isKind(.str) else {
            throw typeError("\(method)() argument must be str, not \(type(of: value).name)")
        }
        return value.unsafeAs(StrObject.self)
    }

    /// `float(value)`
    package func toFloat(_ value: Value) throws -> Double {
        let text: [UInt8]
        if value.isKind(.str) {
            text = numberText(value.unsafeAs(StrObject.self))
        } else if anyNumber(value) == nil, type(of: value).special(.float).isUnbound,
            type(of: value).special(.index).isUnbound, let bytes = try bytesLike(value)
        {
            text = bytes
        } else if value.isDouble || type(of: value) === session.types.int || !type(of: value).special(.float).isUnbound
            || !type(of: value).special(.index).isUnbound
        {
            return try toDouble(value)
        } else {
            throw typeError("float() argument must be a string or a real number, not '\(type(of: value).name)'")
        }
        if let number = text.withUnsafeBufferPointer({ parseDouble($0) }) { return number }
        throw valueError("could not convert string to float: \(try repr(value).text)")
    }

    /// `round(number, digits)`, right in the last decimal.
    func rounded(_ number: Double, digits: Int) throws -> Double {
        if !number.isFinite || number == 0 || digits > 323 { return number }
        if digits < -308 { return number * 0 }
        let decimal = DecimalDigits(number.magnitude, decimals: digits)
        if decimal.digits.isEmpty { return number * 0 }
        let text = decimal.digits + Array("e\(decimal.point - decimal.digits.count)".utf8)
        guard let (result, _) = scanDouble(text[...]), result.isFinite else {
            throw overflowError("rounded value too large to represent")
        }
        return number < 0 ? -result : result
    }

    /// `float.fromhex`
    func parseHexadecimal(_ text: [UInt8]) throws -> Double {
        var malformed: PythonError { valueError("invalid hexadecimal floating-point string") }
        var index = 0
        var end = text.count
        while index < end && isSpace(text[index]) { index += 1 }
        while index < end && isSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        func at(_ place: Int) -> UInt8 { place < end ? text[place] : 0 }
        if at(index) == UInt8(ascii: "-") || at(index) == UInt8(ascii: "+") {
            isNegative = at(index) == UInt8(ascii: "-")
            index += 1
        }
        func signed(_ number: Double) -> Double { isNegative ? -number : number }
        let word = String(decoding: text[index..<end].map(lowerASCII), as: UTF8.self)
        if word == "inf" || word == "infinity" { return signed(.infinity) }
        if word == "nan" { return signed(.nan) }
        if at(index) == UInt8(ascii: "0") && lowerASCII(at(index + 1)) == UInt8(ascii: "x") { index += 2 }
        func value(_ byte: UInt8) -> UInt? {
            switch lowerASCII(byte) {
            case 0x30...0x39: UInt(byte & 15)
            case 0x61...0x66: UInt(lowerASCII(byte)) - 0x57
            default: nil
            }
        }
        var significand: UInt = 0
        var sticky = false
        var exponent = 0
        var digits = 0
        var seenPoint = false
        while index < end {
            if at(index) == UInt8(ascii: ".") && !seenPoint {
                seenPoint = true
                index += 1
                continue
            }
            guard let digit = value(at(index)) else { break }
            digits += 1
            if significand >> 60 == 0 {
                significand = significand << 4 | digit
                if seenPoint { exponent -= 4 }
            } else {
                if digit != 0 { sticky = true }
                if !seenPoint { exponent += 4 }
            }
            index += 1
        }
        if digits == 0 { throw malformed }
        if lowerASCII(at(index)) == UInt8(ascii: "p") {
            index += 1
            var isNegativeExponent = false
            if at(index) == UInt8(ascii: "-") || at(index) == UInt8(ascii: "+") {
                isNegativeExponent = at(index) == UInt8(ascii: "-")
                index += 1
            }
            var given = 0
            let start = index
            while index < end, at(index) >= 0x30, at(index) <= 0x39 {
                if given < 1 << 40 { given = given * 10 + Int(at(index) & 15) }
                index += 1
            }
            if index == start { throw malformed }
            exponent += isNegativeExponent ? -given : given
        }
        if index != end { throw malformed }
        if significand == 0 { return signed(0) }
        let result = roundToDouble(significand, sticky: sticky, exponent: exponent)
        if result.isInfinite { throw overflowError("hexadecimal value too large to represent as a float") }
        return signed(result)
    }
}
