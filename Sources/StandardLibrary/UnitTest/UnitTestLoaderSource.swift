/// Module `unittest.loader`.
let unitTestLoaderSource = #"""
"""Finding tests."""
import sys
import traceback
from . import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def testFailure():
            raise self._exception

        return testFailure


def _make_failed_test(methodname, exception, suiteClass, message):
    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_failed_import_test(name, suiteClass):
    message = f'Failed to import test module: {name}\n{traceback.format_exc()}'
    return _make_failed_test(name, ImportError(message), suiteClass, message)


class TestLoader:
    """Makes suites of what it finds in classes, modules and folders."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from '
                            'TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                message = f'Failed to call load_tests:\n{traceback.format_exc()}'
                failed, message = _make_failed_test(module.__name__, e,
                                                    self.suiteClass, message)
                self.errors.append(message)
                return failed
        return tests

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        error_case = error_message = None
        if module is None:
            rest = parts[:]
            while rest:
                module_name = '.'.join(rest)
                try:
                    module = __import__(module_name)
                    break
                except ImportError:
                    next_attribute = rest.pop()
                    error_case, error_message = _make_failed_import_test(next_attribute, self.suiteClass)
                    if not rest:
                        self.errors.append(error_message)
                        return error_case
            parts = parts[1:]
        obj = module
        parent = None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, '__path__', None) is not None and error_case is not None:
                    self.errors.append(error_message)
                    return error_case
                failed, message = _make_failed_test(part, e, self.suiteClass,
                                                    f'Failed to access attribute:\n{traceback.format_exc()}')
                self.errors.append(message)
                return failed
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if (hasattr(obj, '__code__') and isinstance(parent, type) and issubclass(parent, case.TestCase)
                and not hasattr(obj, '__self__')):
            name = parts[-1]
            made = parent(name)
            if not hasattr(getattr(made, name), '__self__') or getattr(made, name).__self__ is made:
                return self.suiteClass([made])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f'calling {obj} returned {test}, not a test')
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix):
                return False
            if not callable(getattr(testCaseClass, name)):
                return False
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            import functools
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        import os
        if top_level_dir is None:
            top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        if not os.path.isdir(os.path.abspath(start_dir)):
            try:
                module = __import__(start_dir)
            except ImportError:
                raise ImportError(f'Start directory is not importable: {start_dir!r}') from None
            for part in start_dir.split('.')[1:]:
                module = getattr(module, part)
            start_dir = os.path.dirname(module.__file__)
        return self.suiteClass(list(self._find_tests(os.path.abspath(start_dir), pattern)))

    def _find_tests(self, start_dir, pattern):
        import os
        from fnmatch import fnmatchcase
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            if os.path.isfile(path):
                if not entry.endswith('.py') or not entry[:-3].isidentifier() or not fnmatchcase(entry, pattern):
                    continue
                yield self._load_file(path[:-3], pattern)
            elif os.path.isdir(path) and os.path.isfile(os.path.join(path, '__init__.py')):
                yield from self._find_tests(path, pattern)

    def _load_file(self, path, pattern):
        import os
        name = os.path.relpath(path, self._top_level_dir).replace(os.sep, '.')
        try:
            __import__(name)
            module = sys.modules[name]
        except case.SkipTest as e:
            @case.skip(str(e))
            def testSkipped(self):
                pass

            cls = type('ModuleSkipped', (case.TestCase,), {name: testSkipped})
            return self.suiteClass((cls(name),))
        except Exception:
            failed, message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(message)
            return failed
        return self.loadTestsFromModule(module, pattern=pattern)


defaultTestLoader = TestLoader()
"""#
