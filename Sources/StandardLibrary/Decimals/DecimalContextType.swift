import BigInt
import Runtime

private func context(_ value: Value) -> DecimalContextObject { value.unsafeAs(DecimalContextObject.self) }

extension ThreadState {
    private func number(_ value: Value, _ range: ClosedRange<Int>, _ message: String) throws -> Int {
        guard let given = integerValue(value) else {
            throw typeError("an integer is required")
        }
        guard let number = Int(exactly: given), range.contains(number) else { throw valueError(message) }
        return number
    }

    fileprivate func set(_ object: DecimalContextObject, _ name: String, _ value: Value) throws {
        let limit = DecimalSettings.limit
        switch name {
        case "prec":
            object.settings.precision = try number(value, 1...limit, "valid range for prec is [1, MAX_PREC]")
        case "rounding":
            guard let rounding = try decimalRounding(value.isNone ? .true : value) else { return }
            object.settings.rounding = rounding
        case "Emin":
            object.settings.least = try number(value, -limit...0, "valid range for Emin is [MIN_EMIN, 0]")
        case "Emax":
            object.settings.most = try number(value, 0...limit, "valid range for Emax is [0, MAX_EMAX]")
        case "capitals":
            object.settings.capitals = try number(value, 0...1, "valid values for capitals are 0 or 1") == 1
        case "clamp":
            object.settings.clamp = try number(value, 0...1, "valid values for clamp are 0 or 1") == 1
        case "flags": object.settings.status = try status(value)
        default: object.traps = try status(value)
        }
    }

    /// Signals given as a list or a mapping.
    private func status(_ value: Value) throws -> DecimalStatus {
        var result: DecimalStatus = []
        for (signal, name) in decimalSignals {
            let type = try decimalName(name)
            if value.isKind(.list) || value.isKind(.tuple) {
                if try contains(value, type) { result.insert(signal) }
            } else if try isTrue(getItem(value, type)) {
                result.insert(signal)
            }
        }
        if value.isKind(.list) {
            let list = value.unsafeAs(ListObject.self)
            for index in 0..<list.count {
                let known = try decimalSignals.contains { try decimalName($0.1) == list[index] }
                if !known { throw typeError("values for signals must be a list of signals") }
            }
        }
        return result
    }

    fileprivate func names(_ status: DecimalStatus) -> String {
        let order = [8, 0, 2, 6, 1, 3, 7, 5, 4].map { decimalSignals[$0] }
        return "[" + order.filter { status.contains($0.0) }.map(\.1).joined(separator: ", ") + "]"
    }
}

private let contextAttributes = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"]

