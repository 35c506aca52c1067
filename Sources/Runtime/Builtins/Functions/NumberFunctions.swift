import BigInt
import Syntax

/// `abs`, `divmod`, `pow`, `round`, `sum`, `hex`, `oct`, `bin`, `chr`, `ord`
func defineNumberFunctions(_ builder: ModuleBuilder) {
    builder.function("abs", "x, /") { t, a in
        if a[0].isSmallInt { return t.int(abs(a[0].smallInt)) }
        if a[0].isDouble { return Value(abs(a[0].double)) }
        if let result = try t.callSpecial(.abs, a[0]) { return result }
        throw t.typeError("bad operand type for abs(): '\(t.type(of: a[0]).name)'")
    }
    builder.function("divmod", "x, y, /") { t, a in try t.divmod(a[0], a[1]) }
    builder.function("pow", "base, exp, mod=None") { t, a in
        a[2].isNone ? try t.binary(.power, a[0], a[1]) : try t.power(a[0], a[1], modulo: a[2])
    }
    builder.function("round", "number, ndigits=None") { t, a in
        let type = t.type(of: a[0])
        let function = type.special(.round)
        if function.isUnbound || function.isNone {
            throw t.typeError("type \(type.name) doesn't define __round__ method")
        }
        return try t.callSpecial(function, a[0], a[1].isNone ? [] : [a[1]])
    }
    builder.function("sum", "iterable, /, start=0") { t, a in try t.sum(a[0], start: a[1]) }
    for (name, radix, prefix) in [("hex", 16, "0x"), ("oct", 8, "0o"), ("bin", 2, "0b")] {
        builder.function(name, "number, /") { t, a in
            let number = try t.toIndexValue(a[0])
            let digits = String(number.magnitude, radix: radix)
            return Value(t.session.string((number < 0 ? "-" : "") + prefix + digits))
        }
    }
    builder.function("chr", "i, /") { t, a in
        guard let point = Int(exactly: try t.toIndexValue(a[0])), point >= 0, point < 0x110000 else {
            throw t.valueError("chr() arg not in range(0x110000)")
        }
        return Value(t.session.string(codePoints: [UInt32(point)]))
    }
    builder.function("ord", "character, /") { t, a in
        if a[0].isKind(.str) {
            let text = a[0].unsafeAs(StrObject.self)
            if text.count == 1 { return Value(smallInt: Int(text[0])) }
            throw t.typeError("ord() expected a character, but string of length \(text.count) found")
        }
        guard a[0].isKind(.bytes) || a[0].isKind(.bytearray) else {
            throw t.typeError("ord() expected string of length 1, but \(t.type(of: a[0]).name) found")
        }
        let count = try t.length(a[0])
        if count == 1 { return try t.getItem(a[0], Value(smallInt: 0)) }
        throw t.typeError("ord() expected a character, but string of length \(count) found")
    }
}

extension ThreadState {
    /// `divmod(left, right)`
    fileprivate func divmod(_ left: Value, _ right: Value) throws -> Value {
        let leftType = type(of: left)
        let rightType = type(of: right)
        let forward = leftType.special(.divmod)
        let backward = leftType === rightType ? Value.unbound : rightType.special(.rdivmod)
        func attempt(_ function: Value, _ first: Value, _ second: Value) throws -> Value? {
            if function.isUnbound || function.isNone { return nil }
            let result = try callSpecial(function, first, second)
            return result == session.notImplemented ? nil : result
        }
        let reflectedFirst = rightType.isSubtype(of: leftType) && backward != leftType.special(.rdivmod)
        if reflectedFirst, let result = try attempt(backward, right, left) { return result }
        if let result = try attempt(forward, left, right) { return result }
        if !reflectedFirst, let result = try attempt(backward, right, left) { return result }
        throw typeError(
            "unsupported operand type(s) for divmod(): '\(leftType.name)' and '\(rightType.name)'")
    }

    /// `pow(base, exponent, modulus)`
    fileprivate func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws -> Value {
        let function = type(of: base).special(.pow)
        if !function.isUnbound && !function.isNone {
            let result = try callSpecial(function, base, [exponent, modulus])
            if result != session.notImplemented { return result }
        }
        let operands = [base, exponent, modulus]
        let types: Types = session.types
        if operands.contains(where: { isInstance($0, types.complex) }) { throw valueError("complex modulo") }
        if operands.contains(where: { isInstance($0, types.float) }) {
            throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
        }
        let names = operands.map { "'\(type(of: $0).name)'" }.joined(separator: ", ")
        throw typeError("unsupported operand type(s) for ** or pow(): \(names)")
    }

    /// `sum(iterable, start)`: whole numbers exactly, floats with the rounding errors carried along.
    fileprivate func sum(_ iterable: Value, start: Value) throws -> Value {
        if start.isKind(.str) { throw typeError("sum() can't sum strings [use ''.join(seq) instead]") }
        if start.isKind(.bytes) { throw typeError("sum() can't sum bytes [use b''.join(seq) instead]") }
        if start.isKind(.bytearray) { throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]") }
        let iterator = try iterator(iterable)
        var total = start
        if let whole = machineInteger(start) {
            let (sum, rest) = try sumIntegers(whole, iterator)
            guard let rest else { return int(sum) }
            total = try binary(.add, int(sum), rest)
        }
        if total.isDouble {
            let (sum, rest) = try sumDoubles(total.double, iterator)
            guard let rest else { return sum }
            total = try binary(.add, sum, rest)
        }
        while let item = try next(iterator) { total = try binary(.add, total, item) }
        return total
    }

    /// The number of an int (no subclass but bool) that fits a machine integer.
    private func machineInteger(_ value: Value) -> Int? {
        if let number = value.smallIntOrBool { return number }
        guard value.isKind(.int), value.unsafeObject.type === session.types.int else { return nil }
        return wideInteger(value).flatMap { Int(exactly: $0) }
    }

    /// Adds machine integers; also returns the first item that is none, or that makes the sum too large.
    private func sumIntegers(_ start: Int, _ iterator: Value) throws -> (Int, Value?) {
        var total = start
        while let item = try next(iterator) {
            guard let number = machineInteger(item) else { return (total, item) }
            let (sum, overflow) = total.addingReportingOverflow(number)
            if overflow { return (total, item) }
            total = sum
        }
        return (total, nil)
    }

    /// Adds floats and machine integers with a running compensation; also returns the first item that is neither.
    private func sumDoubles(_ start: Double, _ iterator: Value) throws -> (Value, Value?) {
        var total = start
        var compensation = 0.0
        func result() -> Value {
            Value(compensation != 0 && compensation.isFinite ? total + compensation : total)
        }
        while let item = try next(iterator) {
            let number: Double
            if item.isDouble {
                number = item.double
            } else if let whole = machineInteger(item) {
                total += Double(whole)
                continue
            } else {
                return (result(), item)
            }
            let sum = total + number
            if abs(total) >= abs(number) {
                compensation += (total - sum) + number
            } else {
                compensation += (number - sum) + total
            }
            total = sum
        }
        return (result(), nil)
    }
}
