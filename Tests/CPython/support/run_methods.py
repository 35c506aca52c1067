"""Runs the methods of one test file and prints lines for each: `@ begin`, its number and name, then
`@ ok`, `@ skipped` or `@ failed` and the reason.

Arguments: the module's name, the number of methods to leave out, then texts of which a name has to contain one.
"""
import importlib
import sys
import unittest

VERBOSE = '-v' in sys.argv


def first_line(error):
    lines = f'{type(error).__name__}: {error}'.splitlines()
    return lines[0][:160]


class Result(unittest.TestResult):
    """The worst of what happens to one method."""

    def __init__(self):
        super().__init__()
        self.outcome = 'ok', ''

    def note(self, error):
        if self.outcome[0] != 'failed':
            self.outcome = 'failed', first_line(error[1])
        if VERBOSE:
            import traceback
            traceback.print_exception(*error)

    def addError(self, test, error):
        self.note(error)

    def addFailure(self, test, error):
        self.note(error)

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.note(error)

    def addSkip(self, test, reason):
        if self.outcome[0] == 'ok':
            self.outcome = 'skipped', reason

    def addUnexpectedSuccess(self, test):
        self.outcome = 'failed', 'succeeds where a failure is expected'


def say(*parts):
    """A line of its own, whatever the methods print."""
    sys.stdout.flush()
    print('\n@', ' '.join(map(str, parts)).replace('\n', ' '), flush=True)


def methods(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from methods(item)
        else:
            yield item


def run(test):
    result = Result()
    try:
        unittest.TestSuite([test]).run(result)
    except unittest.SkipTest as error:
        return 'skipped', str(error)
    except BaseException as error:
        result.note((type(error), error, error.__traceback__))
    return result.outcome


def prepare(name):
    """What stands in for parts of CPython's own test package."""
    from test import support
    # Methods that CPython itself marks as being about its implementation are not for others.
    support.check_impl_detail = lambda **guards: not guards.get('cpython', False)
    if name.startswith('test.test_asyncio'):
        import asyncio_test_utils
        import test.test_asyncio
        sys.modules['test.test_asyncio.utils'] = test.test_asyncio.utils = asyncio_test_utils


def main():
    name, done, *filters = sys.argv[1:]
    filters = [text for text in filters if text != '-v']
    try:
        prepare(name)
        suite = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(name))
    except BaseException as error:
        if VERBOSE:
            raise
        say('failed', '(import)', first_line(error))
        return
    for number, test in enumerate(methods(suite)):
        full = test.id().removeprefix(name + '.')
        if number < int(done) or filters and not any(text in full for text in filters):
            continue
        say('begin', number, full)
        say(*run(test))
    say('end')


main()
