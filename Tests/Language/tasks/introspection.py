import asyncio


async def work():
    await asyncio.sleep(0)
    return asyncio.current_task().get_name()


async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.done(), me.cancelled(), me in asyncio.all_tasks(), len(asyncio.all_tasks()))
    a = asyncio.create_task(work())
    b = asyncio.create_task(work(), name="named")
    c = asyncio.create_task(work())
    print(a.get_name(), b.get_name(), c.get_name(), len(asyncio.all_tasks()))
    a.set_name("renamed")
    print(await asyncio.gather(a, b, c), len(asyncio.all_tasks()))
    print(a.done(), a.result(), a.exception(), a.cancelled(), a.get_coro().__name__, a.cancel())
    d = asyncio.create_task(work())
    for method in ("result", "exception"):
        try:
            getattr(d, method)()
        except asyncio.InvalidStateError as error:
            print(error)
    for action in (lambda: d.set_result(1), lambda: d.set_exception(ValueError())):
        try:
            action()
        except RuntimeError as error:
            print(error)
    print(await d, isinstance(d, asyncio.Future), asyncio.isfuture(d), asyncio.get_running_loop() is d.get_loop())
    print(type(d).__name__, asyncio.ensure_future(d) is d, await asyncio.ensure_future(work()))
    loop_task = asyncio.get_running_loop().create_task(work(), name="by loop")
    print(await loop_task)


asyncio.run(main())
