import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait


def work(n, delay=0.0):
    time.sleep(delay)
    if n < 0:
        raise ValueError(f"negative {n}")
    return n * 10


with ThreadPoolExecutor(max_workers=3) as pool:
    future = pool.submit(work, 4)
    print(future.result(), future.done(), future.running(), future.cancelled(), future.exception())
    print(list(pool.map(work, [1, 2, 3])), list(pool.map(pow, [2, 3], [3, 2])))
    failing = pool.submit(work, -1)
    try:
        failing.result()
    except ValueError as error:
        print("caught", error, repr(failing.exception()))
    futures = {pool.submit(work, n, delay): n for n, delay in ((1, 0.04), (2, 0.001), (3, 0.02))}
    print([futures[future] for future in as_completed(futures)])
    done, pending = wait([pool.submit(work, n) for n in range(3)])
    print(sorted(future.result() for future in done), len(pending))
    slow = pool.submit(work, 1, 0.05)
    try:
        slow.result(timeout=0.005)
    except TimeoutError as error:
        print("timeout", type(error).__name__)
    print(slow.result())
    called = []
    future = pool.submit(work, 5)
    future.add_done_callback(lambda f: called.append(f.result()))
    future.result()
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
print(called, slow.done())
try:
    list(ThreadPoolExecutor().map(work, [1, -2, 3]))
except ValueError as error:
    print("map:", error)
try:
    ThreadPoolExecutor(max_workers=0)
except ValueError as error:
    print(error)
