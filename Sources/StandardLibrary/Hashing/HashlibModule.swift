import BigInt
import Runtime

private func hash(_ value: Value) -> HashObject { value.unsafeAs(HashObject.self) }

extension ThreadState {
    fileprivate func update(_ object: HashObject, _ data: Value) throws {
        if data.isKind(.str) { throw typeError("Strings must be encoded before hashing") }
        if try withBytes(data, { object.state.update($0) }) == nil {
            throw typeError("object supporting the buffer API required")
        }
    }

    fileprivate func digest(_ object: HashObject, _ length: Value) throws -> [UInt8] {
        if !object.state.algorithm.isExtendable { return object.state.digest() }
        if length.isUnbound { throw typeError("digest() missing required argument 'length' (pos 1)") }
        let count = try toIndex(length)
        if count < 0 { throw valueError("value must be positive") }
        if count >= 1 << 29 { throw valueError("length is too large") }
        return object.state.digest(count)
    }

    fileprivate func hexadecimal(_ bytes: [UInt8]) -> Value {
        let table = Array("0123456789abcdef".utf8)
        return Value(session.string(ascii: bytes.flatMap { [table[Int($0 >> 4)], table[Int($0 & 15)]] }))
    }

    fileprivate func makeHash(_ algorithm: HashAlgorithm, _ data: Value) throws -> Value {
        guard let type = session.libraryType("hashlib." + algorithm.rawValue) else { return .none }
        let object = HashObject(type.rootShape, HashState(algorithm), digestSize: algorithm.digestSize)
        if !data.isUnbound { try update(object, data) }
        return Value(object)
    }

    /// `hashlib.blake2b(...)`
    fileprivate func makeBlake(_ algorithm: HashAlgorithm, _ a: Arguments) throws -> Value {
        let isWide = algorithm == .blake2b
        let most = isWide ? 64 : 32
        let saltSize = isWide ? 16 : 8
        var parameters = Blake2Parameters(digestSize: try toIndex(a[2]))
        if parameters.digestSize <= 0 || parameters.digestSize > most {
            throw valueError("digest_size must be between 1 and \(most) bytes")
        }
        func bytes(_ value: Value, _ limit: Int, _ name: String) throws -> [UInt8] {
            if value.isUnbound { return [] }
            let given = try expectBytes(value)
            if given.count > limit { throw valueError("maximum \(name) length is \(limit) bytes") }
            return given
        }
        parameters.key = try bytes(a[3], most, "key")
        parameters.salt = try bytes(a[4], saltSize, "salt")
        parameters.person = try bytes(a[5], saltSize, "person")
        func number(_ value: Value, _ range: ClosedRange<Int>, _ message: String) throws -> Int {
            let given = try toIndex(value)
            if !range.contains(given) { throw valueError(message) }
            return given
        }
        parameters.fanout = try number(a[6], 0...255, "fanout must be between 0 and 255")
        parameters.depth = try number(a[7], 1...255, "depth must be between 1 and 255")
        let leaf = try toIndexValue(a[8])
        if leaf < 0 { throw valueError("value must be positive") }
        guard let leafSize = UInt32(exactly: leaf) else { throw overflowError("leaf_size is too large") }
        parameters.leafSize = leafSize
        let offset = try toIndexValue(a[9])
        if offset < 0 { throw valueError("value must be positive") }
        guard let nodeOffset = UInt64(exactly: offset), isWide || nodeOffset < 1 << 48 else {
            throw overflowError(isWide ? "int too big to convert" : "node_offset is too large")
        }
        parameters.nodeOffset = nodeOffset
        parameters.nodeDepth = try number(a[10], 0...255, "node_depth must be between 0 and 255")
        parameters.innerSize = try number(a[11], 0...most, "inner_size must be between 0 and is \(most)")
        parameters.isLastNode = try isTrue(a[12])
        let object = HashObject(
            a[0].unsafeAs(TypeObject.self).rootShape, HashState(algorithm, blake: parameters),
            digestSize: parameters.digestSize)
        if !a[1].isUnbound { try update(object, a[1]) }
        return Value(object)
    }
}

private func defineHashType(_ builder: TypeBuilder, _ algorithm: HashAlgorithm) {
    builder.method("update", "self, obj, /") { t, a in
        try t.update(hash(a[0]), a[1])
        return .none
    }
    if algorithm.isExtendable {
        builder.method("digest", "self, length=...") { t, a in
            Value(t.session.bytes(try t.digest(hash(a[0]), a[1])))
        }
        builder.method("hexdigest", "self, length=...") { t, a in
            t.hexadecimal(try t.digest(hash(a[0]), a[1]))
        }
    } else {
        builder.method("digest", "self, /") { t, a in Value(t.session.bytes(hash(a[0]).state.digest())) }
        builder.method("hexdigest", "self, /") { t, a in t.hexadecimal(hash(a[0]).state.digest()) }
    }
    builder.method("copy", "self, /") { _, a in
        let object = hash(a[0])
        return Value(HashObject(object.type.rootShape, object.state, digestSize: object.digestSize))
    }
    builder.property("name", get: { t, _ in Value(t.session.string(algorithm.rawValue)) })
    builder.property("digest_size", get: { t, a in t.int(hash(a).digestSize) })
    builder.property("block_size", get: { t, _ in t.int(algorithm.blockSize) })
    let (module, name) = algorithm.typeName
    builder.special(.repr, "self, /") { t, a in
        let address = String(UInt(bitPattern: a[0].pointer), radix: 16)
        let shown =
            module == "_hashlib"
            ? "<\(algorithm.rawValue) \(module).\(name) object @ 0x\(address)>"
            : "<\(module).\(name) object at 0x\(address)>"
        return Value(t.session.string(shown))
    }
    if algorithm == .blake2b || algorithm == .blake2s {
        let isWide = algorithm == .blake2b
        for (name, value) in [
            ("SALT_SIZE", isWide ? 16 : 8), ("PERSON_SIZE", isWide ? 16 : 8),
            ("MAX_KEY_SIZE", isWide ? 64 : 32),
            ("MAX_DIGEST_SIZE", isWide ? 64 : 32),
        ] { builder.attribute(name, Value(smallInt: value)) }
        builder.new(
            isWide
                ? "cls, data=..., /, *, digest_size=64, key=..., salt=..., person=..., fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True"
                : "cls, data=..., /, *, digest_size=32, key=..., salt=..., person=..., fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True"
        ) { t, a in try t.makeBlake(algorithm, a) }
    }
}

