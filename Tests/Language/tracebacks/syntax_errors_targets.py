sources = [
    "5 = x", "f() = 1", "a + b = c", "None = 1", "x = 5 = y", "for 5 in x: pass", "del f()", "(a, 1) = 2",
    "x++", "with x as 5: pass", "a := 1", "(a.b := 1)", "x: int: 5", "*a", "*a = 5", "a, *b, *c = d",
    "x == = 1", "if x = 1: pass", "True = 1", "(yield) = 1",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset)
