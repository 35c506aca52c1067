import functools


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner):
        return functools.partial(self, instance)


@CountCalls
def greet(name):
    return f"hello {name}"


class Service:
    @CountCalls
    def run(self, x):
        return x * 2


print(greet("a"), greet("b"), greet.calls, greet.__name__)
print(Service().run(4), Service.__dict__["run"].calls)


def add_methods(cls):
    cls.extra = lambda self: f"extra of {type(self).__name__}"
    cls.names = sorted(name for name in vars(cls) if not name.startswith("_"))
    return cls


@add_methods
class Thing:
    def own(self):
        return "own"


print(Thing().extra(), Thing.names)


def singleton(cls):
    instances = {}

    @functools.wraps(cls, updated=())
    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, path="default"):
        self.path = path


print(Config("first") is Config("second"), Config().path, Config.__name__)


def validated(**kinds):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(**kwargs):
            for name, kind in kinds.items():
                if not isinstance(kwargs.get(name), kind):
                    raise TypeError(f"{name} must be {kind.__name__}")
            return function(**kwargs)

        return wrapper

    return decorator


@validated(age=int, name=str)
def person(name, age):
    return f"{name} {age}"


print(person(name="Al", age=3))
try:
    person(name="Al", age="x")
except TypeError as error:
    print(error)
