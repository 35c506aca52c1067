import asyncio
import threading


def show(error):
    words = str(error).split(' ')
    print(type(error).__name__ + ':', ' '.join('0x' if word.startswith('0x') else word for word in words))


def blocked():
    lock = threading.Lock()
    with lock:
        lock.acquire()


try:
    blocked()
except RuntimeError as error:
    show(error)

# A thread that works can still wake the loop.
gate = threading.Event()


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def work():
        gate.wait(0.05)
        loop.call_soon_threadsafe(future.set_result, 'woken')

    threading.Thread(target=work).start()
    print(await future)
    stuck = threading.Thread(target=gate.wait, daemon=True, name='stuck')
    stuck.start()
    await loop.create_future()


try:
    asyncio.run(main())
except RuntimeError as error:
    show(error)
