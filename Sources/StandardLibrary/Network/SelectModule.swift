#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `select.poll()`
private final class PollObject: LibraryObject {
    /// Events by descriptor, in order of registration.
    var entries: [pollfd] = []

    override init(_ shape: Shape, kind: Kind = .other) { super.init(shape, kind: kind) }
}

/// `select.epoll()`
private final class EpollObject: LibraryObject {
    var queue: DescriptorQueue?

    override init(_ shape: Shape, kind: Kind = .other) {
        super.init(shape, kind: kind)
        flags.insert(.hasFinalizer)
    }
    override func finalizeReferences(_ thread: ThreadState) { queue?.close() }
}

func makeSelectModule(_ builder: ModuleBuilder) {
    builder.attribute("error", Value(builder.session.exceptionType(.osError)))
    let constants: [(String, Int)] = [
        ("POLLIN", Int(POLLIN)), ("POLLPRI", Int(POLLPRI)), ("POLLOUT", Int(POLLOUT)),
        ("POLLERR", Int(POLLERR)),
        ("POLLHUP", Int(POLLHUP)), ("POLLNVAL", Int(POLLNVAL)), ("POLLRDNORM", 64), ("POLLRDBAND", 128),
        ("POLLWRNORM", 256), ("POLLWRBAND", 512), ("POLLMSG", 1024), ("POLLRDHUP", 8192), ("PIPE_BUF", 4096),
    ]
    for (name, number) in constants { builder.attribute(name, Value(smallInt: number)) }
    defineSelect(builder)
    definePoll(builder)
    #if os(Linux)
        defineEpoll(builder)
    #endif
}

extension ThreadState {
    /// A descriptor, or an object with `fileno()`.
    func descriptorArgument(_ value: Value) throws -> Int32 {
        var number = value
        if integerValue(value) == nil {
            guard let method = try lookUpAttribute(value, session.intern("fileno")) else {
                throw typeError("argument must be an int, or have a fileno() method.")
            }
            number = try call(method)
            if integerValue(number) == nil { throw typeError("fileno() returned a non-integer") }
        }
        let descriptor = try toIndex(number)
        if descriptor < 0 { throw valueError("file descriptor cannot be a negative integer (\(descriptor))") }
        guard let result = Int32(exactly: descriptor) else {
            throw overflowError("Python int too large to convert to C int")
        }
        return result
    }

    /// Calls `poll` without the interpreter lock until something is ready or the time is over.
    fileprivate func poll(_ entries: inout [pollfd], until deadline: Double?) throws -> Int {
        while true {
            var milliseconds: Int32 = -1
            if let deadline {
                let left = deadline - session.host.monotonicClock()
                milliseconds = Int32(min(max((left * 1000).rounded(.up), 0), 86_400_000))
            }
            var asked = entries
            var code: Int32 = 0
            let count = allowingThreads {
                let count = systemPoll(&asked, milliseconds)
                code = errno
                return count
            }
            entries = asked
            if count > 0 { return Int(count) }
            if count < 0 {
                if code != EINTR { throw osError(code) }
                try handleInterruption()
            } else if let deadline, session.host.monotonicClock() >= deadline {
                return 0
            }
        }
    }

    /// The end of a wait of so many seconds (None or unbound: none).
    fileprivate func selectDeadline(_ value: Value, unit: Double = 1) throws -> Double? {
        if value.isNoneOrUnbound { return nil }
        guard value.isDouble || integerValue(value) != nil || !type(of: value).special(.float).isUnbound
        else {
            throw typeError("timeout must be a float or None")
        }
        let seconds = try toDouble(value) * unit
        if seconds.isNaN { throw valueError("Invalid value NaN (not a number)") }
        return session.host.monotonicClock() + seconds
    }
}

private func systemPoll(_ entries: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    let count = nfds_t(entries.count)
    return poll(&entries, count, milliseconds)
}

