import asyncio
import contextvars

current = contextvars.ContextVar("current", default="none")
required = contextvars.ContextVar("required")


async def child(name):
    before = current.get()
    current.set(name)
    await asyncio.sleep(0)
    return before, current.get()


async def inline():
    current.set("set by a plain await")


async def main():
    print(current.get(), required.get("fallback"), current.name)
    token = current.set("main")
    print(await asyncio.gather(child("a"), child("b")), current.get())
    await inline()
    print(current.get())
    current.reset(token)
    print(current.get())
    try:
        required.get()
    except LookupError as error:
        print(type(error).__name__)
    context = contextvars.copy_context()
    context.run(current.set, "in the copy")
    print(current.get(), context[current], current in context)
    task = asyncio.create_task(child("z"), context=context)
    print(await task, context[current])


asyncio.run(main())