/// Module `_hashlib`: hash functions; `hashlib` adds what is written in the language.
func makeHashlibModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    let object: TypeObject = session.types.object
    var names: [Value] = []
    for algorithm in HashAlgorithm.allCases {
        let (module, name) = algorithm.typeName
        let type = session.makeType(
            name, base: object, layout: module == "_blake2" ? .native : .closed, moduleName: module
        ) { defineHashType($0, algorithm) }
        session.keep(type, as: "hashlib." + algorithm.rawValue)
        names.append(Value(session.string(algorithm.rawValue)))
        if module == "_blake2" {
            builder.attribute(algorithm.rawValue, Value(type))
        } else {
            builder.function(algorithm.rawValue, "string=..., *, usedforsecurity=True") { t, a in
                try t.makeHash(algorithm, a[0])
            }
        }
    }
    let known = try builder.thread.call(Value(session.types.set), Value(session.list(names)))
    builder.attribute("algorithms_guaranteed", known)
    builder.attribute("algorithms_available", try builder.thread.call(Value(session.types.set), known))
    builder.function("new", "name, data=..., **kwargs") { t, a in
        guard a[0].isKind(.str) else { throw t.typeError("name must be a string") }
        let text = a[0].unsafeAs(StrObject.self).text
        let plain = text.lowercased().replacing("-", with: "_")
        let wanted = plain.hasPrefix("sha_") ? "sha" + plain.dropFirst(4) : plain
        guard let algorithm = HashAlgorithm(rawValue: wanted) else {
            throw t.valueError("unsupported hash type \(text)")
        }
        if algorithm == .blake2b || algorithm == .blake2s {
            let type = Value(t.session.libraryType("hashlib." + algorithm.rawValue) ?? t.session.types.object)
            let data = a[1].isUnbound ? [] : [a[1]]
            return try t.call(type, tuple: t.session.tuple(data), keywords: a[2])
        }
        return try t.makeHash(algorithm, a[1])
    }
    builder.function("pbkdf2_hmac", "hash_name, password, salt, iterations, dklen=None") { t, a in
        guard a[0].isKind(.str), let algorithm = HashAlgorithm(rawValue: a[0].unsafeAs(StrObject.self).text)
        else {
            throw t.valueError("unsupported hash type \(try t.strText(a[0]))")
        }
        let iterations = try t.toIndex(a[3])
        if iterations < 1 { throw t.valueError("iteration value must be greater than 0.") }
        let length = a[4].isNone ? algorithm.digestSize : try t.toIndex(a[4])
        if length < 1 { throw t.valueError("key length must be greater than 0.") }
        if length > 1 << 30 { throw t.overflowError("key length is too great.") }
        let key = try t.expectBytes(a[1])
        let salt = try t.expectBytes(a[2])
        return Value(t.session.bytes(try t.stretched(algorithm, key, salt, iterations, length)))
    }
}

extension ThreadState {
    /// PBKDF2 with HMAC.
    fileprivate func stretched(
        _ algorithm: HashAlgorithm, _ key: [UInt8], _ salt: [UInt8], _ iterations: Int, _ length: Int
    ) throws -> [UInt8] {
        func hash(_ start: HashState, _ bytes: [UInt8]) -> [UInt8] {
            var state = start
            bytes.withUnsafeBytes { state.update($0) }
            return state.digest()
        }
        let empty = HashState(algorithm)
        var padded = key.count > algorithm.blockSize ? hash(empty, key) : key
        padded += [UInt8](repeating: 0, count: algorithm.blockSize - padded.count)
        var inner = empty
        var outer = empty
        padded.map { $0 ^ 0x36 }.withUnsafeBytes { inner.update($0) }
        padded.map { $0 ^ 0x5C }.withUnsafeBytes { outer.update($0) }
        var result: [UInt8] = []
        var block: UInt32 = 1
        while result.count < length {
            let number = (0..<4).map { UInt8(truncatingIfNeeded: block >> UInt32(24 - $0 * 8)) }
            var round = hash(outer, hash(inner, salt + number))
            var sum = round
            for count in 1..<iterations {
                round = hash(outer, hash(inner, round))
                for index in sum.indices { sum[index] ^= round[index] }
                if count % 4096 == 0 { try checkSignals() }
            }
            result += sum
            block &+= 1
        }
        return Array(result.prefix(length))
    }
}
