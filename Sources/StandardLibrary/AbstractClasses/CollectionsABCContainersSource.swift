/// Module `collections.abc`: sets, mappings, sequences.
let collectionsABCContainersSource = #"""
    def _same(a, b):
        return a is b or a == b


    def _picked(ours, other, choose):
        """A set of what `choose` takes from two sets; not implemented for what cannot be iterated."""
        if not isinstance(other, Iterable):
            return NotImplemented
        if not isinstance(other, Set):
            other = ours._from_iterable(other)
        return choose(ours, other)


    class Set(Collection):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __le__(self, other):
            if isinstance(other, Set):
                return len(self) <= len(other) and all(item in other for item in self)
            return NotImplemented

        def __ge__(self, other):
            if isinstance(other, Set):
                return len(self) >= len(other) and all(item in self for item in other)
            return NotImplemented

        def __lt__(self, other):
            if isinstance(other, Set):
                return len(self) < len(other) and self.__le__(other)
            return NotImplemented

        def __gt__(self, other):
            if isinstance(other, Set):
                return len(self) > len(other) and self.__ge__(other)
            return NotImplemented

        def __eq__(self, other):
            if isinstance(other, Set):
                return len(self) == len(other) and self.__le__(other)
            return NotImplemented

        def isdisjoint(self, other):
            return not any(item in self for item in other)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for item in other if item in self)

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for part in (self, other) for item in part)

        def __sub__(self, other):
            return _picked(self, other, lambda ours, theirs: ours._from_iterable(x for x in ours if x not in theirs))

        def __rsub__(self, other):
            return _picked(self, other, lambda ours, theirs: ours._from_iterable(x for x in theirs if x not in ours))

        def __xor__(self, other):
            return _picked(self, other, lambda ours, theirs: (ours - theirs) | (theirs - ours))

        __rand__ = __and__
        __ror__ = __or__
        __rxor__ = __xor__

        def _hash(self):
            return hash(frozenset(self))


    def _drain(take, end):
        try:
            while True:
                take()
        except end:
            pass


    class MutableSet(Set):
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value in self:
                self.discard(value)
            else:
                raise KeyError(value)

        def pop(self):
            for value in self:
                self.discard(value)
                return value
            raise KeyError

        def clear(self):
            _drain(self.pop, KeyError)

        def __ior__(self, it):
            add = self.add
            for value in it:
                add(value)
            return self

        def __iand__(self, it):
            for value in self - it:
                self.discard(value)
            return self

        def __isub__(self, it):
            for value in list(it) if it is self else it:
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
                return self
            for value in it if isinstance(it, Set) else self._from_iterable(it):
                (self.discard if value in self else self.add)(value)
            return self


    class Mapping(Collection):
        __slots__ = ()
        __abc_tpflags__ = 64
        __reversed__ = None

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def keys(self):
            return KeysView(self)

        def values(self):
            return ValuesView(self)

        def items(self):
            return ItemsView(self)

        def __eq__(self, other):
            return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented


    class MappingView(Sized):
        __slots__ = '_mapping',
        __class_getitem__ = classmethod(GenericAlias)

        def __len__(self):
            return len(self._mapping)

        def __init__(self, mapping):
            self._mapping = mapping

        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'


    @classmethod
    def _as_set(cls, it):
        return set(it)


    class KeysView(MappingView, Set):
        __slots__ = ()
        _from_iterable = _as_set

        def __iter__(self):
            yield from self._mapping

        def __contains__(self, key):
            return key in self._mapping


    class ItemsView(MappingView, Set):
        __slots__ = ()
        _from_iterable = _as_set

        def __iter__(self):
            mapping = self._mapping
            for key in mapping:
                yield key, mapping[key]

        def __contains__(self, item):
            key, value = item
            try:
                return _same(self._mapping[key], value)
            except KeyError:
                return False


    class ValuesView(MappingView, Collection):
        __slots__ = ()

        def __iter__(self):
            mapping = self._mapping
            for key in mapping:
                yield mapping[key]

        def __contains__(self, value):
            return any(_same(found, value) for found in self)


    class MutableMapping(Mapping):
        __slots__ = ()
        __marker = object()

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        def pop(self, key, default=__marker):
            try:
                value = self[key]
            except KeyError:
                if default is not self.__marker:
                    return default
                raise
            del self[key]
            return value

        def popitem(self):
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def clear(self):
            _drain(self.popitem, KeyError)

        def update(self, other=(), /, **kwds):
            keys = other if isinstance(other, Mapping) else other.keys() if hasattr(other, 'keys') else None
            if keys is not None:
                for key in keys:
                    self[key] = other[key]
            for pairs in () if keys is not None else other, kwds.items():
                for key, value in pairs:
                    self[key] = value

        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                pass
            self[key] = default
            return default


    class Sequence(Reversible, Collection):
        __slots__ = ()
        __abc_tpflags__ = 32

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            index = 0
            while True:
                try:
                    item = self[index]
                except IndexError:
                    return
                yield item
                index += 1

        def __reversed__(self):
            for index in range(len(self) - 1, -1, -1):
                yield self[index]

        def __contains__(self, value):
            return any(_same(item, value) for item in self)

        def index(self, value, start=0, stop=None):
            """The place of the first item equal to the value; ValueError where there is none."""
            if (start or 0) < 0:
                start = max(start + len(self), 0)
            if (stop or 0) < 0:
                stop += len(self)
            place = start
            while stop is None or place < stop:
                try:
                    item = self[place]
                except IndexError:
                    break
                if _same(item, value):
                    return place
                place += 1
            raise ValueError

        def count(self, value):
            return sum(1 for item in self if _same(item, value))


    class _ByteStringMeta(ABCMeta):
        @staticmethod
        def _warn():
            from warnings import _deprecated
            _deprecated('collections.abc.ByteString', remove=(3, 14))

        def __new__(meta, name, bases, namespace, **options):
            if name != 'ByteString':
                meta._warn()
            return super().__new__(meta, name, bases, namespace, **options)

        def __instancecheck__(cls, instance):
            cls._warn()
            return super().__instancecheck__(instance)


    class ByteString(Sequence, metaclass=_ByteStringMeta):
        __slots__ = ()


    class MutableSequence(Sequence):
        __slots__ = ()

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def extend(self, values):
            for value in list(values) if values is self else values:
                self.append(value)

        def pop(self, index=-1):
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            del self[self.index(value)]

        def clear(self):
            _drain(self.pop, IndexError)

        def reverse(self):
            low, high = 0, len(self) - 1
            while low < high:
                self[low], self[high] = self[high], self[low]
                low, high = low + 1, high - 1

        def __iadd__(self, values):
            self.extend(values)
            return self


    for _class, *_types in ((Sequence, tuple, str, range, memoryview), (MutableSequence, list, bytearray),
                            (ByteString, bytes, bytearray), (MutableMapping, dict), (Mapping, type(type.__dict__)),
                            (Set, frozenset), (MutableSet, set), (KeysView, type({}.keys())),
                            (ItemsView, type({}.items())), (ValuesView, type({}.values())),
                            (Buffer, bytes, bytearray, memoryview)):
        for _type in _types:
            _class.register(_type)
    # `os.environ` and deques do not import this module, which is heavier than they are.
    for _class, _home, _type in ((MutableMapping, 'os', '_Environ'), (MutableSequence, 'collections', 'deque'),
                                   (MutableSequence, 'array', 'array')):
        if _type := getattr(sys.modules.get(_home), _type, None):
            _class.register(_type)
    del _class, _types, _type, _home
    """#
