import BigInt
import Runtime

/// Floating point numbers of 16 bits.
enum HalfFloat {
    /// The nearest number's bits; nil if it is too large.
    static func bits(_ number: Double) -> UInt16? {
        let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
        if number.isNaN { return sign | 0x7E00 }
        if number.isInfinite { return sign | 0x7C00 }
        let size = number.magnitude
        if size >= 65520 { return nil }
        // Steps of the smallest numbers, or of the number's own exponent.
        let exponent = max(size == 0 ? -14 : Int(size.exponent), -14)
        let scaled = (size * Double(sign: .plus, exponent: 10 - exponent, significand: 1)).rounded(
            .toNearestOrEven)
        let mantissa = UInt16(scaled)
        if mantissa < 1024 { return sign | mantissa }
        return sign | UInt16(exponent + 14) << 10 &+ mantissa
    }

    static func number(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 31)
        let mantissa = Double(bits & 1023)
        let sign: FloatingPointSign = bits >> 15 == 1 ? .minus : .plus
        if exponent == 31 {
            return mantissa == 0 ? Double(signOf: bits >> 15 == 1 ? -1 : 1, magnitudeOf: .infinity) : .nan
        }
        let size =
            exponent == 0
            ? mantissa * Double(sign: .plus, exponent: -24, significand: 1)
            : (1024 + mantissa) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
        return sign == .minus ? -size : size
    }
}

