import multiprocessing as mp, os, sys, time
def sq(x): return x*x
def add(a,b): return a+b
def work(n): print('in', mp.current_process().name, n, flush=True)
def fail(): raise ValueError('child')
def leave(): sys.exit(3)
class P(mp.Process):
    def __init__(self, v): super().__init__(); self.v = v
    def run(self): print('run', self.v, self.name, flush=True)
def init(v): global G; G = v
def getg(x): return G + x
if __name__ == '__main__':
    print(mp.cpu_count() == os.cpu_count(), mp.current_process().name, mp.get_start_method(), mp.get_all_start_methods(), mp.parent_process())
    print(mp.current_process())
    with mp.Pool(2) as p:
        print(p.map(sq, range(5)), p.starmap(add, [(1,2),(3,4)]), p.apply(add, (1,), {'b': 5}))
        r = p.apply_async(sq, (7,)); print(r.get(timeout=5), r.ready(), r.successful())
        print(list(p.imap(sq, range(4))), sorted(p.imap_unordered(sq, range(4), chunksize=2)))
        try: p.map(fail_one, [1, 0])
        except NameError as e: print(e)
        try: p.apply(fail)
        except ValueError as e: print(repr(e))
    with mp.Pool(1, initializer=init, initargs=(10,)) as p: print(p.map(getg, [1,2]))
    pr = mp.Process(target=work, args=(1,)); print(pr.name, pr.exitcode, pr.is_alive(), pr.daemon, pr.pid); pr.start(); pr.join(); print(pr.exitcode, pr.is_alive())
    pr = mp.Process(target=leave, name='leaver'); pr.start(); pr.join(); print(pr.exitcode, pr.name)
    pr = P('v'); pr.start(); pr.join(); print(pr.exitcode)
    pr = mp.Process(target=time.sleep, args=(60,)); pr.start(); time.sleep(.3); print(pr.is_alive()); pr.terminate(); pr.join(); print(pr.exitcode)
    ctx = mp.get_context('spawn'); print(ctx.get_start_method())
    try: mp.get_context('x')
    except ValueError as e: print(e)
    p = mp.Pool(1); p.close()
    try: p.apply(sq, (1,))
    except ValueError as e: print(e)
    p.join()
