# What was written is seen by a later open of the same path, even when the writer was never closed.
import os

path = os.path.join(os.environ["TMPDIR"], "log.txt")


def write():
    open(path, "w").write("written without close\n")


write()
print(open(path).read(), end="")
file = open(path, "w")
file.write("buffered")
file.flush()
print(open(path).read())
file.close()
file.close()
lines = [f"{n}\n" for n in range(2000)]
with open(path, "w") as file:
    file.writelines(lines)
with open(path) as file:
    print(sum(int(line) for line in file))
with open(path) as source, open(path + ".copy", "w") as target:
    for line in source:
        if int(line) % 500 == 0:
            target.write(line)
print(open(path + ".copy").read().split())
os.remove(path)
print(os.path.exists(path), sorted(os.listdir(os.environ["TMPDIR"])))
