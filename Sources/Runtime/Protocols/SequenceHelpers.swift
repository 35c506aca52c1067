import Syntax

/// The ordering operators as special methods.
let comparisonsByName: [(SpecialName, CompareOperator)] = [
    (.lt, .less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual), (.gt, .greater), (.ge, .greaterEqual),
]

extension CompareOperator {
    /// Whether `left op right` holds for numbers, such as lengths.
    func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
        switch self {
        case .less: left < right
        case .lessEqual: left <= right
        case .notEqual: left != right
        case .greater: left > right
        case .greaterEqual: left >= right
        default: left == right
        }
    }
}

extension ThreadState {
    /// The hash of a tuple: CPython's (xxHash-like), as the order of sets of tuples depends on it.
    package func hash(of tuple: TupleObject) throws -> Int {
        var accumulator = Self.hashSeed
        try checkNativeStack()
        for index in 0..<tuple.count { accumulator = Self.mix(accumulator, try hash(tuple[index])) }
        accumulator &+= UInt64(tuple.count) ^ (Self.hashSeed ^ 3_527_539)
        return accumulator == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
    }

    /// The hash of the tuple of the values; slices leave the length out.
    func hashOfSequence(_ values: [Value], countsLength: Bool = true) throws -> Int {
        var accumulator = Self.hashSeed
        for value in values { accumulator = Self.mix(accumulator, try hash(value)) }
        if countsLength { accumulator &+= UInt64(values.count) ^ (Self.hashSeed ^ 3_527_539) }
        return accumulator == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
    }

    private static var hashSeed: UInt64 { 2_870_177_450_012_600_261 }

    @inline(__always) private static func mix(_ accumulator: UInt64, _ hash: Int) -> UInt64 {
        let sum = accumulator &+ UInt64(bitPattern: Int64(hash)) &* 14_029_467_366_897_019_727
        return (sum << 31 | sum >> 33) &* 11_400_714_785_074_694_791
    }

    /// The repr of a container: `body` makes it; a container within itself shows as `recursive`.
    func reprOfContainer(
        _ container: Value, recursive: String, _ body: (inout StringBuilder) throws -> Void
    ) throws -> Value {
        if reprStack.contains(container) { return Value(session.string(recursive)) }
        reprStack.append(container)
        defer { reprStack.removeLast() }
        var builder = StringBuilder()
        try body(&builder)
        return Value(builder.string(session))
    }

    /// An item's position argument for `index(value, start, stop)`: negative ones count from the end.
    func searchBound(_ value: Value, length: Int) throws -> Int {
        let index = try clampedIndex(value)
        return index < 0 ? max(0, index &+ length) : index
    }

    /// Raises TypeError when keywords were passed to a constructor that takes none.
    func rejectKeywords(_ keywords: Value, _ name: String) throws {
        if let dict = keywords.as(DictObject.self), dict.count > 0 {
            throw typeError("\(name)() takes no keyword arguments")
        }
    }
}
