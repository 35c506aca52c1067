import _collections_abc
import collections.abc
from collections import Counter, OrderedDict, UserDict, UserList, deque

print(_collections_abc is collections.abc, collections.abc.__name__)
abc = collections.abc
print(issubclass(deque, abc.MutableSequence), issubclass(OrderedDict, abc.MutableMapping),
      issubclass(UserDict, abc.MutableMapping), issubclass(UserList, abc.MutableSequence),
      issubclass(Counter, abc.Mapping))
for name in abc.__all__:
    kind = getattr(abc, name)
    print(name, [base.__name__ for base in kind.__mro__], sorted(kind.__abstractmethods__), kind.__module__)


class Table(abc.MutableMapping):
    def __init__(self):
        self.items_here = {}

    def __getitem__(self, key):
        return self.items_here[key]

    def __setitem__(self, key, value):
        self.items_here[key] = value

    def __delitem__(self, key):
        del self.items_here[key]

    def __iter__(self):
        return iter(self.items_here)

    def __len__(self):
        return len(self.items_here)


table = Table()
table.update({'a': 1}, b=2)
table.update([('c', 3)])
print(table.keys() & {'a', 'z'}, sorted(table.keys() | {'z'}), sorted(table.items()), 3 in table.values())
print(table.pop('a'), table.pop('x', None), table.setdefault('d', 4), len(table), table == {'b': 2, 'c': 3, 'd': 4})
try:
    table.pop('nothing')
except KeyError as error:
    print('KeyError', error)
match table:
    case {'b': value}:
        print('matched', value)


class Bits(abc.MutableSet):
    def __init__(self, items=()):
        self.bits = sum({1 << item for item in items})

    def __contains__(self, item):
        return bool(self.bits >> item & 1)

    def __iter__(self):
        return (place for place in range(self.bits.bit_length()) if self.bits >> place & 1)

    def __len__(self):
        return self.bits.bit_count()

    def add(self, item):
        self.bits |= 1 << item

    def discard(self, item):
        self.bits &= ~(1 << item)


one, two = Bits([1, 2, 3]), Bits([3, 4])
for made in (one & two, one | two, one - two, one ^ two, {9} | one, [1, 3] - one if False else {1, 7} - one):
    print(sorted(made), end=' ')
print()
print(one <= two, Bits([3]) < one, one > Bits([1]), one.isdisjoint({5}), one == {1, 2, 3})
one ^= two
one -= {1}
print(sorted(one), one.pop())
try:
    Bits().pop()
except KeyError as error:
    print(repr(error))
