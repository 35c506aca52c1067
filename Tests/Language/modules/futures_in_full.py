import concurrent.futures as cf, threading, time, queue
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, x)
f = cf.Future(); print(f.done(), f.running(), f.cancelled(), repr(f).split(' at ')[0], repr(f).split('state=')[1])
e("f.result(timeout=0.01)"); e("f.exception(timeout=0.01)")
f = cf.Future(); print(f.cancel(), f.cancelled(), f.done()); e("f.result()"); e("f.exception()"); print(f.set_running_or_notify_cancel()); 
f = cf.Future(); print(f.set_running_or_notify_cancel(), f.cancel(), f.running()); print()
def cb(x): raise RuntimeError('cb')
with cf.ThreadPoolExecutor(2, thread_name_prefix='pre') as ex:
    print(sorted({ex.submit(lambda: (time.sleep(0.05), threading.current_thread().name)[1]).result() for _ in range(1)}))
    print(list(ex.map(pow, [2,3,4], [3,2,1])))
    try: list(ex.map(lambda x: 1/x, [1,0,2]))
    except ZeroDivisionError as x: print('map', x)
    try: list(ex.map(time.sleep, [0.3, 0.3], timeout=0.05))
    except TimeoutError as x: print('timeout', repr(x), cf.TimeoutError is TimeoutError)
    fs = [ex.submit(time.sleep, d) for d in (0.2, 0.05)]
    d, nd = cf.wait(fs, return_when=cf.FIRST_COMPLETED); print(len(d), len(nd)); print([fs.index(x) for x in cf.as_completed(fs)])
    r = cf.wait(fs); print(type(r), r._fields)
    def bad(): raise KeyError('k')
    fs = [ex.submit(time.sleep, 0.3), ex.submit(bad)]
    d, nd = cf.wait(fs, return_when=cf.FIRST_EXCEPTION); print(len(d), len(nd))
    e("cf.wait(fs, return_when='x')")
    try:
        for x in cf.as_completed([ex.submit(time.sleep, 0.3)], timeout=0.01): pass
    except TimeoutError as x: print(x)
e("ex.submit(print)")
e("cf.ThreadPoolExecutor(0)"); e("cf.ThreadPoolExecutor(initializer=3)")
def init(x): print('init', x)
with cf.ThreadPoolExecutor(1, initializer=init, initargs=(5,)) as ex: print(ex.submit(abs, -2).result())
print(cf.ThreadPoolExecutor()._max_workers > 0, ex._max_workers)
print(cf.CancelledError, cf.InvalidStateError, cf.BrokenExecutor, cf.FIRST_COMPLETED, cf.ALL_COMPLETED, issubclass(cf.CancelledError, cf._base.Error))
x = list(cf.ThreadPoolExecutor(3).map(lambda a: a, range(5), chunksize=2)); print(x)
