import Runtime

/// Registers `asyncio` and what belongs to it. What is not native is compiled when a program first uses it.
func installAsyncio(_ session: Session) {
    session.moduleMakers["contextvars"] = defineContextVariablesModule
    session.moduleMakers["_contextvars"] = defineContextVariablesModule
    session.moduleMakers["_asyncio"] = defineNativeAsyncioModule
    session.moduleMakers["_asyncio_sockets"] = defineAsyncioSocketsModule
    session.moduleMakers["asyncio"] = defineAsyncioPackage
    for part in AsyncioPart.all { session.moduleMakers["asyncio.\(part.name)"] = part.fill }
}

/// A submodule of `asyncio`.
struct AsyncioPart {
    let name: String
    /// Names it gives to `asyncio`.
    let names: [String]
    /// Names it takes over from the native part.
    var native: [String] = []
    var source = ""

    static let all = core + network

    private static let core = [
        AsyncioPart(
            name: "base_events", names: ["BaseEventLoop"], source: asyncioLoopSupportSource),
        AsyncioPart(
            name: "coroutines", names: ["iscoroutinefunction", "iscoroutine"], native: ["iscoroutine"],
            source: asyncioCoroutinesSource),
        AsyncioPart(
            name: "events",
            names: [
                "AbstractEventLoopPolicy", "AbstractEventLoop", "Handle", "TimerHandle",
                "get_event_loop_policy",
                "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop",
                "_set_running_loop",
                "get_running_loop", "_get_running_loop", "get_child_watcher", "set_child_watcher",
            ],
            native: [
                "AbstractEventLoop", "Handle", "TimerHandle", "_set_running_loop", "get_running_loop",
                "_get_running_loop", "get_event_loop", "set_event_loop", "new_event_loop",
            ], source: asyncioEventsSource),
        AsyncioPart(
            name: "exceptions",
            names: [
                "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError",
                "IncompleteReadError",
                "LimitOverrunError", "SendfileNotAvailableError",
            ], native: ["CancelledError", "InvalidStateError", "TimeoutError"],
            source: asyncioExceptionsSource),
        AsyncioPart(
            name: "futures", names: ["Future", "wrap_future", "isfuture"], source: asyncioFuturesSource),
        AsyncioPart(
            name: "locks", names: ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
            source: asyncioLocksSource),
        AsyncioPart(name: "format_helpers", names: [], source: asyncioFormatHelpersSource),
        AsyncioPart(
            name: "log", names: [], source: "from logging import getLogger\nlogger = getLogger('asyncio')\n"),
        AsyncioPart(name: "runners", names: ["Runner", "run"], source: asyncioRunnersSource),
        AsyncioPart(
            name: "queues",
            names: ["Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown"],
            source: asyncioQueuesSource),
        AsyncioPart(
            name: "tasks",
            names: [
                "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait",
                "wait_for",
                "as_completed", "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe",
                "current_task", "all_tasks", "create_eager_task_factory", "eager_task_factory",
                "_register_task",
                "_unregister_task", "_enter_task", "_leave_task",
            ], source: asyncioTasksSource),
        AsyncioPart(name: "taskgroups", names: ["TaskGroup"], source: asyncioTaskGroupsSource),
        AsyncioPart(name: "threads", names: ["to_thread"], source: asyncioThreadsSource),
        AsyncioPart(
            name: "timeouts", names: ["Timeout", "timeout", "timeout_at"], source: asyncioTimeoutsSource),
        AsyncioPart(
            name: "unix_events",
            names: [
                "SelectorEventLoop", "DefaultEventLoopPolicy", "EventLoop", "AbstractChildWatcher",
                "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher",
                "ThreadedChildWatcher",
            ], source: asyncioUnixEventsSource),
    ]

    func fill(_ module: ModuleBuilder) throws {
        let thread = module.thread
        let natives = try thread.importedModule("_asyncio")
        for name in native {
            module.attribute(name, natives.namespace.value(interned: module.session.intern(name)))
        }
        if !source.isEmpty { try module.source(source) }
    }
}

