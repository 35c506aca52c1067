import asyncio

log = []


async def child(name):
    log.append(f"{name} start")
    await asyncio.sleep(0)
    log.append(f"{name} end")


async def parent():
    log.append("parent start")
    first = asyncio.create_task(child("first"))
    await child("inline")
    log.append("after inline")
    second = asyncio.create_task(child("second"))
    await first
    log.append("after first")
    await second
    log.append("parent end")


async def ticker():
    for i in range(6):
        log.append(f"tick {i}")
        await asyncio.sleep(0)


async def main():
    t = asyncio.create_task(ticker())
    await parent()
    await t
    asyncio.get_running_loop().call_soon(log.append, "soon")
    log.append("before")
    await asyncio.sleep(0)
    log.append("after")


asyncio.run(main())
print("\n".join(log))
