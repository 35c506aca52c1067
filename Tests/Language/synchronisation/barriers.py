import asyncio


async def runner(barrier, name, delay):
    await asyncio.sleep(delay)
    print(name, "arrives")
    position = await barrier.wait()
    return name, position


async def main():
    barrier = asyncio.Barrier(3)
    results = await asyncio.gather(*(runner(barrier, name, delay) for name, delay in (("a", 0.01), ("b", 0.001), ("c", 0.02))))
    print(sorted(position for _, position in results), barrier.parties, barrier.n_waiting, barrier.broken)
    waiting = asyncio.create_task(runner(barrier, "d", 0))
    await asyncio.sleep(0.001)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError:
        print("broken", barrier.broken)


asyncio.run(main())
