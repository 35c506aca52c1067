queue = Queue(maxsize=2)


async def producer():
    for n in range(4):
        print("put", n)
        await queue.put(n)
    await queue.put(None)


async def consume():
    while (item := await queue.get()) is not None:
        yield item


task = create_task(producer())
async for item in consume():
    print("got", item)
await task
print(task.done(), queue.empty())
