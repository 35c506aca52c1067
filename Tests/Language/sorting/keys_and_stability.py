people = [("Ann", 30), ("Bo", 25), ("Cy", 30), ("Di", 25), ("Ed", 41)]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted("banana"), sorted("Banana", key=str.lower), sorted({"b": 1, "a": 2}))
numbers = [5, -3, 2, 0, -8]
numbers.sort()
print(numbers, sorted(numbers, key=abs), sorted(numbers, reverse=True))
numbers.sort(key=lambda n: n % 3, reverse=True)
print(numbers, numbers.sort())
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(set(words), reverse=True)[:3])
print(sorted([1, 2.5, True, -1.0, 0]), sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([b"b", b"a"]), sorted([]))
print(sorted([3, 1, 2], key=lambda n: 0), list(reversed(sorted("cab"))), sorted(range(5), key=lambda n: -n), min(words), max(words, key=len))
import functools

print(sorted(["10", "9", "1"], key=functools.cmp_to_key(lambda a, b: int(a) - int(b))))
big = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(big) == list(range(1009)), sorted(big, reverse=True)[:3])
pairs = [(i % 5, i) for i in range(200)]
pairs.sort(key=lambda p: p[0])
print(all(pairs[i][1] < pairs[i + 1][1] for i in range(199) if pairs[i][0] == pairs[i + 1][0]))
