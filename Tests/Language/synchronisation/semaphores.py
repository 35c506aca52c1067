import asyncio

running = peak = 0


async def limited(semaphore, n):
    global running, peak
    async with semaphore:
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.001)
        running -= 1
    return n


async def main():
    semaphore = asyncio.Semaphore(3)
    print(await asyncio.gather(*(limited(semaphore, n) for n in range(10))), peak)
    print(semaphore.locked(), await semaphore.acquire())
    semaphore.release()
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    order = []

    async def worker(name):
        async with one:
            order.append(name)
            await asyncio.sleep(0)

    one = asyncio.Semaphore(1)
    await asyncio.gather(*(worker(name) for name in "abcd"))
    print(order)


asyncio.run(main())
