import os

path = os.path.join(os.environ["TMPDIR"], "notes.txt")
with open(path, "w") as file:
    print(file.write("first\n"), file.write("é second\n"), file.writelines(["third\n", "last"]))
with open(path) as file:
    print(repr(file.read()))
with open(path) as file:
    print(repr(file.readline()), repr(file.read(3)), file.readlines(), repr(file.readline()), file.closed)
print(file.closed)
with open(path, "a") as file:
    print("appended", 5, sep="-", file=file)
for number, line in enumerate(open(path), 1):
    print(number, line.rstrip())
with open(path, "r+", encoding="utf-8") as file:
    first = file.readline()
    file.seek(0)
    print(first.strip(), file.read(5), file.tell(), file.mode, file.encoding, os.path.basename(file.name))
with open(path, "w", newline="\r\n") as file:
    file.write("a\nb\n")
print(open(path, "rb").read(), repr(open(path).read()), repr(open(path, newline="").read()))
try:
    file.write("closed")
except ValueError as error:
    print(error)
for mode, action in (("r", lambda f: f.write("x")), ("w", lambda f: f.read()), ("w", lambda f: f.write(b"x")), ("w", lambda f: f.write(5))):
    with open(path, mode) as file:
        try:
            action(file)
        except Exception as error:
            print(type(error).__name__, error)
try:
    open(path, "x")
except FileExistsError as error:
    print(type(error).__name__)
print([line for line in open(path)], os.path.getsize(path))
