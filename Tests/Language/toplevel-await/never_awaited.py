async def nested():
    return 42


nested()
print(await nested())
