/// Module `unittest.main`.
let unitTestMainSource = #"""
"""The command line of tests."""
import sys
from . import loader, runner
from .signals import installHandler

__unittest = True
_NO_TESTS_EXITCODE = 5
_usage = """usage: {0} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
       {1} [-k TESTNAMEPATTERNS]
       {1} [tests ...]
"""


class TestProgram:
    """Loads and runs the tests named by the command line."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        if warnings is None and not sys.warnoptions:
            self.warnings = 'default'
        else:
            self.warnings = warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition('/')[2] if argv else ''
        self.parseArgs(argv)
        self.runTests()

    def _print_help(self, *args, **kwargs):
        print(_usage.format(self.progName, ' ' * len(self.progName)))

    def usageExit(self, msg=None):
        if msg:
            print(msg)
        self._print_help()
        sys.exit(2)

    def parseArgs(self, argv):
        self.tests = []
        rest = list(argv[1:])
        if self.module is None and rest and rest[0] == 'discover':
            self._do_discovery(rest[1:])
            return
        names = []
        while rest:
            arg = rest.pop(0)
            if arg == '--':
                names.extend(rest)
                break
            if not arg.startswith('-') or arg == '-':
                names.append(arg)
                continue
            self._option(arg, rest)
        if self.module is None and not names:
            self._do_discovery([])
            return
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        if names or self.testNames is not None:
            if __name__ == '__main__':
                self.module = None
        self.createTests()

    def _option(self, arg, rest):
        def value(short):
            if not arg.startswith('--') and len(arg) > 2:
                return arg[2:]
            if '=' in arg:
                return arg.partition('=')[2]
            if not rest:
                self._refuse(f'argument {short}: expected one argument')
            return rest.pop(0)

        name = arg.partition('=')[0]
        if name in ('-h', '--help'):
            self._print_help()
            sys.exit(0)
        elif name in ('-v', '--verbose'):
            self.verbosity = 2
        elif name in ('-q', '--quiet'):
            self.verbosity = 0
        elif name == '--locals':
            self.tb_locals = True
        elif name in ('-f', '--failfast'):
            self.failfast = True
        elif name in ('-c', '--catch'):
            self.catchbreak = True
        elif name in ('-b', '--buffer'):
            self.buffer = True
        elif name == '--durations':
            text = value('--durations')
            try:
                self.durations = int(text)
            except ValueError:
                self._refuse(f'argument --durations: invalid int value: {text!r}')
        elif name.startswith('-k'):
            pattern = value('-k')
            self.testNamePatterns = [*(self.testNamePatterns or ()),
                                     pattern if '*' in pattern else f'*{pattern}*']
        elif not arg.startswith('--') and len(arg) > 2 and set(arg[1:]) <= set('hvqfcbk'):
            for letter in arg[1:]:
                self._option('-' + letter, rest)
        else:
            self._refuse(f'unrecognized arguments: {arg}')

    def _refuse(self, message):
        sys.stderr.write(_usage.format(self.progName, ' ' * len(self.progName)))
        sys.stderr.write(f'{self.progName}: error: {message}\n')
        sys.exit(2)

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = '.', 'test*.py', None
        rest, plain = list(argv), []
        while rest:
            arg = rest.pop(0)
            if arg in ('-s', '--start-directory'):
                self.start = rest.pop(0)
            elif arg in ('-p', '--pattern'):
                self.pattern = rest.pop(0)
            elif arg in ('-t', '--top-level-directory'):
                self.top = rest.pop(0)
            elif arg.startswith('-'):
                self._option(arg, rest)
            else:
                plain.append(arg)
        for name, text in zip(('start', 'pattern', 'top'), plain):
            setattr(self, name, text)
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                           warnings=self.warnings)
            try:
                made = self.testRunner(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                try:
                    made = self.testRunner(**options)
                except TypeError:
                    made = self.testRunner()
        else:
            made = self.testRunner
        self.result = made.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0)


main = TestProgram
"""#
