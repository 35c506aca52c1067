import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `random.Random` and `random.SystemRandom`.
final class RandomObject: LibraryObject {
    var twister = MersenneTwister()
    let usesSystem: Bool
    /// The second number of the last pair `gauss` made.
    var nextGauss: Double?
    /// A subclass defines `random` itself, so every number has to come from there.
    let overridesRandom: Bool
    /// A subclass defines `getrandbits` itself.
    let overridesBits: Bool

    init(_ type: TypeObject, usesSystem: Bool) {
        self.usesSystem = usesSystem
        // The first class that defines one of the two says where whole numbers come from.
        let makers = type.mro.filter(\.isHeapType).map { base in
            (
                base.namespace.find(interned: base.session.intern("random")) >= 0,
                base.namespace.find(interned: base.session.intern("getrandbits")) >= 0
            )
        }
        overridesRandom = makers.contains { $0.0 }
        overridesBits = makers.first { $0.0 || $0.1 }?.1 ?? false
        super.init(type.rootShape)
    }

    /// The next float in 0..<1.
    func double(_ t: ThreadState) throws -> Double {
        if overridesRandom { return try t.toDouble(t.callMethod(Value(self), "random")) }
        if usesSystem {
            var generator = SystemRandomNumberGenerator()
            return Double(generator.next() >> 11) * 0x1p-53
        }
        return twister.nextDouble()
    }

    func bits(_ count: Int, _ t: ThreadState) throws -> BigInt {
        if overridesBits { return try t.toIndexValue(t.callMethod(Value(self), "getrandbits", t.int(count))) }
        if usesSystem {
            let number = systemRandomBytes((count + 7) / 8).reduce(BigInt(0)) { $0 << 8 | BigInt($1) }
            return number >> ((count + 7) / 8 * 8 - count)
        }
        return twister.nextBits(any: count)
    }

    /// A number in 0..<limit.
    func below(_ limit: Int, _ t: ThreadState) throws -> Int {
        if overridesRandom && !overridesBits {
            // Without bits of its own the subclass's floats decide.
            if limit >= 1 << 53 { return Int((try double(t) * Double(limit)).rounded(.down)) }
            let remainder = Double(1 << 53).truncatingRemainder(dividingBy: Double(limit))
            let bound = (Double(1 << 53) - remainder) / Double(1 << 53)
            var number = try double(t)
            while number >= bound { number = try double(t) }
            return Int((number * Double(1 << 53)).truncatingRemainder(dividingBy: Double(limit)))
        }
        let count = Int.bitWidth - limit.leadingZeroBitCount
        if !usesSystem && !overridesBits {
            var number = twister.nextBits(count)
            while number >= UInt64(limit) { number = twister.nextBits(count) }
            return Int(number)
        }
        var number = try bits(count, t)
        while number >= BigInt(limit) { number = try bits(count, t) }
        return Int(number)
    }

    func below(_ limit: BigInt, _ t: ThreadState) throws -> BigInt {
        if let small = Int(exactly: limit) { return BigInt(try below(small, t)) }
        let count = limit.magnitude.bitWidth
        var number = try bits(count, t)
        while number >= limit { number = try bits(count, t) }
        return number
    }

    /// Seeds as `seed(a, version)`.
    func seed(_ value: Value, version: Int, _ t: ThreadState) throws {
        nextGauss = nil
        if usesSystem { return }
        if value.isNoneOrUnbound {
            let number = systemRandomBytes(2496).reduce(into: [UInt]()) { $0.append(UInt($1)) }
            var key = BigInt(0)
            for byte in number.prefix(64) { key = key << 8 | BigInt(byte) }
            twister.seed(key)
            return
        }
        if value.isKind(.str) || value.isKind(.bytes) || value.isKind(.bytearray) {
            let bytes =
                if let text = value.as(StrObject.self) { try t.encode(text, "utf-8", "strict") } else {
                    try t.expectBytes(value)
                }
            if version == 1 {
                twister.seed(BigInt(firstVersionSeed(bytes)))
            } else {
                twister.seed((bytes + sha512(bytes)).reduce(BigInt(0)) { $0 << 8 | BigInt($1) })
            }
            return
        }
        if let number = t.integerValue(value) {
            twister.seed(number)
            return
        }
        guard value.isDouble || value.isKind(.float) else {
            throw t.typeError(
                "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
        }
        twister.seed(BigInt(UInt64(bitPattern: Int64(try t.hash(value)))))
    }

    /// The number that `seed(text, version=1)` makes of a text.
    private func firstVersionSeed(_ bytes: [UInt8]) -> UInt64 {
        guard let first = bytes.first else { return 0 }
        var state = UInt64(first) << 7
        for byte in bytes { state = 1_000_003 &* state ^ UInt64(byte) }
        state ^= UInt64(bytes.count)
        return state == UInt64.max ? UInt64.max - 1 : state
    }
}

func random(_ value: Value) -> RandomObject { value.unsafeAs(RandomObject.self) }

/// Module `random`.
func makeRandomModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let base = session.makeType(
        "Random", base: session.types.object, layout: .native, moduleName: "random", define: defineRandom)
    base.hasInstanceDict = true
    let system = session.makeType(
        "SystemRandom", base: base, layout: .native, moduleName: "random", define: defineSystemRandom)
    system.hasInstanceDict = true
    session.roots["random.Random"] = Value(base)
    session.roots["random.SystemRandom"] = Value(system)
    builder.attribute("Random", Value(base))
    builder.attribute("SystemRandom", Value(system))
    let shared = RandomObject(base, usesSystem: false)
    try? shared.seed(.none, version: 2, builder.thread)
    builder.attribute("_inst", Value(shared))
    var names = ["Random", "SystemRandom"]
    let constants: [(String, Double)] = [
        ("NV_MAGICCONST", 1.71552776992141359295), ("TWOPI", 2 * Double.pi), ("LOG4", 1.38629436111989061883),
        ("SG_MAGICCONST", 2.50407739677627407337), ("RECIP_BPF", 0x1p-53),
    ]
    for (name, number) in constants { builder.attribute(name, Value(number)) }
    builder.attribute("BPF", Value(smallInt: 53))
    for name in [
        "seed", "random", "uniform", "triangular", "randint", "choice", "randrange", "sample", "shuffle",
        "choices",
        "normalvariate", "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "gauss",
        "betavariate",
        "binomialvariate", "paretovariate", "weibullvariate", "getstate", "setstate", "getrandbits",
        "randbytes",
    ] {
        let method = base.lookUp(session.intern(name))
        names.append(name)
        if !method.isUnbound {
            builder.attribute(
                name, Value(BoundMethodObject(session, function: method, receiver: Value(shared))))
        }
    }
    builder.attribute("__all__", Value(session.list(names.map { Value(session.string($0)) })))
}

