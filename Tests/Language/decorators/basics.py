import functools


def announce(function):
    print("decorating", function.__name__)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        """Wrapper's own text."""
        print("->", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("<-", result)
        return result

    return wrapper


def repeat(times):
    def decorator(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorator


@announce
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(3)
@announce
def hello(name):
    return "hi " + name


print(add(1), add(2, b=5), add.__name__, add.__doc__, add.__wrapped__(1))
print(hello("bo"))


@lambda f: f.__name__.upper()
def shout():
    pass


print(shout)


def register(registry, *, name=None):
    def decorator(thing):
        registry[name or thing.__name__] = thing
        return thing

    return decorator


known = {}


@register(known)
def one():
    return 1


@register(known, name="two")
class Second:
    pass


print(sorted(known), known["one"](), known["two"] is Second)
decorators = [repeat(2)]


@decorators[0]
def indexed():
    return "x"


print(indexed())
