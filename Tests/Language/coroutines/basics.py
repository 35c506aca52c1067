import asyncio


async def add(a, b):
    return a + b


async def main():
    print(await add(1, 2), await add(await add(1, 1), 3))
    coroutine = add(4, 5)
    print(type(coroutine).__name__, coroutine.__name__, coroutine.__qualname__, asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(add))
    print(await coroutine)
    values = [await add(n, n) for n in range(3)]
    mapping = {n: await add(n, 1) for n in range(2)}
    print(values, mapping, f"{await add(2, 3)}", (await add([1], [2]))[0], -await add(1, 1), await add("a", "b") + "c")
    if await add(0, 0):
        print("never")
    print([x async for x in numbers()], await add(*[7, 8]), await add(b=1, a=2), not await add(0, 0), await add(1, 2) < 4 or 0)
    return "result"


async def numbers():
    for n in range(3):
        yield n


class Service:
    def __init__(self, name):
        self.name = name

    async def fetch(self):
        await asyncio.sleep(0)
        return f"{self.name} fetched"

    @classmethod
    async def create(cls, name):
        return cls(name)

    @staticmethod
    async def static():
        return "static"


async def methods():
    service = await Service.create("svc")
    print(await service.fetch(), await Service.static())


print(asyncio.run(main()))
asyncio.run(methods())