extension StructFormat {
    /// The bytes of values, of which there are as many as items.
    func pack(_ values: Arguments, _ t: ThreadState) throws -> [UInt8] {
        if size > 1 << 40 { throw t.error(.memoryError) }
        var bytes = [UInt8](repeating: 0, count: size)
        for (index, item) in items.enumerated() {
            let value = values[index]
            switch item.code {
            case UInt8(ascii: "c"):
                guard let given = value.as(BytesObject.self), given.count == 1 else {
                    throw t.structError("char format requires a bytes object of length 1")
                }
                bytes[item.offset] = given[0]
            case UInt8(ascii: "s"), UInt8(ascii: "p"):
                guard value.isKind(.bytes) || value.isKind(.bytearray) else {
                    throw t.structError(
                        "argument for '\(item.code == UInt8(ascii: "s") ? "s" : "p")' must be a bytes object")
                }
                var given = try t.expectBytes(value)[...]
                var offset = item.offset
                if item.code == UInt8(ascii: "p") {
                    if item.size == 0 { continue }
                    given = given.prefix(item.size - 1)
                    bytes[offset] = UInt8(min(255, given.count))
                    offset += 1
                } else {
                    given = given.prefix(item.size)
                }
                for (place, byte) in given.enumerated() { bytes[offset + place] = byte }
            case UInt8(ascii: "?"): bytes[item.offset] = try t.isTrue(value) ? 1 : 0
            case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "d"):
                store(try floatBits(item.code, value, t), item, &bytes)
            default: store(try integerBits(item, value, t), item, &bytes)
            }
        }
        return bytes
    }

    private func store(_ word: UInt64, _ item: Item, _ bytes: inout [UInt8]) {
        for index in 0..<item.size {
            let shift = UInt64(isLittle ? index : item.size - 1 - index) * 8
            bytes[item.offset + index] = UInt8(truncatingIfNeeded: word >> shift)
        }
    }

    private func floatBits(_ code: UInt8, _ value: Value, _ t: ThreadState) throws -> UInt64 {
        let number: Double
        do { number = try t.toDouble(value) } catch is PythonError {
            throw t.structError("required argument is not a float")
        }
        switch code {
        case UInt8(ascii: "d"): return number.bitPattern
        case UInt8(ascii: "f"):
            let single = Float(number)
            if single.isInfinite && number.isFinite && !isNative {
                throw t.overflowError("float too large to pack with f format")
            }
            return UInt64(single.bitPattern)
        default:
            guard let bits = HalfFloat.bits(number) else {
                throw t.overflowError("float too large to pack with e format")
            }
            return UInt64(bits)
        }
    }

    private func integerBits(_ item: Item, _ value: Value, _ t: ThreadState) throws -> UInt64 {
        let isSigned = item.code >= 97 && item.code != UInt8(ascii: "P")
        if value.isSmallInt {
            let number = value.smallInt
            let bits = item.size * 8
            if item.size == 8 {
                if isSigned || number >= 0 || item.code == UInt8(ascii: "P") {
                    return UInt64(bitPattern: Int64(number))
                }
            } else if isSigned
                ? number >= -(1 << (bits - 1)) && number < 1 << (bits - 1) : number >= 0 && number < 1 << bits
            {
                return UInt64(bitPattern: Int64(number))
            }
            throw outOfRange(item, isSigned, t)
        }
        guard t.integerValue(value) != nil || !t.type(of: value).special(.index).isUnbound else {
            throw t.structError("required argument is not an integer")
        }
        let number = try t.toIndexValue(value)
        let one = BigInt(1)
        if item.code == UInt8(ascii: "P") {
            if number >= -(one << 63) && number < one << 64 { return word(number) }
            throw t.structError("int too large to convert")
        }
        let bits = item.size * 8
        let low = isSigned ? -(one << (bits - 1)) : BigInt(0)
        let high = isSigned ? one << (bits - 1) : one << bits
        if number < low || number >= high { throw outOfRange(item, isSigned, t) }
        return word(number)
    }

    /// A number of at most 64 bits in two's complement.
    private func word(_ number: BigInt) -> UInt64 {
        let size = UInt64(truncatingIfNeeded: number.magnitude)
        return number < 0 ? 0 &- size : size
    }

    private func outOfRange(_ item: Item, _ isSigned: Bool, _ t: ThreadState) -> PythonError {
        let bits = item.size * 8
        let one = BigInt(1)
        let low = isSigned ? -(one << (bits - 1)) : BigInt(0)
        let high = (isSigned ? one << (bits - 1) : one << bits) - 1
        let code = String(decoding: [item.code], as: UTF8.self)
        return t.structError("'\(code)' format requires \(low) <= number <= \(high)")
    }

    /// The values of bytes, of which there are enough from `start` on.
    func unpack(_ bytes: UnsafeRawBufferPointer, from start: Int, _ t: ThreadState) -> Value {
        var values: [Value] = []
        values.reserveCapacity(items.count)
        for item in items {
            let place = start + item.offset
            switch item.code {
            case UInt8(ascii: "c"), UInt8(ascii: "s"):
                values.append(
                    Value(
                        t.session.bytes(UnsafeRawBufferPointer(rebasing: bytes[place..<(place + item.size)])))
                )
            case UInt8(ascii: "p"):
                let length = item.size == 0 ? 0 : min(Int(bytes[place]), item.size - 1)
                let first = min(place + 1, place + item.size)
                values.append(
                    Value(t.session.bytes(UnsafeRawBufferPointer(rebasing: bytes[first..<(first + length)]))))
            case UInt8(ascii: "?"): values.append(Value(bytes[place] != 0))
            default: values.append(number(item, load(bytes, place, item.size), t))
            }
        }
        return Value(t.session.tuple(values))
    }

    private func load(_ bytes: UnsafeRawBufferPointer, _ place: Int, _ size: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<size {
            word = word << 8 | UInt64(bytes[place + (isLittle ? size - 1 - index : index)])
        }
        return word
    }

    private func number(_ item: Item, _ word: UInt64, _ t: ThreadState) -> Value {
        switch item.code {
        case UInt8(ascii: "d"): return Value(Double(bitPattern: word))
        case UInt8(ascii: "f"): return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: word))))
        case UInt8(ascii: "e"): return Value(HalfFloat.number(UInt16(truncatingIfNeeded: word)))
        default: break
        }
        if item.code >= 97 {
            let shift = Int64(64 - item.size * 8)
            return t.int(Int(Int64(bitPattern: word << UInt64(shift)) >> shift))
        }
        return word > UInt64(Int.max) ? t.int(BigInt(word)) : t.int(Int(word))
    }
}
