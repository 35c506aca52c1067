import asyncio


async def step(name, count):
    for i in range(count):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    print("creating")
    tasks = [asyncio.create_task(step(name, n)) for name, n in (("a", 3), ("b", 1), ("c", 2))]
    print("created")
    await asyncio.sleep(0)
    print("one turn later")
    for task in tasks:
        print("result", await task)
    print("late")
    late = asyncio.create_task(step("late", 1))
    print(late.done(), await late, late.done(), late.result())


asyncio.run(main())
