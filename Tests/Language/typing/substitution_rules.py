# What may stand for a type parameter, and where parameters may stand.
import dataclasses
import json
import pickle
import types
import warnings
from typing import *

T = TypeVar('T')
S = TypeVar('S')
D = TypeVar('D', default=int)
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')


class Row(Generic[T, *Ts]):
    kind = 'row'


class Call(Generic[T, P]):
    pass


def show(make):
    try:
        print(make())
    except TypeError as error:
        print('TypeError:', error)


for make in [
        lambda: list[T][Union], lambda: list[T][int, str], lambda: List[T]['Later'], lambda: list[T][*Ts],
        lambda: dict[T, S][*Tuple[int, str]], lambda: dict[T, S][int, *tuple[str]], lambda: tuple[*Ts][*Tuple[int, ...]],
        lambda: Row[*tuple[int, ...]], lambda: Row['Later', None], lambda: Call[int, [str, bytes]],
        lambda: Call[T, P][int, str], lambda: Callable[P, T][42, int], lambda: Concatenate[int, P][Concatenate[str, P]],
        lambda: Generic[D, T], lambda: Generic[*Ts, D], lambda: Generic[Ts], lambda: Generic[*Ts, *Ts],
        lambda: Generic[T][int], lambda: TypeVar('X', bound=(1, 2)), lambda: T | 'Later', lambda: int | T,
        lambda: isinstance(1, Row[int]), lambda: Literal[[], []], lambda: Literal[int, 1, 1, True],
        lambda: list(List[int]), lambda: get_origin(Unpack[Ts]), lambda: get_args(Unpack[Ts])]:
    show(make)

Row[int].kind = 'changed'
print(Row.kind, Row[str].kind)
print(pickle.loads(pickle.dumps(Unpack[Ts])) == Unpack[Ts], List[int].__name__, Callable[[int], str].__qualname__)


class Base(Generic[T]):
    pass


class Plain(Base):
    pass


class Old(Generic[T], Protocol):
    pass


print(Plain.__parameters__, [base.__name__ for base in Old.__mro__])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    NamedTuple('A')
    TypedDict('B', None)
for item in caught:
    print(item.category.__name__, item.message)


@dataclasses.dataclass
class Slotted:
    __slots__ = ('x',)
    x: int


show(Slotted)
print(isinstance(Slotted.x, types.MemberDescriptorType))

items = [object()] * 6
print(json.dumps(items, default=lambda item: items.pop() and None))
