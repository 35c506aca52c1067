import Syntax

/// Packs and unpacks instruction words (layout: see `Opcode`).
public enum Instruction {
    /// `op d a b c`
    @inlinable public static func encode(_ op: Opcode, a: Int = 0, b: Int = 0, c: Int = 0, d: Int = 0) -> UInt64 {
        UInt64(op.rawValue) | UInt64(UInt8(truncatingIfNeeded: d)) << 8
            | UInt64(UInt16(truncatingIfNeeded: a)) << 16
            | UInt64(UInt16(truncatingIfNeeded: b)) << 32
            | UInt64(UInt16(truncatingIfNeeded: c)) << 48
    }

    /// `op d a bc` with a signed 32-bit operand.
    @inlinable public static func encode(_ op: Opcode, a: Int = 0, bc: Int32, d: Int = 0) -> UInt64 {
        UInt64(op.rawValue) | UInt64(UInt8(truncatingIfNeeded: d)) << 8
            | UInt64(UInt16(truncatingIfNeeded: a)) << 16
            | UInt64(UInt32(bitPattern: bc)) << 32
    }

    /// The opcode of a word. Words come from the compiler only, so the raw value is one of `Opcode`'s, which are
    /// numbered from 0 without gaps: the byte is the case. (`Opcode(rawValue:)` is a call at each instruction.)
    @inlinable @inline(__always) public static func opcode(_ word: UInt64) -> Opcode {
        unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Opcode.self)
    }
    /// The operator in operand `d` of `binary`; the highest bit says that it works in place.
    @inlinable @inline(__always) public static func binaryOperator(_ d: Int) -> BinaryOperator {
        unsafeBitCast(UInt8(truncatingIfNeeded: d & 127), to: BinaryOperator.self)
    }
    /// The operator in operand `d` of comparisons.
    @inlinable @inline(__always) public static func compareOperator(_ d: Int) -> CompareOperator {
        unsafeBitCast(UInt8(truncatingIfNeeded: d), to: CompareOperator.self)
    }
    @inlinable public static func a(_ word: UInt64) -> Int { Int(UInt16(truncatingIfNeeded: word >> 16)) }
    @inlinable public static func b(_ word: UInt64) -> Int { Int(UInt16(truncatingIfNeeded: word >> 32)) }
    @inlinable public static func c(_ word: UInt64) -> Int { Int(word >> 48) }
    @inlinable public static func d(_ word: UInt64) -> Int { Int(UInt8(truncatingIfNeeded: word >> 8)) }
    @inlinable public static func bc(_ word: UInt64) -> Int { Int(Int32(truncatingIfNeeded: Int64(bitPattern: word) >> 32)) }
}
