class Empty(Exception):
    pass


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("in str")


import traceback

for error in (Empty(), Empty(""), Empty("multi\nline"), ValueError(1, 2), KeyError("quoted"), BadStr(), ValueError(None), OSError(2, "gone", "file")):
    try:
        raise error
    except Exception as caught:
        print(traceback.format_exception_only(caught))
raise Empty
