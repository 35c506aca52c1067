/// Module `datetime`.
let datetimeSource = #"""
    from operator import index as _index, attrgetter as _getter
    import time as _time

    __all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

    MINYEAR, MAXYEAR = 1, 9999
    datetime_CAPI = None

    _new = object.__new__
    _set = object.__setattr__
    _day_names = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
    _month_names = (None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
    _month_days = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _days_before = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
    _max_ordinal = 3652059
    _day_us = 86400000000


    def _read_only(name, slot):
        return property(_getter(slot), doc=name)


    def _missing(name, place):
        raise TypeError(f"function missing required argument '{name}' (pos {place})")


    def _whole(value):
        value = _index(value)
        if not -1 << 31 <= value < 1 << 31:
            if -1 << 63 <= value < 1 << 63:
                raise OverflowError('signed integer is ' + ('greater than maximum' if value > 0 else 'less than minimum'))
            raise OverflowError('Python int too large to convert to C long')
        return value


    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _days_in(year, month):
        return 29 if month == 2 and _is_leap(year) else _month_days[month]


    def _ordinal(year, month, day):
        past = year - 1
        days = past * 365 + past // 4 - past // 100 + past // 400 + _days_before[month] + day
        return days + 1 if month > 2 and _is_leap(year) else days


    def _from_ordinal(number):
        # Counted in years that begin in March, so that the leap day comes last.
        number += 305
        era = number // 146097
        day = number - era * 146097
        year = (day - day // 1460 + day // 36524 - day // 146096) // 365
        day -= 365 * year + year // 4 - year // 100
        month = (5 * day + 2) // 153
        day -= (153 * month + 2) // 5 - 1
        if month < 10:
            return year + era * 400, month + 3, day
        return year + era * 400 + 1, month - 9, day


    def _check_date(year, month, day):
        if not 1 <= year <= 9999:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= month <= 12:
            raise ValueError('month must be in 1..12')
        if day < 1 or day > 28 and day > _days_in(year, month):
            raise ValueError('day is out of range for month')


    def _check_time(hour, minute, second, microsecond, fold):
        if not 0 <= hour <= 23:
            raise ValueError('hour must be in 0..23')
        if not 0 <= minute <= 59:
            raise ValueError('minute must be in 0..59')
        if not 0 <= second <= 59:
            raise ValueError('second must be in 0..59')
        if not 0 <= microsecond <= 999999:
            raise ValueError('microsecond must be in 0..999999')
        if fold != 0 and fold != 1:
            raise ValueError('fold must be either 0 or 1')


    def _check_zone(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


    def _ask_zone(zone, method, moment):
        if zone is None:
            return None
        offset = getattr(zone, method)(moment)
        if offset is not None:
            if not isinstance(offset, timedelta):
                raise TypeError(f"tzinfo.{method}() must return None or a timedelta, not '{type(offset).__name__}'")
            if not -86400 < offset._days * 86400 + offset._seconds < 86400:
                raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                                 'timedelta(hours=24).')
        return offset


    def _zone_name(zone, moment):
        if zone is None:
            return None
        name = zone.tzname(moment)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
        return name


    def _offset_text(offset, colon=':'):
        if offset is None:
            return ''
        total = offset._days * 86400 + offset._seconds
        micro = offset._microseconds
        sign = '+'
        if total < 0:
            sign = '-'
            total = -total
            if micro:
                total, micro = total - 1, 1000000 - micro
        minutes, seconds = divmod(total, 60)
        text = f'{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}'
        if seconds or micro:
            text += f'{colon}{seconds:02d}'
            if micro:
                text += f'.{micro:06d}'
        return text


    def _clock_text(hour, minute, second, micro, spec):
        if spec == 'auto':
            spec = 'microseconds' if micro else 'seconds'
        if spec == 'seconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}'
        if spec == 'microseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{micro:06d}'
        if spec == 'milliseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{micro // 1000:03d}'
        if spec == 'minutes':
            return f'{hour:02d}:{minute:02d}'
        if spec == 'hours':
            return f'{hour:02d}'
        if not isinstance(spec, str):
            raise TypeError(f'isoformat() argument 2 must be str, not {type(spec).__name__}')
        raise ValueError('Unknown timespec value')


    def _format(moment, format, fields):
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
        if '%f' in format or '%z' in format or '%Z' in format or '%:z' in format:
            pieces, place = [], 0
            while True:
                percent = format.find('%', place)
                if percent < 0 or percent + 1 == len(format):
                    pieces.append(format[place:])
                    break
                pieces.append(format[place:percent])
                letter = format[percent + 1]
                place = percent + 2
                if letter == 'f':
                    pieces.append(f'{getattr(moment, "microsecond", 0):06d}')
                elif letter == 'z' or letter == ':' and format[place:place + 1] == 'z':
                    if letter == ':':
                        place += 1
                    if hasattr(moment, 'utcoffset'):
                        pieces.append(_offset_text(moment.utcoffset(), ':' if letter == ':' else ''))
                elif letter == 'Z':
                    if hasattr(moment, 'tzname'):
                        pieces.append((moment.tzname() or '').replace('%', '%%'))
                else:
                    pieces.append('%' + letter)
            format = ''.join(pieces)
        return _time.strftime(format, fields)


    class timedelta:
        __slots__ = '_days', '_seconds', '_microseconds'

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            kinds = {type(days), type(seconds), type(microseconds), type(milliseconds), type(minutes), type(hours),
                     type(weeks)}
            if len(kinds) == 1 and int in kinds:
                micro = (((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds) * 1000000 \
                    + milliseconds * 1000 + microseconds
            else:
                micro, rest = 0, 0.0
                for name, value, unit in (('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                                          ('seconds', seconds, 1000000), ('minutes', minutes, 60000000),
                                          ('hours', hours, 3600000000), ('days', days, _day_us),
                                          ('weeks', weeks, 7 * _day_us)):
                    if isinstance(value, int):
                        micro += value * unit
                    elif isinstance(value, float):
                        whole = int(value)
                        micro += whole * unit
                        part = (value - whole) * unit
                        whole = int(part)
                        micro += whole
                        rest += part - whole
                    else:
                        raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
                if rest:
                    whole = round(rest)
                    # Halves go to the even sum.
                    if abs(rest - int(rest)) == 0.5:
                        whole = int(rest // 1)
                        whole += (whole + micro) & 1
                    micro += whole
            return _duration(micro, cls)

        days = _read_only('Number of days.', '_days')
        seconds = _read_only('Number of seconds (>= 0 and less than 1 day).', '_seconds')
        microseconds = _read_only('Number of microseconds (>= 0 and less than 1 second).', '_microseconds')

        def total_seconds(self):
            return ((self._days * 86400 + self._seconds) * 1000000 + self._microseconds) / 1000000

        def __repr__(self):
            parts = []
            if self._days:
                parts.append(f'days={self._days}')
            if self._seconds:
                parts.append(f'seconds={self._seconds}')
            if self._microseconds:
                parts.append(f'microseconds={self._microseconds}')
            return f'{_type_name(self)}({", ".join(parts) or "0"})'

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            text = f'{minutes // 60}:{minutes % 60:02d}:{seconds:02d}'
            if self._days:
                text = f'{self._days} day{"" if -1 <= self._days <= 1 else "s"}, {text}'
            return f'{text}.{self._microseconds:06d}' if self._microseconds else text

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _duration(_micro(self) + _micro(other))

        __radd__ = __add__

        def __sub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _duration(_micro(self) - _micro(other))

        def __rsub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _duration(_micro(other) - _micro(self))

        def __neg__(self):
            return _duration(-_micro(self))

        def __pos__(self):
            return _duration(_micro(self))

        def __abs__(self):
            return _duration(abs(_micro(self)))

        def __mul__(self, other):
            if isinstance(other, int):
                return _duration(_micro(self) * other)
            if isinstance(other, float):
                over, under = other.as_integer_ratio()
                return _duration(_rounded(_micro(self) * over, under))
            return NotImplemented

        __rmul__ = __mul__

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return _micro(self) // (_micro(other) or _no_divisor())
            if isinstance(other, int):
                return _duration(_micro(self) // (other or _no_divisor()))
            return NotImplemented

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return _micro(self) / _micro(other)
            if isinstance(other, int):
                return _duration(_rounded(_micro(self), other or _no_divisor()))
            if isinstance(other, float):
                over, under = other.as_integer_ratio()
                return _duration(_rounded(_micro(self) * under, over or _no_divisor()))
            return NotImplemented

        def __mod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            if not _micro(other):
                raise ZeroDivisionError('integer modulo by zero')
            return _duration(_micro(self) % _micro(other))

        def __divmod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            whole, rest = divmod(_micro(self), _micro(other) or _no_divisor())
            return whole, _duration(rest)

        def __eq__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _micro(self) == _micro(other)

        def __lt__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _micro(self) < _micro(other)

        def __le__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _micro(self) <= _micro(other)

        def __gt__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _micro(self) > _micro(other)

        def __ge__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _micro(self) >= _micro(other)

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __bool__(self):
            return bool(self._days or self._seconds or self._microseconds)

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)


    def _type_name(value):
        # Subclasses are shown by their own names alone.
        cls = type(value)
        return 'datetime.' + cls.__name__ if cls.__module__ == 'datetime' else cls.__name__


    def _micro(delta):
        return (delta._days * 86400 + delta._seconds) * 1000000 + delta._microseconds


    def _no_divisor():
        raise ZeroDivisionError('integer division or modulo by zero')


    def _rounded(over, under):
        whole, rest = divmod(over, under)
        rest *= 2
        if (rest > under if under > 0 else rest < under) or rest == under and whole & 1:
            whole += 1
        return whole


    def _duration(micro, cls=timedelta):
        days, micro = divmod(micro, _day_us)
        if not -999999999 <= days <= 999999999:
            if not -1 << 31 <= days < 1 << 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = _new(cls)
        self._days = days
        self._seconds = micro // 1000000
        self._microseconds = micro % 1000000
        return self


    class date:
        __slots__ = '_year', '_month', '_day'

        def __new__(cls, year=None, month=None, day=None):
            if month is None and type(year) in (bytes, str) and len(year) == 4:
                from _datetime_text import date_from_state
                return date_from_state(cls, year)
            if type(year) is not int or type(month) is not int or type(day) is not int:
                if day is None or month is None or year is None:
                    if year is None:
                        _missing('year', 1)
                    _missing('month', 2) if month is None else _missing('day', 3)
                year, month, day = _whole(year), _whole(month), _whole(day)
            _check_date(year, month, day)
            self = _new(cls)
            self._year = year
            self._month = month
            self._day = day
            return self

        year = _read_only(None, '_year')
        month = _read_only(None, '_month')
        day = _read_only(None, '_day')

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, timestamp, /):
            if cls is date:
                _seconds_of(timestamp)
                return _make_date(cls, *_time.localtime(timestamp)[:3])
            return cls(*_time.localtime(timestamp)[:3])

        @classmethod
        def fromordinal(cls, ordinal, /):
            ordinal = _whole(ordinal)
            if ordinal < 1:
                raise ValueError('ordinal must be >= 1')
            year, month, day = _from_ordinal(ordinal)
            if year > 9999:
                raise ValueError(f'year {year} is out of range')
            return _make_date(cls, year, month, day)

        @classmethod
        def fromisoformat(cls, date_string, /):
            from _datetime_text import date_from_iso
            return cls(*date_from_iso(date_string))

        @classmethod
        def fromisocalendar(cls, year, week, day):
            from _datetime_text import date_from_week
            return cls(*date_from_week(_whole(year), _whole(week), _whole(day)))

        def isoformat(self):
            return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

        __str__ = isoformat

        def __repr__(self):
            return f'{_type_name(self)}({self._year}, {self._month}, {self._day})'

        def ctime(self):
            return (f'{_day_names[self.weekday()]} {_month_names[self._month]} {self._day:2d} 00:00:00 '
                    f'{self._year:04d}')

        def strftime(self, format):
            return _format(self, format, self.timetuple())

        def __format__(self, spec, /):
            if not isinstance(spec, str):
                raise TypeError(f'__format__() argument 1 must be str, not {type(spec).__name__}')
            return self.strftime(spec) if spec else str(self)

        def timetuple(self):
            return _fields(self, 0, 0, 0, -1)

        def toordinal(self):
            return _ordinal(self._year, self._month, self._day)

        def weekday(self):
            return (_ordinal(self._year, self._month, self._day) + 6) % 7

        def isoweekday(self):
            return (_ordinal(self._year, self._month, self._day) + 6) % 7 + 1

        def isocalendar(self):
            from _datetime_text import week_of
            return week_of(self)

        def replace(self, year=None, month=None, day=None):
            return _make_date(type(self), self._year if year is None else year, self._month if month is None else month,
                              self._day if day is None else day, True)

        __replace__ = replace

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return _date_from_ordinal(type(self), self.toordinal() + other._days)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return _date_from_ordinal(type(self), self.toordinal() - other._days)
            if isinstance(other, date) and not isinstance(other, datetime):
                return _duration((self.toordinal() - other.toordinal()) * _day_us)
            return NotImplemented

        def __eq__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return (self._day == other._day and self._month == other._month and self._year == other._year)
            return NotImplemented

        def __lt__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return _date_key(self) < _date_key(other)
            return NotImplemented

        def __le__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return _date_key(self) <= _date_key(other)
            return NotImplemented

        def __gt__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return _date_key(self) > _date_key(other)
            return NotImplemented

        def __ge__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return _date_key(self) >= _date_key(other)
            return NotImplemented

        def __hash__(self):
            return hash((self._year, self._month, self._day))

        def __reduce__(self):
            return type(self), (bytes((*divmod(self._year, 256), self._month, self._day)),)


    def _date_key(self):
        return (self._year * 12 + self._month) * 31 + self._day


    def _make_date(cls, year, month, day, check=False):
        if cls is not date or check:
            return cls(year, month, day)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        return self


    def _date_from_ordinal(cls, number):
        if not 1 <= number <= _max_ordinal:
            raise OverflowError('date value out of range')
        return _make_date(cls, *_from_ordinal(number))


    def _fields(self, hour, minute, second, dst):
        number = _ordinal(self._year, self._month, self._day)
        return _time.struct_time((self._year, self._month, self._day, hour, minute, second, (number + 6) % 7,
                                  number - _ordinal(self._year, 1, 1) + 1, dst))


    def _seconds_of(timestamp):
        """The timestamp in microseconds, halves to the even one."""
        if isinstance(timestamp, float):
            if timestamp != timestamp:
                raise ValueError('Invalid value NaN (not a number)')
            if not -9.3e18 < timestamp < 9.3e18:
                raise OverflowError('timestamp out of range for platform time_t')
            whole = int(timestamp // 1)
            return whole * 1000000 + round((timestamp - whole) * 1e6)
        timestamp = _index(timestamp)
        if not -1 << 63 <= timestamp < 1 << 63:
            raise OverflowError('timestamp out of range for platform time_t')
        return timestamp * 1000000


    class tzinfo:
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            return _new(cls)

        def utcoffset(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

        def dst(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement dst()')

        def tzname(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement tzname()')

        def fromutc(self, dt, /):
            _check_moment(dt, self)
            offset = dt.utcoffset()
            if offset is None:
                raise ValueError('fromutc: non-None utcoffset() result required')
            shift = dt.dst()
            if shift is None:
                raise ValueError('fromutc: non-None dst() result required')
            standard = offset - shift
            if standard:
                dt += standard
                shift = dt.dst()
                if shift is None:
                    raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
            return dt + shift

        def __reduce__(self):
            arguments = getattr(self, '__getinitargs__', tuple)()
            return type(self), arguments, self.__getstate__()


    def _check_moment(moment, zone):
        if not isinstance(moment, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if moment._tzinfo is not zone:
            raise ValueError('fromutc: dt.tzinfo is not self')


    class timezone(tzinfo):
        __slots__ = '_offset', '_name'

        def __new__(cls, offset=None, name=None):
            if not isinstance(offset, timedelta):
                if offset is None:
                    raise TypeError("timezone() missing required argument 'offset' (pos 1)")
                raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
            if name is not None:
                if not isinstance(name, str):
                    raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
            elif not offset and cls is timezone and cls.utc is not None:
                return cls.utc
            if not -_day_us < _micro(offset) < _day_us:
                raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                                 f'timedelta(hours=24), not {offset!r}.')
            self = _new(cls)
            self._offset = offset
            self._name = name
            return self

        utc = None

        def __init_subclass__(cls):
            raise TypeError("type 'datetime.timezone' is not an acceptable base type")

        def utcoffset(self, dt, /):
            self._check('utcoffset', dt)
            return self._offset

        def tzname(self, dt, /):
            self._check('tzname', dt)
            return str(self)

        def dst(self, dt, /):
            self._check('dst', dt)
            return None

        def _check(self, method, dt):
            if dt is not None and not isinstance(dt, datetime):
                raise TypeError(f'{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

        def fromutc(self, dt, /):
            _check_moment(dt, self)
            return dt + self._offset

        def __repr__(self):
            if self is UTC:
                return 'datetime.timezone.utc'
            if self._name is None:
                return f'datetime.timezone({self._offset!r})'
            return f'datetime.timezone({self._offset!r}, {self._name!r})'

        def __str__(self):
            if self._name is not None:
                return self._name
            return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __getinitargs__(self):
            return (self._offset,) if self._name is None else (self._offset, self._name)

        def __getstate__(self):
            return None


    class time:
        __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if not (type(hour) is type(minute) is type(second) is type(microsecond) is type(fold) is int):
                if type(hour) in (bytes, str) and len(hour) == 6:
                    from _datetime_text import time_from_state
                    return time_from_state(cls, hour, minute or None)
                hour, minute, second, microsecond, fold = map(_whole, (hour, minute, second, microsecond, fold))
            _check_time(hour, minute, second, microsecond, fold)
            if tzinfo is not None:
                _check_zone(tzinfo)
            self = _new(cls)
            self._hour = hour
            self._minute = minute
            self._second = second
            self._microsecond = microsecond
            self._tzinfo = tzinfo
            self._fold = fold
            return self

        hour = _read_only(None, '_hour')
        minute = _read_only(None, '_minute')
        second = _read_only(None, '_second')
        microsecond = _read_only(None, '_microsecond')
        tzinfo = _read_only(None, '_tzinfo')
        fold = _read_only(None, '_fold')

        @classmethod
        def fromisoformat(cls, string, /):
            from _datetime_text import time_from_iso
            return cls(*time_from_iso(string))

        def isoformat(self, timespec='auto'):
            text = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
            return text + _offset_text(self.utcoffset()) if self._tzinfo is not None else text

        def __str__(self):
            return self.isoformat()

        def __repr__(self):
            parts = [str(self._hour), str(self._minute)]
            if self._second or self._microsecond:
                parts.append(str(self._second))
            if self._microsecond:
                parts.append(str(self._microsecond))
            if self._tzinfo is not None:
                parts.append(f'tzinfo={self._tzinfo!r}')
            if self._fold:
                parts.append('fold=1')
            return f'{_type_name(self)}({", ".join(parts)})'

        def strftime(self, format):
            return _format(self, format, _time.struct_time(
                (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

        __format__ = date.__format__

        def utcoffset(self):
            return _ask_zone(self._tzinfo, 'utcoffset', None)

        def dst(self):
            return _ask_zone(self._tzinfo, 'dst', None)

        def tzname(self):
            return _zone_name(self._tzinfo, None)

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
            return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                              self._second if second is None else second,
                              self._microsecond if microsecond is None else microsecond,
                              self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

        __replace__ = replace

        def _key(self, offset):
            micro = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
            return micro if offset is None else micro - _micro(offset)

        def _compare(self, other, equality=False):
            if self._tzinfo is other._tzinfo:
                return self._key(None), other._key(None)
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                if equality:
                    return 0, 1
                raise TypeError("can't compare offset-naive and offset-aware times")
            return self._key(mine), other._key(theirs)

        def __eq__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            mine, theirs = self._compare(other, True)
            return mine == theirs

        def __lt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine < theirs

        def __le__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine <= theirs

        def __gt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine > theirs

        def __ge__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine >= theirs

        def __hash__(self):
            return hash(self._key(self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()))

        def __reduce_ex__(self, protocol, /):
            from _datetime_text import time_state
            return type(self), time_state(self, protocol)

        def __reduce__(self):
            return self.__reduce_ex__(2)


    class datetime(date):
        __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'

        def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                    fold=0):
            if not (type(year) is type(month) is type(day) is type(hour) is type(minute) is type(second)
                    is type(microsecond) is type(fold) is int):
                if type(year) in (bytes, str) and len(year) == 10:
                    from _datetime_text import datetime_from_state
                    return datetime_from_state(cls, year, month)
                if day is None or month is None or year is None:
                    if year is None:
                        _missing('year', 1)
                    _missing('month', 2) if month is None else _missing('day', 3)
                year, month, day = _whole(year), _whole(month), _whole(day)
                hour, minute, second, microsecond, fold = map(_whole, (hour, minute, second, microsecond, fold))
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, fold)
            if tzinfo is not None:
                _check_zone(tzinfo)
            self = _new(cls)
            self._year = year
            self._month = month
            self._day = day
            self._hour = hour
            self._minute = minute
            self._second = second
            self._microsecond = microsecond
            self._tzinfo = tzinfo
            self._fold = fold
            return self

        hour = _read_only(None, '_hour')
        minute = _read_only(None, '_minute')
        second = _read_only(None, '_second')
        microsecond = _read_only(None, '_microsecond')
        tzinfo = _read_only(None, '_tzinfo')
        fold = _read_only(None, '_fold')

        @classmethod
        def now(cls, tz=None):
            return _from_micro(cls, _time.time_ns() // 1000, tz)

        @classmethod
        def utcnow(cls):
            import warnings
            warnings.warn('datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use '
                          'timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).',
                          DeprecationWarning, stacklevel=2)
            return _from_micro(cls, _time.time_ns() // 1000, UTC).replace(tzinfo=None)

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            return _from_micro(cls, _seconds_of(timestamp), tz)

        @classmethod
        def utcfromtimestamp(cls, timestamp, /):
            import warnings
            warnings.warn('datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future '
                          'version. Use timezone-aware objects to represent datetimes in UTC: '
                          'datetime.datetime.fromtimestamp(timestamp, datetime.UTC).', DeprecationWarning, stacklevel=2)
            return _from_micro(cls, _seconds_of(timestamp), UTC).replace(tzinfo=None)

        @classmethod
        def fromordinal(cls, ordinal, /):
            found = date.fromordinal(ordinal)
            return cls(found._year, found._month, found._day)

        @classmethod
        def combine(cls, date, time, tzinfo=True):
            if not isinstance(date, _date):
                raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
            if not isinstance(time, _clock):
                raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
            return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                       time._tzinfo if tzinfo is True else tzinfo, fold=time._fold)

        @classmethod
        def fromisoformat(cls, string, /):
            from _datetime_text import datetime_from_iso
            return cls(*datetime_from_iso(string))

        @classmethod
        def strptime(cls, date_string, format, /):
            from _datetime_text import parse
            return parse(cls, date_string, format)

        def date(self):
            return _make_date(_date, self._year, self._month, self._day)

        def time(self):
            return _clock(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

        def timetz(self):
            return _clock(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                    tzinfo=True, *, fold=None):
            return type(self)(
                self._year if year is None else year, self._month if month is None else month,
                self._day if day is None else day, self._hour if hour is None else hour,
                self._minute if minute is None else minute, self._second if second is None else second,
                self._microsecond if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo,
                fold=self._fold if fold is None else fold)

        __replace__ = replace

        def timetuple(self):
            dst = self.dst()
            return _fields(self, self._hour, self._minute, self._second, -1 if dst is None else 1 if dst else 0)

        def utctimetuple(self):
            offset = self.utcoffset()
            moment = self - offset if offset else self
            return _fields(moment, moment._hour, moment._minute, moment._second, 0)

        def timestamp(self):
            if self._tzinfo is None:
                from _datetime_text import local_seconds
                return local_seconds(self) + self._microsecond / 1000000
            return (self - _epoch).total_seconds()

        def astimezone(self, tz=None):
            if tz is not None:
                _check_zone(tz)
            mine = self._tzinfo
            if tz is mine and tz is not None:
                return self
            offset = None if mine is None else self.utcoffset()
            if offset is None:
                from _datetime_text import local_zone
                mine = local_zone(self.replace(tzinfo=None))
                offset = mine._offset
                if tz is mine:
                    return self.replace(tzinfo=mine)
            moment = (self.replace(tzinfo=None) - offset).replace(tzinfo=UTC)
            if tz is None:
                from _datetime_text import local_zone
                tz = local_zone(moment)
            return tz.fromutc(moment.replace(tzinfo=tz))

        def utcoffset(self):
            return _ask_zone(self._tzinfo, 'utcoffset', self)

        def dst(self):
            return _ask_zone(self._tzinfo, 'dst', self)

        def tzname(self):
            return _zone_name(self._tzinfo, self)

        def isoformat(self, sep='T', timespec='auto'):
            if type(sep) is not str or len(sep) != 1:
                raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
            text = (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}'
                    + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec))
            return text + _offset_text(self.utcoffset()) if self._tzinfo is not None else text

        def __str__(self):
            return self.isoformat(' ')

        def __repr__(self):
            parts = [str(self._year), str(self._month), str(self._day), str(self._hour), str(self._minute)]
            if self._second or self._microsecond:
                parts.append(str(self._second))
            if self._microsecond:
                parts.append(str(self._microsecond))
            if self._fold:
                parts.append('fold=1')
            if self._tzinfo is not None:
                parts.append(f'tzinfo={self._tzinfo!r}')
            return f'{_type_name(self)}({", ".join(parts)})'

        def ctime(self):
            return (f'{_day_names[self.weekday()]} {_month_names[self._month]} {self._day:2d} '
                    f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

        def _shifted(self, micro):
            # What happens within one day needs no calendar.
            micro += ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
            days, micro = divmod(micro, _day_us)
            year, month, day = self._year, self._month, self._day
            if days:
                number = _ordinal(year, month, day) + days
                if not 1 <= number <= _max_ordinal:
                    raise OverflowError('date value out of range')
                year, month, day = _from_ordinal(number)
            seconds, micro = divmod(micro, 1000000)
            minutes, seconds = divmod(seconds, 60)
            cls = type(self)
            if cls is not datetime:
                return cls(year, month, day, minutes // 60, minutes % 60, seconds, micro, self._tzinfo)
            made = _new(cls)
            made._year = year
            made._month = month
            made._day = day
            made._hour = minutes // 60
            made._minute = minutes % 60
            made._second = seconds
            made._microsecond = micro
            made._tzinfo = self._tzinfo
            made._fold = 0
            return made

        def _key(self, offset):
            micro = (((_ordinal(self._year, self._month, self._day) * 24 + self._hour) * 60 + self._minute) * 60
                     + self._second) * 1000000 + self._microsecond
            return micro if offset is None else micro - _micro(offset)

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return self._shifted(_micro(other))

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self._shifted(-_micro(other))
            if not isinstance(other, datetime):
                return NotImplemented
            if self._tzinfo is other._tzinfo:
                return _duration(self._key(None) - other._key(None))
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _duration(self._key(mine) - other._key(theirs))

        def _compare(self, other, equality=False):
            if self._tzinfo is other._tzinfo:
                return self._key(None), other._key(None)
            mine, theirs = self.utcoffset(), other.utcoffset()
            if equality:
                # A moment whose offset depends on the fold equals none of another zone.
                if (mine is None) != (theirs is None) or mine != self.replace(fold=not self._fold).utcoffset() \
                        or theirs != other.replace(fold=not other._fold).utcoffset():
                    return 0, 1
            elif (mine is None) != (theirs is None):
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return self._key(mine), other._key(theirs)

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            mine, theirs = self._compare(other, True)
            return mine == theirs

        def __lt__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine < theirs

        def __le__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine <= theirs

        def __gt__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine > theirs

        def __ge__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            mine, theirs = self._compare(other)
            return mine >= theirs

        def __hash__(self):
            if self._tzinfo is None:
                return hash(self._key(None))
            return hash(self._key(self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()))

        def __reduce_ex__(self, protocol, /):
            from _datetime_text import datetime_state
            return type(self), datetime_state(self, protocol)

        def __reduce__(self):
            return self.__reduce_ex__(2)


    def _from_micro(cls, micro, tz):
        if tz is not None:
            _check_zone(tz)
            moment = _unix(cls, micro).replace(tzinfo=tz)
            return tz.fromutc(moment)
        seconds, micro = divmod(micro, 1000000)
        local = _time.localtime(seconds)
        moment = cls(*local[:5], min(local[5], 59), micro)
        # The second of two equal readings of the clock.
        if local.tm_gmtoff != _time.localtime(seconds - 86400).tm_gmtoff:
            from _datetime_text import is_repeated
            if is_repeated(moment, seconds):
                moment = moment.replace(fold=1)
        return moment


    def _unix(cls, micro):
        number = micro // _day_us + 719163
        if not 1 <= number <= _max_ordinal:
            raise ValueError(f'year {_from_ordinal(number)[0]} is out of range')
        seconds, micro = divmod(micro % _day_us, 1000000)
        return cls(*_from_ordinal(number), seconds // 3600, seconds // 60 % 60, seconds % 60, micro)


    _date, _clock = date, time
    timedelta.min = _duration(-999999999 * _day_us)
    timedelta.max = _duration(1000000000 * _day_us - 1)
    timedelta.resolution = _duration(1)
    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), _duration(_day_us)
    time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta.resolution
    UTC = timezone.utc = timezone(timedelta(0))
    timezone.min = timezone(_duration(60000000 - _day_us))
    timezone.max = timezone(_duration(_day_us - 60000000))
    datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = timedelta.resolution
    _epoch = datetime(1970, 1, 1, tzinfo=UTC)
    """#
