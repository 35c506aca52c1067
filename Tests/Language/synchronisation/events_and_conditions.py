import asyncio


async def waiter(event, name):
    await event.wait()
    print(name, "goes on")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in "ab"]
    await asyncio.sleep(0)
    print("setting", event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())
    condition = asyncio.Condition()
    items = []

    async def consumer(name):
        async with condition:
            await condition.wait_for(lambda: items)
            print(name, items.pop(0))

    consumers = [asyncio.create_task(consumer(n)) for n in (1, 2, 3)]
    await asyncio.sleep(0)
    for item in "xyz":
        async with condition:
            items.append(item)
            condition.notify()
        await asyncio.sleep(0.001)
    await asyncio.gather(*consumers)
    async with condition:
        condition.notify_all()
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
