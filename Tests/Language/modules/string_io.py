import io

out = io.StringIO()
print("a", "b", file=out)
out.write("second\n")
print(repr(out.getvalue()), out.tell(), out.seek(0), out.readline(), out.read(3), list(out))
source = io.StringIO("one\ntwo\nthree")
print([line.strip() for line in source], source.read(), source.closed)
source.close()
try:
    source.read()
except ValueError as error:
    print(error)
data = io.BytesIO(b"abcdef")
print(data.read(2), data.getvalue(), data.seek(-2, 2), data.read(), data.write(b"!"), data.getvalue())
with io.StringIO("x") as s:
    print(s.read())
try:
    io.StringIO().write(5)
except TypeError as error:
    print(error)
