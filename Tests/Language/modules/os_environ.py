import os
import sys

environ = os.environ
for name in list(environ):
    if name not in ('PATH',):
        del environ[name]
environ['PATH'] = '/bin'
environ['A'] = '1'
print(environ, len(environ), 'A' in environ, environ.get('B'), environ.get('B', 'x'))
print(sorted(environ.keys()), sorted(environ.values()), sorted(environ.items()))
environ.update(B='2', C='3')
environ |= {'D': '4'}
print(environ | {'E': '5'}, {'E': '5'} | environ == {**environ, 'E': '5'})
print(environ.pop('A'), environ.pop('A', 'gone'), environ.setdefault('Z', '26'), environ.setdefault('Z', '0'))
for bad in (lambda: environ['nope'], lambda: 3 in environ, lambda: environ.__setitem__('a', 1), lambda: environ.__setitem__(1, 'a'),
            lambda: environ.pop('nope'), lambda: environ.__delitem__('nope'), lambda: hash(environ),
            lambda: environ.__setitem__('a=b', 'c'), lambda: os.popen(3), lambda: os.popen('x', 'rw')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(os.getenv('Z'), os.environb[b'Z'], os.system('test "$Z" = 26'), environ == dict(environ), environ == 5)
from collections.abc import Mapping, MutableMapping
print(isinstance(environ, MutableMapping), isinstance(environ, Mapping), type(environ).__name__, environ.copy() == environ)
print(repr(environ.keys()) == f'KeysView({environ!r})', dict(**environ) == dict(environ), [*environ] == list(environ))
while environ:
    environ.popitem()
print(environ, bool(environ))
