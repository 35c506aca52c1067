class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("creating", name, [base.__name__ for base in bases], options)
        namespace["added"] = f"by Meta to {name}"
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("calling", cls.__name__, args)
        return super().__call__(*args, **kwargs)

    def __len__(cls):
        return 7

    @property
    def shout(cls):
        return cls.__name__.upper()

    def __iter__(cls):
        return iter("abc")


class Base(metaclass=Meta, option=1):
    def __init__(self, x):
        self.x = x


class Derived(Base):
    pass


print(Base.added, Derived(5).x, len(Derived), Derived.shout, list(Base), type(Derived).__name__)
Dynamic = type("Dynamic", (Base,), {"y": 3, "get": lambda self: self.y + self.x})
print(Dynamic(4).get(), type(Dynamic).__name__, Dynamic.__name__)
Plain = type("Plain", (), {})
print(Plain.__name__, type(Plain()).__name__, type(Plain), type(type))
try:
    Base(1).shout
except AttributeError as error:
    print(error)
