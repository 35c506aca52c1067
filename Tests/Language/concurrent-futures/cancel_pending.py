import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

gate = threading.Event()
with ThreadPoolExecutor(max_workers=1) as pool:
    blocker = pool.submit(gate.wait, 5)
    queued = [pool.submit(print, "never") for _ in range(2)]
    print([future.cancel() for future in queued], queued[0].cancelled(), queued[0].done())
    gate.set()
    print(blocker.result())
try:
    queued[0].result()
except CancelledError:
    print("cancelled")
print(blocker.cancel())
pool = ThreadPoolExecutor(1)
results = []
future = pool.submit(results.append, "ran")
pool.shutdown(wait=True)
print(results, future.done())
