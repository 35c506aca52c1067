import asyncio


def bad():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    problems = []
    loop.set_exception_handler(lambda loop, context: problems.append((context["message"].split(" <")[0].split("(")[0], repr(context.get("exception")))))
    loop.call_soon(bad)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(problems)
    task = asyncio.create_task(asyncio.sleep(0, "fine"))
    task.add_done_callback(lambda t: 1 / 0)
    print(await task)
    await asyncio.sleep(0)
    print(problems[1][1])
    loop.call_exception_handler({"message": "made by hand"})
    print(problems[2])
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
