import collections.abc as c
import typing
from typing import Concatenate, ParamSpec, TypeVar

T = TypeVar('T')
P = ParamSpec('P')
for text in ('c.Callable[[int], str]', 'c.Callable[..., str]', 'c.Callable[[], None]', 'c.Callable[P, T]',
             'c.Callable[Concatenate[int, P], T]', 'c.Callable[[T], T][int]', 'c.Callable[P, T][[int, str], int]',
             'c.Callable[[int], str].__args__', 'c.Callable[[T, int], T].__parameters__', 'c.Callable[int, str]',
             'c.Callable[int]', 'c.Callable[P, int][int]', 'c.Callable[[int], str] == c.Callable[[int], str]',
             'typing.get_args(c.Callable[[int], str])', 'typing.get_args(c.Callable[..., str])',
             'c.Callable[[int], str].__reduce__()', 'type(c.Callable[[int], str])', 'c.Callable[[list[int]], "x"]'):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!!', type(error).__name__, error)
