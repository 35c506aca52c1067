#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The kernel's own list of watched descriptors (epoll), which answers in time proportional to what is ready. Where the
/// system has none, `init` fails and the callers ask with `poll`.
package final class DescriptorQueue {
    /// What can be asked for and answered, with the kernel's numbers.
    package struct Events: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        package static let readable = Events(rawValue: 1)
        package static let urgent = Events(rawValue: 2)
        package static let writable = Events(rawValue: 4)
        package static let failed = Events(rawValue: 8)
        package static let hungUp = Events(rawValue: 16)
    }

    /// Most events taken at once.
    private static let batch = 256
    // `struct epoll_event` is packed on x86-64 alone: 32 bits of events, then 64 bits of data.
    #if arch(x86_64)
        private static let dataOffset = 4
    #else
        private static let dataOffset = 8
    #endif
    private static let stride = dataOffset + 8

    /// Becomes readable when a watched descriptor is ready; -1 after `close`.
    package private(set) var descriptor: Int32
    private let calls: Calls
    private var memory: UnsafeMutableRawPointer
    private var capacity: Int

    /// The functions of the C library, which the module map of the C library leaves out.
    private struct Calls: Sendable {
        let create: @convention(c) (Int32) -> Int32
        let control: @convention(c) (Int32, Int32, Int32, UnsafeMutableRawPointer?) -> Int32
        let wait: @convention(c) (Int32, UnsafeMutableRawPointer, Int32, Int32) -> Int32

        static let found: Calls? = {
            #if os(Linux)
                let all = UnsafeMutableRawPointer(bitPattern: 0)
                guard let create = dlsym(all, "epoll_create1"), let control = dlsym(all, "epoll_ctl"),
                    let wait = dlsym(all, "epoll_wait")
                else { return nil }
                return Calls(
                    create: unsafeBitCast(create, to: (@convention(c) (Int32) -> Int32).self),
                    control: unsafeBitCast(
                        control,
                        to: (@convention(c) (Int32, Int32, Int32, UnsafeMutableRawPointer?) -> Int32).self),
                    wait: unsafeBitCast(
                        wait,
                        to: (@convention(c) (Int32, UnsafeMutableRawPointer, Int32, Int32) -> Int32).self))
            #else
                return nil
            #endif
        }()
    }

    /// A new queue; nil where the system has none to give (`errno` says why).
    package init?() {
        guard let calls = Calls.found else { return nil }
        let closesOnExec: Int32 = 0o2000000
        descriptor = calls.create(closesOnExec)
        if descriptor < 0 { return nil }
        self.calls = calls
        capacity = Self.batch
        memory = .allocate(byteCount: Self.batch * Self.stride, alignment: 8)
    }

    deinit {
        close()
        memory.deallocate()
    }

    /// Gives the queue back.
    package func close() {
        if descriptor >= 0 { _ = closeDescriptor(descriptor) }
        descriptor = -1
    }

    /// Steps of `change`, with the kernel's numbers.
    package enum Change: Int32, Sendable {
        case add = 1
        case remove = 2
        case modify = 3
    }

    /// Changes what is asked about a descriptor; 0, or the system's error number.
    package func change(_ what: Change, _ watched: Int32, _ events: UInt32) -> Int32 {
        withUnsafeTemporaryAllocation(byteCount: Self.stride, alignment: 8) { event in
            event.storeBytes(of: events, toByteOffset: 0, as: UInt32.self)
            event.storeBytes(
                of: UInt64(UInt32(bitPattern: watched)), toByteOffset: Self.dataOffset, as: UInt64.self)
            return calls.control(descriptor, what.rawValue, watched, event.baseAddress) == 0 ? 0 : errno
        }
    }

    /// Asks about a descriptor from now on, whatever was asked before; no events: no longer. 0, or an error number.
    func watch(_ watched: Int32, _ events: Events, wasWatched: Bool) -> Int32 {
        if events.isEmpty {
            _ = change(.remove, watched, 0)
            return 0
        }
        let error = change(wasWatched ? .modify : .add, watched, events.rawValue)
        // The number may belong to another file than it did, which the kernel has noticed already.
        if wasWatched && error == ENOENT { return change(.add, watched, events.rawValue) }
        if !wasWatched && error == EEXIST { return change(.modify, watched, events.rawValue) }
        return error
    }

    /// Makes room for so many events at once.
    package func reserve(_ needed: Int) {
        if needed <= capacity { return }
        capacity = max(needed, capacity * 2)
        memory.deallocate()
        memory = .allocate(byteCount: capacity * Self.stride, alignment: 8)
    }

    /// Waits until descriptors are ready; the number of them, or -1 with `errno` set. -1 milliseconds: no limit. The
    /// interpreter lock is the caller's affair.
    package func wait(milliseconds: Int32, limit: Int = .max) -> Int {
        Int(calls.wait(descriptor, memory, Int32(max(1, min(limit, capacity))), milliseconds))
    }

    /// The event at a place below what `wait` returned.
    package func event(_ index: Int) -> (descriptor: Int32, events: UInt32) {
        let start = index * Self.stride
        let data = memory.loadUnaligned(fromByteOffset: start + Self.dataOffset, as: UInt64.self)
        return (
            Int32(truncatingIfNeeded: data), memory.loadUnaligned(fromByteOffset: start, as: UInt32.self)
        )
    }
}
