"""Runs the methods of one test file and prints a line for each: `ok`, `skipped` or `failed`, its name, the reason.

Arguments: the file, the module's name, the number of methods to leave out, then texts of which a name has to contain
one.
"""
import sys
import types
import unittest


def methods(module):
    for kind in list(vars(module).values()):
        if not isinstance(kind, type) or not issubclass(kind, unittest.TestCase):
            continue
        if kind.__module__ != module.__name__:
            continue
        for name in dir(kind):
            if name.startswith('test') and callable(getattr(kind, name)):
                yield kind, name


def reason_to_skip(kind, method):
    for item in kind, method:
        if getattr(item, '__unittest_skip__', False):
            return item.__unittest_skip_why__ or 'skipped'


def first_line(error):
    lines = f'{type(error).__name__}: {error}'.splitlines()
    return lines[0][:160]


def run(kind, name, prepared):
    method = getattr(kind, name)
    reason = reason_to_skip(kind, method)
    if reason is not None:
        return 'skipped', reason
    try:
        if kind not in prepared:
            prepared.add(kind)
            kind.setUpClass()
        kind(name).debug()
    except unittest.SkipTest as error:
        return 'skipped', str(error)
    except (Exception, KeyboardInterrupt, SystemExit) as error:
        if '-v' in sys.argv:
            import traceback
            traceback.print_exception(error)
        return 'failed', first_line(error)
    except BaseException as error:
        return 'failed', first_line(error)
    return 'ok', ''


def main():
    path, module_name, done, *filters = sys.argv[1:]
    filters = [text for text in filters if text != '-v']
    module = types.ModuleType(module_name)
    module.__file__ = path
    sys.modules[module_name] = module
    try:
        with open(path, encoding='utf-8') as file:
            exec(compile(file.read(), path, 'exec'), module.__dict__)
    except Exception as error:
        if '-v' in sys.argv:
            raise
        print('failed', '(import)', first_line(error), flush=True)
        return
    if hasattr(module, 'setUpModule'):
        module.setUpModule()
    prepared = set()
    for number, (kind, name) in enumerate(methods(module)):
        full = f'{kind.__name__}.{name}'
        if number < int(done) or filters and not any(text in full for text in filters):
            continue
        print('begin', number, full, flush=True)
        print(*run(kind, name, prepared), sep=' ', flush=True)
    if hasattr(module, 'tearDownModule'):
        module.tearDownModule()
    sys.stdout.flush()
    print('end', flush=True)


main()
