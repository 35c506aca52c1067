/// Module `doctest`, second part: finding docstrings and running their examples.
let doctestRunningSource = #"""

    # MARK: Finding


    class DocTestFinder:
        """Collects the docstrings with examples of an object and of what it contains."""

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._verbose = verbose
            self._parser = parser
            self._recurse = recurse
            self._exclude_empty = exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            import inspect
            if name is None:
                name = getattr(obj, '__name__', None)
                if name is None:
                    raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
            if module is None:
                module = inspect.getmodule(obj)
            elif module is False:
                module = None
            names = dict(getattr(module, '__dict__', {}) if globs is None else globs)
            names.update(extraglobs or {})
            names.setdefault('__name__', '__main__')
            tests = []
            self._collect(tests, obj, name, module, self._lines(obj, module), names, set())
            return sorted(tests)

        @staticmethod
        def _lines(obj, module):
            import inspect
            import linecache
            try:
                file = inspect.getsourcefile(obj)
            except TypeError:
                file = None
            if file is None:
                file = getattr(module, '__file__', None)
            return linecache.getlines(file) if file else []

        def _collect(self, tests, obj, name, module, lines, globs, seen):
            if self._verbose:
                print('Finding tests in', name)
            if id(obj) in seen:
                return
            seen.add(id(obj))
            test = self._test(obj, name, module, globs, lines)
            if test is not None:
                tests.append(test)
            if not self._recurse:
                return
            for part, value in self._parts(obj, name, module):
                self._collect(tests, value, part, module, lines, globs, seen)

        def _parts(self, obj, name, module):
            import inspect
            if inspect.ismodule(obj):
                for key, value in obj.__dict__.items():
                    if (inspect.isclass(value) or self._is_routine(value)) and self._is_from(module, value):
                        yield f'{name}.{key}', value
                for key, value in getattr(obj, '__test__', {}).items():
                    if not isinstance(key, str):
                        raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
                    if not isinstance(value, str) and not (
                            inspect.isclass(value) or inspect.isroutine(value) or inspect.ismodule(value)):
                        raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, '
                                         f'classes, or modules: {type(value)!r}')
                    yield f'{name}.__test__.{key}', value
            elif inspect.isclass(obj):
                for key, value in obj.__dict__.items():
                    if isinstance(value, (staticmethod, classmethod)):
                        value = value.__func__
                    if inspect.isclass(value) or isinstance(value, property) or self._is_routine(value):
                        if self._is_from(module, value):
                            yield f'{name}.{key}', value

        @staticmethod
        def _is_routine(value):
            import inspect
            try:
                value = inspect.unwrap(value)
            except ValueError:
                pass
            return inspect.isroutine(value)

        @staticmethod
        def _is_from(module, obj):
            """Whether the object was defined in the module."""
            import inspect
            if module is None or isinstance(obj, property):
                return True
            if inspect.isfunction(obj):
                return module.__dict__ is obj.__globals__
            return getattr(obj, '__module__', None) == module.__name__

        def _test(self, obj, name, module, globs, lines):
            doc = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
            doc = '' if doc is None else str(doc)
            if not doc and self._exclude_empty:
                return None
            file = None if module is None else getattr(module, '__file__', None) or module.__name__
            return self._parser.get_doctest(doc, globs, name, file, self._line(obj, lines))

        @staticmethod
        def _line(obj, lines):
            """Where the docstring starts, counted from 0; None where that is not known."""
            import inspect
            line = None
            if inspect.ismodule(obj) and getattr(obj, '__doc__', None) is not None:
                line = 0
            elif inspect.isclass(obj) and obj.__doc__ is not None:
                pattern = re.compile(rf'\s*class\s*{re.escape(obj.__name__)}\b')
                line = next((number for number, text in enumerate(lines) if pattern.match(text)), None)
            elif isinstance(obj, property):
                obj = obj.fget
            if inspect.ismethod(obj):
                obj = obj.__func__
            if inspect.isroutine(obj) and getattr(obj, '__doc__', None):
                code = getattr(inspect.unwrap(obj), '__code__', None)
                if code is not None:
                    line = code.co_firstlineno - 1
            if line is None:
                return None
            opening = re.compile(r'(^|.*:)\s*\w*("|\')')
            return next((number for number in range(line, len(lines)) if opening.match(lines[number])), None)


    # MARK: Running


    class DocTestRunner:
        """Runs examples, reports those that fail, and counts."""

        DIVIDER = '*' * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = checker or OutputChecker()
            self._verbose = '-v' in sys.argv if verbose is None else verbose
            self.optionflags = self.original_optionflags = optionflags
            self.tries = 0
            self.failures = 0
            self.skips = 0
            self._stats = {}

        # What subclasses may say otherwise.

        def report_start(self, out, test, example):
            if self._verbose:
                expected = 'Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n'
                out('Trying:\n' + _indented(example.source) + expected)

        def report_success(self, out, test, example, got):
            if self._verbose:
                out('ok\n')

        def report_failure(self, out, test, example, got):
            out(self._heading(test, example) + self._checker.output_difference(example, got, self.optionflags))

        def report_unexpected_exception(self, out, test, example, exc_info):
            out(self._heading(test, example) + 'Exception raised:\n' + _indented(self._trace(exc_info)))

        def _heading(self, test, example):
            if test.filename:
                known = test.lineno is not None and example.lineno is not None
                line = test.lineno + example.lineno + 1 if known else '?'
                place = f'File "{test.filename}", line {line}, in {test.name}'
            else:
                place = f'Line {example.lineno + 1}, in {test.name}'
            return f'{self.DIVIDER}\n{place}\nFailed example:\n{_indented(example.source)}'

        @staticmethod
        def _trace(exc_info):
            import traceback
            text = ''.join(traceback.format_exception(*exc_info))
            # The frame that ran the example is not shown; without others there is no heading.
            heading = 'Traceback (most recent call last):\n'
            return text if text.startswith(heading) else heading + text

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            import io
            import linecache
            self.test = test
            stdout, displayhook, getlines = sys.stdout, sys.displayhook, linecache.getlines
            write = stdout.write if out is None else out
            sources = {}

            def lines_of_example(filename, module_globals=None):
                source = sources.get(filename)
                return getlines(filename, module_globals) if source is None else source.splitlines(True)

            sys.stdout = self._output = io.StringIO()
            sys.displayhook = sys.__displayhook__
            linecache.getlines = lines_of_example
            try:
                return self._run(test, compileflags or 0, write, sources)
            finally:
                sys.stdout, sys.displayhook, linecache.getlines = stdout, displayhook, getlines
                if clear_globs:
                    test.globs.clear()
                    import builtins
                    builtins._ = None

        def _run(self, test, compileflags, out, sources):
            failed = skipped = 0
            flags = self.optionflags
            for number, example in enumerate(test.examples):
                self.optionflags = flags
                for flag, is_set in example.options.items():
                    self.optionflags = self.optionflags | flag if is_set else self.optionflags & ~flag
                quiet = bool(self.optionflags & REPORT_ONLY_FIRST_FAILURE) and failed > 0
                if self.optionflags & SKIP:
                    skipped += 1
                    continue
                if not quiet:
                    self.report_start(out, test, example)
                filename = f'<doctest {test.name}[{number}]>'
                sources[filename] = example.source
                error = self._execute(example, filename, compileflags, test.globs)
                got = self._output.getvalue()
                self._output.seek(0)
                self._output.truncate()
                if got and not got.endswith('\n'):
                    got += '\n'
                if not self._judge(out, test, example, got, error, quiet):
                    failed += 1
                    if self.optionflags & FAIL_FAST:
                        break
            self.optionflags = flags
            attempted = number + 1 if test.examples else 0
            self._count(test.name, failed, attempted, skipped)
            return TestResults(failed, attempted, skipped=skipped)

        def _execute(self, example, filename, flags, globs):
            """Runs the source; the exception's type, value and traceback, or None."""
            try:
                exec(compile(example.source, filename, 'single', flags, True), globs)
            except KeyboardInterrupt:
                raise
            except BaseException:
                return sys.exc_info()
            return None

        def _judge(self, out, test, example, got, error, quiet):
            """Reports one example; whether it was as wanted."""
            check = self._checker.check_output
            if error is None:
                is_right = check(example.want, got, self.optionflags)
            else:
                import traceback
                lines = traceback.format_exception_only(*error[:2])
                # The note of a syntax error's place is not part of the message.
                message = lines[-1] if issubclass(error[0], SyntaxError) else ''.join(lines)
                if example.exc_msg is None:
                    if not quiet:
                        self.report_unexpected_exception(out, test, example, error)
                    return False
                if not quiet:
                    got += self._trace(error)
                is_right = check(example.exc_msg, message, self.optionflags)
                if not is_right and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    is_right = check(self._bare(example.exc_msg), self._bare(message), self.optionflags)
            if not quiet:
                (self.report_success if is_right else self.report_failure)(out, test, example, got)
            return is_right

        @staticmethod
        def _bare(message):
            """The name of an exception without its module and details."""
            return message.partition('\n')[0].partition(':')[0].rpartition('.')[2]

        def _count(self, name, failed, attempted, skipped):
            before = self._stats.get(name, (0, 0, 0))
            self._stats[name] = before[0] + failed, before[1] + attempted, before[2] + skipped
            self.failures += failed
            self.tries += attempted
            self.skips += skipped

        def summarize(self, verbose=None):
            verbose = self._verbose if verbose is None else verbose
            empty = sorted(name for name, (_, attempted, _) in self._stats.items() if attempted == 0)
            failing = sorted((name, counts) for name, counts in self._stats.items() if counts[0])
            passing = sorted((name, counts[1]) for name, counts in self._stats.items() if counts[1] and not counts[0])
            if verbose:
                if empty:
                    print(_counted(len(empty), 'item'), 'had no tests:')
                    for name in empty:
                        print('   ', name)
                if passing:
                    print(_counted(len(passing), 'item'), 'passed all tests:')
                    for name, attempted in passing:
                        print(f' {attempted:3d} test{"" if attempted == 1 else "s"} in {name}')
            if failing:
                print(self.DIVIDER)
                print(_counted(len(failing), 'item'), 'had failures:')
                for name, (failed, attempted, _) in failing:
                    print(f' {failed:3d} of {attempted:3d} in {name}')
            if verbose:
                print(_counted(self.tries, 'test'), 'in', _counted(len(self._stats), 'item') + '.')
                failed = f' and {self.failures} failed' if self.failures else ''
                print(f'{self.tries - self.failures} passed{failed}.')
            skipped = f' and {_counted(self.skips, "skipped test")}' if self.skips else ''
            if self.failures:
                print(f'***Test Failed*** {_counted(self.failures, "failure")}{skipped}.')
            elif verbose:
                print(f'Test passed{skipped}.')
            return TestResults(self.failures, self.tries, skipped=self.skips)

        def merge(self, other):
            for name, counts in other._stats.items():
                self._count(name, *counts)


    class DocTestFailure(Exception):
        """An example gave other output than wanted."""

        def __init__(self, test, example, got):
            self.test = test
            self.example = example
            self.got = got

        def __str__(self):
            return str(self.test)


    class UnexpectedException(Exception):
        """An example raised what was not expected."""

        def __init__(self, test, example, exc_info):
            self.test = test
            self.example = example
            self.exc_info = exc_info

        def __str__(self):
            return str(self.test)


    class DebugRunner(DocTestRunner):
        """Raises the first failure instead of reporting it."""

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            results = super().run(test, compileflags, out, False)
            if clear_globs:
                test.globs.clear()
            return results

        def report_failure(self, out, test, example, got):
            raise DocTestFailure(test, example, got)

        def report_unexpected_exception(self, out, test, example, exc_info):
            raise UnexpectedException(test, example, exc_info)


    # MARK: Functions for everyday use

    # The runner of all calls of `testmod` and `testfile`.
    master = None


    def _finish(runner, tests, report):
        """Runs the tests, and adds the outcome to that of earlier calls."""
        global master
        for test in tests:
            runner.run(test)
        outcome = TestResults(runner.failures, runner.tries, skipped=runner.skips)
        if report:
            outcome = runner.summarize()
        if master is not None:
            master.merge(runner)
        else:
            master = runner
        return outcome


    def _runner(verbose, optionflags, raise_on_error):
        return (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        if m is None:
            m = sys.modules.get('__main__')
        if not isinstance(m, type(sys)):
            raise TypeError(f'testmod: module required; {m!r}')
        tests = DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs)
        return _finish(_runner(verbose, optionflags, raise_on_error), tests, report)


    def _read(filename, package, module_relative, encoding):
        """The text of a file, and its path."""
        import os
        if module_relative:
            module = sys.modules[package] if isinstance(package, str) else package
            if module is None:
                module = sys.modules[sys._getframe(2).f_globals['__name__']]
            folder = os.path.dirname(module.__file__) if getattr(module, '__file__', None) else os.curdir
            filename = os.path.join(folder, *filename.split('/'))
        with open(filename, encoding=encoding) as file:
            return file.read(), filename


    def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
                 optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
        import os
        if package and not module_relative:
            raise ValueError('Package may only be specified for module-relative paths.')
        text, path = _read(filename, package, module_relative, encoding)
        names = dict(globs or {})
        names.update(extraglobs or {})
        names.setdefault('__name__', '__main__')
        test = parser.get_doctest(text, names, name or os.path.basename(filename), path, 0)
        return _finish(_runner(verbose, optionflags, raise_on_error), [test], report)


    def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
            runner.run(test, compileflags=compileflags)


    def script_from_examples(s):
        lines = []
        for part in DocTestParser().parse(s):
            if isinstance(part, Example):
                lines.append(part.source[:-1])
                if part.want:
                    lines.append('# Expected:')
                    lines += ['## ' + line for line in part.want.split('\n')[:-1]]
            else:
                lines += ['# ' + line if line.strip() else '#' for line in part.split('\n')[:-1]]
        while lines and lines[0] == '#':
            del lines[0]
        while lines and lines[-1] == '#':
            del lines[-1]
        return '\n'.join(lines) + '\n'


    def testsource(module, name):
        if isinstance(module, str):
            module = __import__(module, fromlist=['*'])
        for test in DocTestFinder().find(module):
            if test.name == name:
                return script_from_examples(test.docstring)
        raise ValueError(name, 'not found in tests')


    def debug_src(src, pm=False, globs=None):
        exec(script_from_examples(src), dict(globs or {}))


    def debug(module, name, pm=False):
        if isinstance(module, str):
            module = __import__(module, fromlist=['*'])
        debug_src(testsource(module, name), pm, module.__dict__)
    """#
