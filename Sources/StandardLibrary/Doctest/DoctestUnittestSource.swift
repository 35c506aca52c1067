/// Module `doctest`, third part: doctests as cases of `unittest`, and the command line.
let doctestUnittestSource = #"""

    # MARK: unittest

    _unittest_reportflags = 0


    def set_unittest_reportflags(flags):
        global _unittest_reportflags
        if flags & ~REPORTING_FLAGS:
            raise ValueError('Only reporting flags allowed', flags)
        before, _unittest_reportflags = _unittest_reportflags, flags
        return before


    def _make_case(test, flags, set_up, tear_down, checker, is_file=False):
        import unittest

        class DocTestCase(unittest.TestCase):
            def setUp(self):
                self._names = test.globs.copy()
                if set_up is not None:
                    set_up(test)

            def tearDown(self):
                if tear_down is not None:
                    tear_down(test)
                test.globs.clear()
                test.globs.update(self._names)

            def runTest(self):
                import io
                output = io.StringIO()
                reporting = flags if flags & REPORTING_FLAGS else flags | _unittest_reportflags
                runner = DocTestRunner(checker=checker, verbose=False, optionflags=reporting)
                runner.DIVIDER = '-' * 70
                results = runner.run(test, out=output.write, clear_globs=False)
                if results.skipped == results.attempted > 0:
                    self.skipTest('all examples were skipped')
                if results.failed:
                    raise self.failureException(self._failure(output.getvalue()))

            def _failure(self, text):
                line = 'unknown line number' if test.lineno is None else test.lineno
                place = '' if is_file else f', in {test.name.rpartition(".")[2]}'
                return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {0 if is_file else line}'
                        f'{place}\n\n{text}')

            def id(self):
                return '_'.join(test.name.split('.')) if is_file else test.name

            def __eq__(self, other):
                return type(self).__name__ == type(other).__name__ and self.id() == other.id()

            def __hash__(self):
                return hash(self.id())

            def __repr__(self):
                if is_file:
                    return test.filename
                *path, last = test.name.split('.')
                return f'{last} ({".".join(path)})'

            __str__ = __repr__

            def shortDescription(self):
                return f'Doctest: {test.name}'

        return DocTestCase()


    def _suite(tests, setUp=None, tearDown=None, checker=None, optionflags=0, is_file=False):
        import unittest
        return unittest.TestSuite(
            _make_case(test, optionflags, setUp, tearDown, checker, is_file) for test in tests)


    def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
        if module is None:
            module = sys._getframe(1).f_globals['__name__']
        if isinstance(module, str):
            module = __import__(module, fromlist=['*'])
        tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
        for test in tests:
            if test.filename is None:
                test.filename = module.__file__
        return _suite([test for test in tests if test.examples], **options)


    def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None,
                     **options):
        import os
        if module_relative and package is None:
            package = sys.modules[sys._getframe(1).f_globals['__name__']]
        tests = []
        for path in paths:
            text, place = _read(path, package, module_relative, encoding)
            names = {'__file__': place, **(globs or {})}
            tests.append(parser.get_doctest(text, names, os.path.basename(path), place, 0))
        return _suite(tests, is_file=True, **options)


    def _main():
        import argparse
        import os
        parser = argparse.ArgumentParser(description='doctest runner')
        parser.add_argument('-v', '--verbose', action='store_true', help='say what is tried')
        parser.add_argument('-o', '--option', action='append', choices=list(OPTIONFLAGS_BY_NAME), default=[],
                            help='an option flag')
        parser.add_argument('-f', '--fail-fast', action='store_true', help='stop at the first failure')
        parser.add_argument('file', nargs='+', help='a module or a text')
        arguments = parser.parse_args()
        flags = FAIL_FAST if arguments.fail_fast else 0
        for name in arguments.option:
            flags |= OPTIONFLAGS_BY_NAME[name]
        for path in arguments.file:
            if path.endswith('.py'):
                folder, name = os.path.split(path)
                sys.path.insert(0, folder)
                module = __import__(name[:-3])
                del sys.path[0]
                failed, _ = testmod(module, verbose=arguments.verbose, optionflags=flags)
            else:
                failed, _ = testfile(path, module_relative=False, verbose=arguments.verbose, optionflags=flags)
            if failed:
                return 1
        return 0


    if __name__ == '__main__':
        sys.exit(_main())
    """#
