import Runtime

/// Tasks that failed while nobody waited for them: each is reported once, when the terminal is free. Awaiting one later
/// still raises its exception.
package final class FailedTasks: SchedulingObserver, TracedExtension {
    /// A failure as it is shown, and the cell that the task belongs to.
    package struct Report {
        package let text: String
        package let cell: Int
    }

    private unowned let session: Session
    private var tasks: [TaskObject] = []

    /// Watches the tasks of a session.
    package init(_ session: Session) {
        self.session = session
        session.extensions["failed tasks"] = self
        session.schedulingObserver = self
    }

    package func observe(_ event: SchedulingEvent, _ subject: Value, _ other: Value) {
        guard case .done = event, let task = subject.as(TaskObject.self), task.unseenException != nil else {
            return
        }
        tasks.append(task)
    }

    package func trace(_ heap: Heap) {
        for task in tasks { heap.mark(task) }
    }

    /// The reports that are due.
    package func takeReports() -> [Report] {
        if tasks.isEmpty { return [] }
        let thread: ThreadState = session.mainThread
        let failed = tasks
        defer { tasks.removeFirst(failed.count) }
        return failed.compactMap { task -> Report? in
            // Awaited since, or its exception asked for.
            guard let exception = task.unseenException else { return nil }
            task.noteFailureReported()
            let name = (try? thread.strText(thread.nameOfTask(task))) ?? "?"
            let place = task.owningCell > 0 ? " of cell \(task.owningCell)" : ""
            let text = "Task \(name)\(place) failed:\n" + thread.formatException(exception)
            return Report(text: text, cell: task.owningCell)
        }
    }
}
