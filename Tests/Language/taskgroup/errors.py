import asyncio


async def fails(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("s1"))
            group.create_task(fails(ValueError("v")))
            print("body waits")
            await asyncio.sleep(10)
            print("never")
    except* ValueError as caught:
        print(repr(caught), caught.exceptions)
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError("a")))
            group.create_task(fails(KeyError("b")))
    except* KeyError as keys:
        print("keys", keys.exceptions)
    except* ValueError as values:
        print("values", values.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(sleeper("s2"))
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except ExceptionGroup as caught:
        print(caught.message, caught.exceptions, task.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("never started"))
            raise RuntimeError("at once")
    except* RuntimeError as caught:
        print(caught.exceptions)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(sleeper("alone"))
        await asyncio.sleep(0)
        task.cancel()
    print("a cancelled child is no error", task.cancelled())


asyncio.run(main())
