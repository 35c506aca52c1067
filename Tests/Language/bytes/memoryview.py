data = bytearray(b"abcdef")
view = memoryview(data)
print(len(view), view[0], view[1:3].tobytes(), bytes(view[::-1]), view.readonly, memoryview(b"x").readonly)
view[0] = 65
view[1:3] = b"BC"
print(data, list(view[:3]), view == b"ABCdef", view.nbytes, view.format, view.itemsize)
try:
    view[0:2] = b"xyz"
except ValueError as error:
    print(error)
try:
    memoryview(b"abc")[0] = 1
except TypeError as error:
    print(error)
try:
    memoryview("text")
except TypeError as error:
    print(error)
view.release()
data.append(1)
print(data)
