import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "done")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(work("slow", 0.02))
        fast = group.create_task(work("fast", 0.005), name="named")
        print("body", slow.done(), fast.get_name())
    print(slow.result(), fast.result())
    async with asyncio.TaskGroup() as group:
        pass
    print("empty")
    async with asyncio.TaskGroup() as group:
        results = [group.create_task(asyncio.sleep(0, n)) for n in range(4)]
    print([task.result() for task in results])
    async with asyncio.TaskGroup() as outer:
        async with asyncio.TaskGroup() as inner:
            inner.create_task(work("inner", 0.005))
            outer.create_task(work("outer", 0.04))
        print("inner group finished")
    print("outer group finished")

    async def spawner(group, depth):
        if depth:
            group.create_task(spawner(group, depth - 1))
        print("depth", depth)

    async with asyncio.TaskGroup() as group:
        group.create_task(spawner(group, 3))


asyncio.run(main())
