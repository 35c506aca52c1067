/// Module `unittest.runner`.
let unitTestRunnerSource = #"""
"""Running tests and writing what they report."""
import sys
import time
import warnings
from .signals import registerResult
from .case import _SubTest
from . import result

__unittest = True


class _WritelnDecorator:
    """A stream that can also end a line."""

    def __init__(self, stream):
        self.stream = stream

    def writeln(self, arg=None):
        for part in (arg, '\n'):
            if part:
                self.write(part)

    def __getattr__(self, attr):
        # Not asked of the stream: a copy has no stream yet, and the state is the decorator's.
        if attr == 'stream' or attr == '__getstate__':
            raise AttributeError(attr)
        return getattr(self.stream, attr)


class TextTestResult(result.TestResult):
    """Writes to a stream what tests report."""

    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self._newline = True
        self.dots, self.showAll = verbosity == 1, verbosity > 1
        self.stream, self.descriptions, self.durations = stream, descriptions, durations

    def getDescription(self, test):
        first_line = test.shortDescription()
        if self.descriptions and first_line:
            return f'{test}\n{first_line}'
        return str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._write_name(test)
            self.stream.flush()
            self._newline = False

    def _write_name(self, test):
        for part in (self.getDescription(test), ' ... '):
            self.stream.write(part)

    def _write_status(self, test, status):
        inner = isinstance(test, _SubTest)
        if inner and not self._newline:
            # The line of the test itself is still open.
            self.stream.writeln()
        if inner:
            self.stream.write('  ')
        if inner or self._newline:
            self._write_name(test)
        self._newline = True
        self.stream.writeln(status)
        self.stream.flush()

    def _report(self, test, status, dot):
        if self.showAll:
            self._write_status(test, status)
        elif self.dots:
            self.stream.write(dot)
            self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._report(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._report(test, 'ok', '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._report(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._report(test, 'FAIL', 'F')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._report(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._report(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._report(test, 'unexpected success', 'u')

    def printErrors(self):
        out = self.stream
        if self.showAll or self.dots:
            out.writeln()
            out.flush()
        for flavour, found in (('ERROR', self.errors), ('FAIL', self.failures)):
            self.printErrorList(flavour, found)
        unexpected = getattr(self, 'unexpectedSuccesses', ())
        if unexpected:
            self.stream.writeln(self.separator1)
            for test in unexpected:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, err in errors:
            for line in (self.separator1, f'{flavour}: {self.getDescription(test)}', self.separator2, str(err)):
                self.stream.writeln(line)
            self.stream.flush()


class TextTestRunner:
    """Runs tests and writes how they went."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.verbosity, self.descriptions, self.durations = verbosity, descriptions, durations
        self.buffer, self.failfast, self.tb_locals = buffer, failfast, tb_locals
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def _printDurations(self, result):
        if not result.collectedDurations:
            return
        found = sorted(result.collectedDurations, key=lambda pair: pair[1], reverse=True)
        if self.durations > 0:
            found = found[:self.durations]
        self.stream.writeln('Slowest test durations')
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        hidden = False
        for test, elapsed in found:
            if self.verbosity < 2 and elapsed < 0.001:
                hidden = True
                continue
            self.stream.writeln('%-10s %s' % ('%.3fs' % elapsed, test))
        if hidden:
            self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these durations)')
        else:
            self.stream.writeln('')

    def run(self, test):
        result = self._makeResult()
        for switch in ('failfast', 'buffer', 'tb_locals'):
            setattr(result, switch, getattr(self, switch))
        registerResult(result)
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            taken = self._timed(test, result)
        result.printErrors()
        if self.durations is not None:
            self._printDurations(result)
        self._conclude(result, taken)
        return result

    def _timed(self, test, result):
        """Runs all; the seconds it took."""
        start = time.perf_counter()
        _hook(result, 'startTestRun')
        try:
            test(result)
        finally:
            _hook(result, 'stopTestRun')
        return time.perf_counter() - start

    def _conclude(self, result, taken):
        out = self.stream
        line = getattr(result, 'separator2', None)
        if line is not None:
            out.writeln(line)
        run = result.testsRun
        out.writeln('Ran %d test%s in %.3fs' % (run, '' if run == 1 else 's', taken))
        out.writeln()
        counts = {label: len(getattr(result, report, ())) for label, report in _OTHERS.items()}
        if not result.wasSuccessful():
            verdict = 'FAILED'
            counts = {'failures': len(result.failures), 'errors': len(result.errors), **counts}
        else:
            verdict = 'OK' if run or counts['skipped'] else 'NO TESTS RAN'
        details = ', '.join(f'{label}={count}' for label, count in counts.items() if count)
        out.write(verdict)
        if details:
            out.writeln(f' ({details})')
        else:
            out.write('\n')
        out.flush()


# What the last line counts besides failures and errors.
_OTHERS = {'skipped': 'skipped', 'expected failures': 'expectedFailures',
           'unexpected successes': 'unexpectedSuccesses'}


def _hook(result, name):
    method = getattr(result, name, None)
    if method is not None:
        method()
"""#
