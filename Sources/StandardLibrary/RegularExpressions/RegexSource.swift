/// `re.PatternError`
let patternErrorSource = #"""
    class PatternError(Exception):
        """Exception raised for invalid regular expressions."""

        __module__ = 're'

        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            self.lineno = self.colno = None
            if pattern is not None and pos is not None:
                newline = '\n' if isinstance(pattern, str) else b'\n'
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                msg = f'{msg} at position {pos}'
                if newline in pattern:
                    msg = f'{msg} (line {self.lineno}, column {self.colno})'
            super().__init__(msg)


    error = PatternError
    """#

/// `re.RegexFlag`: ints that show the names of their bits, as an `enum.IntFlag` would.
let regexFlagSource = #"""
    class _FlagMeta(type):
        def __iter__(cls):
            return (cls._members[name] for name in cls._canonical if name != 'NOFLAG')

        def __len__(cls):
            return len(cls._canonical) - 1

        def __getitem__(cls, name):
            return cls._members[name]

        def __contains__(cls, value):
            return isinstance(value, int)

        @property
        def __members__(cls):
            return type(type.__dict__)(cls._members)

        def __repr__(cls):
            return "<flag 'RegexFlag'>"


    class RegexFlag(int, metaclass=_FlagMeta):
        _members = {}
        _canonical = ('NOFLAG', 'ASCII', 'IGNORECASE', 'LOCALE', 'UNICODE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'DEBUG')
        _known = {}

        def __new__(cls, value=0):
            if isinstance(value, RegexFlag):
                return value
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid RegexFlag')
            value = int(value)
            if value < 0:
                value = (512 if value >= -512 else 1 << value.bit_length()) + value
            known = cls._known.get(value)
            if known is None:
                known = cls._known[value] = int.__new__(cls, value)
            return known

        @property
        def value(self):
            return int(self)

        _value_ = value

        @property
        def name(self):
            number = int(self)
            if number == 0:
                return 'NOFLAG'
            names = [name for name in self._canonical if int(self._members[name]) & number]
            rest = number & ~510
            if rest:
                names.append(hex(rest) if not names else str(rest))
            return '|'.join(names) if names and (len(names) > 1 or not rest) else None

        _name_ = name

        def __repr__(self):
            number = int(self)
            if number == 0:
                return 're.NOFLAG'
            names = ['re.' + name for name in self._canonical if int(self._members[name]) & number]
            rest = number & ~510
            if rest:
                names.append(hex(rest))
            return '|'.join(names) if number & 510 or not rest else f're.RegexFlag({rest})'

        __str__ = __repr__

        def __format__(self, spec):
            return format(repr(self), spec)

        def __hash__(self):
            return hash(int(self))

        def __bool__(self):
            return int(self) != 0

        def __contains__(self, other):
            if not isinstance(other, RegexFlag):
                raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and 'RegexFlag'")
            return int(other) & int(self) == int(other)

        def __iter__(self):
            number = int(self)
            return (flag for flag in RegexFlag if int(flag) & number)

        def __len__(self):
            return int(self).bit_count()

        def __or__(self, other):
            return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

        def __and__(self, other):
            return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

        def __xor__(self, other):
            return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

        def __invert__(self):
            return RegexFlag(((1 << max(9, int(self).bit_length())) - 1) & ~int(self))

        def __reduce_ex__(self, protocol):
            return RegexFlag, (int(self),)


    for _names, _number in (('NOFLAG', 0), ('ASCII A', 256), ('IGNORECASE I', 2), ('LOCALE L', 4), ('UNICODE U', 32),
                            ('MULTILINE M', 8), ('DOTALL S', 16), ('VERBOSE X', 64), ('DEBUG', 128)):
        for _name in _names.split():
            globals()[_name] = RegexFlag._members[_name] = RegexFlag(_number)
            setattr(RegexFlag, _name, RegexFlag(_number))
    del _names, _number, _name
    """#

/// `re.Scanner`
let regexScannerSource = #"""
    class Scanner:
        def __init__(self, lexicon, flags=0):
            self.lexicon = lexicon
            self._rules = [(compile(phrase, flags), action) for phrase, action in lexicon]

        def scan(self, string):
            result, position = [], 0
            while True:
                for rule, action in self._rules:
                    found = rule.match(string, position)
                    if found is not None:
                        break
                else:
                    break
                if found.end() == position:
                    break
                if callable(action):
                    self.match = found
                    action = action(self, found.group())
                if action is not None:
                    result.append(action)
                position = found.end()
            return result, string[position:]
    """#
