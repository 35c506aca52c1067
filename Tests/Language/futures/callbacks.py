import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for name in ("first", "second"):
        future.add_done_callback(lambda f, name=name: log.append((name, f.result())))
    future.set_result("r")
    log.append("set")
    await future
    log.append("awaited without suspending")
    await asyncio.sleep(0)
    log.append("turn")
    chained = loop.create_future()
    loop.create_task(link(future, chained))
    print(await chained)
    wrapped = asyncio.wrap_future(asyncio.ensure_future(asyncio.sleep(0, "wrapped")))
    print(await wrapped)


async def link(source, target):
    target.set_result(await source + "!")


asyncio.run(main())
print(log)
