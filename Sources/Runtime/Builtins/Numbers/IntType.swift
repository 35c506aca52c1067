import BigInt
import Syntax

func defineIntType(_ builder: TypeBuilder) {
    builder.new("cls, x=<unset>, /, base=<unset>") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        if a[1].isUnbound && !a[2].isUnbound { throw t.typeError("int() missing string argument") }
        if type === t.session.types.int && a[2].isUnbound && a[1].isSmallInt { return a[1] }
        let number =
            a[1].isUnbound ? 0 : a[2].isUnbound ? try t.toInteger(a[1]) : try t.integer(a[1], base: a[2])
        return t.int(number, type)
    }
    builder.defineNumericMethods(.int)
    builder.special(.repr, "self, /") { t, a in Value(try t.integerText(a[0])) }
    builder.special(.hash, "self, /") { t, a in t.int(t.hashOfInteger(t.integerValue(a[0]) ?? 0)) }
    builder.special(.format, "self, format_spec, /") { t, a in
        let spec = try t.formatSpecArgument(a[1])
        if spec.count == 0 { return Value(try t.str(a[0])) }
        return Value(try t.formatInteger(t.integerValue(a[0]) ?? 0, spec, t.type(of: a[0]).name))
    }
    builder.special(.abs, "self, /") { t, a in
        let number = t.integerValue(a[0]) ?? 0
        return t.int(BigInt(sign: .plus, magnitude: number.magnitude))
    }
    builder.special(.invert, "self, /") { t, a in
        t.anyNumber(a[0]).flatMap { t.unaryArithmetic(.invert, $0) } ?? a[0]
    }
    for name in [SpecialName.int, .index, .trunc, .floor, .ceil] {
        builder.special(name, "self, /") { t, a in t.plainInt(a[0]) }
    }
    builder.special(.float, "self, /") { t, a in Value(try t.doubleFromInteger(t.integerValue(a[0]) ?? 0)) }
    builder.special(.round, "self, ndigits=None, /") { t, a in
        if a[1].isNoneOrUnbound { return t.plainInt(a[0]) }
        let digits = try t.toIndexValue(a[1])
        let number = t.integerValue(a[0]) ?? 0
        if !digits.isNegative { return t.int(number) }
        // Beyond the number's size the result is 0 whatever the power.
        guard let places = digits.machineInt, -places <= number.bitLength / 3 + 1 else {
            return Value(smallInt: 0)
        }
        return t.int(number.roundedToMultiple(of: BigInt(BigUInt.powerOfTen(-places))))
    }
    builder.method("__getnewargs__", "self, /") { t, a in Value(t.session.tuple([t.plainInt(a[0])])) }
    builder.method("conjugate", "self, /") { t, a in t.plainInt(a[0]) }
    builder.method("is_integer", "self, /") { _, _ in .true }
    builder.method("as_integer_ratio", "self, /") { t, a in
        Value(t.session.tuple([t.plainInt(a[0]), Value(smallInt: 1)]))
    }
    builder.method("bit_length", "self, /") { t, a in t.int(t.integerValue(a[0])?.bitLength ?? 0) }
    builder.method("bit_count", "self, /") { t, a in
        t.int((t.integerValue(a[0]) ?? 0).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
    }
    builder.method("to_bytes", "self, /, length=1, byteorder='big', *, signed=False") { t, a in
        let length = try t.toIndex(a[1])
        let isLittle = try t.isLittleEndian(a[2], "to_bytes")
        if length < 0 { throw t.valueError("length argument must be non-negative") }
        let bytes = try t.integerBytes(
            t.integerValue(a[0]) ?? 0, length: length, isLittle: isLittle, isSigned: t.isTrue(a[3]))
        return Value(t.session.bytes(bytes))
    }
    builder.classMethod("from_bytes", "cls, /, bytes, byteorder='big', *, signed=False") { t, a in
        let isLittle = try t.isLittleEndian(a[2], "from_bytes")
        let bytes = try t.bytesForInteger(a[1])
        let isSigned = try t.isTrue(a[3])
        let number = t.int(BigInt(bytes: bytes, isLittle: isLittle, isSigned: isSigned))
        let type = a[0].unsafeAs(TypeObject.self)
        return type === t.session.types.int ? number : try t.call(a[0], number)
    }
    builder.property("real", get: { t, value in t.plainInt(value) })
    builder.property("numerator", get: { t, value in t.plainInt(value) })
    builder.property("imag", get: { _, _ in Value(smallInt: 0) })
    builder.property("denominator", get: { _, _ in Value(smallInt: 1) })
}

