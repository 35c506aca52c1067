async def numbers(n):
    for i in range(n):
        await sleep(0)
        yield i


class Session:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, *details):
        print("close")


async for n in numbers(3):
    print(n)
else:
    print("all")
async with Session() as session:
    print(type(session).__name__)
    async with Session():
        print("two")
print([n async for n in numbers(4) if n % 2], {n: n * n async for n in numbers(2)}, [await value for value in [sleep(0, "x"), sleep(0, "y")]])
total = 0
async for n in numbers(5):
    if n == 1:
        continue
    if n == 4:
        break
    total += n
print(total)
try:
    async with Session():
        raise ValueError("inside")
except ValueError as error:
    print("caught", error)
