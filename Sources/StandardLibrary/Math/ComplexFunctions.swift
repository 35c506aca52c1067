#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Functions of a complex variable, with the special values of C99's annex G.
enum ComplexFunctions {
    enum Result {
        case value(Complex)
        case domain
        case range
    }

    /// Beyond this, squares and exponentials overflow.
    private static let large = Double.greatestFiniteMagnitude / 4
    private static let logOfLarge = realLog(large)

    private static func isSpecial(_ z: Complex) -> Bool { !z.real.isFinite || !z.imaginary.isFinite }

    /// `f(iz) / i`: turns a hyperbolic function into its trigonometric one.
    static func turned(_ function: (Complex) -> Result, _ z: Complex) -> Result {
        let result = function(Complex(-z.imaginary, z.real))
        guard case .value(let number) = result else { return result }
        return .value(Complex(number.imaginary, -number.real))
    }

    private static func checked(_ z: Complex) -> Result {
        z.real.isInfinite || z.imaginary.isInfinite ? .range : .value(z)
    }

    static func rectangular(_ length: Double, _ angle: Double) -> Result {
        if length.isFinite && angle.isFinite {
            if angle == 0 { return .value(Complex(length, length * angle)) }
            return .value(Complex(length * realCos(angle), length * realSin(angle)))
        }
        if length.isInfinite && angle.isFinite && angle != 0 {
            let (x, y) = (
                copysign(Double.infinity, realCos(angle)), copysign(Double.infinity, realSin(angle))
            )
            return .value(length > 0 ? Complex(x, y) : Complex(-x, -y))
        }
        if angle.isInfinite && length != 0 && !length.isNaN { return .domain }
        if length == 0 { return .value(Complex(0, 0)) }
        if angle == 0 {
            return .value(Complex(length, length.isNaN ? 0 : length > 0 ? angle : -angle))
        }
        if length.isInfinite { return .value(Complex(.infinity, .nan)) }
        return .value(Complex(.nan, .nan))
    }

    static func sqrt(_ z: Complex) -> Complex {
        let (x, y) = (z.real, z.imaginary)
        if y.isInfinite { return Complex(.infinity, y) }
        if x.isInfinite {
            if x > 0 { return Complex(x, y.isNaN ? y : copysign(0, y)) }
            return y.isNaN ? Complex(y, .infinity) : Complex(0, copysign(.infinity, y))
        }
        if x.isNaN || y.isNaN { return Complex(.nan, .nan) }
        if x == 0 && y == 0 { return Complex(0, y) }
        var (width, height) = (abs(x), abs(y))
        let root: Double
        if width < .leastNormalMagnitude && height < .leastNormalMagnitude && (width > 0 || height > 0) {
            // Tiny numbers are scaled by an even power of two first.
            width = scalbn(width, 54)
            root = scalbn((width + hypot(width, scalbn(height, 54))).squareRoot(), -27 - 1) * 2.0.squareRoot()
        } else {
            width /= 8
            root = 2 * (width + hypot(width, height / 8)).squareRoot()
        }
        let other = height / (2 * root)
        return x >= 0 ? Complex(root, copysign(other, y)) : Complex(other, copysign(root, y))
    }

