/// A complex number.
package struct Complex {
    package var real: Double
    package var imaginary: Double

    package init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    package var isZero: Bool { real == 0 && imaginary == 0 }
}

/// `complex`
public final class ComplexObject: Object {
    package let number: Complex

    package init(_ shape: Shape, _ number: Complex) {
        self.number = number
        super.init(shape, kind: .complex)
    }
}

extension ThreadState {
    /// A new complex number.
    package func complex(_ number: Complex) -> Value { Value(ComplexObject(session.types.complex.rootShape, number)) }
}
