import Syntax

func defineComplexType(_ builder: TypeBuilder) {
    func number(_ value: Value) -> Complex {
        value.isKind(.complex) ? value.unsafeAs(ComplexObject.self).number : Complex(0, 0)
    }
    builder.new("cls, /, real=<unset>, imag=<unset>") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        if type === t.session.types.complex, a[2].isUnbound, a[1].isObject, a[1].unsafeObject.type === type {
            return a[1]
        }
        return t.complex(try t.makeComplex(a[1], a[2]), type)
    }
    builder.defineNumericMethods(.complex)
    builder.special(.repr, "self, /") { t, a in Value(t.session.string(ascii: complexRepr(number(a[0])))) }
    builder.special(.hash, "self, /") { t, a in
        let number = number(a[0])
        let identity = t.identityHash(a[0])
        let real = t.hashOfDouble(number.real, identity: identity)
        let imaginary = t.hashOfDouble(number.imaginary, identity: identity)
        let hash = real &+ 1_000_003 &* imaginary
        return t.int(hash == -1 ? -2 : hash)
    }
    builder.special(.format, "self, format_spec, /") { t, a in
        let spec = try t.formatSpecArgument(a[1])
        if spec.count == 0 { return Value(try t.str(a[0])) }
        return Value(try t.formatComplex(number(a[0]), spec))
    }
    builder.special(.abs, "self, /") { t, a in Value(try t.complexMagnitude(number(a[0]))) }
    builder.special(.complex, "self, /") { t, a in
        a[0].unsafeObject.type === t.session.types.complex ? a[0] : t.complex(number(a[0]))
    }
    builder.method("__getnewargs__", "self, /") { t, a in
        Value(t.session.tuple([Value(number(a[0]).real), Value(number(a[0]).imaginary)]))
    }
    builder.method("conjugate", "self, /") { t, a in
        t.complex(Complex(number(a[0]).real, -number(a[0]).imaginary))
    }
    builder.member("real") { _, value in Value(number(value).real) }
    builder.member("imag") { _, value in Value(number(value).imaginary) }
}

extension ThreadState {
    fileprivate func complex(_ number: Complex, _ type: TypeObject) -> Value {
        Value(ComplexObject(type.rootShape, number))
    }

    /// `complex(real, imaginary)`; either may be unbound.
    fileprivate func makeComplex(_ real: Value, _ imaginary: Value) throws -> Complex {
        if real.isUnbound && imaginary.isUnbound { return Complex(0, 0) }
        if real.isKind(.str) {
            if !imaginary.isUnbound {
                throw typeError("complex() can't take second arg if first is a string")
            }
            guard let result = parseComplex(numberText(real.unsafeAs(StrObject.self))) else {
                throw valueError("complex() arg is a malformed string")
            }
            return result
        }
        if imaginary.isKind(.str) { throw typeError("complex() second arg can't be a string") }
        var result = Complex(0, 0)
        var isComplexReal = false
        if !real.isUnbound {
            guard let part = try complexFromObject(real, allowsMethod: true) else {
                throw typeError(
                    "complex() first argument must be a string or a number, not '\(type(of: real).name)'")
            }
            result = part.number
            isComplexReal = part.isComplex
        }
        if imaginary.isUnbound { return result }
        guard let part = try complexFromObject(imaginary, allowsMethod: false) else {
            throw typeError("complex() second argument must be a number, not '\(type(of: imaginary).name)'")
        }
        // real + imaginary * 1j, but only what is complex contributes to the other part, so that signs of zeros stay.
        let realPart = part.isComplex ? result.real - part.number.imaginary : result.real
        let imaginaryPart = isComplexReal ? result.imaginary + part.number.real : part.number.real
        return Complex(realPart, imaginaryPart)
    }

    /// Any number as a complex one: complex, `__complex__`, float, `__float__`, `__index__`; nil for other objects.
    package func complexFromObject(
        _ value: Value, allowsMethod: Bool = true
    ) throws -> (number: Complex, isComplex: Bool)? {
        if value.isKind(.complex) { return (value.unsafeAs(ComplexObject.self).number, true) }
        if allowsMethod, let result = try callSpecial(.complex, value) {
            guard result.isKind(.complex) else {
                throw typeError(
                    "__complex__ returned non-complex (type \(type(of: result).name))")
            }
            return (result.unsafeAs(ComplexObject.self).number, true)
        }
        if value.isDouble || !type(of: value).special(.float).isUnbound
            || !type(of: value).special(.index).isUnbound
        {
            return (Complex(try toDouble(value), 0), false)
        }
        return nil
    }

    /// `3`, `3j`, `3+4j`, `j`, in parentheses or not.
    private func parseComplex(_ source: [UInt8]) -> Complex? {
        var text = source[...]
        trim(&text)
        if text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")") && text.count >= 2 {
            text = text.dropFirst().dropLast()
            trim(&text)
        }
        guard let cleaned = removingUnderscores(text) else { return nil }
        return parseComplexBody(cleaned[...])
    }

    private func trim(_ text: inout ArraySlice<UInt8>) {
        while let first = text.first, isSpace(first) { text.removeFirst() }
        while let last = text.last, isSpace(last) { text.removeLast() }
    }

    /// Underscores stand between digits only.
    private func removingUnderscores(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        func isDigit(_ index: Int) -> Bool {
            index >= text.startIndex && index < text.endIndex && text[index] >= 0x30 && text[index] <= 0x39
        }
        var result: [UInt8] = []
        for index in text.indices {
            if text[index] == UInt8(ascii: "_") {
                if !isDigit(index - 1) || !isDigit(index + 1) { return nil }
            } else {
                result.append(text[index])
            }
        }
        return result
    }

    private func parseComplexBody(_ source: ArraySlice<UInt8>) -> Complex? {
        var text = source
        func isUnit(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "j") || byte == UInt8(ascii: "J") }
        func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
        /// A sign alone, or nothing, before the unit: ±1.
        func unitFactor() -> Double? {
            var rest = text
            var factor = 1.0
            if let sign = rest.first, isSign(sign) {
                if sign == UInt8(ascii: "-") { factor = -1 }
                rest = rest.dropFirst()
            }
            guard rest.count == 1, isUnit(rest.first) else { return nil }
            return factor
        }
        if let factor = unitFactor() { return Complex(0, factor) }
        guard let (first, length) = scanDouble(text) else { return nil }
        text = text.dropFirst(length)
        if text.isEmpty { return Complex(first, 0) }
        if text.count == 1 && isUnit(text.first) { return Complex(0, first) }
        guard isSign(text.first) else { return nil }
        if let factor = unitFactor() { return Complex(first, factor) }
        guard let (second, secondLength) = scanDouble(text) else { return nil }
        text = text.dropFirst(secondLength)
        guard text.count == 1, isUnit(text.first) else { return nil }
        return Complex(first, second)
    }
}
