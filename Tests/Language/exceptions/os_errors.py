import os

for action in (lambda: open("/no/such/file"), lambda: open("/"), lambda: os.listdir("/no/such"), lambda: os.mkdir("/"), lambda: os.remove("/no/such/file")):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror, error.filename, "|", error)
error = OSError(2, "No such file", "name.txt")
print(type(error).__name__, error, error.args, repr(error))
print(repr(OSError("just text")), OSError("just text").errno, type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__)
try:
    open("x", "q")
except ValueError as error:
    print(error)
try:
    raise TimeoutError("too slow")
except OSError as error:
    print(repr(error), isinstance(error, TimeoutError))
