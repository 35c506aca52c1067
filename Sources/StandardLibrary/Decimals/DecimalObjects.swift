import BigInt
import Runtime

/// `decimal.Decimal`
final class DecimalObject: LibraryObject {
    let number: DecimalNumber

    init(_ shape: Shape, _ number: DecimalNumber) {
        self.number = number
        super.init(shape)
    }
}

/// `decimal.Context`
final class DecimalContextObject: LibraryObject {
    var settings = DecimalSettings()
    var traps: DecimalStatus = [.invalid, .divisionByZero, .overflow]
}

/// What `decimal` keeps for a session.
final class DecimalState: TracedExtension {
    let module: ModuleObject
    var decimal, context: TypeObject?
    /// The variable that holds each task's context.
    var variable = Value.none
    /// The context found last and the `contextvars.Context` it was found in.
    var knownIn = Value.unbound
    var known: DecimalContextObject?

    init(_ module: ModuleObject) { self.module = module }

    func trace(_ heap: Heap) {
        heap.mark(module)
        for type in [decimal, context] { if let type { heap.mark(type) } }
        heap.mark(variable)
        heap.mark(knownIn)
        if let known { heap.mark(known) }
    }
}

/// The signals in the order in which contexts show them.
let decimalSignals: [(DecimalStatus, String)] = [
    (.invalid, "InvalidOperation"), (.floatOperation, "FloatOperation"), (.divisionByZero, "DivisionByZero"),
    (.overflow, "Overflow"), (.underflow, "Underflow"), (.subnormal, "Subnormal"), (.inexact, "Inexact"),
    (.rounded, "Rounded"), (.clamped, "Clamped"),
]

extension ThreadState {
    var decimals: DecimalState {
        get throws {
            if let state = session.extensions["decimal"] as? DecimalState { return state }
            throw runtimeError("decimal has not been imported")
        }
    }

    /// The running task's context.
    func decimalContext() throws -> DecimalContextObject {
        let state = try decimals
        let current = Value(currentContext)
        if let known = state.known, state.knownIn == current { return known }
        let found = try callMethod(state.variable, "get", .none)
        let context: DecimalContextObject
        if let set = found.as(DecimalContextObject.self) {
            context = set
        } else {
            let model = try getAttribute(Value(state.module), session.intern("DefaultContext"))
            context = try makeDecimalContext()
            if let model = model.as(DecimalContextObject.self) {
                context.settings = model.settings
                context.traps = model.traps
                context.settings.status = []
            }
            try callMethod(state.variable, "set", Value(context))
        }
        state.knownIn = current
        state.known = context
        return context
    }

    func setDecimalContext(_ context: DecimalContextObject) throws {
        let state = try decimals
        try callMethod(state.variable, "set", Value(context))
        state.knownIn = Value(currentContext)
        state.known = context
    }

    func makeDecimalContext() throws -> DecimalContextObject {
        guard let type = try decimals.context else { throw runtimeError("decimal has not been imported") }
        return DecimalContextObject(type.rootShape)
    }

    /// A context argument, the running task's if there is none.
    func decimalContext(_ value: Value) throws -> DecimalContextObject {
        if value.isNoneOrUnbound { return try decimalContext() }
        if let context = value.as(DecimalContextObject.self) { return context }
        throw typeError("optional argument must be a context")
    }

    func decimal(_ number: DecimalNumber) throws -> Value {
        guard let type = try decimals.decimal else { throw runtimeError("decimal has not been imported") }
        return Value(DecimalObject(type.rootShape, number))
    }

    /// Runs an operation, keeps what it reports and raises what is trapped.
    func operate<R>(_ context: DecimalContextObject, _ body: (inout DecimalSettings) throws -> R) throws -> R
    {
        var settings = context.settings
        settings.status = []
        let result = try body(&settings)
        if !settings.status.isEmpty { try report(settings.status, context) }
        return result
    }

