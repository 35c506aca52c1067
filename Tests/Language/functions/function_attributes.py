def documented(a: int, b: "str" = "x", *args: float, flag: bool = True, **rest) -> list:
    """What it does.

    More.
    """
    return [a, b]


print(documented.__name__, documented.__qualname__, documented.__module__)
print(documented.__doc__)
print(documented.__annotations__)
print(documented.__defaults__, documented.__kwdefaults__)
documented.counter = 0
documented.counter += 1
print(documented.counter, documented.__dict__)
print((lambda: 0).__name__, documented.__code__.co_name, documented.__code__.co_varnames, documented.__code__.co_argcount)


def outer():
    def inner():
        pass

    return inner


class Holder:
    def method(self):
        pass


print(outer().__qualname__, Holder.method.__qualname__, Holder().method.__name__, Holder().method.__func__ is Holder.method)
documented.__name__ = "renamed"
print(documented.__name__, documented.__qualname__, callable(documented), callable(3), type(documented).__name__)


def no_doc():
    return 1


print(no_doc.__doc__, no_doc.__annotations__, no_doc())
