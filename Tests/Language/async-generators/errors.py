import asyncio


async def broken():
    yield 1
    raise ValueError("inside")


async def main():
    try:
        async for n in broken():
            print(n)
    except ValueError as error:
        print("caught", error)
    try:
        print([n async for n in broken()])
    except ValueError as error:
        print("comprehension", error)
    for bad in (5, [1]):
        try:
            async for n in bad:
                pass
        except TypeError as error:
            print(error)
        try:
            await anext(bad)
        except TypeError as error:
            print(error)

    class NoAwait:
        def __aiter__(self):
            return self

        def __anext__(self):
            return 5

    try:
        async for n in NoAwait():
            pass
    except TypeError as error:
        print(error)

    class BadIter:
        def __aiter__(self):
            return 5

    try:
        async for n in BadIter():
            pass
    except TypeError as error:
        print(error)
    async for n in broken():
        print("uncaught next", n)


asyncio.run(main())
