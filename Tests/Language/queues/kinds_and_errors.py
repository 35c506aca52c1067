import asyncio


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("a")
    print(queue.full(), queue.qsize())
    try:
        queue.put_nowait("b")
    except asyncio.QueueFull as error:
        print("QueueFull", error)
    print(queue.get_nowait(), queue.empty())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("QueueEmpty", error)
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    priority = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "a"), (2, "b")):
        await priority.put(item)
    print([await priority.get() for _ in range(3)])
    stack = asyncio.LifoQueue()
    for item in "xyz":
        stack.put_nowait(item)
    print([stack.get_nowait() for _ in range(3)])
    try:
        async with asyncio.timeout(0.005):
            await queue.get()
    except TimeoutError:
        print("nothing came")
    getters = [asyncio.create_task(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    for item in (1, 2, 3):
        await queue.put(item)
        await asyncio.sleep(0)
    print([await getter for getter in getters])


asyncio.run(main())
