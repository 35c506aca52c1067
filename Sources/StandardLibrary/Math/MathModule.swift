import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Module `math`.
func makeMathModule(_ builder: ModuleBuilder) {
    for (name, number) in [
        ("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", Double.infinity), ("nan", Double.nan),
    ] {
        builder.attribute(name, Value(number))
    }
    defineRealFunctions(builder)
    defineLogarithms(builder)
    defineFloatParts(builder)
    defineSums(builder)
    defineIntegerFunctions(builder)
}

extension ThreadState {
    var domainError: PythonError { valueError("math domain error") }
    var rangeError: PythonError { overflowError("math range error") }

    /// The result of a function of the C library, checked as CPython does.
    func checkedReal(_ result: Double, canOverflow: Bool, areArgumentsFinite: Bool, isAnyNaN: Bool) throws -> Value {
        if result.isNaN && !isAnyNaN { throw domainError }
        if result.isInfinite && areArgumentsFinite { throw canOverflow ? rangeError : domainError }
        return Value(result)
    }
}

private func defineRealFunctions(_ builder: ModuleBuilder) {
    let functions: [(String, Bool, (Double) -> Double)] = [
        ("acos", false, { acos($0) }), ("acosh", false, { acosh($0) }), ("asin", false, { asin($0) }),
        ("asinh", false, { asinh($0) }), ("atan", false, { atan($0) }), ("atanh", false, { atanh($0) }),
        ("cbrt", false, { cbrt($0) }), ("cos", false, { cos($0) }), ("cosh", true, { cosh($0) }),
        ("exp", true, { exp($0) }), ("exp2", true, { exp2($0) }), ("expm1", true, { expm1($0) }),
        ("fabs", false, { abs($0) }), ("log1p", false, { log1p($0) }), ("sin", false, { sin($0) }),
        ("sinh", true, { sinh($0) }), ("sqrt", false, { $0.squareRoot() }), ("tan", false, { tan($0) }),
        ("tanh", false, { tanh($0) }), ("erf", false, { erf($0) }), ("erfc", false, { erfc($0) }),
    ]
    for (name, canOverflow, function) in functions {
        builder.function(name, "x, /") { t, a in
            let x = try t.toDouble(a[0])
            return try t.checkedReal(
                function(x), canOverflow: canOverflow, areArgumentsFinite: x.isFinite, isAnyNaN: x.isNaN)
        }
    }
    for (name, function) in [("gamma", gammaFunction), ("lgamma", logGamma)] as [(String, (Double) -> Double?)] {
        builder.function(name, "x, /") { t, a in
            let x = try t.toDouble(a[0])
            guard let result = function(x) else { throw t.domainError }
            return try t.checkedReal(result, canOverflow: true, areArgumentsFinite: x.isFinite, isAnyNaN: x.isNaN)
        }
    }
    builder.function("atan2", "y, x, /") { t, a in Value(atan2(try t.toDouble(a[0]), try t.toDouble(a[1]))) }
    builder.function("copysign", "x, y, /") { t, a in
        Value(copysign(try t.toDouble(a[0]), try t.toDouble(a[1])))
    }
    builder.function("fmod", "x, y, /") { t, a in
        let (x, y) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        if y.isInfinite && x.isFinite { return Value(x) }
        return try t.checkedReal(
            fmod(x, y), canOverflow: false, areArgumentsFinite: true, isAnyNaN: x.isNaN || y.isNaN)
    }
    builder.function("remainder", "x, y, /") { t, a in
        let (x, y) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        return try t.checkedReal(
            remainder(x, y), canOverflow: false, areArgumentsFinite: true, isAnyNaN: x.isNaN || y.isNaN)
    }
    builder.function("pow", "x, y, /") { t, a in
        let (x, y) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        let result = pow(x, y)
        if x.isFinite && y.isFinite {
            if result.isNaN { throw t.domainError }
            // 0 to a negative power is no overflow.
            if result.isInfinite { throw x == 0 ? t.domainError : t.rangeError }
        }
        return Value(result)
    }
    builder.function("fma", "x, y, z, /") { t, a in
        let (x, y, z) = (try t.toDouble(a[0]), try t.toDouble(a[1]), try t.toDouble(a[2]))
        let result = fma(x, y, z)
        if result.isNaN && !x.isNaN && !y.isNaN && !z.isNaN { throw t.valueError("invalid operation in fma") }
        if result.isInfinite && x.isFinite && y.isFinite && z.isFinite { throw t.overflowError("overflow in fma") }
        return Value(result)
    }
    builder.function("degrees", "x, /") { t, a in Value(try t.toDouble(a[0]) * (180 / Double.pi)) }
    builder.function("radians", "x, /") { t, a in Value(try t.toDouble(a[0]) * (Double.pi / 180)) }
}

