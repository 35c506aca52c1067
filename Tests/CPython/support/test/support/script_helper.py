"""Tests that start an interpreter are not for Fermata."""
import unittest


def assert_python_ok(*args, **kwargs):
    raise unittest.SkipTest('starts an interpreter')


assert_python_failure = assert_python_ok