func defineDecimalContextType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let object = DecimalContextObject(a[0].unsafeAs(TypeObject.self).rootShape)
        if let state = t.session.extensions["decimal"] as? DecimalState,
            let model = state.module.namespace.value(interned: t.session.intern("DefaultContext")).as(
                DecimalContextObject.self)
        {
            object.settings = model.settings
            object.settings.status = []
            object.traps = model.traps
        }
        return Value(object)
    }
    builder.special(
        .`init`,
        "self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None"
    ) { t, a in
        for (index, name) in contextAttributes.enumerated() where !a[index + 1].isNone {
            try t.set(context(a[0]), name, a[index + 1])
        }
        return .none
    }
    let getters: [(String, (ThreadState, DecimalSettings) -> Value)] = [
        ("prec", { $0.int($1.precision) }), ("rounding", { Value($0.session.intern($1.rounding.rawValue)) }),
        ("Emin", { $0.int($1.least) }), ("Emax", { $0.int($1.most) }),
        ("capitals", { $0.int($1.capitals ? 1 : 0) }), ("clamp", { $0.int($1.clamp ? 1 : 0) }),
    ]
    for (name, getter) in getters {
        builder.property(
            name, get: { t, a in getter(t, context(a).settings) },
            set: { t, a, value in
                if value.isUnbound { throw t.error(.attributeError, "context attributes cannot be deleted") }
                try t.set(context(a), name, value)
            })
    }
    for name in ["flags", "traps"] {
        builder.property(
            name,
            get: { t, a in try t.call(t.decimalName("SignalDict"), a, Value(name == "traps")) },
            set: { t, a, value in
                if value.isUnbound { throw t.error(.attributeError, "context attributes cannot be deleted") }
                try t.set(context(a), name, value)
            })
    }
    // What flags and traps are, for SignalDict.
    builder.method("_signal", "self, index, traps, value=None, /") { t, a in
        let index = try t.toIndex(a[1])
        guard decimalSignals.indices.contains(index) else { throw t.indexError("no such signal") }
        let signal = decimalSignals[index].0
        let object = context(a[0])
        let isTrap = a[2].isTrue
        if !a[3].isNone {
            let isOn = try t.isTrue(a[3])
            if isTrap {
                if isOn { object.traps.insert(signal) } else { object.traps.remove(signal) }
            } else if isOn {
                object.settings.status.insert(signal)
            } else {
                object.settings.status.remove(signal)
            }
        }
        return Value((isTrap ? object.traps : object.settings.status).contains(signal))
    }
    builder.special(.repr, "self, /") { t, a in
        let object = context(a[0])
        let s = object.settings
        return Value(
            t.session.string(
                "Context(prec=\(s.precision), rounding=\(s.rounding.rawValue), Emin=\(s.least), Emax=\(s.most), "
                    + "capitals=\(s.capitals ? 1 : 0), clamp=\(s.clamp ? 1 : 0), flags=\(t.names(s.status)), "
                    + "traps=\(t.names(object.traps)))"))
    }
    for name in ["copy", "__copy__"] {
        builder.method(name, "self, /") { t, a in
            let made = DecimalContextObject(context(a[0]).type.rootShape)
            made.settings = context(a[0]).settings
            made.traps = context(a[0]).traps
            return Value(made)
        }
    }
    builder.method("clear_flags", "self, /") { _, a in
        context(a[0]).settings.status = []
        return .none
    }
    builder.method("clear_traps", "self, /") { _, a in
        context(a[0]).traps = []
        return .none
    }
    builder.method("Etiny", "self, /") { t, a in t.int(context(a[0]).settings.tiny) }
    builder.method("Etop", "self, /") { t, a in t.int(context(a[0]).settings.top) }
    builder.method("radix", "self, /") { t, _ in try t.decimal(DecimalNumber(digits: 10)) }
    defineContextOperations(builder)
    defineContextConversions(builder)
}

