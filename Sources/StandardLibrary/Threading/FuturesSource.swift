/// `concurrent.futures._base`, in the language itself.
let concurrentFuturesBaseSource = #"""
    from _thread import _SimpleQueue, _log, allocate_lock
    from time import monotonic as _time

    FIRST_COMPLETED = 'FIRST_COMPLETED'
    FIRST_EXCEPTION = 'FIRST_EXCEPTION'
    ALL_COMPLETED = 'ALL_COMPLETED'
    PENDING = 'PENDING'
    RUNNING = 'RUNNING'
    # Cancelled by the user; and then noticed by the executor.
    CANCELLED = 'CANCELLED'
    CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
    FINISHED = 'FINISHED'
    _descriptions = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled',
                     CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}


    class Error(Exception):
        pass


    class CancelledError(Error):
        pass


    TimeoutError = TimeoutError


    class InvalidStateError(Error):
        pass


    class BrokenExecutor(RuntimeError):
        pass


    class Future:
        def __init__(self):
            self._lock = allocate_lock()
            self._state = PENDING
            self._result = None
            self._exception = None
            # Locks of threads that wait, released at the end.
            self._blocked = []
            # Called with the future when `wait` and `as_completed` are to see it.
            self._watchers = []
            self._done_callbacks = []

        def __repr__(self):
            name = type(self).__name__
            text = f'<{name} at {id(self):#x} state={_descriptions[self._state]}'
            if self._state == FINISHED:
                if self._exception:
                    text += f' raised {type(self._exception).__name__}'
                else:
                    text += f' returned {type(self._result).__name__}'
            return text + '>'

        def _is_over(self):
            return self._state in (CANCELLED_AND_NOTIFIED, FINISHED)

        def _call(self, callback):
            try:
                callback(self)
            except Exception as error:
                _log('concurrent.futures', 'error', f'exception calling callback for {self!r}', error)

        def _unblock(self):
            blocked, self._blocked = self._blocked, []
            for lock in blocked:
                lock.release()

        def _notify(self):
            for watcher in self._watchers:
                watcher(self)

        def cancel(self):
            with self._lock:
                if self._state in (RUNNING, FINISHED):
                    return False
                if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                    return True
                self._state = CANCELLED
                self._unblock()
            for callback in self._done_callbacks:
                self._call(callback)
            return True

        def cancelled(self):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

        def running(self):
            return self._state == RUNNING

        def done(self):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

        def add_done_callback(self, fn):
            with self._lock:
                if not self.done():
                    self._done_callbacks.append(fn)
                    return
            self._call(fn)

        def _wait(self, timeout):
            waiter = None
            with self._lock:
                if not self.done():
                    waiter = allocate_lock()
                    waiter.acquire()
                    self._blocked.append(waiter)
            if waiter is None:
                return
            if timeout is None:
                waiter.acquire()
            else:
                waiter.acquire(True, max(timeout, 0))
            if not self.done():
                with self._lock:
                    if waiter in self._blocked:
                        self._blocked.remove(waiter)
                if not self.done():
                    raise TimeoutError()

        def result(self, timeout=None):
            try:
                self._wait(timeout)
                if self.cancelled():
                    raise CancelledError()
                if self._exception:
                    raise self._exception
                return self._result
            finally:
                # No cycle of the exception, its traceback and this future.
                self = None

        def exception(self, timeout=None):
            self._wait(timeout)
            if self.cancelled():
                raise CancelledError()
            return self._exception

        # For executors.

        def set_running_or_notify_cancel(self):
            with self._lock:
                if self._state == CANCELLED:
                    self._state = CANCELLED_AND_NOTIFIED
                    self._notify()
                    return False
                if self._state == PENDING:
                    self._state = RUNNING
                    return True
                _log('concurrent.futures', 'critical', f'Future {id(self)} in unexpected state: {self._state}', None)
                raise RuntimeError('Future in unexpected state')

        def _finish(self, result, exception):
            with self._lock:
                if self.done():
                    raise InvalidStateError(f'{self._state}: {self!r}')
                self._result = result
                self._exception = exception
                self._state = FINISHED
                self._notify()
                self._unblock()
            for callback in self._done_callbacks:
                self._call(callback)

        def set_result(self, result):
            self._finish(result, None)

        def set_exception(self, exception):
            self._finish(None, exception)

        @classmethod
        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)


    def _watch(futures, watcher):
        # The futures that are over already; the others tell the watcher.
        over = []
        for future in futures:
            with future._lock:
                if future._is_over():
                    over.append(future)
                else:
                    future._watchers.append(watcher)
        return over


    def _unwatch(futures, watcher):
        for future in futures:
            with future._lock:
                if watcher in future._watchers:
                    future._watchers.remove(watcher)


    def as_completed(fs, timeout=None):
        end = None if timeout is None else timeout + _time()
        pending = dict.fromkeys(fs)
        total = len(pending)
        queue = _SimpleQueue()
        watcher = queue.put
        over = _watch(pending, watcher)
        try:
            for future in over:
                del pending[future]
                yield future
            while pending:
                left = None if end is None else end - _time()
                if left is not None and left < 0:
                    raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')
                future = queue._get_or_none(left)
                if future is not None:
                    del pending[future]
                    yield future
        finally:
            _unwatch(pending, watcher)


    class DoneAndNotDoneFutures(tuple):
        __slots__ = ()
        _fields = ('done', 'not_done')
        __match_args__ = _fields

        def __new__(cls, done, not_done):
            return tuple.__new__(cls, (done, not_done))

        done = property(lambda self: self[0])
        not_done = property(lambda self: self[1])

        def __repr__(self):
            return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        end = None if timeout is None else timeout + _time()
        pending = dict.fromkeys(fs)
        queue = _SimpleQueue()
        watcher = queue.put
        done = _watch(pending, watcher)
        for future in done:
            del pending[future]

        def is_enough():
            if not pending or return_when == FIRST_COMPLETED and done:
                return True
            return return_when == FIRST_EXCEPTION and any(
                not future.cancelled() and future.exception() is not None for future in done)

        try:
            if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED) and pending:
                raise ValueError(f'Invalid return condition: {return_when!r}')
            while not is_enough():
                left = None if end is None else end - _time()
                if left is not None and left <= 0:
                    break
                future = queue._get_or_none(left)
                while future is not None:
                    del pending[future]
                    done.append(future)
                    future = queue._get_or_none(0)
        finally:
            _unwatch(pending, watcher)
        return DoneAndNotDoneFutures(set(done), set(pending))


    def _result_or_cancel(future, timeout=None):
        try:
            try:
                return future.result(timeout)
            finally:
                future.cancel()
        finally:
            del future


    class Executor:
        def submit(self, fn, /, *args, **kwargs):
            raise NotImplementedError()

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            end = None if timeout is None else timeout + _time()
            futures = [self.submit(fn, *args) for args in zip(*iterables)]

            # A generator of its own, so that the calls are submitted at once.
            def results():
                try:
                    futures.reverse()
                    while futures:
                        if end is None:
                            yield _result_or_cancel(futures.pop())
                        else:
                            yield _result_or_cancel(futures.pop(), end - _time())
                finally:
                    for future in futures:
                        future.cancel()

            return results()

        def shutdown(self, wait=True, *, cancel_futures=False):
            pass

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc, tb):
            self.shutdown(wait=True)
            return False
    """#

/// `concurrent.futures.thread`, in the language itself.
let concurrentFuturesThreadSource = #"""
    import threading
    from _thread import _SimpleQueue, _cpu_count, _log, allocate_lock
    from concurrent.futures import _base

    _executors = {}
    _shutdown = False
    _pool_count = 0


    def _python_exit():
        global _shutdown
        _shutdown = True
        executors = list(_executors)
        for executor in executors:
            executor._work_queue.put(None)
        for executor in executors:
            for thread in executor._threads:
                thread.join()


    threading._register_atexit(_python_exit)


    class BrokenThreadPool(_base.BrokenExecutor):
        pass


    class ThreadPoolExecutor(_base.Executor):
        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            global _pool_count
            if max_workers is None:
                # Threads mostly wait, but not too many of them.
                max_workers = min(32, _cpu_count() + 4)
            if max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            self._max_workers = max_workers
            self._work_queue = _SimpleQueue()
            self._idle = 0
            self._threads = []
            self._broken = False
            self._shutdown = False
            self._lock = allocate_lock()
            if not thread_name_prefix:
                thread_name_prefix = f'ThreadPoolExecutor-{_pool_count}'
                _pool_count += 1
            self._thread_name_prefix = thread_name_prefix
            self._initializer = initializer
            self._initargs = initargs

        def submit(self, fn, /, *args, **kwargs):
            with self._lock:
                if self._broken:
                    raise BrokenThreadPool(self._broken)
                if self._shutdown:
                    raise RuntimeError('cannot schedule new futures after shutdown')
                if _shutdown:
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                future = _base.Future()
                self._work_queue.put((future, fn, args, kwargs))
                if self._idle > 0:
                    self._idle -= 1
                elif len(self._threads) < self._max_workers:
                    thread = threading.Thread(
                        name=f'{self._thread_name_prefix}_{len(self._threads)}', target=self._work)
                    thread.start()
                    self._threads.append(thread)
                    _executors[self] = None
                return future

        def _work(self):
            if self._initializer is not None:
                try:
                    self._initializer(*self._initargs)
                except BaseException as error:
                    _log('concurrent.futures', 'critical', 'Exception in initializer:', error)
                    self._initializer_failed()
                    return
            queue = self._work_queue
            while True:
                with self._lock:
                    if queue.empty():
                        self._idle += 1
                item = queue.get()
                if item is None:
                    if _shutdown or self._shutdown:
                        # The others are to end as well.
                        self._shutdown = True
                        queue.put(None)
                        return
                    continue
                _run(*item)
                item = None

        def _initializer_failed(self):
            with self._lock:
                self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
                while not self._work_queue.empty():
                    item = self._work_queue._get_or_none(0)
                    if item is not None:
                        item[0].set_exception(BrokenThreadPool(self._broken))

        def shutdown(self, wait=True, *, cancel_futures=False):
            with self._lock:
                self._shutdown = True
                if cancel_futures:
                    while not self._work_queue.empty():
                        item = self._work_queue._get_or_none(0)
                        if item is not None:
                            item[0].cancel()
                self._work_queue.put(None)
            if wait:
                for thread in self._threads:
                    thread.join()
                _executors.pop(self, None)


    def _run(future, fn, args, kwargs):
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
            # No cycle of the exception and this frame.
            future = None
        else:
            future.set_result(result)
    """#