// MARK: - Logarithms

private func defineLogarithms(_ builder: ModuleBuilder) {
    builder.function("log", nil) { t, a in
        if a.count == 0 { throw t.typeError("log expected at least 1 argument, got 0") }
        if a.count > 2 { throw t.typeError("log expected at most 2 arguments, got \(a.count)") }
        let number = try t.logarithm(a[0], { log($0) })
        if a.count == 1 { return Value(number) }
        let base = try t.logarithm(a[1], { log($0) })
        if base == 0 { throw t.error(.zeroDivisionError, "float division by zero") }
        return Value(number / base)
    }
    builder.function("log2", "x, /") { t, a in Value(try t.logarithm(a[0], { log2($0) })) }
    builder.function("log10", "x, /") { t, a in Value(try t.logarithm(a[0], { log10($0) })) }
}

extension ThreadState {
    /// A logarithm of any positive number; ints may be too large for a float.
    fileprivate func logarithm(_ value: Value, _ function: (Double) -> Double) throws -> Double {
        if !value.isDouble, let number = integerValue(value) {
            if number <= 0 { throw domainError }
            let exponent = number.magnitude.bitWidth
            if exponent > 1024 {
                // As a fraction in 0.5 ..< 1, rounded once, and a power of two.
                let shift = exponent - 64
                let top = number.magnitude >> shift
                let isExact = top << shift == number.magnitude
                let fraction = Double(UInt64(truncatingIfNeeded: top) | (isExact ? 0 : 1)) * 0x1p-64
                return function(fraction) + function(2) * Double(exponent)
            }
            return function(try doubleOf(number))
        }
        let x = try toDouble(value)
        if x.isNaN { return x }
        if x <= 0 { throw domainError }
        return function(x)
    }

    private func doubleOf(_ number: BigInt) throws -> Double { try toDouble(int(number)) }
}

// MARK: - Parts of floats

