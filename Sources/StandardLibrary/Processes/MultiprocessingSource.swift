/// `multiprocessing`: processes and pools of them, in the language itself.
let multiprocessingSource = #"""
    import os
    import sys
    import threading
    from _process import WorkerProcess, current_cell, next_number, worker_name
    from time import monotonic as _time

    __all__ = ['Pool', 'Process', 'ProcessError', 'TimeoutError', 'active_children', 'cpu_count', 'current_process',
               'freeze_support', 'get_all_start_methods', 'get_context', 'get_logger', 'get_start_method',
               'log_to_stderr', 'parent_process', 'set_start_method', 'Array', 'AuthenticationError', 'Barrier',
               'BoundedSemaphore', 'BufferTooShort', 'Condition', 'Event', 'JoinableQueue', 'Lock', 'Manager', 'Pipe',
               'Queue', 'RLock', 'RawArray', 'RawValue', 'Semaphore', 'SimpleQueue', 'Value']
    _shared_names = ('Lock', 'RLock', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Event', 'Barrier', 'Queue',
                     'JoinableQueue', 'SimpleQueue', 'Pipe', 'Value', 'Array', 'RawValue', 'RawArray', 'Manager')
    _methods = ['fork', 'spawn', 'forkserver']
    _children = {}


    class ProcessError(Exception):
        pass


    class TimeoutError(ProcessError):
        pass


    class AuthenticationError(ProcessError):
        pass


    class BufferTooShort(ProcessError):
        pass


    def __getattr__(name):
        if name in _shared_names:
            # What processes share is a module of its own: few programs need it.
            import _shared_objects
            found = globals()[name] = getattr(_shared_objects, name)
            return found
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def get_logger():
        import logging
        return logging.getLogger('multiprocessing')


    def log_to_stderr(level=None):
        import logging
        logger = get_logger()
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter('[%(levelname)s/%(processName)s] %(message)s'))
        logger.addHandler(handler)
        if level:
            logger.setLevel(level)
        return logger


    def cpu_count():
        count = os.cpu_count()
        if count is None:
            raise NotImplementedError('cannot determine number of cpus')
        return count


    def freeze_support():
        pass


    # Processes

    class Process:
        def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
            assert group is None, 'group argument must be None for now'
            number = next_number()
            self._target = target
            self._args = tuple(args)
            self._kwargs = dict(kwargs)
            self._name = name or f'{type(self).__name__}-{number}'
            self._daemon = bool(daemon)
            self._parent_pid = os.getpid()
            self._worker = self._thread = self._exitcode = None

        def __getstate__(self):
            return self.__dict__ | {'_worker': None, '_thread': None}

        def __repr__(self):
            status = 'initial'
            if self._thread is not None:
                status = 'started'
                if self._exitcode is not None:
                    status = 'stopped'
            parts = [f'name={self._name!r}']
            if self.pid is not None:
                parts.append(f'pid={self.pid}')
            parts += [f'parent={self._parent_pid}', status]
            if self._exitcode is not None:
                parts.append(f'exitcode={self._exitcode}')
            if self._daemon:
                parts.append('daemon')
            return f'<{type(self).__name__} {" ".join(parts)}>'

        def run(self):
            if self._target:
                self._target(*self._args, **self._kwargs)

        def start(self):
            assert self._thread is None, 'cannot start a process twice'
            main = sys.modules.get('__main__')
            self._worker = WorkerProcess(self._name, getattr(main, '__file__', None))
            self._thread = threading.Thread(target=self._attend, args=(current_cell(),), daemon=self._daemon)
            _children[self] = None
            self._thread.start()

        def _attend(self, cell):
            worker = self._worker
            code = None
            try:
                reply = worker.call(cell, _run, (self,), {})
                if reply is not None:
                    code = reply[1] if reply[0] == 'result' else 1
            except BaseException as error:
                worker.kill()
                print(f'{type(error).__name__}: {error}', file=sys.stderr)
                code = 1
            status = worker.close(cell)
            self._exitcode = status if code is None else code
            _children.pop(self, None)

        def _check(self):
            if self._thread is None:
                raise ValueError('process not started')

        def terminate(self):
            self._worker.kill(15)

        def kill(self):
            self._worker.kill(9)

        def join(self, timeout=None):
            assert self._thread is not None, 'can only join a started process'
            self._thread.join(timeout)

        def is_alive(self):
            return self._thread is not None and self._exitcode is None

        def close(self):
            if self.is_alive():
                raise ValueError('Cannot close a process while it is still running. '
                                 'You should first call join() or terminate().')

        @property
        def name(self):
            return self._name

        @name.setter
        def name(self, name):
            assert isinstance(name, str), 'name must be a string'
            self._name = name

        @property
        def daemon(self):
            return self._daemon

        @daemon.setter
        def daemon(self, daemonic):
            assert self._thread is None, 'process has already started'
            self._daemon = daemonic

        @property
        def exitcode(self):
            return self._exitcode

        @property
        def ident(self):
            return self._worker.pid if self._worker is not None else None

        pid = ident


    def _run(process):
        # In the worker: what the process does, and its exit code.
        global _current
        _current = process
        try:
            process.run()
            return 0
        except SystemExit as error:
            if error.code is None:
                return 0
            if isinstance(error.code, int):
                return error.code
            print(error.code, file=sys.stderr)
            return 1
        except BaseException as error:
            from _process import format_exception
            sys.stderr.write(f'Process {process.name}:\n{format_exception(error)}')
            return 1


    class _MainProcess(Process):
        def __init__(self, name):
            self._name = name
            self._daemon = False
            self._exitcode = None

        def __repr__(self):
            return f'<{type(self).__name__} name={self._name!r} parent=None started>'

        ident = pid = property(lambda self: os.getpid())


    _current = _MainProcess(worker_name() or 'MainProcess')


    def current_process():
        return _current


    def parent_process():
        if worker_name() is None:
            return None
        return _MainProcess('MainProcess')


    def active_children():
        return list(_children)


    # Pools

    class _AsyncResult:
        def __init__(self, futures, finish, callback=None, error_callback=None):
            self._futures = futures
            self._finish = finish
            if callback is not None or error_callback is not None:
                threading.Thread(target=self._report, args=(callback, error_callback), daemon=True).start()

        def _report(self, callback, error_callback):
            try:
                value = self.get()
            except Exception as error:
                if error_callback is not None:
                    error_callback(error)
            else:
                if callback is not None:
                    callback(value)

        def ready(self):
            return all(future.done() for future in self._futures)

        def successful(self):
            if not self.ready():
                raise ValueError(f'{self!r} not ready')
            return all(future.exception() is None for future in self._futures)

        def wait(self, timeout=None):
            from concurrent.futures import wait
            wait(self._futures, timeout)

        def get(self, timeout=None):
            self.wait(timeout)
            if not self.ready():
                raise TimeoutError
            return self._finish([future.result() for future in self._futures])


    AsyncResult = _AsyncResult


    def _map_chunk(function, items):
        return [function(item) for item in items]


    def _starmap_chunk(function, items):
        return [function(*item) for item in items]


    def _joined(chunks):
        return [item for chunk in chunks for item in chunk]


    class _Pool:
        def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
            from concurrent.futures import ProcessPoolExecutor
            if processes is None:
                processes = os.process_cpu_count() or 1
            if processes < 1:
                raise ValueError('Number of processes must be at least 1')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            self._processes = processes
            self._executor = ProcessPoolExecutor(
                processes, initializer=initializer, initargs=initargs, max_tasks_per_child=maxtasksperchild)
            self._executor._names = [f'ForkPoolWorker-{next_number()}' for _ in range(processes)]
            self._is_open = True

        def _submit(self, function, *args):
            if not self._is_open:
                raise ValueError('Pool not running')
            return self._executor.submit(function, *args)

        def _submit_chunks(self, run, function, iterable, chunksize):
            items = list(iterable)
            if chunksize is None:
                chunksize, rest = divmod(len(items), self._processes * 4)
                chunksize += bool(rest)
            chunksize = max(chunksize, 1)
            return [self._submit(run, function, items[start:start + chunksize])
                    for start in range(0, len(items), chunksize)]

        def apply(self, func, args=(), kwds={}):
            return self.apply_async(func, args, kwds).get()

        def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
            if not self._is_open:
                raise ValueError('Pool not running')
            future = self._executor.submit(func, *args, **kwds)
            return _AsyncResult([future], lambda results: results[0], callback, error_callback)

        def map(self, func, iterable, chunksize=None):
            return self.map_async(func, iterable, chunksize).get()

        def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
            futures = self._submit_chunks(_map_chunk, func, iterable, chunksize)
            return _AsyncResult(futures, _joined, callback, error_callback)

        def starmap(self, func, iterable, chunksize=None):
            return self.starmap_async(func, iterable, chunksize).get()

        def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
            futures = self._submit_chunks(_starmap_chunk, func, iterable, chunksize)
            return _AsyncResult(futures, _joined, callback, error_callback)

        def imap(self, func, iterable, chunksize=1):
            futures = self._submit_chunks(_map_chunk, func, iterable, chunksize)
            return (item for future in futures for item in future.result())

        def imap_unordered(self, func, iterable, chunksize=1):
            from concurrent.futures import as_completed
            futures = self._submit_chunks(_map_chunk, func, iterable, chunksize)
            return (item for future in as_completed(futures) for item in future.result())

        def close(self):
            self._is_open = False
            self._executor.shutdown(wait=False)

        def terminate(self):
            self._is_open = False
            self._executor.shutdown(wait=False, cancel_futures=True)
            for process in list(self._executor._processes.values()):
                process.kill()

        def join(self):
            if self._is_open:
                raise ValueError('Pool is still running')
            self._executor.shutdown()

        def __enter__(self):
            if not self._is_open:
                raise ValueError('Pool not running')
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.terminate()
            self._executor.shutdown()


    # Contexts

    class _Context:
        ProcessError = ProcessError
        TimeoutError = TimeoutError
        Process = Process

        def __init__(self, name):
            self._name = name

        cpu_count = staticmethod(cpu_count)
        current_process = staticmethod(current_process)
        parent_process = staticmethod(parent_process)
        active_children = staticmethod(active_children)
        freeze_support = staticmethod(freeze_support)

        def __getattr__(self, name):
            if name in _shared_names:
                return __getattr__(name)
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        get_logger = staticmethod(get_logger)
        log_to_stderr = staticmethod(log_to_stderr)

        def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
            return _Pool(processes, initializer, initargs, maxtasksperchild)

        def get_start_method(self, allow_none=False):
            return self._name

        def get_context(self, method=None):
            return self if method is None else get_context(method)


    _default = _Context('fork')
    Pool = _default.Pool


    def get_all_start_methods():
        return list(_methods)


    def get_start_method(allow_none=False):
        return _default._name


    def set_start_method(method, force=False):
        _default._name = get_context(method)._name


    def get_context(method=None):
        if method is None:
            return _default
        if method not in _methods:
            raise ValueError(f'cannot find context for {method!r}')
        return _Context(method)
    """#
