/// The settings of a BLAKE2 hash.
struct Blake2Parameters {
    var digestSize: Int
    var key: [UInt8] = []
    var salt: [UInt8] = []
    var person: [UInt8] = []
    var fanout = 1
    var depth = 1
    var leafSize: UInt32 = 0
    var nodeOffset: UInt64 = 0
    var nodeDepth = 0
    var innerSize = 0
    var isLastNode = false
}

private let sigma: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]

/// BLAKE2b (words of 64 bits) and BLAKE2s (32 bits). The last block is told apart, so a whole one waits for more.
struct Blake2<Word: FixedWidthInteger & UnsignedInteger> {
    static var blockSize: Int { Word.bitWidth * 2 }
    private var state: [Word]
    private var counter: UInt64 = 0
    private var buffer: [UInt8] = []
    private let parameters: Blake2Parameters
    private static var start: [Word] {
        let wide: [UInt64] = [
            0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
            0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
        ]
        return wide.map {
            Word.bitWidth == 64 ? Word(truncatingIfNeeded: $0) : Word(truncatingIfNeeded: $0 >> 32)
        }
    }
    private static var rotations: (Word, Word, Word, Word) {
        Word.bitWidth == 64 ? (32, 24, 16, 63) : (16, 12, 8, 7)
    }

    init(_ parameters: Blake2Parameters) {
        self.parameters = parameters
        state = Self.start
        let isWide = Word.bitWidth == 64
        var block: [UInt8] = [
            UInt8(truncatingIfNeeded: parameters.digestSize), UInt8(truncatingIfNeeded: parameters.key.count),
            UInt8(truncatingIfNeeded: parameters.fanout), UInt8(truncatingIfNeeded: parameters.depth),
        ]
        for shift in 0..<4 {
            block.append(UInt8(truncatingIfNeeded: parameters.leafSize >> UInt32(shift * 8)))
        }
        for shift in 0..<(isWide ? 8 : 6) {
            block.append(UInt8(truncatingIfNeeded: parameters.nodeOffset >> UInt64(shift * 8)))
        }
        block.append(UInt8(truncatingIfNeeded: parameters.nodeDepth))
        block.append(UInt8(truncatingIfNeeded: parameters.innerSize))
        let saltSize = Word.bitWidth / 4
        if isWide { block += [UInt8](repeating: 0, count: 14) }
        block += parameters.salt + [UInt8](repeating: 0, count: max(0, saltSize - parameters.salt.count))
        block += parameters.person + [UInt8](repeating: 0, count: max(0, saltSize - parameters.person.count))
        for index in 0..<8 { state[index] ^= Self.load(block, index) }
        if !parameters.key.isEmpty {
            buffer = parameters.key + [UInt8](repeating: 0, count: Self.blockSize - parameters.key.count)
        }
    }

    private static func load(_ bytes: [UInt8], _ index: Int) -> Word {
        let size = Word.bitWidth / 8
        var word: Word = 0
        for place in 0..<size { word |= Word(bytes[index * size + place]) << Word(place * 8) }
        return word
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        while start < bytes.count {
            if buffer.count == Self.blockSize {
                counter &+= UInt64(Self.blockSize)
                compress(isLast: false)
                buffer.removeAll(keepingCapacity: true)
            }
            let count = min(Self.blockSize - buffer.count, bytes.count - start)
            buffer.append(contentsOf: bytes[start..<(start + count)])
            start += count
        }
    }

    /// The result; more may be added to the original.
    func finished() -> [UInt8] {
        var copy = self
        copy.counter &+= UInt64(copy.buffer.count)
        copy.buffer += [UInt8](repeating: 0, count: Self.blockSize - copy.buffer.count)
        copy.compress(isLast: true)
        let size = Word.bitWidth / 8
        let bytes = copy.state.flatMap { word in
            (0..<size).map { UInt8(truncatingIfNeeded: word >> Word($0 * 8)) }
        }
        return Array(bytes.prefix(parameters.digestSize))
    }

    private mutating func compress(isLast: Bool) {
        var words: [Word] = []
        for index in 0..<16 { words.append(Self.load(buffer, index)) }
        var mixed = state + Self.start
        mixed[12] ^= Word(truncatingIfNeeded: counter)
        if Word.bitWidth == 32 { mixed[13] ^= Word(truncatingIfNeeded: counter >> 32) }
        if isLast {
            mixed[14] = ~mixed[14]
            if parameters.isLastNode { mixed[15] = ~mixed[15] }
        }
        let (one, two, three, four) = Self.rotations
        let width = Word(Word.bitWidth)
        mixed.withUnsafeMutableBufferPointer { v in
            func mix(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: Word, _ y: Word) {
                v[a] = v[a] &+ v[b] &+ x
                var word = v[d] ^ v[a]
                v[d] = word >> one | word << (width - one)
                v[c] = v[c] &+ v[d]
                word = v[b] ^ v[c]
                v[b] = word >> two | word << (width - two)
                v[a] = v[a] &+ v[b] &+ y
                word = v[d] ^ v[a]
                v[d] = word >> three | word << (width - three)
                v[c] = v[c] &+ v[d]
                word = v[b] ^ v[c]
                v[b] = word >> four | word << (width - four)
            }
            for round in 0..<(Word.bitWidth == 64 ? 12 : 10) {
                let order = sigma[round % 10]
                mix(0, 4, 8, 12, words[order[0]], words[order[1]])
                mix(1, 5, 9, 13, words[order[2]], words[order[3]])
                mix(2, 6, 10, 14, words[order[4]], words[order[5]])
                mix(3, 7, 11, 15, words[order[6]], words[order[7]])
                mix(0, 5, 10, 15, words[order[8]], words[order[9]])
                mix(1, 6, 11, 12, words[order[10]], words[order[11]])
                mix(2, 7, 8, 13, words[order[12]], words[order[13]])
                mix(3, 4, 9, 14, words[order[14]], words[order[15]])
            }
        }
        for index in 0..<8 { state[index] ^= mixed[index] ^ mixed[index + 8] }
    }
}