    static func exp(_ z: Complex) -> Result {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if x.isInfinite && y.isFinite && y != 0 {
                let size = x > 0 ? Double.infinity : 0
                return .value(Complex(copysign(size, realCos(y)), copysign(size, realSin(y))))
            }
            if y.isInfinite && (x.isFinite || x > 0 && x.isInfinite) { return .domain }
            if y == 0 { return .value(Complex(x.isNaN ? x : (x > 0 ? .infinity : 0), y)) }
            if x.isInfinite { return .value(x > 0 ? Complex(.infinity, .nan) : Complex(0, 0)) }
            return .value(Complex(.nan, .nan))
        }
        if x > logOfLarge {
            let size = realExp(x - 1)
            return checked(Complex(size * realCos(y) * M_E, size * realSin(y) * M_E))
        }
        let size = realExp(x)
        return checked(Complex(size * realCos(y), size * realSin(y)))
    }

    static func log(_ z: Complex) -> Result {
        let (width, height) = (abs(z.real), abs(z.imaginary))
        let angle = atan2(z.imaginary, z.real)
        if isSpecial(z) {
            if width.isInfinite || height.isInfinite { return .value(Complex(.infinity, angle)) }
            return .value(Complex(.nan, .nan))
        }
        if width > large || height > large {
            return .value(Complex(realLog(hypot(width / 2, height / 2)) + M_LN2, angle))
        }
        if width < .leastNormalMagnitude && height < .leastNormalMagnitude {
            if width == 0 && height == 0 { return .domain }
            return .value(Complex(realLog(hypot(scalbn(width, 53), scalbn(height, 53))) - 53 * M_LN2, angle))
        }
        let size = hypot(width, height)
        if size >= 0.71 && size <= 1.73 {
            let (longer, shorter) = (max(width, height), min(width, height))
            return .value(Complex(log1p((longer - 1) * (longer + 1) + shorter * shorter) / 2, angle))
        }
        return .value(Complex(realLog(size), angle))
    }

    static func cosh(_ z: Complex) -> Result {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if y.isInfinite && !x.isNaN { return .domain }
            if x.isInfinite {
                if y.isNaN { return .value(Complex(.infinity, .nan)) }
                if y == 0 { return .value(Complex(.infinity, x > 0 ? y : -y)) }
                let sign = x > 0 ? realSin(y) : -realSin(y)
                return .value(Complex(copysign(.infinity, realCos(y)), copysign(.infinity, sign)))
            }
            if x == 0 || y == 0 { return .value(Complex(.nan, 0)) }
            return .value(Complex(.nan, .nan))
        }
        if abs(x) > logOfLarge {
            let smaller = x - copysign(1, x)
            return checked(
                Complex(realCos(y) * realCosh(smaller) * M_E, realSin(y) * realSinh(smaller) * M_E))
        }
        return checked(Complex(realCos(y) * realCosh(x), realSin(y) * realSinh(x)))
    }

    static func sinh(_ z: Complex) -> Result {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if y.isInfinite && !x.isNaN { return .domain }
            if x.isInfinite {
                if y.isNaN { return .value(Complex(.infinity, .nan)) }
                if y == 0 { return .value(Complex(x, y)) }
                let sign = x > 0 ? realCos(y) : -realCos(y)
                return .value(Complex(copysign(.infinity, sign), copysign(.infinity, realSin(y))))
            }
            if y == 0 { return .value(Complex(.nan, y)) }
            if x == 0 { return .value(Complex(0, .nan)) }
            return .value(Complex(.nan, .nan))
        }
        if abs(x) > logOfLarge {
            let smaller = x - copysign(1, x)
            return checked(
                Complex(realCos(y) * realSinh(smaller) * M_E, realSin(y) * realCosh(smaller) * M_E))
        }
        return checked(Complex(realCos(y) * realSinh(x), realSin(y) * realCosh(x)))
    }

    static func tanh(_ z: Complex) -> Result {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if y.isInfinite && x.isFinite { return .domain }
            if x.isInfinite {
                let sign = y.isFinite ? 2 * realSin(y) * realCos(y) : 0
                return .value(Complex(copysign(1, x), copysign(0, sign)))
            }
            if y == 0 { return .value(Complex(.nan, y)) }
            return .value(Complex(.nan, .nan))
        }
        if abs(x) > logOfLarge {
            return .value(
                Complex(copysign(1, x), 4 * realSin(y) * realCos(y) * realExp(-2 * abs(x))))
        }
        let (tx, ty) = (realTanh(x), realTan(y))
        let secant = 1 / realCosh(x)
        let product = tx * ty
        let denominator = 1 + product * product
        return .value(Complex(tx * (1 + ty * ty) / denominator, ty / denominator * secant * secant))
    }

    static func acos(_ z: Complex) -> Complex {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) { return specialAcos(x, y) }
        if abs(x) > large || abs(y) > large {
            let size = realLog(hypot(x / 2, y / 2)) + 2 * M_LN2
            return Complex(atan2(abs(y), x), -copysign(size, y))
        }
        let low = sqrt(Complex(1 - x, -y))
        let high = sqrt(Complex(1 + x, y))
        return Complex(
            2 * atan2(low.real, high.real),
            realAsinh(high.real * low.imaginary - high.imaginary * low.real))
    }

    private static func specialAcos(_ x: Double, _ y: Double) -> Complex {
        if x.isNaN && y.isNaN { return Complex(.nan, .nan) }
        if x.isInfinite {
            if y.isNaN { return Complex(.nan, .infinity) }
            let real = y.isInfinite ? (x < 0 ? 3 * Double.pi / 4 : Double.pi / 4) : (x < 0 ? Double.pi : 0)
            return Complex(real, copysign(.infinity, -y))
        }
        if y.isInfinite { return Complex(x.isNaN ? .nan : Double.pi / 2, copysign(.infinity, -y)) }
        if x == 0 && y.isNaN { return Complex(Double.pi / 2, .nan) }
        return Complex(.nan, .nan)
    }

    static func acosh(_ z: Complex) -> Complex {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if x.isInfinite {
                if y.isNaN { return Complex(.infinity, .nan) }
                let angle =
                    y.isInfinite ? (x < 0 ? 3 * Double.pi / 4 : Double.pi / 4) : (x < 0 ? Double.pi : 0)
                return Complex(.infinity, copysign(angle, y))
            }
            if y.isInfinite { return Complex(.infinity, x.isNaN ? .nan : copysign(Double.pi / 2, y)) }
            return Complex(.nan, .nan)
        }
        if abs(x) > large || abs(y) > large {
            return Complex(realLog(hypot(x / 2, y / 2)) + 2 * M_LN2, atan2(y, x))
        }
        let low = sqrt(Complex(x - 1, y))
        let high = sqrt(Complex(x + 1, y))
        return Complex(
            realAsinh(low.real * high.real + low.imaginary * high.imaginary),
            2 * atan2(low.imaginary, high.real))
    }

    static func asinh(_ z: Complex) -> Complex {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if x.isInfinite {
                if y.isNaN { return Complex(x, .nan) }
                return Complex(x, copysign(y.isInfinite ? Double.pi / 4 : 0, y))
            }
            if y.isInfinite {
                return x.isNaN
                    ? Complex(.infinity, .nan) : Complex(copysign(.infinity, x), copysign(Double.pi / 2, y))
            }
            if y == 0 { return Complex(.nan, y) }
            return Complex(.nan, .nan)
        }
        if abs(x) > large || abs(y) > large {
            let size = realLog(hypot(x / 2, y / 2)) + 2 * M_LN2
            return Complex(copysign(size, x), atan2(y, abs(x)))
        }
        let left = sqrt(Complex(1 + y, -x))
        let right = sqrt(Complex(1 - y, x))
        return Complex(
            realAsinh(left.real * right.imaginary - right.real * left.imaginary),
            atan2(y, left.real * right.real - left.imaginary * right.imaginary))
    }

    static func atanh(_ z: Complex) -> Result {
        let (x, y) = (z.real, z.imaginary)
        if isSpecial(z) {
            if x.isNaN && y.isInfinite { return .value(Complex(0, copysign(Double.pi / 2, y))) }
            if x.isInfinite {
                return .value(Complex(copysign(0, x), y.isNaN ? .nan : copysign(Double.pi / 2, y)))
            }
            if y.isInfinite { return .value(Complex(copysign(0, x), copysign(Double.pi / 2, y))) }
            if x == 0 { return .value(Complex(x, .nan)) }
            return .value(Complex(.nan, .nan))
        }
        if x < 0 || x == 0 && x.sign == .minus {
            let result = atanh(Complex(-x, -y))
            guard case .value(let number) = result else { return result }
            return .value(Complex(-number.real, -number.imaginary))
        }
        let height = abs(y)
        let rootOfLarge = large.squareRoot()
        if x > rootOfLarge || height > rootOfLarge {
            let size = hypot(x / 2, y / 2)
            return .value(Complex(x / 4 / size / size, -copysign(Double.pi / 2, -y)))
        }
        if x == 1 && height < Double.leastNormalMagnitude.squareRoot() {
            if height == 0 { return .domain }
            return .value(
                Complex(
                    -realLog(height.squareRoot() / hypot(height, 2).squareRoot()),
                    copysign(atan2(2, -height) / 2, y)))
        }
        return .value(
            Complex(
                log1p(4 * x / ((1 - x) * (1 - x) + height * height)) / 4,
                -atan2(-2 * y, (1 - x) * (1 + x) - height * height) / 2))
    }
}

// The functions of the C library, whose names the ones above hide.
private func realSin(_ x: Double) -> Double { sin(x) }
private func realCos(_ x: Double) -> Double { cos(x) }
private func realTan(_ x: Double) -> Double { tan(x) }
private func realSinh(_ x: Double) -> Double { sinh(x) }
private func realCosh(_ x: Double) -> Double { cosh(x) }
private func realTanh(_ x: Double) -> Double { tanh(x) }
private func realExp(_ x: Double) -> Double { exp(x) }
private func realLog(_ x: Double) -> Double { log(x) }
private func realAsinh(_ x: Double) -> Double { asinh(x) }
