import asyncio


async def echo():
    value = "first"
    while True:
        try:
            value = yield value
            await asyncio.sleep(0)
        except ValueError as error:
            value = f"caught {error}"
        finally:
            print("loop")


async def main():
    agen = echo()
    print(await agen.asend(None), await agen.asend("a"), await agen.asend("b"))
    print(await agen.athrow(ValueError("v")))
    await agen.aclose()
    await agen.aclose()
    try:
        await agen.asend("late")
    except StopAsyncIteration:
        print("closed")
    agen = echo()
    try:
        await agen.asend("not started")
    except TypeError as error:
        print(error)
    await anext(agen)
    try:
        await agen.athrow(KeyError("out"))
    except KeyError as error:
        print("escaped", error)

    async def stubborn():
        try:
            yield 1
        finally:
            yield 2

    agen = stubborn()
    await anext(agen)
    try:
        await agen.aclose()
    except RuntimeError as error:
        print(error)

    async def cleans():
        try:
            yield 1
        finally:
            await asyncio.sleep(0.001)
            print("cleaned with an await")

    agen = cleans()
    print(await anext(agen))
    await agen.aclose()
    from contextlib import aclosing

    async with aclosing(cleans()) as agen:
        async for value in agen:
            print("breaking at", value)
            break
    print("end")


asyncio.run(main())
