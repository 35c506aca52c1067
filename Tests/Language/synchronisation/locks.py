import asyncio

log = []


async def critical(lock, name):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        log.append(f"{name} out")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(critical(lock, name) for name in "abc"))
    print(log, lock.locked())
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    total = 0

    async def add():
        nonlocal total
        async with lock:
            before = total
            await asyncio.sleep(0)
            total = before + 1

    await asyncio.gather(*(add() for _ in range(20)))
    print(total)
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print("released", not lock.locked())


asyncio.run(main())
