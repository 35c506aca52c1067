/// `asyncio.runners`, in the language itself; `run` is native.
let asyncioRunnersSource = #"""
    from _asyncio import (
        BaseEventLoop, _cancel_all_tasks as _cancel_native_tasks, _is_loop_in_use, _run_interruptible, all_tasks,
        gather, iscoroutine, new_event_loop, run, set_event_loop)

    __all__ = ('Runner', 'run')


    def _cancel_all_tasks(loop):
        if isinstance(loop, BaseEventLoop):
            return _cancel_native_tasks(loop)
        rest = all_tasks(loop)
        for task in rest:
            task.cancel()
        if rest:
            loop.run_until_complete(gather(*rest, return_exceptions=True))


    class Runner:
        # The loop and the context of its tasks while the runner is open.
        _loop = _context = None
        _is_closed = _is_current = False

        def __init__(self, *, debug=None, loop_factory=None):
            self._debug, self._loop_factory = debug, loop_factory

        def __enter__(self):
            self._open()
            return self

        def __exit__(self, *exc):
            self.close()

        def _open(self):
            # The loop, made when it is first needed.
            if self._is_closed:
                raise RuntimeError('Runner is closed')
            if self._loop is None:
                from contextvars import copy_context
                factory = self._loop_factory
                loop = (factory or new_event_loop)()
                if factory is None:
                    set_event_loop(loop)
                    self._is_current = True
                if self._debug is not None:
                    loop.set_debug(self._debug)
                self._loop, self._context = loop, copy_context()
            return self._loop

        def get_loop(self):
            return self._open()

        def run(self, coro, *, context=None):
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if _is_loop_in_use():
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            loop = self._open()
            return _run_interruptible(
                loop, loop.create_task(coro, context=self._context if context is None else context))

        def close(self):
            loop, self._loop = self._loop, None
            if loop is None:
                return
            self._is_closed = True
            try:
                _cancel_all_tasks(loop)
                for step in (loop.shutdown_asyncgens, lambda: loop.shutdown_default_executor(300)):
                    loop.run_until_complete(step())
            finally:
                if self._is_current:
                    set_event_loop(None)
                loop.close()
    """#

/// `asyncio.threads`, in the language itself.
let asyncioThreadsSource = #"""
    from _asyncio import get_running_loop

    __all__ = ('to_thread',)


    async def to_thread(func, /, *args, **kwargs):
        from contextvars import copy_context
        loop = get_running_loop()
        context = copy_context()

        def call():
            return context.run(func, *args, **kwargs)

        return await loop.run_in_executor(None, call)
    """#
