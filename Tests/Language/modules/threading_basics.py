import queue
import threading
import time

results = []
lock = threading.Lock()


def worker(n):
    time.sleep(0.001 * (3 - n))
    with lock:
        results.append(n)


threads = [threading.Thread(target=worker, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), threading.current_thread().name, threading.main_thread() is threading.current_thread(), threads[0].is_alive())
q = queue.Queue()
thread = threading.Thread(target=lambda: [q.put(n) for n in range(3)], daemon=True, name="putter")
thread.start()
print([q.get(timeout=5) for _ in range(3)], thread.name)
event = threading.Event()
threading.Timer(0.005, event.set).start()
print(event.wait(5), lock.acquire(), lock.locked(), lock.acquire(blocking=False))
lock.release()
total = 0


def add():
    global total
    for _ in range(1000):
        with lock:
            total += 1


threads = [threading.Thread(target=add) for _ in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print(total)
local = threading.local()
local.x = 1
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, "x")))
t.start()
t.join()
print(seen)
