/// Module `timeit`.
let timeitSource = #"""
    import sys
    import time

    __all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

    default_timer = time.perf_counter
    default_number = 1000000
    default_repeat = 5
    _globals = globals


    def reindent(src, indent):
        return src.replace("\n", "\n" + " " * indent)


    class Timer:
        def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
            self.timer = timer
            names = _globals() if globals is None else globals
            local_names = {}
            start = ''
            if isinstance(setup, str):
                compile(setup, '<timeit-src>', 'exec')
                body = setup + '\n'
                before = reindent(setup, 4)
            elif callable(setup):
                local_names['_setup'] = setup
                start += ', _setup=_setup'
                body, before = '', '_setup()'
            else:
                raise ValueError('setup is neither a string nor callable')
            if isinstance(stmt, str):
                compile(body + stmt, '<timeit-src>', 'exec')
                run = reindent(stmt, 8)
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


    def main(args=None, *, _wrap_timer=None):
        """The command: times a statement and says what a run of it takes."""
        import getopt
        import os
        if args is None:
            args = sys.argv[1:]
        try:
            options, rest = getopt.getopt(args, 'n:u:s:r:pvh', ['number=', 'setup=', 'repeat=', 'process', 'verbose',
                                                                'unit=', 'help'])
        except getopt.error as error:
            print(error)
            print('use -h/--help for command line help')
            return 2
        timer, number, setup, runs, verbose, precision, unit = default_timer, 0, [], default_repeat, 0, 3, None
        units = {'nsec': 1e-9, 'usec': 1e-6, 'msec': 1e-3, 'sec': 1.0}
        for flag, value in options:
            if flag in ('-n', '--number'):
                number = int(value)
            elif flag in ('-s', '--setup'):
                setup.append(value)
            elif flag in ('-u', '--unit'):
                if value not in units:
                    print('Unrecognized unit. Please select nsec, usec, msec, or sec.', file=sys.stderr)
                    return 2
                unit = value
            elif flag in ('-r', '--repeat'):
                runs = max(int(value), 1)
            elif flag in ('-p', '--process'):
                timer = time.process_time
            elif flag in ('-v', '--verbose'):
                precision += verbose > 0
                verbose += 1
            elif flag in ('-h', '--help'):
                print(__doc__, end="")
                return 0
        sys.path.insert(0, os.curdir)
        if _wrap_timer is not None:
            timer = _wrap_timer(timer)
        clock = Timer('\n'.join(rest) or 'pass', '\n'.join(setup) or 'pass', timer)

        def shown(seconds):
            scale = unit or next((name for name in ('sec', 'msec', 'usec', 'nsec') if seconds >= units[name]), 'nsec')
            return f'{seconds / units[scale]:.{precision}g} {scale}'

        try:
            if not number:
                def tell(number, taken):
                    loops = 'loop' if number == 1 else 'loops'
                    print(f'{number} {loops} -> {taken:.{precision}g} secs')
                number, _ = clock.autorange(tell if verbose else None)
                if verbose:
                    print()
            timings = clock.repeat(runs, number)
        except BaseException as error:
            if not isinstance(error, Exception):
                raise
            clock.print_exc()
            return 1
        if verbose:
            print('raw times: ' + ', '.join(map(shown, timings)))
            print()
        each = [taken / number for taken in timings]
        best, worst = min(each), max(each)
        print(f"{number} loop{'' if number == 1 else 's'}, best of {runs}: {shown(best)} per loop")
        if worst >= best * 4:
            import warnings
            warnings.warn_explicit(
                f'The test results are likely unreliable. The worst time ({shown(worst)}) was more than four times '
                f'slower than the best time ({shown(best)}).', UserWarning, '', 0)


    __doc__ = """Times how long a statement takes.

        python -m timeit [-n N] [-r N] [-s S] [-p] [-v] [-u U] [-h] [--] [statement]

      -n/--number N: how often the statement runs in each measurement (default: as often as takes 0.2 seconds)
      -r/--repeat N: how many measurements (default 5)
      -s/--setup S: a statement that runs once before each measurement (default 'pass')
      -p/--process: process time instead of wall clock time
      -v/--verbose: raw times too; repeated: more digits
      -u/--unit: the unit of the output (nsec, usec, msec or sec)
      -h/--help: this text
    """


    if __name__ == '__main__':
        sys.exit(main())
    """#
