import asyncio

log = []


async def work(value):
    await asyncio.sleep(0)
    log.append(f"work {value}")
    return value


def done(task):
    log.append(f"done {task.get_name()} {task.result()}")


async def main():
    task = asyncio.create_task(work(1), name="t1")
    task.add_done_callback(done)
    task.add_done_callback(lambda t: log.append("second callback"))
    await task
    log.append("awaited")
    await asyncio.sleep(0)
    task.add_done_callback(done)
    log.append("added to a finished task")
    await asyncio.sleep(0)
    background = set()
    for n in range(3):
        t = asyncio.create_task(work(n), name=f"bg{n}")
        background.add(t)
        t.add_done_callback(background.discard)
    print(len(background))
    await asyncio.sleep(0.001)
    print(len(background))
    t = asyncio.create_task(work("x"), name="removed")
    t.add_done_callback(done)
    print(t.remove_done_callback(done), t.remove_done_callback(done))
    await t


asyncio.run(main())
print("\n".join(log))
