from typing import *
import typing, collections.abc, types
T=TypeVar('T'); K=TypeVar('K',bound=int); V=TypeVar('V',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); C=TypeVar('C',covariant=True)
print(T,K,V,P,Ts,C, T.__bound__, V.__constraints__)
for x in ['Any','Union[int,str]','Optional[int]','Union[int,None,str]','Optional[Union[int,str]]','List[int]','Dict[str,List[int]]','Callable[[int,str],bool]','Callable[...,int]','Callable','Callable[P,T]','Literal[1,"a",None]','Annotated[int,"x",3]','ClassVar[int]','Final[int]','Type[int]','Tuple[int,...]','Tuple[()]','Tuple[int,str]','Tuple','Set[T]','Awaitable[int]','Coroutine[int,str,bytes]','AsyncIterator[int]','Generator[int]','Generator[int,str,None]','AsyncGenerator[int,None]','Iterable[T]','Mapping[str,int]','Self','Never','NoReturn','LiteralString','TypeAlias','TypeGuard[int]','Concatenate[int,P]','Required[int]','NotRequired[str]','ContextManager[int]','Deque[int]','DefaultDict[str,int]','Counter[str]','ChainMap[str,int]','OrderedDict[str,int]','FrozenSet[int]','Hashable','Sized','Pattern[str]','Match[bytes]','List','Dict','Union[int]','Union[int,int]','Union[List[T],int]','Optional["Foo"]','List["Foo"]','Union[int,str]|None','int|List[int]','List[int]|None','Optional[T][int]','Dict[K,T][int,str]','List[T][Dict[str,T]]','Callable[[T],T][int]','Union[T,K][int,str]','Callable[P,int][[int,str]]','Callable[Concatenate[int,P],T][[str],bool]','Annotated[List[T],"m"][int]','Annotated[Annotated[int,1],2]','Literal[Literal[1,2],3]','typing.Text','AnyStr','NoDefault','ForwardRef("x")','Generic','Generic[T]','Protocol','Protocol[T]','Iterator[Tuple[int,...]]','Any|None','Literal[True]|int','type[int]','list[T][int]','Tuple[T,*Ts]','Tuple[T,Unpack[Ts]][int,str,float]','ReadOnly[int]','TypeIs[str]']:
    try: v=eval(x); print(x,'=>',v, get_origin(v), get_args(v), getattr(v,'__parameters__',None))
    except Exception as e: print(x, '!!', type(e).__name__, e)
for x in ['Union[()]','List[int][str]','List[int,str]','Dict[int]','Optional[int,str]','Callable[int]','Callable[[int]]','Callable[3,int]','Any()','Any[int]','Self[int]','isinstance(1,Any)','isinstance([],List[int])','isinstance([],List)','isinstance(3,Union[int,str])','issubclass(int,Union[int,str])','isinstance(3,Optional[int])','List[int]()','Union[int,str]()','Literal','ClassVar[ClassVar[int]]','Union[ClassVar[int],str]','Annotated[int]','isinstance(3,Literal[3])','Generic[int]','Generic[T,T]','Generic[()]','issubclass(list,List)','issubclass(dict,Mapping)','isinstance(3,Hashable)','Hashable[int]','Tuple[int,...][str]','type("X",(Any,),{})','type("X",(Union,),{})','List[T][int,str]','Dict[K,T][int]', 'cast(int,"x")','assert_never(3)','Optional','List==List','List[int]==List[int]','hash(List[int])==hash(List[int])','Union[int,str]==Union[str,int]','Literal[1]==Literal[True]','Union[int,str]==int|str','List[int].append','Dict.__name__','List[int].__origin__','Callable[[int],str].__args__','get_origin(Generic[T])','get_args(Annotated[int,3])','get_args(Callable[[int],str])','get_args(int|str)','get_origin(int|str)','get_origin(list[int])','Counter()','Deque()']:
    try: print(x,'=>',eval(x))
    except Exception as e: print(x,'!!',type(e).__name__, e)
class Box(Generic[T]):
    def __init__(self,v:T): self.v=v
class Pair(Box[T],Generic[T,K]): pass
print(Box[int],Box[int](3).__orig_class__,Box.__parameters__,Pair.__parameters__,Pair[int,int],Pair.__orig_bases__,Box.__mro__,Pair.__mro__)
class L(List[int]): pass
print(L.__mro__, L.__orig_bases__, L([1]))
class It(Iterable[T]): 
    def __iter__(self): pass
print(It.__mro__, It.__parameters__)
@runtime_checkable
class Closer(Protocol):
    def close(self)->None: ...
class HasX(Protocol):
    x:int
@runtime_checkable
class HasY(Protocol):
    y:int
class A:
    y=3
    def close(self): pass
