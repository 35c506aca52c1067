import asyncio


async def cancels_itself():
    asyncio.current_task().cancel()
    print("still running")
    done = asyncio.get_running_loop().create_future()
    done.set_result("no suspension, no cancellation")
    print(await done)
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("delivered")
        raise


async def busy(log):
    for i in range(3):
        log.append(i)
    await asyncio.sleep(0)
    log.append("after")


async def raises_directly():
    raise asyncio.CancelledError("by hand")


async def main():
    task = asyncio.create_task(cancels_itself())
    await asyncio.wait([task])
    print(task.cancelled())
    log = []
    task = asyncio.create_task(busy(log))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(log, task.cancelled())
    task = asyncio.create_task(raises_directly())
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)
    async with asyncio.Lock():
        pass
    lock = asyncio.Lock()
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.wait([waiter])
    lock.release()
    print(lock.locked(), waiter.cancelled())


asyncio.run(main())
