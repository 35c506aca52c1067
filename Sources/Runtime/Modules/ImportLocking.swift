#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Threads that import one module at the same time: the second waits until the first has made it, and does not see it
/// half made. Where they would wait for each other, nobody waits (as with CPython's module locks).
extension ThreadState {
    /// Runs `body`, which makes the module (or a part of one that is made when first needed); threads that want it wait.
    package func importing<R>(_ name: String, _ body: () throws -> R) rethrows -> R {
        let isOutermost = session.importsUnderWay[name] == nil
        if isOutermost { session.importsUnderWay[name] = self }
        defer { if isOutermost { session.importsUnderWay[name] = nil } }
        return try body()
    }

    /// Waits while another thread imports the module.
    package func waitForImport(of name: String) throws {
        if session.importsUnderWay.isEmpty { return }
        guard let importer = session.importsUnderWay[name], importer !== self, !isAwaited(by: importer) else {
            return
        }
        awaitedImport = name
        defer { awaitedImport = nil }
        while session.importsUnderWay[name] != nil {
            allowingThreads { _ = usleep(200) }
            try checkSignals()
        }
    }

    /// Whether a thread waits, directly or through others, for a module that this one imports.
    private func isAwaited(by other: ThreadState) -> Bool {
        var thread = other
        // Each step goes to another thread, or there is a circle without this one.
        for _ in 0..<session.threads.count {
            guard let awaited = thread.awaitedImport, let importer = session.importsUnderWay[awaited] else {
                return false
            }
            if importer === self { return true }
            thread = importer
        }
        return true
    }
}
