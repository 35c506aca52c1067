# The arguments of compile(), and what compiled code inherits.
import __future__


def attempt(*arguments, **keywords):
    try:
        return compile(*arguments, **keywords)
    except BaseException as error:
        print(type(error).__name__, error)


source = '"doc"\nassert False, "no"\nprint(__debug__, __doc__)\ndef f():\n    "inner"\nprint(f.__doc__)'
for level in (-1, 0, 1, 2):
    try:
        exec(attempt(source, 'name', 'exec', optimize=level), {'__doc__': 'given'})
    except AssertionError as error:
        print(level, 'AssertionError', error)
attempt('1', 'name', 'exec', optimize=3)
attempt('1', 'name', 'exec', optimize=-2)
attempt('1', 'name', 'other')
attempt('1', 'name', 'exec', 1)
attempt(5, 'name', 'exec')
attempt('1\0', 'name', 'exec')

# barry_as_FLUFL
flag = __future__.barry_as_FLUFL.compiler_flag
print(eval(compile('2 <> 3', 'name', 'eval', flag)), eval(compile('2 <> 2', 'name', 'eval', flag)))
attempt('2 != 3', 'name', 'eval', flag)
attempt('2 <> 3', 'name', 'eval')
exec('from __future__ import barry_as_FLUFL\nprint(1 != 2)\nexec("print(1 <> 2)")')
attempt('from __future__ import barry_as_FLUFL\n1 <> 2', 'name', 'exec')

# annotations
space = {}
exec(compile('def f(a: undefined): pass\nprint(f.__annotations__)', 'name', 'exec',
             __future__.annotations.compiler_flag), space)
exec('from __future__ import annotations\nexec("def g(a: undefined): pass")\nprint(g.__annotations__)', {})
exec('from __future__ import annotations\n'
     'try:\n    exec(compile("def g(a: undefined): pass", "x", "exec", dont_inherit=True))\n'
     'except NameError as error:\n    print(error)', {})

# mode "single" shows the values of expression statements in blocks too
exec(compile('for i in range(2):\n    i\n    if i:\n        "text"\n', 'name', 'single'))
exec(compile('try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    str(error)\n', 'name', 'single'))
exec(compile('def f():\n    5\n', 'name', 'single'))
attempt('*a', 'name', 'single')

# code compares by what it does
one, other = (compile('x = 1\ny = 2.0', 'name', 'exec') for _ in range(2))
print(one == other, hash(one) == hash(other), one == compile('x = 1\ny = 2', 'name', 'exec'), one is other)
print(one.replace(co_name='z') == one, one.replace(co_consts=one.co_consts) == one)

# declared encodings count in bytes only
print(ascii(eval(b'# coding: latin-1\n"\xe9"')), ascii(eval('# coding: ascii\n"\xe9"')))
exec(compile(b'# coding: cp1252\nprint(ascii("\x80"))', 'name', 'exec'))
exec(compile(b'# coding: koi8-r\nprint(ascii("\xc1"))', 'name', 'exec'))
attempt(b'# coding: nonsense\n"\xe9"', 'name', 'exec')
