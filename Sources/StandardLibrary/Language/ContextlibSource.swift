/// Module `contextlib`.
let contextlibSource = #"""
import abc
import sys
from functools import update_wrapper
from types import MethodType, GenericAlias

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
           'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout',
           'redirect_stderr', 'suppress', 'aclosing', 'chdir', 'AsyncContextDecorator']


def _defines(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, '__aenter__', '__aexit__') if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*positional, **named):
            with self._recreate_cm():
                return func(*positional, **named)
        return update_wrapper(inner, func)


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*positional, **named):
            async with self._recreate_cm():
                return await func(*positional, **named)
        return update_wrapper(inner, func)


class _GeneratorContextManagerBase:
    # How the generator says that it has ended, which errors can leave its body only inside a RuntimeError,
    # and what an error is handed to it with.
    _end = StopIteration
    _wrapped = StopIteration
    _thrower = 'throw()'

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def _release(self):
        # What the arguments refer to lives only as long as the generator needs it.
        for name in ('args', 'kwds', 'func'):
            delattr(self, name)

    def _verdict(self, outcome, thrown, trace):
        """What the exit method returns, given the exception that left the generator; None: it raises that one."""
        if isinstance(outcome, self._end):
            return thrown is not None and outcome is not thrown
        if thrown is None:
            return None
        is_wrapper = (isinstance(outcome, RuntimeError) and isinstance(thrown, self._wrapped)
                      and outcome.__cause__ is thrown)
        if outcome is thrown or is_wrapper:
            thrown.__traceback__ = trace
            return False
        return None

    def _overrun(self, thrown):
        return RuntimeError("generator didn't stop" + ('' if thrown is None else ' after ' + self._thrower))


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        self._release()
        try:
            value = next(self.gen)
        except self._end:
            raise RuntimeError("generator didn't yield") from None
        return value

    def __exit__(self, kind, error, trace):
        thrown = kind() if error is None and kind is not None else error
        try:
            next(self.gen) if thrown is None else self.gen.throw(thrown)
        except BaseException as outcome:
            verdict = self._verdict(outcome, thrown, trace)
            if verdict is None:
                raise
            return verdict
        with closing(self.gen):
            raise self._overrun(thrown)


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager,
                                    AsyncContextDecorator):
    _end = StopAsyncIteration
    _wrapped = (StopIteration, StopAsyncIteration)
    _thrower = 'athrow()'

    async def __aenter__(self):
        self._release()
        try:
            value = await anext(self.gen)
        except self._end:
            raise RuntimeError("generator didn't yield") from None
        return value

    async def __aexit__(self, kind, error, trace):
        thrown = kind() if error is None and kind is not None else error
        try:
            await (anext(self.gen) if thrown is None else self.gen.athrow(thrown))
        except BaseException as outcome:
            verdict = self._verdict(outcome, thrown, trace)
            if verdict is None:
                raise
            return verdict
        async with aclosing(self.gen):
            raise self._overrun(thrown)


def _factory(manager, func):
    def helper(*positional, **named):
        return manager(func, positional, named)
    return update_wrapper(helper, func)


def contextmanager(func):
    return _factory(_GeneratorContextManager, func)


def asynccontextmanager(func):
    return _factory(_AsyncGeneratorContextManager, func)


class _Owner:
    def __init__(self, thing):
        self.thing = thing


class closing(_Owner, AbstractContextManager):
    def __enter__(self):
        return self.thing

    def __exit__(self, *failure):
        self.thing.close()


class aclosing(_Owner, AbstractAsyncContextManager):
    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *failure):
        await self.thing.aclose()


class _Swap(AbstractContextManager):
    """A global setting that differs inside the block; subclasses say how it is read and written.

    What was there before is kept in a stack: the same object can be entered again inside its own block.
    """

    def __init__(self):
        self._previous = []

    def _swap(self, value):
        self._previous.append(self._read())
        self._write(value)
        return value

    def __exit__(self, *failure):
        self._write(self._previous.pop())


class _RedirectStream(_Swap):
    _stream = None

    def __init__(self, new_target):
        super().__init__()
        self._target = new_target

    def _read(self):
        return getattr(sys, self._stream)

    def _write(self, value):
        setattr(sys, self._stream, value)

    def __enter__(self):
        return self._swap(self._target)


class redirect_stdout(_RedirectStream):
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    _stream = 'stderr'


class chdir(_Swap):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def _read(self):
        from os import getcwd
        return getcwd()

    def _write(self, value):
        from os import chdir
        chdir(value)

    def __enter__(self):
        self._swap(self.path)


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._kinds = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, error, trace):
        if kind is None:
            return None
        if issubclass(kind, self._kinds):
            return True
        if not issubclass(kind, BaseExceptionGroup):
            return False
        remainder = error.split(self._kinds)[1]
        if remainder is not None:
            raise remainder
        return True


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    def __exit__(self, *failure):
        return None

    async def __aexit__(self, *failure):
        return None


def _place(obj):
    cls = type(obj)
    return f'{cls.__module__}.{cls.__qualname__}'


def _relink(new, old, frame_exc):
    # The context chain of what a callback raised ends where the callback began.
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is frame_exc:
            break
        new = context
    new.__context__ = old


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        made = type(self)()
        made._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return made

    def push(self, exit):
        cls = type(exit)
        try:
            method = cls.__exit__
        except AttributeError:
            self._add(exit)
        else:
            self._add(MethodType(method, exit))
        return exit

    def enter_context(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(f"'{_place(cm)}' object does not support the context manager protocol") from None
        result = enter(cm)
        self._add(MethodType(leave, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        def leave(exc_type, exc, tb):
            callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._add(leave)
        return callback

    def _add(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))


class ExitStack(_BaseExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        frame_exc = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                if callback(*details):
                    suppressed, pending, exc = True, False, None
            except BaseException as new:
                _relink(new, exc, frame_exc)
                pending, exc = True, new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return exc_details[1] is not None and suppressed

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{_place(cm)}' object does not support the asynchronous context manager "
                            'protocol') from None
        result = await enter(cm)
        self._add(MethodType(leave, cm), False)
        return result

    def push_async_exit(self, exit):
        try:
            method = type(exit).__aexit__
        except AttributeError:
            self._add(exit, False)
        else:
            self._add(MethodType(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._add(leave, False)
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        exc = exc_details[1]
        frame_exc = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                result = callback(*details)
                if not is_sync:
                    result = await result
                if result:
                    suppressed, pending, exc = True, False, None
            except BaseException as new:
                _relink(new, exc, frame_exc)
                pending, exc = True, new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return exc_details[1] is not None and suppressed
"""#
