import asyncio, logging, sys, time, re
class H(logging.Handler):
    def emit(self, r): print("LOG", r.levelname, re.sub(r"created at \S+ took \S+", "took N", re.sub("0x[0-9a-f]+|\\S*/", "", r.getMessage())))
l=logging.getLogger("asyncio"); l.addHandler(H()); l.setLevel(logging.DEBUG)
async def blk(): time.sleep(0.15)
async def main():
    await asyncio.create_task(blk(), name="B")
asyncio.run(main(), debug=True)
