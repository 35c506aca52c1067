from fractions import Fraction as F
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
for x in ['1/2',' -3/4 ','1.5','-.5e3','5.','1e-3','3/0','abc','','1_000/3','1 / 2','1/ 2','1 /2','+7','٣/٤','1/-2','.','1e','0.1','__1','1__0','-0','3/4\n', ' 1.25e+2 ']: print(repr(x),end=' '); t(F,x)
t(F,1,0); t(F,1.5); t(F,1.5,2); t(F,F(1,2),F(3,4)); t(F,None); t(F,'1','2'); t(F,float('nan')); t(F,float('inf')); t(F.from_float,0.1); t(F.from_float,'a'); t(F.from_float,3)
import operator as o
vals=[F(1,2),F(-3,4),F(0),F(7),2,-3,0,1.5,2+1j]
for op in [o.add,o.sub,o.mul,o.truediv,o.floordiv,o.mod,divmod,o.pow,o.eq,o.lt,o.ge]:
    for a in vals:
        for b in vals:
            if isinstance(a,F) or isinstance(b,F): print(op.__name__,a,b,end=' '); t(op,a,b)
for spec in ['','.2f','10','>10','<10','^10','=+10','+','#','_','.3e','.3g','.1%','010.2f','012,.2f','z.1f','-','x','*^12.2f','.0f','#.0f','08','G','E',',','e','0','00.2f','<010.2f','+.2f','s','#g','05%','.']:
    for v in [F(1,3),F(-12345678,7),F(0),F(5),F(1,100000),F(-1,1000)]:
        print(repr(spec),v,end=' '); t(format,v,spec)
x=F(355,113); print(x.limit_denominator(10),F('3.1415926535').limit_denominator(1000),x.as_integer_ratio(),x.is_integer(),round(x),round(x,2),round(F(5,2)),round(F(7,2)),round(F(1234),-2),int(x),float(x),-x,+x,abs(-x),hash(x),hash(F(3)),hash(F(1,2))==hash(0.5),str(F(3)),bool(F(0)),x==355/113,F(1,2)==0.5,F(1,2)<float('inf'))
import math; print(math.floor(x),math.ceil(x),math.trunc(x)); t(x.limit_denominator,0)
from decimal import Decimal; print(F.from_decimal(Decimal('1.1')),F(Decimal('0.5')),Decimal('0.5')==F(1,2),Decimal(1)<F(3,2)); t(F.from_decimal,1.5)
import copy,pickle,numbers; print(copy.copy(x) is x,pickle.loads(pickle.dumps(x)),isinstance(x,numbers.Rational),isinstance(1,numbers.Integral),isinstance(1.5,numbers.Real),isinstance(1j,numbers.Real), issubclass(bool,numbers.Integral), isinstance(Decimal(1),numbers.Number))
print(sum([F(1,3)]*3), max(F(1,2),F(2,3)), sorted([F(1,2),0.3,1]))
