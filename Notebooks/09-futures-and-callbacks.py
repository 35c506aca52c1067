# %% [markdown]
# # Futures and callbacks
#
# Below tasks lies something simpler. A *future* is a box for a result that is not there yet. Somebody puts the result in, somebody else awaits it. A task is a future that fills itself by running a coroutine. You rarely need a bare future, except where code that works with callbacks meets code that works with `await`.

# %%
import asyncio

loop = asyncio.get_running_loop()
box = loop.create_future()
box.done()

# Out: result
#> False

# %%
async def wait_for_parcel(name):
    parcel = await box
    print(name, "unpacks", parcel)


waiting = [asyncio.create_task(wait_for_parcel(name)) for name in ("ann", "bob")]
await asyncio.sleep(0.01)
print("here it comes")
box.set_result("a book")
await asyncio.gather(*waiting)
box.result()

# Out: stdout
#> here it comes
#> ann unpacks a book
#> bob unpacks a book
# Out: result
#> 'a book'

# %% [markdown]
# A future is filled once. It can also be filled with an exception, which then comes out of `await`, or be cancelled.

# %%
try:
    box.set_result("a second book")
except asyncio.InvalidStateError as error:
    print("refused:", type(error).__name__)

broken = loop.create_future()
broken.set_exception(LookupError("the parcel was lost"))
try:
    await broken
except LookupError as error:
    print(error)

# Out: stdout
#> refused: InvalidStateError
#> the parcel was lost

# %% [markdown]
# ## The turns of the loop
#
# The event loop keeps a queue of callbacks. `call_soon` puts one at the end, `call_later` does so when a time has passed. A turn of the loop runs what is in the queue at its start; what is added meanwhile waits for the next turn. Tasks are nothing but callbacks that take one step and ask to be called again.

# %%
log = []


def note(text):
    log.append(text)
    if text == "two":
        loop.call_soon(note, "two's child")


loop.call_later(0.02, note, "a timer")
for text in ("one", "two", "three"):
    loop.call_soon(note, text)
log.append("nothing has been called yet")
await asyncio.sleep(0)
log.append("after one turn")
await asyncio.sleep(0)
log.append("after two turns")
await asyncio.sleep(0.04)
print("\n".join(log))

# Out: stdout
#> nothing has been called yet
#> one
#> two
#> three
#> after one turn
#> two's child
#> after two turns
#> a timer

# %% [markdown]
# A callback that is not wanted any more is cancelled by its handle.

# %%
calls = []
handle = loop.call_later(0.01, calls.append, "never")
loop.call_later(0.02, calls.append, "called")
handle.cancel()
await asyncio.sleep(0.03)
calls

# Out: result
#> ['called']

# %% [markdown]
# ## From callbacks to await
#
# Here is an old-fashioned interface that reports by calling you back. A future turns it into something to await.

# %%
class Thermometer:
    """Calls back with a reading, or with an error."""

    def read(self, on_value, on_error):
        if self.broken:
            loop.call_later(0.01, on_error, "no contact")
        else:
            loop.call_later(0.01, on_value, 21.5)

    broken = False


async def temperature(thermometer):
    future = loop.create_future()
    thermometer.read(
        future.set_result,
        lambda reason: future.set_exception(RuntimeError(reason)),
    )
    return await future


thermometer = Thermometer()
print(await temperature(thermometer))
thermometer.broken = True
try:
    await temperature(thermometer)
except RuntimeError as error:
    print("error:", error)

# Out: stdout
#> 21.5
#> error: no contact

# %% [markdown]
# ## Your own awaitable
#
# Anything with an `__await__` method can be awaited. The method is a generator: what it yields goes to the event loop, what it returns is the value of the `await`. Most of the time it hands over to another awaitable.

# %%
class Kettle:
    def __init__(self, cups):
        self.cups = cups

    def __await__(self):
        yield from asyncio.sleep(0.01 * self.cups).__await__()
        return f"tea for {self.cups}"


print(await Kettle(2))
await asyncio.gather(Kettle(1), Kettle(3))

# Out: stdout
#> tea for 2
# Out: result
#> ['tea for 1', 'tea for 3']

# %% [markdown]
# ## Values that follow a task
#
# A context variable has a value per task. Each task starts with a copy of what its creator had, and what it changes stays with it.

# %%
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def handle_request(name):
    user.set(name)
    await asyncio.sleep(0.01)
    return f"answering {user.get()}"


print(await asyncio.gather(handle_request("ann"), handle_request("bob")))
user.get()

# Out: stdout
#> ['answering ann', 'answering bob']
# Out: result
#> 'nobody'
