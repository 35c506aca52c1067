import BigInt
import Runtime

/// `array.array`
final class ArrayObject: BufferObject {
    let itemKind: ArrayKind

    init(_ shape: Shape, _ kind: ArrayKind, count: Int = 0) {
        itemKind = kind
        super.init(shape, zeros: count * kind.size)
    }

    override var itemSize: Int { itemKind.size }
    override var itemFormat: String { itemKind.code == "u" ? "w" : String(itemKind.code) }

    var count: Int { byteCount / itemKind.size }

    /// The bits of a valid item.
    func bits(_ index: Int) -> UInt64 {
        let place = storage + index * itemKind.size
        switch itemKind.size {
        case 1: return UInt64(place.load(as: UInt8.self))
        case 2: return UInt64(place.load(as: UInt16.self))
        case 4: return UInt64(place.load(as: UInt32.self))
        default: return place.load(as: UInt64.self)
        }
    }

    func setBits(_ index: Int, _ bits: UInt64) {
        let place = storage + index * itemKind.size
        switch itemKind.size {
        case 1: place.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        case 2: place.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
        case 4: place.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
        default: place.storeBytes(of: bits, as: UInt64.self)
        }
    }

    /// A valid item as a value.
    func value(_ index: Int, _ t: ThreadState) throws -> Value {
        let bits = bits(index)
        switch itemKind.code {
        case "d": return Value(Double(bitPattern: bits))
        case "f": return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case "u", "w":
            guard bits <= 0x10FFFF else {
                throw t.valueError(
                    "character U+\(String(bits, radix: 16)) is not in range [U+0000; U+10ffff]")
            }
            return Value(t.session.character(UInt32(bits)))
        default:
            if itemKind.isSigned {
                let shift = Int64(64 - itemKind.size * 8)
                return t.int(Int(Int64(bitPattern: bits << UInt64(shift)) >> shift))
            }
            return bits > UInt64(Int.max) ? t.int(BigInt(bits)) : t.int(Int(bits))
        }
    }

    /// An iterable copy of the items.
    func list(_ t: ThreadState) throws -> ListObject {
        let list = t.session.list([])
        for index in 0..<count { list.append(try value(index, t)) }
        return list
    }
}

extension Value {
    /// The string; the value is known to be one.
    var str: StrObject { unsafeAs(StrObject.self) }
}

/// What an array's type code says.
struct ArrayKind: Equatable {
    let code: Character
    let size: Int
    /// Number of the kind in pickles, of the little-endian machine kinds.
    let pickleNumber: Int

    static let codes = "bBuwhHiIlLqQfd"

    init?(_ code: Character) {
        self.code = code
        switch code {
        case "b": (size, pickleNumber) = (1, 1)
        case "B": (size, pickleNumber) = (1, 0)
        case "u", "w": (size, pickleNumber) = (4, 20)
        case "h": (size, pickleNumber) = (2, 4)
        case "H": (size, pickleNumber) = (2, 2)
        case "i": (size, pickleNumber) = (4, 8)
        case "I": (size, pickleNumber) = (4, 6)
        case "l", "q": (size, pickleNumber) = (8, 12)
        case "L", "Q": (size, pickleNumber) = (8, 10)
        case "f": (size, pickleNumber) = (4, 14)
        case "d": (size, pickleNumber) = (8, 16)
        default: return nil
        }
    }

    var isText: Bool { code == "u" || code == "w" }
    var isSigned: Bool { "bhilq".contains(code) }

    /// The bits of a value as an item.
    func bits(of value: Value, _ t: ThreadState) throws -> UInt64 {
        switch code {
        case "d": return try t.toDouble(value).bitPattern
        case "f": return UInt64(Float(try t.toDouble(value)).bitPattern)
        case "u", "w":
            guard value.isKind(.str), value.str.count == 1 else {
                throw t.typeError("array item must be unicode character")
            }
            return UInt64(value.str[0])
        default: return try integerBits(try t.toIndexValue(value), t)
        }
    }

    private func integerBits(_ number: BigInt, _ t: ThreadState) throws -> UInt64 {
        let width = size * 8
        let low = isSigned ? -(BigInt(1) << (width - 1)) : 0
        let high = (BigInt(1) << (isSigned ? width - 1 : width)) - 1
        if number >= low && number <= high { return UInt64(truncatingIfNeeded: number) }
        let isBelow = number < low
        if code == "q" || code == "Q" {
            throw t.overflowError(
                isBelow && code == "Q" ? "can't convert negative int to unsigned" : "int too big to convert")
        }
        if code == "I" || code == "L" {
            if isBelow { throw t.overflowError("can't convert negative value to unsigned int") }
            if number >= BigInt(1) << 64 {
                throw t.overflowError("Python int too large to convert to C unsigned long")
            }
            throw t.overflowError("unsigned int is greater than maximum")
        }
        guard let machine = Int(exactly: number) else {
            throw t.overflowError("Python int too large to convert to C long")
        }
        // Small kinds are read as a wider one first.
        var name = ["b": "signed char", "B": "unsigned byte integer", "H": "unsigned short"][String(code)]
        if code == "h" || code == "b" && Int16(exactly: machine) == nil { name = "signed short integer" }
        if code == "i" || code == "H" && Int32(exactly: machine) == nil { name = "signed integer" }
        throw t.overflowError(
            "\(name ?? "signed integer") is \(isBelow ? "less than minimum" : "greater than maximum")")
    }
}

/// `array.arrayiterator`
final class ArrayIteratorObject: LibraryObject, NativeIterator {
    /// Nil at the end.
    var array: ArrayObject?
    var index = 0

    init(_ shape: Shape, _ array: ArrayObject) {
        self.array = array
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(array) }

    func next(_ t: ThreadState) throws -> Value? {
        guard let array else { return nil }
        guard index < array.count else {
            self.array = nil
            return nil
        }
        index += 1
        return try array.value(index - 1, t)
    }
}
