import calendar
import colorsys
import fileinput
import filecmp
import os
import tempfile
import timeit
from random import Random
import copy
import pickle

print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(calendar.HTMLCalendar(6).formatyearpage(2024, css=None)[:120])
print(calendar.Month.MAY, calendar.MONDAY, repr(calendar.FRIDAY))
for function in (colorsys.rgb_to_hsv, colorsys.rgb_to_hls, colorsys.rgb_to_yiq):
    print([round(part, 6) for part in function(0.2, 0.4, 0.6)], [round(part, 6) for part in function(1, 0, 0)])
print(colorsys.hsv_to_rgb(0.5, 0.5, 0.4), colorsys.hls_to_rgb(0.5, 0.5, 0.4))
with tempfile.TemporaryDirectory() as folder:
    names = [os.path.join(folder, name) for name in ('one', 'two')]
    for name, text in zip(names, ('a\nb\n', 'c\n')):
        with open(name, 'w') as file:
            file.write(text)
    for line in fileinput.input(names):
        print(os.path.basename(fileinput.filename()), fileinput.lineno(), fileinput.filelineno(), line.strip())
    fileinput.close()
    print(filecmp.cmp(*names), filecmp.cmp(names[0], names[0], shallow=False))
print(timeit.main(['-n', '1', '-r', '1', '-u', 'x', 'pass']))
generator = Random(5)
generator.random()
twin = pickle.loads(pickle.dumps(generator))
third = copy.copy(generator)
print(generator.random() == twin.random() == third.random(), type(twin))


class Fixed(Random):
    def random(self):
        return 0.5


print(Fixed().randrange(10), Fixed().choice('abcd'))
