import Notebook
import Runtime

/// How the program starts itself as a worker process of a session's process pools; not for users.
enum WorkerCommand {
    /// First argument of a worker.
    static let flag = "--fermata-worker"

    /// The command that starts a worker.
    static func make(executable: String?, usesPrelude: Bool, isVirtual: Bool) -> [String]? {
        executable.map { [$0, flag, usesPrelude ? "prelude" : "no-prelude", isVirtual ? "virtual" : "real"] }
    }

    /// The whole life of a worker.
    static func run(_ arguments: [String]) -> Never {
        let usesPrelude = !arguments.contains("no-prelude")
        let isVirtual = arguments.contains("virtual")
        leave(
            onInterpreterThread {
                runWorker(usesPrelude: usesPrelude, virtualClock: isVirtual ? VirtualClock() : nil) {
                    make(executable: $0, usesPrelude: usesPrelude, isVirtual: isVirtual)
                }
            })
    }
}

extension SystemHost {
    /// Lets the sessions of this host start worker processes.
    func allowWorkers(usesPrelude: Bool) {
        workerCommand = WorkerCommand.make(
            executable: executablePath, usesPrelude: usesPrelude, isVirtual: virtualClock != nil)
    }
}
