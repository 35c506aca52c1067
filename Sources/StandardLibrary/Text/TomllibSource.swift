/// Module `tomllib`.
let tomllibSource = #"""
__all__ = ['loads', 'load', 'TOMLDecodeError']

_bare = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-')
_escapes = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_controls = frozenset(map(chr, [*range(9), *range(10, 32), 127]))


class TOMLDecodeError(ValueError):
    pass


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    try:
        text = s.replace('\r\n', '\n')
    except AttributeError:
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Reader(text, parse_float).document()


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.place = 0
        self.parse_float = parse_float
        self.root = {}
        # Tables that were given a header, tables and arrays that are complete, and arrays of tables.
        self.headed, self.closed, self.arrays, self.dotted = set(), set(), set(), set()

    def fail(self, message, place=None):
        place = self.place if place is None else place
        if place >= len(self.text):
            where = 'end of document'
        else:
            line = self.text.count('\n', 0, place) + 1
            column = place - self.text.rfind('\n', 0, place)
            where = f'line {line}, column {column}'
        raise TOMLDecodeError(f'{message} (at {where})')

    def peek(self, count=1):
        return self.text[self.place:self.place + count]

    def blanks(self):
        while self.peek() in (' ', '\t') and self.peek():
            self.place += 1

    def comment(self):
        if self.peek() == '#':
            end = self.text.find('\n', self.place)
            end = len(self.text) if end < 0 else end
            for place in range(self.place, end):
                if self.text[place] in _controls:
                    self.fail(f'Found invalid character {self.text[place]!r}', place)
            self.place = end

    def space(self):
        while True:
            start = self.place
            while self.peek() in (' ', '\t', '\n') and self.peek():
                self.place += 1
            self.comment()
            if self.place == start:
                return

    def document(self):
        table, path = self.root, ()
        while True:
            self.blanks()
            sign = self.peek()
            if not sign:
                return self.root
            if sign == '\n':
                self.place += 1
                continue
            if sign == '#':
                self.comment()
            elif sign == '[':
                table, path = self.header()
            elif sign in _bare or sign in '"\'':
                self.pair(table, path)
            else:
                self.fail('Invalid statement')
            self.blanks()
            self.comment()
            if self.peek() and self.peek() != '\n':
                self.fail('Expected newline or end of document after a statement')

    def header(self):
        is_array = self.peek(2) == '[['
        self.place += 2 if is_array else 1
        self.blanks()
        key = self.key()
        self.blanks()
        close = ']]' if is_array else ']'
        if self.peek(len(close)) != close:
            self.fail(f'Expected {close!r} at the end of a{"n array" if is_array else " table"} declaration')
        self.place += len(close)
        table = self.root
        for depth, part in enumerate(key[:-1], 1):
            table = self.enter(table, part, key[:depth])
        name = key[-1]
        if is_array:
            if name not in table:
                table[name] = []
                self.arrays.add(id(table[name]))
            items = table[name]
            if id(items) not in self.arrays:
                self.fail(f'Cannot mutate immutable namespace {key}' if id(items) in self.closed
                          else 'Cannot overwrite a value')
            items.append({})
            return items[-1], key
        found = table.get(name)
        if found is None:
            found = table[name] = {}
        elif not isinstance(found, dict) or id(found) in self.headed or id(found) in self.closed \
                or id(found) in self.dotted:
            self.fail(f'Cannot declare {key} twice', self.place - 1)
        self.headed.add(id(found))
        return found, key

    def enter(self, table, part, path):
        found = table.get(part)
        if found is None:
            found = table[part] = {}
        elif isinstance(found, list):
            if id(found) not in self.arrays:
                self.fail('Cannot overwrite a value')
            found = found[-1]
        elif not isinstance(found, dict):
            self.fail('Cannot overwrite a value')
        elif id(found) in self.closed:
            self.fail(f'Cannot mutate immutable namespace {path}')
        return found

    def key(self):
        parts = [self.key_part()]
        while True:
            self.blanks()
            if self.peek() != '.':
                return tuple(parts)
            self.place += 1
            self.blanks()
            parts.append(self.key_part())

    def key_part(self):
        sign = self.peek()
        if sign and sign in _bare:
            start = self.place
            while self.peek() and self.peek() in _bare:
                self.place += 1
            return self.text[start:self.place]
        if sign == '"':
            return self.basic()
        if sign == "'":
            return self.literal()
        self.fail('Invalid initial character for a key part')

    def pair(self, table, path):
        key = self.key()
        if self.peek() != '=':
            self.fail("Expected '=' after a key in a key/value pair")
        self.place += 1
        self.blanks()
        value = self.value()
        for depth, part in enumerate(key[:-1], 1):
            known = part in table
            inner = table.get(part)
            if known and isinstance(inner, dict) and id(inner) in self.headed:
                self.fail(f'Cannot redefine namespace {path + key[:depth]}')
            table = self.enter(table, part, path + key[:depth])
            self.dotted.add(id(table))
        if key[-1] in table:
            self.fail('Cannot overwrite a value')
        table[key[-1]] = value

    def value(self):
        sign = self.peek()
        if sign == '"':
            return self.multiline('"') if self.peek(3) == '"""' else self.basic()
        if sign == "'":
            return self.multiline("'") if self.peek(3) == "'''" else self.literal()
        if sign == '[':
            return self.array()
        if sign == '{':
            return self.inline()
        if self.peek(4) == 'true':
            self.place += 4
            return True
        if self.peek(5) == 'false':
            self.place += 5
            return False
        return self.scalar()

    def scalar(self):
        start, end = self.place, self.place
        text = self.text
        while end < len(text) and (text[end].isascii() and text[end].isalnum() or text[end] in '+-_.:'):
            end += 1
        word = text[start:end]
        if len(word) == 10 and word[4:5] == '-' and text[end:end + 1] == ' ' and text[end + 1:end + 3].isdigit() \
                and text[end + 3:end + 4] == ':':
            end += 1
            while end < len(text) and (text[end].isalnum() or text[end] in '+-.:'):
                end += 1
            word = text[start:end]
        if not word:
            self.fail('Invalid value')
        plain = word.lstrip('+-')
        if plain[:1] == '0' and plain[1:2].isdigit() and len(word) - len(plain) <= 1 and '-' not in plain \
                and ':' not in plain:
            # A number ends after a leading zero.
            self.place = start + len(word) - len(plain) + 1
            return 0
        value = self.convert(word, start)
        self.place = end
        return value

    def convert(self, word, start):
        if word[4:5] == '-' and word[:4].isdigit() or word[2:3] == ':' and word[:2].isdigit():
            return self.moment(word, start)
        plain = word.lstrip('+-')
        if len(word) - len(plain) <= 1:
            if plain in ('inf', 'nan'):
                return self.parse_float(word)
            digits = plain.replace('_', '')
            grouped = all(a not in '_' or (before.isalnum() and after.isalnum()) for before, a, after in
                          zip(' ' + plain, plain, plain[1:] + ' '))
            if grouped and digits:
                if plain is word and digits[:2] in ('0x', '0o', '0b') and len(digits) > 2 and plain[2:3] != '_':
                    try:
                        return int(digits, 0)
                    except ValueError:
                        pass
                elif digits.isdecimal() and (digits == '0' or digits[0] != '0'):
                    return int(word.replace('_', ''))
                else:
                    mantissa, e, exponent = digits.replace('E', 'e').partition('e')
                    whole, dot, part = mantissa.partition('.')
                    if whole.isdecimal() and (whole == '0' or whole[0] != '0') and (not dot or part.isdecimal()) \
                            and (not e or exponent.lstrip('+-').isdecimal()) and (dot or e):
                        return self.parse_float(word.replace('_', ''))
        self.fail('Invalid value', start)

    def moment(self, word, start):
        from datetime import date, datetime, time
        try:
            if word[2:3] == ':':
                if len(word) < 8 or word[5:6] != ':':
                    raise ValueError
                return time.fromisoformat(word)
            if len(word) == 10:
                return date.fromisoformat(word)
            if word[10] not in 'Tt ' or len(word) < 19 or word[16] != ':':
                raise ValueError
            return datetime.fromisoformat(word[:10] + 'T' + word[11:].upper())
        except ValueError:
            self.fail('Invalid date or datetime' if word[2:3] != ':' else 'Invalid value', start)

    def array(self):
        self.place += 1
        items = []
        self.space()
        while self.peek() != ']':
            items.append(self.value())
            self.space()
            if self.peek() == ',':
                self.place += 1
                self.space()
            elif self.peek() != ']':
                self.fail('Unclosed array')
        self.place += 1
        self.closed.add(id(items))
        return items

    def inline(self):
        self.place += 1
        table = {}
        self.blanks()
        if self.peek() == '}':
            self.place += 1
            self.closed.add(id(table))
            return table
        while True:
            key = self.key()
            if self.peek() != '=':
                self.fail("Expected '=' after a key in a key/value pair")
            self.place += 1
            self.blanks()
            value = self.value()
            inner = table
            for depth, part in enumerate(key[:-1], 1):
                inner = self.enter(inner, part, key[:depth])
            if key[-1] in inner:
                self.fail(f'Duplicate inline table key {key[-1]!r}')
            inner[key[-1]] = value
            self.blanks()
            sign = self.peek()
            if sign == '}':
                self.place += 1
                self._close(table)
                return table
            if sign != ',':
                self.fail('Unclosed inline table')
            self.place += 1
            self.blanks()

    def _close(self, table):
        self.closed.add(id(table))
        for value in table.values():
            if isinstance(value, dict):
                self._close(value)

    def literal(self):
        self.place += 1
        start = self.place
        while True:
            sign = self.peek()
            if sign == "'":
                self.place += 1
                return self.text[start:self.place - 1]
            if not sign:
                self.fail("Expected \"'\"")
            if sign in _controls:
                self.fail(f'Found invalid character {sign!r}')
            self.place += 1

    def basic(self):
        self.place += 1
        parts = []
        while True:
            sign = self.peek()
            if sign == '"':
                self.place += 1
                return ''.join(parts)
            if not sign:
                self.fail('Unterminated string')
            if sign == '\\':
                parts.append(self.escape(False))
                continue
            if sign in _controls:
                self.fail(f'Illegal character {sign!r}')
            parts.append(sign)
            self.place += 1

    def escape(self, is_multiline):
        start = self.place
        sign = self.text[start + 1:start + 2]
        if is_multiline and sign in (' ', '\t', '\n') and sign:
            # A backslash at the end of a line takes the blanks that follow away.
            self.place += 1
            if sign != '\n':
                self.blanks()
                if self.peek() != '\n':
                    self.fail("Unescaped '\\' in a string", start + 2)
            while self.peek() in (' ', '\t', '\n') and self.peek():
                self.place += 1
            return ''
        if sign in ('u', 'U'):
            size = 4 if sign == 'u' else 8
            digits = self.text[start + 2:start + 2 + size]
            if len(digits) == size and all(digit in '0123456789abcdefABCDEF' for digit in digits):
                number = int(digits, 16)
                self.place += 2 + size
                if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
                    self.fail('Escaped character is not a Unicode scalar value')
                return chr(number)
            self.place += 2
            self.fail('Invalid hex value')
        self.place += 2
        if sign in _escapes:
            return _escapes[sign]
        if not sign:
            self.fail('Unterminated string')
        self.fail("Unescaped '\\' in a string")

    def multiline(self, quote):
        self.place += 3
        if self.peek() == '\n':
            self.place += 1
        parts = []
        while True:
            sign = self.peek()
            if sign == quote and self.peek(3) == quote * 3:
                self.place += 3
                for _ in range(2):
                    if self.peek() == quote:
                        parts.append(quote)
                        self.place += 1
                return ''.join(parts)
            if not sign:
                self.fail('Unterminated string' if quote == '"' else f'Expected {quote * 3!r}')
            if sign == '\\' and quote == '"':
                parts.append(self.escape(True))
                continue
            if sign in _controls and sign != '\n':
                self.fail(f'Illegal character {sign!r}' if quote == '"' else f'Found invalid character {sign!r}')
            parts.append(sign)
            self.place += 1
"""#
