/// `asyncio.taskgroups`, in the language itself.
let asyncioTaskGroupsSource = #"""
    from _asyncio import CancelledError, current_task, get_running_loop

    __all__ = ('TaskGroup',)


    def _is_fatal(error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))


    class TaskGroup:
        def __init__(self):
            self._entered = False
            self._exiting = False
            self._aborting = False
            self._loop = None
            self._parent_task = None
            self._parent_cancel_requested = False
            # In the order of creation, in which they are cancelled.
            self._tasks = {}
            self._errors = []
            self._base_error = None
            self._on_completed_fut = None

        def __repr__(self):
            text = ''
            if self._tasks:
                text += f' tasks={len(self._tasks)}'
            if self._errors:
                text += f' errors={len(self._errors)}'
            if self._aborting:
                text += ' cancelling'
            elif self._entered:
                text += ' entered'
            return f'<TaskGroup{text}>'

        async def __aenter__(self):
            if self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has already been entered')
            if self._loop is None:
                self._loop = get_running_loop()
            self._parent_task = current_task(self._loop)
            if self._parent_task is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            self._entered = True
            return self

        async def __aexit__(self, exc_type, exc, tb):
            self._exiting = True
            is_cancellation = exc_type is not None and issubclass(exc_type, CancelledError)
            if exc is not None and _is_fatal(exc) and self._base_error is None:
                self._base_error = exc
            cancellation = exc if is_cancellation else None
            if exc_type is not None and not self._aborting:
                self._abort()
            try:
                # Children may still add children.
                while self._tasks:
                    if self._on_completed_fut is None:
                        self._on_completed_fut = self._loop.create_future()
                    try:
                        await self._on_completed_fut
                    except CancelledError as error:
                        # Cancelled from outside, unless it was for a child's error.
                        if not self._aborting:
                            cancellation = error
                            self._abort()
                    self._on_completed_fut = None
                if self._base_error is not None:
                    raise self._base_error
                if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
                    cancellation = None
                if cancellation is not None and not self._errors:
                    raise cancellation
                if exc_type is not None and not is_cancellation:
                    self._errors.append(exc)
                if self._errors:
                    if self._parent_task.cancelling():
                        # The cancellation from outside comes again at the next await.
                        self._parent_task.uncancel()
                        self._parent_task.cancel()
                    try:
                        raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
                    finally:
                        self._errors = None
            finally:
                cancellation = exc = None

        def create_task(self, coro, *, name=None, context=None):
            problem = None
            if not self._entered:
                problem = 'has not been entered'
            elif self._exiting and not self._tasks:
                problem = 'is finished'
            elif self._aborting:
                problem = 'is shutting down'
            if problem is not None:
                coro.close()
                raise RuntimeError(f'TaskGroup {self!r} {problem}')
            if context is None:
                task = self._loop.create_task(coro, name=name)
            else:
                task = self._loop.create_task(coro, name=name, context=context)
            if task.done():
                self._on_task_done(task)
            else:
                self._tasks[task] = None
                task.add_done_callback(self._on_task_done)
            return task

        def _abort(self):
            self._aborting = True
            for task in list(self._tasks):
                if not task.done():
                    task.cancel()

        def _on_task_done(self, task):
            self._tasks.pop(task, None)
            if not self._tasks:
                waiter = self._on_completed_fut
                if waiter is not None and not waiter.done():
                    waiter.set_result(True)
            if task.cancelled():
                return
            error = task.exception()
            if error is None:
                return
            self._errors.append(error)
            if _is_fatal(error) and self._base_error is None:
                self._base_error = error
            if self._parent_task.done():
                self._loop.call_exception_handler({
                    'message': f'Task {task!r} has errored out but its parent '
                               f'task {self._parent_task} is already completed',
                    'exception': error,
                    'task': task,
                })
                return
            if not self._aborting and not self._parent_cancel_requested:
                self._abort()
                self._parent_cancel_requested = True
                self._parent_task.cancel()
    """#
