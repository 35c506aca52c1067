/// Module `unittest.result`.
let unitTestResultSource = #"""
"""What becomes of tests."""
import sys
import traceback
from io import StringIO
from . import util

__unittest = True
STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    """A report after which a result that fails fast wants no more tests."""
    def report(self, *args, **kw):
        _stop_early(self)
        return method(self, *args, **kw)

    report.__name__ = method.__name__
    report.__wrapped__ = method
    return report


def _stop_early(result):
    if getattr(result, 'failfast', False):
        result.stop()


def _whole_lines(text):
    return text if text.endswith('\n') else f'{text}\n'


class TestResult:
    """Collects what tests report."""

    # Kept by suites while they run.
    _testRunEntered = _moduleSetUpFailed = False
    _previousTestClass = None

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        for report in ('errors', 'failures', 'skipped', 'expectedFailures', 'unexpectedSuccesses',
                       'collectedDurations'):
            setattr(self, report, [])
        self.testsRun = 0
        for switch in ('failfast', 'buffer', 'tb_locals', 'shouldStop', '_mirrorOutput'):
            setattr(self, switch, False)
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None

    # Nothing to do here: for classes that show what happens.

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def printErrors(self):
        pass

    def addSuccess(self, test):
        pass

    def startTest(self, test):
        self._mirrorOutput = False
        self.testsRun += 1
        self._setupStdout()

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stdout_buffer, self._stderr_buffer = StringIO(), StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for text, layout, stream in ((sys.stdout.getvalue(), STDOUT_LINE, self._original_stdout),
                                         (sys.stderr.getvalue(), STDERR_LINE, self._original_stderr)):
                if text:
                    stream.write(layout % _whole_lines(text))
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for stream in (self._stdout_buffer, self._stderr_buffer):
            if stream is not None:
                stream.seek(0)
                stream.truncate()

    def _went_wrong(self, report, shown, err, test):
        report.append((shown, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addError(self, test, err):
        self._went_wrong(self.errors, test, err, test)

    @failfast
    def addFailure(self, test, err):
        self._went_wrong(self.failures, test, err, test)

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        _stop_early(self)
        failed = issubclass(err[0], test.failureException)
        self._went_wrong(self.failures if failed else self.errors, subtest, err, test)

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        if hasattr(self, 'collectedDurations'):
            self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return (len(self.failures) == len(self.errors) == 0
                and (not hasattr(self, 'unexpectedSuccesses') or len(self.unexpectedSuccesses) == 0))

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        text = ''.join(traceback.TracebackException(
            kind, value, tb, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer:
            for stream, layout in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                output = stream.getvalue()
                if output:
                    text += layout % _whole_lines(output)
        return text

    def _clean_tracebacks(self, kind, value, tb, test):
        result, first, pending, seen = None, True, [(kind, value, tb)], {id(value)}
        while pending:
            kind, value, tb = pending.pop()
            while tb and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(tb)
            if first:
                result, first = tb, False
            elif value is not None:
                value.__traceback__ = tb
            if value is not None:
                for other in (value.__cause__, value.__context__):
                    if other is not None and id(other) not in seen:
                        pending.append((type(other), other, other.__traceback__))
                        seen.add(id(other))
        return result

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        previous = None
        while tb and not self._is_relevant_tb_level(tb):
            previous = tb
            tb = tb.tb_next
        if previous is not None and tb is not None:
            previous.tb_next = None

    def __repr__(self):
        return (f'<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')
"""#
