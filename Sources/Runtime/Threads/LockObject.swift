/// `_thread.lock`
final class LockObject: Object, Awaitable {
    var isLocked = false
    var waiters = WaitList()

    init(_ shape: Shape) { super.init(shape) }

    /// Whether the lock was taken.
    func acquire(_ t: ThreadState, blocking: Bool, deadline: Double?) throws -> Bool {
        if isLocked {
            if !blocking { return false }
            if try !t.wait(for: self, until: deadline, while: { isLocked }) { return false }
        }
        isLocked = true
        return true
    }

    func release(_ t: ThreadState) throws {
        if !isLocked { throw t.runtimeError("release unlocked lock") }
        isLocked = false
        waiters.wakeFirst()
    }
}

/// `_thread.RLock`
final class RecursiveLockObject: Object, Awaitable {
    var owner: Unmanaged<ThreadState>?
    var depth = 0
    var waiters = WaitList()

    init(_ shape: Shape) { super.init(shape) }

    func isOwned(by t: ThreadState) -> Bool { owner?.toOpaque() == Unmanaged.passUnretained(t).toOpaque() }

    func acquire(_ t: ThreadState, blocking: Bool, deadline: Double?) throws -> Bool {
        if isOwned(by: t) {
            depth += 1
            return true
        }
        if owner != nil {
            if !blocking { return false }
            if try !t.wait(for: self, until: deadline, while: { owner != nil }) { return false }
        }
        owner = .passUnretained(t)
        depth = 1
        return true
    }

    func release(_ t: ThreadState) throws {
        if !isOwned(by: t) { throw t.runtimeError("cannot release un-acquired lock") }
        depth -= 1
        if depth > 0 { return }
        owner = nil
        waiters.wakeFirst()
    }
}

extension ThreadState {
    /// The arguments of `acquire(blocking=True, timeout=-1)`: whether to wait, and until when.
    func lockArguments(_ blocking: Value, _ timeout: Value) throws -> (Bool, Double?) {
        let blocking = try isTrue(blocking)
        let seconds = try toDouble(timeout)
        if !blocking && seconds != -1 { throw valueError("can't specify a timeout for a non-blocking call") }
        if seconds < 0 && seconds != -1 { throw valueError("timeout value must be a non-negative number") }
        if seconds.isNaN { throw valueError("Invalid value NaN (not a number)") }
        if seconds > 9_223_372_036 { throw overflowError("timeout value is too large") }
        return (blocking, seconds == -1 ? nil : deadline(seconds))
    }
}

func defineLockType(_ builder: TypeBuilder) {
    builder.new("cls") { t, a in Value(LockObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    func acquire(_ t: ThreadState, _ a: Arguments) throws -> Value {
        let (blocking, deadline) = try t.lockArguments(a[1], a[2])
        return Value(try a[0].unsafeAs(LockObject.self).acquire(t, blocking: blocking, deadline: deadline))
    }
    func release(_ t: ThreadState, _ a: Arguments) throws -> Value {
        try a[0].unsafeAs(LockObject.self).release(t)
        return .none
    }
    for name in ["acquire", "acquire_lock"] {
        builder.method(name, "self, blocking=True, timeout=-1", acquire)
    }
    builder.special(.enter, "self") { t, a in
        Value(try a[0].unsafeAs(LockObject.self).acquire(t, blocking: true, deadline: nil))
    }
    for name in ["release", "release_lock"] { builder.method(name, "self, /", release) }
    builder.special(.exit, "self, /, *args", release)
    for name in ["locked", "locked_lock"] {
        builder.method(name, "self, /") { _, a in Value(a[0].unsafeAs(LockObject.self).isLocked) }
    }
    builder.method("_at_fork_reinit", "self, /") { _, a in
        a[0].unsafeAs(LockObject.self).isLocked = false
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let state = a[0].unsafeAs(LockObject.self).isLocked ? "locked" : "unlocked"
        return Value(t.session.string("<\(state) _thread.lock object at \(addressText(a[0]))>"))
    }
}

func defineRecursiveLockType(_ builder: TypeBuilder) {
    func lock(_ value: Value) -> RecursiveLockObject { value.unsafeAs(RecursiveLockObject.self) }
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(RecursiveLockObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.method("acquire", "self, blocking=True, timeout=-1") { t, a in
        let (blocking, deadline) = try t.lockArguments(a[1], a[2])
        return Value(try lock(a[0]).acquire(t, blocking: blocking, deadline: deadline))
    }
    builder.special(.enter, "self") { t, a in
        Value(try lock(a[0]).acquire(t, blocking: true, deadline: nil))
    }
    func release(_ t: ThreadState, _ a: Arguments) throws -> Value {
        try lock(a[0]).release(t)
        return .none
    }
    builder.method("release", "self, /", release)
    builder.special(.exit, "self, /, *args", release)
    builder.method("_is_owned", "self, /") { t, a in Value(lock(a[0]).isOwned(by: t)) }
    builder.method("_recursion_count", "self, /") { t, a in
        t.int(lock(a[0]).isOwned(by: t) ? lock(a[0]).depth : 0)
    }
    builder.method("_release_save", "self, /") { t, a in
        let depth = lock(a[0]).depth
        if !lock(a[0]).isOwned(by: t) { throw t.runtimeError("cannot release un-acquired lock") }
        lock(a[0]).depth = 1
        try lock(a[0]).release(t)
        return t.int(depth)
    }
    builder.method("_acquire_restore", "self, state, /") { t, a in
        _ = try lock(a[0]).acquire(t, blocking: true, deadline: nil)
        lock(a[0]).depth = try t.toIndex(a[1])
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let depth = lock(a[0]).depth
        let owner = lock(a[0]).owner.map { $0._withUnsafeGuaranteedRef { $0.identifier } } ?? 0
        return Value(
            t.session.string(
                "<\(depth > 0 ? "locked" : "unlocked") _thread.RLock object owner=\(owner) count=\(depth) "
                    + "at \(addressText(a[0]))>"))
    }
}
