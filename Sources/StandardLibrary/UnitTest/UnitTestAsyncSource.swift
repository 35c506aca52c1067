/// Module `unittest.async_case`.
let unitTestAsyncSource = #"""
"""Tests that are coroutines."""
import asyncio
from contextvars import copy_context
from inspect import iscoroutinefunction
from warnings import warn
from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test with an event loop of its own."""

    loop_factory = None

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._asyncioTestContext = copy_context()
        self._asyncioRunner = None

    # For tests to override.

    async def asyncSetUp(self):
        return None

    async def asyncTearDown(self):
        return None

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(*(func, *args), **kwargs)

    async def enterAsyncContext(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous "
                            'context manager protocol') from None
        entered = await enter(cm)
        self.addAsyncCleanup(leave, cm, *[None] * 3)
        return entered

    def _callSetUp(self):
        # The loop is made first, so that setUp() finds it.
        self._asyncioRunner.get_loop()
        for call, part in ((self._asyncioTestContext.run, self.setUp), (self._callAsync, self.asyncSetUp)):
            call(part)

    def _callTestMethod(self, method):
        if self._callMaybeAsync(method) is not None:
            warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                 DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        for call, part in ((self._callAsync, self.asyncTearDown), (self._asyncioTestContext.run, self.tearDown)):
            call(part)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _callAsync(self, func, /, *args, **kwargs):
        coroutine = func(*args, **kwargs)
        return self._asyncioRunner.run(coroutine, context=self._asyncioTestContext)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        call = self._callAsync if iscoroutinefunction(func) else self._asyncioTestContext.run
        return call(func, *args, **kwargs)

    # One runner for all the parts of a test.

    def _setupAsyncioRunner(self):
        self._asyncioRunner = asyncio.Runner(loop_factory=self.loop_factory, debug=True)

    def _tearDownAsyncioRunner(self):
        runner, self._asyncioRunner = self._asyncioRunner, None
        runner.close()

    def run(self, result=None):
        self._setupAsyncioRunner()
        try:
            outcome = super().run(result)
        finally:
            self._tearDownAsyncioRunner()
        return outcome

    def debug(self):
        self._setupAsyncioRunner()
        # A test that fails here leaves its runner for the debugger.
        super().debug()
        self._tearDownAsyncioRunner()
"""#
