# The buffer protocol: who gives its memory, who takes it, and what may not change meanwhile.
import binascii
import hashlib
import io
import struct
from array import array


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


numbers = array("b", b"ABC")
grid = memoryview(bytes(range(12))).cast("B", [3, 4])
for exporter in (b"ABC", bytearray(b"ABC"), memoryview(b"ABC"), numbers):
    print(type(exporter).__name__, bytes(exporter), bytearray(exporter), str(exporter, "ascii"), b"-".join([exporter] * 2),
          b"x" + exporter, b"xABCx".find(exporter), exporter in [b"ABC"], b"B".join([b"1", exporter]), binascii.hexlify(exporter),
          hashlib.sha256(exporter).hexdigest()[:8], int.from_bytes(exporter, "big"), struct.unpack("3s", exporter))
    print(io.BytesIO(exporter).read(), bytearray(b"ABC") == exporter, b"ABC".startswith(bytes(exporter)))
for text in (b"12", bytearray(b"12"), memoryview(b"12"), array("b", b"12")):
    print(int(text), float(text), eval(bytes(text)))

# No change of size while a view looks on.
for data in (bytearray(b"abcdef"), array("h", [1, 2, 3])):
    view = memoryview(data)
    for action in (lambda: data.append(1), lambda: data.extend(data), lambda: data.pop(), lambda: data.clear(),
                   lambda: data.__delitem__(0), lambda: data.__imul__(2), lambda: data.insert(0, 1)):
        print(attempt(action))
    view[0] = 77
    view.release()
    data.append(5)
    print(data, attempt(lambda: view[0]), attempt(lambda: view.nbytes))
    with memoryview(data):
        print(attempt(data.pop))
    print(data.pop())

# Shapes
print(grid.shape, grid.strides, grid.ndim, grid.nbytes, len(grid), grid.tolist(), grid[1, 2], grid[-1, -1])
print(attempt(lambda: grid[0]), attempt(lambda: grid[0, 9]), attempt(lambda: grid[0, 0, 0]), attempt(lambda: list(grid)))
print(grid.cast("B").tobytes(), grid.tobytes("F"), grid.c_contiguous, grid.f_contiguous, grid.contiguous)
flat = memoryview(bytearray(16))
for arguments in (("i",), ("d",), ("?",), ("c",), ("x",), ("ii",), (1,), ("B", [4, 4]), ("B", [3]), ("B", 3), ("B", [0]), ("B", ["a"])):
    print(arguments, attempt(lambda: flat.cast(*arguments).shape))
words = flat.cast("H")
words[1:3] = array("H", [258, 65535])
print(flat.tobytes(), words.tolist(), words[::-2].tolist(), words[::-2].strides, words.format, words.itemsize)
print(attempt(lambda: words.__setitem__(0, 65536)), attempt(lambda: words.__setitem__(0, "a")),
      attempt(lambda: words.__setitem__(slice(0, 2), b"abcd")), attempt(lambda: words.__setitem__(slice(0, 2), array("H", [1]))))
print(attempt(lambda: memoryview(b"a").__setitem__(0, 1)), memoryview(bytearray(b"a")).toreadonly().readonly)
print(memoryview(array("i", [1, 2])) == array("q", [1, 2]), memoryview(b"ab") == b"ab", memoryview(b"ab") == "ab")
print(hash(memoryview(b"ab")) == hash(b"ab"), attempt(lambda: hash(memoryview(bytearray(b"ab")))))
print(memoryview(b"\x01\xab\xff").hex(":"), attempt(lambda: memoryview(3)), attempt(lambda: memoryview("a")))
print(struct.unpack_from("<H", words, 2), attempt(lambda: struct.pack_into("<H", b"ab", 0, 1)))
target = array("i", [0, 0])
print(io.BytesIO(b"abcdefgh").readinto(target), target)
struct.pack_into("<i", target, 4, 7)
print(target, attempt(lambda: struct.pack_into("<i", target, 6, 7)))


class Exporting:
    def __buffer__(self, flags):
        return memoryview(b"hello")


print(bytes(Exporting()), memoryview(Exporting())[1:3].tobytes(), b"".join([Exporting()]), b">" + Exporting())
