/// Module `_strptime`: reads dates written in a format.
let strptimeSource = #"""
import re
import time
from datetime import date as _date

_months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
           'november', 'december']
_days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_together = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_known = {}


def _names(letter, names):
    return f'(?P<{letter}>{"|".join(sorted(map(re.escape, names), key=len, reverse=True))})'


def _directives():
    forms = {'d': '3[01]|[12][0-9]|0[1-9]|[1-9]| [1-9]', 'f': '[0-9]{1,6}', 'G': r'\d{4}',
             'H': r'2[0-3]|[01]\d|\d', 'I': '1[0-2]|0[1-9]|[1-9]| [1-9]',
             'j': r'36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]',
             'm': '1[0-2]|0[1-9]|[1-9]', 'M': r'[0-5]\d|\d', 'S': r'6[01]|[0-5]\d|\d', 'u': '[1-7]',
             'U': r'5[0-3]|[0-4]\d|\d', 'V': r'5[0-3]|0[1-9]|[1-4]\d|\d', 'w': '[0-6]', 'W': r'5[0-3]|[0-4]\d|\d',
             'y': r'\d\d', 'Y': r'\d{4}', 'z': r'[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)'}
    made = {letter: f'(?P<{letter}>{form})' for letter, form in forms.items()}
    made.update(A=_names('A', _days), a=_names('a', [name[:3] for name in _days]), B=_names('B', _months),
                b=_names('b', [name[:3] for name in _months]), p=_names('p', ['am', 'pm']),
                Z=_names('Z', {'utc', 'gmt', *(name.lower() for name in time.tzname)}))
    made['%'] = '%'
    return made


def _compiled(format):
    """The expression for a format: what CPython's documentation says each directive reads."""
    directives = _known.get('directives') or _known.setdefault('directives', _directives())
    for letter, parts in _together.items():
        format = format.replace('%' + letter, parts) if f'%%{letter}' not in format else format
    pieces = []
    place = 0
    while place < len(format):
        char = format[place]
        place += 1
        if char.isspace():
            if not pieces or pieces[-1] != r'\s+':
                pieces.append(r'\s+')
            continue
        if char != '%':
            pieces.append(re.escape(char))
            continue
        if place == len(format):
            raise IndexError
        letter = format[place]
        place += 1
        pieces.append(directives[letter])
    return re.compile(''.join(pieces), re.IGNORECASE)


def _expression(format):
    found = _known.get((format, time.tzname))
    if found is None:
        try:
            found = _compiled(format)
        except KeyError as error:
            letter = error.args[0]
            if letter == '\\':
                letter = '%'
            raise ValueError(f"'{letter}' is a bad directive in format '{format}'") from None
        except IndexError:
            raise ValueError(f"stray % in format '{format}'") from None
        if len(_known) > 20:
            _known.clear()
        _known[format, time.tzname] = found
    return found


def _day_of_week_number(year, week, weekday, first):
    """The day of the year for a week number that counts from the first Sunday (6) or Monday (0)."""
    start = _date(year, 1, 1).weekday()
    if first == 6:
        start = (start + 1) % 7
        weekday = (weekday + 1) % 7
    before = (7 - start) % 7
    if week == 0:
        return 1 + weekday - start
    return 1 + before + 7 * (week - 1) + weekday


def _offset(text):
    """Seconds and microseconds east of UTC."""
    if text == 'Z':
        return 0, 0
    sign, digits = text[0], text[1:]
    if digits[2] == ':':
        digits = digits[:2] + digits[3:]
        if len(digits) > 5:
            if digits[4] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            digits = digits[:4] + digits[5:]
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    fraction = int((digits[7:] + '000000')[:6])
    return (-seconds, -fraction) if sign == '-' else (seconds, fraction)


def _check_weeks(given):
    weekday = bool(given & {'A', 'a', 'w', 'u'})
    if 'G' in given:
        if 'j' in given:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if 'V' not in given or not weekday:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in given:
        if 'Y' in given or 'y' in given:
            if weekday:
                raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO "
                                 "year '%G' instead.")
        raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                         "directive ('%A', '%a', '%w', or '%u').")


