/// `threading`, in the language itself.
let threadingSource = #"""
    import _thread
    from _asyncio import _Fifo
    from _thread import TIMEOUT_MAX, RLock, get_ident, get_native_id
    from time import monotonic as _time

    __all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
               'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
               'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook',
               'ExceptHookArgs', 'getprofile', 'gettrace', 'setprofile_all_threads', 'settrace_all_threads',
               'get_native_id']

    Lock = _thread.LockType
    ThreadError = _thread.error
    stack_size = _thread.stack_size
    _enumerate = enumerate
    # By identifier, oldest first.
    _threads = {}
    _exit_functions = []
    _thread_number = 0
    _dummy_number = 0


    class Condition:
        def __init__(self, lock=None):
            self._lock = lock = RLock() if lock is None else lock
            self.acquire = lock.acquire
            self.release = lock.release
            for name in ('_release_save', '_acquire_restore', '_is_owned'):
                if hasattr(lock, name):
                    setattr(self, name, getattr(lock, name))
            self._waiters = _Fifo()

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *args):
            return self._lock.__exit__(*args)

        def __repr__(self):
            return f'<Condition({self._lock}, {len(self._waiters)})>'

        def _release_save(self):
            self._lock.release()

        def _acquire_restore(self, state):
            self._lock.acquire()

        def _is_owned(self):
            if self._lock.acquire(False):
                self._lock.release()
                return False
            return True

        def wait(self, timeout=None):
            if not self._is_owned():
                raise RuntimeError('cannot wait on un-acquired lock')
            waiter = Lock()
            waiter.acquire()
            self._waiters.append(waiter)
            state = self._release_save()
            notified = False
            try:
                if timeout is None:
                    waiter.acquire()
                    notified = True
                elif timeout > 0:
                    notified = waiter.acquire(True, timeout)
                else:
                    notified = waiter.acquire(False)
                return notified
            finally:
                self._acquire_restore(state)
                if not notified:
                    self._waiters.discard(waiter)

        def wait_for(self, predicate, timeout=None):
            end = None
            left = timeout
            result = predicate()
            while not result:
                if left is not None:
                    if end is None:
                        end = _time() + left
                    else:
                        left = end - _time()
                        if left <= 0:
                            break
                self.wait(left)
                result = predicate()
            return result

        def notify(self, n=1):
            if not self._is_owned():
                raise RuntimeError('cannot notify on un-acquired lock')
            while self._waiters and n > 0:
                waiter = self._waiters.popleft()
                n -= 1
                try:
                    waiter.release()
                except RuntimeError:
                    pass

        def notify_all(self):
            self.notify(len(self._waiters))


    class Semaphore:
        def __init__(self, value=1):
            if value < 0:
                raise ValueError('semaphore initial value must be >= 0')
            self._cond = Condition(Lock())
            self._value = value

        def __repr__(self):
            cls = type(self)
            return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>'

        def acquire(self, blocking=True, timeout=None):
            if not blocking and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            with self._cond:
                if not blocking:
                    if self._value == 0:
                        return False
                elif not self._cond.wait_for(lambda: self._value > 0, timeout):
                    return False
                self._value -= 1
                return True

        __enter__ = acquire

        def release(self, n=1):
            if n < 1:
                raise ValueError('n must be one or more')
            with self._cond:
                self._value += n
                self._cond.notify(n)

        def __exit__(self, exc_type, exc, tb):
            self.release()


    class BoundedSemaphore(Semaphore):
        def __init__(self, value=1):
            super().__init__(value)
            self._initial_value = value

        def __repr__(self):
            cls = type(self)
            return (f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: '
                    f'value={self._value}/{self._initial_value}>')

        def release(self, n=1):
            if n < 1:
                raise ValueError('n must be one or more')
            with self._cond:
                if self._value + n > self._initial_value:
                    raise ValueError('Semaphore released too many times')
                self._value += n
                self._cond.notify(n)


    class Event:
        def __init__(self):
            self._cond = Condition(Lock())
            self._flag = False

        def __repr__(self):
            cls = type(self)
            status = 'set' if self._flag else 'unset'
            return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>'

        def is_set(self):
            return self._flag

        def set(self):
            with self._cond:
                self._flag = True
                self._cond.notify_all()

        def clear(self):
            with self._cond:
                self._flag = False

        def wait(self, timeout=None):
            with self._cond:
                if not self._flag:
                    self._cond.wait(timeout)
                return self._flag


    class BrokenBarrierError(RuntimeError):
        pass


    class Barrier:
        def __init__(self, parties, action=None, timeout=None):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._cond = Condition(Lock())
            self._action = action
            self._timeout = timeout
            self._parties = parties
            # filling, draining, resetting or broken
            self._state = 'filling'
            self._count = 0

        def __repr__(self):
            cls = type(self)
            start = f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}:'
            if self.broken:
                return f'{start} broken>'
            return f'{start} waiters={self.n_waiting}/{self.parties}>'

        def wait(self, timeout=None):
            if timeout is None:
                timeout = self._timeout
            with self._cond:
                while self._state in ('draining', 'resetting'):
                    self._cond.wait()
                if self._state == 'broken':
                    raise BrokenBarrierError
                index = self._count
                self._count += 1
                try:
                    if index + 1 == self._parties:
                        try:
                            if self._action:
                                self._action()
                            self._state = 'draining'
                            self._cond.notify_all()
                        except:
                            self._break()
                            raise
                    else:
                        if not self._cond.wait_for(lambda: self._state != 'filling', timeout):
                            self._break()
                            raise BrokenBarrierError
                        if self._state in ('broken', 'resetting'):
                            raise BrokenBarrierError
                    return index
                finally:
                    self._count -= 1
                    if self._count == 0 and self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                        self._cond.notify_all()

        def reset(self):
            with self._cond:
                if self._count > 0:
                    if self._state in ('filling', 'broken'):
                        self._state = 'resetting'
                else:
                    self._state = 'filling'
                self._cond.notify_all()

        def abort(self):
            with self._cond:
                self._break()

        def _break(self):
            self._state = 'broken'
            self._cond.notify_all()

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == 'filling' else 0

        @property
        def broken(self):
            return self._state == 'broken'


    class Thread:
        _initialized = False

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            global _thread_number
            assert group is None, 'group argument must be None for now'
            if name is None:
                _thread_number += 1
                name = f'Thread-{_thread_number}'
                if target is not None:
                    try:
                        name += f' ({target.__name__})'
                    except AttributeError:
                        pass
            self._name = str(name)
            self._target = target
            self._args = args
            self._kwargs = {} if kwargs is None else kwargs
            self._daemonic = current_thread().daemon if daemon is None else daemon
            self._ident = None
            self._native_id = None
            self._handle = None
            self._started = Event()
            self._initialized = True

        def __repr__(self):
            assert self._initialized, 'Thread.__init__() was not called'
            status = 'initial'
            if self._started.is_set():
                status = 'stopped' if self._handle is not None and self._handle.is_done() else 'started'
            if self._daemonic:
                status += ' daemon'
            if self._ident is not None:
                status += f' {self._ident}'
            return f'<{type(self).__name__}({self._name}, {status})>'

        def start(self):
            if not self._initialized:
                raise RuntimeError('thread.__init__() not called')
            if self._started.is_set():
                raise RuntimeError('threads can only be started once')
            self._handle = _thread.start_joinable_thread(self._bootstrap, daemon=self._daemonic)
            self._started.wait()

        def run(self):
            try:
                if self._target is not None:
                    self._target(*self._args, **self._kwargs)
            finally:
                del self._target, self._args, self._kwargs

        def _bootstrap(self):
            self._ident = get_ident()
            self._native_id = get_native_id()
            _thread._set_name(self._name)
            _threads[self._ident] = self
            self._started.set()
            try:
                self.run()
            except:
                _report(self)
            finally:
                _threads.pop(self._ident, None)

        def join(self, timeout=None):
            if not self._initialized:
                raise RuntimeError('Thread.__init__() not called')
            if not self._started.is_set():
                raise RuntimeError('cannot join thread before it is started')
            if self is current_thread():
                raise RuntimeError('cannot join current thread')
            if timeout is not None:
                timeout = max(timeout, 0)
            if self._handle is not None:
                self._handle.join(timeout)

        def is_alive(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._started.is_set() and (self._handle is None or not self._handle.is_done())

        @property
        def name(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._name

        @name.setter
        def name(self, name):
            assert self._initialized, 'Thread.__init__() not called'
            self._name = str(name)

        @property
        def ident(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._ident

        @property
        def native_id(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._native_id

        @property
        def daemon(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            if not self._initialized:
                raise RuntimeError('Thread.__init__() not called')
            if self._started.is_set():
                raise RuntimeError('cannot set daemon status of active thread')
            self._daemonic = daemonic

        def isDaemon(self):
            return self.daemon

        def setDaemon(self, daemonic):
            self.daemon = daemonic

        def getName(self):
            return self.name

        def setName(self, name):
            self.name = name


    class Timer(Thread):
        def __init__(self, interval, function, args=None, kwargs=None):
            Thread.__init__(self)
            self.interval = interval
            self.function = function
            self.args = args if args is not None else []
            self.kwargs = kwargs if kwargs is not None else {}
            self.finished = Event()

        def cancel(self):
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()


    class _RunningThread(Thread):
        # A thread that nobody made a Thread for: the main one, or one of `_thread.start_new_thread`.
        def __init__(self, name, ident, daemonic):
            self._name = name
            self._daemonic = daemonic
            self._ident = ident
            self._native_id = get_native_id()
            self._handle = None
            self._started = Event()
            self._started.set()
            self._initialized = True
            _threads[ident] = self

        def join(self, timeout=None):
            if self is current_thread():
                raise RuntimeError('cannot join current thread')
            raise RuntimeError('cannot join a dummy thread')


    class _MainThread(_RunningThread):
        pass


    class _DummyThread(_RunningThread):
        pass


    _main_thread = _MainThread('MainThread', _thread._main_ident(), False)


    def current_thread():
        global _dummy_number
        ident = get_ident()
        thread = _threads.get(ident)
        if thread is None:
            _dummy_number += 1
            thread = _DummyThread(f'Dummy-{_dummy_number}', ident, True)
        return thread


    currentThread = current_thread


    def main_thread():
        return _main_thread


    def active_count():
        return len(_threads)


    activeCount = active_count


    def enumerate():
        return list(_threads.values())


    class ExceptHookArgs(tuple):
        __slots__ = ()

        def __new__(cls, args):
            args = tuple(args)
            if len(args) != 4:
                raise TypeError(f'_thread._ExceptHookArgs() takes a 4-sequence ({len(args)}-sequence given)')
            return tuple.__new__(cls, args)

        exc_type = property(lambda self: self[0])
        exc_value = property(lambda self: self[1])
        exc_traceback = property(lambda self: self[2])
        thread = property(lambda self: self[3])

        def __repr__(self):
            return (f'_thread._ExceptHookArgs(exc_type={self[0]!r}, exc_value={self[1]!r}, '
                    f'exc_traceback={self[2]!r}, thread={self[3]!r})')


    def excepthook(args, /):
        if args.exc_type is SystemExit:
            return
        name = args.thread.name if args.thread is not None else get_ident()
        _thread._print_exception(f'Exception in thread {name}:\n', args.exc_value)


    __excepthook__ = excepthook


    def _report(thread):
        import sys
        kind, error, traceback = sys.exc_info()
        try:
            if traceback is not None and traceback.tb_next is not None:
                pass
            excepthook(ExceptHookArgs((kind, error, traceback, thread)))
        except Exception as failure:
            _thread._print_exception('Exception in threading.excepthook:\n', failure)


    class _LocalKey:
        pass


    class local:
        def __new__(cls, /, *args, **kwargs):
            if (args or kwargs) and cls.__init__ is object.__init__:
                raise TypeError('Initialization arguments are not supported')
            self = object.__new__(cls)
            object.__setattr__(self, '_local__key', _LocalKey())
            object.__setattr__(self, '_local__arguments', (args, kwargs))
            _thread._local_values(object.__getattribute__(self, '_local__key'))
            return self

        def __getattribute__(self, name):
            values = _local_values(self)
            if name == '__dict__':
                return values
            if name in values:
                return values[name]
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            if name == '__dict__':
                raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
            found = getattr(type(self), name, None)
            if hasattr(type(found), '__set__'):
                object.__setattr__(self, name, value)
            else:
                _local_values(self)[name] = value

        def __delattr__(self, name):
            if name == '__dict__':
                raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
            values = _local_values(self)
            if name in values:
                del values[name]
            else:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


    def _local_values(self):
        key = object.__getattribute__(self, '_local__key')
        if _thread._has_local_values(key):
            return _thread._local_values(key)
        values = _thread._local_values(key)
        cls = type(self)
        if cls.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(self, '_local__arguments')
            cls.__init__(self, *args, **kwargs)
        return values


    def _register_atexit(function, *args, **kwargs):
        _exit_functions.append((function, args, kwargs))


    def _run_exit_functions():
        while _exit_functions:
            function, args, kwargs = _exit_functions.pop()
            function(*args, **kwargs)


    def settrace(func):
        pass


    def setprofile(func):
        pass


    def gettrace():
        return None


    def getprofile():
        return None


    settrace_all_threads = settrace
    setprofile_all_threads = setprofile

    _PyRLock = _CRLock = RLock


    def __getattr__(name):
        if name == '_dangling':
            from weakref import WeakSet
            return WeakSet(enumerate())
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#

/// `queue`, in the language itself; `SimpleQueue` is native.
let queueSource = #"""
    from _asyncio import _Fifo
    from _thread import allocate_lock, _SimpleQueue as SimpleQueue
    from threading import Condition
    from time import monotonic as _time

    __all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


    class Empty(Exception):
        pass


    # That is where CPython has it.
    Empty.__module__ = '_queue'


    class Full(Exception):
        pass


    class ShutDown(Exception):
        pass


    class Queue:
        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._init(maxsize)
            self.mutex = allocate_lock()
            self.not_empty = Condition(self.mutex)
            self.not_full = Condition(self.mutex)
            self.all_tasks_done = Condition(self.mutex)
            self.unfinished_tasks = 0
            self.is_shutdown = False

        # Subclasses change these four.

        def _init(self, maxsize):
            self.queue = _Fifo()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        @classmethod
        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def task_done(self):
            with self.all_tasks_done:
                if self.unfinished_tasks <= 0:
                    raise ValueError('task_done() called too many times')
                self.unfinished_tasks -= 1
                if self.unfinished_tasks == 0:
                    self.all_tasks_done.notify_all()

        def join(self):
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        def qsize(self):
            with self.mutex:
                return self._qsize()

        def empty(self):
            with self.mutex:
                return not self._qsize()

        def full(self):
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()

        def put(self, item, block=True, timeout=None):
            with self.not_full:
                if self.is_shutdown:
                    raise ShutDown
                if self.maxsize > 0:
                    self._wait(self.not_full, lambda: self._qsize() >= self.maxsize, block, timeout, Full,
                               lambda: self.is_shutdown)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            with self.not_empty:
                if self.is_shutdown and not self._qsize():
                    raise ShutDown
                self._wait(self.not_empty, lambda: not self._qsize(), block, timeout, Empty,
                           lambda: self.is_shutdown and not self._qsize())
                item = self._get()
                self.not_full.notify()
                return item

        def _wait(self, condition, is_blocked, block, timeout, failure, is_over):
            if not block:
                if is_blocked():
                    raise failure
            elif timeout is None:
                while is_blocked():
                    condition.wait()
                    if is_over():
                        raise ShutDown
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                end = _time() + timeout
                while is_blocked():
                    left = end - _time()
                    if left <= 0:
                        raise failure
                    condition.wait(left)
                    if is_over():
                        raise ShutDown

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def shutdown(self, immediate=False):
            with self.mutex:
                self.is_shutdown = True
                if immediate:
                    while self._qsize():
                        self._get()
                        if self.unfinished_tasks > 0:
                            self.unfinished_tasks -= 1
                    self.all_tasks_done.notify_all()
                self.not_empty.notify_all()
                self.not_full.notify_all()


    class PriorityQueue(Queue):
        def _init(self, maxsize):
            from heapq import heappop, heappush
            self.queue = []
            self._push = heappush
            self._pop = heappop

        def _put(self, item):
            self._push(self.queue, item)

        def _get(self):
            return self._pop(self.queue)


    class LifoQueue(Queue):
        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()

    _PySimpleQueue = SimpleQueue
    """#
