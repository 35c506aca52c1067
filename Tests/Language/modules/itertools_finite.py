import itertools
from itertools import accumulate, batched, chain, combinations, compress, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, starmap, takewhile, tee, zip_longest

print(list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(islice(range(10), 3)), list(islice(range(10), 2, 8, 3)), list(islice("abc", 1, None)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(pairwise("abcd")), list(batched("abcdefg", 3)))
print(list(combinations("abc", 2)), list(permutations("abc", 2)), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), len(list(permutations(range(5)))))
print(list(itertools.combinations_with_replacement("ab", 2)), list(compress("abcd", [1, 0, 1, 0])), list(zip_longest("ab", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(takewhile(lambda n: n < 3, [1, 2, 5, 1])), list(dropwhile(lambda n: n < 3, [1, 2, 5, 1])), list(filterfalse(lambda n: n % 2, range(5))))
print([(key, list(group)) for key, group in groupby("aabbbc")], [(key, len(list(group))) for key, group in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), list(combinations([1], 2)), list(product()), list(permutations([])))
for action in (lambda: islice([1], -1), lambda: batched("a", 0), lambda: combinations([1], -1), lambda: list(chain(5)), lambda: list(zip_longest(1)), lambda: list(starmap(pow, [5]))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
