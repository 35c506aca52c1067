/// Module `doctest`, first part: examples, how they are found in texts, and how output is compared.
let doctestExamplesSource = #"""
    """Examples in docstrings, run and compared with the output written below them."""
    import re
    import sys
    from collections import namedtuple

    __all__ = [
        'register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
        'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
        'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser',
        'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner',
        'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags',
        'script_from_examples', 'testsource', 'debug_src', 'debug',
    ]

    # Values of the flags by their names.
    OPTIONFLAGS_BY_NAME = {}


    def register_optionflag(name):
        value = OPTIONFLAGS_BY_NAME.get(name)
        if value is None:
            value = OPTIONFLAGS_BY_NAME[name] = 1 << len(OPTIONFLAGS_BY_NAME)
        return value


    (DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL,
     REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST) = map(register_optionflag, (
         'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
         'IGNORE_EXCEPTION_DETAIL', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE',
         'FAIL_FAST'))
    COMPARISON_FLAGS = sum((DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP,
                            IGNORE_EXCEPTION_DETAIL))
    REPORTING_FLAGS = sum((REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST))
    BLANKLINE_MARKER = '<BLANKLINE>'
    ELLIPSIS_MARKER = '...'


    class TestResults(namedtuple('TestResults', 'failed attempted')):
        """What running examples gave."""

        def __new__(cls, failed, attempted, *, skipped=0):
            results = super().__new__(cls, failed, attempted)
            results.skipped = skipped
            return results

        def __repr__(self):
            skipped = f', skipped={self.skipped}' if self.skipped else ''
            return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


    def _line_ended(text):
        return text + '\n' if text and not text.endswith('\n') else text


    def _indented(text, width=4):
        return ''.join(' ' * width + line if line.strip() else line for line in text.splitlines(True))


    def _counted(number, noun):
        return f'{number} {noun}' if number == 1 else f'{number} {noun}s'


    # MARK: Examples


    class Example:
        """A piece of source and the output it is to give."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith('\n') else source + '\n'
            self.want = _line_ended(want)
            self.lineno = lineno
            self.indent = indent
            self.options = {} if options is None else options
            self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith('\n') else exc_msg + '\n'

        def _state(self):
            return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

        def __eq__(self, other):
            return self._state() == other._state() if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


    class DocTest:
        """The examples of one docstring."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            if isinstance(examples, str):
                raise TypeError('examples must be Example objects, not text')
            self.examples = examples
            self.docstring = docstring
            self.globs = dict(globs)
            self.name = name
            self.filename = filename
            self.lineno = lineno

        def __repr__(self):
            count = _counted(len(self.examples), 'example') if self.examples else 'no examples'
            return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({count})>'

        def _state(self):
            return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

        def __eq__(self, other):
            return self._state() == other._state() if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self.docstring, self.name, self.filename, self.lineno))

        def __lt__(self, other):
            if not isinstance(other, DocTest):
                return NotImplemented

            def key(test):
                return test.name, test.filename or '', -1 if test.lineno is None else test.lineno, id(test)
            return key(self) < key(other)


    class DocTestParser:
        """Finds the examples in a text."""

        _prompt = re.compile(r'( *)>>>')
        _continuation = re.compile(r' *\.\.\.')
        _directive = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
        _traceback = re.compile(r'\s*Traceback \((?:most recent call last|innermost last)\):\s*$')

        def parse(self, string, name='<string>'):
            lines = string.expandtabs().split('\n')
            margin = self._margin(lines)
            lines = [line[margin:] for line in lines]
            parts = []
            text = []
            index = 0
            while index < len(lines):
                match = self._prompt.match(lines[index])
                if match is None:
                    text.append(lines[index])
                    index += 1
                    continue
                parts.append(self._joined(text))
                text = []
                start = index
                width = len(match[1])
                source, index = self._source(lines, start, width, name)
                want, index = self._want(lines, index, width, name)
                example = self._example(source, want, start, margin + width, name)
                if example is not None:
                    parts.append(example)
            parts.append('\n'.join(text))
            return parts

        def get_examples(self, string, name='<string>'):
            return [part for part in self.parse(string, name) if isinstance(part, Example)]

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        @staticmethod
        def _joined(lines):
            return ''.join(line + '\n' for line in lines)

        @staticmethod
        def _margin(lines):
            widths = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
            return min(widths, default=0)

        def _source(self, lines, start, width, name):
            """The lines with prompts, without them, and the index behind."""
            end = start + 1
            while end < len(lines) and self._continuation.match(lines[end]):
                end += 1
            for number in range(start, end):
                if lines[number][width + 3:width + 4] not in ('', ' '):
                    mark = lines[number][width:width + 3]
                    raise ValueError(
                        f'line {number + 1} of the docstring for {name} lacks blank after {mark}: {lines[number]!r}')
            for number in range(start + 1, end):
                self._check_indent(lines, number, width, name, number)
            return [line[width + 4:] for line in lines[start:end]], end

        def _want(self, lines, start, width, name):
            end = start
            while end < len(lines) and lines[end].strip() and not self._prompt.match(lines[end]):
                self._check_indent(lines, end, width, name, end + 1)
                end += 1
            return [line[width:] for line in lines[start:end]], end

        @staticmethod
        def _check_indent(lines, index, width, name, number):
            if lines[index][:width].strip() or not lines[index].startswith(' ' * width):
                raise ValueError(f'line {number} of the docstring for {name} has inconsistent leading whitespace: '
                                 f'{lines[index]!r}')

        def _example(self, source, want, start, indent, name):
            text = '\n'.join(source)
            options = self._options(text, name, start)
            code = [line for line in source if line.strip() and not line.strip().startswith('#')]
            if not code:
                if options:
                    raise ValueError(f'line {start} of the doctest for {name} has an option directive on a line with '
                                     f'no example: {text!r}')
                return None
            expected = '\n'.join(line.rstrip() if not line.strip() else line for line in want)
            return Example(text, expected, self._message(want), lineno=start, indent=indent, options=options)

        def _message(self, want):
            """The last lines of an expected traceback: the exception."""
            if not want or not self._traceback.match(want[0]):
                return None
            for index in range(1, len(want)):
                if re.match(r'\w', want[index]):
                    return '\n'.join(want[index:])
            return None

        def _options(self, source, name, start):
            options = {}
            for match in self._directive.finditer(source):
                for word in match[1].replace(',', ' ').split():
                    if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError(f'line {start + 1} of the doctest for {name} has an invalid option: {word!r}')
                    options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
            return options


    # MARK: Comparing


    class OutputChecker:
        """Decides whether output is what was wanted, and tells the difference."""

        def check_output(self, want, got, optionflags):
            got, want = self._escaped(got), self._escaped(want)
            if got == want:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = re.sub(rf'(?m)^{BLANKLINE_MARKER}\s*?$', '', want)
                got = re.sub(r'(?m)^[^\S\n]+$', '', got)
                if got == want:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                got, want = ' '.join(got.split()), ' '.join(want.split())
                if got == want:
                    return True
            return bool(optionflags & ELLIPSIS) and self._matches(want, got)

        @staticmethod
        def _escaped(text):
            return text.encode('ascii', 'backslashreplace').decode('ascii')

        @staticmethod
        def _matches(want, got):
            """Whether the pieces between ellipses stand in the output, one behind the other."""
            first, *rest = want.split(ELLIPSIS_MARKER)
            if not rest:
                return want == got
            last = rest.pop()
            if len(first) + len(last) > len(got) or not got.startswith(first) or not got.endswith(last):
                return False
            place, end = len(first), len(got) - len(last)
            for piece in rest:
                place = got.find(piece, place, end)
                if place < 0:
                    return False
                place += len(piece)
            return True

        def output_difference(self, example, got, optionflags):
            want = example.want
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = re.sub(r'(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
            if self._shows_difference(want, got, optionflags):
                return self._difference(want.splitlines(True), got.splitlines(True), optionflags)
            expected = 'Expected:\n' + _indented(want) if want else 'Expected nothing\n'
            return expected + ('Got:\n' + _indented(got) if got else 'Got nothing\n')

        @staticmethod
        def _shows_difference(want, got, optionflags):
            if optionflags & REPORT_NDIFF:
                return True
            return bool(optionflags & (REPORT_UDIFF | REPORT_CDIFF)) and want.count('\n') > 2 and got.count('\n') > 2

        @staticmethod
        def _difference(want, got, optionflags):
            import difflib
            if optionflags & REPORT_UDIFF:
                title = 'unified diff with -expected +actual'
                lines = list(difflib.unified_diff(want, got, n=2))[2:]
            elif optionflags & REPORT_CDIFF:
                title = 'context diff with expected followed by actual'
                lines = list(difflib.context_diff(want, got, n=2))[2:]
            else:
                title = 'ndiff with -expected +actual'
                lines = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got))
            text = ''.join(line if line.endswith('\n') else line + '\n' for line in lines)
            return f'Differences ({title}):\n' + _indented(re.sub(r'(?m)[ ]+$', '', text))
    """#
