/// Failures that nobody has asked for yet.
extension TaskObject {
    /// The exception the task failed with, while nobody waits for the task, has asked for its exception or was told.
    package var unseenException: ExceptionObject? {
        guard reportsException, firstCallback.target.isUnbound else { return nil }
        return exception.as(ExceptionObject.self)
    }

    /// The cell the task belongs to; 0 outside of cells.
    package var owningCell: Int { cell }

    /// The failure has been reported: it is not reported again when the task is dropped.
    package func noteFailureReported() { reportsException = false }
}
