import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Module `cmath`.
func makeCmathModule(_ builder: ModuleBuilder) {
    let t = builder.thread
    for (name, number) in [
        ("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", Double.infinity), ("nan", Double.nan),
    ] {
        builder.attribute(name, Value(number))
    }
    builder.attribute("infj", t.complex(Complex(0, .infinity)))
    builder.attribute("nanj", t.complex(Complex(0, .nan)))
    typealias Function = (Complex) -> ComplexFunctions.Result
    let functions: [(String, Function)] = [
        ("sqrt", { .value(ComplexFunctions.sqrt($0)) }), ("exp", ComplexFunctions.exp),
        ("sinh", ComplexFunctions.sinh), ("cosh", ComplexFunctions.cosh), ("tanh", ComplexFunctions.tanh),
        ("sin", { ComplexFunctions.turned(ComplexFunctions.sinh, $0) }),
        ("cos", { ComplexFunctions.cosh(Complex(-$0.imaginary, $0.real)) }),
        ("tan", { ComplexFunctions.turned(ComplexFunctions.tanh, $0) }),
        ("asinh", { .value(ComplexFunctions.asinh($0)) }), ("acosh", { .value(ComplexFunctions.acosh($0)) }),
        ("atanh", ComplexFunctions.atanh), ("acos", { .value(ComplexFunctions.acos($0)) }),
        ("asin", { ComplexFunctions.turned({ .value(ComplexFunctions.asinh($0)) }, $0) }),
        ("atan", { ComplexFunctions.turned(ComplexFunctions.atanh, $0) }),
    ]
    for (name, function) in functions {
        builder.function(name, "z, /") { t, a in try t.complexResult(function(t.cmathArgument(a[0]))) }
    }
    builder.function("log10", "z, /") { t, a in
        let result = ComplexFunctions.log(try t.cmathArgument(a[0]))
        guard case .value(let number) = result else { return try t.complexResult(result) }
        return t.complex(Complex(number.real / M_LN10, number.imaginary / M_LN10))
    }
    builder.function("log", "z, base=<unset>, /") { t, a in
        let result = ComplexFunctions.log(try t.cmathArgument(a[0]))
        if a[1].isUnbound { return try t.complexResult(result) }
        let base = ComplexFunctions.log(try t.cmathArgument(a[1]))
        return try t.binary(.trueDivide, t.complexResult(result), t.complexResult(base))
    }
    builder.function("phase", "z, /") { t, a in
        let z = try t.cmathArgument(a[0])
        return Value(atan2(z.imaginary, z.real))
    }
    builder.function("polar", "z, /") { t, a in
        let z = try t.cmathArgument(a[0])
        let length = hypot(z.real, z.imaginary)
        if length.isInfinite && z.real.isFinite && z.imaginary.isFinite { throw t.rangeError }
        return Value(t.session.tuple([Value(length), Value(atan2(z.imaginary, z.real))]))
    }
    builder.function("rect", "r, phi, /") { t, a in
        let (length, angle) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        return try t.complexResult(ComplexFunctions.rectangular(length, angle))
    }
    builder.function("isfinite", "z, /") { t, a in
        let z = try t.cmathArgument(a[0])
        return Value(z.real.isFinite && z.imaginary.isFinite)
    }
    builder.function("isnan", "z, /") { t, a in
        let z = try t.cmathArgument(a[0])
        return Value(z.real.isNaN || z.imaginary.isNaN)
    }
    builder.function("isinf", "z, /") { t, a in
        let z = try t.cmathArgument(a[0])
        return Value(z.real.isInfinite || z.imaginary.isInfinite)
    }
    builder.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") { t, a in
        let (x, y) = (try t.cmathArgument(a[0]), try t.cmathArgument(a[1]))
        let (relative, absolute) = (try t.toDouble(a[2]), try t.toDouble(a[3]))
        if relative < 0 || absolute < 0 { throw t.valueError("tolerances must be non-negative") }
        if x.real == y.real && x.imaginary == y.imaginary { return .true }
        let isInfinite = [x.real, x.imaginary, y.real, y.imaginary].contains { $0.isInfinite }
        if isInfinite { return .false }
        let distance = hypot(x.real - y.real, x.imaginary - y.imaginary)
        let (sizeX, sizeY) = (hypot(x.real, x.imaginary), hypot(y.real, y.imaginary))
        return Value(distance <= relative * sizeY || distance <= relative * sizeX || distance <= absolute)
    }
}

extension ThreadState {
    fileprivate func cmathArgument(_ value: Value) throws -> Complex {
        if let number = value.as(ComplexObject.self)?.number { return number }
        let type = type(of: value)
        let method = type.lookUp(session.intern("__complex__"))
        if !method.isUnbound && !method.isNone {
            let result = try callSpecial(method, value)
            guard let number = result.as(ComplexObject.self)?.number else {
                throw typeError(
                    "\(type.name).__complex__() must return a complex, not \(self.type(of: result).name)")
            }
            return number
        }
        return Complex(try toDouble(value), 0)
    }

    fileprivate func complexResult(_ result: ComplexFunctions.Result) throws -> Value {
        switch result {
        case .value(let number): return complex(number)
        case .domain: throw domainError
        case .range: throw rangeError
        }
    }
}
