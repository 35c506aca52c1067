import inspect, functools, sys
def f(a, b:int=3, *args, c, d:str='x', **kw)->float: pass
def g(a,/,b,*,c=1): pass
class K:
    """Doc of K

      indented
    """
    def __init__(self, x, y=2): pass
    def m(self, q): 
        "mdoc"
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass
    def __call__(self, v): pass
class K2(K):
    def m(self,q): pass
print(inspect.signature(f), inspect.signature(g), inspect.signature(K), inspect.signature(K(1).m), inspect.signature(K.m), inspect.signature(K.cm), inspect.signature(K.sm), inspect.signature(K(1)), inspect.signature(functools.partial(f,1,d='z')), inspect.signature(functools.partial(g,1,c=4)))
for p in inspect.signature(f).parameters.values(): print(repr(p), p.kind, repr(p.kind), p.default, p.annotation, p.kind.description)
print(inspect.signature(f).return_annotation, repr(inspect.signature(g)))
for x in (len, str.join, 'a'.join, print, isinstance, object, [].sort, dict.fromkeys):
    try: print(inspect.signature(x))
    except Exception as e: print(type(e).__name__, e)
for x in (int, 3, dict, type):
    try: print(inspect.signature(x))
    except Exception as e: print(type(e).__name__, e)
s=inspect.signature(f)
b=s.bind(1,2,3,4,c=5,z=6); print(b, b.args, b.kwargs, b.arguments); b=s.bind(1,c=2); b.apply_defaults(); print(b, b.args, b.kwargs)
for sig,a,k in [(s,(),{}),(s,(1,),{}),(s,(1,2),{'b':3,'c':1}),(inspect.signature(g),(),{'a':1,'b':2}),(inspect.signature(g),(1,2,3),{}),(inspect.signature(g),(1,2),{'q':3}),(inspect.signature(g),(1,),{}),(inspect.signature(K),(),{})]:
    try: print(sig.bind(*a,**k))
    except TypeError as e: print('TypeError', e)
print(s.bind_partial(1), s.bind_partial(c=3))
def dec(fn):
    @functools.wraps(fn)
    def w(*a,**k): return fn(*a,**k)
    return w
@dec
def wrapped(x,y): pass
print(inspect.signature(wrapped), inspect.signature(wrapped, follow_wrapped=False), inspect.unwrap(wrapped) is wrapped.__wrapped__)
async def co(): pass
async def ag(): yield
def gen(): yield
class Aw:
    def __await__(self): yield
for x in (f, co, ag, gen, K, K.m, K(1).m, len, functools.partial(co), co.__code__, inspect, lambda: 0, property(), K.__dict__['cm'], str.join, int.real):
    print([n for n in ('isfunction ismethod isclass ismodule isbuiltin iscode isroutine iscoroutinefunction isasyncgenfunction isgeneratorfunction isdatadescriptor ismethoddescriptor isgetsetdescriptor'.split()) if getattr(inspect,n)(x)])
c=co(); print(inspect.isawaitable(c), inspect.iscoroutine(c), inspect.getcoroutinestate(c), inspect.isawaitable(Aw()), inspect.isawaitable(3)); c.close(); print(inspect.getcoroutinestate(c))
G=gen(); print(inspect.getgeneratorstate(G)); next(G); print(inspect.getgeneratorstate(G), inspect.getgeneratorlocals(G)); G.close(); print(inspect.getgeneratorstate(G))
print(inspect.getdoc(K), '|', inspect.getdoc(K2.m), '|', inspect.getdoc(f), '|', inspect.cleandoc('  a\n    b\n      c\n\n'))
print(inspect.getsource(K2), inspect.getsource(f), inspect.getsource(dec), inspect.getsource(wrapped), inspect.getsourcelines(K.cm), inspect.getsource(K))
lam = lambda x: (x+
   1)
print(inspect.getsource(lam))
try: 1/0
except ZeroDivisionError: t=inspect.trace(); print(t[0].lineno, t[0].function, t[0].positions)
try: inspect.getattr_static(3,'zz')
except AttributeError as e: print(repr(e))
try: inspect.getsource(len)
except TypeError as e: print(e)
try: inspect.getsource(eval('lambda: 0'))
except OSError as e: print(e)
x=5
def clos():
    y=3
    def inner(): return x,y,len,undefined_thing
    return inner
print(inspect.getclosurevars(clos()))
print(inspect.Parameter('a',inspect.Parameter.KEYWORD_ONLY,default=3), inspect.Signature([inspect.Parameter('a',1)],return_annotation=int))
for a in [lambda: inspect.Parameter('1a',1), lambda: inspect.Parameter('a',7), lambda: inspect.Signature([inspect.Parameter('a',3),inspect.Parameter('b',1)]), lambda: inspect.Signature([inspect.Parameter('a',1),inspect.Parameter('a',1)]), lambda: inspect.Parameter('for',1), lambda: inspect.Parameter('a',2,default=3), lambda: inspect.Signature([inspect.Parameter('a',1,default=1),inspect.Parameter('b',1)])]:
    try: print(a())
    except Exception as e: print(type(e).__name__, e)
print(s.replace(return_annotation=int), s==inspect.signature(f), s.parameters['a'].replace(name='zz'), hash(s)==hash(inspect.signature(f)))
import enum, dataclasses
class E(enum.Enum): A=1
print(inspect.signature(E), inspect.signature(enum.Enum))
@dataclasses.dataclass
class D:
    a:int
    b:'str'='x'
    c:list=dataclasses.field(default_factory=list)
print(inspect.signature(D), inspect.get_annotations(D), inspect.get_annotations(D,eval_str=True), D.__doc__)
class M(type):
    def __call__(cls, *a, zz): pass
class MM(metaclass=M): pass
class N:
    def __new__(cls, p, q=1): pass
class Emp: pass
print(inspect.signature(MM), inspect.signature(N), inspect.signature(Emp), inspect.signature(ValueError) if 0 else '', inspect.isabstract(K))
import collections
print(inspect.signature(collections.namedtuple('NT','a b',defaults=[1])))
class PM:
    def meth(self,a,b): pass
    pm=functools.partialmethod(meth,1)
print(inspect.signature(PM.pm), inspect.signature(PM().pm))
