/// Module `collections.abc`: what a class can do.
let collectionsABCSource = #"""
    from abc import ABCMeta, abstractmethod
    import sys

    # The module is known by both names; its classes say the public one.
    __name__ = 'collections.abc'
    sys.modules['collections.abc'] = sys.modules['_collections_abc'] = sys.modules.get(
        '_collections_abc') or sys.modules['collections.abc']

    __all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable',
               'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet',
               'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence',
               'MutableSequence', 'ByteString', 'Buffer']

    GenericAlias = type(list[int])
    EllipsisType = type(...)

    # What a class must define to count as a subclass without being registered.
    _wanted = {}


    @classmethod
    def _looks_like(cls, candidate):
        names = _wanted.get(cls)
        if names is None:
            return NotImplemented
        for name in names:
            for base in candidate.__mro__:
                if name in (known := base.__dict__):
                    break
            else:
                return NotImplemented
            if known[name] is None:
                return NotImplemented
        return True


    def _wants(*names):
        def note(cls):
            _wanted[cls] = names
            cls.__subclasshook__ = _looks_like
            return cls
        return note


    def _thrown(typ, val, tb):
        """What `throw` raises for its three arguments."""
        failure = typ if val is None and tb is None else typ() if val is None else val
        return failure if tb is None else failure.with_traceback(tb)


    @_wants('__hash__')
    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0


    @_wants('__await__')
    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)

        @abstractmethod
        def __await__(self):
            yield


    @_wants('__await__', 'send', 'throw', 'close')
    class Coroutine(Awaitable):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise _thrown(typ, val, tb)

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (StopIteration, GeneratorExit):
                return
            raise RuntimeError('coroutine ignored GeneratorExit')


    @_wants('__aiter__')
    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()


    @_wants('__anext__', '__aiter__')
    class AsyncIterator(AsyncIterable):
        __slots__ = ()

        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self


    @_wants('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
    class AsyncGenerator(AsyncIterator):
        __slots__ = ()

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            raise _thrown(typ, val, tb)

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (StopAsyncIteration, GeneratorExit):
                return
            raise RuntimeError('asynchronous generator ignored GeneratorExit')

        async def __anext__(self):
            return await self.asend(None)


    @_wants('__iter__')
    class Iterable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)

        @abstractmethod
        def __iter__(self):
            yield from ()


    @_wants('__iter__', '__next__')
    class Iterator(Iterable):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self


    @_wants('__iter__', '__next__', 'send', 'throw', 'close')
    class Generator(Iterator):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise _thrown(typ, val, tb)

        def close(self):
            try:
                self.throw(GeneratorExit)
            except GeneratorExit:
                return None
            except StopIteration as stop:
                return stop.value
            raise RuntimeError('generator ignored GeneratorExit')

        def __next__(self):
            return self.send(None)


    @_wants('__reversed__', '__iter__')
    class Reversible(Iterable):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            yield from ()


    @_wants('__len__')
    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0


    @_wants('__contains__')
    class Container(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)

        @abstractmethod
        def __contains__(self, x):
            return False


    @_wants('__len__', '__iter__', '__contains__')
    class Collection(Sized, Iterable, Container):
        __slots__ = ()


    @_wants('__buffer__')
    class Buffer(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __buffer__(self, flags, /):
            raise NotImplementedError


    def _stands_for_many(value):
        if value is ... or isinstance(value, list):
            return True
        kind = type(value)
        return kind.__module__ == 'typing' and kind.__name__ in ('ParamSpec', '_ConcatenateGenericAlias')


    def _is_open(args):
        return len(args) == 2 and _stands_for_many(args[0])


    class _CallableGenericAlias(GenericAlias):
        """`Callable[[A, B], R]`, kept flat as (A, B, R)."""
        __slots__ = ()

        def __new__(cls, origin, args):
            if not isinstance(args, tuple) or len(args) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            takes, gives = args
            if isinstance(takes, (tuple, list)):
                flat = (*takes, gives)
            elif _stands_for_many(takes):
                flat = args
            else:
                raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {takes}')
            return super().__new__(cls, origin, flat)

        def __repr__(self):
            if _is_open(self.__args__):
                return super().__repr__()
            from typing import _type_repr
            *takes, gives = map(_type_repr, self.__args__)
            return f"collections.abc.Callable[[{', '.join(takes)}], {gives}]"

        def __reduce__(self):
            args = self.__args__
            if not _is_open(self.__args__):
                args = list(args[:-1]), args[-1]
            return _CallableGenericAlias, (Callable, args)

        def __getitem__(self, given):
            filled = super().__getitem__(given if isinstance(given, tuple) else (given,)).__args__
            if not (isinstance(filled[0], (tuple, list)) and len(filled) == 2):
                filled = filled if _is_open(filled) else (filled[:-1], filled[-1])
            return _CallableGenericAlias(Callable, tuple(filled))


    @_wants('__call__')
    class Callable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(_CallableGenericAlias)

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False
    """#
