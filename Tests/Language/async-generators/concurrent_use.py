import asyncio


async def slow():
    for i in range(3):
        await asyncio.sleep(0.005)
        yield i


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def drain(queue):
    while (item := await queue.get()) is not None:
        yield item


async def main():
    agen = slow()
    first = asyncio.create_task(anext(agen))
    await asyncio.sleep(0)
    try:
        await anext(agen)
    except RuntimeError as error:
        print(error)
    print(await first)
    await agen.aclose()
    queue = asyncio.Queue(2)
    task = asyncio.create_task(producer(queue, 5))
    print([item async for item in drain(queue)])
    await task

    async def merge(*sources):
        results = asyncio.Queue()

        async def pump(source):
            async for item in source:
                await results.put(item)

        async with asyncio.TaskGroup() as group:
            for source in sources:
                group.create_task(pump(source))
        while not results.empty():
            yield results.get_nowait()

    async def letters(text):
        for c in text:
            await asyncio.sleep(0)
            yield c

    print("".join([c async for c in merge(letters("ace"), letters("bdf"))]))


asyncio.run(main())
