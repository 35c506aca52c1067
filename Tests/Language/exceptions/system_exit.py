import sys

for code in (None, 0, 3, "message", True):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), error.code)
try:
    sys.exit()
except SystemExit as error:
    print(repr(error), error.code)
try:
    raise SystemExit(7)
except Exception:
    print("never")
except BaseException as error:
    print(type(error).__name__, error.code)
try:
    try:
        sys.exit(4)
    finally:
        print("finally runs")
except SystemExit:
    print("caught")
try:
    exit_code = 9
    raise SystemExit(exit_code)
finally:
    print("on the way out")
