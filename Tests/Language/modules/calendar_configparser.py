import calendar, datetime, configparser, io, locale
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, x)
for s in '''calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1990,2030), calendar.monthrange(2024,2), calendar.weekday(2024,1,1)
calendar.monthrange(2024,13)
calendar.month(2024,2)
calendar.calendar(2023)
calendar.monthcalendar(2024,5), calendar.Calendar(6).monthdayscalendar(2024,5)
calendar.timegm((2024,1,2,3,4,5)), calendar.weekheader(3), calendar.weekheader(10), list(calendar.day_name), list(calendar.month_abbr), calendar.month_name[3]
list(calendar.Calendar().itermonthdates(2024,2))[:3], list(calendar.Calendar().itermonthdays2(2024,2))[:5], list(calendar.Calendar(6).itermonthdays4(2024,12))[-2:], list(calendar.Calendar(3).iterweekdays())
calendar.TextCalendar(6).formatmonth(2024, 9, 3, 2)
calendar.setfirstweekday(9)'''.splitlines(): e(s)
T = """
# comment
[DEFAULT]
base = /x
debug: no
[a]
Key = value ; not comment
multi = one
   two

   three
path = %(base)s/sub
n = 5
f = 1.5
empty =
pct = 100%%
[b b]
key=1
debug=yes
"""
c = configparser.ConfigParser(); c.read_string(T)
for s in '''c.sections()
c['a']['key'], c['a']['multi'], c['a']['path'], c['a'].getint('n'), c.getfloat('a','f'), c['a'].getboolean('debug'), c['b b'].getboolean('debug'), c['a']['empty'], c['a']['pct']
dict(c['a']), c.options('b b'), c.items('b b'), list(c), len(c), 'a' in c, c.has_option('a','KEY')
c['zz']
c['a']['zz']
c.get('zz','x')
c.get('a','x')
c.get('a','x',fallback='d'), c['a'].get('q'), c['a'].get('q','w'), c.getint('a','zz',fallback=3)
c.getint('a','key')
c.getboolean('a','key')
c.set('a','x',3)
c.set('a','x','%(y')
c.add_section('a')
c.add_section('DEFAULT')
c.read('nofile'), c.defaults(), c.remove_option('a','n'), c.remove_section('b b'), c.sections()
configparser.ConfigParser().read_string('x=1')
configparser.ConfigParser().read_string('[a]\\nx=1\\nx=2')
configparser.ConfigParser().read_string('[a]\\n[a]')
configparser.ConfigParser().read_string('[a]\\nfoo\\nbar')
configparser.ConfigParser(allow_no_value=True).read_string('[a]\\nfoo\\n bar')'''.splitlines(): e(s)
o = io.StringIO(); c.write(o); print(o.getvalue())
c2 = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), converters={'list': str.split}); c2.read_dict({'p': {'a': '1 2', 'b': '${a} x', 'c': '${q:z}$$'}, 'q': {'z': 'zz'}})
print(c2['p']['b'], c2['p']['c'], c2['p'].getlist('a'), c2.getlist('p','a'))
c3 = configparser.ConfigParser(); c3['x'] = {'a': '%(b)s', 'c': '%(c)s'}; e("c3['x']['a']"); e("c3['x']['c']")
c4 = configparser.RawConfigParser(allow_no_value=True, inline_comment_prefixes=('#',), delimiters=('=',)); c4.optionxform = str; c4.read_string('[S]\nKey # c\nA = b # d\n'); print(c4.items('S')); o = io.StringIO(); c4.write(o, False); print(o.getvalue())
