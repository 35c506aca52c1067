import BigInt

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Text and numbers out of any value.
extension ThreadState {
    /// `repr(value)`
    package func repr(_ value: Value) throws -> StrObject {
        if value.isSmallInt { return session.string(decimal: value.smallInt) }
        if value.isDouble { return session.string(repr: value.double) }
        if value.isObject && value.unsafeObject.type === session.types.str {
            return session.repr(ofText: value.unsafeAs(StrObject.self))
        }
        try enterNative(" while getting the repr of an object")
        defer { leaveNative() }
        let result = try callSpecial(.repr, value) ?? .unbound
        guard result.isKind(.str) else {
            throw typeError("__repr__ returned non-string (type \(type(of: result).name))")
        }
        return result.unsafeAs(StrObject.self)
    }

    /// `str(value)`
    package func str(_ value: Value) throws -> StrObject {
        if value.isSmallInt { return session.string(decimal: value.smallInt) }
        if value.isDouble { return session.string(repr: value.double) }
        if value.isObject && value.unsafeObject.type === session.types.str {
            return value.unsafeAs(StrObject.self)
        }
        try enterNative(" while getting the str of an object")
        defer { leaveNative() }
        guard let result = try callSpecial(.str, value) else { return try repr(value) }
        guard result.isKind(.str) else {
            throw typeError("__str__ returned non-string (type \(type(of: result).name))")
        }
        return result.unsafeAs(StrObject.self)
    }

    /// `format(value, spec)`
    package func format(_ value: Value, _ spec: StrObject) throws -> StrObject {
        if spec.count == 0 {
            let type = type(of: value)
            if type === session.types.str || type === session.types.int || type === session.types.float {
                return try str(value)
            }
        } else if value.isSmallInt {
            return try formatInteger(BigInt(small: value.smallInt), spec, "int")
        } else if value.isDouble {
            return try formatDouble(value.double, spec, "float")
        } else if value.isObject && value.unsafeObject.type === session.types.str {
            return try formatString(value.unsafeAs(StrObject.self), spec, "str")
        }
        guard let result = try callSpecial(.format, value, Value(spec)) else { return try str(value) }
        guard result.isKind(.str) else {
            throw typeError("__format__ must return a str, not \(type(of: result).name)")
        }
        return result.unsafeAs(StrObject.self)
    }

    /// `repr(value)` as Swift text.
    package func reprText(_ value: Value) throws -> String { try repr(value).text }
    /// `str(value)` as Swift text.
    package func strText(_ value: Value) throws -> String { try str(value).text }

    /// A str argument, or TypeError "NAME must be str, not T".
    package func expectStr(_ value: Value, _ what: String) throws -> StrObject {
        guard value.isKind(.str) else { throw typeError("\(what) must be str, not \(type(of: value).name)") }
        return value.unsafeAs(StrObject.self)
    }

    // MARK: int

    /// An int of any size.
    @inline(__always) package func int(_ number: Int) -> Value {
        if Value.fitsSmallInt(number) { return Value(smallInt: number) }
        return IntObject.make(session.types.int.rootShapePointer, wide: Int128(number))
    }

    /// An int of any size.
    package func int(_ number: BigInt) -> Value {
        if let small = number.machineInt, Value.fitsSmallInt(small) { return Value(smallInt: small) }
        return Value(IntObject(session.types.int.rootShape, number))
    }

    /// The number of an int, bool or instance of an int subclass; nil for other values.
    package func integerValue(_ value: Value) -> BigInt? {
        if value.isSmallInt { return BigInt(small: value.smallInt) }
        if value.isBool { return value.isTrue ? 1 : 0 }
        if value.isKind(.int) { return value.unsafeAs(IntObject.self).number }
        return nil
    }

    /// `operator.index(value)`
    package func toIndexValue(_ value: Value) throws -> BigInt {
        if let number = integerValue(value) { return number }
        guard let result = try callSpecial(.index, value) else {
            throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
        }
        guard let number = integerValue(result) else {
            throw typeError("__index__ returned non-int (type \(type(of: result).name))")
        }
        return number
    }

    /// `operator.index(value)` as a machine integer; OverflowError when it does not fit.
    @inline(__always) package func toIndex(_ value: Value) throws -> Int {
        if value.isSmallInt { return value.smallInt }
        return try toIndexSlow(value)
    }

    @inline(never) private func toIndexSlow(_ value: Value) throws -> Int {
        if let wide = wideInteger(value), let index = Int(exactly: wide) { return index }
        guard let index = try toIndexValue(value).machineInt else {
            throw overflowError("Python int too large to convert to C ssize_t")
        }
        return index
    }

    /// An index argument of a sequence; OverflowError (or another of the errors) "cannot fit 'T' into an index-sized integer".
    package func toSequenceIndex(_ value: Value, error kind: ExceptionName = .overflowError) throws -> Int {
        if value.isSmallInt { return value.smallInt }
        guard let index = try toIndexValue(value).machineInt else {
            throw error(kind, "cannot fit '\(type(of: value).name)' into an index-sized integer")
        }
        return index
    }

    /// A number that CPython keeps in 32 bits; OverflowError when it does not fit.
    package func toInt32(_ value: Value) throws -> Int {
        guard let number = try toIndexValue(value).machineInt, Int32(exactly: number) != nil else {
            throw overflowError("Python int too large to convert to C int")
        }
        return number
    }

    /// Throws MemoryError when the system would not give that many bytes at once.
    package func checkMemory(_ bytes: Int) throws {
        if bytes < 1 << 28 { return }
        guard bytes < 1 << 46, let memory = malloc(bytes) else { throw error(.memoryError) }
        free(memory)
    }

    /// An index clamped to the machine's range instead of an error (slices).
    package func toClampedIndex(_ value: Value) throws -> Int {
        if value.isSmallInt { return value.smallInt }
        let number = try toIndexValue(value)
        return number.machineInt ?? (number < 0 ? Int.min : Int.max)
    }

    // MARK: float

    /// The number of a float, or of an int or an object with `__float__` or `__index__`.
    package func toDouble(_ value: Value) throws -> Double {
        if value.isDouble { return value.double }
        if value.isSmallInt { return Double(value.smallInt) }
        if value.isKind(.float) { return value.unsafeAs(FloatObject.self).number }
        if let number = integerValue(value), !type(of: value).isHeapType {
            return try doubleFromInteger(number)
        }
        if let result = try callSpecial(.float, value) {
            if result.isDouble { return result.double }
            if result.isKind(.float) { return result.unsafeAs(FloatObject.self).number }
            throw typeError(
                "\(type(of: value).name).__float__ returned non-float (type \(type(of: result).name))")
        }
        if !type(of: value).special(.index).isUnbound { return try doubleFromInteger(toIndexValue(value)) }
        throw typeError("must be real number, not \(type(of: value).name)")
    }
}

/// An instance of a subclass of float; plain floats need no object.
public final class FloatObject: Object {
    package let number: Double

    package init(_ shape: Shape, _ number: Double) {
        self.number = number
        super.init(shape, kind: .float)
    }
}
