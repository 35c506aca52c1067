class Meta(type):
    pass


class A(Exception):
    pass


class B(A):
    pass


class C(B):
    pass


for raised in (A, B, C):
    for caught in (A, B, C):
        try:
            raise raised
        except caught:
            print(raised.__name__, "caught as", caught.__name__)
        except Exception:
            print(raised.__name__, "passes", caught.__name__)


def choose(kind):
    print("choosing", kind.__name__)
    return kind


try:
    raise B("x")
except choose(KeyError):
    print("no")
except (choose(IndexError), choose(A)):
    print("second")
except choose(B):
    print("not evaluated")
try:
    raise ValueError("v")
except (TypeError, (KeyError, ValueError)) if False else (TypeError, ValueError):
    print("tuple")
try:
    1 / 0
except:
    print("bare")
e = None
try:
    raise A("kept")
except A as e:
    kept = e
print(repr(kept), "e" in globals(), kept.__traceback__ is not None)
import sys

print(sys.exc_info())
try:
    raise C("info")
except C:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, type(trace).__name__, sys.exception() is value)
print(sys.exception())
