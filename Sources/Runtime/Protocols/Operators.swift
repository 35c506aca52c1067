import Compiler
import Syntax

/// Operators on values of any type (CPython: the abstract object layer).
extension ThreadState {
    /// `type(value)`
    @inline(__always) package func type(of value: Value) -> TypeObject {
        if value.isObject { return value.unsafeObject.type }
        return typeOfImmediate(value)
    }

    @inline(never) private func typeOfImmediate(_ value: Value) -> TypeObject {
        let types: Types = session.types
        if value.isSmallInt { return types.int }
        if value.isDouble { return types.float }
        if value.isBool { return types.bool }
        return types.none
    }

    /// `isinstance` along the linearisation, without hooks.
    package func isInstance(_ value: Value, _ type: TypeObject) -> Bool {
        self.type(of: value).isSubtype(of: type)
    }

    // MARK: Truth, identity, equality, hash

    /// `bool(value)`
    @inline(__always) package func isTrue(_ value: Value) throws -> Bool {
        if value.isBool { return value.isTrue }
        if value.isNone { return false }
        if value.isSmallInt { return value.smallInt != 0 }
        return try isTrueSlow(value)
    }

    @inline(never) private func isTrueSlow(_ value: Value) throws -> Bool {
        if value.isDouble { return value.double != 0 }
        guard value.isObject else { return false }
        let type = value.unsafeObject.type
        let builtin: Types = session.types
        switch value.unsafeKind {
        case .str where type === builtin.str: return value.unsafeAs(StrObject.self).count != 0
        case .list where type === builtin.list: return value.unsafeAs(ListObject.self).count != 0
        case .tuple where type === builtin.tuple: return value.unsafeAs(TupleObject.self).count != 0
        case .dict where type === builtin.dict: return value.unsafeAs(DictObject.self).count != 0
        default: break
        }
        if let result = try callSpecial(.bool, value) {
            guard result.isBool else {
                throw typeError("__bool__ should return bool, returned \(self.type(of: result).name)")
            }
            return result.isTrue
        }
        if !type.special(.len).isUnbound { return try length(value) != 0 }
        return true
    }

    /// `left is right or left == right`, as containers compare.
    @inline(__always) package func equals(_ left: Value, _ right: Value) throws -> Bool {
        if left == right { return true }
        if Value.bothSmallInts(left, right) { return false }
        // A subclass may have an equality of its own.
        if left.isKind(.str) && right.isKind(.str), left.unsafeObject.type === session.types.str,
            right.unsafeObject.type === session.types.str
        {
            return left.unsafeAs(StrObject.self).isEqual(to: right.unsafeAs(StrObject.self))
        }
        return try isTrue(compare(.equal, left, right))
    }

    /// `hash(value)`; never -1.
    package func hash(_ value: Value) throws -> Int {
        if value.isSmallInt { return hashOfInt(value.smallInt) }
        if value.isObject {
            if value.unsafeKind == .str && value.unsafeObject.type === session.types.str {
                return value.unsafeAs(StrObject.self).hash
            }
            if value.unsafeKind == .tuple && value.unsafeObject.type === session.types.tuple {
                return try hash(of: value.unsafeAs(TupleObject.self))
            }
            if let number = wideInteger(value) { return hashOfWide(number) }
        } else {
            if value.isBool { return value.isTrue ? 1 : 0 }
            if value.isNone { return 0xFCA8_6420 }
            if value.isDouble {
                return hashOfDouble(value.double, identity: Int(truncatingIfNeeded: value.bits))
            }
        }
        let type = type(of: value)
        let function = type.special(.hash)
        if function.isUnbound || function.isNone { throw typeError("unhashable type: '\(type.name)'") }
        let result = try callSpecial(function, value)
        if result.isSmallInt {
            let hash = result.smallInt
            return hash == -1 ? -2 : hash
        }
        if let number = wideInteger(result).flatMap({ Int(exactly: $0) }) {
            return number == -1 ? -2 : number
        }
        guard let integer = integerValue(result) else {
            throw typeError("__hash__ method should return an integer")
        }
        if let number = Int(exactly: integer) { return number == -1 ? -2 : number }
        return hashOfInteger(integer)
    }

