import asyncio

log = []


async def child(name, turns):
    for i in range(turns):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name


async def watcher():
    for i in range(7):
        log.append(f"w{i}")
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(watcher())
    log.append(await asyncio.gather(child("a", 2), child("b", 3)))
    log.append("gathered")
    await task


asyncio.run(main())
print(log)
