import asyncio


async def slow(value, delay):
    try:
        await asyncio.sleep(delay)
        return value
    except asyncio.CancelledError:
        print("slow cancelled")
        raise
    finally:
        print("slow finally", value)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "kept its value"


async def fails():
    raise KeyError("k")


async def main():
    print(await asyncio.wait_for(slow("quick", 0), 1), await asyncio.wait_for(slow("no limit", 0), None))
    try:
        await asyncio.wait_for(slow("late", 10), timeout=0.01)
    except TimeoutError as error:
        print("TimeoutError", error.args, type(error) is asyncio.TimeoutError)
    print(await asyncio.wait_for(stubborn(), 0.005))
    try:
        await asyncio.wait_for(fails(), 1)
    except KeyError as error:
        print("error passes", error)
    c = slow("never", 1)
    try:
        await asyncio.wait_for(c, 0)
    except TimeoutError:
        print("zero timeout")
    c.close()
    task = asyncio.create_task(slow("task", 10))
    try:
        await asyncio.wait_for(task, 0.005)
    except TimeoutError:
        print(task.cancelled())
    task = asyncio.create_task(slow("shielded", 0.02))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.005)
    except TimeoutError:
        print("still running", task.done())
    print(await task)


asyncio.run(main())
