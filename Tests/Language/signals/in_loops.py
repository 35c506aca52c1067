import asyncio
import os
import signal


def interrupt(number=signal.SIGINT):
    os.kill(os.getpid(), number)


async def handlers():
    loop = asyncio.get_running_loop()
    seen = asyncio.Queue()
    loop.add_signal_handler(signal.SIGUSR1, seen.put_nowait, 'one')
    loop.add_signal_handler(signal.SIGTERM, seen.put_nowait, 'two')
    interrupt(signal.SIGUSR1)
    print(await seen.get())
    loop.call_later(0.01, interrupt, signal.SIGTERM)
    print(await seen.get())
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    loop.add_signal_handler(signal.SIGINT, seen.put_nowait, 'three')
    interrupt()
    print(await seen.get(), loop.remove_signal_handler(signal.SIGINT))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)

    async def wrong():
        pass

    for attempt in (lambda: loop.add_signal_handler(signal.SIGKILL, print),
                    lambda: loop.add_signal_handler('x', print),
                    lambda: loop.add_signal_handler(1000, print),
                    lambda: loop.add_signal_handler(signal.SIGUSR1, wrong)):
        try:
            attempt()
        except Exception as error:
            print(type(error).__name__, error)


asyncio.run(handlers())


async def interrupted():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('cancelled', asyncio.current_task().cancelling())
        raise
    finally:
        print('cleaned up')


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print('interrupted')


async def swallows():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return 'swallowed'


print(asyncio.run(swallows()))


async def twice():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(5)
    finally:
        interrupt()
        for _ in range(1000):
            pass
        print('not reached')


try:
    asyncio.run(twice())
except KeyboardInterrupt as error:
    print('interrupted at once')


def handler(number, frame):
    print('handler of the program', number)


signal.signal(signal.SIGINT, handler)


async def own_handler():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    await asyncio.sleep(0.05)
    return 'went on'


print(asyncio.run(own_handler()))
signal.signal(signal.SIGINT, signal.default_int_handler)


async def in_group():
    async def sleeper():
        try:
            await asyncio.sleep(5)
        finally:
            print('sleeper ends')

    asyncio.get_running_loop().call_later(0.01, interrupt)
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper())
        group.create_task(sleeper())


with asyncio.Runner() as runner:
    try:
        runner.run(in_group())
    except KeyboardInterrupt:
        print('group interrupted')
    print(runner.run(asyncio.sleep(0, 'the runner goes on')))
