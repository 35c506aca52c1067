/// Module `weakref`.
let weakrefSource = #"""
    from _weakref import (CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref)
    from _collections_abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

    ProxyTypes = (ProxyType, CallableProxyType)

    __all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
               'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

    _missing = object()


    class WeakMethod(ref):
        """A weak reference to a bound method: the pair of weak references to its object and its function."""

        __slots__ = '_function', '_method_type', '_is_alive', '__weakref__'

        def __new__(cls, method, callback=None):
            try:
                receiver = method.__self__
                function = method.__func__
            except AttributeError:
                raise TypeError(f'argument should be a bound method, not {type(method)}') from None
            own = None

            def gone(_):
                self = own()
                if self is not None and self._is_alive:
                    self._is_alive = False
                    if callback is not None:
                        callback(self)

            self = ref.__new__(cls, receiver, gone)
            self._function = ref(function, gone)
            self._method_type = type(method)
            self._is_alive = True
            own = ref(self)
            return self

        def __call__(self):
            receiver = super().__call__()
            function = self._function()
            if receiver is None or function is None:
                return None
            return self._method_type(function, receiver)

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if not self._is_alive or not other._is_alive:
                return self is other
            return ref.__eq__(self, other) and self._function == other._function

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        __hash__ = ref.__hash__


    class KeyedRef(ref):
        """A weak reference that knows its key."""

        __slots__ = 'key',

        def __new__(cls, target, callback, key):
            self = ref.__new__(cls, target, callback)
            self.key = key
            return self

        def __init__(self, target, callback, key):
            super().__init__(target, callback)


    class WeakValueDictionary(_MutableMapping):
        """A dict whose items go when nothing else refers to their values."""

        def __init__(self, other=(), /, **items):
            def remove(reference, own=ref(self)):
                self = own()
                if self is not None and self.data.get(reference.key) is reference:
                    del self.data[reference.key]
            self._remove = remove
            self.data = {}
            self.update(other, **items)

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self.data[key] = KeyedRef(value, self._remove, key)

        def __delitem__(self, key):
            del self.data[key]

        def __len__(self):
            return sum(reference() is not None for reference in list(self.data.values()))

        def __contains__(self, key):
            reference = self.data.get(key)
            return reference is not None and reference() is not None

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x}>'

        def __iter__(self):
            for key, reference in list(self.data.items()):
                if reference() is not None:
                    yield key

        def keys(self):
            return iter(self)

        def items(self):
            for key, reference in list(self.data.items()):
                value = reference()
                if value is not None:
                    yield key, value

        def values(self):
            for reference in list(self.data.values()):
                value = reference()
                if value is not None:
                    yield value

        def itervaluerefs(self):
            yield from list(self.data.values())

        def valuerefs(self):
            return list(self.data.values())

        def get(self, key, default=None):
            reference = self.data.get(key)
            value = None if reference is None else reference()
            return default if value is None else value

        def pop(self, key, *args):
            reference = self.data.pop(key, None)
            value = None if reference is None else reference()
            if value is not None:
                return value
            if args:
                return args[0]
            raise KeyError(key)

        def popitem(self):
            while True:
                key, reference = self.data.popitem()
                value = reference()
                if value is not None:
                    return key, value

        def setdefault(self, key, default=None):
            value = self.get(key)
            if value is None:
                self[key] = default
                return default
            return value

        def update(self, other=None, /, **items):
            if other is not None:
                if not hasattr(other, 'items'):
                    other = dict(other)
                for key, value in other.items():
                    self[key] = value
            for key, value in items.items():
                self[key] = value

        def copy(self):
            made = WeakValueDictionary()
            for key, value in self.items():
                made[key] = value
            return made

        __copy__ = copy

        def __deepcopy__(self, memo):
            from copy import deepcopy
            made = self.__class__()
            for key, value in self.items():
                made[deepcopy(key, memo)] = value
            return made

        def __or__(self, other):
            if not isinstance(other, _mapping_type()):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, _mapping_type()):
                return NotImplemented
            made = self.__class__()
            made.update(other)
            made.update(self)
            return made

        def __ior__(self, other):
            self.update(other)
            return self


    def _mapping_type():
        from _collections_abc import Mapping
        return Mapping


    class WeakKeyDictionary(_MutableMapping):
        """A dict whose items go when nothing else refers to their keys."""

        def __init__(self, dict=None):
            self.data = {}

            def remove(reference, own=ref(self)):
                self = own()
                if self is not None:
                    self.data.pop(reference, None)
            self._remove = remove
            if dict is not None:
                self.update(dict)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            self.data[ref(key, self._remove)] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __len__(self):
            return sum(reference() is not None for reference in list(self.data))

        def __contains__(self, key):
            try:
                reference = ref(key)
            except TypeError:
                return False
            return reference in self.data

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x}>'

        def __iter__(self):
            for reference in list(self.data):
                key = reference()
                if key is not None:
                    yield key

        def keys(self):
            return iter(self)

        def items(self):
            for reference, value in list(self.data.items()):
                key = reference()
                if key is not None:
                    yield key, value

        def values(self):
            for reference, value in list(self.data.items()):
                if reference() is not None:
                    yield value

        def keyrefs(self):
            return list(self.data)

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def pop(self, key, *args):
            return self.data.pop(ref(key), *args)

        def popitem(self):
            while True:
                reference, value = self.data.popitem()
                key = reference()
                if key is not None:
                    return key, value

        def setdefault(self, key, default=None):
            return self.data.setdefault(ref(key, self._remove), default)

        def update(self, dict=None, /, **items):
            if dict is not None:
                if not hasattr(dict, 'items'):
                    dict = type({})(dict)
                for key, value in dict.items():
                    self[key] = value
            if items:
                for key, value in items.items():
                    self[key] = value

        def copy(self):
            made = WeakKeyDictionary()
            for key, value in self.items():
                made[key] = value
            return made

        __copy__ = copy

        def __deepcopy__(self, memo):
            from copy import deepcopy
            made = self.__class__()
            for key, value in self.items():
                made[key] = deepcopy(value, memo)
            return made

        __or__ = WeakValueDictionary.__or__
        __ror__ = WeakValueDictionary.__ror__
        __ior__ = WeakValueDictionary.__ior__


    class WeakSet(_MutableSet):
        """A set whose elements go when nothing else refers to them."""

        def __init__(self, data=None):
            self.data = set()

            def remove(reference, own=ref(self)):
                self = own()
                if self is not None:
                    self.data.discard(reference)
            self._remove = remove
            if data is not None:
                self.update(data)

        def __iter__(self):
            for reference in list(self.data):
                item = reference()
                if item is not None:
                    yield item

        def __len__(self):
            return sum(reference() is not None for reference in list(self.data))

        def __contains__(self, item):
            try:
                reference = ref(item)
            except TypeError:
                return False
            return reference in self.data

        def __repr__(self):
            return repr(self.data)

        def __reduce__(self):
            return self.__class__, (list(self),), None

        def add(self, item):
            self.data.add(ref(item, self._remove))

        def clear(self):
            self.data.clear()

        def copy(self):
            return self.__class__(self)

        def pop(self):
            while True:
                try:
                    reference = self.data.pop()
                except KeyError:
                    raise KeyError('pop from empty WeakSet') from None
                item = reference()
                if item is not None:
                    return item

        def remove(self, item):
            self.data.remove(ref(item))

        def discard(self, item):
            self.data.discard(ref(item))

        def update(self, other):
            for item in other:
                self.add(item)

        def __ior__(self, other):
            self.update(other)
            return self

        def difference(self, other):
            made = self.copy()
            made.difference_update(other)
            return made

        __sub__ = difference

        def difference_update(self, other):
            if self is other:
                self.data.clear()
            else:
                self.data.difference_update([ref(item) for item in other])

        def __isub__(self, other):
            self.difference_update(other)
            return self

        def intersection(self, other):
            return self.__class__(item for item in other if item in self)

        __and__ = intersection

        def intersection_update(self, other):
            self.data.intersection_update([ref(item) for item in other])

        def __iand__(self, other):
            self.intersection_update(other)
            return self

        def issubset(self, other):
            return self.data.issubset([ref(item) for item in other])

        __le__ = issubset

        def __lt__(self, other):
            return self.data < set(map(ref, other))

        def issuperset(self, other):
            return self.data.issuperset([ref(item) for item in other])

        __ge__ = issuperset

        def __gt__(self, other):
            return self.data > set(map(ref, other))

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return self.data == set(map(ref, other))

        __hash__ = None

        def symmetric_difference(self, other):
            made = self.copy()
            made.symmetric_difference_update(other)
            return made

        __xor__ = symmetric_difference

        def symmetric_difference_update(self, other):
            if self is other:
                self.data.clear()
            else:
                self.data.symmetric_difference_update([ref(item, self._remove) for item in other])

        def __ixor__(self, other):
            self.symmetric_difference_update(other)
            return self

        def union(self, other):
            made = self.copy()
            made.update(other)
            return made

        __or__ = union

        def isdisjoint(self, other):
            return len(self.intersection(other)) == 0


    class finalize:
        """Calls a function when an object goes, at the latest when the program ends."""

        __slots__ = ()
        _entries = {}
        _count = 0
        _is_registered = False

        class _Entry:
            __slots__ = 'reference', 'function', 'args', 'kwargs', 'atexit', 'number'

        def __init__(self, obj, func, /, *args, **kwargs):
            if not finalize._is_registered:
                import atexit
                atexit.register(self._run_at_exit)
                finalize._is_registered = True
            entry = self._Entry()
            entry.reference = ref(obj, self)
            entry.function = func
            entry.args = args
            entry.kwargs = kwargs
            entry.atexit = True
            finalize._count += 1
            entry.number = finalize._count
            finalize._entries[self] = entry

        def __call__(self, _=None):
            entry = finalize._entries.pop(self, None)
            if entry is not None:
                return entry.function(*entry.args, **entry.kwargs)

        def detach(self):
            entry = finalize._entries.get(self)
            target = entry and entry.reference()
            if target is not None and finalize._entries.pop(self, None):
                return target, entry.function, entry.args, entry.kwargs

        def peek(self):
            entry = finalize._entries.get(self)
            target = entry and entry.reference()
            if target is not None:
                return target, entry.function, entry.args, entry.kwargs

        @property
        def alive(self):
            return self in finalize._entries

        @property
        def atexit(self):
            entry = finalize._entries.get(self)
            return bool(entry) and entry.atexit

        @atexit.setter
        def atexit(self, value):
            entry = finalize._entries.get(self)
            if entry:
                entry.atexit = bool(value)

        def __repr__(self):
            entry = finalize._entries.get(self)
            target = entry and entry.reference()
            if target is None:
                return f'<{type(self).__name__} object at {id(self):#x}; dead>'
            return f'<{type(self).__name__} object at {id(self):#x}; for {type(target).__qualname__!r} at {id(target):#x}>'

        @classmethod
        def _run_at_exit(cls):
            while True:
                waiting = [(entry.number, key) for key, entry in cls._entries.items() if entry.atexit]
                if not waiting:
                    return
                _, key = max(waiting, key=lambda pair: pair[0])
                try:
                    key()
                except Exception:
                    import sys
                    sys.excepthook(*sys.exc_info())
    """#
