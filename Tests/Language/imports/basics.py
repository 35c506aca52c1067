import math
import os.path
import json as j
from math import sqrt, floor as down
from collections import (
    OrderedDict,
    Counter,
)
import sys, time

print(math.sqrt(16), sqrt(9), down(2.7), os.path.join("a", "b"), j.dumps([1]), Counter("aab")["a"], OrderedDict(a=1)["a"], type(sys).__name__, callable(time.time))
print(math.__name__, j.__name__, os.path.basename("/x/y.txt"), "math" in sys.modules, sys.modules["math"] is math)


def inside():
    import itertools
    from functools import reduce
    return list(itertools.chain([1], [2])), reduce(lambda a, b: a * b, [1, 2, 3, 4])


print(inside(), "itertools" in globals())
for statement in ("import no_such_module", "import os.no_such", "from math import nothing_here", "from no_such import x", "import math.deeper", "from . import sibling"):
    try:
        exec(statement)
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0], error.name)
try:
    import no_such_module
except ModuleNotFoundError:
    no_such_module = None
print(no_such_module)
import importlib

print(importlib.import_module("math") is math, __import__("json") is j)
