import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, "soon 1")
    loop.call_soon(log.append, "soon 2")
    handle = loop.call_soon(log.append, "cancelled")
    handle.cancel()
    loop.call_later(0.02, log.append, "later 20")
    loop.call_later(0.01, log.append, "later 10")
    loop.call_at(loop.time() + 0.015, log.append, "at 15")
    timer = loop.call_later(0.005, log.append, "never")
    timer.cancel()
    print(handle.cancelled(), timer.cancelled(), timer.when() > 0)
    log.append("main")
    await asyncio.sleep(0)
    log.append("after one turn")
    await asyncio.sleep(0.04)
    log.append("end")
    future = loop.create_future()
    loop.call_later(0.001, future.set_result, "value")
    print(await future, loop.time() > 0)
    done = asyncio.Event()
    loop.call_soon_threadsafe(done.set)
    await done.wait()
    print(done.is_set())


asyncio.run(main())
print(log)
