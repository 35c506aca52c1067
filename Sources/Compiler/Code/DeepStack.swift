#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs work that recurses deeply on a thread with a large stack.
enum DeepStack {
    /// Only what is touched takes memory.
    private static let size = 256 << 20

    private final class Job<Value> {
        let body: @Sendable () -> Value
        var value: Value?

        init(_ body: @escaping @Sendable () -> Value) { self.body = body }
    }

    /// Waits for the work and gives its value, or `nil` when there can be no such thread.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        guard pthread_attr_setstacksize(&attributes, size) == 0 else { return nil }
        // The thread owns one reference; joining it orders its writes before the read below.
        let job = Job<Any> { body() }
        let context = Unmanaged.passRetained(job)
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, &attributes, { argument in
            #if canImport(Darwin)
            let job = Unmanaged<Job<Any>>.fromOpaque(argument).takeRetainedValue()
            #else
            guard let argument else { return nil }
            let job = Unmanaged<Job<Any>>.fromOpaque(argument).takeRetainedValue()
            #endif
            job.value = job.body()
            return nil
        }, context.toOpaque())
        guard status == 0 else {
            context.release()
            return nil
        }
        #if canImport(Darwin)
        guard let thread else { return nil }
        #endif
        pthread_join(thread, nil)
        return job.value as? Value
    }
}
