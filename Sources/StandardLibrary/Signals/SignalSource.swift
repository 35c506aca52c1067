/// `signal`, in the language itself, over the native `_signal`.
let signalSource = #"""
    import _signal
    from _signal import (
        ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG, alarm, default_int_handler, getitimer, pause, pthread_kill,
        raise_signal, set_wakeup_fd, siginterrupt, strsignal)
    from _names import IntNames as _IntNames

    ItimerError = type('itimer_error', (OSError,), {'__module__': __name__})

    Signals = _IntNames('Signals', _signal._numbers, __name__)
    Handlers = _IntNames('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, __name__)
    Sigmasks = _IntNames(
        'Sigmasks', {name: getattr(_signal, name) for name in ('SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK')}, __name__)
    for _kind in (Signals, Handlers, Sigmasks):
        globals().update(_kind.__members__)
    del _kind, _IntNames
    SIGCLD = SIGCHLD
    SIGPOLL = SIGIO
    SIGIOT = SIGABRT


    def _named(number, kind):
        try:
            return kind(number)
        except (ValueError, TypeError):
            return number


    def signal(signalnum, handler, /):
        return _named(_signal.signal(signalnum, handler), Handlers)


    def getsignal(signalnum, /):
        return _named(_signal.getsignal(signalnum), Handlers)


    def setitimer(which, seconds, interval=0.0, /):
        try:
            return _signal.setitimer(which, seconds, interval)
        except OSError as error:
            problem = ItimerError(*error.args)
        raise problem


    def _named_set(numbers):
        return {_named(number, Signals) for number in numbers}


    def pthread_sigmask(how, mask, /):
        return _named_set(_signal.pthread_sigmask(how, mask))


    def sigpending():
        return _named_set(_signal.sigpending())


    def sigwait(sigset, /):
        return _named(_signal.sigwait(sigset), Signals)


    def valid_signals():
        return _named_set(_signal.valid_signals())
    """#
