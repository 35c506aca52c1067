from itertools import count, cycle, islice, repeat, takewhile, chain

print(list(islice(count(), 4)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("abc"), 7)), list(repeat("x", 3)), list(islice(repeat(1), 2)))
print(list(takewhile(lambda n: n < 20, (n * n for n in count(1)))), list(zip(count(1), "ab")), list(map(pow, [2, 3], repeat(2))), list(cycle([])), count(5), repeat(1, 2), repeat("y"))


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(islice(primes(), 15)))


def round_robin(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for iterator in list(iterators):
            try:
                yield next(iterator)
            except StopIteration:
                iterators.remove(iterator)


print("".join(round_robin("abc", "d", "ef")), next(count(2 ** 70)), sum(islice(chain.from_iterable(repeat([1, 2])), 10)))
