/// The error for a program that waits for what can never come: every waiting task, where it waits, on what, and who
/// holds that.
///
/// It is raised in the main thread when all threads wait, none with a deadline, and nothing outside can wake any: no
/// descriptor is watched, no signal handled, no child process under way.
extension ThreadState {
    /// The error, ready to be thrown.
    func stalled() -> PythonError {
        let message = stallMessage()
        return keep(
            ExceptionObject(
                session.asyncio.stalled.rootShape,
                arguments: Value(session.tuple([Value(session.string(message))]))))
    }

    private func stallMessage() -> String {
        let tasks = stalledLoops().flatMap(\.pendingTasks).map { WaitingTask($0, self) }
        var lines: [String] = []
        let count = tasks.count == 1 ? "1 task waits" : "\(tasks.count) tasks wait"
        lines.append("nothing can ever wake this program: \(tasks.isEmpty ? "it waits" : count) for ever")
        for task in tasks { lines.append(contentsOf: description(of: task)) }
        for wait in session.waits.waits where !(wait.subject is EventLoopObject) {
            // Without a frame of the program's it is an idle thread of a pool.
            guard let place = place(of: wait.thread) else { continue }
            let subject =
                wait.subject.map { object in text { try reprText(Value(object)) } } ?? "other threads"
            lines.append("  thread '\(wait.thread.threadName)' at \(place)")
            lines.append("    waits for \(subject)")
        }
        lines.append(contentsOf: cycles(tasks))
        return lines.joined(separator: "\n")
    }

    /// The loops that wait, with the session's own loop around a loop that a cell runs.
    private func stalledLoops() -> [EventLoopObject] {
        var loops: [EventLoopObject] = []
        for wait in session.waits.waits {
            var next = wait.subject as? EventLoopObject
            while let loop = next {
                if loops.contains(where: { $0 === loop }) { break }
                loops.append(loop)
                next = loop.outer.as(EventLoopObject.self)
            }
        }
        return loops.reversed()
    }

    private func description(of waiting: WaitingTask) -> [String] {
        var lines: [String] = []
        let task = waiting.task
        if let place = waiting.place {
            lines.append("  \(name(task)) at \(place.file):\(place.line), in \(place.function)")
        } else {
            let function = waiting.waitingFunction
            lines.append("  \(name(task))\(function.isEmpty ? "" : " in \(function)")")
        }
        lines.append("    waits \(reason(of: waiting))")
        return lines
    }

    private func reason(of waiting: WaitingTask) -> String {
        let blockers = waiting.blockers(self)
        let names = list(blockers)
        let shown = text { try reprText(waiting.subject) }
        let held = blockers.isEmpty ? "" : ", held by \(names)"
        switch waiting.waitingFunction {
        case "Lock.acquire", "_AcquiredInside.__aenter__", "Semaphore.acquire": return "for \(shown)\(held)"
        case "Event.wait": return "for \(shown) to be set"
        case "Condition.wait", "Condition.wait_for": return "for a notification of \(shown)\(held)"
        case "Queue.get": return "for an item of \(shown)"
        case "Queue.put": return "for room in \(shown)"
        case "Queue.join": return "for the items of \(shown) to be done"
        case "Barrier.wait", "Barrier.__aenter__": return "for others to come to \(shown)"
        case "TaskGroup.__aexit__":
            return "for \(blockers.isEmpty ? "its task group" : names) to end, in a TaskGroup"
        default: break
        }
        if !blockers.isEmpty { return "for \(names) to end" }
        if waiting.task.awaited.isNone { return "for its turn" }
        let future = text { try reprText(waiting.task.awaited) }
        return "for \(future), which nothing is going to complete"
    }

    /// Tasks that wait for each other in a ring; each ring once.
    private func cycles(_ tasks: [WaitingTask]) -> [String] {
        var edges: [ObjectIdentifier: [TaskObject]] = [:]
        for waiting in tasks { edges[ObjectIdentifier(waiting.task)] = waiting.blockers(self) }
        var lines: [String] = []
        var finished = Set<ObjectIdentifier>()
        for start in tasks {
            // Follows the first blocker of each, which is the only one nearly always.
            var path: [TaskObject] = []
            var next: TaskObject? = start.task
            while let task = next, !finished.contains(ObjectIdentifier(task)) {
                if let index = path.firstIndex(where: { $0 === task }) {
                    let ring = (path[index...] + [task]).map(name)
                    lines.append("  each waits for the next: \(ring.joined(separator: " -> "))")
                    break
                }
                path.append(task)
                next = edges[ObjectIdentifier(task)]?.first
            }
            for task in path { finished.insert(ObjectIdentifier(task)) }
        }
        return lines
    }

    private func name(_ task: TaskObject) -> String { "task \(text { try reprText(nameOfTask(task)) })" }

    private func list(_ tasks: [TaskObject]) -> String {
        let shown = tasks.prefix(8).map(name)
        return shown.joined(separator: ", ") + (tasks.count > 8 ? " and \(tasks.count - 8) more" : "")
    }

    /// "file:line, in function" for a thread that waits outside of a loop; nil where only the library runs.
    private func place(of thread: ThreadState) -> String? {
        for depth in 0..<1000 {
            guard let frame = thread.frameSnapshot(depth: depth) else { return nil }
            if frame.code.isEmbedded { continue }
            let line = Int(frame.code.position(at: frame.instruction).line)
            return "\(frame.code.unit.parts.filename):\(line), in \(frame.code.unit.parts.name)"
        }
        return nil
    }

    /// The text, or a placeholder where making it fails.
    private func text(_ make: () throws -> String) -> String { (try? make()) ?? "?" }
}
