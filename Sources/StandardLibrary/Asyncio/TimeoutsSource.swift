/// `asyncio.timeouts`, in the language itself.
let asyncioTimeoutsSource = #"""
    from _asyncio import CancelledError, current_task, get_running_loop

    __all__ = ('Timeout', 'timeout', 'timeout_at')


    class Timeout:
        def __init__(self, when):
            # created, active, expiring, expired or finished
            self._state = 'created'
            self._timeout_handler = None
            self._task = None
            self._when = when

        def when(self):
            return self._when

        def reschedule(self, when):
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            if self._state != 'active':
                raise RuntimeError(f'Cannot change state of {self._state} Timeout')
            self._when = when
            if self._timeout_handler is not None:
                self._timeout_handler.cancel()
                self._timeout_handler = None
            if when is not None:
                loop = get_running_loop()
                if when <= loop.time():
                    self._timeout_handler = loop.call_soon(self._on_timeout)
                else:
                    self._timeout_handler = loop.call_at(when, self._on_timeout)

        def expired(self):
            return self._state in ('expiring', 'expired')

        def __repr__(self):
            text = ''
            if self._state == 'active':
                text = f' when={round(self._when, 3) if self._when is not None else None}'
            return f'<Timeout [{self._state}]{text}>'

        async def __aenter__(self):
            if self._state != 'created':
                raise RuntimeError('Timeout has already been entered')
            task = current_task()
            if task is None:
                raise RuntimeError('Timeout should be used inside a task')
            self._state = 'active'
            self._task = task
            self._cancelling = task.cancelling()
            self.reschedule(self._when)
            return self

        async def __aexit__(self, exc_type, exc, tb):
            if self._timeout_handler is not None:
                self._timeout_handler.cancel()
                self._timeout_handler = None
            if self._state == 'active':
                self._state = 'finished'
                return None
            self._state = 'expired'
            # Only where nobody else asked for a cancellation is this one a timeout.
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc
                _blame_timeout(exc)
                if isinstance(exc, ExceptionGroup):
                    for error in exc.exceptions:
                        _blame_timeout(error)
            return None

        def _on_timeout(self):
            self._task.cancel()
            self._state = 'expiring'
            self._timeout_handler = None


    def _blame_timeout(error):
        # An error raised while the cancellation was handled: a TimeoutError comes in between.
        while (context := error.__context__) is not None:
            if isinstance(context, CancelledError):
                timeout = TimeoutError()
                timeout.__context__ = timeout.__cause__ = context
                error.__context__ = timeout
                break
            error = context


    def timeout(delay):
        loop = get_running_loop()
        return Timeout(loop.time() + delay if delay is not None else None)


    def timeout_at(when):
        return Timeout(when)
    """#
