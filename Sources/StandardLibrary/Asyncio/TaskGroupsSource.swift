/// `asyncio.taskgroups`, in the language itself.
let asyncioTaskGroupsSource = #"""
    from _asyncio import CancelledError, current_task, get_running_loop

    __all__ = ('TaskGroup',)


    def _is_fatal(error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))


    class TaskGroup:
        # 'new', then 'entered' while the body runs, then 'exiting' while the children finish.
        _phase = 'new'
        # Whether the children were told to stop, and whether a child's error made this group cancel its own task.
        _aborting = False
        _parent_cancel_requested = False
        _loop = _parent_task = None
        # The first SystemExit or KeyboardInterrupt; what __aexit__ waits for when there are children left.
        _fatal = _all_done = None

        def __init__(self):
            self._errors = []
            # In the order of creation, in which they are cancelled.
            self._tasks = {}

        def __repr__(self):
            parts = ['TaskGroup']
            parts += [f'{name}={len(held)}' for name, held in (('tasks', self._tasks), ('errors', self._errors)) if held]
            if self._aborting or self._phase != 'new':
                parts.append('cancelling' if self._aborting else 'entered')
            return f'<{" ".join(parts)}>'

        async def __aenter__(self):
            if self._phase != 'new':
                raise RuntimeError(f'TaskGroup {self!r} has already been entered')
            self._loop = self._loop or get_running_loop()
            parent = self._parent_task = current_task(self._loop)
            if parent is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            self._phase = 'entered'
            return self

        async def __aexit__(self, kind, error, trace):
            self._phase = 'exiting'
            if error is not None:
                self._note_fatal(error)
                self._abort()
            cancellation = error if isinstance(error, CancelledError) else None
            try:
                # Children may still add children.
                while self._tasks:
                    self._all_done = self._loop.create_future()
                    try:
                        await self._all_done
                    except CancelledError as interruption:
                        # Cancelled from outside, unless it was for a child's error.
                        if not self._aborting:
                            cancellation = interruption
                            self._abort()
                self._all_done = None
                failure = self._result(error, cancellation)
                if failure is not None:
                    raise failure
            finally:
                cancellation = error = failure = None

        def _result(self, error, cancellation):
            """The exception that the whole block ends with, or None; all children are done."""
            if self._fatal is not None:
                return self._fatal
            if self._parent_cancel_requested and not self._parent_task.uncancel():
                cancellation = None
            errors, self._errors = self._errors, None
            if cancellation is not None and not errors:
                return cancellation
            if error is not None and not isinstance(error, CancelledError):
                errors.append(error)
            if not errors:
                return None
            if self._parent_task.cancelling():
                # The cancellation from outside comes again at the next await.
                self._parent_task.uncancel()
                self._parent_task.cancel()
            group = BaseExceptionGroup('unhandled errors in a TaskGroup', errors)
            # As `raise ... from None` has it.
            group.__suppress_context__ = True
            return group

        def _refusal(self):
            if self._phase == 'new':
                return 'has not been entered'
            if self._phase == 'exiting' and not self._tasks:
                return 'is finished'
            return 'is shutting down' if self._aborting else None

        def create_task(self, coro, *, name=None, context=None):
            refusal = self._refusal()
            if refusal is not None:
                coro.close()
                raise RuntimeError(f'TaskGroup {self!r} {refusal}')
            options = {} if context is None else {'context': context}
            child = self._loop.create_task(coro, name=name, **options)
            if not child.done():
                self._tasks[child] = None
                child.add_done_callback(self._on_task_done)
            else:
                # An eager task can be through already.
                self._on_task_done(child)
            return child

        def _abort(self):
            if not self._aborting:
                self._aborting = True
                for child in [child for child in self._tasks if not child.done()]:
                    child.cancel()

        def _note_fatal(self, error):
            if self._fatal is None and _is_fatal(error):
                self._fatal = error

        def _on_task_done(self, child):
            self._tasks.pop(child, None)
            if not (self._tasks or self._all_done is None or self._all_done.done()):
                self._all_done.set_result(True)
            error = None if child.cancelled() else child.exception()
            if error is None:
                return
            self._errors.append(error)
            self._note_fatal(error)
            if self._parent_task.done():
                text = f'Task {child!r} has errored out but its parent task {self._parent_task} is already completed'
                self._loop.call_exception_handler({'message': text, 'exception': error, 'task': child})
            elif not (self._aborting or self._parent_cancel_requested):
                self._parent_cancel_requested = True
                self._abort()
                self._parent_task.cancel()
    """#
