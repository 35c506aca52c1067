sources = [
    "print 'a'", "return 5", "yield 1", "await x", "break", "continue", "def f(a, a): pass", "f(a=1, a=2)",
    "f(**k, *a)", "f(a=1, 2)", "lambda x=1, y: x", "def f(a=1, b): pass", "import a.b as", "from x import",
    "class", "x = ", "if x", "while True print(1)", "else: pass", "try: pass", "a b", "1 +",
    "global x; x = 1", "nonlocal x", "a = 5 if 3", "not", "in x", "@", "async x", "assert", "raise from x",
    "except: pass", "def f(*): pass", "print(a b)", "{a b}", "[a b]", "from __future__ import nope",
    "f(x for x in y, 1)", "class A: x = yield", "f(x=)", "f(1=2)", "f(True=1)", "{**a: 1}", "x = {1, 2: 3}",
    "match", "async def f(): return (yield 1) for x",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)
