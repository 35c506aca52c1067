sources = [
    "(1, 2", "[1, 2", "{1: 2", ")", "x = [1, 2)", "'abc", "\"\"\"abc", "f'{x'", "f'{}'",
    "def f():\n  x = 1\n  global x", "x = 08", "1_", "0b2", "0xg", "1.5j2", "$", "a ? b", "x = \u20ac", "a!b",
    "  x = 1", "x = 1\n  y = 2", "if 1:\n  x\n y", "if 1:\n\tx\n        y", "def f(:\n pass",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)
