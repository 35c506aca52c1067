import asyncio


async def producer(queue, count):
    for i in range(count):
        print("put", i)
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        print("got", item)
        total += item
        queue.task_done()
    queue.task_done()
    return total


async def worker(name, queue, done):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        done.append((name, item))
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, 5), consumer(queue))
    print(total, queue.empty(), queue.qsize(), queue.maxsize)
    await queue.join()
    print("joined")
    queue = asyncio.Queue()
    for i in range(6):
        queue.put_nowait(i)
    done = []
    workers = [asyncio.create_task(worker(f"w{n}", queue, done)) for n in range(2)]
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(done)


asyncio.run(main())
