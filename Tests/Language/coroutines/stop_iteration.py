import asyncio


async def leaks():
    raise StopIteration("x")


async def leaks_async():
    raise StopAsyncIteration("y")


async def agen_leaks():
    yield 1
    raise StopIteration("z")


async def main():
    for make in (leaks, leaks_async):
        try:
            await make()
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__))
    try:
        async for _ in agen_leaks():
            pass
    except RuntimeError as error:
        print(error)
    future = asyncio.get_running_loop().create_future()
    try:
        future.set_exception(StopIteration("f"))
    except TypeError as error:
        print(error)
    future.cancel()


asyncio.run(main())
