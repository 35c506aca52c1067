import functools, collections, sys, os, time
from concurrent.futures import ProcessPoolExecutor
Point = collections.namedtuple('Point', 'x y')
counter = 0
table = {'a': 1}
def bump():
    global counter
    counter += 1
    return counter
def setup(v):
    global state
    state = v
state = None
def get(): return state
class Base:
    kind = 'base'
    registry = []
    def __init_subclass__(cls, **k): Base.registry.append(cls.__name__)
    def __init__(self, v): self.v = v
    def __eq__(self, o): return type(self) is type(o) and self.v == o.v
    def hello(self): return f'{self.kind} {self.v} {type(self).__name__}'
    @property
    def double(self): return self.v * 2
    @classmethod
    def make(cls, v): return cls(v)
    @staticmethod
    def st(a): return a + 1
class Derived(Base):
    kind = 'derived'
    def __init__(self, v, w=0):
        super().__init__(v)
        self.w = w
    def hello(self): return 'D:' + super().hello()
    class Inner:
        z = 3
        def zz(self): return self.z
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self, a, b): self.a, self.b = a, b
class State:
    def __init__(self): self.x = 1; self.lock = object()
    def __getstate__(self): d = dict(self.__dict__); d.pop("lock", None); return d
    def __setstate__(self, d): self.__dict__.update(d); self.restored = True
class MyList(list):
    def total(self): return sum(self)
class MyDict(dict): pass
class MyInt(int): pass
class MyErr(ValueError):
    def __init__(self, m, code=3): super().__init__(m); self.code = code
def raise_my(): raise MyErr('oops', code=9)
def ident(x): return x
def describe(x): return type(x).__name__, getattr(x, '__dict__', None)
def work(o): return o.hello(), o.double, o.make(7).v, o.st(1), Base.registry
def inc(o): o.v += 1; return o
def add(a, b, *, c=0): return a + b + c
def deco(f):
    @functools.wraps(f)
    def wrapper(*a): return ('wrapped', f(*a))
    return wrapper
@deco
def decorated(x): return helper(x) * 2
def helper(x): return x + table['a']
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
def even(n): return True if n == 0 else odd(n-1)
def odd(n): return False if n == 0 else even(n-1)
def default(a, b=[1,2], *, k={'q': 1}): return a, b, k
def main_name(): return __name__, sys.argv[1:]
def gen(n): return list(squares(n))
def squares(n):
    for i in range(n): yield i*i
async def co(): return 5
def run_co():
    import asyncio
    return asyncio.run(co())
def show(x): print(x, flush=True)
if __name__ == '__main__':
    with ProcessPoolExecutor(1, initializer=setup, initargs=('ready',)) as p:
        r = lambda f, *a, **k: p.submit(f, *a, **k).result()
        show(r(get)); show(r(bump)); show(r(bump)); counter = 100; show(r(bump)); show(counter)
        d = Derived(5, w=2); show(r(work, d)); e = r(inc, d); show((type(e) is Derived, e.v, d.v, e == Derived(6)))
        show(r(d.hello)); show(r(Derived.make, 8).hello()); show(r(Derived.st, 4)); show(r(Derived.Inner().zz)); show(type(r(Derived.Inner)) is Derived.Inner)
        s = r(ident, Slots(1, [2])); show((s.a, s.b, type(s) is Slots))
        st = r(ident, State()); show(sorted(st.__dict__.items()))
        l = r(ident, MyList([1, 2])); show((l, l.total(), type(l) is MyList)); show(r(describe, MyInt(4))); m = r(ident, MyDict(a=1)); show((m, type(m) is MyDict))
        pt = r(ident, Point(1, 2)); show((pt, type(pt) is Point, pt.x))
        try: r(raise_my)
        except MyErr as e: show((type(e), e.args, e.code))
        show(r(functools.partial(add, 1, c=5), 2)); show(r(decorated, 3)); show(r(fib, 50)); show(r(even, 10)); show(r(default, 1)); show(r(main_name)); show(r(gen, 4)); show(r(run_co))
        x = [1]; x.append(x); y = r(ident, x); show(y[1] is y)
        a = [1]; b = r(ident, (a, a)); show(b[0] is b[1])
        show(r(ident, collections.OrderedDict(a=1))); show(r(ident, collections.Counter('aab'))); show(r(ident, collections.deque([1,2], 5))); show(r(ident, collections.defaultdict(int, a=1)))
        show(r(os.path.join, 'a', 'b')); show(r(pow, 2, 100)); show(r(max, [1, 5, 2])); show(r('abc'.upper)); show(r(str.join, '-', ['a', 'b']))
        show(list(p.map(add, range(5), range(5), chunksize=2))); show(r(ident, ident) is ident); show(r(ident, Derived) is Derived); show(r(ident, Derived.hello) is Derived.hello)
        show(r(show, 'from worker'))
        show(r(sorted, [3,1,2], key=int)); show(r(ident, {1: {2: (3, frozenset([4]))}}))
