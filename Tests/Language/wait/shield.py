import asyncio


async def precious():
    await asyncio.sleep(0.01)
    print("precious work done")
    return "value"


async def caller(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("caller cancelled, the task goes on:", not task.done())
        raise


async def main():
    task = asyncio.create_task(precious())
    outer = asyncio.create_task(caller(task))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    print(outer.cancelled(), await task)
    print(await asyncio.shield(asyncio.sleep(0, "plain")), asyncio.shield(task) is task)
    inner = asyncio.create_task(precious())
    shielded = asyncio.shield(inner)
    inner.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("the inner one was cancelled", shielded.cancelled())


asyncio.run(main())
