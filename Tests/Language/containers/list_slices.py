a = list(range(10))
print(a[2:8:2], a[::-2], a[8:2:-1], a[-3:], a[:-7], a[5:5], a[20:], a[-100:3], a[3:1])
a[2:5] = ["x", "y"]
print(a)
a[0:0] = [-2, -1]
print(a)
a[len(a):] = [100]
a[-1:] = []
print(a)
a[::3] = list("ABCD")
print(a)
del a[1:4]
print(a)
del a[::2]
print(a)
del a[0], a[-1]
print(a)
a[:] = "new"
print(a)
a[1:1] = a
print(a)
s = slice(1, None, 2)
print(a[s], s, s.start, s.stop, s.step, slice(5).indices(3), slice(None, None, -1).indices(4))
for action in ("a[::2] = [1]", "a[10]", "a['x']", "a[10] = 1", "del a[10]", "a[1:2] = 5", "a[::0]", "a[1.5]", "a[None:None] = 3"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
