/// Module `configparser`.
let configparserSource = #"""
    from collections.abc import MutableMapping

    __all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
               'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
               'MissingSectionHeaderError', 'MultilineContinuationError', 'ConfigParser', 'RawConfigParser',
               'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping',
               'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION']

    DEFAULTSECT = 'DEFAULT'
    MAX_INTERPOLATION_DEPTH = 10
    _UNSET = object()


    class _UnnamedSection:
        def __repr__(self):
            return '<UNNAMED_SECTION>'


    UNNAMED_SECTION = _UnnamedSection()


    class Error(Exception):
        def __init__(self, msg=''):
            super().__init__(msg)
            self.message = msg

        def __str__(self):
            return self.message

        __repr__ = __str__


    class NoSectionError(Error):
        def __init__(self, section):
            Error.__init__(self, f'No section: {section!r}')
            self.section = section
            self.args = section,


    class NoOptionError(Error):
        def __init__(self, option, section):
            Error.__init__(self, f'No option {option!r} in section: {section!r}')
            self.option, self.section = option, section
            self.args = option, section


    def _duplicate(what, source, lineno):
        message = f'{what} already exists'
        if source is None:
            return message[0].upper() + message[1:]
        place = f'While reading from {source!r}' + ('' if lineno is None else f' [line {lineno:2d}]')
        return f'{place}: {message}'


    class DuplicateSectionError(Error):
        def __init__(self, section, source=None, lineno=None):
            Error.__init__(self, _duplicate(f'section {section!r}' if source else f'Section {section!r}', source, lineno))
            self.section, self.source, self.lineno = section, source, lineno
            self.args = section, source, lineno


    class DuplicateOptionError(Error):
        def __init__(self, section, option, source=None, lineno=None):
            what = f'option {option!r} in section {section!r}'
            Error.__init__(self, _duplicate(what, source, lineno))
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = section, option, source, lineno


    class InterpolationError(Error):
        def __init__(self, option, section, msg):
            Error.__init__(self, msg)
            self.option, self.section = option, section
            self.args = option, section, msg


    class InterpolationMissingOptionError(InterpolationError):
        def __init__(self, option, section, rawval, reference):
            InterpolationError.__init__(
                self, option, section, f'Bad value substitution: option {option!r} in section {section!r} contains an '
                                       f'interpolation key {reference!r} which is not a valid option name. Raw value: '
                                       f'{rawval!r}')
            self.reference = reference
            self.args = option, section, rawval, reference


    class InterpolationSyntaxError(InterpolationError):
        pass


    class InterpolationDepthError(InterpolationError):
        def __init__(self, option, section, rawval):
            InterpolationError.__init__(
                self, option, section, f'Recursion limit exceeded in value substitution: option {option!r} in section '
                                       f'{section!r} contains an interpolation key which cannot be substituted in '
                                       f'{MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
            self.args = option, section, rawval


    class ParsingError(Error):
        def __init__(self, source, *args):
            Error.__init__(self, f'Source contains parsing errors: {source!r}')
            self.source = source
            self.errors = []
            self.args = source,

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f'\n\t[line {lineno:2d}]: {line}'


    class MissingSectionHeaderError(ParsingError):
        def __init__(self, filename, lineno, line):
            Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = filename, lineno, line


    class MultilineContinuationError(ParsingError):
        def __init__(self, filename, lineno, line):
            Error.__init__(self, 'Key without value continued with an indented line.\n'
                                 f'file: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = filename, lineno, line


    class Interpolation:
        """Leaves every value as it is."""

        def before_set(self, parser, section, option, value):
            return value

        before_read = before_write = before_set

        def before_get(self, parser, section, option, value, defaults):
            return value


    class BasicInterpolation(Interpolation):
        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._expand(parser, option, parts, value, section, defaults, 1)
            return ''.join(parts)

        def before_set(self, parser, section, option, value):
            rest = value.replace('%%', '')
            place = rest.find('%')
            while place >= 0:
                close = rest.find(')s', place)
                if rest[place + 1:place + 2] != '(' or close < place + 3:
                    raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("%")}')
                place = rest.find('%', close)
            return value

        def _expand(self, parser, option, parts, text, section, known, depth):
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, parser.get(section, option, raw=True, fallback=text))
            raw = text
            while text:
                before, percent, rest = text.partition('%')
                parts.append(before)
                if not percent:
                    return
                if rest[:1] == '%':
                    parts.append('%')
                    text = rest[1:]
                elif rest[:1] == '(':
                    name, found, after = rest[1:].partition(')')
                    if not found or not name or after[:1] != 's':
                        raise InterpolationSyntaxError(option, section,
                                                       f"bad interpolation variable reference {'%' + rest!r}")
                    name = parser.optionxform(name)
                    text = after[1:]
                    try:
                        value = known[name]
                    except KeyError:
                        raise InterpolationMissingOptionError(
                            option, section, parser.get(section, option, raw=True, fallback=raw), name) from None
                    if '%' in value:
                        self._expand(parser, option, parts, value, section, known, depth + 1)
                    else:
                        parts.append(value)
                else:
                    raise InterpolationSyntaxError(option, section, "'%' must be followed by '%' or '(', found: "
                                                                    f"{'%' + rest!r}")


    class ExtendedInterpolation(Interpolation):
        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._expand(parser, option, parts, value, section, defaults, 1)
            return ''.join(parts)

        def before_set(self, parser, section, option, value):
            rest = value.replace('$$', '')
            place = rest.find('$')
            while place >= 0:
                close = rest.find('}', place)
                if rest[place + 1:place + 2] != '{' or close < place + 3:
                    raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("$")}')
                place = rest.find('$', close)
            return value

        def _expand(self, parser, option, parts, text, section, known, depth):
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, parser.get(section, option, raw=True, fallback=text))
            raw = text
            while text:
                before, dollar, rest = text.partition('$')
                parts.append(before)
                if not dollar:
                    return
                if rest[:1] == '$':
                    parts.append('$')
                    text = rest[1:]
                    continue
                if rest[:1] != '{':
                    raise InterpolationSyntaxError(option, section, "'$' must be followed by '$' or '{', found: "
                                                                    f"{'$' + rest!r}")
                name, found, after = rest[1:].partition('}')
                if not found or not name:
                    raise InterpolationSyntaxError(option, section,
                                                   f"bad interpolation variable reference {'$' + rest!r}")
                path, text = name.split(':'), after
                inner_section, inner_option = section, option
                try:
                    if len(path) == 1:
                        inner_option = parser.optionxform(path[0])
                        value = known[inner_option]
                    elif len(path) == 2:
                        inner_section, inner_option = path[0], parser.optionxform(path[1])
                        value = parser.get(inner_section, inner_option, raw=True)
                    else:
                        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'$' + rest!r}")
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(
                        option, section, parser.get(section, option, raw=True, fallback=raw), ':'.join(path)) from None
                if '$' in value:
                    self._expand(parser, inner_option, parts, value, inner_section,
                                 dict(parser.items(inner_section, raw=True)), depth + 1)
                else:
                    parts.append(value)


    class RawConfigParser(MutableMapping):
        _DEFAULT_INTERPOLATION = Interpolation()
        BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True,
                          '0': False, 'no': False, 'false': False, 'off': False}

        def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                     comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True,
                     empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET,
                     allow_unnamed_section=False):
            self._dict = dict_type
            self._sections = dict_type()
            self._defaults = dict_type()
            self._converters = ConverterMapping(self)
            self._proxies = dict_type()
            self._proxies[default_section] = SectionProxy(self, default_section)
            self._delimiters = tuple(delimiters)
            self._comment_prefixes = tuple(comment_prefixes or ())
            self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
            self._strict = strict
            self._allow_no_value = allow_no_value
            self._empty_lines_in_values = empty_lines_in_values
            self.default_section = default_section
            self._allow_unnamed_section = allow_unnamed_section
            if interpolation is _UNSET:
                interpolation = self._DEFAULT_INTERPOLATION
            self._interpolation = Interpolation() if interpolation is None else interpolation
            if not isinstance(self._interpolation, Interpolation):
                raise TypeError('interpolation= must be None or an instance of Interpolation; got an object of type '
                                f'{type(interpolation)}')
            if converters is not _UNSET:
                self._converters.update(converters)
            if defaults:
                self._read_defaults(defaults)

        def _read_defaults(self, defaults):
            self.read_dict({self.default_section: defaults})

        def defaults(self):
            return self._defaults

        def sections(self):
            return list(self._sections)

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError(f'Invalid section name: {section!r}')
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._open_section(section)

        def _open_section(self, name):
            """The options of a section, which is made if it is not there yet."""
            if name not in self._sections:
                self._sections[name] = self._dict()
                self._proxies[name] = SectionProxy(self, name)
            return self._sections[name]

        def _options_of(self, section):
            if not section or section == self.default_section:
                return self._defaults
            if section in self._sections:
                return self._sections[section]
            raise NoSectionError(section)

        def has_section(self, section):
            return section in self._sections

        def options(self, section):
            try:
                own = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
            return list({**own, **self._defaults})

        def read(self, filenames, encoding=None):
            import os
            if isinstance(filenames, (str, bytes, os.PathLike)):
                filenames = [filenames]
            done = []
            for filename in filenames:
                try:
                    with open(filename, encoding=encoding) as file:
                        self._read(file, os.fspath(filename) if isinstance(filename, os.PathLike) else filename)
                except OSError:
                    continue
                done.append(os.fspath(filename))
            return done

        def read_file(self, f, source=None):
            if source is None:
                source = getattr(f, 'name', '<???>')
            self._read(f, source)

        def read_string(self, string, source='<string>'):
            self._read(string.splitlines(keepends=True), source)

        def read_dict(self, dictionary, source='<dict>'):
            seen = set()
            for section, keys in dictionary.items():
                try:
                    self.add_section(section)
                except (DuplicateSectionError, ValueError):
                    if self._strict and section in seen:
                        raise
                seen.add(section)
                texts = ((self.optionxform(str(key)), value if value is None else str(value))
                         for key, value in keys.items())
                for option, text in texts:
                    if self._strict and (section, option) in seen:
                        raise DuplicateOptionError(section, option, source)
                    seen.add((section, option))
                    self.set(section, option, text)

        def _known(self, section, extra=None):
            found = dict(self._defaults)
            try:
                found.update(self._sections[section])
            except KeyError:
                if section != self.default_section:
                    raise NoSectionError(section) from None
            if extra:
                for key, value in extra.items():
                    found[self.optionxform(key)] = value if value is None else str(value)
            return found

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            try:
                known = self._known(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            if option not in known:
                if fallback is _UNSET:
                    raise NoOptionError(option, section)
                return fallback
            value = known[option]
            if raw or value is None:
                return value
            return self._interpolation.before_get(self, section, option, value, known)

        def _converted(self, section, option, convert, fallback, **kwargs):
            try:
                return convert(self.get(section, option, **kwargs))
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, int, fallback, raw=raw, vars=vars)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, float, fallback, raw=raw, vars=vars)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, self._convert_to_boolean, fallback, raw=raw, vars=vars)

        def _convert_to_boolean(self, value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError(f'Not a boolean: {value}')
            return self.BOOLEAN_STATES[value.lower()]

        def items(self, section=_UNSET, raw=False, vars=None):
            if section is _UNSET:
                return super().items()
            known = self._known(section)
            names = list(known)
            if vars:
                for key, value in vars.items():
                    known[self.optionxform(key)] = value
            if raw:
                return [(name, known[name]) for name in names]
            return [(name, None if known[name] is None else
                     self._interpolation.before_get(self, section, name, known[name], known)) for name in names]

        def popitem(self):
            names = self.sections()
            if not names:
                raise KeyError
            proxy = self[names[0]]
            del self[names[0]]
            return names[0], proxy

        def has_option(self, section, option):
            try:
                own = self._options_of(section)
            except NoSectionError:
                return False
            option = self.optionxform(option)
            return option in own or option in self._defaults

        def optionxform(self, optionstr):
            return optionstr.lower()

        def set(self, section, option, value=None):
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            self._options_of(section)[self.optionxform(option)] = value

        def write(self, fp, space_around_delimiters=True):
            delimiter = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
            if self._defaults:
                self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
            if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
                self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), delimiter)
            for section, options in self._sections.items():
                if section is not UNNAMED_SECTION:
                    self._write_section(fp, section, options.items(), delimiter)

        def _write_section(self, fp, name, items, delimiter):
            if name is not UNNAMED_SECTION:
                fp.write(f'[{name}]\n')
            for key, value in items:
                value = self._interpolation.before_write(self, name, key, value)
                if value is None and self._allow_no_value:
                    fp.write(f'{key}\n')
                else:
                    shown = str(value).replace('\n', '\n\t')
                    fp.write(f'{key}{delimiter}{shown}\n')
            fp.write('\n')

        def remove_option(self, section, option):
            own, option = self._options_of(section), self.optionxform(option)
            if option not in own:
                return False
            del own[option]
            return True

        def remove_section(self, section):
            if section not in self._sections:
                return False
            for table in (self._sections, self._proxies):
                del table[section]
            return True

        # As a mapping: of names to proxies, the default section first.

        def __iter__(self):
            yield self.default_section
            yield from self._sections

        def __len__(self):
            return 1 + len(self._sections)

        def __contains__(self, key):
            return True if key == self.default_section else self.has_section(key)

        def __getitem__(self, key):
            if key in self:
                return self._proxies[key]
            raise KeyError(key)

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError('Cannot remove the default section.')
            if not self.remove_section(key):
                raise KeyError(key)

        def __setitem__(self, key, value):
            if key in self:
                if self[key] is value:
                    return
                old = self._defaults if key == self.default_section else self._sections[key]
                old.clear()
            self.read_dict({key: value})

        def _without_comment(self, line):
            if line.strip().startswith(self._comment_prefixes) and self._comment_prefixes:
                return '', True
            cut = len(line)
            for prefix in self._inline_comment_prefixes:
                place = line.find(prefix)
                while 0 <= place < cut:
                    if place == 0 or line[place - 1].isspace():
                        cut = place
                        break
                    place = line.find(prefix, place + 1)
            return line[:cut].strip(), cut < len(line)

        def _read(self, lines, source):
            seen = set()
            current = current_name = option = None
            indent = 0
            errors = None
            if self._allow_unnamed_section:
                current_name, current = UNNAMED_SECTION, self._open_section(UNNAMED_SECTION)
            for number, line in enumerate(lines, 1):
                value, had_comment = self._without_comment(line)
                if not value:
                    if self._empty_lines_in_values:
                        # A blank line within a value belongs to it, a comment does not.
                        if not had_comment and current is not None and option and current[option] is not None:
                            current[option].append('')
                    else:
                        indent = 1 << 62
                    continue
                depth = len(line) - len(line.lstrip())
                if current is not None and option and depth > indent:
                    if current[option] is None:
                        raise MultilineContinuationError(source, number, line)
                    current[option].append(value)
                    continue
                indent = depth
                if value[0] == '[' and ']' in value[1:] and value.rindex(']') > 1:
                    name = value[1:value.rindex(']')]
                    if name == self.default_section and name not in self._sections:
                        current = self._defaults
                    else:
                        if self._strict and name in seen:
                            raise DuplicateSectionError(name, source, number)
                        current = self._open_section(name)
                        seen.add(name)
                    current_name, option = name, None
                    continue
                if current is None:
                    raise MissingSectionHeaderError(source, number, line)
                found = min(((place, sign) for sign in self._delimiters if (place := value.find(sign)) >= 0),
                            default=None, key=lambda pair: pair[0])
                if found is not None:
                    key, text = value[:found[0]].rstrip(), value[found[0] + len(found[1]):].strip()
                else:
                    key, text = value, None
                if found is None and not self._allow_no_value or not key:
                    if errors is None:
                        errors = ParsingError(source)
                    errors.append(number, repr(line))
                    continue
                option = self.optionxform(key)
                if self._strict and (current_name, option) in seen:
                    raise DuplicateOptionError(current_name, option, source, number)
                seen.add((current_name, option))
                current[option] = None if text is None else [text]
            for name, options in [(self.default_section, self._defaults), *self._sections.items()]:
                for key, value in options.items():
                    if isinstance(value, list):
                        value = '\n'.join(value).rstrip()
                        options[key] = self._interpolation.before_read(self, name, key, value)
            if errors is not None:
                raise errors

        converters = property(lambda self: self._converters)


    class ConfigParser(RawConfigParser):
        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def _check(self, option='', value=''):
            if not isinstance(option, str):
                raise TypeError('option keys must be strings')
            if not (self._allow_no_value and value is None) and not isinstance(value, str):
                raise TypeError('option values must be strings')

        def set(self, section, option, value=None):
            self._check(option, value)
            super().set(section, option, value)

        def add_section(self, section):
            if not isinstance(section, str):
                raise TypeError('section names must be strings')
            super().add_section(section)

        def _read_defaults(self, defaults):
            kept, self._interpolation = self._interpolation, Interpolation()
            try:
                self.read_dict({self.default_section: defaults})
            finally:
                self._interpolation = kept


    class SectionProxy(MutableMapping):
        def __init__(self, parser, name):
            self._parser = parser
            self._name = name
            for conv in parser._converters:
                setattr(self, f'get{conv}', _getter_for(self, conv))

        def __repr__(self):
            return f'<Section: {self._name}>'

        parser = property(lambda self: self._parser)
        name = property(lambda self: self._name)

        def _names(self):
            if self._name != self._parser.default_section:
                return self._parser.options(self._name)
            return list(self._parser.defaults())

        def __iter__(self):
            yield from self._names()

        def __len__(self):
            return len(self._names())

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def __getitem__(self, key):
            if key in self:
                return self._parser.get(self._name, key)
            raise KeyError(key)

        def __delitem__(self, key):
            if key not in self or not self._parser.remove_option(self._name, key):
                raise KeyError(key)

        def __setitem__(self, key, value):
            check = getattr(self._parser, '_check', None)
            if check is not None:
                check(key, value)
            self._parser.set(self._name, key, value)

        def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
            return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

        def getint(self, option, fallback=None, **kwargs):
            return self._parser.getint(self._name, option, fallback=fallback, **kwargs)

        def getfloat(self, option, fallback=None, **kwargs):
            return self._parser.getfloat(self._name, option, fallback=fallback, **kwargs)

        def getboolean(self, option, fallback=None, **kwargs):
            return self._parser.getboolean(self._name, option, fallback=fallback, **kwargs)


    def _getter_for(proxy, conv):
        def get(option, fallback=None, **kwargs):
            return getattr(proxy._parser, f'get{conv}')(proxy._name, option, fallback=fallback, **kwargs)
        return get


    class ConverterMapping(MutableMapping):
        def __init__(self, parser):
            self._parser = parser
            self._data = {}

        def __getitem__(self, key):
            return self._data[key]

        def __setitem__(self, key, value):
            self._data[key] = value

            def get(section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
                return self._parser._converted(section, option, value, fallback, raw=raw, vars=vars)
            setattr(self._parser, f'get{key}', get)
            for proxy in self._parser._proxies.values():
                setattr(proxy, f'get{key}', _getter_for(proxy, key))

        def __delitem__(self, key):
            del self._data[key]
            delattr(self._parser, f'get{key}')

        def __len__(self):
            return len(self._data)

        def __iter__(self):
            yield from self._data


    _default_dict = dict
    """#
