async def fails(n):
    await sleep(0.001 * n)
    raise ValueError(f"number {n}")


async def waits():
    try:
        await sleep(10)
    finally:
        print("stopped")


async with TaskGroup() as group:
    group.create_task(waits())
    group.create_task(fails(1))
print("never")
