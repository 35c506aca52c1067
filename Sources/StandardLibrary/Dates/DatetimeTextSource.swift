/// Module `_datetime_text`.
let datetimeTextSource = #"""
    import time as _time
    from collections import namedtuple
    from datetime import UTC, _duration, _from_ordinal, _new, _ordinal, date, datetime, timezone, tzinfo


    class IsoCalendarDate(namedtuple('IsoCalendarDate', 'year week weekday')):
        __slots__ = ()

        def __repr__(self):
            return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

        def __reduce__(self):
            return tuple, (tuple(self),)


    IsoCalendarDate.__module__ = 'datetime'


    def _first_week(year):
        """Ordinal of the Monday of the ISO year's first week: the one with the fourth of January."""
        fourth = _ordinal(year, 1, 4)
        return fourth - (fourth + 6) % 7


    def week_of(day):
        number = _ordinal(day._year, day._month, day._day)
        year = day._year
        if number >= _first_week(year + 1):
            year += 1
        elif number < _first_week(year):
            year -= 1
        return IsoCalendarDate(year, (number - _first_week(year)) // 7 + 1, (number + 6) % 7 + 1)


    def date_from_week(year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f'Year is out of range: {year}')
        if not 1 <= week <= 52 and not (week == 53 and _first_week(year + 1) - _first_week(year) == 371):
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])')
        return _from_ordinal(_first_week(year) + week * 7 + day - 8)


    def _number(text):
        if not (text.isascii() and text.isdigit()):
            raise ValueError
        return int(text)


    def _read_date(text):
        """Year, month and day of the ISO date the text starts with, and what follows it."""
        year = _number(text[:4])
        if len(text) < 5:
            raise ValueError
        dash = text[4] == '-'
        rest = text[5:] if dash else text[4:]
        if rest[:1] == 'W':
            week, rest, day = _number(rest[1:3]), rest[3:], 1
            if len(text) < (8 if dash else 7):
                raise ValueError
            if dash and rest[:1] == '-' and rest[1:2].isdigit():
                day, rest = _number(rest[1:2]), rest[2:]
            elif not dash and rest[:1].isdigit():
                day, rest = _number(rest[:1]), rest[1:]
            return date_from_week(year, week, day), rest
        month = rest[:2]
        if len(month) != 2:
            raise ValueError
        if dash:
            if rest[2:3] != '-':
                raise ValueError
            rest = rest[1:]
        day = rest[2:4]
        if len(day) != 2:
            raise ValueError
        return (year, _number(month), _number(day)), rest[4:]


    def _read_clock(text):
        """Hours, minutes, seconds and microseconds."""
        parts = [0, 0, 0, 0]
        colon = text[2:3] == ':'
        place, count = 0, 0
        while True:
            piece = text[place:place + 2]
            if len(piece) != 2:
                raise ValueError
            parts[count] = _number(piece)
            count += 1
            place += 2
            if place >= len(text):
                return parts
            if count == 3:
                break
            if colon:
                if text[place] != ':':
                    raise ValueError
                place += 1
        if text[place] not in '.,':
            raise ValueError
        digits = text[place + 1:]
        _number(digits)
        parts[3] = int(digits[:6].ljust(6, '0'))
        return parts


    def _read_time(text):
        place = 0
        while place < len(text) and text[place] not in '+-Z':
            place += 1
        parts = _read_clock(text[:place])
        if place == len(text):
            return *parts, None
        if text[place] == 'Z':
            if place + 1 != len(text):
                raise ValueError
            return *parts, UTC
        hours, minutes, seconds, micro = _read_clock(text[place + 1:])
        micro += ((hours * 60 + minutes) * 60 + seconds) * 1000000
        return *parts, timezone(_duration(-micro if text[place] == '-' else micro))


    def _reading(text, read):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            return read(text)
        except ValueError as error:
            if error.args:
                raise error from None
        raise ValueError(f'Invalid isoformat string: {text!r}')


    def date_from_iso(text):
        def read(text):
            parts, rest = _read_date(text)
            if rest:
                raise ValueError
            return parts
        return _reading(text, read)


    def time_from_iso(text):
        return _reading(text, lambda text: _read_time(text.removeprefix('T')))


    def datetime_from_iso(text):
        def read(text):
            parts, rest = _read_date(text)
            if not rest:
                return parts
            if len(rest) == 1:
                raise ValueError
            return *parts, *_read_time(rest[1:])
        return _reading(text, read)


    def parse(cls, text, format):
        for place, value in enumerate((text, format), 1):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {place} must be str, not {type(value).__name__}')
        from _strptime import _parse
        parts, micro, offset, name = _parse(text, format)
        if offset is None:
            return cls(*parts[:6], micro)
        offset = _duration(offset)
        return cls(*parts[:6], micro, timezone(offset) if name is None else timezone(offset, name))


    def _seconds(moment):
        days = _ordinal(moment._year, moment._month, moment._day) - 719163
        return ((days * 24 + moment._hour) * 60 + moment._minute) * 60 + moment._second


    def _offset_at(seconds):
        return _time.localtime(seconds).tm_gmtoff


    def local_seconds(moment):
        """Seconds since 1970 of a moment on the local clock."""
        wanted = _seconds(moment)
        # A day before and a day after lie on both sides of any change of the clock.
        before, after = _offset_at(wanted - 86400), _offset_at(wanted + 86400)
        fits = [wanted - offset for offset in (before, after) if _offset_at(wanted - offset) == offset]
        if not fits:
            return wanted - (after if moment._fold else before)
        return max(fits) if moment._fold else min(fits)


    def is_repeated(moment, seconds):
        return local_seconds(moment) < seconds


    def local_zone(moment):
        seconds = local_seconds(moment) if moment._tzinfo is None else _seconds(moment)
        local = _time.localtime(seconds)
        return timezone(_duration(local.tm_gmtoff * 1000000), local.tm_zone)


    def _state(data):
        return data.encode('latin1') if isinstance(data, str) else data


    def date_from_state(cls, data):
        data = _state(data)
        self = _new(cls)
        self._year, self._month, self._day = data[0] * 256 + data[1], data[2], data[3]
        return self


    def _set_clock(self, data, zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError('bad tzinfo state arg')
        self._hour, self._minute, self._second = data[0], data[1], data[2]
        self._microsecond = data[3] << 16 | data[4] << 8 | data[5]
        self._tzinfo = zone
        return self


    def time_from_state(cls, data, zone):
        data = _state(data)
        self = _new(cls)
        self._fold = data[0] >> 7
        return _set_clock(self, bytes((data[0] & 127,)) + data[1:], zone)


    def datetime_from_state(cls, data, zone):
        data = _state(data)
        self = _new(cls)
        self._year, self._month, self._day = data[0] * 256 + data[1], data[2] & 127, data[3]
        self._fold = data[2] >> 7
        return _set_clock(self, data[4:], zone)


    def _clock_state(self, fold):
        micro = self._microsecond
        return self._hour + fold, self._minute, self._second, micro >> 16, micro >> 8 & 255, micro & 255


    def _with_zone(state, zone):
        return (bytes(state),) if zone is None else (bytes(state), zone)


    def time_state(self, protocol):
        return _with_zone(_clock_state(self, self._fold << 7 if protocol > 3 else 0), self._tzinfo)


    def datetime_state(self, protocol):
        month = self._month + (self._fold << 7 if protocol > 3 else 0)
        return _with_zone((*divmod(self._year, 256), month, self._day, *_clock_state(self, 0)), self._tzinfo)
    """#
