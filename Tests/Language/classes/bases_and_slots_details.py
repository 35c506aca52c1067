# Bases assigned while an order is computed; details of slots, properties and str keys of one's own.
class Meta(type):
    ready = False

    def mro(cls):
        if Meta.ready:
            if cls.__name__ == 'B1':
                B2.__bases__ = (B1,)
            if cls.__name__ == 'B2':
                B1.__bases__ = (B2,)
        return type.mro(cls)


class A(metaclass=Meta):
    pass


class B1(A):
    pass


class B2(A):
    pass


Meta.ready = True
try:
    B1.__bases__ += ()
except TypeError as error:
    print(error)
Meta.ready = False

for bases in ((int, int), (object, A), (A, B1)):
    try:
        type('X', bases, {})
    except TypeError as error:
        print(error)


class Folded(str):
    def __hash__(self):
        return hash(str(self).lower())

    def __eq__(self, other):
        return str(self).lower() == str(other).lower()


table = {Folded('one'): 1, Folded('Two'): 2}
print(table[Folded('ONE')], Folded('tWO') in table, table.get(Folded('three')))


class Slots:
    __slots__ = ['__classcell__', '__qualname__', 'z']


print(sorted(Slots.__dict__))


class WithSlots:
    __slots__ = ['a']


for protocol in range(3):
    try:
        print(WithSlots().__reduce_ex__(protocol)[1:])
    except TypeError as error:
        print(error)


class Documented(property):
    """The class's own."""


class User:
    @Documented
    def with_doc(self):
        """The getter's."""

    @Documented
    def without(self):
        pass


print(User.with_doc.__doc__, User.without.__doc__, Documented.__doc__, Documented(None, doc='given').__doc__)

import pickle


class Base[T]:
    def __init__(self, x):
        self.x = x


class Derived(Base[int]):
    pass


print([pickle.loads(pickle.dumps(Derived(3), protocol)).x for protocol in range(6)])
