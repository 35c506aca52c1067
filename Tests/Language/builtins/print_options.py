import io
import sys

print("a", 1, None, [1], sep=", ", end=".\n")
print(*range(3), sep="")
print()
print("", end="")
print("x", end="\n\n")
print("to stderr", file=sys.stderr)
out = io.StringIO()
print("captured", 5, file=out, sep="|", end="")
print(out.getvalue(), flush=True)
sys.stdout.write("written\n")
print(sys.stdout.write("count\n"))
sys.stderr.write("err\n")
print("é日😀")
print("tab\there", "null" + chr(0) + "byte")
for bad in ({"sep": 5}, {"end": 1}, {"nope": 1}):
    try:
        print("x", **bad)
    except TypeError as error:
        print(error)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


writer = Writer()
print("a", "b", file=writer)
print(writer.parts)
print("no newline at the end", end="")
