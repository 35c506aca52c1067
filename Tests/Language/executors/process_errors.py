import asyncio, threading, os, sys, time
from concurrent.futures import ProcessPoolExecutor
def f(x): return x
def boom():
    e = ValueError("bad", 3); e.extra = 5; e.add_note("note here")
    raise e
def boom2():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("k") from e
def retgen(): return (i for i in [1])
def retlambda(): return lambda: 1
class C:
    def __init__(self,a,b): self.a=a; self.b=b
class E2(Exception):
    def __init__(self,a,b): super().__init__(a+b)
def raise_e2(): raise E2("a","b")
def die(): os._exit(1)
def show(fut):
    try: print("RESULT", repr(fut.result())[:20])
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, str(e).split(' at ')[0]); 
        print('cause', type(e.__cause__), e.__dict__, getattr(e,'__notes__',None))
co = asyncio.sleep(0)
def main():
    with ProcessPoolExecutor(2) as p:
        for x in (lambda: 1, threading.Lock(), (i for i in []), open('/dev/null'), open('/dev/null','rb'), co, threading.RLock(), sys, threading.Event(), memoryview(b'a'), {}.keys(), {}.items(), sys._getframe(), f.__code__, asyncio.Queue, type(f), property(f), object(), p):
            show(p.submit(f, x))
        show(p.submit(lambda: 1))
        show(p.submit(boom)); show(p.submit(boom2)); show(p.submit(retgen)); show(p.submit(retlambda)); 
        show(p.submit(sys.exit, 3))
        show(p.submit(int, 'x'))
        show(p.submit(f, 1))
    for fn in (raise_e2, die):
        p = ProcessPoolExecutor(1)
        show(p.submit(fn))
        try: show(p.submit(f, 1))
        except BaseException as e: print(repr(e))
        p.shutdown()
    try: p.submit(f,1)
    except BaseException as e: print(repr(e))
    p = ProcessPoolExecutor(1); p.shutdown()
    try: p.submit(f,1)
    except BaseException as e: print(repr(e))
glam = lambda: 3
def init(x): raise ValueError('init')
if __name__=="__main__":
    main()
    with ProcessPoolExecutor(1) as p: show(p.submit(glam))
    p = ProcessPoolExecutor(1, initializer=init, initargs=(1,))
    show(p.submit(f,1))
    try: p.submit(f,1)
    except BaseException as e: print(repr(e))
    for kw in (dict(max_workers=0), dict(initializer=3), dict(max_tasks_per_child=0), dict(max_tasks_per_child='x')):
        try: ProcessPoolExecutor(**kw)
        except Exception as e: print(repr(e))
    try: ProcessPoolExecutor(1).map(f, [1], chunksize=0)
    except Exception as e: print(repr(e))
    co.close()
