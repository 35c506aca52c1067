class Trace:
    def __init__(self):
        self.data = {"n": 1}
        self.log = []

    def __getitem__(self, key):
        self.log.append(("get", key))
        return self.data[key]

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))
        self.data[key] = value


trace = Trace()
trace["n"] += 5
trace["n"] **= 2
print(trace.log)
x = 10
x -= 3; x *= 2; x //= 4; x <<= 3; x |= 1; x ^= 2; x %= 10; x **= 2
print(x)
f = 7
f /= 2
print(f)
calls = []


def index():
    calls.append("index")
    return 0


values = [1, 2]
values[index()] += 10
print(values, calls)
a = b = [1]
a += (2, 3)
print(b, a is b)
a = a + [4]
print(b, a is b)
s = t = "x"
s += "y"
print(s, t)
n = (1,)
n += (2,)
n *= 2
print(n)
total = 0


class Box:
    value = 1


box = Box()
box.value += 1
print(box.value, Box.value)
d = {"k": {"j": [0, 1]}}
d["k"]["j"][1] += 5
d["k"]["j"] *= 2
print(d)
