from unittest.mock import *
from unittest import mock
import asyncio, sys, os
m=Mock(); r=m.foo.bar(1,a=2); m(3); print(m.mock_calls, m.method_calls, m.call_args, m.called, m.call_count, m.foo.bar.call_args_list, m.foo.bar.call_args.args, m.foo.bar.call_args.kwargs)
m=Mock(return_value=3,side_effect=None,name='nm'); print(m(), m.x, ) if 0 else print(m())
def norm(s): 
    import re; return re.sub(r"id='\d+'","id",str(s))
print(norm(repr(m)), norm(repr(m.a.b)), norm(repr(m.a())), norm(repr(Mock())), norm(repr(Mock().x)), norm(repr(MagicMock().x().y)), norm(repr(Mock(spec=int))))
m=Mock(side_effect=[1,2,ValueError('z')]); print(m(),m())
for f in [lambda:m(), lambda:m(), lambda:Mock(side_effect=KeyError('k'))(), lambda:Mock(spec=['a']).b, lambda:Mock().assert_foo, lambda:Mock().called_once, lambda:Mock().assert_called(), lambda:Mock(name='q').assert_called_once(), lambda:Mock().assert_called_with(1)]:
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
m=Mock(); m(1); m(2,b=3)
for f in [lambda:m.assert_called_once(), lambda:m.assert_called_with(1), lambda:m.assert_not_called(), lambda:m.assert_any_call(9), lambda:m.assert_has_calls([call(2,b=3),call(1)]), lambda:m.assert_called_once_with(1), lambda:m.assert_has_calls([call(2,b=3),call(1)],any_order=True), lambda:m.assert_any_call(1), lambda:m.assert_has_calls([call(1)]), lambda:m.assert_has_calls([call(8)],any_order=True)]:
    try: print(f())
    except AssertionError as e: print(e)
print(call(1,a=2), call.foo(1), call.foo.bar(), call.foo(1).bar(2), call(1)==call(1), call(1)==((1,),), call.a.b(3).call_list(), call, call.x)
print(ANY==3, repr(ANY), call(1,ANY)==call(1,2), sentinel.foo, sentinel.foo is sentinel.foo, DEFAULT)
mm=MagicMock(); mm.__len__.return_value=5; mm.__getitem__.side_effect=lambda k:k*2; print(len(mm), mm[4], list(mm), bool(mm), int(mm), mm==mm, mm!=mm, 3 in mm, mm==3)
with mm as c: print(c is mm.__enter__.return_value)
mm.__iter__.return_value=iter([1,2]); print(list(mm)); print(mm.mock_calls[:2]); mm.__str__.return_value='S'; print(str(mm)); print(mm+1 is mm.__add__.return_value, mm<3 if 0 else '')
class A:
    x=1
    def m(self,a,b=2): return 'real'
    async def am(self): return 'areal'
    @staticmethod
    def s(q): pass
a=create_autospec(A); i=a(); print(norm(repr(a)), norm(repr(i)), norm(repr(i.m(1))))
for f in [lambda:i.m(), lambda:i.nope, lambda:i.m(1,2,3), lambda: i.m.assert_called_once_with(a=1), lambda:a.s(), lambda:isinstance(i,A)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def fn(x,y=1): return x
sf=create_autospec(fn,return_value='rv'); print(sf(1), sf.call_args, sf.__name__); 
try: sf()
except TypeError as e: print(e)
sf.assert_called_once_with(1)
with patch('os.getcwd', return_value='/fake') as p: print(os.getcwd(), p.called)
print(os.getcwd()!='/fake')
@patch('os.getcwd')
@patch.object(A,'m')
def t(pm, pg): pm.return_value='pm'; pg.return_value='pg'; print(A().m(), os.getcwd())
t(); print(A().m(1))
with patch.dict(os.environ,{'ZZ':'1'}): print(os.environ['ZZ'])
print('ZZ' in os.environ)
with patch.multiple(A,x=5,m=DEFAULT) as d: print(A.x, list(d), A().m is d['m'])
p=patch.object(A,'x',99); p.start(); print(A.x); p.stop(); print(A.x)
try: patch('nodots').start()
except TypeError as e: print(e)
@patch.object(A,'x',7)
class TT:
    def test_a(self): print(A.x)
    def other(self): print(A.x)
TT().test_a(); TT().other()
mo=mock_open(read_data='line1\nline2\n')
with patch('builtins.open',mo):
    with open('f') as fh: print(fh.read())
    with open('f') as fh: print(list(fh))
    with open('g','w') as fh: fh.write('out')
mo.assert_called_with('g','w'); mo().write.assert_called_once_with('out')
print(mo.mock_calls[:3])
async def am():
    m=AsyncMock(return_value=4); print(await m(1), m.await_count, m.await_args); m.assert_awaited_once_with(1)
    m=AsyncMock(side_effect=[1,ValueError('x')]); print(await m())
    try: await m()
    except ValueError as e: print(e)
    try: await m()
    except StopAsyncIteration as e: print('SAI')
    mg=MagicMock(); 
    async with mg as v: print('aw')
    mg.__aiter__.return_value=[1,2,3]; print([x async for x in mg])
    aa=Mock(spec=A); print(type(aa.am).__name__, type(aa.m).__name__)
    for f in (lambda:AsyncMock().assert_awaited(), lambda:AsyncMock().assert_awaited_once_with(1)):
        try: f()
        except AssertionError as e: print(e)
    @patch.object(A,'am')
    async def tp(p): p.return_value=8; print(await A().am(), type(p).__name__)
    await tp()
asyncio.run(am())
class Prop:
    @property
    def v(self): return 1
with patch.object(Prop,'v',new_callable=PropertyMock) as pv: pv.return_value=6; print(Prop().v, pv.mock_calls)
m=Mock(); m.a.b.return_value=3; seal(m); print(m.a.b())
for f in (lambda:m.zz, lambda:m.a.c, lambda: m()):
    try: f()
    except AttributeError as e: print(e)
m=Mock(); m.configure_mock(**{'x.y.return_value':3,'z':4}); print(m.x.y(), m.z); m.reset_mock(); print(m.mock_calls, m.x.y()); del m.z
try: m.z
except AttributeError as e: print('deleted', e)
man=Mock(); c1=Mock(); man.attach_mock(c1,'child'); c1(5); print(man.mock_calls)
w=Mock(wraps=[3,1]); print(w.count(3), w.index(1)); print(Mock(**{'a.return_value':9}).a(), isinstance(Mock(spec=A),A), Mock(spec=A).__class__)
