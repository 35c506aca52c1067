def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(everything(1, d=4))
print(everything(1, 20, 30, 40, 50, d=4, z=1, y=2))
print(everything(1, c=9, d=4, a=7, b=8))
print(everything(*[1, 2], *(3, 4), d=0, **{"x": 1}, **{"w": 2}))


def defaults(x, items=[], *, sep=", "):
    items.append(x)
    return sep.join(map(str, items))


print(defaults(1), defaults(2), defaults(3, [9]), defaults(4, sep="-"))
print(defaults.__defaults__, defaults.__kwdefaults__)


def only_keywords(*, a, b=1):
    return a, b


def gather(*args, **kwargs):
    return args, kwargs


print(only_keywords(b=5, a=2), gather(), gather(1, *range(3), x=1, **{}), gather(*"ab", **dict(k=1)))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
n = 10


def captured(value=n):
    return value


n = 20
print(captured(), captured(n))
order = []


def note(x):
    order.append(x)
    return x


gather(note(1), *[note(2)], k=note(3), **{"j": note(4)})
print(order)
