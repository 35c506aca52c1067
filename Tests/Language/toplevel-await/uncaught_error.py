async def fetch(key):
    await sleep(0)
    return {"a": 1}[key]


async def load(key):
    return await fetch(key)


print(await load("a"))
print(await load("b"))
print("never")
