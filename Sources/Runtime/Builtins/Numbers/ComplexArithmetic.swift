import Syntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ThreadState {
    /// Any number as a complex one; OverflowError for ints beyond floats.
    func toComplex(_ number: Number) throws -> Complex {
        switch number {
        case .small(let x): return Complex(Double(x), 0)
        case .big(let x): return Complex(try doubleFromInteger(x), 0)
        case .double(let x): return Complex(x, 0)
        case .complex(let x): return x
        }
    }

    /// `x op y`; nil for operators complex numbers do not have.
    func complexBinary(_ op: BinaryOperator, _ left: Number, _ right: Number) throws -> Value? {
        switch op {
        case .add, .subtract, .multiply, .trueDivide, .power: break
        default: return nil
        }
        let x = try toComplex(left)
        let y = try toComplex(right)
        switch op {
        case .add: return complex(Complex(x.real + y.real, x.imaginary + y.imaginary))
        case .subtract: return complex(Complex(x.real - y.real, x.imaginary - y.imaginary))
        case .multiply: return complex(complexProduct(x, y))
        case .trueDivide: return complex(try complexQuotient(x, y))
        default: return complex(try complexPower(x, y))
        }
    }

    private func complexProduct(_ x: Complex, _ y: Complex) -> Complex {
        Complex(
            x.real * y.real - x.imaginary * y.imaginary,
            x.real * y.imaginary + x.imaginary * y.real)
    }

    /// Division that scales by the larger part of the divisor, so that it rarely overflows on the way.
    private func complexQuotient(_ x: Complex, _ y: Complex) throws -> Complex {
        if y.isZero { throw error(.zeroDivisionError, "complex division by zero") }
        if y.real.magnitude >= y.imaginary.magnitude {
            let ratio = y.imaginary / y.real
            let scale = y.real + y.imaginary * ratio
            return Complex((x.real + x.imaginary * ratio) / scale, (x.imaginary - x.real * ratio) / scale)
        }
        if y.imaginary.magnitude >= y.real.magnitude {
            let ratio = y.real / y.imaginary
            let scale = y.real * ratio + y.imaginary
            return Complex((x.real * ratio + x.imaginary) / scale, (x.imaginary * ratio - x.real) / scale)
        }
        return Complex(.nan, .nan)
    }

    /// `x ** y`
    package func complexPower(_ x: Complex, _ y: Complex) throws -> Complex {
        let result: Complex
        if y.imaginary == 0 && y.real == y.real.rounded(.down) && y.real.magnitude <= 100 {
            let exponent = Int(y.real)
            if exponent < 0 && x.isZero { throw zeroToNegativePower }
            result =
                exponent > 0
                ? complexIntegerPower(x, exponent)
                : try complexQuotient(Complex(1, 0), complexIntegerPower(x, -exponent))
        } else {
            result = try complexGeneralPower(x, y)
        }
        let isFinite = x.real.isFinite && x.imaginary.isFinite && y.real.isFinite && y.imaginary.isFinite
        if isFinite && (result.real.isInfinite || result.imaginary.isInfinite) {
            throw overflowError("complex exponentiation")
        }
        return result
    }

    private var zeroToNegativePower: PythonError {
        error(.zeroDivisionError, "0.0 to a negative or complex power")
    }

    private func complexIntegerPower(_ x: Complex, _ exponent: Int) -> Complex {
        var result = Complex(1, 0)
        var square = x
        var mask = 1
        while mask > 0 && exponent >= mask {
            if exponent & mask != 0 { result = complexProduct(result, square) }
            mask <<= 1
            square = complexProduct(square, square)
        }
        return result
    }

    private func complexGeneralPower(_ x: Complex, _ y: Complex) throws -> Complex {
        if y.isZero { return Complex(1, 0) }
        if x.isZero {
            if y.imaginary != 0 || y.real < 0 { throw zeroToNegativePower }
            return Complex(0, 0)
        }
        let magnitude = hypot(x.real, x.imaginary)
        var length = pow(magnitude, y.real)
        let angle = atan2(x.imaginary, x.real)
        var phase = angle * y.real
        if y.imaginary != 0 {
            length *= exp(-angle * y.imaginary)
            phase += y.imaginary * log(magnitude)
        }
        return Complex(length * cos(phase), length * sin(phase))
    }

    /// `abs(x)`
    package func complexMagnitude(_ x: Complex) throws -> Double {
        let result = hypot(x.real, x.imaginary)
        if result.isInfinite && x.real.isFinite && x.imaginary.isFinite {
            throw overflowError("absolute value too large")
        }
        return result
    }
}
