from collections import Counter, deque

counts = Counter("mississippi")
print(counts, counts["s"], counts["z"], counts.most_common(2), sorted(counts.elements())[:5], counts.total())
counts.update("miss")
counts.subtract({"i": 1, "q": 2})
print(counts, Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3) & Counter(a=1), Counter(a=3) | Counter(b=1), +Counter(a=1, b=-1))
print(Counter([1, 1, 2]) == Counter({1: 2, 2: 1}), Counter({"x": 2}), dict(Counter("aab")), len(counts), Counter(), Counter("ab") <= Counter("aab"), repr(Counter({"b": 1, "a": 5})))
d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, len(d), d[0], d[-1], d.pop(), d.popleft(), d, 3 in d)
d = deque("abc")
d.rotate(1)
print(d, list(reversed(d)))
d.rotate(-2)
d.extend("xy")
d.extendleft("pq")
print(d, d.index("x"), d.count("a"), d.copy() == d, deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1, 2]) < deque([1, 3]))
d.remove("x")
d.insert(1, "I")
d[0] = "Z"
del d[-1]
d.reverse()
print(d, bool(deque()), deque(range(5), 2), repr(deque(maxlen=3)))
for action in (lambda: deque().pop(), lambda: deque()[0], lambda: deque().popleft(), lambda: deque([1]).remove(2), lambda: deque(5), lambda: deque([1], -1), lambda: deque([1], maxlen=1).insert(0, 2)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)
