class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *details):
        pass


class FailsEnter:
    def __enter__(self):
        raise RuntimeError("in enter")

    def __exit__(self, *details):
        print("exit is not called")


class FailsExit:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("in exit")


class Outer:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("outer saw", repr(value), repr(value.__context__ if value else None))
        return True


for manager in (NoExit(), NoEnter(), 5, FailsEnter(), FailsExit()):
    try:
        with manager:
            print("body")
    except Exception as error:
        print(type(error).__name__ + ":", error)
with Outer(), FailsExit():
    raise ValueError("body error")
with Outer(), FailsEnter():
    print("never")
with Outer():
    pass


class Replacing:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, trace):
        raise KeyError("replaced") from value


try:
    with Replacing():
        raise ValueError("first")
except KeyError as error:
    print(error, repr(error.__cause__))
