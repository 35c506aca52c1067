/// Module `pprint`.
let prettyPrintingSource = #"""
import sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    # Orders objects that cannot be compared by the names of their types.
    __slots__ = ['obj']

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_pair(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    """Writes nested data over several lines where one is too short."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers
        self._readable = True
        self._recursive = False

    def pprint(self, object):
        if self._stream is not None:
            parts = []
            self._format(object, parts.append, 0, 0, {}, 0)
            for part in parts:
                self._stream.write(part)
            self._stream.write('\n')

    def pformat(self, object):
        parts = []
        self._format(object, parts.append, 0, 0, {}, 0)
        return ''.join(parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, write, indent, allowance, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            kind = type(object)
            method = _printers.get(kind.__repr__)
            if method is not None:
                context[key] = 1
                method(self, object, write, indent, allowance, context, level + 1)
                del context[key]
                return
            if (hasattr(kind, '__dataclass_fields__') and not isinstance(object, type)
                    and object.__dataclass_params__.repr and hasattr(object.__repr__, '__wrapped__')
                    and '__create_fn__' in object.__repr__.__wrapped__.__qualname__):
                context[key] = 1
                self._print_dataclass(object, write, indent, allowance, context, level + 1)
                del context[key]
                return
        write(text)

    def _print_dataclass(self, object, write, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(item.name, getattr(object, item.name)) for item in object.__dataclass_fields__.values()
                 if item.repr and item._field_type.name == '_FIELD']
        write(name + '(')
        self._format_namespace_items(items, write, indent, allowance, context, level)
        write(')')

    def _print_dict(self, object, write, indent, allowance, context, level):
        write('{')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        if object:
            items = sorted(object.items(), key=_safe_pair) if self._sort_dicts else list(object.items())
            self._format_dict_items(items, write, indent, allowance + 1, context, level)
        write('}')

    def _print_ordered_dict(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + '(')
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(')')

    def _print_view(self, object, write, indent, allowance, context, level, key):
        name = object.__class__.__name__
        write(name + '([')
        items = sorted(object, key=key) if self._sort_dicts else list(object)
        self._format_items(items, write, indent + len(name) + 2, allowance + 2, context, level)
        write('])')

    def _print_dict_view(self, object, write, indent, allowance, context, level):
        self._print_view(object, write, indent, allowance, context, level, _safe_key)

    def _print_dict_items_view(self, object, write, indent, allowance, context, level):
        self._print_view(object, write, indent, allowance, context, level, _safe_pair)

    def _print_list(self, object, write, indent, allowance, context, level):
        write('[')
        self._format_items(object, write, indent, allowance + 1, context, level)
        write(']')

    def _print_tuple(self, object, write, indent, allowance, context, level):
        write('(')
        end = ',)' if len(object) == 1 else ')'
        self._format_items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _print_set(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        kind = object.__class__
        if kind is set:
            write('{')
            end = '}'
        else:
            write(kind.__name__ + '({')
            end = '})'
            indent += len(kind.__name__) + 1
        self._format_items(sorted(object, key=_safe_key), write, indent, allowance + len(end), context, level)
        write(end)

    def _print_str(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        limit = last_limit = self._width - indent
        text = ''
        for number, line in enumerate(lines):
            text = repr(line)
            if number == len(lines) - 1:
                last_limit -= allowance
            if len(text) <= last_limit:
                chunks.append(text)
                continue
            # Words with the space behind them.
            parts = _words(line)
            current = ''
            for index, part in enumerate(parts):
                candidate = current + part
                room = limit
                if index == len(parts) - 1 and number == len(lines) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(text)
            return
        if level == 1:
            write('(')
        for index, text in enumerate(chunks):
            if index > 0:
                write('\n' + ' ' * indent)
            write(text)
        if level == 1:
            write(')')

    def _print_bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write('(')
        separator = ''
        for text in _wrap_bytes(object, self._width - indent, allowance):
            write(separator)
            write(text)
            if not separator:
                separator = '\n' + ' ' * indent
        if parens:
            write(')')

    def _print_bytearray(self, object, write, indent, allowance, context, level):
        write('bytearray(')
        self._print_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(')')

    def _print_mappingproxy(self, object, write, indent, allowance, context, level):
        write('mappingproxy(')
        self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(')')

    def _print_simplenamespace(self, object, write, indent, allowance, context, level):
        kind = object.__class__
        name = 'namespace' if kind.__name__ == 'SimpleNamespace' else kind.__name__
        indent += len(name) + 1
        write(name + '(')
        self._format_namespace_items(object.__dict__.items(), write, indent, allowance, context, level)
        write(')')

    def _format_dict_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        separator = ',\n' + ' ' * indent
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            write(text)
            write(': ')
            self._format(value, write, indent + len(text) + 2, allowance if index == last else 1, context, level)
            if index != last:
                write(separator)

    def _format_namespace_items(self, items, write, indent, allowance, context, level):
        items = list(items)
        separator = ',\n' + ' ' * indent
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            write(f'{key}=')
            if id(value) in context:
                write('...')
            else:
                self._format(value, write, indent + len(key) + 1, allowance if index == last else 1, context,
                             level)
            if index != last:
                write(separator)

    def _format_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        separator = ',\n' + ' ' * indent
        pending = ''
        width = room = self._width - indent + 1
        items = list(items)
        count = len(items)
        for index, item in enumerate(items):
            if index == count - 1:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = room
                    if pending:
                        pending = separator
                if width >= needed:
                    width -= needed
                    write(pending)
                    pending = ', '
                    write(text)
                    continue
            write(pending)
            pending = separator
            self._format(item, write, indent, allowance if index == count - 1 else 1, context, level)

    def _print_default_dict(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        write(f'{name}({factory},\n{" " * indent}')
        self._print_dict(object, write, indent, allowance + 1, context, level)
        write(')')

    def _print_counter(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + '({')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        self._format_dict_items(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write('})')

    def _print_chain_map(self, object, write, indent, allowance, context, level):
        if not len(object.maps):
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + '(')
        indent += len(name) + 1
        for index, item in enumerate(object.maps):
            if index == len(object.maps) - 1:
                self._format(item, write, indent, allowance + 1, context, level)
                write(')')
            else:
                self._format(item, write, indent, 1, context, level)
                write(',\n' + ' ' * indent)

    def _print_deque(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + '(')
        indent += len(name) + 1
        write('[')
        if object.maxlen is None:
            self._format_items(object, write, indent, allowance + 2, context, level)
            write('])')
        else:
            self._format_items(object, write, indent, 2, context, level)
            text = self._repr(object.maxlen, context, level)
            write(f'],\n{" " * indent}maxlen={text})')

    def _print_user(self, object, write, indent, allowance, context, level):
        self._format(object.data, write, indent, allowance, context, level - 1)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _scalars:
            return repr(object), True, False
        method = getattr(kind, '__repr__', None)
        if issubclass(kind, int) and method is int.__repr__:
            return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
        isDict = issubclass(kind, dict) and method is dict.__repr__
        isList = issubclass(kind, list) and method is list.__repr__
        if isDict or isList or (issubclass(kind, tuple) and method is tuple.__repr__):
            if not object:
                return ('{}' if isDict else '[]' if isList else '()'), True, False
            left, right = ('{', '}') if isDict else ('[', ']') if isList else ('(', ')')
            key = id(object)
            if maxlevels and level >= maxlevels:
                if not isDict and not isList and len(object) == 1:
                    right = ',)'
                return f'{left}...{right}', False, key in context
            if key in context:
                return _recursion(object), False, True
            context[key] = 1
            readable, recursive = True, False
            parts = []
            level += 1
            if isDict:
                items = sorted(object.items(), key=_safe_pair) if self._sort_dicts else object.items()
                for name, value in items:
                    name, r1, c1 = self.format(name, context, maxlevels, level)
                    value, r2, c2 = self.format(value, context, maxlevels, level)
                    parts.append(f'{name}: {value}')
                    readable = readable and r1 and r2
                    recursive = recursive or c1 or c2
            else:
                for item in object:
                    text, r1, c1 = self.format(item, context, maxlevels, level)
                    parts.append(text)
                    readable = readable and r1
                    recursive = recursive or c1
                if not isList and len(object) == 1:
                    right = ',)'
            del context[key]
            return left + ', '.join(parts) + right, readable, recursive
        text = repr(object)
        return text, (bool(text) and not text.startswith('<')), False


def _words(line):
    parts, start, index, size = [], 0, 0, len(line)
    while index < size:
        while index < size and not line[index].isspace():
            index += 1
        while index < size and line[index].isspace():
            index += 1
        parts.append(line[start:index])
        start = index
    return parts


def _wrap_bytes(data, width, allowance):
    current = b''
    last = len(data) // 4 * 4
    for index in range(0, len(data), 4):
        part = data[index:index + 4]
        candidate = current + part
        if index == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)


_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _known_printers():
    import collections
    import types
    own = PrettyPrinter
    known = {dict: own._print_dict, collections.OrderedDict: own._print_ordered_dict, list: own._print_list,
             tuple: own._print_tuple, set: own._print_set, frozenset: own._print_set, str: own._print_str,
             bytes: own._print_bytes, bytearray: own._print_bytearray,
             types.MappingProxyType: own._print_mappingproxy, types.SimpleNamespace: own._print_simplenamespace,
             collections.defaultdict: own._print_default_dict, collections.Counter: own._print_counter,
             collections.ChainMap: own._print_chain_map, collections.deque: own._print_deque,
             collections.UserDict: own._print_user, collections.UserList: own._print_user,
             collections.UserString: own._print_user}
    return {kind.__repr__: method for kind, method in known.items()}


_printers = _known_printers()
"""#
