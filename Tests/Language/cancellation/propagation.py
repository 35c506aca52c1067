import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def awaits_task(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled", task.cancelled())
        raise


async def awaits_shield(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("shielded", task.cancelled(), task.done())
        raise


async def cancel(task):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main sees it")


async def main():
    child = asyncio.create_task(inner())
    await cancel(asyncio.create_task(awaits_task(child)))
    child = asyncio.create_task(inner())
    await cancel(asyncio.create_task(awaits_shield(child)))
    child.cancel()
    await asyncio.sleep(0)
    print(child.cancelled())
    gathering = asyncio.gather(inner(), inner())
    await asyncio.sleep(0)
    gathering.cancel()
    try:
        await gathering
    except asyncio.CancelledError:
        print("gather cancelled", gathering.cancelled())
    child = asyncio.create_task(inner())
    await asyncio.sleep(0)
    child.cancel()
    try:
        await child
    except Exception:
        print("never: CancelledError is no Exception")
    except BaseException as error:
        print(type(error).__mro__[1].__name__)


asyncio.run(main())
