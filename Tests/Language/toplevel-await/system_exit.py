import sys

print("before")
await sleep(0)
sys.exit(4)
