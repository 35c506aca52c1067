import asyncio


async def work(n):
    print("working", n)
    return n


async def main():
    work(1)
    print("after")
    await work(2)
    unused = work(3)
    unused.close()
    print("closed")


asyncio.run(main())
