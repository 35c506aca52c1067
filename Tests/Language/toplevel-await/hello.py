print("hello")
await asyncio.sleep(0.01)
print("world")
