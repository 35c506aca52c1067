import asyncio


def show(error):
    words = str(error).split(' ')
    # Addresses differ.
    print(type(error).__name__ + ':', ' '.join('0x' if word.startswith('0x') else word for word in words))


async def hold(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            print('never')


async def take(semaphore):
    await semaphore.acquire()
    await semaphore.acquire()


async def main():
    left, right, permits = asyncio.Lock(), asyncio.Lock(), asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(hold(left, right), name='philosopher 1')
        group.create_task(hold(right, left), name='philosopher 2')
        group.create_task(take(permits), name='taker 1')
        group.create_task(take(permits), name='taker 2')


try:
    asyncio.run(main())
except RuntimeError as error:
    show(error)