private func defineRandom(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        let object = RandomObject(type, usesSystem: false)
        try object.seed(.none, version: 2, t)
        return Value(object)
    }
    builder.special(.`init`, "self, x=None") { t, a in
        try t.callMethod(a[0], "seed", a[1])
        random(a[0]).nextGauss = nil
        return .none
    }
    builder.method("seed", "self, a=None, version=2") { t, a in
        try random(a[0]).seed(a[1], version: t.toIndex(a[2]), t)
        return .none
    }
    builder.method("random", "self, /") { t, a in Value(random(a[0]).twister.nextDouble()) }
    defineRandomState(builder)
    defineRandomIntegers(builder)
    defineRandomSelection(builder)
    defineDistributions(builder)
}

private func defineRandomState(_ builder: TypeBuilder) {
    builder.method("getrandbits", "self, k, /") { t, a in
        let count = try t.toInt32(a[1])
        if count < 0 { throw t.valueError("number of bits must be non-negative") }
        return t.int(random(a[0]).twister.nextBits(any: count))
    }
    builder.method("randbytes", "self, n") { t, a in
        let count = try t.toIndex(a[1])
        if count < 0 { throw t.valueError("number of bits must be non-negative") }
        guard count <= 1 << 32 else { throw t.overflowError("Python int too large to convert to C int") }
        var number = try random(a[0]).bits(count * 8, t).magnitude
        var bytes: [UInt8] = []
        for _ in 0..<count {
            bytes.append(UInt8(truncatingIfNeeded: number))
            number >>= 8
        }
        return Value(t.session.bytes(bytes))
    }
    builder.method("getstate", "self") { t, a in
        let object = random(a[0])
        let words = object.twister.words.map { t.int(Int($0)) } + [t.int(object.twister.index)]
        return Value(
            t.session.tuple([
                t.int(3), Value(t.session.tuple(words)), object.nextGauss.map { Value($0) } ?? .none,
            ]))
    }
    builder.special(.reduce, "self, /") { t, a in
        let state = try t.callMethod(a[0], "getstate")
        return Value(t.session.tuple([Value(random(a[0]).type), Value(t.session.emptyTuple), state]))
    }
    builder.method("__setstate__", "self, state, /") { t, a in try t.callMethod(a[0], "setstate", a[1]) }
    builder.method("__getstate__", "self") { t, a in try t.callMethod(a[0], "getstate") }
    builder.method("setstate", "self, state") { t, a in
        let state = try t.tupleFromIterable(a[1])
        guard state.count == 3, let version = state[0].smallIntOrBool, version == 3 || version == 2 else {
            let version = state.count > 0 ? try t.reprText(state[0]) : "()"
            throw t.valueError("state with version \(version) passed to Random.setstate() of version 3")
        }
        let words = try t.tupleFromIterable(state[1])
        guard words.count == 625 else { throw t.valueError("state vector is the wrong size") }
        let numbers = try words.array.map { UInt32(truncatingIfNeeded: try t.toIndex($0)) }
        guard numbers[624] <= 624 else { throw t.valueError("invalid state") }
        random(a[0]).twister.restore(Array(numbers.prefix(624)), index: Int(numbers[624]))
        random(a[0]).nextGauss = state[2].isNone ? nil : try t.toDouble(state[2])
        return .none
    }
}

private func defineSystemRandom(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(RandomObject(a[0].unsafeAs(TypeObject.self), usesSystem: true))
    }
    builder.method("random", "self, /") { t, a in
        var generator = SystemRandomNumberGenerator()
        return Value(Double(generator.next() >> 11) * 0x1p-53)
    }
    builder.method("getrandbits", "self, k") { t, a in
        let count = try t.toIndex(a[1])
        if count < 0 { throw t.valueError("number of bits must be non-negative") }
        return t.int(try random(a[0]).bits(count, t))
    }
    builder.method("randbytes", "self, n") { t, a in
        Value(t.session.bytes(systemRandomBytes(max(0, try t.toIndex(a[1])))))
    }
    builder.method("seed", "self, *args, **kwds") { _, _ in .none }
    for name in ["getstate", "setstate"] {
        builder.method(name, "self, *args, **kwds") { t, _ in
            throw t.error(.notImplementedError, "System entropy source does not have state.")
        }
    }
}
