import asyncio


def show(error):
    words = str(error).split(' ')
    print(type(error).__name__ + ':', ' '.join('0x' if word.startswith('0x') else word for word in words))


async def consume(queue):
    return await queue.get()


async def produce(queue):
    await queue.put(1)
    await queue.put(2)


async def use(condition):
    async with condition:
        await condition.wait()


async def main():
    full = asyncio.Queue(1)
    async with asyncio.timeout(None):
        await asyncio.gather(
            consume(asyncio.Queue()), produce(full), full.join(), use(asyncio.Condition()), asyncio.Event().wait(),
            asyncio.Barrier(2).wait(), asyncio.get_running_loop().create_future(), asyncio.to_thread(print, 'thread'),
            asyncio.shield(asyncio.create_task(consume(asyncio.LifoQueue()), name='shielded')))


try:
    asyncio.run(main())
except RuntimeError as error:
    show(error)


async def waiting():
    await asyncio.wait([asyncio.create_task(consume(asyncio.Queue()), name='consumer')])


try:
    asyncio.run(waiting())
except RuntimeError as error:
    show(error)


async def has_a_timer():
    # Something can still happen: no error, and the task that waits for ever is cancelled at the end.
    task = asyncio.create_task(consume(asyncio.Queue()))
    await asyncio.sleep(0.01)
    return task.done()


print(asyncio.run(has_a_timer()))
