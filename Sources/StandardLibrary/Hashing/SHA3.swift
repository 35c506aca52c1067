/// SHA-3 and SHAKE: the Keccak sponge.
struct SHA3: HashFunction {
    static let blockSize = 1
    /// Bytes taken in between two permutations.
    let rate: Int
    private let suffix: UInt8
    private let digestSize: Int
    private var state = [UInt64](repeating: 0, count: 25)
    private var place = 0

    /// `suffix` is 6 for SHA-3, 31 for SHAKE.
    init(rate: Int, suffix: UInt8, digestSize: Int) {
        self.rate = rate
        self.suffix = suffix
        self.digestSize = digestSize
    }

    mutating func process(_ block: UnsafeRawBufferPointer) {
        for byte in block { absorb(byte) }
    }

    @inline(__always) private mutating func absorb(_ byte: UInt8) {
        state[place >> 3] ^= UInt64(byte) << UInt64((place & 7) * 8)
        place += 1
        if place == rate {
            permute()
            place = 0
        }
    }

    mutating func finish(_ rest: [UInt8], length: UInt64) -> [UInt8] { finish(rest, count: digestSize) }

    /// As many bytes of the result as wanted.
    mutating func finish(_ rest: [UInt8], count: Int) -> [UInt8] {
        for byte in rest { absorb(byte) }
        state[place >> 3] ^= UInt64(suffix) << UInt64((place & 7) * 8)
        state[(rate - 1) >> 3] ^= 0x80 << UInt64(((rate - 1) & 7) * 8)
        var result: [UInt8] = []
        result.reserveCapacity(count)
        while result.count < count {
            permute()
            for index in 0..<min(rate, count - result.count) {
                result.append(UInt8(truncatingIfNeeded: state[index >> 3] >> UInt64((index & 7) * 8)))
            }
        }
        return result
    }

    private mutating func permute() {
        state.withUnsafeMutableBufferPointer { lanes in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 30) { scratch in
                for constant in Self.constants {
                    for x in 0..<5 {
                        scratch[25 + x] =
                            lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20]
                    }
                    for x in 0..<5 {
                        let next = scratch[25 + (x + 1) % 5]
                        let mixed = scratch[25 + (x + 4) % 5] ^ (next << 1 | next >> 63)
                        for y in 0..<5 { lanes[x + y * 5] ^= mixed }
                    }
                    for x in 0..<5 {
                        for y in 0..<5 {
                            let lane = lanes[x + 5 * y]
                            let count = Self.rotations[x + 5 * y]
                            scratch[y + 5 * ((2 * x + 3 * y) % 5)] =
                                count == 0 ? lane : lane << count | lane >> (64 - count)
                        }
                    }
                    for y in 0..<5 {
                        for x in 0..<5 {
                            lanes[x + 5 * y] =
                                scratch[x + 5 * y] ^ ~scratch[(x + 1) % 5 + 5 * y]
                                & scratch[(x + 2) % 5 + 5 * y]
                        }
                    }
                    lanes[0] ^= constant
                }
            }
        }
    }

    private static let rotations: [UInt64] = [
        0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
    ]
    private static let constants: [UInt64] = [
        0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808a, 0x8000_0000_8000_8000,
        0x0000_0000_0000_808b, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
        0x0000_0000_0000_008a, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000a,
        0x0000_0000_8000_808b, 0x8000_0000_0000_008b, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800a, 0x8000_0000_8000_000a,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]
}