def _warn_of_missing_year(format):
    directives = set(re.findall('%(.)', format.replace('%%', '')))
    if 'd' in directives and not directives & set('YyGcx') and not {'j', 'U', 'W', 'V'} & directives:
        import warnings
        warnings.warn(
            'Parsing dates involving a day of month without a year specified is ambiguious\n'
            'and fails to parse leap day. The default behavior will change in Python 3.15\n'
            'to either always raise an exception or to use a different default year (TBD).\n'
            'To avoid trouble, add a specific year to the input & format.\n'
            'See https://github.com/python/cpython/issues/70647.', DeprecationWarning, skip_file_prefixes=('<frozen',))


def _strptime(text, format='%a %b %d %H:%M:%S %Y'):
    """Parts of a moment (with zone name and offset), microseconds, and microseconds of the offset."""
    for place, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type(value)}')
    fresh = (format, time.tzname) not in _known
    found = _expression(format).match(text)
    if fresh:
        _warn_of_missing_year(format)
    if found is None:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    if found.end() != len(text):
        raise ValueError(f'unconverted data remains: {text[found.end():]}')
    given = found.groupdict()
    _check_weeks(given.keys())
    read = {letter: int(value) for letter, value in given.items() if letter not in 'AaBbpZz'}
    year = month = day = weekday = None
    if 'Y' in read:
        year = read['Y']
    elif 'y' in read:
        year = read['y'] + (1900 if read['y'] > 68 else 2000)
    month, day, julian = read.get('m'), read.get('d'), read.get('j')
    for letter, names in (('B', _months), ('b', [name[:3] for name in _months])):
        if letter in given:
            month = names.index(given[letter].lower()) + 1
    for letter, names in (('A', _days), ('a', [name[:3] for name in _days])):
        if letter in given:
            weekday = names.index(given[letter].lower())
    if 'w' in read:
        weekday = (read['w'] + 6) % 7
    if 'u' in read:
        weekday = read['u'] - 1
    hour = read.get('H', 0)
    if 'I' in read:
        hour = read['I'] % 12 + (12 if given.get('p', '').lower() == 'pm' else 0)
    fraction = int(given['f'].ljust(6, '0')) if 'f' in given else 0
    offset, offset_fraction = _offset(given['z']) if 'z' in given else (None, 0)
    zone = -1
    if 'Z' in given:
        name = given['Z'].lower()
        for flag, names in ((0, {'utc', 'gmt', time.tzname[0].lower()}), (1, {time.tzname[1].lower()})):
            if name in names and not (time.tzname[0] == time.tzname[1] and time.daylight and name not in ('utc', 'gmt')):
                zone = flag
                break
    leap = year is None and (month, day) == (2, 29)
    base = 1904 if leap else 1900 if year is None else year
    if julian is None and weekday is not None:
        for letter, first in (('U', 6), ('W', 0)):
            if letter in read and year is not None:
                julian = _day_of_week_number(base, read[letter], weekday, first)
        if 'G' in read:
            moment = _date.fromisocalendar(read['G'], read['V'], weekday + 1)
            year, month, day = moment.year, moment.month, moment.day
            base, julian = year, moment.timetuple().tm_yday
        if julian is not None and julian <= 0:
            base -= 1
            year = base
            julian += _date(base, 12, 31).timetuple().tm_yday
    if julian is None:
        moment = _date(base, month or 1, day or 1)
        julian = moment.toordinal() - _date(base, 1, 1).toordinal() + 1
    elif 'G' not in read:
        moment = _date.fromordinal(julian - 1 + _date(base, 1, 1).toordinal())
        base, month, day = moment.year, moment.month, moment.day
    if weekday is None:
        weekday = _date(base, month or 1, day or 1).weekday()
    return ((1900 if leap else base, month or 1, day or 1, hour, read.get('M', 0), read.get('S', 0), weekday, julian,
             zone, given.get('Z'), offset), fraction, offset_fraction)


def _strptime_time(text, format='%a %b %d %H:%M:%S %Y'):
    return time.struct_time(_strptime(text, format)[0])


def _parse(text, format):
    """What `datetime.strptime` makes a datetime of."""
    parts, fraction, offset_fraction = _strptime(text, format)
    offset = parts[10]
    return parts[:6], fraction, None if offset is None else offset * 1000000 + offset_fraction, parts[9]
"""#
