/// Module `unittest.signals`.
let unitTestSignalsSource = #"""
"""Stopping a run by the keyboard."""

__unittest = True
_results = {}
_interrupt_handler = None


class _InterruptHandler:
    def __init__(self, default_handler):
        self.called = False
        self.original_handler = default_handler

    def __call__(self, signum, frame):
        if self.called:
            self.original_handler(signum, frame)
            return
        self.called = True
        for result in list(_results.values()):
            result.stop()


def registerResult(result):
    if _interrupt_handler is not None:
        _results[id(result)] = result


def removeResult(result):
    return bool(_results.pop(id(result), None))


def installHandler():
    global _interrupt_handler
    import signal
    if _interrupt_handler is None:
        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    if method is not None:
        import functools

        @functools.wraps(method)
        def inner(*args, **kwargs):
            import signal
            initial = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, initial)

        return inner
    global _interrupt_handler
    if _interrupt_handler is not None:
        import signal
        signal.signal(signal.SIGINT, _interrupt_handler.original_handler)
        _interrupt_handler = None
"""#
