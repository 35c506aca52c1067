import pickle, collections, functools, datetime, enum, copyreg, io
class A:
    def __init__(self): self.x=1
class B:
    __slots__='a','b'
    def __init__(self): self.a=1
class L(list): pass
class D(dict): pass
class I(int): pass
class Ex(Exception): pass
class R:
    def __reduce__(self): return (R, (), {'q':1})
class N:
    def __new__(cls, *a): return super().__new__(cls)
    def __getnewargs__(self): return (1,2)
class NX:
    def __new__(cls, *a, k=0): return super().__new__(cls)
    def __getnewargs_ex__(self): return ((1,),{'k':2})
class GS:
    def __getstate__(self): return 5
    def __setstate__(self, s): self.s = s
class E(enum.Enum): X = 1
P = collections.namedtuple('P','x y')
def f(): pass
l = L([1,2]); l.z = 3
d = D(a=1); i = I(7); i.w = 1
ex = Ex('m', 2); ex.attr = 1
vals = [A(), B(), l, d, i, ex, R(), N(), GS(), E.X, P(1,2), f, A, len, [].append, 'x'.join, str.upper, int.from_bytes, A().__init__, functools.partial(f, 1, k=2),
 collections.OrderedDict(a=1), collections.Counter('ab'), collections.deque([1,2],3), collections.defaultdict(list, a=[1]), datetime.date(2020,1,2), datetime.timedelta(1,2,3), datetime.timezone.utc,
 KeyError('a'), UnicodeDecodeError('utf-8', b'x', 0, 1, 'r'), StopIteration(3), ImportError('x', name='n'), SystemExit(2), (1,'a')*3, {'a':{'a':('a','a')}}, type(None), object, NotImplemented, ExceptionGroup('g',[ValueError(1)])]
for p in (2,4,5):
    for v in vals:
        n = repr(v).split(' at ')[0]
        try: s = pickle.dumps(v,p)
        except Exception as e: print(p,n,type(e).__name__,str(e).split(' at 0x')[0]); continue
        print(p, n, s)
        try: w = pickle.loads(s); print('   ', type(w).__name__, repr(w).split(' at ')[0], getattr(w,'__dict__',None) if not isinstance(w,type) else '', w==v)
        except Exception as e: print('   ', type(e).__name__,str(e).split(' at 0x')[0])
