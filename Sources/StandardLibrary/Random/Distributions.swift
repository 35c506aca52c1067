#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime
import Syntax

/// Continuous and discrete distributions; each draws its numbers in CPython's order.
func defineDistributions(_ builder: TypeBuilder) {
    builder.method("uniform", "self, a, b") { t, a in
        // Also for number types other than float.
        let width = try t.binary(.subtract, a[2], a[1])
        return try t.binary(.add, a[1], t.binary(.multiply, width, Value(random(a[0]).double(t))))
    }
    builder.method("triangular", "self, low=0.0, high=1.0, mode=None") { t, a in
        var u = try random(a[0]).double(t)
        var (low, high) = (try t.toDouble(a[1]), try t.toDouble(a[2]))
        if high == low { return a[1] }
        var c = a[3].isNone ? 0.5 : (try t.toDouble(a[3]) - low) / (high - low)
        if u > c {
            u = 1 - u
            c = 1 - c
            swap(&low, &high)
        }
        return Value(low + (high - low) * (u * c).squareRoot())
    }
    builder.method("normalvariate", "self, mu=0.0, sigma=1.0") { t, a in
        Value(try random(a[0]).normal(t, t.toDouble(a[1]), t.toDouble(a[2])))
    }
    builder.method("lognormvariate", "self, mu=0.0, sigma=1.0") { t, a in
        Value(exp(try random(a[0]).normal(t, t.toDouble(a[1]), t.toDouble(a[2]))))
    }
    builder.method("gauss", "self, mu=0.0, sigma=1.0") { t, a in
        let source = random(a[0])
        let z: Double
        if let known = source.nextGauss {
            source.nextGauss = nil
            z = known
        } else {
            let angle = try source.double(t) * (2 * Double.pi)
            let radius = (-2 * log(1 - (try source.double(t)))).squareRoot()
            z = cos(angle) * radius
            source.nextGauss = sin(angle) * radius
        }
        return Value(try t.toDouble(a[1]) + z * t.toDouble(a[2]))
    }
    builder.method("expovariate", "self, lambd=1.0") { t, a in
        let rate = try t.toDouble(a[1])
        let number = -log(1 - (try random(a[0]).double(t)))
        if rate == 0 { throw t.error(.zeroDivisionError, "float division by zero") }
        return Value(number / rate)
    }
    builder.method("vonmisesvariate", "self, mu, kappa") { t, a in
        Value(try random(a[0]).vonMises(t, t.toDouble(a[1]), t.toDouble(a[2])))
    }
    builder.method("gammavariate", "self, alpha, beta") { t, a in
        Value(try random(a[0]).gamma(t, t.toDouble(a[1]), t.toDouble(a[2])))
    }
    builder.method("betavariate", "self, alpha, beta") { t, a in
        let y = try random(a[0]).gamma(t, t.toDouble(a[1]), 1)
        if y == 0 { return Value(0.0) }
        return Value(y / (y + (try random(a[0]).gamma(t, t.toDouble(a[2]), 1))))
    }
    builder.method("paretovariate", "self, alpha") { t, a in
        let u = 1 - (try random(a[0]).double(t))
        return Value(pow(u, -1 / (try t.toDouble(a[1]))))
    }
    builder.method("weibullvariate", "self, alpha, beta") { t, a in
        let u = 1 - (try random(a[0]).double(t))
        return Value(try t.toDouble(a[1]) * pow(-log(u), 1 / (try t.toDouble(a[2]))))
    }
    builder.method("binomialvariate", "self, n=1, p=0.5") { t, a in
        t.int(try random(a[0]).binomial(t, t.toIndex(a[1]), t.toDouble(a[2])))
    }
}

extension RandomObject {
    /// Kinderman and Monahan's ratio of uniform numbers.
    fileprivate func normal(_ t: ThreadState, _ mean: Double, _ deviation: Double) throws -> Double {
        let factor = 4 * exp(-0.5) / 2.0.squareRoot()
        while true {
            let u = try double(t)
            let v = 1 - (try double(t))
            let z = factor * (u - 0.5) / v
            if z * z / 4 <= -log(v) { return mean + z * deviation }
        }
    }

