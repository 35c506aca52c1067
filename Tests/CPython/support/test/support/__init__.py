"""What the test files need of test.support."""
import contextlib
import sys
import unittest

LONG_TIMEOUT = 60.0
SHORT_TIMEOUT = 30.0
LOOPBACK_TIMEOUT = 10.0
INTERNET_TIMEOUT = 60.0
verbose = False


def cpython_only(item):
    return unittest.skip('about CPython only')(item)


def refcount_test(item):
    return unittest.skip('counts references')(item)


def requires_subprocess():
    return unittest.skipUnless(False, 'starts the interpreter')


def requires_working_socket(*, module=False):
    return lambda item: item


def gc_collect():
    import gc
    gc.collect()


def get_attribute(object, name):
    try:
        return getattr(object, name)
    except AttributeError:
        raise unittest.SkipTest(f'object {object!r} has no attribute {name!r}')


@contextlib.contextmanager
def captured_stderr():
    import io
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        yield sys.stderr
    finally:
        sys.stderr = old
