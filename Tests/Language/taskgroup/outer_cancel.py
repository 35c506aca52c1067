import asyncio


stopped = []


async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        stopped.append(name)


async def grouped():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            group.create_task(child("b"))
        print("never")
    except asyncio.CancelledError as error:
        print("group cancelled", error.args, sorted(stopped))
        raise


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(0.001)
    task.cancel("please")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args, task.cancelled())
    async with asyncio.timeout(5):
        try:
            async with asyncio.timeout(0.01):
                async with asyncio.TaskGroup() as group:
                    group.create_task(child("timed"))
        except TimeoutError:
            print("timed out", stopped[-1])
    print("fine")


asyncio.run(main())
