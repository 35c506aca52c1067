import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// MT19937, seeded and read as CPython's `_random` does, so that the same seed gives the same numbers.
struct MersenneTwister {
    private static let size = 624
    private static let distance = 397
    private(set) var words = [UInt32](repeating: 0, count: size)
    /// Next word to give out.
    private(set) var index = size

    /// Seeds with the 32-bit digits of a number.
    mutating func seed(_ number: BigInt) {
        var rest = number.magnitude
        var key: [UInt32] = []
        while rest > 0 {
            key.append(UInt32(truncatingIfNeeded: rest))
            rest >>= 32
        }
        seed(key: key.isEmpty ? [0] : key)
    }

    private mutating func seed(word: UInt32) {
        words[0] = word
        for position in 1..<Self.size {
            let before = words[position - 1]
            words[position] = 1_812_433_253 &* (before ^ before >> 30) &+ UInt32(position)
        }
        index = Self.size
    }

    private mutating func seed(key: [UInt32]) {
        seed(word: 19_650_218)
        var place = 1
        var used = 0
        for _ in 0..<max(Self.size, key.count) {
            let before = words[place - 1]
            words[place] = (words[place] ^ (before ^ before >> 30) &* 1_664_525) &+ key[used] &+ UInt32(used)
            place += 1
            used += 1
            if place >= Self.size {
                words[0] = words[Self.size - 1]
                place = 1
            }
            if used >= key.count { used = 0 }
        }
        for _ in 0..<Self.size - 1 {
            let before = words[place - 1]
            words[place] = (words[place] ^ (before ^ before >> 30) &* 1_566_083_941) &- UInt32(place)
            place += 1
            if place >= Self.size {
                words[0] = words[Self.size - 1]
                place = 1
            }
        }
        words[0] = 0x8000_0000
    }

    /// Takes a state back that was read from `words` and `index`.
    mutating func restore(_ words: [UInt32], index: Int) {
        self.words = words
        self.index = index
    }

    private mutating func refill() {
        for position in 0..<Self.size {
            let bits =
                words[position] & 0x8000_0000 | words[(position + 1) % Self.size] & 0x7FFF_FFFF
            var value = words[(position + Self.distance) % Self.size] ^ bits >> 1
            if bits & 1 != 0 { value ^= 0x9908_B0DF }
            words[position] = value
        }
        index = 0
    }

    mutating func nextWord() -> UInt32 {
        if index >= Self.size { refill() }
        var word = words[index]
        index += 1
        word ^= word >> 11
        word ^= word << 7 & 0x9D2C_5680
        word ^= word << 15 & 0xEFC6_0000
        word ^= word >> 18
        return word
    }

    /// A number in 0..<1 with 53 random bits.
    mutating func nextDouble() -> Double {
        let high = nextWord() >> 5
        let low = nextWord() >> 6
        return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
    }

    /// A number of `count` random bits, at most 64.
    mutating func nextBits(_ count: Int) -> UInt64 {
        if count <= 32 { return UInt64(nextWord() >> UInt32(32 - count)) }
        let low = UInt64(nextWord())
        return low | UInt64(nextWord() >> UInt32(64 - count)) << 32
    }

    /// A number of any count of random bits.
    mutating func nextBits(any count: Int) -> BigInt {
        if count <= 0 { return 0 }
        if count <= 64 { return BigInt(nextBits(count)) }
        var limbs: [UInt] = []
        var left = count
        while left > 0 {
            limbs.append(UInt(nextBits(min(left, 64))))
            left -= 64
        }
        return BigInt(BigUInt(words: limbs))
    }
}

/// SHA-512, which turns text seeds into numbers.
func sha512(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt64] = squareRootFractions([2, 3, 5, 7, 11, 13, 17, 19])
    let constants = sha512Constants
    var padded = message + [0x80]
    while padded.count % 128 != 112 { padded.append(0) }
    padded += [UInt8](repeating: 0, count: 8)
    let bitCount = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { padded.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift))) }
    func rotate(_ x: UInt64, _ count: UInt64) -> UInt64 { x >> count | x << (64 - count) }
    for block in stride(from: 0, to: padded.count, by: 128) {
        var schedule = [UInt64](repeating: 0, count: 80)
        for word in 0..<16 {
            for byte in 0..<8 { schedule[word] = schedule[word] << 8 | UInt64(padded[block + word * 8 + byte]) }
        }
        for word in 16..<80 {
            let early = schedule[word - 15]
            let late = schedule[word - 2]
            let s0 = rotate(early, 1) ^ rotate(early, 8) ^ early >> 7
            let s1 = rotate(late, 19) ^ rotate(late, 61) ^ late >> 6
            schedule[word] = schedule[word - 16] &+ s0 &+ schedule[word - 7] &+ s1
        }
        var v = state
        for round in 0..<80 {
            let s1 = rotate(v[4], 14) ^ rotate(v[4], 18) ^ rotate(v[4], 41)
            let choice = v[4] & v[5] ^ ~v[4] & v[6]
            let first = v[7] &+ s1 &+ choice &+ constants[round] &+ schedule[round]
            let s0 = rotate(v[0], 28) ^ rotate(v[0], 34) ^ rotate(v[0], 39)
            let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
            v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }
    return state.flatMap { word in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
}

/// The first 64 bits of the fractions of the square roots of primes, as the standard defines its constants.
private func squareRootFractions(_ primes: [Int]) -> [UInt64] {
    primes.map { prime in UInt64(truncatingIfNeeded: (BigUInt(prime) << 128).squareRoot()) }
}

/// The first 64 bits of the fractions of the cube roots of the first 80 primes.
private let sha512Constants: [UInt64] = {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 80 {
        if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
        candidate += 1
    }
    return primes.map { prime in
        let target = BigUInt(prime) << 192
        var low = BigUInt(0)
        var high = BigUInt(1) << 68
        while high - low > 1 {
            let middle = (low + high) >> 1
            if middle * middle * middle <= target { low = middle } else { high = middle }
        }
        return UInt64(truncatingIfNeeded: low)
    }
}()

/// Random bytes of the system.
func systemRandomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
        var word = generator.next()
        for _ in 0..<min(8, count - bytes.count) {
            bytes.append(UInt8(truncatingIfNeeded: word))
            word >>= 8
        }
    }
    return bytes
}
