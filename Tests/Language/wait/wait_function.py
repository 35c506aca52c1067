import asyncio


async def work(name, delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def make():
    return [asyncio.create_task(work(name, delay), name=name) for name, delay in (("slow", 0.05), ("fast", 0.005), ("mid", 0.02))]


async def main():
    done, pending = await asyncio.wait(make())
    print(names(done), names(pending), type(done).__name__)
    done, pending = await asyncio.wait(make(), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending, timeout=0.025)
    print(names(done), names(pending))
    for task in pending:
        task.cancel()
    failing = [asyncio.create_task(work("bad", 0.005, ValueError("x")), name="bad"), asyncio.create_task(work("long", 0.05), name="long")]
    done, pending = await asyncio.wait(failing, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(task.exception()) for task in done])
    done, pending = await asyncio.wait(failing, timeout=0)
    print(names(done), names(pending))
    await asyncio.wait(failing)
    for bad in ([], [work("c", 0)], failing[0], 5):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
        if isinstance(bad, list) and bad:
            bad[0].close()
    try:
        await asyncio.wait(failing, return_when="whenever")
    except ValueError as error:
        print(error)


asyncio.run(main())
