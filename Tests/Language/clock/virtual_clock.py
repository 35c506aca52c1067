# options: --clock virtual
import asyncio
import time

print(time.strftime('%Y-%m-%d %X'), time.time())
start = time.monotonic()
time.sleep(3600)
print(time.strftime('%X'), time.monotonic() - start, time.perf_counter() - start)


async def tick(name, delay):
    for index in range(4):
        await asyncio.sleep(delay)
        print(name, index, time.monotonic() - start)


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    print(begin == time.monotonic())
    await asyncio.sleep(86400)
    print(loop.time() - begin, time.strftime('%d %X'))
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(10)
    except TimeoutError:
        print('timeout', loop.time() - begin)
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.5)
    except TimeoutError:
        print('wait_for', loop.time() - begin)
    print(await asyncio.wait_for(asyncio.sleep(2, 'in time'), 2.5))
    await asyncio.gather(tick('a', 1), tick('b', 1.5), tick('c', 1))
    loop.call_later(0.25, print, 'called')
    await asyncio.sleep(0.25)
    # A loop that looks at the clock until time has passed.
    end = time.monotonic() + 0.1
    while time.monotonic() < end:
        pass
    print('looked long enough')
    while time.time() < 1_735_689_600 + 90_100:
        await asyncio.sleep(50)
    print(time.strftime('%X'))


asyncio.run(main())