/// `asyncio` itself: the native names at once, the others when they are asked for.
private func defineAsyncioPackage(_ module: ModuleBuilder) throws {
    let (session, thread) = (module.session, module.thread)
    let natives = try thread.importedModule("_asyncio")
    var places: [String: String] = [:]
    var all: [String] = []
    for part in AsyncioPart.all {
        all += part.names
        for name in part.names {
            let known = natives.namespace.value(interned: session.intern(name))
            if known.isUnbound { places[name] = part.name } else { module.attribute(name, known) }
        }
    }
    let parts = Set(AsyncioPart.all.map(\.name))
    module.attribute("__all__", Value(session.tuple(all.map { Value(session.intern($0)) })))
    module.function("__getattr__", "name, /") { t, a in
        let name = try t.strText(a[0])
        if parts.contains(name) { return try t.importModule(absolute: "asyncio.\(name)") }
        guard let part = places[name] else {
            throw t.attributeError(
                .none, try t.expectStr(a[0], "name"), "module 'asyncio' has no attribute '\(name)'")
        }
        let value = try t.getAttribute(t.importModule(absolute: "asyncio.\(part)"), t.session.intern(name))
        if let package = t.session.modules.value(interned: t.session.intern("asyncio")).as(ModuleObject.self)
        {
            package.namespace.set(interned: t.session.intern(name), value)
        }
        return value
    }
    module.function("__dir__", "") { t, _ in
        Value(t.session.list(all.map { Value(t.session.intern($0)) }))
    }
}

private let asyncioExceptionsSource = #"""
    __all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'IncompleteReadError',
               'LimitOverrunError', 'SendfileNotAvailableError')


    class SendfileNotAvailableError(RuntimeError):
        pass


    class IncompleteReadError(EOFError):
        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial = partial
            self.expected = expected

        def __reduce__(self):
            return type(self), (self.partial, self.expected)


    class LimitOverrunError(Exception):
        def __init__(self, message, consumed):
            super().__init__(message)
            self.consumed = consumed

        def __reduce__(self):
            return type(self), (self.args[0], self.consumed)


    class BrokenBarrierError(RuntimeError):
        pass
    """#

private let asyncioFormatHelpersSource = #"""
    import sys

    # Frames that are kept of where an object was made.
    DEBUG_STACK_DEPTH = 10


    def extract_stack(f=None, limit=None):
        from traceback import StackSummary, walk_stack
        if f is None:
            f = sys._getframe().f_back
        if limit is None:
            limit = DEBUG_STACK_DEPTH
        stack = StackSummary.extract(walk_stack(f), limit=limit, lookup_lines=False)
        stack.reverse()
        return stack


    def _get_function_source(func):
        # The file and first line of a function, also of one that is wrapped; None for anything else.
        while True:
            if hasattr(func, '__wrapped__'):
                func = func.__wrapped__
            elif type(func).__name__ in ('partial', 'partialmethod'):
                func = func.func
            else:
                break
        code = getattr(func, '__code__', None)
        return None if code is None else (code.co_filename, code.co_firstlineno)
    """#

private let asyncioCoroutinesSource = #"""
    from _asyncio import _is_coroutine_function

    __all__ = ('iscoroutinefunction', 'iscoroutine')
    _is_coroutine = object()


    def _is_debug_mode():
        from os import environ
        from sys import flags
        return flags.dev_mode or not flags.ignore_environment and bool(environ.get('PYTHONASYNCIODEBUG'))


    def iscoroutinefunction(func):
        return _is_coroutine_function(func) or getattr(func, '_is_coroutine', None) is _is_coroutine
    """#

private let asyncioEventsSource = #"""
    from _asyncio import _get_policy, _set_policy

    __all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop_policy',
               'set_event_loop_policy', 'get_event_loop', 'set_event_loop', 'new_event_loop', '_set_running_loop',
               'get_running_loop', '_get_running_loop')


    class AbstractEventLoopPolicy:
        def get_event_loop(self):
            raise NotImplementedError

        def set_event_loop(self, loop):
            raise NotImplementedError

        def new_event_loop(self):
            raise NotImplementedError

        def get_child_watcher(self):
            raise NotImplementedError

        def set_child_watcher(self, watcher):
            raise NotImplementedError


    def get_child_watcher():
        return get_event_loop_policy().get_child_watcher()


    def set_child_watcher(watcher):
        return get_event_loop_policy().set_child_watcher(watcher)


    def get_event_loop_policy():
        policy = _get_policy()
        if policy is None:
            from asyncio.unix_events import DefaultEventLoopPolicy
            policy = DefaultEventLoopPolicy()
            _set_policy(policy)
        return policy


    def set_event_loop_policy(policy):
        if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
            raise TypeError(
                f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
        _set_policy(policy)
    """#
