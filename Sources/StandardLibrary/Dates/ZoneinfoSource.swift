/// Module `zoneinfo`.
let zoneinfoSource = #"""
import os as _os
from bisect import bisect_right as _bisect
from datetime import _duration, _ordinal, datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

_default_path = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')


class ZoneInfoNotFoundError(KeyError):
    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    pass


def reset_tzpath(to=None):
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError(f'tzpath must be a list or tuple, not {type(to)}: {to!r}')
        folders = tuple(map(_os.fspath, to))
        if not all(map(_os.path.isabs, folders)):
            raise ValueError('tzpaths should be absolute paths')
    elif 'PYTHONTZPATH' in _os.environ:
        folders = tuple(filter(_os.path.isabs, _os.environ['PYTHONTZPATH'].split(_os.pathsep)))
    else:
        folders = _default_path
    TZPATH = folders


reset_tzpath()


def available_timezones():
    found = set()
    for folder in TZPATH:
        for root, folders, files in _os.walk(folder):
            if root == folder:
                folders[:] = [name for name in folders if name not in ('posix', 'right')]
            for name in files:
                path = _os.path.join(root, name)
                try:
                    with open(path, 'rb') as file:
                        if file.read(4) == b'TZif':
                            found.add(_os.path.relpath(path, folder))
                except OSError:
                    pass
    found.discard('posixrules')
    return found


def _find(key):
    if _os.path.isabs(key):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    if _os.path.normpath(key) != key.rstrip('/'):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if key.startswith('..'):
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    for folder in TZPATH:
        path = _os.path.join(folder, key)
        if _os.path.isfile(path):
            return path
    raise ZoneInfoNotFoundError(f'No time zone found with key {key}')


