import asyncio


async def nothing():
    pass


async def main():
    group = asyncio.TaskGroup()
    c = nothing()
    try:
        group.create_task(c)
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    c.close()
    async with group:
        group.create_task(nothing())
    c = nothing()
    try:
        group.create_task(c)
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    c.close()
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error).split("> ")[-1])

    async def late(group):
        try:
            await asyncio.sleep(10)
        finally:
            c = nothing()
            try:
                group.create_task(c)
            except RuntimeError as error:
                print(str(error).split("> ")[-1])
            c.close()

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(late(group))
            await asyncio.sleep(0)
            raise ValueError("stop")
    except* ValueError:
        print("stopped")


asyncio.run(main())
