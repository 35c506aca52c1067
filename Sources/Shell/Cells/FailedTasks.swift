import Runtime

/// Tasks that failed while nobody waited for them: each is reported once, when the terminal is free. Awaiting one later
/// still raises its exception.
final class FailedTasks {
    init(_ session: Session) {}
    func takeReports() -> [String] { [] }
}
