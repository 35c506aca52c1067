import Runtime

/// Tasks that failed while nobody waited for them: each is reported once, when the terminal is free. Awaiting one later
/// still raises its exception.
final class FailedTasks: SchedulingObserver, TracedExtension {
    private unowned let session: Session
    private var tasks: [TaskObject] = []

    init(_ session: Session) {
        self.session = session
        session.extensions["failed tasks"] = self
        session.schedulingObserver = self
    }

    func observe(_ event: SchedulingEvent, _ subject: Value, _ other: Value) {
        guard case .done = event, let task = subject.as(TaskObject.self), task.unseenException != nil else { return }
        tasks.append(task)
    }

    func trace(_ heap: Heap) {
        for task in tasks { heap.mark(task) }
    }

    /// The reports that are due, as they are shown.
    func takeReports() -> [String] {
        if tasks.isEmpty { return [] }
        let thread: ThreadState = session.mainThread
        let failed = tasks
        defer { tasks.removeFirst(failed.count) }
        return failed.compactMap { task -> String? in
            // Awaited since, or its exception asked for.
            guard let exception = task.unseenException else { return nil }
            task.noteFailureReported()
            let name = (try? thread.strText(thread.nameOfTask(task))) ?? "?"
            let place = task.owningCell > 0 ? " of cell \(task.owningCell)" : ""
            return "Task \(name)\(place) failed:\n" + thread.formatException(exception)
        }
    }
}
