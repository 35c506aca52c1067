import Runtime
import StandardLibrary

/// Runs a process that was started as a worker by `Host.workerCommand`; returns its exit code. Call on an
/// `InterpreterThread`.
///
/// - Parameters:
///   - virtualClock: the worker's clock; nil for the machine's.
///   - workerCommand: says for the path of the executable how workers of this worker are started.
public func runWorker(
    usesPrelude: Bool, virtualClock: VirtualClock? = nil, workerCommand: (String?) -> [String]?
) -> Int32 {
    let host = WorkerHost(virtualClock: virtualClock, workerCommand: workerCommand)
    let session = makeSession(host: host, usesPrelude: usesPrelude)
    _ = session.makeMainModule()
    return WorkerMain(session, host).run()
}
