import sys
import traceback


def a():
    b()


def b():
    raise ValueError("deep")


try:
    a()
except ValueError as error:
    print(traceback.format_exc(), end="")
    print(traceback.format_exception_only(error))
    for line in traceback.format_tb(error.__traceback__):
        print(line, end="")
    print([(entry.name, entry.lineno, entry.line) for entry in traceback.extract_tb(error.__traceback__)])
    traceback.print_exc(file=sys.stdout)
    traceback.print_exception(error, file=sys.stdout)
    print("".join(traceback.format_exception(type(error), error, error.__traceback__)), end="")
print(traceback.format_exc())
