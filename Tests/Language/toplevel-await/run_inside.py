# A program that brings its own asyncio.run runs as it does on CPython.
import asyncio


async def main():
    print("hello")
    await asyncio.sleep(0.001)
    print("world")
    return 5


if __name__ == "__main__":
    print(asyncio.run(main()))
    print(asyncio.run(main()))
