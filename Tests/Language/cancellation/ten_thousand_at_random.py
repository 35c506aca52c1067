import asyncio
import random

random.seed(7)
COUNT = 10_000
entered = [0] * COUNT
left = [0] * COUNT


async def step(kind, lock, event, queue):
    if kind == 0:
        await asyncio.sleep(0)
    elif kind == 1:
        async with lock:
            await asyncio.sleep(0)
    elif kind == 2:
        await event.wait()
    elif kind == 3:
        await queue.get()
    elif kind == 4:
        await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.001))
    elif kind == 5:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)
    elif kind == 6:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(0.001))
    else:
        await asyncio.wait_for(asyncio.sleep(0), 1)


async def work(index, lock, event, queue):
    entered[index] += 1
    try:
        try:
            while True:
                await step(random.randrange(8), lock, event, queue)
        except TimeoutError:
            await asyncio.sleep(0)
    finally:
        left[index] += 1


async def main():
    lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
    tasks = [asyncio.create_task(work(index, lock, event, queue)) for index in range(COUNT)]
    waiting = list(tasks)
    random.shuffle(waiting)
    while waiting:
        for _ in range(random.randrange(400)):
            if waiting:
                waiting.pop().cancel()
        await asyncio.sleep(0)
    await asyncio.wait(tasks)
    print(sum(task.cancelled() for task in tasks) + sum(not task.cancelled() for task in tasks))
    print(entered == left, max(left), min(entered), len(asyncio.all_tasks()), lock.locked())


asyncio.run(main())
