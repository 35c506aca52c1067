def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(3)))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))))


def local_state():
    a, b, c = 1, [2], {"k": 3}
    while True:
        try:
            command = yield a, b, c
        except KeyError:
            c = {}
            continue
        match_total = len(b)
        if command == "grow":
            b.append(match_total)
        elif command == "reset":
            a, b = 0, []


g = local_state()
print(next(g))
print(g.send("grow"))
print(g.throw(KeyError))
print(g.send("reset"))
gens = [local_state() for _ in range(3)]
for g in gens:
    next(g)
gens[1].send("grow")
print([g.send(None)[1] for g in gens])


def expression_positions():
    x = [(yield "a"), (yield "b")]
    y = {(yield "c"): (yield "d")}
    z = f"{(yield 'e')}!"
    return x, y, z


g = expression_positions()
print(next(g), [g.send(i) for i in range(4)])
try:
    g.send("last")
except StopIteration as stop:
    print(stop.value)
print((lambda: (yield 5))().__next__(), list((yield_ for yield_ in "xy")))
