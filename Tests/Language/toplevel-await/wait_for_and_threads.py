import time


def blocking(n):
    time.sleep(0.01)
    return n + 1


print(await asyncio.to_thread(blocking, 1))
print(await asyncio.get_running_loop().run_in_executor(None, blocking, 2))
try:
    await asyncio.wait_for(sleep(10), 0.005)
except TimeoutError:
    print("timeout")
async with asyncio.timeout(5):
    print(await gather(*(asyncio.to_thread(blocking, n) for n in range(3))))
semaphore = Semaphore(2)
running = peak = 0


async def limited():
    global running, peak
    async with semaphore:
        running += 1
        peak = max(peak, running)
        await sleep(0.001)
        running -= 1


async with TaskGroup() as group:
    for _ in range(6):
        group.create_task(limited())
print(peak)
