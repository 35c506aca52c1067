from ..helper import double

__all__ = ["public"]
public = double(21)
not_listed = 1
_hidden = 2
