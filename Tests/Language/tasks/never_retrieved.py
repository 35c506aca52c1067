import asyncio


async def fails():
    raise RuntimeError("nobody looks")


async def main():
    task = asyncio.create_task(fails(), name="lonely")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done())
    del task
    print("deleted")


asyncio.run(main())
print("end")
