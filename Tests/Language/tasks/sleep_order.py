import asyncio


async def say(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what


async def main():
    tasks = [asyncio.create_task(say(delay, name)) for delay, name in ((0.03, "three"), (0.01, "one"), (0.02, "two"), (0, "zero"))]
    print("started")
    print([await task for task in tasks])
    print(await asyncio.sleep(0.001, "value"), await asyncio.sleep(0, result="other"), await asyncio.sleep(-1, "negative"))
    await say(0.01, "sequential 1")
    await say(0.005, "sequential 2")


asyncio.run(main())
