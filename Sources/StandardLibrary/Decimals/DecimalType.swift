import BigInt
import Runtime
import Syntax

typealias DecimalUnary = @Sendable (inout DecimalSettings, DecimalNumber) -> DecimalNumber
typealias DecimalBinary = @Sendable (inout DecimalSettings, DecimalNumber, DecimalNumber) -> DecimalNumber

/// Operations that are both methods of numbers and of contexts.
enum DecimalOperations {
    static let unary: [(String, DecimalUnary)] = [
        ("next_minus", { $0.next($1, up: false) }), ("next_plus", { $0.next($1, up: true) }),
        ("normalize", { $0.normalize($1) }), ("sqrt", { $0.squareRoot($1) }), ("exp", { $0.exp($1) }),
        ("ln", { $0.ln($1) }), ("log10", { $0.log10($1) }), ("logb", { $0.logb($1) }),
        ("logical_invert", { $0.invert($1) }),
    ]
    static let binary: [(String, DecimalBinary)] = [
        ("compare", { $0.compare($1, $2) }), ("compare_signal", { $0.compareSignal($1, $2) }),
        ("max", { $0.extremum($1, $2, largest: true, bySize: false) }),
        ("max_mag", { $0.extremum($1, $2, largest: true, bySize: true) }),
        ("min", { $0.extremum($1, $2, largest: false, bySize: false) }),
        ("min_mag", { $0.extremum($1, $2, largest: false, bySize: true) }),
        ("next_toward", { $0.next($1, toward: $2) }), ("remainder_near", { $0.remainderNear($1, $2) }),
        ("rotate", { $0.shift($1, $2, rotates: true) }), ("shift", { $0.shift($1, $2, rotates: false) }),
        ("scaleb", { $0.scaleb($1, $2) }), ("logical_and", { $0.logic($1, $2) { $0 && $1 } }),
        ("logical_or", { $0.logic($1, $2) { $0 || $1 } }), ("logical_xor", { $0.logic($1, $2) { $0 != $1 } }),
        ("compare_total", { DecimalNumber(BigInt(type(of: $0).totalOrder($1, $2))) }),
        (
            "compare_total_mag",
            {
                DecimalNumber(BigInt(type(of: $0).totalOrder($1.magnitude(), $2.magnitude())))
            }
        ),
        (
            "copy_sign",
            {
                var result = $1
                result.negative = $2.negative
                return result
            }
        ),
    ]
    static let arithmetic: [(String, SpecialName, SpecialName, DecimalBinary)] = [
        ("add", .add, .radd, { $0.add($1, $2) }), ("subtract", .sub, .rsub, { $0.subtract($1, $2) }),
        ("multiply", .mul, .rmul, { $0.multiply($1, $2) }),
        ("divide", .truediv, .rtruediv, { $0.divide($1, $2) }),
        ("divide_int", .floordiv, .rfloordiv, { $0.divideInteger($1, $2) }),
        ("remainder", .mod, .rmod, { $0.remainder($1, $2) }),
    ]
    static let predicates: [(String, @Sendable (DecimalSettings, DecimalNumber) -> Bool)] = [
        ("is_canonical", { _, _ in true }), ("is_finite", { $1.isFinite }),
        ("is_infinite", { $1.isInfinite }),
        ("is_nan", { $1.isNaN }), ("is_qnan", { $1.kind == .quiet }), ("is_snan", { $1.kind == .signaling }),
        ("is_signed", { $1.negative }), ("is_zero", { $1.isZero }),
        ("is_normal", { $1.isFinite && !$1.isZero && $1.adjusted >= $0.least }),
        ("is_subnormal", { $1.isFinite && !$1.isZero && $1.adjusted < $0.least }),
    ]

