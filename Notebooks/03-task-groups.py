# %% [markdown]
# # Task groups
#
# Tasks that belong together are started in a `TaskGroup`. The `async with` block does not end before all of them have ended, so nothing is left behind, and no error goes unnoticed.

# %%
import asyncio


async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what


async with asyncio.TaskGroup() as group:
    hello = group.create_task(say_after(0.02, "hello"))
    world = group.create_task(say_after(0.04, "world"))
    print("the group has two tasks")

print("the group has ended:", hello.result(), world.result())

# Out: stdout
#> the group has two tasks
#> hello
#> world
#> the group has ended: hello world

# %% [markdown]
# The wait at the end of the block is the only one that is needed: there is no `await` for the single tasks.
#
# A task may start others in the same group. The block waits for these as well.

# %%
async def countdown(group, n):
    print(n)
    if n > 1:
        group.create_task(countdown(group, n - 1))


async with asyncio.TaskGroup() as group:
    group.create_task(countdown(group, 3))
print("lift-off")

# Out: stdout
#> 3
#> 2
#> 1
#> lift-off

# %% [markdown]
# ## When one fails
#
# The first error stops the group. The tasks that are still running are cancelled, and so is the body of the block, if it still waits for something. Each of them gets the chance to put things in order in a `finally`.

# %%
async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
        if dish == "soup":
            raise ValueError("the soup is burnt")
        print(dish, "is ready")
    except asyncio.CancelledError:
        print(dish, "is taken off the stove")
        raise


try:
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(cook("rice", 0.01))
        kitchen.create_task(cook("soup", 0.03))
        kitchen.create_task(cook("roast", 10))
except* ValueError as problems:
    print([str(problem) for problem in problems.exceptions])

# Out: stdout
#> rice is ready
#> roast is taken off the stove
#> ['the soup is burnt']

# %% [markdown]
# ## Several errors at once
#
# More than one task can fail before all have stopped. That is why a group raises an `ExceptionGroup`, always, even for one error, and why it is caught with `except*`: each `except*` takes the errors of its kind out of the group, and more than one of them may run.

# %%
async def fail(error):
    raise error


try:
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError("a wrong value")))
        group.create_task(fail(KeyError("a missing key")))
        group.create_task(fail(ValueError("another wrong value")))
except* KeyError as keys:
    print("keys:", keys.exceptions)
except* ValueError as values:
    print("values:", values.exceptions)

# Out: stdout
#> keys: (KeyError('a missing key'),)
#> values: (ValueError('a wrong value'), ValueError('another wrong value'))

# %% [markdown]
# What no `except*` takes goes on as a smaller group.

# %%
try:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("expected")))
            group.create_task(fail(OSError("unexpected")))
    except* ValueError:
        print("dealt with the one we know")
except ExceptionGroup as rest:
    print("left over:", rest.message, rest.exceptions)

# Out: stdout
#> dealt with the one we know
#> left over: unhandled errors in a TaskGroup (OSError('unexpected'),)

# %% [markdown]
# ## A group with a time limit
#
# A `timeout` around a group cancels the whole group, with all its tasks, and ends in a plain `TimeoutError`.

# %%
try:
    async with asyncio.timeout(0.05):
        async with asyncio.TaskGroup() as group:
            group.create_task(say_after(0.01, "quick enough"))
            group.create_task(say_after(10, "never said"))
except TimeoutError:
    print("that was the time limit")

# Out: stdout
#> quick enough
#> that was the time limit

# %% [markdown]
# ## Group or gather?
#
# `gather` lets the other tasks run on when one fails, and you have to look after them. A group cleans up. Take a group unless you want the tasks to outlive each other's errors.

# %%
async def slow_but_fine():
    await asyncio.sleep(0.02)
    print("gather: I was left running")


try:
    await asyncio.gather(fail(RuntimeError("first error")), slow_but_fine())
except RuntimeError as error:
    print("gather raised:", error)
await asyncio.sleep(0.05)

# Out: stdout
#> gather raised: first error
#> gather: I was left running
