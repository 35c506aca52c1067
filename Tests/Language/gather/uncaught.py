import asyncio


async def good():
    await asyncio.sleep(0.001)
    return 1


async def bad(data):
    await asyncio.sleep(0)
    return data["missing"]


async def main():
    results = await asyncio.gather(good(), bad({}), good())
    print(results)


asyncio.run(main())
