sources = [
    "5 = x", "f() = 1", "a + b = c", "None = 1", "x = 5 = y", "for 5 in x: pass", "del f()", "(a, 1) = 2", "x++", "print 'a'", "return 5",
    "yield 1", "await x", "break", "continue", "def f(a, a): pass", "f(a=1, a=2)", "f(**k, *a)", "f(a=1, 2)", "lambda x=1, y: x", "def f(a=1, b): pass",
    "import a.b as", "from x import", "class", "x = ", "if x", "while True print(1)", "else: pass", "try: pass", "a b", "1 +", "(1, 2", "[1, 2", "{1: 2", ")",
    "x = [1, 2)", "'abc", '"""abc', "f'{x'", "f'{}'", "global x; x = 1", "nonlocal x", "def f():\n  x = 1\n  global x", "x = 08", "1_", "0b2", "0xg", "1.5j2", "a = 5 if 3",
    "not", "in x", "@", "async x", "assert", "raise from x", "with x as 5: pass", "except: pass", "a := 1", "(a.b := 1)", "x: int: 5", "*a", "*a = 5", "a, *b, *c = d", "def f(*): pass",
    "$", "a ? b", "x = \u20ac", "a!b", "print(a b)", "{a b}", "[a b]", "x == = 1", "from __future__ import nope", "  x = 1", "x = 1\n  y = 2", "if 1:\n  x\n y", "if 1:\n\tx\n        y",
    "def f(:\n pass", "f(x for x in y, 1)", "class A: x = yield", "if x = 1: pass", "f(x=)", "f(1=2)", "f(True=1)", "{**a: 1}", "x = {1, 2: 3}", "True = 1", "(yield) = 1", "match", "async def f(): return (yield 1) for x",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)