    func report(_ status: DecimalStatus, _ context: DecimalContextObject) throws {
        var kept = status
        if !status.isDisjoint(with: .allInvalid) {
            kept.subtract(.allInvalid)
            kept.insert(.invalid)
        }
        context.settings.status.formUnion(kept)
        var traps = context.traps
        if traps.contains(.invalid) { traps.formUnion(.allInvalid) }
        let trapped = status.intersection(traps)
        if trapped.isEmpty { return }
        let conditions: [(DecimalStatus, String)] = [
            (.invalid, "InvalidOperation"), (.conversionSyntax, "ConversionSyntax"),
            (.divisionImpossible, "DivisionImpossible"), (.divisionUndefined, "DivisionUndefined"),
            (.invalidContext, "InvalidContext"),
        ]
        let list = session.list([])
        for (condition, name) in conditions + decimalSignals.dropFirst() where trapped.contains(condition) {
            list.append(try decimalName(name))
        }
        var type = "InvalidOperation"
        if trapped.isDisjoint(with: .allInvalid) {
            type = decimalSignals.first { trapped.contains($0.0) }?.1 ?? type
        }
        let made = try call(try decimalName(type), Value(list))
        guard made.isKind(.exception) else { throw valueError(type) }
        throw keep(made.unsafeAs(ExceptionObject.self))
    }

    /// Something `decimal` defines.
    func decimalName(_ name: String) throws -> Value {
        try getAttribute(Value(try decimals.module), session.intern(name))
    }

    // MARK: Operands

    /// A Decimal or an int; nil for other values.
    func decimalOperand(_ value: Value) -> DecimalNumber? {
        if value.isSmallInt {
            let number = value.smallInt
            return DecimalNumber(negative: number < 0, digits: BigUInt(number.magnitude))
        }
        if let object = value.as(DecimalObject.self) { return object.number }
        return integerValue(value).map { DecimalNumber($0) }
    }

    func expectDecimal(_ value: Value) throws -> DecimalNumber {
        if let number = decimalOperand(value) { return number }
        throw typeError("conversion from \(type(of: value).name) to Decimal is not supported")
    }

    /// A float's exact value.
    func exactDecimal(_ number: Double) -> DecimalNumber {
        if number.isNaN { return DecimalNumber(negative: number.sign == .minus, kind: .quiet, digits: 0) }
        if number.isInfinite { return .infinity(number < 0) }
        let negative = number.sign == .minus
        if number == 0 { return DecimalNumber(negative: negative, digits: 0) }
        var significand = number.significandBitPattern | (number.isNormal ? 1 << 52 : 0)
        var exponent = number.isNormal ? Int(number.exponentBitPattern) - 1075 : -1074
        while significand & 1 == 0 {
            significand >>= 1
            exponent += 1
        }
        if exponent >= 0 {
            return DecimalNumber(negative: negative, digits: BigUInt(significand) << exponent)
        }
        return DecimalNumber(
            negative: negative, digits: BigUInt(significand) * BigUInt(5).power(-exponent), exponent: exponent
        )
    }

    /// The number of any value that has one, exactly: what `Decimal(value)` is.
    func decimalValue(_ value: Value, _ context: DecimalContextObject) throws -> DecimalNumber {
        if let number = decimalOperand(value) { return number }
        if value.isKind(.str) {
            if let number = DecimalReader.number(value.unsafeAs(StrObject.self)) { return number }
            try report(.conversionSyntax, context)
            return .nan
        }
        if value.isDouble || value.isKind(.float) {
            try report(.floatOperation, context)
            return exactDecimal(try toDouble(value))
        }
        if value.isKind(.tuple) || value.isKind(.list) {
            return try decimal(parts: try listFromIterable(value))
        }
        throw typeError("conversion from \(type(of: value).name) to Decimal is not supported")
    }

