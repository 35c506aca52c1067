/// `concurrent.futures.process`, in the language itself: a thread here looks after each worker process.
let concurrentFuturesProcessSource = #"""
    import sys
    import threading
    from _process import WorkerProcess, current_cell, format_exception, next_number
    from _thread import _SimpleQueue, _cpu_count, _log, allocate_lock
    from concurrent.futures import _base

    _executors = {}
    _shutdown = False
    _died = 'A process in the process pool was terminated abruptly while the future was running or pending.'
    _unusable = 'A child process terminated abruptly, the process pool is not usable anymore'


    def _python_exit():
        global _shutdown
        _shutdown = True
        executors = list(_executors)
        for executor in executors:
            executor._calls.put(None)
        for executor in executors:
            for thread in executor._threads:
                thread.join()


    threading._register_atexit(_python_exit)


    class BrokenProcessPool(_base.BrokenExecutor):
        pass


    class _RemoteTraceback(Exception):
        def __init__(self, tb):
            self.tb = tb

        def __str__(self):
            return self.tb


    class _Died(Exception):
        pass


    class ProcessPoolExecutor(_base.Executor):
        def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *,
                     max_tasks_per_child=None):
            if max_workers is None:
                max_workers = _cpu_count() or 1
            elif max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            if max_tasks_per_child is not None:
                if not isinstance(max_tasks_per_child, int):
                    raise TypeError('max_tasks_per_child must be an integer')
                if max_tasks_per_child <= 0:
                    raise ValueError('max_tasks_per_child must be >= 1')
                if getattr(mp_context, '_name', None) == 'fork':
                    raise ValueError('max_tasks_per_child is incompatible with the "fork" multiprocessing start '
                                     'method; supply a different mp_context.')
            self._max_workers = max_workers
            self._max_tasks_per_child = max_tasks_per_child
            self._mp_context = mp_context
            self._initializer = initializer
            self._initargs = initargs
            self._lock = allocate_lock()
            self._calls = _SimpleQueue()
            self._idle = 0
            self._threads = []
            # Worker processes by their identifiers, as far as they run.
            self._processes = {}
            self._shutdown = False
            self._broken = False
            self._pending = {}
            # Of the workers to come, where they are given.
            self._names = []

        def submit(self, fn, /, *args, **kwargs):
            with self._lock:
                if self._broken:
                    raise BrokenProcessPool(self._broken)
                if self._shutdown:
                    raise RuntimeError('cannot schedule new futures after shutdown')
                if _shutdown:
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                future = _base.Future()
                self._pending[future] = None
                self._calls.put((future, current_cell(), fn, args, kwargs))
                if self._idle > 0:
                    self._idle -= 1
                elif len(self._threads) < self._max_workers:
                    thread = threading.Thread(name=f'ProcessPool-{len(self._threads)}', target=self._serve)
                    thread.start()
                    self._threads.append(thread)
                    _executors[self] = None
                return future

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            if chunksize < 1:
                raise ValueError('chunksize must be >= 1.')
            if chunksize == 1:
                return super().map(fn, *iterables, timeout=timeout)
            calls = list(zip(*iterables))
            chunks = [calls[start:start + chunksize] for start in range(0, len(calls), chunksize)]
            return _chain(super().map(_run_chunk, [fn] * len(chunks), chunks, timeout=timeout))

        def _serve(self):
            process = None
            tasks = 0
            cell = current_cell()
            try:
                while True:
                    with self._lock:
                        if self._calls.empty():
                            self._idle += 1
                    item = self._calls.get()
                    if item is None:
                        if _shutdown or self._shutdown:
                            self._calls.put(None)
                            return
                        continue
                    if self._broken:
                        continue
                    future, cell, fn, args, kwargs = item
                    item = None
                    if not future.set_running_or_notify_cancel():
                        self._pending.pop(future, None)
                        continue
                    try:
                        if process is None:
                            try:
                                process = self._start_process(cell)
                            except (OSError, RuntimeError) as error:
                                # There can be no process now; there may be one later.
                                self._finish(future, None, error)
                                continue
                        self._finish(future, *self._call(process, cell, fn, args, kwargs))
                    except _Died as death:
                        self._break(death.__cause__)
                        return
                    future = fn = args = kwargs = None
                    tasks += 1
                    if tasks == self._max_tasks_per_child:
                        ending, process, tasks = process, None, 0
                        self._end_process(ending, cell)
            finally:
                if process is not None:
                    self._end_process(process, cell)

        def _call(self, process, cell, fn, args, kwargs):
            # (result, exception)
            try:
                reply = process.call(cell, fn, args, kwargs)
            except BaseException as error:
                error.__cause__ = _RemoteTraceback(f'\n"""\n{format_exception(error)}"""')
                return None, error
            if reply is None:
                raise _Died
            kind, value, text = reply
            if kind == 'result':
                return value, None
            if kind == 'unreadable':
                raise _Died from _RemoteTraceback(f"\n'''\n{text}'''")
            value.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
            return None, value

        def _finish(self, future, result, error):
            self._pending.pop(future, None)
            try:
                if error is None:
                    future.set_result(result)
                else:
                    future.set_exception(error)
            except _base.InvalidStateError:
                # The pool broke meanwhile.
                if not self._broken:
                    raise

        def _start_process(self, cell):
            main = sys.modules.get('__main__')
            name = self._names.pop(0) if self._names else f'ForkProcess-{next_number()}'
            process = WorkerProcess(name, getattr(main, '__file__', None))
            self._processes[process.pid] = process
            if self._initializer is not None:
                try:
                    _, error = self._call(process, cell, self._initializer, self._initargs, {})
                except BaseException:
                    self._end_process(process, cell)
                    raise
                if error is not None:
                    text = error.__cause__.tb.strip('\n"')
                    _log('concurrent.futures', 'critical', f'Exception in initializer:\n{text}', None)
                    self._end_process(process, cell)
                    raise _Died
            return process

        def _end_process(self, process, cell):
            process.close(cell)
            self._processes.pop(process.pid, None)

        def _break(self, cause):
            with self._lock:
                if self._broken:
                    return
                self._broken = _unusable
                self._shutdown = True
                pending, self._pending = list(self._pending), {}
                processes = list(self._processes.values())
            for process in processes:
                process.kill()
            for future in pending:
                error = BrokenProcessPool(_died)
                if cause is not None:
                    error.__cause__ = cause
                try:
                    future.set_exception(error)
                except _base.InvalidStateError:
                    pass
            self._calls.put(None)

        def shutdown(self, wait=True, *, cancel_futures=False):
            with self._lock:
                self._shutdown = True
                if cancel_futures:
                    while not self._calls.empty():
                        item = self._calls._get_or_none(0)
                        if item is not None:
                            item[0].cancel()
                            item[0].set_running_or_notify_cancel()
                            self._pending.pop(item[0], None)
                self._calls.put(None)
            if wait:
                for thread in self._threads:
                    thread.join()
                _executors.pop(self, None)


    def _run_chunk(fn, chunk):
        return [fn(*args) for args in chunk]


    def _chain(chunks):
        for chunk in chunks:
            chunk.reverse()
            while chunk:
                yield chunk.pop()
    """#
