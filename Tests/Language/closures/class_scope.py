# Names of a class body are not seen by its methods, those of the function around it are.
def build(tag):
    level = "function"

    class Node:
        level = "class"
        seen = level
        tags = [tag for _ in range(2)]

        def show(self):
            return tag, level, self.level

        def change(self):
            nonlocal level
            level = "changed"
            return level

    return Node


Node = build("t1")
node = Node()
print(node.show(), Node.seen, Node.tags, node.change(), node.show())


class Weird:
    x = 1
    y = [n for n in range(x + 1)]
    try:
        z = [x + n for n in range(2)]
    except NameError as error:
        print(error)


print(Weird.y)


def memo(function):
    cache = {}

    def wrapped(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]

    wrapped.cache = cache
    return wrapped


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.cache))


class WithSuper:
    def kind(self):
        return "base"


class Derived(WithSuper):
    def kind(self):
        def inner():
            return super(Derived, self).kind() + __class__.__name__

        return inner() + super().kind()


print(Derived().kind())