func defineBoolType(_ builder: TypeBuilder) {
    builder.new("cls, x=False, /") { t, a in Value(try t.isTrue(a[1])) }
    builder.special(.repr, "self, /") { t, a in Value(t.session.intern(a[0].isTrue ? "True" : "False")) }
    builder.special(.invert, "self, /") { t, a in
        try t.warnAtCaller(
            .deprecationWarning,
            "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise "
                + "inversion of the underlying int object and is usually not what you expect from negating a bool. "
                + "Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion "
                + "of the underlying int.")
        return Value(smallInt: a[0].isTrue ? -2 : -1)
    }
    let logical: [(SpecialName, SpecialName, BinaryOperator)] = [
        (.and, .rand, .bitAnd), (.or, .ror, .bitOr), (.xor, .rxor, .bitXor),
    ]
    for (forward, reflected, op) in logical {
        for name in [forward, reflected] {
            builder.special(name, "self, value, /") { t, a in
                if a[0].isBool && a[1].isBool {
                    return try t.numericBinary(op, a[0], a[1]) ?? t.session.notImplemented
                }
                return try t.numericMethod(op, a[0], a[1], .int)
            }
        }
    }
}

extension ThreadState {
    /// An int of a class: `int` itself or a subclass.
    func int(_ number: BigInt, _ type: TypeObject) -> Value {
        type === session.types.int ? int(number) : Value(IntObject(type.rootShape, number))
    }

    /// The same number as a plain int (instances of bool and of subclasses lose their class).
    func plainInt(_ value: Value) -> Value {
        if value.isSmallInt { return value }
        if value.isBool { return Value(smallInt: value.isTrue ? 1 : 0) }
        guard value.isKind(.int) else { return Value(smallInt: 0) }
        let object = value.unsafeAs(IntObject.self)
        return object.type === session.types.int ? value : int(object.number)
    }

    /// The text of a format specification given to a `__format__`.
    func formatSpecArgument(_ value: Value) throws -> StrObject {
        guard value.isKind(.str) else {
            throw typeError("__format__() argument must be str, not \(type(of: value).name)")
        }
        return value.unsafeAs(StrObject.self)
    }

    // MARK: int(x)

    /// `int(value)`
    package func toInteger(_ value: Value) throws -> BigInt {
        if let number = integerValue(value), type(of: value) === session.types.int { return number }
        if value.isDouble { return try integerFromDouble(value.double) }
        if let result = try callSpecial(.int, value) {
            guard let number = integerValue(result) else {
                throw typeError("__int__ returned non-int (type \(type(of: result).name))")
            }
            return number
        }
        if !type(of: value).special(.index).isUnbound { return try toIndexValue(value) }
        if let result = try callSpecial(.trunc, value) {
            if let number = integerValue(result) { return number }
            if !type(of: result).special(.index).isUnbound { return try toIndexValue(result) }
            throw typeError("__trunc__ returned non-Integral (type \(type(of: result).name))")
        }
        if let number = try integerFromText(value, base: 10) { return number }
        throw typeError(
            "int() argument must be a string, a bytes-like object or a real number, not '\(type(of: value).name)'"
        )
    }

    /// `int(text, base)`
    fileprivate func integer(_ value: Value, base: Value) throws -> BigInt {
        let base = try toIndexValue(base).machineInt ?? -1
        guard base == 0 || base >= 2 && base <= 36 else {
            throw valueError("int() base must be >= 2 and <= 36, or 0")
        }
        if value.isKind(.str) || value.isKind(.bytes) || value.isKind(.bytearray),
            let number = try integerFromText(value, base: base)
        {
            return number
        }
        throw typeError("int() can't convert non-string with explicit base")
    }

