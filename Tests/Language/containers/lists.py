a = [3, 1, 2]
a.append(5)
a.extend([8, 9])
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
print(a, a.index(5), a.count(8), 5 in a, 6 not in a)
a.reverse()
print(a, a[::-1], a[1:3], a[-2:], a[:])
b = a
b += [7]
print(a is b, a)
b = b + [6]
print(a is b, a, b)
c = a.copy()
c.clear()
print(a, c, bool(c), [0] * 3, 2 * [1, 2], [] + [])
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] is [1, 2])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, [[0] * 2 for _ in range(2)])
print(list("abc"), list(range(3)), list({"k": 1}), list((1, 2)), list())
a.append(a)
print(a, a[-1] is a, a == a)
