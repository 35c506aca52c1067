import asyncio


async def fails(n):
    await asyncio.sleep(0)
    raise ValueError(f"failed {n}")


async def main():
    task = asyncio.create_task(fails(1))
    try:
        await task
    except ValueError as error:
        print("caught", error)
    print(task.done(), task.cancelled(), repr(task.exception()))
    try:
        task.result()
    except ValueError as error:
        print("again", error, error is task.exception())
    task = asyncio.create_task(fails(2))
    await asyncio.sleep(0.001)
    print(task.done(), task.exception())
    results = []
    tasks = [asyncio.create_task(fails(n)) for n in (3, 4)]
    for task in tasks:
        try:
            await task
        except ValueError as error:
            results.append(str(error))
    print(results)
    waiters = [asyncio.create_task(wait_for_it(tasks[0], n)) for n in range(2)]
    print([await waiter for waiter in waiters])


async def wait_for_it(task, n):
    try:
        await task
    except ValueError as error:
        return n, str(error)


asyncio.run(main())
