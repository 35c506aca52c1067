"""What test.support asks of CPython's import machinery."""


def is_frozen(name):
    return False


def is_builtin(name):
    return 0


def acquire_lock():
    pass


def release_lock():
    pass


def _override_frozen_modules_for_tests(value):
    pass
