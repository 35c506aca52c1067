a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 8:
        a.append(x * 10)
print(a)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "done"))
a = [5, 4, 3]
it = iter(a)
next(it)
a.insert(0, 9)
print(list(it), a)
it = iter(a)
list(it)
a.append(7)
print(list(it))
it = reversed([1, 2, 3])
print(next(it), list(it))
print(list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")))
it = iter({"k": 1}.items())
print(next(it), it.__length_hint__())
