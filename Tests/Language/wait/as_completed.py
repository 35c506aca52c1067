import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError(name)
    return name


async def main():
    for next_done in asyncio.as_completed([work("c", 0.03), work("a", 0.005), work("b", 0.015)]):
        print(await next_done)
    tasks = [asyncio.create_task(work(name, delay), name=name) for name, delay in (("y", 0.02), ("x", 0.005))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task)
    for next_done in asyncio.as_completed([work("bad", 0.005), work("good", 0.01)]):
        try:
            print(await next_done)
        except ValueError as error:
            print("error", error)
    slow = asyncio.create_task(work("slow", 0.2))
    try:
        for next_done in asyncio.as_completed([slow, work("quick", 0)], timeout=0.03):
            print(await next_done)
    except TimeoutError:
        print("timeout", slow.done())
    slow.cancel()
    for next_done in asyncio.as_completed([]):
        print("never")


asyncio.run(main())
