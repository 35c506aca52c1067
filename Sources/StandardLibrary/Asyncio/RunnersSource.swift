/// `asyncio.runners`, in the language itself; `run` is native.
let asyncioRunnersSource = #"""
    from _asyncio import (
        _cancel_all_tasks, _is_loop_in_use, _run_interruptible, iscoroutine, new_event_loop, run, set_event_loop)

    __all__ = ('Runner', 'run')


    class Runner:
        def __init__(self, *, debug=None, loop_factory=None):
            # created, initialized or closed
            self._state = 'created'
            self._debug = debug
            self._loop_factory = loop_factory
            self._loop = None
            self._context = None
            self._set_event_loop = False

        def __enter__(self):
            self._lazy_init()
            return self

        def __exit__(self, exc_type, exc, tb):
            self.close()

        def close(self):
            if self._state != 'initialized':
                return
            loop = self._loop
            try:
                _cancel_all_tasks(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
                loop.run_until_complete(loop.shutdown_default_executor(300))
            finally:
                if self._set_event_loop:
                    set_event_loop(None)
                loop.close()
                self._loop = None
                self._state = 'closed'

        def get_loop(self):
            self._lazy_init()
            return self._loop

        def run(self, coro, *, context=None):
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if _is_loop_in_use():
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            self._lazy_init()
            if context is None:
                context = self._context
            task = self._loop.create_task(coro, context=context)
            return _run_interruptible(self._loop, task)

        def _lazy_init(self):
            if self._state == 'closed':
                raise RuntimeError('Runner is closed')
            if self._state == 'initialized':
                return
            if self._loop_factory is None:
                self._loop = new_event_loop()
                if not self._set_event_loop:
                    set_event_loop(self._loop)
                    self._set_event_loop = True
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            from contextvars import copy_context
            self._context = copy_context()
            self._state = 'initialized'
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
