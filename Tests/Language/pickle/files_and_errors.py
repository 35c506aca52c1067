import copyreg
import io
import pickle
class A:
    def __init__(self): self.x=1
class B:
    __slots__='a','b'
    def __init__(self): self.a=1
for bad in (b'', b'abc', b'\x80\x06.', b'\x80\x04N', b'N', b'(', b'0.', b'\x80\x04\x95', b'cnomod\nx\n.', b'}.', b'(.', b'\x8c\x05ab', b'e.', b'h\x01.', b'Nq\x00h\x00.', b'R.', b'NNR.'):
    try: print(bad, pickle.loads(bad))
    except Exception as e: print(bad, type(e).__module__, type(e).__name__, e)
for a in (('',),(b'N.',),):
    try: print(pickle.loads(*a))
    except Exception as e: print(type(e).__name__, e)
for a in ((1,6),(1,-1),(1,None),(1,'x')):
    try: print(pickle.dumps(*a))
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(); pickle.dump([1,2],b); pickle.dump('x',b); b.seek(0); print(pickle.load(b), pickle.load(b))
try: pickle.load(b)
except EOFError as e: print('EOF', e)
def red(c): return (complex_made, (1,))
def complex_made(x): return A()
copyreg.pickle(A, red); print(type(pickle.loads(pickle.dumps(A()))))
class MyP(pickle.Pickler):
    def persistent_id(self, o): return 'pid' if isinstance(o, B) else None
class MyU(pickle.Unpickler):
    def persistent_load(self, pid): return ('loaded', pid)
    def find_class(self, m, n): print('find', m, n); return super().find_class(m, n)
b = io.BytesIO(); MyP(b).dump([B(), len]); b.seek(0); print(MyU(b).load())
p = pickle.Pickler(b := io.BytesIO()); s='shared'; p.dump([s]); p.dump([s]); print(b.getvalue())
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.PicklingError.__mro__)
for v in (lambda: 1, open('/dev/null'), (i for i in ())):
    try: pickle.dumps(v)
    except Exception as e: print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0])
def loc():
    class Z: pass
    return Z()
try: pickle.dumps(loc())
except Exception as e: print(type(e).__module__, type(e).__name__, e)
