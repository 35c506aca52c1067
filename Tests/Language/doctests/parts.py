"""The parser and the checker of doctest."""
import doctest

parser = doctest.DocTestParser()
text = '''
  Words.

    >>> x = 1
    >>> def f():
    ...     return 1
    ...
    >>> f()
    1
    >>> raise ValueError('a\\nb')
    Traceback (most recent call last):
      File "x", line 1
    ValueError: a
    b

  More.
'''
for part in parser.parse(text):
    if isinstance(part, str):
        print('text', repr(part))
    else:
        print(repr(part.source), repr(part.want), repr(part.exc_msg), part.lineno, part.indent, part.options)
print(parser.get_doctest(text, {}, 'name', 'file.txt', 3))
for wrong in ('>>> 1\n... 2\n  >>>3', '>>>1', '  >>> 1\n 1', '  >>> for i in x:\n ...  p', '>>> 1 # doctest: +FOO',
              '>>> # doctest: +ELLIPSIS\n1'):
    try:
        print(len(parser.get_examples(wrong)))
    except ValueError as error:
        print('ValueError', error)
checker = doctest.OutputChecker()
for want, got, flags in [
        ('1\n', '1\n', 0), ('1\n', 'True\n', 0), ('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1),
        ('a  b\n', 'a b\n', doctest.NORMALIZE_WHITESPACE), ('a...z\n', 'abcz\n', doctest.ELLIPSIS),
        ('...\n', '\n', doctest.ELLIPSIS), ('a...b...c', 'aXbYc', doctest.ELLIPSIS), ('a...a', 'a', doctest.ELLIPSIS),
        ('x\n<BLANKLINE>\n', 'x\n\n', 0), ('x\n<BLANKLINE>\n', 'x\n\n', doctest.DONT_ACCEPT_BLANKLINE)]:
    print(checker.check_output(want, got, flags))
for want, got, flags in [
        ('', '1\n', 0), ('1\n', '', 0), ('a\nb\nc\n', 'a\nB\nc\n', doctest.REPORT_UDIFF),
        ('a\nb\nc\n', 'a\nB\nc\n', doctest.REPORT_CDIFF), ('a\nb\nc\n', 'a\nB\nc\n', doctest.REPORT_NDIFF),
        ('a\n', '\n\nz', 0)]:
    print(checker.output_difference(doctest.Example('q', want), got, flags))
print(doctest.register_optionflag('MINE'), doctest.register_optionflag('SKIP'))
print(doctest.Example('1', '2') == doctest.Example('1\n', '2\n'), doctest.TestResults(1, 2, skipped=3))
suite = doctest.DocTestSuite(globs={})
print(suite.countTestCases())