    /// Cheng's algorithm above 1, Ahrens and Dieter's below.
    fileprivate func gamma(_ t: ThreadState, _ alpha: Double, _ beta: Double) throws -> Double {
        if alpha <= 0 || beta <= 0 { throw t.valueError("gammavariate: alpha and beta must be > 0.0") }
        if alpha > 1 {
            let ainv = (2 * alpha - 1).squareRoot()
            let bbb = alpha - log(4)
            let ccc = alpha + ainv
            while true {
                let u1 = try double(t)
                if !(1e-7 < u1 && u1 < 0.9999999) { continue }
                let u2 = 1 - (try double(t))
                let v = log(u1 / (1 - u1)) / ainv
                let x = alpha * exp(v)
                let z = u1 * u1 * u2
                let r = bbb + ccc * v - x
                if r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z) { return x * beta }
            }
        }
        if alpha == 1 { return -log(1 - (try double(t))) * beta }
        while true {
            let u = try double(t)
            let b = (M_E + alpha) / M_E
            let p = b * u
            let x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
            let u1 = try double(t)
            if p > 1 {
                if u1 <= pow(x, alpha - 1) { return x * beta }
            } else if u1 <= exp(-x) {
                return x * beta
            }
        }
    }

    fileprivate func vonMises(_ t: ThreadState, _ mu: Double, _ kappa: Double) throws -> Double {
        let turn = 2 * Double.pi
        if kappa <= 1e-6 { return turn * (try double(t)) }
        let s = 0.5 / kappa
        let r = s + (1 + s * s).squareRoot()
        var z = 0.0
        while true {
            let u1 = try double(t)
            z = cos(Double.pi * u1)
            let d = z / (r + z)
            let u2 = try double(t)
            if u2 < 1 - d * d || u2 <= (1 - d) * exp(d) { break }
        }
        let q = 1 / r
        let f = (q + z) / (1 + q * z)
        let u3 = try double(t)
        func modulo(_ x: Double) -> Double {
            let rest = fmod(x, turn)
            return rest < 0 ? rest + turn : rest
        }
        return u3 > 0.5 ? modulo(mu + acos(f)) : modulo(mu - acos(f))
    }

    fileprivate func binomial(_ t: ThreadState, _ n: Int, _ p: Double) throws -> Int {
        if n < 0 { throw t.valueError("n must be non-negative") }
        if p <= 0 || p >= 1 {
            if p == 0 { return 0 }
            if p == 1 { return n }
            throw t.valueError("p must be in the range 0.0 <= p <= 1.0")
        }
        if n == 1 { return try double(t) < p ? 1 : 0 }
        if p > 0.5 { return n - (try binomial(t, n, 1 - p)) }
        if Double(n) * p < 10 {
            var x = 0
            var y = 0
            let c = log2(1 - p)
            if c == 0 { return x }
            while true {
                y += Int((log2(try double(t)) / c).rounded(.down)) + 1
                if y > n { return x }
                x += 1
            }
        }
        return try transformedRejection(t, n, p)
    }

    /// Hörmann's transformed rejection with squeeze, for many trials.
    private func transformedRejection(_ t: ThreadState, _ n: Int, _ p: Double) throws -> Int {
        let count = Double(n)
        var isReady = false
        let spread = (count * p * (1 - p)).squareRoot()
        let b = 1.15 + 2.53 * spread
        let a = -0.0873 + 0.0248 * b + 0.01 * p
        let c = count * p + 0.5
        let vr = 0.92 - 4.2 / b
        var (alpha, lpq, m, h) = (0.0, 0.0, 0.0, 0.0)
        while true {
            var u = try double(t)
            u -= 0.5
            let us = 0.5 - abs(u)
            let k = ((2 * a / us + b) * u + c).rounded(.down)
            if k < 0 || k > count { continue }
            var v = try double(t)
            if us >= 0.07 && v <= vr { return Int(k) }
            if !isReady {
                alpha = (2.83 + 5.1 / b) * spread
                lpq = log(p / (1 - p))
                m = ((count + 1) * p).rounded(.down)
                h = (logGamma(m + 1) ?? 0) + (logGamma(count - m + 1) ?? 0)
                isReady = true
            }
            v *= alpha / (a / (us * us) + b)
            let bound = h - (logGamma(k + 1) ?? 0) - (logGamma(count - k + 1) ?? 0) + (k - m) * lpq
            if log(v) <= bound { return Int(k) }
        }
    }
}
