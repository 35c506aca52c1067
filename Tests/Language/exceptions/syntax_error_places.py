# Places of syntax errors: the parser counts characters, the compiler bytes; the line is shown where there is a file.
sources = [
    '"é"; return', 'x = "éé"; return 1', 'def f(é, é): pass', '"é"; x = yield', 'def f():\n  é = 1; global é',
    'é = 1; f(a=1, a=2)', '"éé"; f(a for a in b, 1)', '"éé"; a b', '"é"; break', '"é"; f() = 1', '"é"; *a',
    'if 1:\n "é"; await x', 'class A:\n "é"; nonlocal x', '"é"; from __future__ import x', '"é"; [(yield) for x in y]',
    'async with a:\n    xxxxxxxxxxxxxxxx', '(', "f'''{a", "f'{1#}'", 'x \\y', 'if 1:\n\tx\n        y',
    'match 1:\n    case {"a": 1, "a": 2}: pass', 'match 1:\n    case {1: 1, 1.0: 2}: pass',
    'match 1:\n    case {True: 1, 1: 2}: pass', 'match 1:\n    case {f"": 1}: pass', 'match 1:\n    case f"x": pass',
    'match 1:\n    case "a" f"b": pass', 'def f[T: ((x := 3), int)](): pass', 'def f[T: (x := 3)](): pass',
    'def f[T = (x := 3)](): pass', 'def f[**P = (yield)](): pass', 'def f[*Ts = (yield)](): pass',
    'type A[T: (int, (yield))] = int', 'type A = (yield)',
]
for source in sources:
    try:
        compile(source, 'name', 'exec')
    except SyntaxError as error:
        print(ascii(source), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset,
              ascii(error.text))

for source in ('-' * 100_000 + '4', 'not ' * 20_000 + '1', 'x' + '.a' * 20_000, '1' + '+1' * 50_000,
               'lambda: ' * 5000 + '1'):
    try:
        compile(source, 'name', 'eval')
        print('fine')
    except (MemoryError, RecursionError) as error:
        print(type(error).__name__, error)


def call(function):
    try:
        function()
    except TypeError as error:
        print(error)


def f(*args, **kwargs):
    return args


call(lambda: f(1, *f))
call(lambda: f(*f))
call(lambda: f(*[1], *5))
call(lambda: f(**{1: 3}, **{1: 5}))
call(lambda: f(**{1: 3}))
call(lambda: f(**{'a': 3}, **{'a': 5}))
