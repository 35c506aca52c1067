import BigInt
import Syntax

/// An int beyond 49 bits, or an instance of a subclass of int.
///
/// Numbers of up to 128 bits (hashes, generators of random numbers, checksums, products of words) are kept as machine
/// integers, so that arithmetic on them needs no arrays of words.
public final class IntObject: Object {
    /// The number, where `isWide`; of a dead object, the address of the next one to be used again.
    final var wide: Int128
    /// Whether 128 bits hold the number.
    package let isWide: Bool
    private let big: BigInt?

    package init(_ shape: Shape, _ number: BigInt) {
        let wide = number.wide
        self.wide = wide ?? 0
        isWide = wide != nil
        big = wide == nil ? number : nil
        super.init(shape, kind: .int)
    }

    private init(_ shape: Shape, wide: Int128) {
        self.wide = wide
        isWide = true
        big = nil
        super.init(shape, kind: .int)
    }

    /// A new int of at most 128 bits; uses a dead one again where there is one.
    @inline(__always) package static func make(_ shape: Unmanaged<Shape>, wide: Int128) -> Value {
        let heap = shape._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.heap) }
        guard let recycled = heap._withUnsafeGuaranteedRef({ $0.storedFreeIntegers }) else {
            return makeAnew(shape, wide)
        }
        let pointer = recycled.toOpaque()
        Unmanaged<IntObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { object in
            heap._withUnsafeGuaranteedRef {
                $0.storedFreeIntegers = object.link
                $0.storedFreeIntegerCount &-= 1
            }
            object.storedShapePointer = shape
            object.storedFlags = []
            object.wide = wide
        }
        heap._withUnsafeGuaranteedRef { $0.register(recycled) }
        return Value(bits: UInt64(UInt(bitPattern: pointer)))
    }

    @inline(never) private static func makeAnew(_ shape: Unmanaged<Shape>, _ wide: Int128) -> Value {
        shape._withUnsafeGuaranteedRef { Value(IntObject($0, wide: wide)) }
    }

    /// The dead object after this one in the heap's list of ints to be used again.
    var link: Unmanaged<Object>? {
        get { UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: wide)).map { Unmanaged.fromOpaque($0) } }
        set { wide = newValue.map { Int128(UInt(bitPattern: $0.toOpaque())) } ?? 0 }
    }

    package var number: BigInt { big ?? BigInt(wide: wide) }
}

extension BigInt {
    /// A number of at most 128 bits.
    package init(wide: Int128) {
        let magnitude = wide.magnitude
        let low = UInt(truncatingIfNeeded: magnitude)
        let high = UInt(truncatingIfNeeded: magnitude >> 64)
        self.init(
            sign: wide < 0 ? .minus : .plus,
            magnitude: high == 0 ? BigUInt(low) : BigUInt(words: [low, high]))
    }

    /// The number, if 128 bits hold it.
    package var wide: Int128? {
        let words = magnitude.words
        guard words.count <= 2 else { return nil }
        let low = words.isEmpty ? 0 : UInt128(words[0])
        let size = words.count == 2 ? UInt128(words[1]) << 64 | low : low
        if !isNegative { return Int128(exactly: size) }
        return size <= 1 << 127 ? Int128(truncatingIfNeeded: 0 &- size) : nil
    }
}

extension ThreadState {
    /// An int of at most 128 bits.
    @inline(__always) package func int(_ number: Int128) -> Value {
        if let small = Int(exactly: number), Value.fitsSmallInt(small) { return Value(smallInt: small) }
        return IntObject.make(session.types.int.rootShapePointer, wide: number)
    }

    /// The number of an int (of no subclass) of at most 128 bits; nil for other values.
    @inline(__always) func wideInteger(_ value: Value) -> Int128? {
        if value.isSmallInt { return Int128(value.smallInt) }
        guard value.isKind(.int) else { return nil }
        return value.with(IntObject.self) { $0.isWide && $0.type === session.types.int ? $0.wide : nil }
    }

    /// `x op y` where 128 bits are enough; nil where they are not, or the operator needs more care.
    func wideBinary(_ op: BinaryOperator, _ x: Int128, _ y: Int128) -> Value? {
        switch op {
        case .add:
            let (sum, overflow) = x.addingReportingOverflow(y)
            return overflow ? nil : int(sum)
        case .subtract:
            let (difference, overflow) = x.subtractingReportingOverflow(y)
            return overflow ? nil : int(difference)
        case .multiply:
            if let x = Int(exactly: x), let y = Int(exactly: y) { return int(Int128(x) * Int128(y)) }
            let (product, overflow) = x.multipliedReportingOverflow(by: y)
            return overflow ? nil : int(product)
        case .bitAnd: return int(x & y)
        case .bitOr: return int(x | y)
        case .bitXor: return int(x ^ y)
        case .leftShift:
            guard y >= 0 && y < 127 else { return nil }
            let shifted = x << y
            return shifted >> y == x ? int(shifted) : nil
        case .rightShift: return y >= 0 ? int(x >> min(y, 127)) : nil
        case .floorDivide:
            guard y > 0 else { return nil }
            let (quotient, remainder) = Self.divided(x, by: y)
            return int(remainder < 0 ? quotient - 1 : quotient)
        case .modulo:
            guard y > 0 else { return nil }
            let remainder = Self.divided(x, by: y).remainder
            return int(remainder < 0 ? remainder + y : remainder)
        default: return nil
        }
    }

    /// Division towards zero by a positive number, by the machine's own instruction where it can.
    private static func divided(_ x: Int128, by y: Int128) -> (quotient: Int128, remainder: Int128) {
        if let x = Int(exactly: x), let y = Int(exactly: y) {
            let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
            return (Int128(quotient), Int128(remainder))
        }
        if x >= 0, let divisor = UInt(exactly: y) {
            let high = UInt(truncatingIfNeeded: x >> 64)
            if high < divisor {
                let (quotient, remainder) = divisor.dividingFullWidth((high, UInt(truncatingIfNeeded: x)))
                return (Int128(quotient), Int128(remainder))
            }
        }
        return x.quotientAndRemainder(dividingBy: y)
    }

    /// Hash of an int of at most 128 bits: the remainder by 2^61 - 1 with the number's sign; never -1.
    func hashOfWide(_ number: Int128) -> Int {
        let modulus: UInt128 = 1 << 61 - 1
        let size = number.magnitude
        // 2^61 is 1 modulo 2^61 - 1: the pieces add up.
        let remainder = Int(
            truncatingIfNeeded: UInt64(size & modulus) &+ UInt64((size >> 61) & modulus)
                &+ UInt64(size >> 122))
        let reduced = remainder % Int(modulus)
        let hash = number < 0 ? -reduced : reduced
        return hash == -1 ? -2 : hash
    }
}
