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

/// An address in the caller's frame or just below it.
@inline(__always) func approximateStackPointer() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}

/// The lowest address native recursion may reach on this thread (with room to spare), and the highest address.
func currentNativeStackBounds() -> (limit: UInt, base: UInt) {
    let here = approximateStackPointer()
    // Threads made by `InterpreterThread` note their size; other threads are taken to have 512 KiB left.
    let size = InterpreterThread.currentStackSize ?? 512 << 10
    let slack: UInt = 128 << 10
    return (here - UInt(size) + slack + 16384, here + 4096)
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

    static var currentStackSize: Int? {
        let value = Int(bitPattern: pthread_getspecific(key))
        return value == 0 ? nil : value
    }

    /// Runs `body` on a new thread and waits for it.
    public static func run(_ body: @escaping @Sendable () -> Void) {
        if let thread = start(stackSize: stackSize, body) { pthread_join(thread, nil) }
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
            pthread_setspecific(InterpreterThread.key, UnsafeRawPointer(bitPattern: start.stackSize))
            start.body()
            return nil
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
        guard nativeStackPointer != 0, let start = UnsafeRawPointer(bitPattern: nativeStackPointer & ~15) else {
            return nil
        }
        let end = min(nativeStackBase, (nativeStackBase + 15) & ~15)
        guard end > nativeStackPointer else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(end - (nativeStackPointer & ~15)))
    }

    /// Notes the registers and the place of the native stack for the collector while `body` runs.
    @inline(never) func withNativeStackRecorded<R>(_ body: () throws -> R) rethrows -> R {
        // `getcontext` writes all registers into this buffer, which stands on the stack to be searched.
        try withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 64) { buffer in
            if let saveContext, let address = buffer.baseAddress { _ = saveContext(address) }
            let outer = nativeStackPointer
            nativeStackPointer = UInt(bitPattern: buffer.baseAddress)
            defer { nativeStackPointer = outer }
            return try body()
        }
    }
}

/// `getcontext`, which the module map of the C library leaves out.
private let saveContext: (@convention(c) (UnsafeMutableRawPointer) -> Int32)? = {
    guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "getcontext") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (UnsafeMutableRawPointer) -> Int32).self)
}()