    static func sameQuantum(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool {
        if !a.isFinite || !b.isFinite { return a.isNaN && b.isNaN || a.isInfinite && b.isInfinite }
        return a.exponent == b.exponent
    }
}

private func number(_ value: Value) -> DecimalNumber { value.unsafeAs(DecimalObject.self).number }

extension ThreadState {
    /// An operand of a comparison: also floats, fractions and complex numbers; nil if it cannot be compared.
    fileprivate func comparable(_ value: Value, _ op: CompareOperator) throws -> DecimalNumber? {
        if let number = decimalOperand(value) { return number }
        let isEquality = op == .equal || op == .notEqual
        if value.isDouble || value.isKind(.float) {
            let context = try decimalContext()
            if isEquality {
                context.settings.status.insert(.floatOperation)
            } else {
                try report(.floatOperation, context)
            }
            return exactDecimal(try toDouble(value))
        }
        if value.isKind(.complex), isEquality, try toDouble(getAttribute(value, session.intern("imag"))) == 0
        {
            return exactDecimal(try toDouble(getAttribute(value, session.intern("real"))))
        }
        return nil
    }

    fileprivate func compareDecimals(_ op: CompareOperator, _ left: Value, _ right: Value) throws -> Value {
        var one = number(left)
        var other: DecimalNumber
        if let found = try comparable(right, op) {
            other = found
        } else {
            guard right.isObject, !right.isKind(.complex),
                let bottom = try lookUpAttribute(right, session.intern("denominator")),
                let top = try lookUpAttribute(right, session.intern("numerator")),
                let denominator = integerValue(bottom), let numerator = integerValue(top)
            else { return session.notImplemented }
            other = DecimalNumber(numerator)
            if one.isFinite { one.digits *= denominator.magnitude }
        }
        if one.isNaN || other.isNaN {
            let isEquality = op == .equal || op == .notEqual
            if !isEquality || one.kind == .signaling || other.kind == .signaling {
                try report(.invalid, decimalContext())
            }
            return Value(op == .notEqual)
        }
        let order = DecimalNumber.order(one, other)
        switch op {
        case .equal: return Value(order == 0)
        case .notEqual: return Value(order != 0)
        case .less: return Value(order < 0)
        case .lessEqual: return Value(order <= 0)
        case .greater: return Value(order > 0)
        default: return Value(order >= 0)
        }
    }

    fileprivate func hashOfDecimal(_ value: Value) throws -> Int {
        let x = number(value)
        if x.kind == .signaling { throw typeError("Cannot hash a signaling NaN value") }
        if x.isNaN { return identityHash(value) }
        if x.isInfinite { return x.negative ? -314159 : 314159 }
        let modulus = (BigUInt(1) << 61) - 1
        // The inverse of 10.
        let base = x.exponent >= 0 ? BigUInt(10) : BigUInt(2_075_258_708_292_324_556)
        let scale = base.power(BigUInt(x.exponent.magnitude), modulus: modulus)
        let size = Int(x.digits * scale % modulus)
        let hash = x.negative ? -size : size
        return hash == -1 ? -2 : hash
    }

    func wholeNumber(_ x: DecimalNumber) throws -> Value {
        if x.isNaN { throw valueError("cannot convert NaN to integer") }
        if x.isInfinite { throw overflowError("cannot convert Infinity to integer") }
        guard let whole = x.wholePart else { throw error(.memoryError) }
        return int(whole)
    }

    fileprivate func rounded(_ x: DecimalNumber, _ rounding: DecimalRounding) throws -> Value {
        var settings = DecimalSettings.widest
        settings.rounding = rounding
        return try wholeNumber(x.isFinite && x.exponent < 0 ? settings.toWhole(x, exactly: false) : x)
    }

    /// A way to round by its name; None for the context's own.
    func decimalRounding(_ value: Value) throws -> DecimalRounding? {
        if value.isNoneOrUnbound { return nil }
        if value.isKind(.str), let found = DecimalRounding(rawValue: value.unsafeAs(StrObject.self).text) {
            return found
        }
        throw typeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    }

