log = []


async def worker(name, turns):
    for i in range(turns):
        log.append(f"{name}{i}")
        await sleep(0)
    return name.upper()


a = create_task(worker("a", 3))
b = create_task(worker("b", 2), name="worker b")
print(log, a.done())
await sleep(0)
print(log, b.get_name())
print(await a, await b, log)
c = create_task(worker("c", 5))
await sleep(0)
c.cancel()
try:
    await c
except asyncio.CancelledError:
    print("cancelled", c.cancelled(), log[-1])
results = await gather(*(worker(name, 2) for name in "xy"))
print(results, log[-4:])
done, pending = await asyncio.wait([create_task(worker("w", 1))])
print(len(done), len(pending))
loop = asyncio.get_running_loop()
future = loop.create_future()
loop.call_soon(future.set_result, 42)
print(await future)
