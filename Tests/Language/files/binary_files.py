import os

path = os.path.join(os.environ["TMPDIR"], "data.bin")
with open(path, "wb") as file:
    print(file.write(bytes(range(10))), file.tell())
    file.write(b"\nline two\n")
with open(path, "rb") as file:
    print(file.read(4), file.tell(), file.seek(-5, 2), file.read(), file.read(), file.seek(0), file.readline(), file.readlines())
with open(path, "r+b") as file:
    file.seek(2)
    file.write(b"XY")
    file.seek(0)
    print(file.read(6))
    print(file.truncate(3), file.seek(0), file.read())
with open(path, "ab") as file:
    file.write(bytearray(b"end"))
print(open(path, "rb").read(), os.path.getsize(path))
try:
    open(path, "rb").write(b"")
except Exception as error:
    print(type(error).__mro__[1].__name__, error)
with open(path, "wb") as file:
    try:
        file.write("text")
    except TypeError as error:
        print(error)
with open("/dev/urandom", "rb") as file:
    print(len(file.read(100)))
with open(path, "wb") as file:
    file.write("é€".encode())
try:
    open(path, encoding="ascii").read()
except UnicodeDecodeError as error:
    print(error)
print(open(path, encoding="latin-1").read() == "Ã©â\x82¬", open(path, encoding="ascii", errors="replace").read())
for bad in (dict(mode="rw"), dict(mode="bt"), dict(mode="rb", encoding="utf-8"), dict(mode="")):
    try:
        open(path, **bad)
    except ValueError as error:
        print(error)
