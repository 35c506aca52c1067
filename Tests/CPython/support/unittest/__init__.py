"""What the test files need of unittest, for as long as Fermata has no module of that name."""
import re
import sys


class SkipTest(Exception):
    pass


def _skipping(condition, reason):
    def decorate(item):
        if condition:
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
        return item

    return decorate


def skip(reason=''):
    if callable(reason):
        return _skipping(True, '')(reason)
    return _skipping(True, reason)


def skipIf(condition, reason):
    return _skipping(condition, reason)


def skipUnless(condition, reason):
    return _skipping(not condition, reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


class _AssertRaises:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.case.fail(f'{self.expected} not raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not re.search(self.pattern, str(error)):
            self.case.fail(f'{self.pattern!r} does not match {str(error)!r}')
        return True

    def handle(self, args, kwargs):
        if not args:
            return self
        function, *rest = args
        with self:
            function(*rest, **kwargs)


class _AssertWarns:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = pattern

    def __enter__(self):
        import warnings
        self.catcher = warnings.catch_warnings(record=True)
        self.warnings = self.catcher.__enter__()
        warnings.simplefilter('always')
        return self

    def __exit__(self, kind, error, traceback):
        self.catcher.__exit__(kind, error, traceback)
        if kind is not None:
            return False
        for entry in self.warnings:
            if issubclass(entry.category, self.expected):
                if self.pattern is None or re.search(self.pattern, str(entry.message)):
                    self.warning = entry.message
                    return False
        self.case.fail(f'{self.expected} not triggered')


class _SubTest:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class TestCase:
    failureException = AssertionError
    maxDiff = None
    longMessage = True

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def id(self):
        return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._call(function, *args, **kwargs)

    def _call(self, function, *args, **kwargs):
        return function(*args, **kwargs)

    def debug(self):
        method = getattr(self, self._testMethodName)
        try:
            self._call_set_up()
            try:
                self._call(method)
            finally:
                self._call_tear_down()
        finally:
            self.doCleanups()

    def _call_set_up(self):
        self.setUp()

    def _call_tear_down(self):
        self.tearDown()

    def subTest(self, *args, **kwargs):
        return _SubTest()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _check(self, holds, text, msg):
        if not holds:
            self.fail(text if msg is None else f'{text} : {msg}')

    def assertTrue(self, value, msg=None):
        self._check(value, f'{value!r} is not true', msg)

    def assertFalse(self, value, msg=None):
        self._check(not value, f'{value!r} is not false', msg)

    def assertEqual(self, first, second, msg=None):
        self._check(first == second, f'{first!r} != {second!r}', msg)

    assertListEqual = assertDictEqual = assertTupleEqual = assertSetEqual = assertMultiLineEqual = assertEqual

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, f'{first!r} == {second!r}', msg)

    def assertIs(self, first, second, msg=None):
        self._check(first is second, f'{first!r} is not {second!r}', msg)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, f'unexpectedly identical: {first!r}', msg)

    def assertIsNone(self, value, msg=None):
        self._check(value is None, f'{value!r} is not None', msg)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, 'unexpectedly None', msg)

    def assertIn(self, item, container, msg=None):
        self._check(item in container, f'{item!r} not found in {container!r}', msg)

    def assertNotIn(self, item, container, msg=None):
        self._check(item not in container, f'{item!r} unexpectedly found in {container!r}', msg)

    def assertIsInstance(self, value, kind, msg=None):
        self._check(isinstance(value, kind), f'{value!r} is not an instance of {kind!r}', msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        self._check(not isinstance(value, kind), f'{value!r} is an instance of {kind!r}', msg)

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, f'{first!r} not greater than {second!r}', msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, f'{first!r} not greater than or equal to {second!r}', msg)

    def assertLess(self, first, second, msg=None):
        self._check(first < second, f'{first!r} not less than {second!r}', msg)

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, f'{first!r} not less than or equal to {second!r}', msg)

    def assertAlmostEqual(self, first, second, places=7, msg=None, delta=None):
        if delta is not None:
            close = abs(first - second) <= delta
        else:
            close = first == second or round(abs(first - second), places) == 0
        self._check(close, f'{first!r} != {second!r}', msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in first:
            self._check(item in rest, f'{item!r} not expected', msg)
            rest.remove(item)
        self._check(not rest, f'missing: {rest!r}', msg)

    def assertRegex(self, text, pattern, msg=None):
        self._check(re.search(pattern, text), f'{pattern!r} not found in {text!r}', msg)

    def assertRaises(self, expected, *args, **kwargs):
        return _AssertRaises(self, expected).handle(args, kwargs)

    def assertRaisesRegex(self, expected, pattern, *args, **kwargs):
        return _AssertRaises(self, expected, pattern).handle(args, kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        return _AssertWarns(self, expected)

    def assertWarnsRegex(self, expected, pattern, *args, **kwargs):
        return _AssertWarns(self, expected, pattern)


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, /, *args, **kwargs):
        self.addCleanup(function, *args, **kwargs)

    def debug(self):
        import asyncio
        with asyncio.Runner(debug=True, loop_factory=self.loop_factory) as runner:
            self._runner = runner
            runner.get_loop()
            super().debug()

    def _call(self, function, *args, **kwargs):
        from asyncio import iscoroutinefunction
        if not iscoroutinefunction(function):
            return self._context().run(function, *args, **kwargs)

        async def call():
            await function(*args, **kwargs)

        self._runner.run(call(), context=self._context())

    def _context(self):
        if not hasattr(self, '_own_context'):
            from contextvars import copy_context
            self._own_context = copy_context()
        return self._own_context

    def _call_set_up(self):
        self._context().run(self.setUp)
        self._call(self.asyncSetUp)

    def _call_tear_down(self):
        self._call(self.asyncTearDown)
        self._context().run(self.tearDown)


def main(*args, **kwargs):
    pass


from unittest import mock
