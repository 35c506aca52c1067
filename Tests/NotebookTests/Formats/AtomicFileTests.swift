import Testing

@testable import Notebook

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite final class AtomicFileTests {
    private let directory: String

    init() throws {
        var template = Array("/tmp/fermata-tests-XXXXXX".utf8CString)
        directory = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
        for name in names { unlink(directory + "/" + name) }
        rmdir(directory)
    }

    @Test func filesAreCreatedAndReplaced() throws {
        let path = directory + "/new.txt"
        try AtomicFile.write(Array("one".utf8), to: path)
        #expect(contents("new.txt") == "one")
        try AtomicFile.write([], to: path)
        #expect(contents("new.txt") == "")
        #expect(names == ["new.txt"])
    }

    @Test func permissionsAreKept() throws {
        let path = directory + "/mode.txt"
        try AtomicFile.write([1], to: path)
        #expect(chmod(path, 0o640) == 0)
        try AtomicFile.write([2], to: path)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
    }

    @Test func linksAreFollowed() throws {
        #expect(symlink("target.txt", directory + "/link") == 0)
        #expect(symlink(directory + "/link", directory + "/chain") == 0)
        try AtomicFile.write(Array("one".utf8), to: directory + "/chain")
        #expect(contents("target.txt") == "one")
        try AtomicFile.write(Array("two".utf8), to: directory + "/link")
        var status = stat()
        #expect(lstat(directory + "/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(contents("target.txt") == "two")
        #expect(symlink("loop", directory + "/loop") == 0)
        #expect(throws: FileWriteError(path: directory + "/loop", code: ELOOP)) {
            try AtomicFile.write([1], to: directory + "/loop")
        }
    }

    @Test func devicesAreWrittenToDirectly() throws {
        try AtomicFile.write(Array("x".utf8), to: "/dev/null")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func failuresNameTheFileAndLoseNothing() throws {
        let missing = directory + "/missing/file.txt"
        let error = #expect(throws: FileWriteError.self) { try AtomicFile.write([1], to: missing) }
        #expect(error?.description == "cannot write \(missing): No such file or directory")
        #expect(throws: FileWriteError(path: directory, code: EISDIR)) {
            try AtomicFile.write([1], to: directory)
        }
        #expect(throws: FileWriteError(path: "", code: ENOENT)) { try AtomicFile.write([1], to: "") }

        try AtomicFile.write(Array("kept".utf8), to: directory + "/kept.txt")
        #expect(throws: FileWriteError(path: directory + "/kept.txt/x", code: ENOTDIR)) {
            try AtomicFile.write([1], to: directory + "/kept.txt/x")
        }
        if geteuid() != 0 {
            #expect(chmod(directory + "/kept.txt", 0o400) == 0)
            #expect(throws: FileWriteError(path: directory + "/kept.txt", code: EACCES)) {
                try AtomicFile.write([1], to: directory + "/kept.txt")
            }
            #expect(chmod(directory + "/kept.txt", 0o600) == 0)
        }
        #expect(contents("kept.txt") == "kept")
        #expect(names == ["kept.txt"])
    }

    private var names: [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private func contents(_ name: String) -> String? {
        guard let file = fopen(directory + "/" + name, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
