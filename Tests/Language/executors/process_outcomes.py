import asyncio
import concurrent.futures as cf
import functools
import os
import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def show(*values):
    print(*values, flush=True)


def sleepy(seconds, value=None):
    time.sleep(seconds)
    return value


def square(x):
    return x * x


def add(x, y):
    return x + y


def picky(x):
    if x == 3:
        raise ValueError(f"bad {x}")
    return x


class Unpicklable:
    def __reduce__(self):
        raise RuntimeError("stays at home")


class Unloadable:
    def __reduce__(self):
        return refuse, ()


def refuse():
    raise RuntimeError("cannot load")


def make_unpicklable():
    return Unpicklable()


def make_unloadable():
    return Unloadable()


def raise_group():
    raise ExceptionGroup("group", [ValueError(1), TypeError("t")])


def open_nothing():
    open("/nonexistent/file")


def raise_twice():
    try:
        int("x")
    except ValueError:
        raise RuntimeError("second")


def recurse():
    return recurse()


def cancel():
    raise asyncio.CancelledError("c")


def interrupt():
    raise KeyboardInterrupt("k")


def leave():
    raise SystemExit("message")


def values():
    return frozenset([1]), b"x", bytearray(b"y"), 1j, ..., NotImplemented, range(3), slice(1), "é\U0001F600"


def keywords(*args, **kwargs):
    return args, kwargs


def look_up(name):
    return eval(name)


def variable():
    return os.environ.get("POOL_VARIABLE")


hidden = "found by its name only"


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        show(await asyncio.gather(*(loop.run_in_executor(pool, square, i) for i in range(4))))
        try:
            await loop.run_in_executor(pool, picky, 3)
        except ValueError as error:
            show("async", error)
        try:
            await asyncio.wait_for(loop.run_in_executor(pool, sleepy, 0.4), 0.1)
        except TimeoutError:
            show("wait_for timed out")
        show(await loop.run_in_executor(pool, functools.partial(add, 1, y=2)))


if __name__ == "__main__":
    os.environ["POOL_VARIABLE"] = "set"
    with ProcessPoolExecutor(2) as pool:
        try:
            for value in pool.map(picky, range(6)):
                show(value)
        except ValueError as error:
            show("map", error)
        show(list(pool.map(add, [1, 2, 3], [4, 5])), list(pool.map(square, [])))
        show(list(pool.map(square, range(10), chunksize=4)))
        try:
            list(pool.map(sleepy, [0.6], timeout=0.2))
        except TimeoutError as error:
            show("timeout", type(error), error)
        future = pool.submit(sleepy, 0.5, "late")
        try:
            future.result(timeout=0.05)
        except cf.TimeoutError:
            show("not yet")
        show(future.result())
        show(sorted(f.result() for f in as_completed([pool.submit(square, n) for n in range(3)])))
        for function in (
            make_unpicklable, raise_group, open_nothing, raise_twice, recurse, cancel, interrupt, leave,
        ):
            error = pool.submit(function).exception()
            show(type(error).__name__, str(error)[:60], type(error.__cause__).__name__, error.__context__)
            show(getattr(error, "exceptions", None), getattr(error, "filename", None))
        error = pool.submit(square, Unpicklable()).exception()
        show(repr(error), type(error.__cause__).__name__)
        show(pool.submit(values).result())
        show(pool.submit(keywords, 1, 2, a=3, fn=4, self=5).result())
        show(pool.submit(variable).result(), pool.submit(look_up, "hidden").result())
        results = []
        future = pool.submit(square, 3)
        future.add_done_callback(lambda future: results.append(future.result()))
        future.result()
        time.sleep(0.05)
        show(results, future.done(), future.running(), future.cancel())
    pool = ProcessPoolExecutor(1)
    futures = [pool.submit(sleepy, 0.2, i) for i in range(6)]
    time.sleep(0.1)
    pool.shutdown(wait=True, cancel_futures=True)
    show(futures[0].result(), futures[-1].cancelled(), all(future.done() for future in futures))
    asyncio.run(main())
    pool = ProcessPoolExecutor(2)
    error = pool.submit(make_unloadable).exception()
    show(type(error).__name__, error, type(error.__cause__).__name__)
    pool.shutdown()
    with ProcessPoolExecutor(max_workers=1, max_tasks_per_child=2) as pool:
        show(len({pool.submit(os.getpid).result() for _ in range(4)}))
