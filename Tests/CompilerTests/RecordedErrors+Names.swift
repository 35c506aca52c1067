let errorsOfNamesAndPatterns: [RecordedError] = [
    RecordedError(
        source: "[i for i in y if (j := 0) for j in z]",
        message: "comprehension inner loop cannot rebind assignment expression target 'j'",
        start: (1, 31), end: (1, 32)),
    RecordedError(
        source: "[i for i in y for j in (k := 1)]",
        message: "assignment expression cannot be used in a comprehension iterable expression",
        start: (1, 25), end: (1, 31)),
    RecordedError(
        source: "lambda: [i for i in (j := 1)]",
        message: "assignment expression cannot be used in a comprehension iterable expression",
        start: (1, 22), end: (1, 28)),
    RecordedError(
        source: "match x:\n    case y: pass\n    case 1: pass",
        message: "name capture 'y' makes remaining patterns unreachable",
        start: (2, 10), end: (2, 11)),
    RecordedError(
        source: "match x:\n    case _: pass\n    case 1: pass",
        message: "wildcard makes remaining patterns unreachable",
        start: (2, 10), end: (2, 11)),
    RecordedError(
        source: "match x:\n    case (y | 1): pass",
        message: "name capture 'y' makes remaining patterns unreachable",
        start: (2, 11), end: (2, 12)),
    RecordedError(
        source: "match x:\n    case 1 | _ | 2: pass",
        message: "wildcard makes remaining patterns unreachable",
        start: (2, 14), end: (2, 15)),
    RecordedError(
        source: "match x:\n    case [a, a]: pass",
        message: "multiple assignments to name 'a' in pattern",
        start: (2, 14), end: (2, 15)),
    RecordedError(
        source: "match x:\n    case [a] | [b]: pass",
        message: "alternative patterns bind different names",
        start: (2, 10), end: (2, 19)),
    RecordedError(
        source: "match x:\n    case [*a, *b]: pass",
        message: "multiple starred names in sequence pattern",
        start: (2, 10), end: (2, 18)),
    RecordedError(
        source: "match x:\n    case A(x=1, x=2): pass",
        message: "attribute name repeated in class pattern: x",
        start: (2, 19), end: (2, 20)),
    RecordedError(
        source: "match x:\n    case {1: a, 1: b}: pass",
        message: "mapping pattern checks duplicate key (1)",
        start: (2, 10), end: (2, 22)),
    RecordedError(
        source: "match x:\n    case {'a': a, 'a': b}: pass",
        message: "mapping pattern checks duplicate key ('a')",
        start: (2, 10), end: (2, 26)),
    RecordedError(
        source: "match x:\n    case {1: a, **a}: pass",
        message: "multiple assignments to name 'a' in pattern",
        start: (2, 10), end: (2, 21)),
    RecordedError(
        source: "match x:\n    case a as a: pass",
        message: "multiple assignments to name 'a' in pattern",
        start: (2, 10), end: (2, 16)),
    RecordedError(
        source: "match x:\n    case (a as b) | (b as a): pass\n    case z: pass\n    case _: pass",
        message: "name capture 'a' makes remaining patterns unreachable",
        start: (2, 11), end: (2, 12)),
    RecordedError(
        source: "x = 1\nfrom __future__ import annotations",
        message: "from __future__ imports must occur at the beginning of the file",
        start: (2, 1), end: (2, 35)),
    RecordedError(
        source: "from __future__ import nope",
        message: "future feature nope is not defined",
        start: (1, 1), end: nil),
    RecordedError(
        source: "from __future__ import braces",
        message: "not a chance",
        start: (1, 1), end: nil),
    RecordedError(
        source: "from __future__ import annotations, nope",
        message: "future feature nope is not defined",
        start: (1, 1), end: nil),
    RecordedError(
        source: "def f():\n    from __future__ import annotations",
        message: "from __future__ imports must occur at the beginning of the file",
        start: (2, 5), end: (2, 39)),
    RecordedError(
        source: "f(a=1, a=2)",
        message: "keyword argument repeated: a",
        start: (1, 8), end: (1, 11)),
    RecordedError(
        source: "class A(x=1, x=2): pass",
        message: "keyword argument repeated: x",
        start: (1, 14), end: (1, 17)),
    RecordedError(
        source: "def f(): [(yield 1) for x in y]",
        message: "'yield' inside list comprehension",
        start: (1, 12), end: (1, 19)),
    RecordedError(
        source: "def f(): ((yield 1) for x in y)",
        message: "'yield' inside generator expression",
        start: (1, 12), end: (1, 19)),
    RecordedError(
        source: "def f(): {(yield 1) for x in y}",
        message: "'yield' inside set comprehension",
        start: (1, 12), end: (1, 19)),
    RecordedError(
        source: "def f(): {(yield 1): 1 for x in y}",
        message: "'yield' inside dict comprehension",
        start: (1, 12), end: (1, 19)),
    RecordedError(
        source: "try: pass\nexcept* E:\n    return",
        message: "'return' outside function",
        start: (3, 5), end: (3, 11)),
    RecordedError(
        source: "def f():\n    try: pass\n    except* E:\n        return",
        message: "'break', 'continue' and 'return' cannot appear in an except* block",
        start: (4, 9), end: (4, 15)),
    RecordedError(
        source: "for x in y:\n    try: pass\n    except* E:\n        break",
        message: "'break', 'continue' and 'return' cannot appear in an except* block",
        start: (4, 9), end: (4, 14)),
    RecordedError(
        source: "for x in y:\n    try: pass\n    except* E:\n        continue",
        message: "'break', 'continue' and 'return' cannot appear in an except* block",
        start: (4, 9), end: (4, 17)),
    RecordedError(
        source: "def f():\n    try: pass\n    except* E:\n        for x in y:\n            return 1",
        message: "'break', 'continue' and 'return' cannot appear in an except* block",
        start: (5, 20), end: (5, 21)),
    RecordedError(
        source: "def f[T, T](): pass",
        message: "duplicate type parameter 'T'",
        start: (1, 10), end: (1, 11)),
    RecordedError(
        source: "class A[T, T]: pass",
        message: "duplicate type parameter 'T'",
        start: (1, 12), end: (1, 13)),
    RecordedError(
        source: "type X[T, T] = 1",
        message: "duplicate type parameter 'T'",
        start: (1, 11), end: (1, 12)),
    RecordedError(
        source: "def f[T: (yield 1)](): pass",
        message: "yield expression cannot be used within a TypeVar bound",
        start: (1, 11), end: (1, 18)),
    RecordedError(
        source: "def f[T: (x := 1)](): pass",
        message: "named expression cannot be used within a TypeVar bound",
        start: (1, 11), end: (1, 17)),
    RecordedError(
        source: "type X = (yield)",
        message: "yield expression cannot be used within a type alias",
        start: (1, 11), end: (1, 16)),
    RecordedError(
        source: "type X = (x := 1)",
        message: "named expression cannot be used within a type alias",
        start: (1, 11), end: (1, 17)),
    RecordedError(
        source: "def f[T](x: (y := 1)): pass",
        message: "named expression cannot be used within the definition of a generic",
        start: (1, 14), end: (1, 20)),
    RecordedError(
        source: "class A[T]((x := 1)): pass",
        message: "named expression cannot be used within the definition of a generic",
        start: (1, 13), end: (1, 19)),
    RecordedError(
        source: "class A[T]((yield 1)): pass",
        message: "yield expression cannot be used within the definition of a generic",
        start: (1, 13), end: (1, 20)),
    RecordedError(
        source: "async def f():\n    type X = await x",
        message: "await expression cannot be used within a type alias",
        start: (2, 14), end: (2, 21)),
    RecordedError(
        source: "async def f():\n    class A[T](await x): pass",
        message: "await expression cannot be used within the definition of a generic",
        start: (2, 16), end: (2, 23)),
    RecordedError(
        source: "def f[T]():\n    nonlocal T",
        message: "nonlocal binding not allowed for type parameter 'T'",
        start: (2, 5), end: (2, 15)),
    RecordedError(
        source: "def f[T = int, S](): pass",
        message: "non-default type parameter 'S' follows default type parameter",
        start: (1, 16), end: (1, 17)),
    RecordedError(
        source: "class A[*Ts = x, T]: pass",
        message: "non-default type parameter 'T' follows default type parameter",
        start: (1, 18), end: (1, 19)),
    RecordedError(
        source: "def f[T: [(x := 1) for y in z]](): pass",
        message: "assignment expression within a comprehension cannot be used in a TypeVar bound",
        start: (1, 12), end: (1, 13)),
    RecordedError(
        source: "type X = [(x := 1) for y in z]",
        message: "assignment expression within a comprehension cannot be used in a type alias",
        start: (1, 12), end: (1, 13)),
    RecordedError(
        source: "def f(a, a=1): pass",
        message: "duplicate argument 'a' in function definition",
        start: (1, 10), end: (1, 11)),
    RecordedError(
        source: "x = *a",
        message: "can't use starred expression here",
        start: (1, 5), end: (1, 7)),
    RecordedError(
        source: "*a",
        message: "can't use starred expression here",
        start: (1, 1), end: (1, 3)),
    RecordedError(
        source: "return *a",
        message: "'return' outside function",
        start: (1, 1), end: (1, 10)),
    RecordedError(
        source: "def f():\n    return *a",
        message: "can't use starred expression here",
        start: (2, 12), end: (2, 14)),
    RecordedError(
        source: "yield *a",
        message: "'yield' outside function",
        start: (1, 1), end: (1, 9)),
    RecordedError(
        source: "async def f():\n    [x async for x in y]\n    def g():\n        [x async for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (4, 9), end: (4, 29)),
    RecordedError(
        source: "async def f():\n    lambda: [x async for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (2, 13), end: (2, 33)),
    RecordedError(
        source: "async def f():\n    class A:\n        [x async for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (3, 9), end: (3, 29)),
    RecordedError(
        source: "def f():\n    global x, x\n    x: int",
        message: "annotated name 'x' can't be global",
        start: (3, 5), end: (3, 11)),
    RecordedError(
        source: "x = 1\nglobal x",
        message: "name 'x' is assigned to before global declaration",
        start: (2, 1), end: (2, 9)),
    RecordedError(
        source: "print(x)\nglobal x",
        message: "name 'x' is used prior to global declaration",
        start: (2, 1), end: (2, 9)),
    RecordedError(
        source: "class A:\n    x = 1\n    global x",
        message: "name 'x' is assigned to before global declaration",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f():\n    for x in y: pass\n    global x",
        message: "name 'x' is assigned to before global declaration",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f():\n    def x(): pass\n    global x",
        message: "name 'x' is assigned to before global declaration",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f():\n    with a as x: pass\n    nonlocal x",
        message: "name 'x' is assigned to before nonlocal declaration",
        start: (3, 5), end: (3, 15)),
    RecordedError(
        source: "def f():\n    global __a\n    class B:\n        __a = 1\n        global __a",
        message: "name '__a' is assigned to before global declaration",
        start: (5, 9), end: (5, 19)),
    RecordedError(
        source: "def f():\n    try: pass\n    finally:\n        break",
        message: "'break' outside loop",
        start: (4, 9), end: (4, 14)),
    RecordedError(
        source: "with a:\n    break",
        message: "'break' outside loop",
        start: (2, 5), end: (2, 10)),
    RecordedError(
        source: "def f():\n    class C:\n        nonlocal y",
        message: "no binding for nonlocal 'y' found",
        start: (3, 9), end: (3, 19)),
    RecordedError(
        source: "a = b = *c",
        message: "can't use starred expression here",
        start: (1, 9), end: (1, 11)),
    RecordedError(
        source: "def f():\n    def g():\n        def h():\n            nonlocal q",
        message: "no binding for nonlocal 'q' found",
        start: (4, 13), end: (4, 23)),
    RecordedError(
        source: "def f():\n    nonlocal __class__",
        message: "no binding for nonlocal '__class__' found",
        start: (2, 5), end: (2, 23)),
    RecordedError(
        source: "(yield)",
        message: "'yield' outside function",
        start: (1, 2), end: (1, 7)),
    RecordedError(
        source: "def f(x=(yield)): pass",
        message: "'yield' outside function",
        start: (1, 10), end: (1, 15)),
    RecordedError(
        source: "class A:\n    x = [await z for y in z]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (2, 9), end: (2, 29)),
    RecordedError(
        source: "class A((yield)): pass",
        message: "'yield' outside function",
        start: (1, 10), end: (1, 15)),
    RecordedError(
        source: "@(yield)\ndef f(): pass",
        message: "'yield' outside function",
        start: (1, 3), end: (1, 8)),
    RecordedError(
        source: "print(f\"{yield}\")",
        message: "'yield' outside function",
        start: (1, 10), end: (1, 15)),
    RecordedError(
        source: "print(f\"{await x}\")",
        message: "'await' outside function",
        start: (1, 10), end: (1, 17)),
    RecordedError(
        source: "def f(): print(f\"{await x}\")",
        message: "'await' outside async function",
        start: (1, 19), end: (1, 26)),
]
