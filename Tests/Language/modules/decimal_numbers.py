from decimal import *
import decimal
def t(f,*a,**k):
    try: r=f(*a,**k); print(repr(r))
    except Exception as e: print(type(e).__name__, e, '|', type(e).__mro__[1].__name__)
D=Decimal
vals=['0','-0','1','-1','0.1','1.10','123.456','-7.5','1E+3','1E-7','1e10','12345678901234567890123456789','0.00000012','NaN','sNaN','NaN12','-Inf','Infinity','  12_3 ','.5','5.','1e','abc','','--1','1e999999','1e-1000050','9.999e999999','٣.٥','0E+5','-0.0','1E+28', '3','2','10','100','0.5','1e400']
nums=[]
for v in vals:
    try: d=D(v); nums.append(d); print(v, repr(d), str(d), d.as_tuple(), d.adjusted(), d.is_normal(), d.number_class(), d.to_eng_string(), bool(d) if not d.is_snan() else '')
    except Exception as e: print(v, type(e).__name__, e)
import operator
ops=[operator.add,operator.sub,operator.mul,operator.truediv,operator.floordiv,operator.mod,divmod]
small=[D(x) for x in ['0','-0','1','0.1','123.456','-7.5','1E+3','1E-7','12345678901234567890123456789','NaN','sNaN','-Inf','Infinity','3','1E+28','0E+5','9.999e999999','7','1e-1000000']]
for op in ops:
    for a in small:
        for b in small:
            print(op.__name__,a,b,end=' '); t(op,a,b)
for a in small:
    if a.is_finite() and abs(a.adjusted())>1000: continue
    for n in ['sqrt','normalize','next_plus','next_minus','to_integral_value','to_integral_exact','logb','copy_abs','copy_negate','__neg__','__pos__','__abs__','__int__','__float__','__floor__','__ceil__','__round__','as_integer_ratio','ln','exp','log10','__bool__','is_subnormal','is_signed','conjugate','radix','__trunc__']:
        print(n,a,end=' '); t(getattr(a,n))
for a in small[:12:2]:
    for b in small[:12:3]:
        for n in ['compare','compare_signal','compare_total','compare_total_mag','max','min','max_mag','min_mag','next_toward','remainder_near','rotate','shift','scaleb','same_quantum','copy_sign','quantize','__lt__','__eq__','__ge__']:
            print(n,a,b,end=' '); t(getattr(a,n),b)
for b,e in [(2,10),(2,'0.5'),(2,-1),('1.1',100),(10,-3),('0.5',3),(0,0),(0,1),(0,-1),(-2,3),(-2,'0.5'),(4,'0.5'),(1,'0.5'),('1.0',5),('Inf',2),(2,'Inf'),('0.5','Inf'),(2,'-Inf'),(3,100),(7,'1.234567'),('1.0000001',1000000),('0.1',400000),(2,4000000),('NaN',1),('1E+3','0.3333'),(9,'-0.5'),('-0',3),('-0',-3),('2.50',-1),(10,'0.30103'),('-Inf',3),('-1',7),('-1','Inf')]:
    print('pow',b,e,end=' '); t(operator.pow,D(b),D(e))
t(pow,D(7),D(10),D(13)); t(pow,D(7),2,5); t(pow,2,D(5)); t(pow,D(2),D('0.5'),D(3))
for r in [ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]:
    print(r,[str(D(x).quantize(D('0.1'),rounding=r)) for x in ['1.25','1.35','-1.25','1.21','-1.29','1.05','1.01','0.04','1.5']],[str(D(x).to_integral_value(r)) for x in ['2.5','-2.5','0.3','5.1']])
for spec in ['','.2f','10.3f','<10','^10','>+10.1f','e','.3e','E','g','.3g','%','.1%',',','_',',.2f','010','+','-',' ','010,','015,.2f','*^20','z.1f','n','.0f','=10','=+10','F','x','10d','.','0<5','#.2f','08.3f','G',',e']:
    for v in ['1234567.891','-0.00123','0','NaN','-Infinity','1E+20','12','-0.04','0E+3','123456789012345678901234567890']:
        print(repr(spec),v,end=' '); t(format,D(v),spec)
