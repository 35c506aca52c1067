/// Module `string`.
let stringModuleSource = #"""
__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


_sentinel_dict = {}


class Template:
    """Text with places that begin with a dollar sign."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._own = not ({'delimiter', 'idpattern', 'braceidpattern', 'flags', 'pattern'} & set(cls.__dict__)
                        or getattr(cls, '_own', True) is False)
        if not cls._own:
            import re
            cls.pattern = _compiled(cls, re)

    def __init__(self, template):
        self.template = template

    def _invalid(self, start):
        lines = self.template[:start].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = start - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _parts(self):
        # (kind, text, start): plain text, names, braced names, escapes, errors.
        if getattr(type(self), '_own', True):
            yield from _plain_parts(self.template)
            return
        start = 0
        for match in self.pattern.finditer(self.template):
            if match.start() > start:
                yield 'text', self.template[start:match.start()], start
            start = match.end()
            name = match.group('named') or match.group('braced')
            if name is not None:
                yield ('name' if match.group('named') else 'braced'), name, match.start()
            elif match.group('escaped') is not None:
                yield 'escaped', self.delimiter, match.start()
            elif match.group('invalid') is not None:
                yield 'invalid', match.group(), match.start('invalid')
            else:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        if start < len(self.template):
            yield 'text', self.template[start:], start

    def substitute(self, mapping=_sentinel_dict, /, **kws):
        values = _joined(mapping, kws)
        result = []
        for kind, text, start in self._parts():
            if kind in ('name', 'braced'):
                result.append(str(values[text]))
            elif kind == 'invalid':
                self._invalid(start)
            else:
                result.append(text)
        return ''.join(result)

    def safe_substitute(self, mapping=_sentinel_dict, /, **kws):
        values = _joined(mapping, kws)
        result = []
        for kind, text, start in self._parts():
            if kind in ('name', 'braced'):
                try:
                    result.append(str(values[text]))
                except KeyError:
                    result.append(f'{self.delimiter}{text}' if kind == 'name' else f'{self.delimiter}{{{text}}}')
            else:
                result.append(text)
        return ''.join(result)

    def is_valid(self):
        return all(kind != 'invalid' for kind, text, start in self._parts())

    def get_identifiers(self):
        found = []
        for kind, text, start in self._parts():
            if kind in ('name', 'braced') and text not in found:
                found.append(text)
        return found


def _compiled(cls, re):
    if 'pattern' in cls.__dict__:
        pattern = cls.pattern
    else:
        delimiter = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        pattern = (rf'{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})'
                   rf'|{{(?P<braced>{braced})}}|(?P<invalid>))')
    flags = re.IGNORECASE if cls.flags is None else cls.flags
    return re.compile(pattern, flags | re.VERBOSE)


def _joined(mapping, kws):
    if mapping is _sentinel_dict:
        return kws
    if kws:
        from collections import ChainMap
        return ChainMap(kws, mapping)
    return mapping


def _plain_parts(template):
    start = 0
    while True:
        place = template.find('$', start)
        if place < 0:
            if start < len(template):
                yield 'text', template[start:], start
            return
        if place > start:
            yield 'text', template[start:place], start
        following = template[place + 1:place + 2]
        if following == '$':
            yield 'escaped', '$', place
            start = place + 2
            continue
        begin = place + 2 if following == '{' else place + 1
        end = begin
        while end < len(template) and template[end].isascii() and (template[end].isalnum() or template[end] == '_'):
            end += 1
        name = template[begin:end]
        good = bool(name) and not name[0].isdigit()
        if following == '{':
            if good and template[end:end + 1] == '}':
                yield 'braced', name, place
                start = end + 1
                continue
        elif good:
            yield 'name', name, place
            start = end
            continue
        yield 'invalid', '$', place + 1
        start = place + 1


class Formatter:
    """What `str.format` does, with its steps open to change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            first, _ = _split_field_name(field)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto_arg_index = False
            obj, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1,
                                                 auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return _parsed(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, name in rest:
            obj = getattr(obj, name) if is_attr else obj[name]
        return obj, first


def _number(text):
    return int(text) if text.isascii() and text.isdigit() else text


def _split_field_name(name):
    # 'a.b[c]' gives 'a' and (True, 'b'), (False, 'c').
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    return _number(name[:end]), _field_steps(name, end)


def _field_steps(name, index):
    while index < len(name):
        if name[index] == '.':
            end = index + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            if end == index + 1:
                raise ValueError('Empty attribute in format string')
            yield True, name[index + 1:end]
            index = end
        elif name[index] == '[':
            end = name.find(']', index)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            if end == index + 1:
                raise ValueError('Empty attribute in format string')
            yield False, _number(name[index + 1:end])
            index = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


def _parsed(text):
    # (literal text, field name, format specification, conversion), the last three None for text alone.
    index, size = 0, len(text)
    while index < size:
        start = index
        while index < size and text[index] not in '{}':
            index += 1
        literal = text[start:index]
        if index == size:
            yield literal, None, None, None
            return
        char = text[index]
        if text[index + 1:index + 2] == char:
            yield literal + char, None, None, None
            index += 2
            continue
        if char == '}':
            raise ValueError("Single '}' encountered in format string")
        if index + 1 == size:
            raise ValueError("Single '{' encountered in format string")
        depth, start = 1, index + 1
        index += 1
        brackets = False
        name_end = None
        while index < size:
            char = text[index]
            if name_end is None and char == '[':
                brackets = True
            elif name_end is None and char == ']':
                brackets = False
            elif brackets:
                pass
            elif char == '{':
                if name_end is None:
                    raise ValueError("unexpected '{' in field name")
                depth += 1
            elif char == '}':
                depth -= 1
                if depth == 0:
                    break
            elif name_end is None and char in '!:':
                name_end = index
            index += 1
        else:
            raise ValueError("expected '}' before end of string")
        yield literal, *_field_parts(text[start:index], name_end and name_end - start)
        index += 1


def _field_parts(field, name_end):
    if name_end is None:
        return field, '', None
    name, rest = field[:name_end], field[name_end:]
    if rest[0] == ':':
        return name, rest[1:], None
    if len(rest) < 2:
        raise ValueError('end of string while looking for conversion specifier')
    if len(rest) > 2 and rest[2] != ':':
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[3:], rest[1]
"""#

/// Module `_string`: the steps of `str.format` that `string.Formatter` takes.
let formatPartsSource = #"""
    from string import Formatter, _split_field_name


    def formatter_parser(text, /):
        if not isinstance(text, str):
            raise TypeError(f'expected str, got {type(text).__name__}')
        return iter(Formatter().parse(text))


    def formatter_field_name_split(name, /):
        if not isinstance(name, str):
            raise TypeError(f'expected str, got {type(name).__name__}')
        first, rest = _split_field_name(name)
        return first, iter(rest)
    """#
