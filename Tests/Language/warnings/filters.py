import warnings, sys
print(warnings.__all__, warnings.filters)
def f(n=1): warnings.warn('hello', stacklevel=n)
f(); f(); f(2); f(50)
for i in range(3): warnings.warn('loop')
warnings.warn(DeprecationWarning('dep')); warnings.warn('pend', PendingDeprecationWarning)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    for i in range(2): warnings.warn('rec %d'%i, RuntimeWarning)
print(len(log), log[0], log[0].message, log[0].category, log[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('boom')
    except UserWarning as e: print(repr(e))
with warnings.catch_warnings():
    warnings.simplefilter('ignore'); warnings.warn('x')
with warnings.catch_warnings(action='error', category=DeprecationWarning):
    try: warnings.warn('dd', DeprecationWarning)
    except DeprecationWarning as e: print('dd', e)
for a in [lambda: warnings.warn('x', 3), lambda: warnings.warn('x', int), lambda: warnings.simplefilter('bad'), lambda: warnings.filterwarnings('ignore', message=3), lambda: warnings.filterwarnings('ignore', category=int), lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.filterwarnings('ignore', lineno='a'), lambda: warnings.warn('x', skip_file_prefixes=3), lambda: warnings.warn('x', skip_file_prefixes=(3,))]:
    try: a()
    except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning('m', UserWarning, 'fn.py', 3, 'src line  '), warnings.formatwarning('m', UserWarning, 'fn.py', 3))
warnings.showwarning('m', UserWarning, 'fn.py', 3, file=sys.stdout, line='zz')
old=warnings.showwarning
warnings.showwarning=lambda *a: print('SW', a)
warnings.warn('via sw')
warnings.showwarning=old
warnings.formatwarning=lambda *a: 'FW %s\n' % (a,)
warnings.warn('via fw')
warnings.warn_explicit('exp', UserWarning, 'ff.py', 77)
warnings.formatwarning=warnings._formatwarning_orig
warnings.warn_explicit('exp', UserWarning, 'ff.py', 77)
reg={}
for i in range(2): warnings.warn_explicit('exp', UserWarning, 'ff.py', 77, module='m', registry=reg)
@warnings.deprecated('use g')
def g(): return 5
print(g(), g.__deprecated__)
@warnings.deprecated('old class')
class K: pass
K()
class K2(K): pass
try: warnings.deprecated(3)
except TypeError as e: print(e)
with warnings.catch_warnings():
    warnings.simplefilter('once')
    for i in range(3): warnings.warn('once %d' % (i//2))
print(repr(warnings.catch_warnings(record=True)))
async def co(): pass
co()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    co()
print(len(log), str(log[0].message), log[0].category, log[0].lineno)
if NotImplemented: pass
for i in range(2): co()
eval('1 is 1')
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: eval('1 is 1')
    except SyntaxError as e: print(repr(e))
c=warnings.catch_warnings()
try: c.__exit__()
except RuntimeError as e: print(e)
