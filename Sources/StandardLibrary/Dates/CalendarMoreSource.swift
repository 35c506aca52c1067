/// Module `_calendar_more`: calendars as HTML, and the command.
let calendarMoreSource = #"""
    import calendar
    import sys
    from calendar import Calendar, TextCalendar


    class HTMLCalendar(Calendar):
        """Calendars as tables of HTML."""

        cssclasses = [name.lower() for name in calendar.day_abbr]
        cssclasses_weekday_head = cssclasses
        cssclass_noday = 'noday'
        cssclass_month_head = cssclass_month = 'month'
        cssclass_year_head = cssclass_year = 'year'

        def formatday(self, day, weekday):
            style, text = (self.cssclasses[weekday], day) if day else (self.cssclass_noday, '&nbsp;')
            return f'<td class="{style}">{text}</td>'

        def formatweek(self, theweek):
            return f"<tr>{''.join(self.formatday(*day) for day in theweek)}</tr>"

        def formatweekday(self, day):
            return f'<th class="{self.cssclasses_weekday_head[day]}">{calendar.day_abbr[day]}</th>'

        def formatweekheader(self):
            return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

        def formatmonthname(self, theyear, themonth, withyear=True):
            if not 1 <= themonth <= 12:
                raise calendar.IllegalMonthError(themonth)
            title = f'{calendar.month_name[themonth]} {theyear}' if withyear else calendar.month_name[themonth]
            return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{title}</th></tr>'

        @staticmethod
        def _table(style):
            return f'<table border="0" cellpadding="0" cellspacing="0" class="{style}">'

        def formatmonth(self, theyear, themonth, withyear=True):
            rows = [self._table(self.cssclass_month), self.formatmonthname(theyear, themonth, withyear=withyear),
                    self.formatweekheader(), *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), '</table>']
            return '\n'.join(rows) + '\n'

        def formatyear(self, theyear, width=3):
            width = max(width, 1)
            text = (f'{self._table(self.cssclass_year)}\n'
                    f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>')
            for first in range(1, 13, width):
                cells = (f'<td>{self.formatmonth(theyear, month, withyear=False)}</td>'
                         for month in range(first, min(first + width, 13)))
                text += f"<tr>{''.join(cells)}</tr>"
            return text + '</table>'

        def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
            if encoding is None:
                encoding = 'utf-8'
            style = f'<link rel="stylesheet" type="text/css" href="{css}" />\n' if css is not None else ''
            page = (f'<?xml version="1.0" encoding="{encoding}"?>\n'
                    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
                    '<html>\n<head>\n'
                    f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n'
                    f'{style}<title>Calendar for {theyear}</title>\n</head>\n<body>\n'
                    f'{self.formatyear(theyear, width)}</body>\n</html>\n')
            return page.encode(encoding, 'xmlcharrefreplace')


    class different_locale:
        """Sets the locale for time for the length of a block."""

        def __init__(self, locale):
            self.locale = locale
            self.oldlocale = None

        def __enter__(self):
            import locale
            self.oldlocale = locale.setlocale(locale.LC_TIME, None)
            locale.setlocale(locale.LC_TIME, self.locale)

        def __exit__(self, *failure):
            import locale
            locale.setlocale(locale.LC_TIME, self.oldlocale)


    class _Localized:
        def __init__(self, firstweekday=0, locale=None):
            super().__init__(firstweekday)
            if locale is None:
                import locale as module
                locale = module.getlocale(module.LC_TIME)
                if locale == (None, None):
                    locale = 'C'
            self.locale = locale

        def formatweekday(self, *args):
            with different_locale(self.locale):
                return super().formatweekday(*args)

        def formatmonthname(self, *args, **options):
            with different_locale(self.locale):
                return super().formatmonthname(*args, **options)


    class LocaleTextCalendar(_Localized, TextCalendar):
        """A text calendar with the names of a locale."""


    class LocaleHTMLCalendar(_Localized, HTMLCalendar):
        """An HTML calendar with the names of a locale."""


    for _class in (HTMLCalendar, LocaleTextCalendar, LocaleHTMLCalendar, different_locale):
        _class.__module__ = 'calendar'


    def main(args=None):
        import argparse
        parser = argparse.ArgumentParser()
        text = parser.add_argument_group('text only arguments')
        html = parser.add_argument_group('html only arguments')
        for flags, default, meaning in ((('-w', '--width'), 2, 'width of date column (default 2)'),
                                        (('-l', '--lines'), 1, 'number of lines for each week (default 1)'),
                                        (('-s', '--spacing'), 6, 'spacing between months (default 6)'),
                                        (('-m', '--months'), 3, 'months per row (default 3)')):
            text.add_argument(*flags, type=int, default=default, help=meaning)
        html.add_argument('-c', '--css', default='calendar.css', help='CSS to use for page')
        parser.add_argument('-L', '--locale', default=None, help='locale to use for month and weekday names')
        parser.add_argument('-e', '--encoding', default=None, help='encoding to use for output (default utf-8)')
        parser.add_argument('-t', '--type', default='text', choices=('text', 'html'), help='output type (text or html)')
        parser.add_argument('-f', '--first-weekday', type=int, default=0, help='weekday (0 is Monday, 6 is Sunday) to '
                            'start each week (default 0)')
        parser.add_argument('year', nargs='?', type=int, help='year number')
        parser.add_argument('month', nargs='?', type=int, help='month number (1-12), text only')
        options = parser.parse_args(args)
        if options.locale and not options.encoding:
            parser.error('if --locale is specified --encoding is required')
            sys.exit(1)
        locale = (options.locale, options.encoding)
        if options.type == 'html':
            if options.month:
                parser.error('incorrect number of arguments')
                sys.exit(1)
            made = LocaleHTMLCalendar(locale=locale) if options.locale else HTMLCalendar()
            made.setfirstweekday(options.first_weekday)
            encoding = options.encoding or 'utf-8'
            year = options.year or calendar.datetime.date.today().year
            sys.stdout.buffer.write(made.formatyearpage(year, css=options.css, encoding=encoding))
            return
        made = LocaleTextCalendar(locale=locale) if options.locale else TextCalendar()
        made.setfirstweekday(options.first_weekday)
        style = {'w': options.width, 'l': options.lines}
        if options.month is None:
            style.update(c=options.spacing, m=options.months)
            year = options.year or calendar.datetime.date.today().year
            shown = made.formatyear(year, **style)
        else:
            shown = made.formatmonth(options.year, options.month, **style)
        if options.encoding:
            sys.stdout.buffer.write(shown.encode(options.encoding))
        else:
            sys.stdout.write(shown)
    """#
