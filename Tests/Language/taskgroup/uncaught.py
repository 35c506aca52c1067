import asyncio


async def fetch(n):
    await asyncio.sleep(0.001 * n)
    if n % 2:
        raise ValueError(f"odd {n}")
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        for n in (0, 1, 2):
            group.create_task(fetch(n))


asyncio.run(main())
