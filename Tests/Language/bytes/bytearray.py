buffer = bytearray(b"hello")
buffer[0] = 72
buffer.append(33)
buffer += b" you"
buffer.extend([46, 46])
print(buffer, len(buffer), buffer[0], bytes(buffer))
buffer[5:6] = b", dear"
print(buffer)
del buffer[:7]
print(buffer, buffer.pop(), buffer.find(b"you"))
buffer.insert(0, 62)
buffer.reverse()
print(buffer, buffer == bytes(buffer), bytearray(3), bytearray("é", "utf-8"))
buffer.clear()
print(buffer, bool(buffer))
for action in (lambda: bytearray(b"a").append(256), lambda: bytearray([300]), lambda: bytes([-1]), lambda: bytes("x"), lambda: b"a"[5],
               lambda: bytearray(b"a")[9], lambda: b"a" + "b", lambda: "b" in b"abc", lambda: bytes(-1), lambda: 256 in b"a", lambda: b"a".join(["x"])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
view = bytearray(b"abc")
view *= 2
print(view, view.upper(), view.decode(), list(view[::2]), sorted(view))
