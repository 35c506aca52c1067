import asyncio, warnings
async def c(): pass
async def main():
    x=c()
    for f in (lambda: asyncio.run(x), lambda: asyncio.get_running_loop().run_until_complete(x), lambda: asyncio.Runner().run(x)):
        try: f()
        except RuntimeError as e: print(e)
    x.close()
    try: await asyncio.get_running_loop().create_task(asyncio.sleep(0)); loop=asyncio.get_running_loop(); loop.close()
    except RuntimeError as e: print(e)
asyncio.run(main())
try: asyncio.run(5)
except (ValueError,TypeError) as e: print(type(e).__name__, e)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def selfawait():
    await asyncio.current_task()
try: asyncio.run(selfawait())
except RuntimeError as e: print(str(e).split(": <")[0])
async def bady():
    class A:
        def __await__(self): yield 5
    await A()
try: asyncio.run(bady())
except RuntimeError as e: print(e)
