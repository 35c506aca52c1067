/// What of `asyncio.tasks` is not native, in the language itself.
let asyncioTasksSource = #"""
    from _asyncio import (
        CancelledError, Task, all_tasks, create_task, current_task, eager_task_factory, ensure_future, gather,
        get_event_loop, get_running_loop, iscoroutine, isfuture, shield, sleep, _enter_task, _leave_task,
        _register_task, _unregister_task)
    from asyncio import timeouts

    __all__ = (
        'Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
        'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe', 'current_task',
        'all_tasks', 'create_eager_task_factory', 'eager_task_factory', '_register_task', '_unregister_task',
        '_enter_task', '_leave_task')

    # There is one implementation, the native one.
    _PyTask = _CTask = Task
    _py_current_task = _c_current_task = current_task
    _py_register_task = _c_register_task = _register_task
    _py_unregister_task = _c_unregister_task = _unregister_task
    _py_enter_task = _c_enter_task = _enter_task
    _py_leave_task = _c_leave_task = _leave_task
    FIRST_COMPLETED = 'FIRST_COMPLETED'
    FIRST_EXCEPTION = 'FIRST_EXCEPTION'
    ALL_COMPLETED = 'ALL_COMPLETED'


    async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
        if not fs:
            raise ValueError('Set of Tasks/Futures is empty.')
        if return_when not in (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION):
            raise ValueError(f'Invalid return_when value: {return_when}')
        # In their order, each once.
        fs = list(dict.fromkeys(fs))
        if any(iscoroutine(f) for f in fs):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
        loop = get_running_loop()
        waiter = loop.create_future()
        timer = None
        if timeout is not None:
            timer = loop.call_later(timeout, _release, waiter)
        left = len(fs)

        def _on_completion(f):
            nonlocal left
            left -= 1
            if (left <= 0 or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION
                    and not f.cancelled() and f.exception() is not None):
                if timer is not None:
                    timer.cancel()
                _release(waiter)

        for f in fs:
            f.add_done_callback(_on_completion)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for f in fs:
                f.remove_done_callback(_on_completion)
        return {f for f in fs if f.done()}, {f for f in fs if not f.done()}


    def _release(waiter, *args):
        if not waiter.done():
            waiter.set_result(None)


    async def wait_for(fut, timeout):
        if timeout is None or not timeout <= 0:
            async with timeouts.timeout(timeout):
                return await fut
        # No time at all: what is not done yet is cancelled, but may still come to something.
        fut = ensure_future(fut)
        cancelled = not fut.done()
        if cancelled:
            await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            if not cancelled:
                raise
            raise TimeoutError from error


    async def _cancel_and_wait(fut):
        waiter = get_running_loop().create_future()

        def _release_waiter(_):
            _release(waiter)

        fut.add_done_callback(_release_waiter)
        try:
            fut.cancel()
            await waiter
        finally:
            fut.remove_done_callback(_release_waiter)


    class _AsCompletedIterator:
        def __init__(self, aws, timeout):
            from asyncio.queues import Queue
            self._done = Queue()
            self._timer = None
            loop = get_event_loop()
            todo = dict.fromkeys(ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws))
            for f in todo:
                f.add_done_callback(self._handle_completion)
            if todo and timeout is not None:
                self._timer = loop.call_later(timeout, self._handle_timeout)
            self._todo = todo
            self._left = len(todo)

        def __iter__(self):
            return self

        def __next__(self):
            self._take(StopIteration)
            return self._wait_for_one(resolve=True)

        def __aiter__(self):
            return self

        async def __anext__(self):
            self._take(StopAsyncIteration)
            return await self._wait_for_one()

        def _take(self, end):
            if not self._left:
                raise end
            self._left -= 1

        def _handle_completion(self, f):
            todo = self._todo
            if todo:
                del todo[f]
                self._done.put_nowait(f)
                if self._timer is not None and not todo:
                    self._timer.cancel()

        def _handle_timeout(self):
            # Who waits for the rest gets nothing, once for each.
            late = [*self._todo]
            for f in late:
                f.remove_done_callback(self._handle_completion)
                self._done.put_nowait(None)
            self._todo.clear()

        async def _wait_for_one(self, resolve=False):
            f = await self._done.get()
            if f is None:
                raise TimeoutError
            return f.result() if resolve else f


    def as_completed(fs, *, timeout=None):
        if iscoroutine(fs) or hasattr(fs, '__await__'):
            raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
        return _AsCompletedIterator(fs, timeout)


    def run_coroutine_threadsafe(coro, loop):
        from concurrent.futures import Future
        from asyncio.futures import _chain_future
        if not iscoroutine(coro):
            raise TypeError('A coroutine object is required')
        future = Future()

        def callback():
            try:
                _chain_future(ensure_future(coro, loop=loop), future)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                if future.set_running_or_notify_cancel():
                    future.set_exception(error)
                raise

        loop.call_soon_threadsafe(callback)
        return future


    def create_eager_task_factory(custom_task_constructor):
        def factory(loop, coro, *, name=None, context=None):
            return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

        return factory
    """#
