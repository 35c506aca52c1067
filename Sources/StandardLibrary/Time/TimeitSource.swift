/// Module `timeit`.
let timeitSource = #"""
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
_globals = globals


def _indented(source, spaces):
    return source.replace('\n', '\n' + ' ' * spaces)


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        names = _globals() if globals is None else globals
        local_names = {}
        start = ''
        if isinstance(setup, str):
            compile(setup, '<timeit-src>', 'exec')
            body = setup + '\n'
            before = _indented(setup, 4)
        elif callable(setup):
            local_names['_setup'] = setup
            start += ', _setup=_setup'
            body, before = '', '_setup()'
        else:
            raise ValueError('setup is neither a string nor callable')
        if isinstance(stmt, str):
            compile(body + stmt, '<timeit-src>', 'exec')
            run = _indented(stmt, 8)
        elif callable(stmt):
            local_names['_stmt'] = stmt
            start += ', _stmt=_stmt'
            run = '_stmt()'
        else:
            raise ValueError('stmt is neither a string nor callable')
        self.src = (f'def inner(_it, _timer{start}):\n    {before}\n    _t0 = _timer()\n    for _i in _it:\n'
                    f'        {run}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n')
        exec(compile(self.src, '<timeit-src>', 'exec'), names, local_names)
        self.inner = local_names['inner']

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        from itertools import repeat
        return self.inner(repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = digit * scale
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
"""#
