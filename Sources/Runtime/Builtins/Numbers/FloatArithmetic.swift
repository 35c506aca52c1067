import Syntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ThreadState {
    /// `x op y`; nil for operators floats do not have.
    @inline(__always)
    func doubleBinary(_ op: BinaryOperator, _ x: Double, _ y: Double) throws -> Value? {
        switch op {
        case .add: return Value(x + y)
        case .subtract: return Value(x - y)
        case .multiply: return Value(x * y)
        case .trueDivide where y != 0: return Value(x / y)
        default: return try doubleBinarySlow(op, x, y)
        }
    }

    @inline(never)
    private func doubleBinarySlow(_ op: BinaryOperator, _ x: Double, _ y: Double) throws -> Value? {
        switch op {
        case .trueDivide: throw error(.zeroDivisionError, "float division by zero")
        case .floorDivide:
            if y == 0 { throw error(.zeroDivisionError, "float floor division by zero") }
            return Value(doubleDivmod(x, y).quotient)
        case .modulo:
            if y == 0 { throw error(.zeroDivisionError, "float modulo by zero") }
            return Value(doubleDivmod(x, y).remainder)
        case .power: return try doublePower(x, y)
        default: return nil
        }
    }

    /// Quotient rounded down and the remainder with the divisor's sign; `y` is not 0.
    func doubleDivmod(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
        var remainder = fmod(x, y)
        var quotient = (x - remainder) / y
        if remainder != 0 {
            if (y < 0) != (remainder < 0) {
                remainder += y
                quotient -= 1
            }
        } else {
            remainder = Double(signOf: y, magnitudeOf: 0)
        }
        if quotient == 0 { return (Double(signOf: x / y, magnitudeOf: 0), remainder) }
        var floor = quotient.rounded(.down)
        if quotient - floor > 0.5 { floor += 1 }
        return (floor, remainder)
    }

    /// `x ** y`, complex for negative bases with a fractional exponent.
    func doublePower(_ x: Double, _ y: Double) throws -> Value {
        if y == 2 && x.magnitude < 1e150 { return Value(x * x) }
        if x == 0 && y == -.infinity { return Value(Double.infinity) }
        if x == 0 && y < 0 { throw error(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
        if x < 0 && x.isFinite && y.isFinite && y != y.rounded(.down) {
            return complex(try complexPower(Complex(x, 0), Complex(y, 0)))
        }
        let result = pow(x, y)
        if result.isInfinite && x.isFinite && y.isFinite {
            throw error(
                .overflowError,
                arguments: [
                    Value(smallInt: 34), Value(session.string("Numerical result out of range")),
                ])
        }
        return Value(result)
    }
}
