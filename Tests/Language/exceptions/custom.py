class AppError(Exception):
    """All errors of the application."""


class NotFound(AppError):
    def __init__(self, what, code=404):
        super().__init__(f"{what} not found")
        self.what = what
        self.code = code


class Quiet(AppError):
    def __str__(self):
        return "custom text"


class TwoArgs(Exception):
    def __init__(self, a, b):
        self.a = a
        self.b = b


for make in (lambda: AppError(), lambda: AppError("text", 1), lambda: NotFound("page"), lambda: NotFound("x", code=1), lambda: Quiet("ignored"), lambda: TwoArgs(1, b=2)):
    try:
        raise make()
    except NotFound as error:
        print("not found:", error, error.what, error.code, error.args, repr(error))
    except AppError as error:
        print("app:", str(error), error.args, repr(error))
    except Exception as error:
        print("else:", str(error), error.args, repr(error), vars(error))


class Matcher(Exception):
    pass


handlers = (ValueError, Matcher)
try:
    raise Matcher("by tuple")
except handlers as error:
    print(error)
try:
    try:
        raise ValueError("x")
    except "not a class":
        pass
except TypeError as error:
    print(error)
error = AppError("noted")
error.add_note("first note")
error.add_note("second note")
print(error.__notes__, error.__doc__, AppError.__name__)
print(isinstance(NotFound("a"), AppError), NotFound.__mro__[1] is AppError, error == AppError("noted"))
