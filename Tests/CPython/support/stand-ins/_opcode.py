"""CPython's bytecode, of which there is none here."""


def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError(name)

    def refuse(*arguments, **options):
        import unittest
        raise unittest.SkipTest("about CPython's bytecode")
    return refuse