    /// The default hash: by identity.
    package func identityHash(_ value: Value) -> Int {
        let address = value.bits
        let rotated = Int(truncatingIfNeeded: address >> 4 | address << 60)
        return rotated == -1 ? -2 : rotated
    }

    /// Hash of an int: its remainder by 2^61 - 1 with its sign (CPython numeric hashes). Never -1.
    @inline(__always) package func hashOfInt(_ number: Int) -> Int {
        let modulus = (1 << 61) - 1
        let hash = number > -modulus && number < modulus ? number : number % modulus
        return hash == -1 ? -2 : hash
    }

    // MARK: Arithmetic

    /// `left op right`
    package func binary(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
        if let result = try numericBinary(op, left, right) { return result }
        if op == .add, let result = try textSum(left, right) { return result }
        return try binaryByMethods(op, left, right, inPlace: false)
    }

    /// `left op= right`
    package func inPlace(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
        if let result = try numericBinary(op, left, right) { return result }
        if op == .add, let result = try textSum(left, right) { return result }
        return try binaryByMethods(op, left, right, inPlace: true)
    }

    // (a method that is None refuses by being called)
    private func binaryByMethods(_ op: BinaryOperator, _ left: Value, _ right: Value, inPlace: Bool) throws
        -> Value
    {
        let leftType = type(of: left)
        let rightType = type(of: right)
        if inPlace {
            let function = leftType.special(op.inPlaceName)
            if !function.isUnbound {
                let result = try callSpecial(function, left, right)
                if result != session.notImplemented { return result }
            }
        }
        let forward = leftType.special(op.methodName)
        let backward = leftType === rightType ? Value.unbound : rightType.special(op.reflectedName)
        // A subclass's reflected method goes first when it overrides the base's.
        let isOverridden = rightType.isSubtype(of: leftType) && backward != leftType.special(op.reflectedName)
        // So does the method of any class when the left side merely joins or repeats sequences.
        let isJoining =
            (op == .add || op == .multiply) && rightType.isHeapType && forward.isKind(.nativeFunction)
            && isBuiltinSequence(left)
        if !backward.isUnbound && rightType !== leftType && (isOverridden || isJoining) {
            let result = try callSpecial(backward, right, left)
            if result != session.notImplemented { return result }
            if !forward.isUnbound {
                let result = try callSpecial(forward, left, right)
                if result != session.notImplemented { return result }
            }
        } else {
            if !forward.isUnbound {
                let result = try callSpecial(forward, left, right)
                if result != session.notImplemented { return result }
            }
            if !backward.isUnbound {
                let result = try callSpecial(backward, right, left)
                if result != session.notImplemented { return result }
            }
        }
        let symbol = op.symbol + (inPlace ? "=" : "")
        if op == .rightShift, left.as(NativeFunctionObject.self)?.name == "print" {
            throw typeError(
                "unsupported operand type(s) for >>: '\(leftType.name)' and '\(rightType.name)'. "
                    + "Did you mean \"print(<message>, file=<output_stream>)\"?")
        }
        let shown = op == .power ? (inPlace ? "**=" : "** or pow()") : symbol
        throw typeError(
            "unsupported operand type(s) for \(shown): '\(leftType.name)' and '\(rightType.name)'")
    }

    private func isBuiltinSequence(_ value: Value) -> Bool {
        guard value.isObject else { return false }
        switch value.unsafeKind {
        case .str, .bytes, .bytearray, .list, .tuple: return true
        default: return false
        }
    }

    /// `op value`, but for `not`.
    package func unary(_ op: UnaryOperator, _ value: Value) throws -> Value {
        if let result = try numericUnary(op, value) { return result }
        if op == .not { return Value(try !isTrue(value)) }
        let (name, symbol): (SpecialName, String) =
            switch op {
            case .positive: (.pos, "unary +")
            case .negative: (.neg, "unary -")
            case .invert, .not: (.invert, "unary ~")
            }
        if let result = try callSpecial(name, value) { return result }
        throw typeError("bad operand type for \(symbol): '\(type(of: value).name)'")
    }

