/// `ChainMap`, `UserDict`, `UserList` and `UserString`, in the language itself.
let userCollectionsSource = #"""
import operator as _operator
from collections import abc as _abc


# What the classes only pass on to their data is made here: a method by the operation and by the shape of
# its arguments.
def _titled(owner, name, method):
    method.__name__ = name
    method.__qualname__ = f'{owner}.{name}'
    return method


def _query(owner, name, operation):
    return _titled(owner, name, lambda self: operation(self.data))


def _comparison(owner, name, bare):
    operation = getattr(_operator, name)
    return _titled(owner, name, lambda self, other: operation(self.data, bare(other)))


def _about_item(owner, name):
    return _titled(owner, name, lambda self, item: getattr(self.data, name)(item))


def _twin(original, duplicate):
    """A shallow copy of an instance, its data duplicated."""
    cls = original.__class__
    twin = cls.__new__(cls)
    state = vars(twin)
    state.update(vars(original))
    state['data'] = duplicate(state['data'])
    return twin


def _get(self, key, default=None):
    if key not in self:
        return default
    return self[key]


class ChainMap(_abc.MutableMapping):
    def __init__(self, *maps):
        self.maps = [*maps] if maps else [{}]

    # Looking up asks every layer, the front one first.

    def __getitem__(self, key):
        for layer in self.maps:
            try:
                found = layer[key]
            except KeyError:
                continue
            return found
        return self.__missing__(key)

    def __contains__(self, key):
        for layer in self.maps:
            if key in layer:
                return True
        return False

    def __missing__(self, key):
        raise KeyError(key)

    get = _titled('ChainMap', 'get', lambda self, key, default=None: _get(self, key, default))

    def _keys(self):
        # In the order of a dictionary made from the back to the front.
        keys = {}
        for layer in self.maps[::-1]:
            keys.update(dict.fromkeys(layer))
        return keys

    def __iter__(self):
        return iter(self._keys())

    def __len__(self):
        return len(set().union(*self.maps))

    def __bool__(self):
        return True in map(bool, self.maps)

    def __repr__(self):
        layers = ', '.join([repr(layer) for layer in self.maps])
        return f'{type(self).__name__}({layers})'

    # Chains made from this one.

    def _with(self, front, back):
        return self.__class__(front, *back)

    def new_child(self, m=None, **kwargs):
        front = kwargs if m is None else m
        if kwargs and front is not kwargs:
            front.update(kwargs)
        return self._with(front, self.maps)

    def copy(self):
        front, *back = self.maps
        return self._with(front.copy(), back)

    __copy__ = copy

    parents = property(lambda self: self.__class__(*self.maps[1:]))

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        front = dict.fromkeys(iterable, value)
        return cls(front)

    # Changing touches the front layer only.

    def _in_front(self, operation, key, *rest):
        try:
            return operation(self.maps[0], key, *rest)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def __setitem__(self, key, value):
        front = self.maps[0]
        front[key] = value

    def __delitem__(self, key):
        self._in_front(_operator.delitem, key)

    def pop(self, key, *args):
        return self._in_front(lambda front, *given: front.pop(*given), key, *args)

    def popitem(self):
        front = self.maps[0]
        try:
            item = front.popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')
        return item

    def clear(self):
        for front in self.maps[:1]:
            front.clear()

    def __ior__(self, other):
        front = self.maps[0]
        front.update(other)
        return self

    def __or__(self, other):
        if isinstance(other, _abc.Mapping):
            joined = self.copy()
            joined |= other
            return joined
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, _abc.Mapping):
            flat = dict(other)
            for layer in self.maps[::-1]:
                flat.update(layer)
            return self.__class__(flat)
        return NotImplemented


def _dictionary(value):
    """The dictionary that takes part in a union, or nothing."""
    if isinstance(value, UserDict):
        return value.data
    return value if isinstance(value, dict) else None


