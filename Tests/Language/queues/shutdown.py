import asyncio


async def consumer(name, queue):
    try:
        while True:
            print(name, await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown:
        print(name, "shut down")


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consumer(name, queue)) for name in "ab"]
    for i in range(3):
        queue.put_nowait(i)
    await asyncio.sleep(0.001)
    queue.shutdown()
    await asyncio.gather(*consumers)
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print("put", repr(error))
    queue = asyncio.Queue()
    queue.put_nowait("dropped")
    queue.shutdown(immediate=True)
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("immediate", queue.qsize())


asyncio.run(main())
