def broken():
    yield 1
    raise ValueError("inside")


g = broken()
try:
    for x in g:
        print(x)
except ValueError as error:
    print("caught", error)
print(list(g))


def stops():
    yield 1
    raise StopIteration("leaks")


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def next_leaks():
    yield next(iter([]))


try:
    list(next_leaks())
except RuntimeError as error:
    print(error)


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


def with_return():
    yield 1
    return 5


def runs_finally(log):
    try:
        yield 1
        log.append("not reached")
    finally:
        log.append("cleaned")


log = []
for x in runs_finally(log):
    pass
print(log)
log = []
g = runs_finally(log)
next(g)
g.close()
print(log, [x for x in with_return()])
try:
    len(with_return())
except TypeError as error:
    print(error)
try:
    with_return()[0]
except TypeError as error:
    print(error)
g = broken()
print(g.gi_running)
next(g)
g.close()
