class Singleton:
    instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)


print(Singleton(1) is Singleton(2))


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never")


print(Other())


class Registry:
    known = {}

    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Registry.known[key or cls.__name__.lower()] = cls


class First(Registry):
    pass


class Second(Registry, key="two"):
    pass


print({key: cls.__name__ for key, cls in Registry.known.items()})


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Uses:
    field = Named()
    other = Named()


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as error:
    print(error)
try:
    object(1)
except TypeError as error:
    print(error)


class NoInit:
    pass


try:
    NoInit(1)
except TypeError as error:
    print(error)
