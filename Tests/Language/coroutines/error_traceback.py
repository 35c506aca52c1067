import asyncio


async def fetch(key):
    await asyncio.sleep(0)
    return {"a": 1}[key]


async def load(key):
    value = await fetch(key)
    return value * 2


async def main():
    print(await load("a"))
    print(await load("b"))


asyncio.run(main())
