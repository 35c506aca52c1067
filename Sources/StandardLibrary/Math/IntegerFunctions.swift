import BigInt
import Runtime

/// `gcd`, `factorial`, `comb` and other functions of ints.
func defineIntegerFunctions(_ builder: ModuleBuilder) {
    builder.function("gcd", nil) { t, a in
        var result = BigInt(0)
        for index in 0..<a.count { result = result.greatestCommonDivisor(with: try t.toIndexValue(a[index])) }
        return t.int(abs(result))
    }
    builder.function("lcm", nil) { t, a in
        var result = BigInt(1)
        for index in 0..<a.count {
            let number = abs(try t.toIndexValue(a[index]))
            if number == 0 || result == 0 {
                result = 0
            } else {
                result = result / result.greatestCommonDivisor(with: number) * number
            }
        }
        return t.int(result)
    }
    builder.function("factorial", "n, /") { t, a in
        let number = try t.toIndexValue(a[0])
        if number < 0 { throw t.valueError("factorial() not defined for negative values") }
        guard let n = Int(exactly: number), n <= 1 << 40 else {
            throw t.overflowError("factorial() argument should not exceed 9223372036854775807")
        }
        return t.int(n < 2 ? 1 : try product(2, n, t))
    }
    builder.function("comb", "n, k, /") { t, a in
        let (n, k) = try t.countArguments(a)
        if k > n { return t.int(0) }
        let least = min(k, n - k)
        guard let count = Int(exactly: least) else {
            throw t.overflowError("min(n - k, k) must not exceed \(UInt64.max)")
        }
        var result = BigInt(1)
        for index in 0..<count {
            if index & 1023 == 1023 { try t.checkSignals() }
            result = result * (n - BigInt(index)) / BigInt(index + 1)
        }
        return t.int(result)
    }
    builder.function("perm", "n, k=None, /") { t, a in
        if a[1].isNone {
            let n = try t.toIndexValue(a[0])
            if n < 0 { throw t.valueError("n must be a non-negative integer") }
            guard let count = Int(exactly: n) else { throw t.overflowError("n is too large") }
            return t.int(count < 2 ? 1 : try product(2, count, t))
        }
        let (n, k) = try t.countArguments(a)
        if k > n { return t.int(0) }
        guard let count = Int(exactly: k) else { throw t.overflowError("k must not exceed \(UInt64.max)") }
        var result = BigInt(1)
        for index in 0..<count {
            if index & 1023 == 1023 { try t.checkSignals() }
            result *= n - BigInt(index)
        }
        return t.int(result)
    }
    builder.function("isqrt", "n, /") { t, a in
        let number = try t.toIndexValue(a[0])
        if number < 0 { throw t.valueError("isqrt() argument must be nonnegative") }
        return t.int(number.squareRoot())
    }
}

/// `first * (first + 1) * … * last`, by halves so that factors stay of similar size.
private func product(_ first: Int, _ last: Int, _ t: ThreadState) throws -> BigInt {
    // More digits than any machine holds.
    if last - first > 1 << 32 { throw t.error(.memoryError) }
    try t.checkSignals()
    if last - first < 8 {
        var result = BigInt(first)
        var number = first
        while number < last {
            number += 1
            result *= BigInt(number)
        }
        return result
    }
    let middle = first + (last - first) / 2
    return try product(first, middle, t) * product(middle + 1, last, t)
}

extension ThreadState {
    fileprivate func countArguments(_ a: Arguments) throws -> (n: BigInt, k: BigInt) {
        let n = try toIndexValue(a[0])
        let k = try toIndexValue(a[1])
        if n < 0 { throw valueError("n must be a non-negative integer") }
        if k < 0 { throw valueError("k must be a non-negative integer") }
        return (n, k)
    }
}
