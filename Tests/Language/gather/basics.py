import asyncio


async def work(value, delay=0):
    await asyncio.sleep(delay)
    if isinstance(value, Exception):
        raise value
    print("finished", value)
    return value


async def main():
    print(await asyncio.gather(work("a", 0.02), work("b", 0.005), work("c")))
    print(await asyncio.gather(), await asyncio.gather(work(1)), await asyncio.gather(*[work(n) for n in range(3)]))
    task = asyncio.create_task(work("task"))
    print(await asyncio.gather(task, work("coroutine"), asyncio.sleep(0, "sleep")))
    results = await asyncio.gather(work("ok"), work(ValueError("bad")), work(KeyError("worse")), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(work("other", 0.01), work(ValueError("first")), work(KeyError("second"), 0.001))
    except ValueError as error:
        print("gather raised", error)
    await asyncio.sleep(0.03)
    print("the others went on")
    nested = await asyncio.gather(asyncio.gather(work(1), work(2)), asyncio.gather(work(3)))
    print(nested)
    c = work("same")
    print(await asyncio.gather(c, c))
    future = asyncio.gather(work("x"), work("y"))
    print(future.done(), await future, future.done(), future.result())


asyncio.run(main())
