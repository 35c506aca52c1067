import asyncio


async def worker(log):
    try:
        log.append("start")
        await asyncio.sleep(10)
        log.append("never")
    except asyncio.CancelledError as error:
        log.append(f"cancelled {error.args}")
        raise
    finally:
        log.append("finally")


async def main():
    log = []
    task = asyncio.create_task(worker(log))
    await asyncio.sleep(0)
    print(task.cancel(), task.done(), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print("caught", task.done(), task.cancelled())
    print(log, task.cancel())
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.CancelledError as error:
            print("CancelledError", error.args)
    log = []
    task = asyncio.create_task(worker(log))
    await asyncio.sleep(0)
    task.cancel("with a message")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error, log)
    log = []
    task = asyncio.create_task(worker(log))
    task.cancel()
    await asyncio.wait([task])
    print("before the start:", log, task.cancelled())


asyncio.run(main())
