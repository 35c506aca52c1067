import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("ignoring", attempt, asyncio.current_task().cancelling())
    return "finished anyway"


async def converts():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def returns():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "partial"


async def cleans():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.001)
        print("cleaned up slowly")


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(0)
        task.cancel()
    print(await task, task.cancelled(), task.cancelling())
    task = asyncio.create_task(converts())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print("converted", error, repr(error.__context__))
    task = asyncio.create_task(returns())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.uncancel(), task.cancelling())
    task = asyncio.create_task(cleans())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled after the clean-up")


asyncio.run(main())