    private func decimal(parts: ListObject) throws -> DecimalNumber {
        if parts.count != 3 { throw valueError("argument must be a sequence of length 3") }
        guard let sign = integerValue(parts[0]), sign == 0 || sign == 1 else {
            throw valueError("sign must be an integer with the value 0 or 1")
        }
        var result = DecimalNumber(negative: sign == 1, digits: 0)
        if parts[2].isKind(.str) {
            switch parts[2].unsafeAs(StrObject.self).text {
            case "F":
                result.kind = .infinity
                return result
            case "n": result.kind = .quiet
            case "N": result.kind = .signaling
            default: throw valueError("string argument in the third position must be 'F', 'n' or 'N'")
            }
        } else {
            guard integerValue(parts[2]) != nil else {
                throw valueError("exponent must be an integer")
            }
            result.exponent = try toIndex(parts[2])
        }
        guard parts[1].isKind(.tuple) || parts[1].isKind(.list) else {
            throw valueError("coefficient must be a tuple of digits")
        }
        let digits = try listFromIterable(parts[1])
        var text = ""
        for index in 0..<digits.count {
            guard let digit = integerValue(digits[index]), digit >= 0, digit <= 9 else {
                throw valueError("coefficient must be a tuple of digits")
            }
            text += String(digit)
        }
        result.digits = BigUInt(text) ?? 0
        return result
    }
}

/// Reads numbers from text.
enum DecimalReader {
    static func number(_ source: StrObject) -> DecimalNumber? {
        var letters: [UInt8] = []
        var start = 0
        var end = source.count
        while start < end && CharacterData.isSpace(source[start]) { start += 1 }
        while end > start && CharacterData.isSpace(source[end - 1]) { end -= 1 }
        for index in start..<end {
            let point = source[index]
            if point == 0x5F { continue }
            if point < 128 {
                letters.append(UInt8(point))
            } else if let digit = CharacterData.decimal(point) {
                letters.append(UInt8(48 + digit))
            } else {
                return nil
            }
        }
        return number(letters)
    }

    private static func number(_ letters: [UInt8]) -> DecimalNumber? {
        var rest = letters[...]
        var negative = false
        if let sign = rest.first, sign == 43 || sign == 45 {
            negative = sign == 45
            rest = rest.dropFirst()
        }
        guard let first = rest.first else { return nil }
        if first != 46 && (first < 48 || first > 57) { return special(rest, negative) }
        var digits: [UInt8] = []
        var places = 0
        var pointSeen = false
        while let letter = rest.first {
            if letter >= 48 && letter <= 57 {
                digits.append(letter)
                if pointSeen { places += 1 }
            } else if letter == 46 && !pointSeen {
                pointSeen = true
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        if digits.isEmpty { return nil }
        var exponent = 0
        if let letter = rest.popFirst() {
            guard letter == 101 || letter == 69 else { return nil }
            var isBelow = false
            if let sign = rest.first, sign == 43 || sign == 45 {
                isBelow = sign == 45
                rest = rest.dropFirst()
            }
            if rest.isEmpty || !rest.allSatisfy({ $0 >= 48 && $0 <= 57 }) { return nil }
            for digit in rest { exponent = min(exponent * 10 + Int(digit) - 48, 1 << 59) }
            if isBelow { exponent = -exponent }
        }
        guard let value = BigUInt(String(decoding: digits, as: UTF8.self)) else { return nil }
        exponent -= places
        let result = DecimalNumber(negative: negative, digits: value, exponent: exponent)
        // What no exponent can show.
        if result.adjusted > DecimalSettings.limit || exponent < -2 * DecimalSettings.limit {
            if !value.isZero { return nil }
            return DecimalNumber(
                negative: negative, digits: 0,
                exponent: exponent > 0 ? DecimalSettings.limit : -2 * DecimalSettings.limit + 1)
        }
        return result
    }

    private static func special(_ letters: ArraySlice<UInt8>, _ negative: Bool) -> DecimalNumber? {
        let text = String(decoding: letters, as: UTF8.self).lowercased()
        if text == "inf" || text == "infinity" { return .infinity(negative) }
        for (name, kind) in [("snan", DecimalNumber.Kind.signaling), ("nan", .quiet)]
        where text.hasPrefix(name) {
            let payload = text.dropFirst(name.utf8.count)
            guard payload.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
            return DecimalNumber(
                negative: negative, kind: kind, digits: payload.isEmpty ? 0 : BigUInt(payload) ?? 0)
        }
        return nil
    }
}
