# Without an import: sleep, create_task, TaskGroup, gather, timeout, Queue, Event, Lock, Semaphore and asyncio.
async def say(delay, what):
    await sleep(delay)
    print(what)
    return what


print(await gather(say(0.005, "a"), say(0, "b")))
task = create_task(say(0.005, "task"))
print(await task)
async with TaskGroup() as group:
    one = group.create_task(say(0.005, "one"))
    two = group.create_task(say(0, "two"))
print(one.result(), two.result())
try:
    async with timeout(0.005):
        await sleep(5)
except TimeoutError:
    print("timed out")
queue = Queue()
await queue.put(1)
print(await queue.get(), queue.qsize())
event = Event()
event.set()
print(await event.wait())
async with Lock(), Semaphore(2):
    print("locked")
print(asyncio.sleep is sleep, asyncio.TaskGroup is TaskGroup)
