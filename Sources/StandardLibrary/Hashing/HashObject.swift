import Runtime

/// The hash functions by name.
enum HashAlgorithm: String, CaseIterable {
    case md5, sha1, sha224, sha256, sha384, sha512
    case sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256, blake2b, blake2s

    var digestSize: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224, .sha3_224: 28
        case .sha256, .sha3_256, .blake2s: 32
        case .sha384, .sha3_384: 48
        case .sha512, .sha3_512, .blake2b: 64
        case .shake_128, .shake_256: 0
        }
    }

    var blockSize: Int {
        switch self {
        case .md5, .sha1, .sha224, .sha256, .blake2s: 64
        case .sha384, .sha512, .blake2b: 128
        case .sha3_224: 144
        case .sha3_256, .shake_256: 136
        case .sha3_384: 104
        case .sha3_512: 72
        case .shake_128: 168
        }
    }

    var isExtendable: Bool { self == .shake_128 || self == .shake_256 }
    /// The type's name and module in the reference implementation.
    var typeName: (module: String, name: String) {
        switch self {
        case .shake_128, .shake_256: ("_hashlib", "HASHXOF")
        case .blake2b, .blake2s: ("_blake2", rawValue)
        default: ("_hashlib", "HASH")
        }
    }
}

/// The state of a hash of any function.
struct HashState {
    private enum Function {
        case plain(any HashFunction)
        case wide(Blake2<UInt64>)
        case narrow(Blake2<UInt32>)
    }
    let algorithm: HashAlgorithm
    private var function: Function
    private var rest: [UInt8] = []
    private var length: UInt64 = 0
    private let blockSize: Int

    init(_ algorithm: HashAlgorithm, blake: Blake2Parameters? = nil) {
        self.algorithm = algorithm
        let size = algorithm.digestSize
        switch algorithm {
        case .md5: function = .plain(MD5())
        case .sha1: function = .plain(SHA1())
        case .sha224, .sha256: function = .plain(SHA256(digestSize: size))
        case .sha384, .sha512: function = .plain(SHA512(digestSize: size))
        case .sha3_224, .sha3_256, .sha3_384, .sha3_512:
            function = .plain(SHA3(rate: algorithm.blockSize, suffix: 6, digestSize: size))
        case .shake_128, .shake_256:
            function = .plain(SHA3(rate: algorithm.blockSize, suffix: 31, digestSize: 0))
        case .blake2b: function = .wide(Blake2(blake ?? Blake2Parameters(digestSize: 64)))
        case .blake2s: function = .narrow(Blake2(blake ?? Blake2Parameters(digestSize: 32)))
        }
        blockSize = algorithm.blockSize
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch function {
        case .wide(var blake):
            // The copy must be the only one while it changes.
            function = .plain(MD5())
            blake.update(bytes)
            function = .wide(blake)
        case .narrow(var blake):
            function = .plain(MD5())
            blake.update(bytes)
            function = .narrow(blake)
        case .plain(var plain):
            function = .plain(MD5())
            length &+= UInt64(bytes.count)
            var start = 0
            if !rest.isEmpty {
                start = min(blockSize - rest.count, bytes.count)
                rest.append(contentsOf: bytes[0..<start])
                if rest.count == blockSize {
                    rest.withUnsafeBytes { plain.process($0) }
                    rest.removeAll(keepingCapacity: true)
                }
            }
            while start + blockSize <= bytes.count {
                plain.process(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + blockSize)]))
                start += blockSize
            }
            rest.append(contentsOf: bytes[start...])
            function = .plain(plain)
        }
    }

    /// The result so far; `count` bytes of a function that gives any number.
    func digest(_ count: Int = 0) -> [UInt8] {
        switch function {
        case .wide(let blake): return blake.finished()
        case .narrow(let blake): return blake.finished()
        case .plain(var plain):
            if algorithm.isExtendable, var sponge = plain as? SHA3 {
                return sponge.finish(rest, count: count)
            }
            return plain.finish(rest, length: length)
        }
    }
}

/// A hash of `hashlib`.
final class HashObject: LibraryObject {
    var state: HashState
    let digestSize: Int

    init(_ shape: Shape, _ state: HashState, digestSize: Int) {
        self.state = state
        self.digestSize = digestSize
        super.init(shape)
    }
}