print(isinstance(A(),Closer),isinstance(3,Closer),issubclass(A,Closer),isinstance(A(),HasY),Closer.__mro__, Closer._is_protocol)
for x in ['isinstance(A(),HasX)','issubclass(A,HasY)','Closer()','issubclass(A,HasX)','runtime_checkable(A)','get_protocol_members(HasX)','is_protocol(HasX)','is_protocol(A)']:
    try: print(x,'=>',eval(x))
    except Exception as e: print(x,'!!',type(e).__name__, e)
class Impl(HasX):
    def __init__(self): self.q=1
print(Impl().q)
try:
    class BadP(Protocol, A): pass
except TypeError as e: print(e)
class GP(Protocol[T]):
    def get(self)->T: ...
print(GP[int], GP.__parameters__)
print(isinstance(3,SupportsInt),isinstance('a',SupportsIndex),isinstance(3.5,SupportsFloat),isinstance(1,SupportsAbs),isinstance('',SupportsRound))
class Emp(NamedTuple):
    """doc"""
    name:str
    id:int=3
    def hi(self): return self.name
e=Emp('g'); print(e,e.hi(),Emp._fields,Emp._field_defaults,Emp.__annotations__,Emp.__doc__,Emp.__bases__,isinstance(e,tuple), Emp.__mro__)
E2=NamedTuple('E2',[('a',int),('b',str)]); print(E2(1,'x'),E2.__annotations__,E2.__module__)
for s in ['class X(NamedTuple):\n a:int=1\n b:str','class X(NamedTuple):\n a:int\n def __init__(self): pass','class X(NamedTuple,A): pass','class X(NamedTuple):\n _a:int']:
    try: exec(s)
    except Exception as ex: print(type(ex).__name__, ex)
class NG(NamedTuple, Generic[T]):
    x:T
print(NG[int], NG(3), NG.__mro__)
class Movie(TypedDict):
    name:str
    year:NotRequired[int]
class M2(Movie,total=False):
    z:Required[int]
    w:str
m=Movie(name='x'); print(m,type(m),Movie.__annotations__,Movie.__required_keys__,Movie.__optional_keys__,Movie.__total__,sorted(M2.__required_keys__),sorted(M2.__optional_keys__),is_typeddict(Movie),M2.__mro__,Movie, M2.__total__)
T2=TypedDict('T2',{'in':int}); print(T2.__annotations__)
try: isinstance({},Movie)
except TypeError as ex: print(ex)
U=NewType('U',int); print(U,U(5),U.__supertype__,U.__name__,U|None,List[U])
def f(a:'int',b:Optional['Box']=None,*c:List['T'],d:Annotated[int,'x']=1)->'Dict[str,int]': pass
print(get_type_hints(f)); print(get_type_hints(f,include_extras=True)); print(get_type_hints(Movie),get_type_hints(Movie,include_extras=True),get_type_hints(Emp))
class H:
    x:'int'
    y:ClassVar['str']=''
    z:'H'=None
    q:None
class H2(H): w:'List[H]'
print(get_type_hints(H2))
for x in ['get_type_hints(3)','get_type_hints(len)','ForwardRef("1+")','ForwardRef(3)']:
    try: print(eval(x))
    except Exception as ex: print(type(ex).__name__, ex)
@overload
def ov(a:int)->int: ...
@overload
def ov(a:str)->str: ...
def ov(a): return a
print(len(get_overloads(ov)), ov(3))
@final
class Fin: pass
class Ov:
    @override
    def m(self): pass
print(Fin.__final__, Ov.m.__override__, TYPE_CHECKING)
reveal_type(3)
@no_type_check
def ntc(a:'bad syntax here'): pass
print(get_type_hints(ntc))
type Al[X]=list[X]|int
print(Al,Al.__value__,Al[int],Al.__type_params__,get_origin(Al[int]))
def gen[Q:int,*R,**S](a:Q)->Q: pass
print(gen.__type_params__, [type(t) for t in gen.__type_params__], get_type_hints(gen))
class NewG[A1,B1=int]: pass
print(NewG[str], NewG.__parameters__, NewG.__orig_bases__, NewG.__type_params__[1].__default__)
print(P.args,P.kwargs,get_origin(P.args))
import dataclasses
@dataclasses.dataclass
class DC(Generic[T]):
    a:ClassVar[int]=3
    b:T=None
    c:Optional[List[int]]=None
print(DC(), DC[int](4), dataclasses.fields(DC)[1].type, DC.__doc__)
def call(cb: Callable[[int],str], it: Iterator[int], x: 'int|None' = None) -> Awaitable[str]: pass
import inspect; print(inspect.signature(call))
@dataclass_transform()
def dt(c): return c
print(dt.__dataclass_transform__)
print(sorted(set(typing.__all__)-set(dir(typing))), len(typing.__all__))
import copy, pickle
for v in (List[int], Union[int,str], Optional[int], Callable[[int],str], Literal[1], Any, Dict): print(copy.copy(v)==v, copy.deepcopy(v)==v, pickle.loads(pickle.dumps(v))==v)