private func defineFloatParts(_ builder: ModuleBuilder) {
    for (name, test) in [
        ("isfinite", { $0.isFinite }), ("isinf", { $0.isInfinite }), ("isnan", { $0.isNaN }),
    ] as [(String, (Double) -> Bool)] {
        builder.function(name, "x, /") { t, a in Value(test(try t.toDouble(a[0]))) }
    }
    builder.function("frexp", "x, /") { t, a in
        let x = try t.toDouble(a[0])
        if !x.isFinite || x == 0 { return Value(t.session.tuple([Value(x), t.int(0)])) }
        let exponent = Int(x.exponent) + 1
        return Value(t.session.tuple([Value(scalbn(x, Int32(-exponent))), t.int(exponent)]))
    }
    builder.function("ldexp", "x, i, /") { t, a in
        let x = try t.toDouble(a[0])
        guard let exponent = t.integerValue(a[1]) else {
            throw t.typeError("Expected an int as second argument to ldexp.")
        }
        if x == 0 || !x.isFinite { return Value(x) }
        let bounded = Int32(clamping: Int(exactly: exponent) ?? (exponent < 0 ? Int.min : Int.max))
        let result = scalbn(x, bounded)
        if result.isInfinite { throw t.rangeError }
        return Value(result)
    }
    builder.function("modf", "x, /") { t, a in
        let x = try t.toDouble(a[0])
        if x.isInfinite { return Value(t.session.tuple([Value(copysign(0, x)), Value(x)])) }
        if x.isNaN { return Value(t.session.tuple([Value(x), Value(x)])) }
        let whole = x.rounded(.towardZero)
        return Value(t.session.tuple([Value(copysign(x - whole, x)), Value(whole)]))
    }
    for (name, special, rounding) in [
        ("floor", SpecialName.floor, FloatingPointRoundingRule.down), ("ceil", .ceil, .up),
    ] {
        builder.function(name, "x, /") { t, a in
            if !a[0].isDouble, let result = try t.callSpecial(special, a[0]) { return result }
            return try t.integerFromDouble(try t.toDouble(a[0]).rounded(rounding))
        }
    }
    builder.function("trunc", "x, /") { t, a in
        if a[0].isDouble { return try t.integerFromDouble(a[0].double.rounded(.towardZero)) }
        if let result = try t.callSpecial(.trunc, a[0]) { return result }
        throw t.typeError("type \(t.type(of: a[0]).name) doesn't define __trunc__ method")
    }
    builder.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") { t, a in
        let (x, y) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        let (relative, absolute) = (try t.toDouble(a[2]), try t.toDouble(a[3]))
        if relative < 0 || absolute < 0 { throw t.valueError("tolerances must be non-negative") }
        if x == y { return .true }
        if x.isInfinite || y.isInfinite { return .false }
        let difference = abs(y - x)
        return Value(
            difference <= abs(relative * y) || difference <= abs(relative * x) || difference <= absolute)
    }
    builder.function("nextafter", "x, y, /, *, steps=None") { t, a in
        let (x, y) = (try t.toDouble(a[0]), try t.toDouble(a[1]))
        if a[2].isNone { return Value(nextafter(x, y)) }
        let steps = try t.toIndexValue(a[2])
        if steps < 0 { throw t.valueError("steps must be a non-negative integer") }
        return Value(stepFloat(x, toward: y, UInt64(clamping: steps)))
    }
    builder.function("ulp", "x, /") { t, a in
        let x = abs(try t.toDouble(a[0]))
        return Value(x.isInfinite || x.isNaN ? x : x.ulp)
    }
}

/// Goes `steps` floats from `x` towards `y`, not beyond.
private func stepFloat(_ x: Double, toward y: Double, _ steps: UInt64) -> Double {
    if x.isNaN || y.isNaN || steps == 0 { return x.isNaN ? x : y.isNaN ? y : x }
    if x == y { return y }
    func key(_ number: Double) -> Int64 {
        let bits = Int64(bitPattern: number.bitPattern)
        return bits < 0 ? Int64.min &- bits : bits
    }
    let (from, to) = (key(x), key(y))
    let distance = from > to ? UInt64(bitPattern: from &- to) : UInt64(bitPattern: to &- from)
    if steps >= distance { return y }
    let reached = from > to ? from &- Int64(bitPattern: steps) : from &+ Int64(bitPattern: steps)
    let bits = reached < 0 ? Int64.min &- reached : reached
    let result = Double(bitPattern: UInt64(bitPattern: bits))
    return result == 0 ? copysign(0, x) : result
}

extension ThreadState {
    /// `int(x)` for a float without fraction.
    func integerFromDouble(_ number: Double) throws -> Value {
        if number.isNaN { throw valueError("cannot convert float NaN to integer") }
        if number.isInfinite { throw overflowError("cannot convert float infinity to integer") }
        if let small = Int(exactly: number) { return int(small) }
        return int(BigInt(number))
    }
}
