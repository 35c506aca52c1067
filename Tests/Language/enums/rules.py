from enum import *
import enum, functools
class C(Enum):
    R=1
    G=2
class F(Flag):
    R=auto();G=auto();B=auto()
    W=R|G|B
for f in [lambda: C.value, lambda: C.name, lambda: 8 in F, lambda: 'a' in F, lambda: 3 in F, lambda: 'x' in F.R, lambda: F.R|3, lambda: F('a'), lambda: Enum('X'), lambda: C(), lambda: C(1,2), lambda: C.R(), lambda: Enum(3), lambda: int.__new__(C), lambda: F.R | None, lambda: F(-1), lambda: F(-9), lambda: [] in C, lambda: C([]), lambda:len(C), lambda: bool(C), lambda: C.__call__(1), lambda:enum.EnumType('Z',(Enum,),{}), lambda:Enum('Z', 3), lambda: Enum('Z','mro'), lambda:Enum('Z','A A'), lambda:Enum('Z',['A','A']), lambda:F['R|G'], lambda:F.R<F.G, lambda:F.W-F.R, lambda: IntEnum('N','a b').a<2, lambda: Flag('FF','a b c',start=4).c.value, lambda: repr(Enum('E','a b',start=0).a), lambda: Enum('',''), lambda:object.__new__(C), lambda: C.__new__(C, 7), lambda:C.R.__objclass__, lambda: C.__new_member__, lambda: C._use_args_, lambda: C._value_repr_, lambda: C._unhashable_values_, lambda: C._hashable_values_]:
    try: print('->', f())
    except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__), getattr(e,'__notes__',None))
def tryclass(src):
    try:
        ns=dict(globals()); exec(src, ns); print('ok', {k:v for k,v in ns.items() if k in 'XYZ'}, list(ns['X']) if isinstance(ns.get('X'), EnumType) else '')
    except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__), getattr(e,'__notes__',None))
tryclass('''class X(Enum, int): A=1''')
tryclass('''class X(int, Enum): A='a' ''')
tryclass('''class X(Enum):
 A=1
 class Inner: pass
 def f(self): pass
 g=lambda self: 4
 h=property(lambda s: 5)
print(X.Inner, X.A.g(), X.A.h)''')
tryclass('''class X(Enum):
 A=1
 def _generate_next_value_(n,s,c,l): return 1
''')
tryclass('''class X(Enum):
 A=auto()
 def _generate_next_value_(n,s,c,l): return 1
''')
tryclass('''class X(Enum):
 A='x'
 B=auto()
''')
tryclass('''class X(Enum):
 A='x'
 B=3
 C=auto()
''')
tryclass('''class X(Enum):
 A=1
 _ignore_='A'
''')
tryclass('''class X(Enum):
 def __init__(self, a): raise ValueError('no')
 A=1
''')
tryclass('''class X(Enum):
 def __new__(cls, v, u):
  o=object.__new__(cls); o._value_=v*10; o.u=u; return o
 A=1,2
 B=3,4
print(X(10), X.A.u, X.A.value)
''')
tryclass('''class X(tuple, Enum):
 A=1,2
print(X.A, X.A[0], X((1,2)))''')
tryclass('''class X(Flag):
 A=1
 B=4
 C=8
 D=5
 E=16|1
print(X(21), X(2), )''')
tryclass('''class X(Flag):
 A='a'
''')
tryclass('''class X(IntFlag):
 A=1
 B=6
print(repr(X.B), list(X), X.B.name, X(2), repr(X(2)), repr(X(7)), list(X(7)), X(7).name)''')
tryclass('''class X(Enum):
 A=[1]
 B={}
 C=[1]
print(X([1]), X.C, [1] in X, [2] in X, hash(X.A)==hash('A'))''')
tryclass('''class M:
 def hi(self): return 'hi'+self.name
class X(M, Enum):
 A=1
print(X.A.hi())''')
tryclass('''class X(float, Enum):
 A=1.5
 def __str__(self): return 'me'
print(X.A, repr(X.A), f'{X.A}', X.A+1)''')
tryclass('''class X(Enum):
 A=1
 @enum.property
 def B(self): return 'bp'
 @classmethod
 def cm(cls): return cls.A
 @staticmethod
 def sm(): return 3
print(X.A.B, X.cm(), X.sm()); X.B''')
tryclass('''class Base(Enum):
 def __init_subclass__(cls, **kw): print('init', cls, kw, list(cls))
 def hello(self): return self.value
class X(Base, foo=3): A=1
print(X.A.hello())''')
tryclass('''class X(Enum):
 _A=1
 __B=2
 C_=3
''')
tryclass('''class X(Enum):
 A=1
 A=2''')
tryclass('''class X(Enum):
 A=2
 def A(self): pass''')
tryclass('''class X(StrEnum):
 A='a','b'
''')
tryclass('''class X(StrEnum):
 A=b'a','utf8'
 B=b'a',3
''')
tryclass('''class X(IntEnum):
 A='7'
''')
tryclass('''class X(IntEnum):
 A='11',2
print(X.A, X(3))''')
tryclass('''class X(Enum):
 A=auto()
 B=auto(),'x'
 C=auto()
print(X.B.value)''')
tryclass('''class X(Enum):
 value=1
print(X.value, X.value.value)''')
tryclass('''class X(Enum):
 name='n'
 value='v'
print(X.value, X.value.value, X.name.name)''')
tryclass('''import dataclasses
@dataclasses.dataclass
class P:
 x:int
 y:int=0
class X(P, Enum):
 A=1,2
 B=3
print(X.A, repr(X.A), X.B.x, X.A.value)''')
print(dir(IntEnum('Q','a')), dir(F.R), sorted(C.__dict__), sep='\n')
print(sorted(F.__dict__))
print(C.__class__.__mro__, F.__mro__, IntFlag.__mro__, StrEnum.__mro__)
print([F(i) for i in range(8)], [repr(~F(i)) for i in range(8)])
class IF(IntFlag):
    R=1;G=2
print(repr(1|IF.R), repr(IF.R|4), repr(IF.R & 3), repr(8^IF.R), repr(~IF(9)), IF.R+1, list(IF(7)), IF(7) in IF, 4 in IF(7) if 0 else '')
class A(Enum):
    X=1
    @classmethod
    def _missing_(cls, value): return cls.X
print(A(9), 9 in A)
print(IF.R.__reduce_ex__(2), IF(3).__reduce_ex__(2))
class AV(Enum):
    X=1
    def __init__(self, v): self._add_alias_('XX'); self._add_value_alias_(100)
print(AV.XX, AV(100), list(AV), AV.__members__)
