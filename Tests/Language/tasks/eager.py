import asyncio

log = []


async def immediate(n):
    log.append(f"immediate {n}")
    return n


async def suspends(n):
    log.append(f"before {n}")
    await asyncio.sleep(0)
    log.append(f"after {n}")
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(immediate(1))
    log.append("created a")
    print(a.done(), a.result())
    b = asyncio.create_task(suspends(2))
    log.append("created b")
    print(b.done(), await b)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(immediate(n)) for n in (3, 4)]
        log.append("in the group")
    print([task.result() for task in tasks])


asyncio.run(main())
print(log)
