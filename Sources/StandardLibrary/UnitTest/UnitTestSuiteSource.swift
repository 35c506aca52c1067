/// Module `unittest.suite`.
let unitTestSuiteSource = #"""
"""Suites of tests."""
from sys import modules as _modules
from . import util, case

__unittest = True


class BaseTestSuite:
    """Tests in order, without class and module fixtures."""

    _cleanup = True

    def __init__(self, tests=()):
        self._removed_tests = 0
        self._tests = []
        self.addTests(tests)

    # What the suite holds.

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return [*self] == [*other]
        return NotImplemented

    def __repr__(self):
        return f'<{util.strclass(self.__class__)} tests={list(self)}>'

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for each in tests:
            self.addTest(each)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    # Running it.

    def _until_stopped(self, result):
        """The tests with their places, as long as the result wants more."""
        for place, test in enumerate(self):
            if result.shouldStop:
                return
            yield place, test

    def _ran(self, place):
        if self._cleanup:
            self._removeTestAtIndex(place)

    def _removeTestAtIndex(self, index):
        # A suite with tests of another kind than a list keeps them.
        try:
            leaving = self._tests[index]
        except TypeError:
            return
        count = getattr(leaving, 'countTestCases', None)
        if count is not None:
            self._removed_tests += count()
        self._tests[index] = None

    def run(self, result):
        for place, test in self._until_stopped(result):
            test(result)
            self._ran(place)
        return result

    def debug(self):
        for each in self:
            each.debug()

    def __call__(self, *args, **kwds):
        outcome = self.run(*args, **kwds)
        return outcome


class TestSuite(BaseTestSuite):
    """Tests in order, with the fixtures of their classes and modules."""

    def run(self, result, debug=False):
        outermost = getattr(result, '_testRunEntered', False) is False
        if outermost:
            result._testRunEntered = True
        for place, test in self._until_stopped(result):
            if _isnotsuite(test) and not self._prepare(test, result):
                continue
            if debug:
                test.debug()
            else:
                test(result)
            self._ran(place)
        if outermost:
            self._leave(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _leave(self, test, result):
        self._tearDownPreviousClass(test, result)

    def _prepare(self, test, result):
        """The fixtures between the test before and this one; whether it may run."""
        for step in (self._leave, self._handleModuleFixture, self._handleClassSetUp):
            step(test, result)
        cls = result._previousTestClass = test.__class__
        return not (getattr(cls, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False))

    def _attempt(self, result, fixture, name, parent):
        """Calls a fixture; false when it raised, which is reported, or raised again when debugging."""
        try:
            fixture()
        except Exception as problem:
            if isinstance(result, _DebugResult):
                raise
            self._createClassOrModuleLevelException(result, problem, name, parent)
            return False
        return True

    def _clean_class(self, cls, result, name, raises):
        clean = getattr(cls, 'doClassCleanups', None)
        if clean is None:
            return
        clean()
        for info in cls.tearDown_exceptions:
            problem = info[1]
            if raises and isinstance(result, _DebugResult):
                raise problem
            self._createClassOrModuleLevelException(result, problem, name, util.strclass(cls), info=info)

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if cls is getattr(result, '_previousTestClass', None) or _passed_over(cls, result):
            return
        _mark(cls, False)
        fixture = getattr(cls, 'setUpClass', None)
        if fixture is None:
            return
        with _Captured(result):
            if not self._attempt(result, fixture, 'setUpClass', util.strclass(cls)):
                _mark(cls, True)
                self._clean_class(cls, result, 'setUpClass', False)

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, '_previousTestClass', None)
        if cls is None or cls is test.__class__ or _passed_over(cls, result):
            return
        if getattr(cls, '_classSetupFailed', False):
            return
        fixture = getattr(cls, 'tearDownClass', None)
        with _Captured(result):
            if fixture is not None:
                self._attempt(result, fixture, 'tearDownClass', util.strclass(cls))
            self._clean_class(cls, result, 'tearDownClass', True)

    def _get_previous_module(self, result):
        cls = getattr(result, '_previousTestClass', None)
        if cls is not None:
            return cls.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        fixture = getattr(_modules.get(name), 'setUpModule', None)
        if fixture is None:
            return
        with _Captured(result):
            if not self._attempt(result, fixture, 'setUpModule', name):
                result._moduleSetUpFailed = True
                self._attempt(result, case.doModuleCleanups, 'setUpModule', name)

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or result._moduleSetUpFailed or _modules.get(name) is None:
            return
        own = getattr(_modules[name], 'tearDownModule', None)
        with _Captured(result):
            for fixture in (own, case.doModuleCleanups):
                if fixture is not None:
                    self._attempt(result, fixture, 'tearDownModule', name)

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, f'{method_name} ({parent})', info)

    def _addClassOrModuleLevelException(self, result, exception, error_name, info=None):
        stand_in = _ErrorHolder(error_name)
        skip = getattr(result, 'addSkip', None) if isinstance(exception, case.SkipTest) else None
        if skip is None:
            result.addError(stand_in, info or (type(exception), exception, exception.__traceback__))
        else:
            skip(stand_in, str(exception))


def _passed_over(cls, result):
    """Whether the fixtures of a class do not count: skipped, or those of its module failed."""
    return getattr(result, '_moduleSetUpFailed', False) or getattr(cls, '__unittest_skip__', False)


def _mark(cls, failed):
    try:
        cls._classSetupFailed = failed
    except TypeError:
        # The class may be one that cannot change.
        pass


class _Captured:
    """Fixtures write where tests write, when the result can keep output."""

    def __init__(self, result):
        self.result = result

    def _tell(self, name):
        method = getattr(self.result, name, None)
        if method is not None:
            method()

    def __enter__(self):
        self._tell('_setupStdout')

    def __exit__(self, *exception):
        self._tell('_restoreStdout')


class _ErrorHolder:
    """Stands for a fixture that failed: a test of no test cases, known by a description."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def __str__(self):
        return self.id()

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def id(self):
        return self.description

    def countTestCases(self):
        return 0

    def shortDescription(self):
        return None

    def run(self, result):
        return None

    def __call__(self, result):
        return self.run(result)


def _isnotsuite(test):
    try:
        iter(test)
    except TypeError:
        alone = True
    else:
        alone = False
    return alone


class _DebugResult:
    shouldStop = _moduleSetUpFailed = False
    _previousTestClass = None
"""#
