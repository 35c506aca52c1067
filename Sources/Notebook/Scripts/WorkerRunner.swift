import Runtime
import StandardLibrary

/// Runs a process that was started as a worker by `Host.workerCommand`; returns its exit code. Call on an
/// `InterpreterThread`.
///
/// - Parameter workerCommand: says for the path of the executable how workers of this worker are started.
public func runWorker(usesPrelude: Bool, workerCommand: (String?) -> [String]?) -> Int32 {
    let host = WorkerHost(workerCommand: workerCommand)
    let session = makeSession(host: host, usesPrelude: usesPrelude)
    _ = session.makeMainModule()
    return WorkerMain(session, host).run()
}