    // MARK: Comparison

    /// `left op right` for `<` … `>=`; the result can be any value.
    package func compare(_ op: CompareOperator, _ left: Value, _ right: Value) throws -> Value {
        if let result = numericCompare(op, left, right) { return Value(result) }
        try enterNative(" in comparison")
        defer { leaveNative() }
        let leftType = type(of: left)
        let rightType = type(of: right)
        var triedReflected = false
        if leftType !== rightType && rightType.isSubtype(of: leftType) {
            let function = rightType.special(op.reflectedName)
            if !function.isUnbound {
                triedReflected = true
                let result = try callSpecial(function, right, left)
                if result != session.notImplemented { return result }
            }
        }
        let function = leftType.special(op.methodName)
        if !function.isUnbound {
            let result = try callSpecial(function, left, right)
            if result != session.notImplemented { return result }
        }
        if !triedReflected {
            let function = rightType.special(op.reflectedName)
            if !function.isUnbound {
                let result = try callSpecial(function, right, left)
                if result != session.notImplemented { return result }
            }
        }
        switch op {
        case .equal: return Value(left == right)
        case .notEqual: return Value(left != right)
        default:
            throw typeError(
                "'\(op.symbol)' not supported between instances of '\(leftType.name)' and '\(rightType.name)'"
            )
        }
    }

    /// `left op right` as a truth value.
    package func compareIsTrue(_ op: CompareOperator, _ left: Value, _ right: Value) throws -> Bool {
        try isTrue(compare(op, left, right))
    }
}

extension BinaryOperator {
    package var symbol: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .matrixMultiply: "@"
        case .trueDivide: "/"
        case .floorDivide: "//"
        case .modulo: "%"
        case .power: "**"
        case .leftShift: "<<"
        case .rightShift: ">>"
        case .bitAnd: "&"
        case .bitOr: "|"
        case .bitXor: "^"
        }
    }
    var methodName: SpecialName {
        switch self {
        case .add: .add
        case .subtract: .sub
        case .multiply: .mul
        case .matrixMultiply: .matmul
        case .trueDivide: .truediv
        case .floorDivide: .floordiv
        case .modulo: .mod
        case .power: .pow
        case .leftShift: .lshift
        case .rightShift: .rshift
        case .bitAnd: .and
        case .bitOr: .or
        case .bitXor: .xor
        }
    }
    var reflectedName: SpecialName {
        switch self {
        case .add: .radd
        case .subtract: .rsub
        case .multiply: .rmul
        case .matrixMultiply: .rmatmul
        case .trueDivide: .rtruediv
        case .floorDivide: .rfloordiv
        case .modulo: .rmod
        case .power: .rpow
        case .leftShift: .rlshift
        case .rightShift: .rrshift
        case .bitAnd: .rand
        case .bitOr: .ror
        case .bitXor: .rxor
        }
    }
    var inPlaceName: SpecialName {
        switch self {
        case .add: .iadd
        case .subtract: .isub
        case .multiply: .imul
        case .matrixMultiply: .imatmul
        case .trueDivide: .itruediv
        case .floorDivide: .ifloordiv
        case .modulo: .imod
        case .power: .ipow
        case .leftShift: .ilshift
        case .rightShift: .irshift
        case .bitAnd: .iand
        case .bitOr: .ior
        case .bitXor: .ixor
        }
    }
}

extension CompareOperator {
    package var symbol: String {
        switch self {
        case .less: "<"
        case .lessEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greater: ">"
        case .greaterEqual: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }
    var methodName: SpecialName {
        switch self {
        case .less: .lt
        case .lessEqual: .le
        case .notEqual: .ne
        case .greater: .gt
        case .greaterEqual: .ge
        default: .eq
        }
    }
    var reflectedName: SpecialName {
        switch self {
        case .less: .gt
        case .lessEqual: .ge
        case .notEqual: .ne
        case .greater: .lt
        case .greaterEqual: .le
        default: .eq
        }
    }
}
