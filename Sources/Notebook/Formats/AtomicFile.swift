#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that could not be written.
public struct FileWriteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as the caller named it.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// A message that names the file and what the system says.
    public var description: String { "cannot write \(path): \(String(cString: strerror(code)))" }
}

/// Replaces the contents of files so that at any moment the old contents or the new ones are there in full.
public enum AtomicFile {
    /// Writes a file. An existing one keeps its permissions; a symbolic link stays and what it names is
    /// written; devices and pipes are written to directly. When it fails, an existing file is as it was and
    /// nothing else is left behind.
    public static func write(_ contents: [UInt8], to path: String) throws(FileWriteError) {
        do {
            try replace(resolvingLinks(path), with: contents)
        } catch {
            throw FileWriteError(path: path, code: error.code)
        }
    }

    /// Throws the error that writing to a path would certainly meet.
    public static func check(_ path: String) throws(FileWriteError) {
        do throws(SystemError) {
            let target = try resolvingLinks(path)
            var status = stat()
            if stat(target, &status) == 0 {
                if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(code: EISDIR) }
                if access(target, W_OK) != 0 { throw .last }
                if status.st_mode & S_IFMT != S_IFREG { return }
            } else if errno != ENOENT {
                throw .last
            }
            if access(directory(of: target), W_OK | X_OK) != 0 { throw .last }
        } catch {
            throw FileWriteError(path: path, code: error.code)
        }
    }

    private struct SystemError: Error {
        var code: Int32

        /// The error of the call that has just failed.
        static var last: SystemError { SystemError(code: errno) }
    }

    private static func replace(_ path: String, with contents: [UInt8]) throws(SystemError) {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists {
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: throw SystemError(code: EISDIR)
            default:
                let file = open(path, O_WRONLY | O_CLOEXEC)
                if file < 0 { throw .last }
                defer { close(file) }
                return try write(contents, to: file)
            }
            // The directory alone would allow to replace a file that is write-protected.
            if access(path, W_OK) != 0 { throw .last }
        } else if errno != ENOENT {
            throw .last
        }

        let (file, temporary) = try createFile(beside: path)
        do throws(SystemError) {
            defer { close(file) }
            if exists {
                // The owner first: changing it takes set-user-id bits away. Giving files away is often
                // forbidden.
                if status.st_uid != geteuid() || status.st_gid != getegid() {
                    if fchown(file, status.st_uid, status.st_gid) != 0 {
                        _ = fchown(file, uid_t.max, status.st_gid)
                    }
                }
                if fchmod(file, status.st_mode & 0o7777) != 0 { throw .last }
            }
            try write(contents, to: file)
            // Some file systems can't; that must not stop anybody from saving.
            if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP, errno != ENOSYS { throw .last }
        } catch {
            unlink(temporary)
            throw error
        }
        if rename(temporary, path) != 0 {
            let error = SystemError.last
            unlink(temporary)
            throw error
        }
        let directory = open(self.directory(of: path), O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func write(_ contents: [UInt8], to file: Int32) throws(SystemError) {
        var rest = contents[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeBytes(file, $0) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func writeBytes(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(file, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Creates an empty file in the same directory, so that it can be renamed, with the permissions new files
    /// get.
    private static func createFile(beside path: String) throws(SystemError) -> (file: Int32, path: String) {
        let directory = directory(of: path)
        for _ in 0..<100 {
            let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
            let temporary = (directory == "/" ? "" : directory) + "/.fermata-\(getpid())-\(number).tmp"
            let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if file >= 0 { return (file, temporary) }
            if errno != EEXIST, errno != EINTR { throw .last }
        }
        throw SystemError(code: EEXIST)
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// The path that a chain of symbolic links leads to, whether or not there is a file yet.
    private static func resolvingLinks(_ path: String) throws(SystemError) -> String {
        if path.isEmpty { throw SystemError(code: ENOENT) }
        var path = path
        for _ in 0..<40 {
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
            var target = [CChar](repeating: 0, count: 4096)
            let length = readlink(path, &target, target.count)
            if length < 0 { throw .last }
            let text = String(decoding: target.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            path = text.utf8.first == UInt8(ascii: "/") ? text : directory(of: path) + "/" + text
        }
        throw SystemError(code: ELOOP)
    }
}
