import Testing

/// Programs that CPython 3.13 refuses while compiling: recorded messages and places.
struct RecordedError: Sendable, CustomTestStringConvertible {
    let source: String
    let message: String
    /// Line, and column from 1.
    let start: (Int32, Int32)
    /// End, where CPython gives one.
    let end: (Int32, Int32)?
    var testDescription: String { source }
}

let errorsOfScopesAndBlocks: [RecordedError] = [
    RecordedError(
        source: "return",
        message: "'return' outside function",
        start: (1, 1), end: (1, 7)),
    RecordedError(
        source: "class A:\n    return 1",
        message: "'return' outside function",
        start: (2, 5), end: (2, 13)),
    RecordedError(
        source: "yield 1",
        message: "'yield' outside function",
        start: (1, 1), end: (1, 8)),
    RecordedError(
        source: "class A: yield 1",
        message: "'yield' outside function",
        start: (1, 10), end: (1, 17)),
    RecordedError(
        source: "x = yield",
        message: "'yield' outside function",
        start: (1, 5), end: (1, 10)),
    RecordedError(
        source: "yield from y",
        message: "'yield from' outside function",
        start: (1, 1), end: (1, 13)),
    RecordedError(
        source: "await x",
        message: "'await' outside function",
        start: (1, 1), end: (1, 8)),
    RecordedError(
        source: "class A:\n    await x",
        message: "'await' outside function",
        start: (2, 5), end: (2, 12)),
    RecordedError(
        source: "def f(): await x",
        message: "'await' outside async function",
        start: (1, 10), end: (1, 17)),
    RecordedError(
        source: "def f():\n    async with a: pass",
        message: "'async with' outside async function",
        start: (2, 5), end: (2, 23)),
    RecordedError(
        source: "async with a: pass",
        message: "'async with' outside async function",
        start: (1, 1), end: (1, 19)),
    RecordedError(
        source: "def f():\n    async for x in y: pass",
        message: "'async for' outside async function",
        start: (2, 5), end: (2, 27)),
    RecordedError(
        source: "async for x in y: pass",
        message: "'async for' outside async function",
        start: (1, 1), end: (1, 23)),
    RecordedError(
        source: "class A:\n    async for x in y: pass",
        message: "'async for' outside async function",
        start: (2, 5), end: (2, 27)),
    RecordedError(
        source: "[x async for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (1, 1), end: (1, 21)),
    RecordedError(
        source: "def f(): return [x async for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (1, 17), end: (1, 37)),
    RecordedError(
        source: "def f(): return {await x for x in y}",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (1, 17), end: (1, 37)),
    RecordedError(
        source: "lambda: await x",
        message: "'await' outside async function",
        start: (1, 9), end: (1, 16)),
    RecordedError(
        source: "lambda: [await x for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (1, 9), end: (1, 29)),
    RecordedError(
        source: "[await x for x in y]",
        message: "asynchronous comprehension outside of an asynchronous function",
        start: (1, 1), end: (1, 21)),
    RecordedError(
        source: "break",
        message: "'break' outside loop",
        start: (1, 1), end: (1, 6)),
    RecordedError(
        source: "continue",
        message: "'continue' not properly in loop",
        start: (1, 1), end: (1, 9)),
    RecordedError(
        source: "if 1:\n    break",
        message: "'break' outside loop",
        start: (2, 5), end: (2, 10)),
    RecordedError(
        source: "while 1:\n    def f():\n        break",
        message: "'break' outside loop",
        start: (3, 9), end: (3, 14)),
    RecordedError(
        source: "for x in y: pass\nelse: continue",
        message: "'continue' not properly in loop",
        start: (2, 7), end: (2, 15)),
    RecordedError(
        source: "class A:\n    continue",
        message: "'continue' not properly in loop",
        start: (2, 5), end: (2, 13)),
    RecordedError(
        source: "for x in y:\n    class A:\n        break",
        message: "'break' outside loop",
        start: (3, 9), end: (3, 14)),
    RecordedError(
        source: "def f(x, x): pass",
        message: "duplicate argument 'x' in function definition",
        start: (1, 10), end: (1, 11)),
    RecordedError(
        source: "def f(x, *, y, x): pass",
        message: "duplicate argument 'x' in function definition",
        start: (1, 16), end: (1, 17)),
    RecordedError(
        source: "def f(a, *a): pass",
        message: "duplicate argument 'a' in function definition",
        start: (1, 11), end: (1, 12)),
    RecordedError(
        source: "def f(a, **a): pass",
        message: "duplicate argument 'a' in function definition",
        start: (1, 12), end: (1, 13)),
    RecordedError(
        source: "lambda x, x: 1",
        message: "duplicate argument 'x' in function definition",
        start: (1, 11), end: (1, 12)),
    RecordedError(
        source: "def f():\n    x = 1\n    global x",
        message: "name 'x' is assigned to before global declaration",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f():\n    print(x)\n    global x",
        message: "name 'x' is used prior to global declaration",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f(x):\n    global x",
        message: "name 'x' is parameter and global",
        start: (2, 5), end: (2, 13)),
    RecordedError(
        source: "def f():\n    def g():\n        x = 1\n        nonlocal x\n    x = 1",
        message: "name 'x' is assigned to before nonlocal declaration",
        start: (4, 9), end: (4, 19)),
    RecordedError(
        source: "def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x",
        message: "name 'x' is used prior to nonlocal declaration",
        start: (5, 9), end: (5, 19)),
    RecordedError(
        source: "def f():\n    def g(x):\n        nonlocal x\n    x = 1",
        message: "name 'x' is parameter and nonlocal",
        start: (3, 9), end: (3, 19)),
    RecordedError(
        source: "nonlocal x",
        message: "nonlocal declaration not allowed at module level",
        start: (1, 1), end: (1, 11)),
    RecordedError(
        source: "def f():\n    nonlocal x",
        message: "no binding for nonlocal 'x' found",
        start: (2, 5), end: (2, 15)),
    RecordedError(
        source: "class A:\n    nonlocal x",
        message: "no binding for nonlocal 'x' found",
        start: (2, 5), end: (2, 15)),
    RecordedError(
        source: "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x",
        message: "name 'x' is nonlocal and global",
        start: (4, 9), end: (4, 19)),
    RecordedError(
        source: "def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x",
        message: "name 'x' is nonlocal and global",
        start: (4, 9), end: (4, 17)),
    RecordedError(
        source: "def f():\n    x: int = 1\n    global x",
        message: "annotated name 'x' can't be global",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "def f():\n    global x\n    x: int = 1",
        message: "annotated name 'x' can't be global",
        start: (3, 5), end: (3, 15)),
    RecordedError(
        source: "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x: int",
        message: "annotated name 'x' can't be nonlocal",
        start: (5, 9), end: (5, 15)),
    RecordedError(
        source: "async def f():\n    yield 1\n    return 2",
        message: "'return' with value in async generator",
        start: (3, 5), end: (3, 13)),
    RecordedError(
        source: "async def f():\n    return 2\n    yield 1",
        message: "'return' with value in async generator",
        start: (2, 5), end: (2, 13)),
    RecordedError(
        source: "async def f():\n    yield from x",
        message: "'yield from' inside async function",
        start: (2, 5), end: (2, 17)),
    RecordedError(
        source: "def f():\n    from a import *",
        message: "import * only allowed at module level",
        start: (2, 19), end: (2, 20)),
    RecordedError(
        source: "class A:\n    from a import *",
        message: "import * only allowed at module level",
        start: (2, 19), end: (2, 20)),
    RecordedError(
        source: "try: pass\nexcept: pass\nexcept E: pass",
        message: "default 'except:' must be last",
        start: (2, 1), end: (2, 13)),
    RecordedError(
        source: "try: pass\nexcept:\n    pass\nexcept E as e:\n    pass\nfinally:\n    pass",
        message: "default 'except:' must be last",
        start: (2, 1), end: (3, 9)),
    RecordedError(
        source: "__debug__ = 1",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 10)),
    RecordedError(
        source: "def f(__debug__): pass",
        message: "cannot assign to __debug__",
        start: (1, 7), end: (1, 16)),
    RecordedError(
        source: "f(__debug__=1)",
        message: "cannot assign to __debug__",
        start: (1, 3), end: (1, 14)),
    RecordedError(
        source: "x.__debug__ = 1",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 12)),
    RecordedError(
        source: "del __debug__",
        message: "cannot delete __debug__",
        start: (1, 5), end: (1, 14)),
    RecordedError(
        source: "(__debug__ := 1)",
        message: "cannot assign to __debug__",
        start: (1, 2), end: (1, 11)),
    RecordedError(
        source: "for __debug__ in x: pass",
        message: "cannot assign to __debug__",
        start: (1, 5), end: (1, 14)),
    RecordedError(
        source: "import __debug__",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 17)),
    RecordedError(
        source: "import a as __debug__",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 22)),
    RecordedError(
        source: "def __debug__(): pass",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 22)),
    RecordedError(
        source: "class __debug__: pass",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 22)),
    RecordedError(
        source: "__debug__ += 1",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 10)),
    RecordedError(
        source: "__debug__: int = 1",
        message: "cannot assign to __debug__",
        start: (1, 1), end: (1, 10)),
    RecordedError(
        source: "with a as __debug__: pass",
        message: "cannot assign to __debug__",
        start: (1, 11), end: (1, 20)),
    RecordedError(
        source: "try: pass\nexcept E as __debug__: pass",
        message: "cannot assign to __debug__",
        start: (2, 1), end: (2, 28)),
    RecordedError(
        source: "match x:\n    case __debug__: pass",
        message: "cannot assign to __debug__",
        start: (2, 10), end: (2, 19)),
    RecordedError(
        source: "*a, *b = x",
        message: "multiple starred expressions in assignment",
        start: (1, 1), end: (1, 7)),
    RecordedError(
        source: "*a = x",
        message: "starred assignment target must be in a list or tuple",
        start: (1, 1), end: (1, 3)),
    RecordedError(
        source: "[*a, *b] = x",
        message: "multiple starred expressions in assignment",
        start: (1, 1), end: (1, 9)),
    RecordedError(
        source: "for *a in x: pass",
        message: "starred assignment target must be in a list or tuple",
        start: (1, 5), end: (1, 7)),
    RecordedError(
        source: "for *a, *b in x: pass",
        message: "multiple starred expressions in assignment",
        start: (1, 5), end: (1, 11)),
    RecordedError(
        source: "[x := 1 for x in y]",
        message: "assignment expression cannot rebind comprehension iteration variable 'x'",
        start: (1, 2), end: (1, 3)),
    RecordedError(
        source: "[x for x in y if (x := 1)]",
        message: "assignment expression cannot rebind comprehension iteration variable 'x'",
        start: (1, 19), end: (1, 20)),
    RecordedError(
        source: "[y for x in (z := 1)]",
        message: "assignment expression cannot be used in a comprehension iterable expression",
        start: (1, 14), end: (1, 20)),
    RecordedError(
        source: "[[(x := i) for i in y] for x in z]",
        message: "assignment expression cannot rebind comprehension iteration variable 'x'",
        start: (1, 4), end: (1, 5)),
    RecordedError(
        source: "[i := 0 for i, j in y]",
        message: "assignment expression cannot rebind comprehension iteration variable 'i'",
        start: (1, 2), end: (1, 3)),
    RecordedError(
        source: "class A: [x := 1 for y in z]",
        message: "assignment expression within a comprehension cannot be used in a class body",
        start: (1, 11), end: (1, 12)),
    RecordedError(
        source: "[(j := 0) for i in y for j in z]",
        message: "assignment expression cannot rebind comprehension iteration variable 'j'",
        start: (1, 3), end: (1, 4)),
]
