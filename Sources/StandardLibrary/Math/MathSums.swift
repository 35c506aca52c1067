import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime
import Syntax

/// `fsum`, `prod`, `sumprod`, `hypot`, `dist`.
func defineSums(_ builder: ModuleBuilder) {
    builder.function("fsum", "seq, /") { t, a in Value(try t.exactSum(a[0])) }
    builder.function("prod", "iterable, /, *, start=1") { t, a in
        var result = a[1]
        let iterator = try t.iterator(a[0])
        while let item = try t.next(iterator) { result = try t.binary(.multiply, result, item) }
        return result
    }
    builder.function("sumprod", "p, q, /") { t, a in try t.sumOfProducts(a[0], a[1]) }
    builder.function("hypot", nil) { t, a in
        Value(euclideanNorm(try a.array.map { try t.toDouble($0) }))
    }
    builder.function("dist", "p, q, /") { t, a in
        let p = try t.listFromIterable(a[0])
        let q = try t.protecting([Value(p)]) { try t.listFromIterable(a[1]) }
        return try t.protecting([Value(p), Value(q)]) {
            if p.count != q.count {
                throw t.valueError("both points must have the same number of dimensions")
            }
            let differences = try (0..<p.count).map { try t.toDouble(p[$0]) - t.toDouble(q[$0]) }
            return Value(euclideanNorm(differences))
        }
    }
}

/// Square root of the sum of squares, with the sum kept in two doubles.
private func euclideanNorm(_ coordinates: [Double]) -> Double {
    let sizes = coordinates.map { abs($0) }
    if sizes.contains(where: \.isInfinite) { return .infinity }
    if sizes.contains(where: \.isNaN) { return .nan }
    guard let largest = sizes.max(), largest != 0 else { return 0 }
    if sizes.count == 1 { return largest }
    if largest < 0x1p-1022 {
        // Subnormal numbers are scaled up first.
        return 0x1p-1022 * 0x1p-52 * euclideanNorm(sizes.map { $0 / 0x1p-1022 / 0x1p-52 })
    }
    let exponent = Int32(largest.exponent)
    var high = 0.0
    var low = 0.0
    for size in sizes {
        let x = scalbn(size, -exponent)
        let square = x * x
        let rest = fma(x, x, -square)
        let sum = high + square
        low += (abs(high) >= abs(square) ? (high - sum) + square : (square - sum) + high) + rest
        high = sum
    }
    var root = (high + low).squareRoot()
    let residue = fma(-root, root, high) + low
    root += residue / (2 * root)
    return scalbn(root, exponent)
}

extension ThreadState {
    /// The sum of floats, rounded once.
    fileprivate func exactSum(_ iterable: Value) throws -> Double {
        // Non-overlapping partial sums, the smallest first.
        var partials: [Double] = []
        var special = 0.0
        var infinite = 0.0
        let iterator = try iterator(iterable)
        while let item = try next(iterator) {
            var x = try toDouble(item)
            let original = x
            var kept = 0
            for index in partials.indices {
                var y = partials[index]
                if abs(x) < abs(y) { swap(&x, &y) }
                let sum = x + y
                let rest = y - (sum - x)
                if rest != 0 {
                    partials[kept] = rest
                    kept += 1
                }
                x = sum
            }
            partials.removeLast(partials.count - kept)
            if x != 0 {
                if !x.isFinite {
                    if original.isFinite { throw overflowError("intermediate overflow in fsum") }
                    if original.isInfinite { infinite += original }
                    special += original
                    partials = []
                } else {
                    partials.append(x)
                }
            }
        }
        if special != 0 {
            if infinite.isNaN { throw valueError("-inf + inf in fsum") }
            return special
        }
        guard var high = partials.popLast() else { return 0 }
        var low = 0.0
        while let y = partials.popLast() {
            let x = high
            high = x + y
            low = y - (high - x)
            if low != 0 { break }
        }
        // Half-way cases go to even only when nothing below says otherwise.
        if let below = partials.last, low < 0 && below < 0 || low > 0 && below > 0 {
            let doubled = low * 2
            let x = high + doubled
            if doubled == x - high { high = x }
        }
        return high
    }

    /// `sum(x * y)`: exactly for ints, with one rounding for floats.
    fileprivate func sumOfProducts(_ left: Value, _ right: Value) throws -> Value {
        let (p, q) = (session.list([]), session.list([]))
        return try protecting([Value(p), Value(q)]) {
            // Side by side, as one of them may have no end.
            let (lefts, rights) = (try iterator(left), try iterator(right))
            try protecting([lefts, rights]) {
                while true {
                    let (x, y) = (try next(lefts), try next(rights))
                    guard let x, let y else {
                        if x != nil || y != nil { throw valueError("Inputs are not the same length") }
                        return
                    }
                    p.append(x)
                    q.append(y)
                }
            }
            func isNumber(_ value: Value) -> Bool { value.isDouble || value.isSmallInt }
            let areNumbers = (0..<p.count).allSatisfy { isNumber(p[$0]) && isNumber(q[$0]) }
            let hasFloat = (0..<p.count).contains { p[$0].isDouble || q[$0].isDouble }
            if areNumbers && hasFloat { return Value(try tripleSum(p, q)) }
            var total = int(0)
            for index in 0..<p.count {
                total = try binary(.add, total, binary(.multiply, p[index], q[index]))
            }
            return total
        }
    }

    /// Products and their sum in three doubles.
    private func tripleSum(_ p: ListObject, _ q: ListObject) throws -> Double {
        var (high, low, tiny) = (0.0, 0.0, 0.0)
        for index in 0..<p.count {
            let (x, y) = (try toDouble(p[index]), try toDouble(q[index]))
            let product = x * y
            let rest = fma(x, y, -product)
            let (sum, sumRest) = twoSum(product, high)
            let (middle, middleRest) = twoSum(rest, low)
            let (joined, joinedRest) = twoSum(sumRest, middle)
            high = sum
            low = joined
            tiny += joinedRest + middleRest
        }
        if !high.isFinite {
            return (0..<p.count).reduce(0.0) { sum, index in
                sum + ((try? toDouble(p[index])) ?? 0) * ((try? toDouble(q[index])) ?? 0)
            }
        }
        let (sum, rest) = twoSum(high, low)
        return sum + (rest + tiny)
    }
}

private func twoSum(_ x: Double, _ y: Double) -> (Double, Double) {
    let sum = x + y
    let virtual = sum - x
    return (sum, (x - (sum - virtual)) + (y - virtual))
}