    /// The int that a str or bytes-like object spells; nil for other objects.
    private func integerFromText(_ value: Value, base: Int) throws -> BigInt? {
        let text: [UInt8]
        if value.isKind(.str) {
            text = numberText(value.unsafeAs(StrObject.self))
        } else if let bytes = try bytesLike(value) {
            text = bytes
        } else {
            return nil
        }
        if let number = try text.withUnsafeBufferPointer({ try parseInteger($0, base: base) }) {
            return number
        }
        let shown: StrObject
        if value.isKind(.str) {
            shown = session.repr(ofText: value.unsafeAs(StrObject.self))
        } else {
            shown = session.repr(ofBytes: text)
        }
        throw valueError("invalid literal for int() with base \(base): \(shown.text.prefixScalars(200))")
    }

    /// The integral part of a float; ValueError or OverflowError when it has none.
    func integerFromDouble(_ number: Double) throws -> BigInt {
        if number.isNaN { throw valueError("cannot convert float NaN to integer") }
        if number.isInfinite { throw overflowError("cannot convert float infinity to integer") }
        return BigInt(truncating: number)
    }

    // MARK: Bytes

    func isLittleEndian(_ value: Value, _ method: String) throws -> Bool {
        guard value.isKind(.str) else {
            throw typeError("\(method)() argument 'byteorder' must be str, not \(type(of: value).name)")
        }
        switch value.unsafeAs(StrObject.self).text {
        case "little": return true
        case "big": return false
        default: throw valueError("byteorder must be either 'little' or 'big'")
        }
    }

    private func fits(_ number: BigInt, _ length: Int, isSigned: Bool) -> Bool {
        if !isSigned { return number.bitLength <= length * 8 }
        // The smallest negative number has one bit more.
        let bits = number.isNegative ? (number + 1).bitLength : number.bitLength
        return bits < length * 8 || number.isZero
    }

    fileprivate func integerBytes(_ number: BigInt, length: Int, isLittle: Bool, isSigned: Bool) throws
        -> [UInt8]
    {
        if !isSigned && number.isNegative { throw overflowError("can't convert negative int to unsigned") }
        try checkMemory(length)
        guard fits(number, length, isSigned: isSigned) else { throw overflowError("int too big to convert") }
        let words = number.twosComplementWords(length / 8 + 1)
        var bytes = [UInt8](repeating: 0, count: length)
        for index in 0..<length {
            let byte = UInt8(truncatingIfNeeded: words[index >> 3] >> UInt(index & 7 * 8))
            bytes[isLittle ? index : length - 1 - index] = byte
        }
        return bytes
    }

    /// The bytes `int.from_bytes` reads: a bytes-like object, something with `__bytes__`, or an iterable of ints.
    fileprivate func bytesForInteger(_ value: Value) throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        if value.isKind(.str) || value.isDouble || integerValue(value) != nil {
            throw typeError("cannot convert '\(type(of: value).name)' object to bytes")
        }
        return try bytesFromObject(value)
    }
}

extension BigInt {
    init(bytes: [UInt8], isLittle: Bool, isSigned: Bool) {
        var words = [UInt](repeating: 0, count: bytes.count / 8 + 1)
        for index in bytes.indices {
            let byte = isLittle ? bytes[index] : bytes[bytes.count - 1 - index]
            words[index >> 3] |= UInt(byte) << UInt(index & 7 * 8)
        }
        let top = isLittle ? bytes.last : bytes.first
        if isSigned, let top, top >= 0x80 {
            for index in bytes.count..<words.count * 8 { words[index >> 3] |= 0xFF << UInt(index & 7 * 8) }
            self.init(twosComplement: words)
        } else {
            self.init(sign: .plus, magnitude: BigUInt(words: words))
        }
    }

    /// The nearest multiple, ties to the even one.
    func roundedToMultiple(of unit: BigInt) -> BigInt {
        let (quotient, remainder) = floorDivided(by: unit)
        let twice = remainder * 2
        if twice > unit || twice == unit && quotient.isOdd { return (quotient + 1) * unit }
        return quotient * unit
    }
}

extension String {
    /// At most `count` code points.
    func prefixScalars(_ count: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
