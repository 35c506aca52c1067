import asyncio


async def setter(future, value):
    await asyncio.sleep(0.001)
    print("setting")
    future.set_result(value)


async def waiter(name, future):
    print(name, "waits")
    value = await future
    print(name, "got", value)
    return value


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    tasks = [asyncio.create_task(waiter(name, future)) for name in "ab"]
    asyncio.create_task(setter(future, 42))
    print(future.done(), future.cancelled())
    print(await asyncio.gather(*tasks), future.done(), future.result(), future.exception(), await future)
    failing = loop.create_future()
    loop.call_soon(failing.set_exception, KeyError("k"))
    try:
        await failing
    except KeyError as error:
        print("raised", error, repr(failing.exception()))
    cancelled = loop.create_future()
    print(cancelled.cancel(), cancelled.cancel(), cancelled.cancelled(), cancelled.done())
    try:
        await cancelled
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    for action in (lambda: future.set_result(1), lambda: future.set_exception(ValueError()), lambda: loop.create_future().result(), lambda: cancelled.result(),
                   lambda: loop.create_future().exception(), lambda: loop.create_future().set_exception(5), lambda: cancelled.set_result(1)):
        try:
            action()
        except (asyncio.InvalidStateError, TypeError, asyncio.CancelledError) as error:
            print(type(error).__name__, error)
    plain = asyncio.Future()
    plain.set_exception(ValueError)
    print(repr(plain.exception()), repr(future), repr(cancelled), repr(loop.create_future()))


asyncio.run(main())