class UserDict(_abc.MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in (dict, kwargs or None):
            if given is not None:
                self.update(given)

    __len__ = _query('UserDict', '__len__', len)
    __iter__ = _query('UserDict', '__iter__', iter)
    __repr__ = _query('UserDict', '__repr__', repr)
    get = _titled('UserDict', 'get', lambda self, key, default=None: _get(self, key, default))

    def __contains__(self, key):
        return key in self.data

    def __getitem__(self, key):
        data = self.data
        if key in data:
            return data[key]
        missing = getattr(type(self), '__missing__', None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __setitem__(self, key, item):
        data = self.data
        data[key] = item

    def __delitem__(self, key):
        data = self.data
        del data[key]

    def __or__(self, other):
        right = _dictionary(other)
        return NotImplemented if right is None else self.__class__(self.data | right)

    def __ror__(self, other):
        left = _dictionary(other)
        return NotImplemented if left is None else self.__class__(left | self.data)

    def __ior__(self, other):
        right = _dictionary(other)
        self.data |= other if right is None else right
        return self

    def __copy__(self):
        return _twin(self, lambda data: data.copy())

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data.copy())
        # A subclass copies an instance without data, then fills it by its own rules.
        from copy import copy as duplicate
        kept, self.data = self.data, {}
        try:
            empty = duplicate(self)
        finally:
            self.data = kept
        empty.update(self)
        return empty

    @classmethod
    def fromkeys(cls, iterable, value=None):
        filled = cls()
        for each in iterable:
            filled[each] = value
        return filled


def _list(value):
    return value.data if isinstance(value, UserList) else value


def _joinable(value):
    """What can stand beside a list in a sum."""
    bare = _list(value)
    return bare if bare is not value or isinstance(value, list) else list(value)


class UserList(_abc.MutableSequence):
    def __init__(self, initlist=None):
        self.data = []
        if initlist is None:
            return
        given = _list(initlist)
        if given is initlist and type(given) is not list:
            self.data = list(given)
        else:
            self.data[:] = given

    __lt__ = _comparison('UserList', '__lt__', _list)
    __le__ = _comparison('UserList', '__le__', _list)
    __eq__ = _comparison('UserList', '__eq__', _list)
    __gt__ = _comparison('UserList', '__gt__', _list)
    __ge__ = _comparison('UserList', '__ge__', _list)

    __repr__ = _query('UserList', '__repr__', repr)
    __len__ = _query('UserList', '__len__', len)
    clear = _query('UserList', 'clear', lambda data: data.clear())
    reverse = _query('UserList', 'reverse', lambda data: data.reverse())

    append = _about_item('UserList', 'append')
    remove = _about_item('UserList', 'remove')
    count = _about_item('UserList', 'count')

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        data = self.data
        data[i] = item

    def __delitem__(self, i):
        data = self.data
        del data[i]

    def __add__(self, other):
        right = _joinable(other)
        return self.__class__(self.data + right)

    def __radd__(self, other):
        left = _joinable(other)
        return self.__class__(left + self.data)

    def __mul__(self, n):
        repeated = self.data * n
        return self.__class__(repeated)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.data += _list(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def extend(self, other):
        self.data.extend(_list(other))

    def insert(self, i, item):
        data = self.data
        data.insert(i, item)

    def pop(self, i=-1):
        data = self.data
        return data.pop(i)

    def index(self, item, *args):
        data = self.data
        return data.index(item, *args)

    def sort(self, /, *args, **kwds):
        data = self.data
        data.sort(*args, **kwds)

    def copy(self):
        cls = self.__class__
        return cls(self)

    def __copy__(self):
        return _twin(self, lambda data: data[:])


def _text(value):
    return value.data if isinstance(value, UserString) else value


class UserString(_abc.Sequence):
    def __init__(self, seq):
        bare = _text(seq)
        self.data = bare if isinstance(bare, str) else str(bare)

    __str__ = _query('UserString', '__str__', str)
    __repr__ = _query('UserString', '__repr__', repr)
    __len__ = _query('UserString', '__len__', len)
    __hash__ = _query('UserString', '__hash__', hash)
    __int__ = _query('UserString', '__int__', int)
    __float__ = _query('UserString', '__float__', float)
    __complex__ = _query('UserString', '__complex__', complex)
    __getnewargs__ = _query('UserString', '__getnewargs__', lambda data: (data,))

    # After the hash: a class that sets == without it has none.
    __eq__ = _comparison('UserString', '__eq__', _text)
    __lt__ = _comparison('UserString', '__lt__', _text)
    __le__ = _comparison('UserString', '__le__', _text)
    __gt__ = _comparison('UserString', '__gt__', _text)
    __ge__ = _comparison('UserString', '__ge__', _text)

    def __contains__(self, char):
        return _text(char) in self.data

    def __getitem__(self, index):
        part = self.data[index]
        return self.__class__(part)

    def __add__(self, other):
        right = str(other)
        return self.__class__(self.data + right)

    def __radd__(self, other):
        left = str(other)
        return self.__class__(left + self.data)

    def __mul__(self, n):
        repeated = self.data * n
        return self.__class__(repeated)

    __rmul__ = __mul__

    def __mod__(self, args):
        filled = self.data % args
        return self.__class__(filled)

    def __rmod__(self, template):
        filled = str(template) % self
        return self.__class__(filled)

    def join(self, seq):
        return self.data.join(seq)


def _forward(name, wraps):
    method = getattr(str, name)
    if wraps:
        def call(self, *args, **kwds):
            return self.__class__(method(self.data, *map(_text, args), **kwds))
    else:
        def call(self, *args, **kwds):
            return method(self.data, *map(_text, args), **kwds)
    setattr(UserString, name, _titled('UserString', name, call))


for _name in ('capitalize', 'casefold', 'center', 'expandtabs', 'ljust', 'lower', 'lstrip', 'removeprefix',
              'removesuffix', 'replace', 'rjust', 'rstrip', 'strip', 'swapcase', 'title', 'translate', 'upper',
              'zfill'):
    _forward(_name, True)
for _name in ('count', 'encode', 'endswith', 'find', 'format', 'format_map', 'index', 'isalpha', 'isalnum',
              'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace',
              'istitle', 'isupper', 'partition', 'rfind', 'rindex', 'rpartition', 'split', 'rsplit', 'splitlines',
              'startswith', 'maketrans'):
    _forward(_name, False)
UserString.maketrans = str.maketrans
"""#
