async def ready():
    await sleep(0)
    return True


async def value(n):
    await sleep(0)
    return n


if await ready():
    print("ready")
while (n := await value(3)) < 3:
    print("never")
for i in await value(range(3)):
    print(await value(i * 2), end=" ")
print()
try:
    await value(1 / 1)
    raise KeyError(await value("key"))
except KeyError as error:
    print("caught", error, await value("in except"))
finally:
    print(await value("in finally"))
with open("/dev/null") as file:
    print(repr(await value(file.read())))
print(f"{await value('in f-string')!r}", await value(1) + await value(2), [await value(x) for x in range(3)], (await value([5]))[0])
x = await value(1) if await ready() else await value(2)
print(x, not await ready(), await value(2) and await value(3))
data = {await value("k"): await value("v")}
data[await value("k2")] = await value("v2")
print(data)
assert await ready(), "never"


class Body:
    attribute = 5


print(Body.attribute, [y for x in [[1], [2]] for y in x], (lambda: 7)())
for i in range(3):
    if i == await value(1):
        continue
    print(i)
