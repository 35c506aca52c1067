add = lambda a, b=10: a + b
print(add(1), add(1, 2), add.__name__)
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), list(map(lambda x: x * 2, [1, 2])), list(filter(lambda x: x > 1, [1, 2, 3])))
print((lambda: "called")(), (lambda x: lambda y: x + y)(3)(4), (lambda *a: a)(1, 2), (lambda: (1, 2))())
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(table["+"](5, 3), table["-"](5, 3))
compose = lambda *functions: (lambda x: compose(*functions[1:])(functions[0](x)) if functions else x)
print(compose(lambda x: x + 1, lambda x: x * 10, str)(4))
adders = [lambda x: x + i for i in range(3)]
print([f(10) for f in adders])
adders = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in adders])
print((lambda x: "yes" if x else "no")(0), [(lambda n: n ** 2)(n) for n in range(4)])
print(max([3, -5, 4], key=lambda x: abs(x)), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
