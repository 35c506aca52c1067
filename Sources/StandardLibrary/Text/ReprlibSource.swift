/// Module `reprlib`.
let reprlibSource = #"""
import builtins

__all__ = ['Repr', 'repr', 'recursive_repr']


def recursive_repr(fillvalue='...'):
    def decorate(function):
        running = set()

        def wrapper(self):
            from _thread import get_ident
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)
        for name in ('__module__', '__doc__', '__name__', '__qualname__'):
            setattr(wrapper, name, getattr(function, name))
        wrapper.__type_params__ = getattr(function, '__type_params__', ())
        wrapper.__wrapped__ = function
        return wrapper
    return decorate


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.maxlevel, self.maxtuple, self.maxlist, self.maxarray = maxlevel, maxtuple, maxlist, maxarray
        self.maxdict, self.maxset, self.maxfrozenset, self.maxdeque = maxdict, maxset, maxfrozenset, maxdeque
        self.maxstring, self.maxlong, self.maxother = maxstring, maxlong, maxother
        self.fillvalue, self.indent = fillvalue, indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = '_'.join(type(x).__name__.split())
        method = getattr(self, 'repr_' + name, None)
        if method is not None:
            if name not in ('tuple', 'list', 'array', 'set', 'frozenset', 'deque', 'dict', 'str', 'int') or \
                    type(x).__module__ in ('builtins', 'collections', 'array'):
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        indent = self.indent
        if indent is None or not pieces:
            return ', '.join(pieces)
        if isinstance(indent, int):
            indent *= ' '
        separator = ',\n' + (self.maxlevel - level + 1) * indent
        return separator.join(('', *pieces, ''))[1:-len(indent) or None]

    def _items(self, x, level, left, right, limit, trail=''):
        if level <= 0 and len(x):
            shown = self.fillvalue
        else:
            from itertools import islice
            pieces = [self.repr1(item, level - 1) for item in islice(x, limit)]
            if len(x) > limit:
                pieces.append(self.fillvalue)
            shown = self._join(pieces, level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return f'{left}{shown}{right}'

    def repr_tuple(self, x, level):
        return self._items(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._items(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._items(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        return self._items(_sorted(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._items(_sorted(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_deque(self, x, level):
        return self._items(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                  for key in _sorted(x)[:self.maxdict]]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + self._join(pieces, level) + '}'

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        head = max(0, (self.maxstring - 3) // 2)
        tail = max(0, self.maxstring - 3 - head)
        text = builtins.repr(x[:head] + x[len(x) - tail:])
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._cut(text, self.maxother)


def _sorted(x):
    # As they come when they have no order.
    try:
        ordered = sorted(x)
    except Exception:
        ordered = list(x)
    return ordered


aRepr = Repr()
repr = aRepr.repr
"""#
