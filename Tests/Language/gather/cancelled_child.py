import asyncio


async def forever(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def main():
    a, b = asyncio.create_task(forever("a")), asyncio.create_task(forever("b"))
    gathering = asyncio.gather(a, b)
    await asyncio.sleep(0)
    a.cancel()
    try:
        await gathering
    except asyncio.CancelledError:
        print("child cancelled", a.cancelled(), b.done())
    b.cancel()
    print(await asyncio.gather(a, b, asyncio.sleep(0, "fine"), return_exceptions=True))
    outer = asyncio.create_task(gathers())
    await asyncio.sleep(0.001)
    outer.cancel("stop")
    try:
        await outer
    except asyncio.CancelledError as error:
        print("outer", error.args)


async def gathers():
    await asyncio.gather(forever("c"), forever("d"), return_exceptions=True)
    print("never")


asyncio.run(main())
