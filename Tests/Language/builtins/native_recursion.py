# Natives that call each other without end raise RecursionError.
import itertools
import json
import pickle
import sys


def attempt(name, action):
    try:
        print(name, type(action()).__name__)
    except (RecursionError, TypeError) as error:
        print(name, type(error).__name__, error)


def nested(wrap, depth=11_000):
    value = ()
    for _ in range(depth):
        value = wrap(value)
    return value


deep = nested(lambda x: [x])
attempt("repr of list", lambda: repr(deep))
attempt("repr of dict", lambda: repr(nested(lambda x: {1: x})))
attempt("equal lists", lambda: deep == nested(lambda x: [x]))
attempt("equal tuples", lambda: nested(lambda x: (x,)) < nested(lambda x: (x,)))
attempt("pickle", lambda: pickle.dumps(deep))
attempt("json", lambda: json.dumps(deep))
attempt("json array", lambda: json.loads("[" * 11_000 + "]" * 11_000))
attempt("json object", lambda: json.loads('{"a":' * 11_000 + "1" + "}" * 11_000))


class Text:
    pass


Text.__repr__ = Text.__str__
try:
    str(Text())
except RecursionError:
    print("RecursionError for str")


class Called:
    pass


called = Called()
Called.__call__ = called
try:
    called()
except RecursionError:
    print("RecursionError for a call")