private func defineContextOperations(_ builder: TypeBuilder) {
    let extra: [(String, DecimalUnary)] = [
        ("abs", { $0.abs($1) }), ("plus", { $0.plus($1) }), ("minus", { $0.minus($1) }),
        ("to_integral_exact", { $0.toWhole($1, exactly: true) }),
        ("to_integral_value", { $0.toWhole($1, exactly: false) }),
        ("to_integral", { $0.toWhole($1, exactly: false) }),
        ("copy_abs", { $1.magnitude() }), ("copy_negate", { $1.negated() }), ("copy_decimal", { $1 }),
    ]
    for (name, operation) in DecimalOperations.unary + extra {
        builder.method(name, "self, x, /") { t, a in
            let x = try t.expectDecimal(a[1])
            return try t.decimal(t.operate(context(a[0])) { operation(&$0, x) })
        }
    }
    let arithmetic = DecimalOperations.arithmetic.map { ($0.0, $0.3) }
    let more: [(String, DecimalBinary)] = [("quantize", { $0.quantize($1, $2) })]
    for (name, operation) in DecimalOperations.binary + arithmetic + more {
        builder.method(name, "self, x, y, /") { t, a in
            let (x, y) = (try t.expectDecimal(a[1]), try t.expectDecimal(a[2]))
            return try t.decimal(t.operate(context(a[0])) { operation(&$0, x, y) })
        }
    }
    builder.method("power", "self, a, b, modulo=None") { t, a in
        let (x, y) = (try t.expectDecimal(a[1]), try t.expectDecimal(a[2]))
        if a[3].isNone { return try t.decimal(t.operate(context(a[0])) { $0.power(x, y) }) }
        let modulus = try t.expectDecimal(a[3])
        return try t.decimal(t.operate(context(a[0])) { $0.powerModulo(x, y, modulus) })
    }
    builder.method("fma", "self, x, y, z, /") { t, a in
        let (x, y, z) = (try t.expectDecimal(a[1]), try t.expectDecimal(a[2]), try t.expectDecimal(a[3]))
        return try t.decimal(t.operate(context(a[0])) { $0.fma(x, y, z) })
    }
    builder.method("divmod", "self, x, y, /") { t, a in
        let (x, y) = (try t.expectDecimal(a[1]), try t.expectDecimal(a[2]))
        let (quotient, rest) = try t.operate(context(a[0])) { $0.divideWithRemainder(x, y) }
        return Value(t.session.tuple([try t.decimal(quotient), try t.decimal(rest)]))
    }
    for (name, test) in DecimalOperations.predicates {
        builder.method(name, "self, x, /") { t, a in
            Value(test(context(a[0]).settings, try t.expectDecimal(a[1])))
        }
    }
    builder.method("same_quantum", "self, x, y, /") { t, a in
        Value(DecimalOperations.sameQuantum(try t.expectDecimal(a[1]), try t.expectDecimal(a[2])))
    }
    builder.method("number_class", "self, x, /") { t, a in
        Value(t.session.string(context(a[0]).settings.numberClass(try t.expectDecimal(a[1]))))
    }
}

private func defineContextConversions(_ builder: TypeBuilder) {
    builder.method("canonical", "self, x, /") { t, a in
        guard a[1].as(DecimalObject.self) != nil else { throw t.typeError("argument must be a Decimal") }
        return a[1]
    }
    builder.method("create_decimal", "self, num='0', /") { t, a in
        let value = try t.decimalValue(a[1], context(a[0]))
        if value.isNaN && value.count > context(a[0]).settings.precision {
            try t.report(.conversionSyntax, context(a[0]))
            return try t.decimal(.nan)
        }
        return try t.decimal(t.operate(context(a[0])) { $0.fix(value) })
    }
    builder.method("create_decimal_from_float", "self, f, /") { t, a in
        let value = t.integerValue(a[1]).map { DecimalNumber($0) }
        let exact = try value ?? t.exactDecimal(try t.toDouble(a[1]))
        return try t.decimal(t.operate(context(a[0])) { $0.fix(exact) })
    }
    for (name, engineering) in [("to_sci_string", false), ("to_eng_string", true)] {
        builder.method(name, "self, x, /") { t, a in
            let text = try t.expectDecimal(a[1]).text(
                engineering: engineering, capitals: context(a[0]).settings.capitals)
            return Value(t.session.string(text))
        }
    }
    builder.method("__reduce__", "self, /") { t, a in
        let object = context(a[0])
        let s = object.settings
        func list(_ status: DecimalStatus) throws -> Value {
            Value(
                t.session.list(
                    try decimalSignals.filter { status.contains($0.0) }.map { try t.decimalName($0.1) }))
        }
        return Value(
            t.session.tuple([
                Value(t.type(of: a[0])),
                Value(
                    t.session.tuple([
                        t.int(s.precision), Value(t.session.string(s.rounding.rawValue)), t.int(s.least),
                        t.int(s.most), t.int(s.capitals ? 1 : 0), t.int(s.clamp ? 1 : 0), try list(s.status),
                        try list(object.traps),
                    ])),
            ]))
    }
}
