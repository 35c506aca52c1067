/// Module `unittest`.
let unitTestPackageSource = #"""
from .result import TestResult
from .case import (addModuleCleanup, TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless,
                   expectedFailure, doModuleCleanups, enterModuleContext)
from .suite import BaseTestSuite, TestSuite

__all__ = ['IsolatedAsyncioTestCase', 'TestResult', 'TestCase', 'TestSuite', 'TextTestRunner', 'TestLoader',
           'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
           'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult', 'removeResult', 'removeHandler',
           'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']
__unittest = True

from .loader import TestLoader, defaultTestLoader
from .runner import TextTestRunner, TextTestResult
from .main import TestProgram, main
from .signals import installHandler, registerResult, removeResult, removeHandler


def __getattr__(name):
    global IsolatedAsyncioTestCase
    if name == 'IsolatedAsyncioTestCase':
        from .async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return list(globals()) + ['IsolatedAsyncioTestCase']
"""#
