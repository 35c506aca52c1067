import asyncio


async def main(value):
    loop = asyncio.get_running_loop()
    print(loop.is_running(), loop.is_closed(), asyncio.current_task().get_name())
    return value


print(asyncio.run(main(1)), asyncio.run(main("two")))


async def exits():
    try:
        await asyncio.sleep(0)
        raise SystemExit(3)
    finally:
        print("finally")


try:
    asyncio.run(exits())
except SystemExit as error:
    print("exit", error.code)


async def leaves_tasks():
    async def forever(name):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            stopped.append(name)
            raise

    tasks = [asyncio.create_task(forever(name)) for name in "ab"]
    await asyncio.sleep(0)
    return len(tasks)


stopped = []
print(asyncio.run(leaves_tasks()), sorted(stopped))


async def nested():
    inner = main(1)
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print(error)
    inner.close()


asyncio.run(nested())
with asyncio.Runner() as runner:
    print(runner.run(main("runner")), runner.run(main("again")), runner.get_loop().is_closed())
