from collections import namedtuple
from concurrent.futures import ProcessPoolExecutor


def ident(x): return x
def show(x): print(x, flush=True)
import enum, dataclasses, abc
class Color(enum.Enum):
    RED = 1
    GREEN = 'g'
    def shout(self): return self.name + '!'
class Num(enum.IntEnum):
    ONE = 1
    TWO = 2
class Perm(enum.Flag):
    R = 4
    W = 2
@dataclasses.dataclass
class P:
    x: int
    y: list = dataclasses.field(default_factory=list)
    def total(self): return self.x + sum(self.y)
@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Q:
    a: int
    b: str = 'q'
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
NT = namedtuple('NT', ['a', 'b'], defaults=['x'])
def colors(c): return c.shout(), c is Color.RED, list(Color), Color('g')
def nums(n): return n + 1, n is Num.TWO, Num(1), list(Num)
def perms(p): return p | Perm.W, Perm.R in p
def dc(p): return p, p.total(), dataclasses.asdict(p), dataclasses.replace(p, x=9), [f.name for f in dataclasses.fields(p)]
def dq(q): return q, q < Q(99), dataclasses.astuple(q)
def area(s):
    try: Shape()
    except TypeError as e: err = str(e)
    return s.area(), isinstance(s, Shape), err
if __name__ == '__main__':
    with ProcessPoolExecutor(1) as p:
        r = lambda f, *a, **k: p.submit(f, *a, **k).result()
        show(r(colors, Color.RED)); show(r(ident, Color.GREEN) is Color.GREEN); show(r(nums, Num.TWO)); show(r(ident, [Num.ONE])[0] is Num.ONE); show(r(perms, Perm.R)); 
        show(r(dc, P(1, [2]))); z = r(ident, P(3)); show((z == P(3), type(z) is P)); show(r(dq, Q(1))); show(r(ident, Q(5)) == Q(5))
        show(r(area, Sq(3))); show(r(ident, NT(1))); show(r(ident, NT(1))._fields)
