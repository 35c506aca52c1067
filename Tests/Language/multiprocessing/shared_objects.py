import multiprocessing as mp, time, os
def square(q, n):
    q.put((n, n*n))
def child(conn):
    conn.send({'hello': [1,2,3]})
    conn.recv()
    conn.close()
def add(v, lock, n):
    for _ in range(n):
        with lock: v.value += 1
def waiter(e, q):
    q.put(e.wait(5))
def fill(d, l, k):
    d[k] = k*2; l.append(k)
def worker(inq, outq):
    while True:
        item = inq.get()
        if item is None: break
        outq.put(item*10)
    outq.put(None)
def cond(c, q):
    with c:
        c.notify_all(); q.put('notified')
if __name__ == '__main__':
    q = mp.Queue()
    ps = [mp.Process(target=square, args=(q, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sorted(q.get() for _ in ps), q.empty(), [p.exitcode for p in ps])
    a, b = mp.Pipe()
    p = mp.Process(target=child, args=(b,)); p.start()
    print(a.recv(), flush=True); a.send('from parent'); p.join(); b.close()
    try: a.recv()
    except EOFError: print('EOF')
    v = mp.Value('i', 0); lock = mp.Lock()
    ps = [mp.Process(target=add, args=(v, lock, 20)) for _ in range(3)]
    [p.start() for p in ps]; [p.join() for p in ps]
    print(v.value)
    e = mp.Event(); p = mp.Process(target=waiter, args=(e, q)); p.start(); time.sleep(.1); e.set(); p.join(); print(q.get())
    with mp.Manager() as m:
        d, l = m.dict(), m.list()
        ps = [mp.Process(target=fill, args=(d, l, i)) for i in range(3)]
        [p.start() for p in ps]; [p.join() for p in ps]
        print(sorted(d.items()), sorted(l), len(d), dict(sorted(d.items())))
    i, o = mp.JoinableQueue(), mp.SimpleQueue()
    p = mp.Process(target=worker, args=(i, o)); p.start()
    for x in (1, 2, 3, None): i.put(x)
    out = []
    while (x := o.get()) is not None: out.append(x)
    p.join(); print(out)
    arr = mp.Array('d', [1.0, 2.0]); print(arr[:], len(arr))
    c = mp.Condition()
    with c:
        p = mp.Process(target=cond, args=(c, q)); p.start()
        print(c.wait(5))
    p.join(); print(q.get(timeout=2))
    try: q.get(timeout=0.05)
    except Exception as ex: print(type(ex).__name__)
    ctx = mp.get_context('spawn'); q2 = ctx.Queue(); q2.put(1); print(q2.get())
    r, w = mp.Pipe(duplex=False); w.send(1); print(r.recv(), r.poll(0.01))
    try: r.send(1)
    except OSError as ex: print(ex)
