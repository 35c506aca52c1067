import traceback, sys, io
print(traceback.__all__)
def a(x): return b(x)
def b(x): 
    return 1/x
try: a(0)
except Exception as e:
    ex=e
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc())
    print(traceback.format_exception(e))
    print(traceback.format_exception(type(e), e, e.__traceback__))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    tb=traceback.extract_tb(e.__traceback__)
    print(tb, tb[0].line, tb[0].lineno, tb[0].name, list(tb[0]), tb[0][0]==__file__, len(tb[0]), tb[1].colno, tb[1].end_colno, tb[1].end_lineno)
    print(traceback.format_tb(e.__traceback__, limit=1), traceback.format_tb(e.__traceback__, limit=-1))
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    traceback.print_exception(e, limit=1, file=sys.stdout)
    traceback.print_exception(e, limit=-1, file=sys.stdout)
    traceback.print_exception(type(e), e, None, file=sys.stdout)
    print([ (f.f_code.co_name, n) for f,n in traceback.walk_tb(e.__traceback__)])
    te=traceback.TracebackException.from_exception(e)
    print(''.join(te.format()), str(te), te.exc_type_str, te==te)
def st():
    traceback.print_stack(file=sys.stdout); print(traceback.format_stack(limit=1)); print(traceback.extract_stack()); return traceback.extract_stack(limit=2)
print(st())
print(traceback.format_exc())
traceback.print_exc(file=sys.stdout)
def raiser():
    try:
        try: a(0)
        except ZeroDivisionError as e: raise ValueError('second') from e
    except ValueError: 
        raise KeyError('third')
try: raiser()
except Exception as e:
    e.add_note('note1\nnote2'); 
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(chain=False,file=sys.stdout)
    print(''.join(traceback.format_exception(e))==traceback.format_exc())
    print(''.join(traceback.format_exception(e,chain=False)))
    te=traceback.TracebackException.from_exception(e); print(te.__cause__, te.__context__, te.__context__.__cause__, te.__notes__, te.stack)
try:
    try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('x'), OSError(2,'no')])])
    except ExceptionGroup as e: raise ExceptionGroup('outer', [e, KeyError('k')]) from e
except Exception as e:
    t=traceback.format_exc(); print(t); print(t==''.join(traceback.format_exception(e)))
    print(''.join(traceback.format_exception_only(e, show_group=True)))
for src in ['a b c', 'def f(:\n pass', '  x=1\n y', 'x = = 3']:
    try: compile(src,'<src>','exec')
    except SyntaxError as e:
        print(''.join(traceback.format_exception_only(e)))
        te=traceback.TracebackException.from_exception(e); print(te.lineno, te.offset, te.text, te.msg, te.filename, te.end_offset)
def rec(n): return rec(n-1) if n else 1/0
try: rec(20)
except Exception as e:
    t=traceback.format_exc(); print(t); print(t==''.join(traceback.format_exception(e)))
try: import sys; sys.foo
except Exception as e: print(traceback.format_exception_only(e)); traceback.print_exc(file=sys.stdout)
try: xyzzy
except NameError as e: print(traceback.format_exception_only(e))
class Bad(Exception):
    def __str__(self): 1/0
try: raise Bad
except Bad as e: print(traceback.format_exception_only(e))
class M(Exception): pass
M.__module__='mod.x'
print(traceback.format_exception_only(M('q')), traceback.format_exception_only(M()), traceback.format_exception_only(M('a\nb')))
for args in [(3,),(None,),(ValueError,3),(ValueError,)]:
    try: print(traceback.format_exception(*args))
    except Exception as e: print(type(e), e)
print(traceback.format_list([('f.py',3,'fn','code here'),('f.py',3,'fn',None)]), traceback.StackSummary.from_list([('f.py',3,'fn','code')]))
traceback.print_list([('f.py',3,'fn','code here')], file=sys.stdout)
fs=traceback.FrameSummary('f.py',3,'fn',line='  x  ', locals={'a':1}); print(fs, fs.line, fs.locals, fs==('f.py',3,'fn','x'), fs=={})
eg=ExceptionGroup('many',[ValueError(i) for i in range(20)])
print(''.join(traceback.format_exception(eg)))
traceback.print_exception(eg, file=sys.stdout)
try:
    traceback.print_last()
except ValueError as e: print(e)
import linecache
print(linecache.getline(__file__,3), linecache.getline(__file__,99999), linecache.getlines('nofile'), len(linecache.getlines(__file__))>50)
linecache.checkcache(); linecache.clearcache()
