import asyncio


async def deep(n):
    if n == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await deep(n - 1)


async def deep_error(n):
    if n == 0:
        await asyncio.sleep(0)
        raise ValueError("at the bottom")
    try:
        return await deep_error(n - 1)
    finally:
        counter.append(n)


counter = []


async def main():
    print(await deep(300))
    print(await asyncio.gather(*(deep(n) for n in (10, 50, 100))))
    try:
        await deep_error(200)
    except ValueError as error:
        print(error, len(counter), counter[:3], counter[-1])


asyncio.run(main())
