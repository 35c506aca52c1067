import asyncio


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


class Delayed:
    def __await__(self):
        yield from asyncio.sleep(0.001).__await__()
        return "delayed"


class ViaFuture:
    def __await__(self):
        future = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(future.set_result, "from future")
        return (yield from future)


class Delegating:
    def __await__(self):
        return coroutine().__await__()


async def coroutine():
    await asyncio.sleep(0)
    return "delegated"


class AsyncContext:
    async def __aenter__(self):
        print("aenter")
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, value, trace):
        print("aexit", kind and kind.__name__)
        await asyncio.sleep(0)
        return kind is ValueError


class AsyncRange:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


async def main():
    print(await Ready(5), await Delayed(), await ViaFuture(), await Delegating())
    async with AsyncContext() as a, AsyncContext():
        print(type(a).__name__)
    async with AsyncContext():
        raise ValueError("swallowed")
    async for n in AsyncRange(3):
        if n == 2:
            continue
        print(n)
    else:
        print("else")
    print([n async for n in AsyncRange(4) if n % 2], {n: n async for n in AsyncRange(2)}, {n async for n in AsyncRange(1)})
    print(await asyncio.wait_for(asyncio.ensure_future(Ready("wrapped")), 1), await asyncio.gather(Ready(1), Delayed()))


asyncio.run(main())