    fileprivate func withRounding(
        _ rounding: Value, _ context: Value, _ body: (inout DecimalSettings) -> DecimalNumber
    ) throws -> Value {
        let chosen = try decimalRounding(rounding)
        return try decimal(
            operate(decimalContext(context)) { settings in
                if let chosen { settings.rounding = chosen }
                return body(&settings)
            })
    }
}

func defineDecimalType(_ builder: TypeBuilder) {
    builder.new("cls, value='0', context=None") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        let context = try t.decimalContext(a[2])
        if type === (try t.decimals.decimal), a[1].as(DecimalObject.self)?.type === type { return a[1] }
        let value = try t.decimalValue(a[1], context)
        return Value(DecimalObject(type.rootShape, value))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.classMethod("from_float", "cls, f, /") { t, a in
        let value: DecimalNumber
        if let whole = t.integerValue(a[1]) {
            value = DecimalNumber(whole)
        } else {
            guard a[1].isDouble || a[1].isKind(.float) else {
                throw t.typeError("argument must be int or float")
            }
            value = t.exactDecimal(try t.toDouble(a[1]))
        }
        let made = try t.decimal(value)
        if a[0].unsafeAs(TypeObject.self) === (try t.decimals.decimal) { return made }
        return try t.call(a[0], made)
    }
    defineDecimalOperators(builder)
    defineDecimalConversions(builder)
    defineDecimalMethods(builder)
}

private func defineDecimalOperators(_ builder: TypeBuilder) {
    for (_, name, reflected, operation) in DecimalOperations.arithmetic {
        builder.special(name, "self, value, /") { t, a in
            guard let other = t.decimalOperand(a[1]) else { return t.session.notImplemented }
            return try t.decimal(t.operate(t.decimalContext()) { operation(&$0, number(a[0]), other) })
        }
        builder.special(reflected, "self, value, /") { t, a in
            guard let other = t.decimalOperand(a[1]) else { return t.session.notImplemented }
            return try t.decimal(t.operate(t.decimalContext()) { operation(&$0, other, number(a[0])) })
        }
    }
    for (name, isReflected) in [(SpecialName.divmod, false), (.rdivmod, true)] {
        builder.special(name, "self, value, /") { t, a in
            guard let other = t.decimalOperand(a[1]) else { return t.session.notImplemented }
            let (left, right) = isReflected ? (other, number(a[0])) : (number(a[0]), other)
            let (quotient, rest) = try t.operate(t.decimalContext()) { $0.divideWithRemainder(left, right) }
            return Value(t.session.tuple([try t.decimal(quotient), try t.decimal(rest)]))
        }
    }
    builder.special(.pow, "self, value, mod=None, /") { t, a in
        guard let other = t.decimalOperand(a[1]) else { return t.session.notImplemented }
        if a[2].isNone {
            return try t.decimal(t.operate(t.decimalContext()) { $0.power(number(a[0]), other) })
        }
        guard let modulus = t.decimalOperand(a[2]) else { return t.session.notImplemented }
        return try t.decimal(t.operate(t.decimalContext()) { $0.powerModulo(number(a[0]), other, modulus) })
    }
    builder.special(.rpow, "self, value, mod=None, /") { t, a in
        guard let other = t.decimalOperand(a[1]) else { return t.session.notImplemented }
        return try t.decimal(t.operate(t.decimalContext()) { $0.power(other, number(a[0])) })
    }
    builder.special(.neg, "self, /") { t, a in
        try t.decimal(t.operate(t.decimalContext()) { $0.minus(number(a[0])) })
    }
    builder.special(.pos, "self, /") { t, a in
        try t.decimal(t.operate(t.decimalContext()) { $0.plus(number(a[0])) })
    }
    builder.special(.abs, "self, /") { t, a in
        try t.decimal(t.operate(t.decimalContext()) { $0.abs(number(a[0])) })
    }
    let comparisons: [(SpecialName, CompareOperator)] = [
        (.lt, .less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual), (.gt, .greater),
        (.ge, .greaterEqual),
    ]
    for (name, op) in comparisons {
        builder.special(name, "self, value, /") { t, a in try t.compareDecimals(op, a[0], a[1]) }
    }
    builder.special(.hash, "self, /") { t, a in t.int(try t.hashOfDecimal(a[0])) }
    builder.special(.bool, "self, /") { _, a in Value(!number(a[0]).isZero) }
}

private func defineDecimalConversions(_ builder: TypeBuilder) {
    builder.special(.str, "self, /") { t, a in
        let capitals = try t.decimalContext().settings.capitals
        return Value(t.session.string(number(a[0]).text(capitals: capitals)))
    }
    builder.special(.repr, "self, /") { t, a in
        let capitals = try t.decimalContext().settings.capitals
        return Value(t.session.string("Decimal('\(number(a[0]).text(capitals: capitals))')"))
    }
    builder.special(.format, "self, format_spec, context=None, /") { t, a in
        let spec = try t.expectStr(a[1], "format arg")
        let settings = try t.decimalContext().settings
        guard let format = DecimalFormat(spec) else { throw t.valueError("invalid format string") }
        let text = format.text(number(a[0]), settings.rounding, capitals: settings.capitals)
        return Value(t.session.string(codePoints: text))
    }
    builder.special(.int, "self, /") { t, a in try t.wholeNumber(number(a[0])) }
    builder.special(.trunc, "self, /") { t, a in try t.wholeNumber(number(a[0])) }
    builder.special(.floor, "self, /") { t, a in try t.rounded(number(a[0]), .floor) }
    builder.special(.ceil, "self, /") { t, a in try t.rounded(number(a[0]), .ceiling) }
    builder.special(.round, "self, ndigits=None, /") { t, a in
        if a[1].isNone { return try t.rounded(number(a[0]), .halfEven) }
        guard t.integerValue(a[1]) != nil else { throw t.typeError("optional arg must be an integer") }
        let places = try t.toIndex(a[1])
        let exponent = places == Int.min ? Int.max : -places
        return try t.decimal(
            t.operate(t.decimalContext()) {
                $0.quantize(number(a[0]), DecimalNumber(digits: 1, exponent: exponent))
            })
    }
    builder.special(.float, "self, /") { t, a in
        let x = number(a[0])
        if x.kind == .signaling { throw t.valueError("cannot convert signaling NaN to float") }
        if x.isNaN { return Value(x.negative ? -Double.nan : Double.nan) }
        if x.isInfinite { return Value(x.negative ? -Double.infinity : Double.infinity) }
        if x.digits.isZero { return Value(x.negative ? -0.0 : 0.0) }
        if x.adjusted > 400 { return Value(x.negative ? -Double.infinity : Double.infinity) }
        if x.adjusted < -400 { return Value(x.negative ? -0.0 : 0.0) }
        return Value(Double(x.text()) ?? 0)
    }
    builder.special(.complex, "self, /") { t, a in
        try t.call(Value(t.session.types.complex), t.call(Value(t.session.types.float), a[0]))
    }
    builder.method("__copy__", "self, /") { _, a in a[0] }
    builder.method("__deepcopy__", "self, memo, /") { _, a in a[0] }
    builder.method("__reduce__", "self, /") { t, a in
        Value(
            t.session.tuple([
                Value(t.type(of: a[0])),
                Value(t.session.tuple([Value(t.session.string(number(a[0]).text()))])),
            ]))
    }
    builder.property("real", get: { _, a in a })
    builder.property("imag", get: { t, _ in try t.decimal(DecimalNumber(digits: 0)) })
}

private func defineDecimalMethods(_ builder: TypeBuilder) {
    for (name, operation) in DecimalOperations.unary {
        builder.method(name, "self, context=None") { t, a in
            try t.decimal(t.operate(t.decimalContext(a[1])) { operation(&$0, number(a[0])) })
        }
    }
    for (name, operation) in DecimalOperations.binary {
        builder.method(name, "self, other, context=None") { t, a in
            let other = try t.expectDecimal(a[1])
            return try t.decimal(t.operate(t.decimalContext(a[2])) { operation(&$0, number(a[0]), other) })
        }
    }
    for (name, exactly) in [
        ("to_integral_exact", true), ("to_integral_value", false), ("to_integral", false),
    ] {
        builder.method(name, "self, rounding=None, context=None") { t, a in
            try t.withRounding(a[1], a[2]) { $0.toWhole(number(a[0]), exactly: exactly) }
        }
    }
    builder.method("quantize", "self, exp, rounding=None, context=None") { t, a in
        let model = try t.expectDecimal(a[1])
        return try t.withRounding(a[2], a[3]) { $0.quantize(number(a[0]), model) }
    }
    builder.method("fma", "self, other, third, context=None") { t, a in
        let (other, third) = (try t.expectDecimal(a[1]), try t.expectDecimal(a[2]))
        return try t.decimal(t.operate(t.decimalContext(a[3])) { $0.fma(number(a[0]), other, third) })
    }
    for (name, test) in DecimalOperations.predicates {
        if name.hasSuffix("normal") {
            builder.method(name, "self, context=None") { t, a in
                Value(test(try t.decimalContext(a[1]).settings, number(a[0])))
            }
        } else {
            builder.method(name, "self, /") { _, a in Value(test(DecimalSettings(), number(a[0]))) }
        }
    }
    builder.method("same_quantum", "self, other, context=None") { t, a in
        Value(DecimalOperations.sameQuantum(number(a[0]), try t.expectDecimal(a[1])))
    }
    builder.method("number_class", "self, context=None") { t, a in
        Value(t.session.string(try t.decimalContext(a[1]).settings.numberClass(number(a[0]))))
    }
    builder.method("copy_abs", "self, /") { t, a in try t.decimal(number(a[0]).magnitude()) }
    builder.method("copy_negate", "self, /") { t, a in try t.decimal(number(a[0]).negated()) }
    for name in ["canonical", "conjugate"] { builder.method(name, "self, /") { _, a in a[0] } }
    builder.method("radix", "self, /") { t, _ in try t.decimal(DecimalNumber(digits: 10)) }
    builder.method("adjusted", "self, /") { t, a in
        let x = number(a[0])
        return t.int(x.isFinite && !x.digits.isZero ? x.adjusted : x.isFinite ? x.adjusted : 0)
    }
    builder.method("to_eng_string", "self, context=None") { t, a in
        let capitals = try t.decimalContext(a[1]).settings.capitals
        return Value(t.session.string(number(a[0]).text(engineering: true, capitals: capitals)))
    }
    builder.method("as_tuple", "self, /") { t, a in
        let x = number(a[0])
        var digits = x.digitText.utf8.map { Value(smallInt: Int($0) - 48) }
        if x.isNaN && x.digits.isZero { digits = [] }
        if x.isInfinite { digits = [Value(smallInt: 0)] }
        let exponent: Value =
            x.isFinite
            ? t.int(x.exponent)
            : Value(t.session.string(x.isInfinite ? "F" : x.kind == .quiet ? "n" : "N"))
        return try t.call(
            t.decimalName("DecimalTuple"), t.int(x.negative ? 1 : 0), Value(t.session.tuple(digits)), exponent
        )
    }
    builder.method("as_integer_ratio", "self, /") { t, a in
        let x = number(a[0])
        if x.isNaN { throw t.valueError("cannot convert NaN to integer ratio") }
        if x.isInfinite { throw t.overflowError("cannot convert Infinity to integer ratio") }
        if x.exponent.magnitude > 1_000_000 { throw t.error(.memoryError) }
        var top = x.exponent > 0 ? x.digits * DecimalNumber.power(x.exponent) : x.digits
        var bottom = x.exponent < 0 ? DecimalNumber.power(-x.exponent) : 1
        if x.exponent < 0 {
            let shared = top.greatestCommonDivisor(with: bottom)
            if shared > 1 { (top, bottom) = (top / shared, bottom / shared) }
        }
        return Value(
            t.session.tuple([
                t.int(BigInt(sign: x.negative ? .minus : .plus, magnitude: top)), t.int(BigInt(bottom)),
            ]))
    }
}
