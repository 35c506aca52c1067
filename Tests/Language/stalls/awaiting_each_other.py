import asyncio

tasks = {}


async def wait_for(name):
    try:
        await tasks[name]
    finally:
        print('left', name)


async def main():
    for name, other in ('a', 'b'), ('b', 'c'), ('c', 'a'):
        tasks[name] = asyncio.create_task(wait_for(other), name=name)
    await tasks['a']


asyncio.run(main())
