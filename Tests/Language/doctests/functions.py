"""What testmod() reports of passing, failing and skipped examples."""
import doctest
import sys


def add(a, b):
    """
    >>> add(1, 2)
    3
    >>> for i in range(2):
    ...     print(add(i, i))
    0
    2
    >>> if True:
    ...     add(2, 2)
    4
    >>> add(1, '2')
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    """
    return a + b


def wrong():
    """
    >>> wrong()
    6
    >>> print()
    x
    >>> None
    7
    >>> 5
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    return 5


def options():
    """
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> [1,  2] # doctest: +NORMALIZE_WHITESPACE
    [1,
     2]
    >>> raise KeyError('x') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    KeyError: 'y'
    >>> 1/0 # doctest: +SKIP
    """


class Thing:
    """
    >>> Thing().name
    'thing'
    """

    @property
    def name(self):
        """
        >>> Thing().name.upper()
        'THING'
        """
        return 'thing'

    @staticmethod
    def make():
        """
        >>> Thing.make()
        1
        """
        return 1

    def silent(self):
        """No examples."""


__test__ = {'more': '>>> 2 * 3\n6\n'}
print(doctest.testmod())
print(doctest.testmod(verbose=True, optionflags=doctest.FAIL_FAST))
doctest.run_docstring_examples(wrong, globals(), name='W', optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(Thing, 'T'):
    print(test.name, len(test.examples), test.lineno, runner.run(test))
print(runner.summarize(verbose=True))
print(doctest.script_from_examples('Text.\n\n>>> 1 + 1\n2\n'))
try:
    doctest.DebugRunner(verbose=False).run(doctest.DocTestFinder().find(wrong)[0])
except doctest.DocTestFailure as failure:
    print('failure', repr(failure.example.want), repr(failure.got))
