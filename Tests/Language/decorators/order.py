# Decorator expressions are evaluated top down, applied bottom up; defaults come after the expressions.
def mark(label):
    print("evaluate", label)

    def apply(target):
        print("apply", label, "to", getattr(target, "__name__", target))
        return target

    return apply


def value(label):
    print("default", label)
    return label


@mark("first")
@mark("second")
def function(a=value("a"), *, b=value("b")):
    return a, b


@mark("class")
class Decorated(value("base") and object, metaclass=value("meta") and type):
    print("body")

    @mark("method")
    @staticmethod
    def method():
        return "static"

    @property
    @mark("getter")
    def prop(self):
        return "prop"


print(function(), Decorated.method(), Decorated().prop)


@mark("coroutine")
async def coroutine():
    return 5


import asyncio

print(asyncio.run(coroutine()))
