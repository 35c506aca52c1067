import asyncio


async def main():
    try:
        async with asyncio.timeout(0.01) as scope:
            print(scope.expired(), scope.when() is not None)
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("timed out", repr(error), scope.expired(), asyncio.current_task().cancelling())
    async with asyncio.timeout(5) as scope:
        await asyncio.sleep(0)
    print("in time", scope.expired())
    async with asyncio.timeout(None) as scope:
        print(scope.when())
        scope.reschedule(asyncio.get_running_loop().time() + 5)
        await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError:
        print("zero")
    async with asyncio.timeout(0):
        print("no await, no timeout")
    try:
        async with asyncio.timeout(0.005):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("cancelled inside")
                raise
    except TimeoutError:
        print("outside: TimeoutError")
    try:
        async with asyncio.timeout(0.02):
            try:
                async with asyncio.timeout(0.005):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer")
    try:
        async with asyncio.timeout(5):
            raise ValueError("own error")
    except ValueError as error:
        print(error)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.005):
            await asyncio.sleep(10)
    except TimeoutError:
        print("timeout_at")


asyncio.run(main())
