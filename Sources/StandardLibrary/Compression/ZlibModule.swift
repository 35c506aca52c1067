import CZlib
import Runtime

/// Module `zlib`, on the system's library.
func makeZlibModule(_ builder: ModuleBuilder) {
    let session = builder.session
    builder.exceptionType("error")
    let constants: [(String, Int32)] = [
        ("DEFLATED", Z_DEFLATED), ("DEF_MEM_LEVEL", 8), ("MAX_WBITS", 15),
        ("Z_BEST_COMPRESSION", Z_BEST_COMPRESSION),
        ("Z_BEST_SPEED", Z_BEST_SPEED), ("Z_BLOCK", Z_BLOCK),
        ("Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION),
        ("Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY), ("Z_FILTERED", Z_FILTERED), ("Z_FINISH", Z_FINISH),
        ("Z_FIXED", Z_FIXED), ("Z_FULL_FLUSH", Z_FULL_FLUSH), ("Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY),
        ("Z_NO_COMPRESSION", Z_NO_COMPRESSION), ("Z_NO_FLUSH", Z_NO_FLUSH),
        ("Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH),
        ("Z_RLE", Z_RLE), ("Z_SYNC_FLUSH", Z_SYNC_FLUSH), ("Z_TREES", Z_TREES), ("DEF_BUF_SIZE", 16384),
    ]
    for (name, number) in constants { builder.attribute(name, Value(smallInt: Int(number))) }
    builder.attribute("ZLIB_VERSION", Value(session.string(ZLIB_VERSION)))
    builder.attribute("ZLIB_RUNTIME_VERSION", Value(session.string(String(cString: zlibVersion()))))
    builder.function("adler32", "data, value=1, /") { t, a in try checksum(t, a, adler32_z) }
    builder.function("crc32", "data, value=0, /") { t, a in try checksum(t, a, crc32_z) }
    builder.function("compress", "data, /, level=-1, wbits=15") { t, a in
        let data = try t.zlibBytes(a[0])
        let (level, bits) = (Int32(try t.toInt32(a[1])), Int32(try t.toInt32(a[2])))
        let stream = ZlibStream(
            level: level, method: Z_DEFLATED, bits: bits, memory: 8, strategy: Z_DEFAULT_STRATEGY)
        switch stream.status {
        case Z_OK: break
        case Z_MEM_ERROR: throw t.error(.memoryError, "Out of memory while compressing data")
        case Z_STREAM_ERROR: throw t.libraryError("zlib.error", "Bad compression level")
        default: throw t.zlibError(stream.status, "while compressing data", stream.message)
        }
        let (output, _, status) = stream.run(data, flush: Z_FINISH)
        if status != Z_STREAM_END { throw t.zlibError(status, "while compressing data", stream.message) }
        return Value(t.session.bytes(output))
    }
    builder.function("decompress", "data, /, wbits=15, bufsize=16384") { t, a in
        let data = try t.zlibBytes(a[0])
        let bits = Int32(try t.toInt32(a[1]))
        let size = try t.toSequenceIndex(a[2])
        if size < 0 { throw t.valueError("bufsize must be non-negative") }
        let stream = ZlibStream(bits: bits)
        if stream.status != Z_OK {
            throw t.zlibError(stream.status, "while preparing to decompress data", stream.message)
        }
        let (output, _, status) = stream.run(data, flush: Z_SYNC_FLUSH)
        if status != Z_STREAM_END {
            throw t.zlibError(
                status == Z_OK ? Z_BUF_ERROR : status, "while decompressing data", stream.message)
        }
        return Value(t.session.bytes(output))
    }
    defineZlibObjects(builder)
}

private func checksum(
    _ t: ThreadState, _ a: Arguments, _ function: (UInt, UnsafePointer<UInt8>?, Int) -> UInt
) throws -> Value {
    let start = UInt(truncatingIfNeeded: try t.toIndexValue(a[1])) & 0xFFFF_FFFF
    let sum = try t.withBytes(a[0]) { bytes -> UInt in
        // No bytes at all would mean the start value of the sum to the library.
        if bytes.isEmpty { return start }
        return function(start, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
    }
    guard let sum else {
        throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[0]).name)'")
    }
    return t.int(Int(sum & 0xFFFF_FFFF))
}