class _Rule:
    """What holds after the last listed change: the footer of the file."""

    def __init__(self, text):
        self.text = text
        self.place = 0
        name = self._name()
        offset = -self._time()
        self.standard = offset, name, 0
        self.daylight = None
        if self.place < len(text):
            name = self._name()
            saved = 3600
            if self.place < len(text) and text[self.place] != ',':
                saved = -self._time() - offset
            self.daylight = offset + saved, name, saved
            self.start, self.end = self._change(), self._change()

    def _name(self):
        text, start = self.text, self.place
        if text[start] == '<':
            end = text.index('>', start)
            self.place = end + 1
            return text[start + 1:end]
        end = start
        while end < len(text) and text[end].isalpha():
            end += 1
        self.place = end
        return text[start:end]

    def _number(self):
        start = self.place
        while self.place < len(self.text) and self.text[self.place].isdigit():
            self.place += 1
        return int(self.text[start:self.place])

    def _time(self):
        sign = 1
        if self.text[self.place] in '+-':
            sign = -1 if self.text[self.place] == '-' else 1
            self.place += 1
        seconds = self._number() * 3600
        for unit in (60, 1):
            if self.text[self.place:self.place + 1] != ':':
                break
            self.place += 1
            seconds += self._number() * unit
        return sign * seconds

    def _change(self):
        self.place += 1
        kind = self.text[self.place]
        if kind == 'M':
            parts = []
            for _ in range(3):
                self.place += 1
                parts.append(self._number())
            day = tuple(parts)
        else:
            if kind == 'J':
                self.place += 1
            day = kind == 'J', self._number()
        moment = 7200
        if self.text[self.place:self.place + 1] == '/':
            self.place += 1
            moment = self._time()
        return day, moment

    def _seconds(self, year, change):
        """Seconds since 1970, on the local clock, of a change in a year."""
        day, moment = change
        if len(day) == 3:
            month, week, weekday = day
            first = _ordinal(year, month, 1)
            number = first + (weekday - first % 7) % 7 + (week - 1) * 7
            after = _ordinal(year + month // 12, month % 12 + 1, 1)
            while number >= after:
                number -= 7
        else:
            skips, count = day
            number = _ordinal(year, 1, 1) + count - 1
            if skips and count >= 60 and _ordinal(year, 3, 1) - _ordinal(year, 2, 1) == 29:
                number += 1
        return (number - 719163) * 86400 + moment

    def at(self, seconds, year, is_local, fold):
        """What holds at a moment, and whether it is the second of two readings of the clock."""
        if self.daylight is None:
            return self.standard, 0
        start, end = self._seconds(year, self.start), self._seconds(year, self.end)
        saved = self.daylight[0] - self.standard[0]
        if is_local:
            # Skipped readings belong to what was before, unless fold asks for what comes after.
            if saved >= 0:
                start += 0 if fold else saved
                end -= 0 if fold else 0
                if fold:
                    end -= saved
            else:
                start += saved if fold else 0
                end += 0 if fold else -saved
        else:
            start -= self.standard[0]
            end -= self.daylight[0]
        if start < end:
            is_daylight = start <= seconds < end
        else:
            is_daylight = not end <= seconds < start
        repeated = 0
        if not is_local:
            repeated = int(end <= seconds < end + saved if saved > 0 else start <= seconds < start - saved)
        return self.daylight if is_daylight else self.standard, repeated


def _read(file):
    def table(size, count):
        data = file.read(size * count)
        return [int.from_bytes(data[place:place + size], signed=True) for place in range(0, len(data), size)]
    header = file.read(44)
    if header[:4] != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')

    def counts():
        return [int.from_bytes(header[place:place + 4]) for place in range(20, 44, 4)]
    size = 4
    if header[4:5] >= b'2':
        utc, wall, leap, times, types, letters = counts()
        file.read(times * 5 + types * 6 + letters + leap * 8 + wall + utc)
        header = file.read(44)
        size = 8
    utc, wall, leap, times, types, letters = counts()
    changes = table(size, times)
    kinds = list(file.read(times))
    records = file.read(types * 6)
    names = file.read(letters)
    file.read(leap * (size + 4) + wall + utc)
    footer = file.read().strip(b'\n').decode() if size == 8 else ''
    infos = []
    for place in range(0, len(records), 6):
        start = records[place + 5]
        infos.append((int.from_bytes(records[place:place + 4], signed=True), bool(records[place + 4]),
                      names[start:names.index(b'\0', start)].decode()))
    return changes, kinds, infos, footer


class ZoneInfo(_tzinfo):
    __module__ = 'zoneinfo'
    _cache = {}

    def __new__(cls, key):
        found = cls._cache.get((cls, key))
        if found is None:
            found = cls._cache[cls, key] = cls.no_cache(key)
        return found

    @classmethod
    def no_cache(cls, key):
        try:
            file = open(_find(key), 'rb')
        except (OSError, UnicodeError):
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}') from None
        with file:
            return cls._made(file, key)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        return cls._made(fobj, key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for known in list(cls._cache):
            if known[0] is cls and (only_keys is None or known[1] in only_keys):
                del cls._cache[known]

    @classmethod
    def _made(cls, file, key):
        self = object.__new__(cls)
        self._key = key
        self._file = repr(file)
        changes, kinds, infos, footer = _read(file)
        # How far the clock is moved, where only a flag says that it is.
        saved = {}
        for place in range(1, len(kinds)):
            kind = kinds[place]
            offset, is_daylight, _ = infos[kind]
            if not is_daylight or kind in saved:
                continue
            # The neighbour in time tells, if it is standard time.
            for other in kinds[place - 1:place + 2:2]:
                if not infos[other][1] and infos[other][0] != offset:
                    saved[kind] = offset - infos[other][0]
                    break
        made = [(offset, name, saved.get(place, 3600) if is_daylight else 0)
                for place, (offset, is_daylight, name) in enumerate(infos)]
        self._changes = changes
        self._states = [made[kind] for kind in kinds]
        self._first = next((info for info, raw in zip(made, infos) if not raw[1]), made[0] if made else None)
        self._rule = _Rule(footer) if footer else None
        before = [self._first, *self._states]
        # The changes on the local clock: without fold after the later reading, with fold from the earlier one.
        self._walls = ([], [])
        for moment, old, new in zip(changes, before, self._states):
            low, high = sorted((old[0], new[0]))
            self._walls[0].append(moment + high if new[0] > old[0] else moment + old[0])
            self._walls[1].append(moment + old[0] if new[0] > old[0] else moment + new[0])
        return self

    @property
    def key(self):
        return self._key

    def _state(self, dt):
        if dt is None:
            if self._rule is not None and self._rule.daylight is None and not self._changes \
                    and self._first == self._rule.standard:
                return self._rule.standard
            return self._first if not self._changes and self._rule is None else None
        seconds = ((_ordinal(dt.year, dt.month, dt.day) - 719163) * 24 + dt.hour) * 3600 + dt.minute * 60 + dt.second
        place = _bisect(self._walls[dt.fold], seconds)
        if place == len(self._changes) and self._rule is not None:
            return self._rule.at(seconds, dt.year, True, dt.fold)[0]
        return self._states[place - 1] if place else self._first

    def utcoffset(self, dt, /):
        state = self._state(dt)
        return None if state is None else _duration(state[0] * 1000000)

    def dst(self, dt, /):
        state = self._state(dt)
        return None if state is None else _duration(state[2] * 1000000)

    def tzname(self, dt, /):
        state = self._state(dt)
        return None if state is None else state[1]

    def fromutc(self, dt, /):
        if not isinstance(dt, _datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        seconds = ((_ordinal(dt.year, dt.month, dt.day) - 719163) * 24 + dt.hour) * 3600 + dt.minute * 60 + dt.second
        place = _bisect(self._changes, seconds)
        if place == len(self._changes) and self._rule is not None and (
                not self._changes or seconds >= self._changes[-1]):
            state, fold = self._rule.at(seconds, dt.year, False, 0)
            if place and not fold:
                old = self._states[place - 2] if place > 1 else self._first
                fold = int(0 <= seconds - self._changes[-1] < old[0] - state[0])
        else:
            state = self._states[place - 1] if place else self._first
            old = self._states[place - 2] if place > 1 else self._first
            fold = int(place > 0 and seconds - self._changes[place - 1] < old[0] - state[0])
        made = dt + _duration(state[0] * 1000000)
        return made.replace(fold=1) if fold else made

    def __repr__(self):
        if self._key is None:
            return f'zoneinfo.ZoneInfo.from_file({self._file})'
        return f'zoneinfo.ZoneInfo(key={self._key!r})'

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __reduce__(self):
        if self._key is None:
            import pickle
            raise pickle.PicklingError('Cannot pickle a ZoneInfo file created from a file stream.')
        return type(self), (self._key,)

    def __init_subclass__(cls):
        pass
"""#
