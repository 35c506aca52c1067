import _shapes
from _shapes import Square, PI
import _shapes as again
import _package
from _package import helper, VERSION
from _package.helper import double
import _package.sub.deep
from _package.sub import *

print(_shapes.area(2), Square(3).area(), PI, again is _shapes, _shapes.__name__, _shapes.__doc__)
print(VERSION, helper.double(4), double(5), _package.sub.deep.WHERE, public, "_hidden" in globals(), "not_listed" in globals())
print(_package.__name__, helper.__name__, _package.sub.deep.__name__, _package.sub.deep.__package__, Square.__module__)
_shapes.PI = 4
print(_shapes.area(1), PI)
try:
    from _shapes import nothing
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    _shapes.nothing
except AttributeError as error:
    print(error)
try:
    import _package.missing
except ModuleNotFoundError as error:
    print(error)
try:
    import _broken
except ZeroDivisionError as error:
    print("broken:", error)
import sys

print("_broken" in sys.modules, "_shapes" in sys.modules, hasattr(_package, "helper"))
