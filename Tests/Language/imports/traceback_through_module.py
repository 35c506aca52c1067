import _fails

_fails.outer(3)
