from enum import *
import enum
print(enum.__all__)
class C(Enum):
    R=1
    G=2
    B=R
print(C.R, repr(C.R), C.B, list(C), C.__members__, C['R'], C(1), len(C), C)
print(C.R.name, C.R.value, C.R in C, 1 in C, 5 in C)
for f in [lambda: C(5), lambda: C['Z'], lambda: C.Z, lambda: C.R.foo, lambda: setattr(C,'R',3), lambda: delattr(C,'R'), lambda: setattr(C.R,'value',3), lambda: C.R.R, lambda: type('D',(C,),{}), lambda: C.R < C.G,lambda: C.R.name.foo, lambda:setattr(C.R,'name','x')]:
    try: print('->', f())
    except BaseException as e: print(type(e).__name__, e)
try:
    class D(C): X=1
except TypeError as e: print(e)
try:
    class D(Enum):
        X=1
        X=2
except TypeError as e: print(e)
try:
    class D(Enum):
        mro=1
except ValueError as e: print(e)
try:
    class D(Enum):
        _foo_=1
except ValueError as e: print(e)
class S(StrEnum):
    A=auto()
    BB=auto()
print(S.A, repr(S.A), list(S), S.A=='a', f'{S.A:>5}')
try:
    class S2(StrEnum):
        A=1
except TypeError as e: print(e)
class I(IntEnum):
    A=1
    B=auto()
print(I.A, repr(I.A), I.A+1, f'{I.B}', I.B.__reduce_ex__(4))
class F(Flag):
    R=auto();G=auto();B=auto()
    W=R|G|B
print(F.R, repr(F.R|F.G), list(F), F.W, ~F.R, F(0), repr(F(0)), F.R^F.G, bool(F(0)), len(F.W), list(F.W), F.R in F.W, F.W in F.R)
try: F(64)
except ValueError as e: print(e)
class IF(IntFlag):
    R=4;W=2;X=1
print(IF.R|IF.W, repr(IF.R|8), IF(15), repr(IF(15)), IF.R|1, ~IF.R, repr(~IF.R), repr(IF(0)), repr(IF.R), str(IF.R), IF(-1), repr(IF(-8)))
P=Enum('P','A B C')
print(P, list(P), P.__module__, P.__qualname__)
P=Enum('P',{'A':1,'B':2}); print(list(P))
P=Enum('P',[('A',1),('B',5)], module='mm', qualname='Q.P', type=int, start=3); print(list(P), P, P.A.__class__, isinstance(P.A,int))
class Planet(Enum):
    M=(1,2); N=(3,4)
    def __init__(self,a,b): self.a=a; self.b=b
    @property
    def s(self): return self.a+self.b
print(Planet.M.s, repr(Planet.M), Planet((1,2)))
class Miss(Enum):
    A=1
    @classmethod
    def _missing_(cls,v):
        if v=='a': return cls.A
        if v=='bad': return 3
        if v=='exc': raise KeyError('x')
print(Miss('a'))
for v in ('b','bad','exc'):
    try: Miss(v)
    except Exception as e: print(type(e), e, repr(e.__context__), repr(e.__cause__))
class Gen(Enum):
    @staticmethod
    def _generate_next_value_(n,s,c,l): return (n,s,c,l)
    A=auto(); B=auto()
print(list(Gen))
try:
    @unique
    class U(Enum):
        A=1;B=1;C=2;D=2
except ValueError as e: print(e)
for ch, body in [(CONTINUOUS,'A=1;B=3'),(UNIQUE,'A=1;B=1')]:
    try:
        ns={}
        exec('@verify(ch)\nclass V(Enum):\n '+body, dict(globals(),ch=ch), ns)
    except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class V(Flag):
        A=1
        B=6
        Cc=24
except ValueError as e: print(e)
class N(Enum):
    a=1
    @nonmember
    class Inner: pass
    b=member(lambda s:3)
    def f(self): return 1
    c=nonmember(3)
print(list(N)[0], N.Inner, N.c)
for b in (STRICT,CONFORM,EJECT,KEEP):
    class X(Flag, boundary=b):
        A=1;B=2
    try: r=X(9); print(b, repr(b), repr(r), type(r))
    except ValueError as e: print(b,e)
    try: r=X(-9); print(b, repr(b), repr(r), type(r))
    except ValueError as e: print(b,e)
print(dir(C)); print(dir(C.R)); print(dir(I.A)==dir(I.A))
print(C.R.__reduce_ex__(2), C.R.__hash__()==hash('R'))
print(repr(Enum), repr(EnumType), EnumMeta is EnumType, str(Flag))
class A2(Enum):
    _ignore_=['x','y']
    x=3
    Z=x
    y=4
print(list(A2), hasattr(A2,'x'))
class O(Enum):
    _order_='A B'
    A=1;B=2
try:
    class O(Enum):
        _order_='B A'
        A=1;B=2
except TypeError as e: print(e)
print(auto(), repr(auto()), [m for m in (C.R,) if m is C.R])
class St(str, Enum):
    A='x'; B='y'
print(St.A, repr(St.A), St.A=='x', f'{St.A}', '%s'%St.A, St.A.upper())
class ReprM(int, ReprEnum): A=1
print(ReprM.A, repr(ReprM.A))
@global_enum
class GE(Enum):
    QQ=1
print(QQ, repr(QQ), repr(GE))
@global_enum
class GF(IntFlag):
    Q1=1; Q2=2
print(Q1|Q2, repr(Q1|Q2), repr(GF(0)), str(Q1), repr(GF(9)))
print(enum.show_flag_values(7), enum.bin(10), enum.bin(~10), enum.bin(10,8))
match C.R:
    case C.R: print('m')
print(C.R._sort_order_, C._member_map_, C._value2member_map_, C._member_names_, C._member_type_, F._flag_mask_, F._all_bits_, F._singles_mask_, F._boundary_, F._inverted_ if hasattr(F,'_inverted_') else None)
import copy
print(copy.copy(C.R) is C.R, copy.deepcopy(C.R) is C.R)