print(hash(D(1))==hash(1),hash(D('0.5'))==hash(0.5),hash(D('1e20'))==hash(10**20),hash(D('-2.5'))==hash(-2.5),hash(D('1.10'))==hash(D('1.1')),hash(D('Inf')),hash(D('-Inf')), hash(D('123.456')), hash(D(-1)))
t(hash,D('sNaN'))
print(D(1)==1,D('0.5')==0.5,D('0.1')==0.1,D(1)<2,D(1)<1.5,1<D(2),D(1)==D('1.0'),D('NaN')==D('NaN'),D(1)!='1',D(2)==complex(2,0),D(2)==2+1j)
t(operator.lt,D(1),D('NaN')); t(operator.lt,D(1),'a'); t(operator.add,D(1),1.5); t(operator.add,1.5,D(1)); t(operator.add,D(1),'a'); t(operator.mul,[1],D(2))
t(D,1.1); t(D,(0,(1,2,3),-2)); t(D,[1,[4,5],'F']); t(D,(1,(),'n')); t(D,(2,(1,),0)); t(D,(0,(1,2))); t(D,(0,(10,),0)); t(D,None); t(D,b'1'); t(D,True); t(D.from_float,0.1); t(D.from_float,5); t(D.from_float,'a'); t(D,float('nan')); t(D,-0.0)
c=getcontext(); print(c); c.prec=6; print(D(1)/D(7), D('1234567.89')+0, +D('1234567.89'), c.flags[Inexact]); c.clear_flags(); print(c.flags)
t(setattr,c,'prec',0); t(setattr,c,'rounding','x'); t(setattr,c,'Emin',5); t(setattr,c,'Emax',-5); t(setattr,c,'capitals',3); t(setattr,c,'prec','a'); t(setattr,c,'prec',2)
with localcontext() as ctx:
    ctx.prec=50; print(D(2).sqrt(), D(1).exp(), D(10).ln(), D(3).log10(), D('0.001').exp(), D('1.0000000001').ln(), D('-5.5').exp(), D(1000).exp(), D('12345.678').ln())
with localcontext(prec=3,rounding=ROUND_UP) as ctx: print(D('1.2341')*1, ctx)
t(localcontext,5); t(localcontext,foo=1)
c=Context(prec=5,Emax=10,Emin=-10,clamp=1,traps=[]); print(c.add(D('99999'),D('0.6')), c.multiply(D('1e8'),D('1e8')), c.divide(D(1),D(3)), c.divide(D(1),D('1e14')), c.power(2,3), c.create_decimal('1.23456789'), c.flags, c.Etiny(), c.Etop(), c.to_sci_string(D('1E+5')), c.sqrt(2), c.divmod(7,2), c.remainder(7,4), c.abs(-3), c.plus('1') if 0 else '')
print(c.logical_and(D(1100),D(1010)), c.logical_or(D(1100),D(1010)), c.logical_xor(D(1100),D(1010)), c.logical_invert(D(101)), c.fma(2,3,4), c.is_nan(5), c.copy(), Context().prec)
print(D(2).fma(3,4), D('1e5').logical_and(D(1)) if 0 else '', D('12345').rotate(2), D('12345').shift(-2), D('1').scaleb(5), D('123').logb())
ExtendedContext_ = ExtendedContext.copy(); print(ExtendedContext_.divide(1,0), ExtendedContext_.divide(0,0), ExtendedContext_.flags[DivisionByZero], BasicContext, ExtendedContext, DefaultContext)
setcontext(Context(traps=[Inexact,Overflow,DivisionByZero,InvalidOperation,Rounded])); t(operator.truediv,D(1),D(3)); t(operator.mul,D('9e999999'),D(10)); t(operator.truediv,D(1),0); t(D,'x')
setcontext(Context(traps=[FloatOperation])); t(D,1.5); t(operator.lt,D(1),1.5); t(operator.eq,D(1),1.5)
setcontext(Context())
print(sum([D('0.1')]*10), max(D(1),D(2)), round(D('2.675'),2), round(D('2.5')), round(D('1234'),-2), int(D('3.9')), float(D('0.1')), str(D('1E+2')), f"{D('3.14159'):.2f}", abs(D(-3)), -D('0'), +D('-0'), D('1e3').normalize(), D('100').normalize(), D('1.20').normalize())
print(decimal.MAX_PREC, decimal.MIN_ETINY, isinstance(D(1),object), D.__name__, D, Context, DecimalTuple(0,(1,),2))
class MyD(Decimal):
    def __new__(cls,*a): return super().__new__(cls,*a)
m=MyD('1.5'); print(repr(m), type(m), type(m+1), m==D('1.5'), D(m))
import copy, pickle
print(copy.copy(D('1.5')), copy.deepcopy([D('1.5')]), pickle.loads(pickle.dumps(D('-1.5e10'))))
