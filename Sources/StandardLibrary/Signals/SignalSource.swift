/// `signal`, in the language itself, over the native `_signal`.
let signalSource = #"""
    import _signal
    from _signal import (
        ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG, alarm, default_int_handler, getitimer, pause, pthread_kill,
        raise_signal, set_wakeup_fd, setitimer, siginterrupt, strsignal)
    from _names import IntNames as _IntNames

    itimer_error = OSError

    Signals = _IntNames('Signals', _signal._numbers, __name__)
    Handlers = _IntNames('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, __name__)
    Sigmasks = _IntNames(
        'Sigmasks', {name: getattr(_signal, name) for name in ('SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK')}, __name__)
    for _kind in (Signals, Handlers, Sigmasks):
        globals().update(_kind.__members__)
    del _kind
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

/// `_names`: classes of named ints with the behaviour of `enum.IntEnum`, for modules that start fast.
let intNamesSource = #"""
    class _Meta(type):
        def __call__(cls, value):
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}') from None

        def __iter__(cls):
            return iter(cls._unique)

        def __reversed__(cls):
            return reversed(cls._unique)

        def __len__(cls):
            return len(cls._unique)

        def __bool__(cls):
            return True

        def __contains__(cls, value):
            try:
                return value in cls._value2member_map_
            except TypeError:
                return False

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __repr__(cls):
            return f'<enum {cls.__name__!r}>'

        @property
        def __members__(cls):
            return dict(cls._member_map_)


    class _Named(int):
        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

        def __repr__(self):
            return f'<{type(self).__name__}.{self._name_}: {self._value_}>'

        def __str__(self):
            return str(self._value_)

        def __format__(self, spec):
            return format(self._value_, spec)

        def __hash__(self):
            return hash(self._value_)

        def __reduce_ex__(self, protocol):
            return type(self), (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    def IntNames(name, members, module):
        cls = _Meta(name, (_Named,), {'__module__': module, '__doc__': None})
        names, values = {}, {}
        for key, number in members.items():
            member = values.get(number)
            if member is None:
                member = values[number] = int.__new__(cls, number)
                member._name_ = key
                member._value_ = number
            names[key] = member
            type.__setattr__(cls, key, member)
        cls._member_map_ = names
        cls._value2member_map_ = values
        cls._unique = tuple(values.values())
        return cls
    """#
