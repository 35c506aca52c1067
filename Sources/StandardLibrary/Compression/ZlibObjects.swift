import CZlib
import Runtime

/// `zlib.Compress` or `zlib.Decompress`
final class ZlibObject: LibraryObject {
    let stream: ZlibStream
    var isFinished = false
    /// Decompression only: what follows the stream, and what waits for room.
    var unused: [UInt8] = []
    var waiting: [UInt8] = []
    /// The dictionary a decompression asks for.
    let dictionary: [UInt8]?

    init(_ shape: Shape, _ stream: ZlibStream, dictionary: [UInt8]? = nil) {
        self.stream = stream
        self.dictionary = dictionary
        super.init(shape)
    }

    func copy(_ t: ThreadState) throws -> ZlibObject {
        guard let copied = stream.copy() else { throw t.valueError("Inconsistent stream state") }
        let made = ZlibObject(shape, copied, dictionary: dictionary)
        (made.isFinished, made.unused, made.waiting) = (isFinished, unused, waiting)
        return made
    }

    /// Feeds a decompression.
    func decompress(_ t: ThreadState, _ input: [UInt8], flush: Int32, limit: Int) throws -> [UInt8] {
        if isFinished {
            unused += input
            return []
        }
        var result = stream.run(input, flush: flush, limit: limit)
        if result.status == Z_NEED_DICT, let dictionary {
            let status = stream.setDictionary(dictionary)
            if status != Z_OK { throw t.zlibError(status, "while setting zdict", stream.message) }
            let before = result
            result = stream.run(
                Array(input[before.used...]), flush: flush, limit: limit - before.output.count)
            result = (before.output + result.output, before.used + result.used, result.status)
        }
        let rest = Array(input[result.used...])
        if result.status == Z_STREAM_END {
            isFinished = true
            unused += rest
            waiting = rest
        } else {
            waiting = rest
            if result.status != Z_OK && result.status != Z_BUF_ERROR {
                throw t.zlibError(result.status, "while decompressing data", stream.message)
            }
        }
        return result.output
    }
}

func defineZlibObjects(_ builder: ModuleBuilder) {
    let session = builder.session
    func object(_ value: Value) -> ZlibObject { value.unsafeAs(ZlibObject.self) }
    func copying(_ builder: TypeBuilder, _ check: @escaping (ThreadState, ZlibObject) throws -> Void) {
        for name in ["copy", "__copy__"] {
            builder.method(name, "self, /") { t, a in
                try check(t, object(a[0]))
                return Value(try object(a[0]).copy(t))
            }
        }
        builder.method("__deepcopy__", "self, memo, /") { t, a in
            try check(t, object(a[0]))
            return Value(try object(a[0]).copy(t))
        }
    }
    let compress = session.makeType(
        "Compress", base: session.types.object, layout: .closed, moduleName: "zlib"
    ) { builder in
        builder.method("compress", "self, data, /") { t, a in
            let compressor = object(a[0])
            let data = try t.zlibBytes(a[1])
            if compressor.isFinished { throw t.zlibError(Z_STREAM_ERROR, "while compressing data", nil) }
            let (output, _, status) = compressor.stream.run(data, flush: Z_NO_FLUSH)
            if status != Z_OK && status != Z_BUF_ERROR {
                throw t.zlibError(status, "while compressing data", compressor.stream.message)
            }
            return Value(t.session.bytes(output))
        }
        builder.method("flush", "self, mode=4, /") { t, a in
            let mode = Int32(try t.toInt32(a[1]))
            if mode == Z_NO_FLUSH { return Value(t.session.bytes([])) }
            let compressor = object(a[0])
            if compressor.isFinished { throw t.zlibError(Z_STREAM_ERROR, "while flushing", nil) }
            let (output, _, status) = compressor.stream.run([], flush: mode)
            if mode == Z_FINISH && status == Z_STREAM_END {
                compressor.isFinished = true
            } else if status != Z_OK && status != Z_BUF_ERROR {
                throw t.zlibError(status, "while flushing", compressor.stream.message)
            }
            return Value(t.session.bytes(output))
        }
        copying(builder) { t, object in
            if object.isFinished { throw t.valueError("Inconsistent stream state") }
        }
    }
    let decompress = session.makeType(
        "Decompress", base: session.types.object, layout: .closed, moduleName: "zlib"
    ) { builder in
        builder.method("decompress", "self, data, /, max_length=0") { t, a in
            let data = try t.zlibBytes(a[1])
            let limit = try t.toSequenceIndex(a[2])
            if limit < 0 { throw t.valueError("max_length must be non-negative") }
            let output = try object(a[0]).decompress(
                t, data, flush: Z_SYNC_FLUSH, limit: limit == 0 ? Int.max : limit)
            return Value(t.session.bytes(output))
        }
        builder.method("flush", "self, length=16384, /") { t, a in
            let length = try t.toSequenceIndex(a[1])
            if length <= 0 { throw t.valueError("length must be greater than zero") }
            let decompressor = object(a[0])
            let input = decompressor.waiting
            decompressor.waiting = []
            return Value(
                t.session.bytes(try decompressor.decompress(t, input, flush: Z_FINISH, limit: Int.max)))
        }
        builder.property("unused_data", get: { t, value in Value(t.session.bytes(object(value).unused)) })
        builder.property(
            "unconsumed_tail", get: { t, value in Value(t.session.bytes(object(value).waiting)) })
        builder.property("eof", get: { _, value in Value(object(value).isFinished) })
        copying(builder) { _, _ in }
    }
    session.keep(compress, as: "zlib.Compress")
    session.keep(decompress, as: "zlib.Decompress")
    builder.function(
        "compressobj", "level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None"
    ) { t, a in
        let numbers = try (0..<5).map { Int32(try t.toInt32(a[$0])) }
        let dictionary = a[5].isNone ? nil : try t.zlibBytes(a[5])
        let stream = ZlibStream(
            level: numbers[0], method: numbers[1], bits: numbers[2], memory: numbers[3], strategy: numbers[4])
        if stream.status == Z_STREAM_ERROR { throw t.valueError("Invalid initialization option") }
        if stream.status != Z_OK {
            throw t.zlibError(stream.status, "while creating compression object", stream.message)
        }
        if let dictionary {
            let status = stream.setDictionary(dictionary)
            if status == Z_STREAM_ERROR { throw t.valueError("Invalid dictionary") }
            if status != Z_OK { throw t.valueError("deflateSetDictionary()") }
        }
        return Value(ZlibObject(compress.rootShape, stream))
    }
    builder.function("decompressobj", "wbits=15, zdict=<unset>") { t, a in
        let bits = Int32(try t.toInt32(a[0]))
        var dictionary: [UInt8]?
        if !a[1].isUnbound {
            guard t.isBuffer(a[1]) else {
                throw t.typeError("zdict argument must support the buffer protocol")
            }
            dictionary = try t.zlibBytes(a[1])
        }
        let stream = ZlibStream(bits: bits)
        if stream.status == Z_STREAM_ERROR { throw t.valueError("Invalid initialization option") }
        if stream.status != Z_OK {
            throw t.zlibError(stream.status, "while creating decompression object", stream.message)
        }
        if let dictionary, bits < 0 {
            let status = stream.setDictionary(dictionary)
            if status != Z_OK { throw t.zlibError(status, "while setting zdict", stream.message) }
        }
        return Value(ZlibObject(decompress.rootShape, stream, dictionary: dictionary))
    }
}
