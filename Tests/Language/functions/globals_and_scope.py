counter = 0
name = "module"


def increment():
    global counter
    counter += 1
    return counter


def shadow():
    name = "local"
    return name


def create():
    global made
    made = "made in a function"


def unbound():
    print(name)
    name = "assigned later"


print(increment(), increment(), counter, shadow(), name)
create()
print(made)
try:
    unbound()
except UnboundLocalError as error:
    print(error)


def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as error:
    print(type(error).__mro__[1].__name__, error)


def uses_later():
    return defined_later


defined_later = 5
print(uses_later(), sorted(k for k in locals() if not k.startswith("_"))[:3], "counter" in globals())


class Body:
    name = "class"
    copy = name

    def method(self):
        return name


print(Body.copy, Body().method(), [name for _ in range(1)])
x = "global x"


def nested():
    x = "enclosing"

    class Inner:
        y = x

        def get(self):
            return x

    return Inner.y, Inner().get()


print(nested())
