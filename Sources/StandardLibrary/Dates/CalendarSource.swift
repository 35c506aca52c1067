/// Module `calendar`.
let calendarSource = #"""
    import datetime

    __all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays',
               'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name',
               'month_abbr', 'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'HTMLCalendar', 'LocaleTextCalendar',
               'LocaleHTMLCalendar', 'weekheader', 'Day', 'Month', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE',
               'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER', 'MONDAY', 'TUESDAY', 'WEDNESDAY',
               'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

    error = ValueError
    mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                  'November', 'December']
    month_abbr = [name[:3] for name in month_name]
    day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    day_abbr = [name[:3] for name in day_name]
    EPOCH = 1970


    class IllegalMonthError(ValueError, IndexError):
        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f'bad month number {self.month!r}; must be 1-12'


    class IllegalWeekdayError(ValueError):
        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


    def __getattr__(name):
        if name == 'Day' and name in globals():
            return globals()[name]
        months = [full.upper() for full in month_name[1:]]
        days = [full.upper() for full in day_name]
        if name in ('Month', 'Day') or name in months or name in days:
            from enum import IntEnum
            names = globals()
            for title, members, start in (('Month', months, 1), ('Day', days, 0)):
                made = IntEnum(title, [(member, place) for place, member in enumerate(members, start)], module='calendar')
                made.__str__ = int.__repr__
                made.__repr__ = lambda self: f'calendar.{self._name_}'
                names[title] = made
                names.update((member.name, member) for member in made)
            return names[name]
        if name in ('HTMLCalendar', 'LocaleHTMLCalendar', 'LocaleTextCalendar', 'different_locale', 'main'):
            import _calendar_more
            return getattr(_calendar_more, name)
        if name in ('January', 'February'):
            import warnings
            warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead", DeprecationWarning,
                          stacklevel=2)
            return month_name.index(name)
        raise AttributeError(f"module 'calendar' has no attribute {name!r}")


    def isleap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        y1 -= 1
        y2 -= 1
        return y2 // 4 - y1 // 4 - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


    def weekday(year, month, day):
        if not 1 <= year <= 9999:
            year = 2000 + year % 400
        return __getattr__('Day')(datetime.date(year, month, day).weekday())


    def monthrange(year, month):
        first, count = _range(year, month)
        return __getattr__('Day')(first), count


    def _range(year, month):
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        first = datetime.date(year if 1 <= year <= 9999 else 2000 + year % 400, month, 1)
        return first.weekday(), mdays[month] + (month == 2 and isleap(year))


    class Calendar:
        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        @property
        def firstweekday(self):
            return self._firstweekday % 7

        @firstweekday.setter
        def firstweekday(self, firstweekday):
            self._firstweekday = firstweekday

        getfirstweekday = firstweekday.fget

        def setfirstweekday(self, firstweekday):
            self.firstweekday = firstweekday

        def iterweekdays(self):
            for place in range(self.firstweekday, self.firstweekday + 7):
                yield place % 7

        def itermonthdays3(self, year, month):
            first, count = _range(year, month)
            before = (first - self.firstweekday) % 7
            after = (self.firstweekday - first - count) % 7
            year_before, month_before = (year - 1, 12) if month == 1 else (year, month - 1)
            end = _range(year_before, month_before)[1] + 1 if before else 1
            for day in range(end - before, end):
                yield year_before, month_before, day
            for day in range(1, count + 1):
                yield year, month, day
            year_after, month_after = (year + 1, 1) if month == 12 else (year, month + 1)
            for day in range(1, after + 1):
                yield year_after, month_after, day

        def itermonthdates(self, year, month):
            for parts in self.itermonthdays3(year, month):
                yield datetime.date(*parts)

        def itermonthdays4(self, year, month):
            for place, parts in enumerate(self.itermonthdays3(year, month)):
                yield *parts, (self.firstweekday + place) % 7

        def itermonthdays(self, year, month):
            for _, found, day in self.itermonthdays3(year, month):
                yield day if found == month else 0

        def itermonthdays2(self, year, month):
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def monthdatescalendar(self, year, month):
            return _weeks(self.itermonthdates(year, month))

        def monthdays2calendar(self, year, month):
            return _weeks(self.itermonthdays2(year, month))

        def monthdayscalendar(self, year, month):
            return _weeks(self.itermonthdays(year, month))

        def yeardatescalendar(self, year, width=3):
            return _rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

        def yeardays2calendar(self, year, width=3):
            return _rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

        def yeardayscalendar(self, year, width=3):
            return _rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)


    def _weeks(days):
        return _rows(list(days), 7)


    def _rows(items, width):
        return [items[start:start + width] for start in range(0, len(items), width)]


    class TextCalendar(Calendar):
        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end='')

        def formatday(self, day, weekday, width):
            return (f'{day:2d}' if day else '').center(width)

        def formatweek(self, theweek, width):
            return ' '.join(self.formatday(day, place, width) for day, place in theweek)

        def formatweekday(self, day, width):
            return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

        def formatweekheader(self, width):
            return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            if not 1 <= themonth <= 12:
                raise IllegalMonthError(themonth)
            text = month_name[themonth]
            return (f'{text} {theyear!r}' if withyear else text).center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end='')

        def formatmonth(self, theyear, themonth, w=0, l=0):
            w, l = max(2, w), max(1, l)
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
            lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
            return ''.join(line.rstrip() + '\n' * l for line in lines)

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            text = repr(theyear).center(width * m + c * (m - 1)).rstrip() + '\n' * l
            header = self.formatweekheader(w)
            for row, months in enumerate(self.yeardays2calendar(theyear, m)):
                numbers = range(m * row + 1, min(m * (row + 1) + 1, 13))
                text += '\n' * l
                text += formatstring([self.formatmonthname(theyear, number, width, False) for number in numbers],
                                     width, c).rstrip() + '\n' * l
                text += formatstring([header for _ in numbers], width, c).rstrip() + '\n' * l
                for place in range(max(map(len, months))):
                    weeks = [self.formatweek(month[place], w) if place < len(month) else '' for month in months]
                    text += formatstring(weeks, width, c).rstrip() + '\n' * l
            return text

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end='')


    def formatstring(cols, colwidth=20, spacing=6):
        return (' ' * spacing).join(text.center(colwidth) for text in cols)


    def format(cols, colwidth=20, spacing=6):
        print(formatstring(cols, colwidth, spacing))


    c = TextCalendar()
    firstweekday = c.getfirstweekday
    monthcalendar = c.monthdayscalendar
    prweek = c.prweek
    week = c.formatweek
    weekheader = c.formatweekheader
    prmonth = c.prmonth
    month = c.formatmonth
    calendar = c.formatyear
    prcal = c.pryear


    def setfirstweekday(firstweekday):
        if not 0 <= firstweekday <= 6:
            raise IllegalWeekdayError(firstweekday)
        c.firstweekday = firstweekday


    def timegm(tuple):
        year, month, day, hour, minute, second = tuple[:6]
        days = datetime.date(year, month, 1).toordinal() - 719163 + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second


    if __name__ == '__main__':
        from _calendar_more import main
        main()
    """#
