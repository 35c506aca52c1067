#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The Lanczos approximation with 13 terms; the shift belongs to these coefficients.
private let lanczosShift = 6.024680040776729583740234375
private let lanczosNumerator = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
]
private let lanczosDenominator = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0,
    1925.0, 66.0, 1.0,
]

private func lanczosSum(_ x: Double) -> Double {
    var numerator = 0.0
    var denominator = 0.0
    if x < 5 {
        for index in lanczosNumerator.indices.reversed() {
            numerator = numerator * x + lanczosNumerator[index]
            denominator = denominator * x + lanczosDenominator[index]
        }
    } else {
        for index in lanczosNumerator.indices {
            numerator = numerator / x + lanczosNumerator[index]
            denominator = denominator / x + lanczosDenominator[index]
        }
    }
    return numerator / denominator
}

/// `sin(pi * x)` without losing the fraction of large numbers.
private func sinPi(_ x: Double) -> Double {
    let y = fmod(abs(x), 2)
    let result: Double
    switch Int((2 * y).rounded()) {
    case 0: result = sin(Double.pi * y)
    case 1: result = cos(Double.pi * (y - 0.5))
    case 2: result = sin(Double.pi * (1 - y))
    case 3: result = -cos(Double.pi * (y - 1.5))
    default: result = sin(Double.pi * (y - 2))
    }
    return copysign(1, x) * result
}

/// Gamma; nil where it is not defined.
func gammaFunction(_ x: Double) -> Double? {
    if !x.isFinite { return x.isNaN || x > 0 ? x : nil }
    if x == 0 { return nil }
    if x == x.rounded(.down) {
        if x < 0 { return nil }
        if x <= 23 {
            var result = 1.0
            var factor = 2.0
            while factor < x {
                result *= factor
                factor += 1
            }
            return result
        }
    }
    let size = abs(x)
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
    let y = size + lanczosShift - 0.5
    // What rounding took from y is given back below.
    var rest: Double
    if size > lanczosShift - 0.5 {
        let q = y - size
        rest = q - (lanczosShift - 0.5)
    } else {
        let q = y - (lanczosShift - 0.5)
        rest = q - size
    }
    rest = rest * lanczosShift / y
    var result: Double
    if x < 0 {
        result = -Double.pi / sinPi(size) / size * exp(y) / lanczosSum(size)
        result -= rest * result
        if size < 140 {
            result /= pow(y, size - 0.5)
        } else {
            let root = pow(y, size / 2 - 0.25)
            result /= root
            result /= root
        }
    } else {
        result = lanczosSum(size) / exp(y)
        result += rest * result
        if size < 140 {
            result *= pow(y, size - 0.5)
        } else {
            let root = pow(y, size / 2 - 0.25)
            result *= root
            result *= root
        }
    }
    return result
}

/// Logarithm of the size of gamma; nil where that is not defined.
func logGamma(_ x: Double) -> Double? {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down) && x <= 2 { return x <= 0 ? nil : 0 }
    let size = abs(x)
    if size < 1e-20 { return -log(size) }
    var result = log(lanczosSum(size)) - lanczosShift
    result += (size - 0.5) * (log(size + lanczosShift - 0.5) - 1)
    if x < 0 { result = log(Double.pi) - log(abs(sinPi(size))) - log(size) - result }
    return result
}
