import Notebook
import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ends the process at once: sessions have been shut down, and their memory need not be given back.
func leave(_ code: Int32) -> Never {
    fflush(nil)
    _exit(code)
}

/// Writes a line to standard error.
func writeError(_ message: String) {
    var line = message.hasSuffix("\n") ? message : message + "\n"
    _ = line.withUTF8 { SystemHost(arguments: []).write(UnsafeRawBufferPointer($0), to: 2, cell: 0) }
}

/// An input that cannot be used, and the exit code that says so.
struct InputError: Error {
    let description: String
    var exitCode: Int32 = 2
}

/// The bytes of a file; an error names the file and the system's reason.
func readFile(_ path: String) throws -> [UInt8] {
    func failure(_ code: Int32) -> InputError {
        InputError(description: "cannot read \(path): \(systemMessage(code))")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw failure(errno) }
    defer { close(descriptor) }
    do { return try readAll(descriptor: descriptor) } catch { throw failure(error.code) }
}

/// A failed system call.
struct SystemCallError: Error, CustomStringConvertible {
    let code: Int32
    var description: String { systemMessage(code) }
}

/// What the system says about an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

/// Everything up to the end of a stream.
func readAll(descriptor: Int32) throws(SystemCallError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            throw SystemCallError(code: errno)
        }
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
    }
}

/// Runs a session's work on a thread with a deep stack and returns its exit code.
func onInterpreterThread(_ body: @escaping () -> Int32) -> Int32 {
    // The closure runs on the other thread while this one waits, so nothing is shared.
    nonisolated(unsafe) let body = body
    let result = ExitCode()
    InterpreterThread.run { result.code = body() }
    return result.code
}

private final class ExitCode: @unchecked Sendable { var code: Int32 = 1 }
