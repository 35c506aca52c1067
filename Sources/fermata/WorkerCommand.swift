import Notebook
import Runtime

/// How the program starts itself as a worker process of a session's process pools; not for users.
enum WorkerCommand {
    /// First argument of a worker.
    static let flag = "--fermata-worker"

    /// The command that starts a worker.
    static func make(executable: String?, usesPrelude: Bool) -> [String]? {
        executable.map { [$0, flag, usesPrelude ? "prelude" : "no-prelude"] }
    }

    /// The whole life of a worker.
    static func run(_ arguments: [String]) -> Never {
        let usesPrelude = arguments.last != "no-prelude"
        leave(
            onInterpreterThread {
                runWorker(usesPrelude: usesPrelude) { make(executable: $0, usesPrelude: usesPrelude) }
            })
    }
}

extension SystemHost {
    /// Lets the sessions of this host start worker processes.
    func allowWorkers(usesPrelude: Bool) {
        workerCommand = WorkerCommand.make(executable: executablePath, usesPrelude: usesPrelude)
    }
}
