import asyncio


async def count(n, delay=0):
    print("start")
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        print("cleanup")


async def squares(source):
    async for n in source:
        yield n * n


async def main():
    async for n in count(3):
        print(n)
    print([n async for n in squares(count(4))], [n async for n in count(5) if n % 2], {n: n async for n in count(2)})
    print(sum([n async for n in count(3)]), [x + y async for x in count(2) for y in (10, 20)])
    agen = count(2)
    print(type(agen).__name__, await anext(agen), await agen.__anext__(), await anext(agen, "default"))
    try:
        await anext(agen)
    except StopAsyncIteration:
        print("exhausted")
    generator = (n async for n in count(2))
    print(type(generator).__name__, [n async for n in generator], aiter(generator) is generator)
    a, b = [n async for n in count(2)]
    print(a, b, await asyncio.gather(collect("p"), collect("q")))


async def collect(name):
    return [f"{name}{n}" async for n in count(2, 0.001)]


asyncio.run(main())
