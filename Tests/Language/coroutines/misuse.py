import asyncio


async def value():
    return 5


async def main():
    c = value()
    print(await c)
    for action in ("reuse", "int", "none", "function", "list"):
        try:
            if action == "reuse":
                await c
            elif action == "int":
                await 5
            elif action == "none":
                await None
            elif action == "function":
                await value
            else:
                await [value]
        except (RuntimeError, TypeError) as error:
            print(type(error).__name__ + ":", error)
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)
    try:
        async for _ in [1]:
            pass
    except TypeError as error:
        print(error)
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as error:
        print(error)
    try:
        for _ in agen():
            pass
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(value)
    except TypeError as error:
        print(str(error).split(" <")[0])


async def agen():
    yield 1


asyncio.run(main())
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