private func defineSelect(_ builder: ModuleBuilder) {
    builder.function("select", "rlist, wlist, xlist, timeout=None, /") { t, a in
        let deadline = try t.selectDeadline(a[3])
        if !a[3].isNoneOrUnbound, try t.toDouble(a[3]) < 0 {
            throw t.valueError("timeout must be non-negative")
        }
        let lists = try (0..<3).map { place -> TupleObject in
            do { return try t.tupleFromIterable(a[place]) } catch let error as PythonError
                where t.matches(error, .typeError)
            {
                throw t.typeError("arguments 1-3 must be sequences")
            }
        }
        return try t.protecting(lists.map { Value($0) }) {
            var entries: [pollfd] = []
            for (list, events) in zip(lists, [Int32(POLLIN), Int32(POLLOUT), Int32(POLLPRI)]) {
                for item in list.array {
                    let descriptor = try t.descriptorArgument(item)
                    entries.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
                }
            }
            _ = try t.poll(&entries, until: deadline)
            if entries.contains(where: { Int32($0.revents) & Int32(POLLNVAL) != 0 }) {
                throw t.osError(EBADF)
            }
            var place = 0
            let masks = [
                Int32(POLLIN) | Int32(POLLHUP) | Int32(POLLERR), Int32(POLLOUT) | Int32(POLLERR),
                Int32(POLLPRI),
            ]
            let answers = zip(lists, masks).map { list, mask in
                let ready = t.session.list([])
                for item in list.array {
                    if Int32(entries[place].revents) & mask != 0 { ready.append(item) }
                    place += 1
                }
                return Value(ready)
            }
            return Value(t.session.tuple(answers))
        }
    }
}

private func definePoll(_ builder: ModuleBuilder) {
    let type = builder.session.makeType(
        "poll", base: builder.session.types.object, layout: .closed, moduleName: "select"
    ) { type in
        func poller(_ value: Value) -> PollObject { value.unsafeAs(PollObject.self) }
        func events(_ t: ThreadState, _ value: Value) throws -> Int16 {
            let number = try t.toIndex(value)
            guard (0...0xFFFF).contains(number) else {
                throw number < 0
                    ? t.valueError("value must be positive")
                    : t.overflowError("Python int too large to convert to C unsigned short")
            }
            return Int16(truncatingIfNeeded: number)
        }
        let usual = Value(smallInt: Int(POLLIN | POLLPRI | POLLOUT))
        type.method("register", "self, fd, eventmask=<unset>, /") { t, a in
            let descriptor = try t.descriptorArgument(a[1])
            let wanted = try events(t, a[2].isUnbound ? usual : a[2])
            let object = poller(a[0])
            object.entries.removeAll { $0.fd == descriptor }
            object.entries.append(pollfd(fd: descriptor, events: wanted, revents: 0))
            return .none
        }
        type.method("modify", "self, fd, eventmask, /") { t, a in
            let descriptor = try t.descriptorArgument(a[1])
            let wanted = try events(t, a[2])
            guard let place = poller(a[0]).entries.firstIndex(where: { $0.fd == descriptor }) else {
                throw t.osError(ENOENT)
            }
            poller(a[0]).entries[place].events = wanted
            return .none
        }
        type.method("unregister", "self, fd, /") { t, a in
            let descriptor = try t.descriptorArgument(a[1])
            guard let place = poller(a[0]).entries.firstIndex(where: { $0.fd == descriptor }) else {
                throw t.keyError(t.int(Int(descriptor)))
            }
            poller(a[0]).entries.remove(at: place)
            return .none
        }
        type.method("poll", "self, timeout=None, /") { t, a in
            var deadline = try t.selectDeadline(a[1], unit: 1e-3)
            if !a[1].isNoneOrUnbound, try t.toDouble(a[1]) < 0 { deadline = nil }
            var entries = poller(a[0]).entries
            _ = try t.poll(&entries, until: deadline)
            let ready = entries.filter { $0.revents != 0 }.map {
                Value(t.session.tuple([t.int(Int($0.fd)), t.int(Int(UInt16(bitPattern: $0.revents)))]))
            }
            return Value(t.session.list(ready))
        }
    }
    builder.session.roots["select.poll"] = Value(type)
    builder.function("poll", "") { t, _ in
        guard let type = t.session.roots["select.poll"]?.as(TypeObject.self) else { return .none }
        return Value(PollObject(type.rootShape))
    }
}

