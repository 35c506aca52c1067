# What the program defines wins over the names that need no import.
def sleep(seconds):
    return f"own sleep {seconds}"


gather = [1, 2]
print(sleep(5), gather)
from time import sleep as pause
import asyncio as aio

Queue = "text"
print(Queue, aio.Queue is not Queue, pause(0))
await aio.sleep(0)


def local():
    Event = 3
    return Event


print(local(), aio.Event is Event)
del Queue
print(Queue is aio.Queue)
