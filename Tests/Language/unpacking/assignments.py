a, b = 1, 2
(c, d), e = [3, 4], 5
[f, g] = "xy"
h, *i = range(4)
*j, k = "abc"
l, *m, n = [1, 2]
(o,) = {7}
p = q = r = []
s, (t, *u), v = 1, (2, 3, 4), 5
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p is q is r, s, t, u, v)
a, b = b, a
print(a, b)
values = [0, 1, 2]
index = 0
index, values[index] = 1, "x"
print(index, values)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
first, *_, last = (n * n for n in range(5))
print(first, last, _)
*everything, = {"k": 1, "j": 2}
print(everything)
for statement in ("a, b = 1", "a, b = 1, 2, 3", "a, b, c = 1, 2", "a, *b, c = [1]", "a, b = {1}", "(a, b), c = 1, 2", "a, b = ''", "[a] = []", "a, b = None"):
    try:
        exec(statement)
    except Exception as error:
        print(type(error).__name__ + ":", error)


def swap(pair):
    left, right = pair
    return right, left


print(swap("ab"), swap({"x": 1, "y": 2}))
