#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Memory that costs nothing until it is touched, zeroed.
func reserveMemory<T>(_ type: T.Type, count: Int) -> UnsafeMutablePointer<T> {
    let size = count * MemoryLayout<T>.stride
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory, memory != MAP_FAILED else {
        // Address space for a thread's registers is a precondition of running anything at all.
        fatalError("cannot reserve memory for a thread")
    }
    return memory.bindMemory(to: T.self, capacity: count)
}

/// Gives back what `reserveMemory` returned.
func releaseMemory<T>(_ memory: UnsafeMutablePointer<T>, count: Int) {
    munmap(memory, count * MemoryLayout<T>.stride)
}

/// Zeroes the end of memory from `reserveMemory`: whole pages go back to the system.
func clearMemory(from start: UnsafeMutableRawPointer, to end: UnsafeMutableRawPointer) {
    let pageSize = UInt(max(4096, sysconf(Int32(_SC_PAGESIZE))))
    let page = (UInt(bitPattern: start) &+ (pageSize - 1)) & ~(pageSize - 1)
    guard page < UInt(bitPattern: end), let firstPage = UnsafeMutableRawPointer(bitPattern: page) else {
        memset(start, 0, end - start)
        return
    }
    memset(start, 0, firstPage - start)
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED
    if mmap(firstPage, end - firstPage, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED {
        memset(firstPage, 0, end - firstPage)
    }
}

/// An address in the caller's frame or just below it.
@inline(__always) func approximateStackPointer() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}

/// The lowest address native recursion may reach on this thread (with room to spare), and the highest address that
/// may hold references.
func currentNativeStackBounds() -> (limit: UInt, base: UInt) {
    let here = approximateStackPointer()
    let slack: UInt = 128 << 10
    if let bounds = InterpreterThread.current { return (bounds.base - UInt(bounds.size) + slack, bounds.base) }
    // A thread not made by `InterpreterThread` is taken to have 512 KiB left; callers of a session hold no references.
    return (here - (512 << 10) + slack, here)
}

/// Runs code on a thread of its own with a stack large enough for deep native recursion.
public enum InterpreterThread {
    /// Virtual size of the stack, in bytes; committed by use.
    package static let stackSize = 256 << 20

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Extent of the stack of a thread made here.
    final class Bounds {
        let base: UInt
        let size: Int

        init(base: UInt, size: Int) {
            self.base = base
            self.size = size
        }
    }

    static var current: Bounds? {
        pthread_getspecific(key).map { Unmanaged<Bounds>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Runs `body` on a new thread and waits for it.
    ///
    /// Meanwhile the calling thread takes no signals, so that they end the system calls of the one that runs the session.
    public static func run(_ body: @escaping @Sendable () -> Void) {
        guard let thread = start(stackSize: stackSize, body) else { return }
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        pthread_join(thread, nil)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Starts a thread; nil when the system has no more.
    package static func start(stackSize: Int, _ body: @escaping @Sendable () -> Void) -> pthread_t? {
        final class Start {
            let body: @Sendable () -> Void
            let stackSize: Int
            init(_ body: @escaping @Sendable () -> Void, _ stackSize: Int) {
                self.body = body
                self.stackSize = stackSize
            }
        }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        defer { pthread_attr_destroy(&attributes) }
        let start = Unmanaged.passRetained(Start(body, stackSize))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, &attributes, { pointer in
            #if canImport(Darwin)
                let start = Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue()
            #else
                let start = Unmanaged<Start>.fromOpaque(pointer!).takeRetainedValue()  // passed just below
            #endif
            let bounds = Bounds(base: approximateStackPointer(), size: start.stackSize)
            pthread_setspecific(InterpreterThread.key, Unmanaged.passUnretained(bounds).toOpaque())
            start.body()
            pthread_setspecific(InterpreterThread.key, nil)
            return withExtendedLifetime(bounds) { nil }
        }, start.toOpaque())
        if status != 0 {
            start.release()
            return nil
        }
        return thread
    }
}

extension ThreadState {
    /// The part of the native stack that may hold references, while the thread stands still.
    var nativeStackRange: UnsafeRawBufferPointer? {
        let lowest = nativeStackPointer & ~15
        let end = nativeStackBase & ~15
        guard lowest != 0, end > lowest, let start = UnsafeRawPointer(bitPattern: lowest) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(end - lowest))
    }

    /// Notes the registers and the place of the native stack for the collector while `body` runs.
    @inline(never) func withNativeStackRecorded<R>(_ body: () throws -> R) rethrows -> R {
        if let saveContext { _ = saveContext(savedRegisters) }
        let outer = nativeStackPointer
        nativeStackPointer = approximateStackPointer()
        defer { nativeStackPointer = outer }
        return try body()
    }

    /// What the machine's registers held when `withNativeStackRecorded` began.
    var savedRegisterRange: UnsafeRawBufferPointer? {
        nativeStackPointer == 0 ? nil : UnsafeRawBufferPointer(start: savedRegisters, count: Self.savedRegisterSize)
    }
    /// More than any platform's `ucontext_t`.
    static var savedRegisterSize: Int { 4096 }
}

/// `getcontext`, which the module map of the C library leaves out.
private let saveContext: (@convention(c) (UnsafeMutableRawPointer) -> Int32)? = {
    guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "getcontext") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (UnsafeMutableRawPointer) -> Int32).self)
}()