private func defineEpoll(_ builder: ModuleBuilder) {
    let constants: [(String, Int)] = [
        ("EPOLLIN", 1), ("EPOLLPRI", 2), ("EPOLLOUT", 4), ("EPOLLERR", 8), ("EPOLLHUP", 16),
        ("EPOLLRDNORM", 64), ("EPOLLRDBAND", 128), ("EPOLLWRNORM", 256), ("EPOLLWRBAND", 512),
        ("EPOLLMSG", 1024), ("EPOLLRDHUP", 8192), ("EPOLLEXCLUSIVE", 1 << 28), ("EPOLLWAKEUP", 1 << 29),
        ("EPOLLONESHOT", 1 << 30), ("EPOLLET", 1 << 31), ("EPOLL_CLOEXEC", 0o2000000),
    ]
    for (name, number) in constants { builder.attribute(name, Value(smallInt: number)) }
    builder.type("epoll", layout: .closed) { type in
        func open(_ t: ThreadState, _ value: Value) throws -> DescriptorQueue {
            guard let queue = value.unsafeAs(EpollObject.self).queue, queue.descriptor >= 0 else {
                throw t.valueError("I/O operation on closed epoll object")
            }
            return queue
        }
        func change(_ t: ThreadState, _ a: Arguments, _ what: DescriptorQueue.Change, _ mask: Value) throws
            -> Value
        {
            let queue = try open(t, a[0])
            let descriptor = try t.descriptorArgument(a[1])
            let events = UInt32(truncatingIfNeeded: try t.toIndex(mask))
            let error = queue.change(what, descriptor, events)
            if error != 0 { throw t.osError(error) }
            return .none
        }
        type.new("cls, /, sizehint=-1, flags=0") { t, a in
            let made = EpollObject(a[0].unsafeAs(TypeObject.self).rootShape)
            guard let queue = DescriptorQueue() else { throw t.osError(errno) }
            made.queue = queue
            return Value(made)
        }
        type.method("register", "self, fd, eventmask=7") { t, a in try change(t, a, .add, a[2]) }
        type.method("modify", "self, fd, eventmask") { t, a in try change(t, a, .modify, a[2]) }
        type.method("unregister", "self, fd") { t, a in try change(t, a, .remove, Value(smallInt: 0)) }
        type.method("fileno", "self, /") { t, a in t.int(Int(try open(t, a[0]).descriptor)) }
        type.method("close", "self, /") { _, a in
            a[0].unsafeAs(EpollObject.self).queue?.close()
            return .none
        }
        type.property(
            "closed",
            get: { _, value in
                Value((value.unsafeAs(EpollObject.self).queue?.descriptor ?? -1) < 0)
            })
        type.special(.enter, "self, /") { t, a in
            _ = try open(t, a[0])
            return a[0]
        }
        type.special(.exit, "self, /, *args") { _, a in
            a[0].unsafeAs(EpollObject.self).queue?.close()
            return .none
        }
        type.method("poll", "self, timeout=None, maxevents=-1") { t, a in
            let queue = try open(t, a[0])
            var deadline = try t.selectDeadline(a[1])
            if !a[1].isNone, try t.toDouble(a[1]) < 0 { deadline = nil }
            let limit = try t.toIndex(a[2])
            if limit < -1 || limit == 0 {
                throw t.valueError("maxevents must be greater than 0, got \(limit)")
            }
            queue.reserve(min(limit, 1 << 16))
            while true {
                var milliseconds: Int32 = -1
                if let deadline {
                    let left = deadline - t.session.host.monotonicClock()
                    milliseconds = Int32(min(max((left * 1000).rounded(.up), 0), 86_400_000))
                }
                var code: Int32 = 0
                let count = t.allowingThreads {
                    let count = queue.wait(milliseconds: milliseconds, limit: limit < 0 ? .max : limit)
                    code = errno
                    return count
                }
                if count < 0 {
                    if code != EINTR { throw t.osError(code) }
                    try t.handleInterruption()
                    continue
                }
                let ready = (0..<count).map { place -> Value in
                    let (descriptor, events) = queue.event(place)
                    return Value(t.session.tuple([t.int(Int(descriptor)), t.int(Int(events))]))
                }
                return Value(t.session.list(ready))
            }
        }
    }
}
