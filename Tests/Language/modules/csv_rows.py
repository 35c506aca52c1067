import csv, io
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__module__, type(e).__name__, e)
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else io.StringIO(s,newline=''),**k))
for s in ['a,b,c\n1,2,3\n','a,"b,c",d\r\n"x""y",z\n','"a\nb",c\n','','\n\na\n','a b, c\n','"abc','a"b,c\n','"a"b,c\n','a,\n',',\n','"",""\n','a\rb\n','a;b\n', 'é,"ü"\n','a\0b\n', '"a" ,b\n', "'a,b',c\n", 'a\\,b\n','1,"2",3.5\n', '"a,b\n']:
    print(repr(s),end=' '); t(rd,s)
    for k in [dict(delimiter=';'),dict(quotechar="'"),dict(escapechar='\\'),dict(skipinitialspace=True),dict(doublequote=False),dict(quoting=csv.QUOTE_NONE),dict(quoting=csv.QUOTE_NONNUMERIC),dict(strict=True),dict(quoting=csv.QUOTE_STRINGS),dict(quoting=csv.QUOTE_NOTNULL),dict(dialect='excel-tab'),dict(quotechar=None,quoting=0), dict(strict=True,escapechar='\\')]:
        print('  ',k,end=' '); t(rd,s,**k)
t(rd,['a,b','c\nd','e']); t(rd,['a\nb,c']); t(rd,[b'a']); t(rd,[1]); t(csv.reader,5)
def wr(rows,**k):
    f=io.StringIO(newline=''); w=csv.writer(f,**k); r=[w.writerow(x) for x in rows]; return f.getvalue(),r
rows=[['a','b c','d,e','f"g','h\ni',1,2.5,None,'',True],[],[''],[None],['x'],('a\\b','é'),range(3),'abc',[' a'],["it's"],['a;b\tc'], [1e100,'\r']]
for k in [{},dict(delimiter=';'),dict(quoting=csv.QUOTE_ALL),dict(quoting=csv.QUOTE_NONNUMERIC),dict(quoting=csv.QUOTE_NONE,escapechar='\\'),dict(quoting=csv.QUOTE_NONE),dict(doublequote=False),dict(doublequote=False,escapechar='\\'),dict(lineterminator='\n'),dict(quotechar="'"),dict(quoting=csv.QUOTE_STRINGS),dict(quoting=csv.QUOTE_NOTNULL),dict(dialect='unix'),dict(dialect=csv.excel_tab),dict(skipinitialspace=True),dict(escapechar='!'),dict(quotechar=None,quoting=csv.QUOTE_NONE,escapechar='\\')]:
    for r in rows: print(k,r,end=' '); t(wr,[r],**k)
t(wr,[5]); t(wr,[None]); t(csv.writer,5)
f=io.StringIO(newline=''); w=csv.writer(f); print(w.writerows([[1,2],[3]]), f.getvalue(), w.dialect.delimiter, w.dialect.lineterminator, w.dialect.quoting)
for k in [dict(delimiter=''),dict(delimiter='ab'),dict(delimiter=5),dict(delimiter=None),dict(quotechar=''),dict(quotechar='ab'),dict(quotechar=4),dict(quotechar=None),dict(escapechar=''),dict(escapechar=5),dict(lineterminator=None),dict(lineterminator=5),dict(quoting=9),dict(quoting='a'),dict(foo=1),dict(dialect='nope'),dict(dialect=5),dict(delimiter='\n'),dict(delimiter=',',quotechar=','),dict(delimiter=' ',skipinitialspace=True),dict(doublequote='x'),dict(strict=None),dict(escapechar='\n'), dict(delimiter='"')]:
    print(k,end=' '); t(lambda: type(csv.reader([],**k)).__name__)
class my(csv.Dialect):
    delimiter='|'; quotechar='"'; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
csv.register_dialect('my',my); csv.register_dialect('p',delimiter=':',quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), rd('a|b\n',dialect='my'), rd('a:b\n',dialect='p'), wr([['a|b','c']],dialect='my'), csv.get_dialect('p').delimiter, type(csv.get_dialect('p')))
csv.unregister_dialect('p'); t(csv.get_dialect,'p'); t(csv.unregister_dialect,'p'); t(csv.register_dialect,5,my); t(csv.register_dialect,'z',delimiter='ab'); t(csv.register_dialect)
class bad(csv.Dialect): delimiter='ab'
t(bad); t(csv.Dialect); print(type(my()).__name__)
r=csv.DictReader(io.StringIO('a,b\n1,2\n3\n4,5,6\n\n7,8\n')); print(r.fieldnames, list(r), r.line_num)
print(list(csv.DictReader(['1,2','3,4'],fieldnames=['x','y'],restkey='r',restval='v')), list(csv.DictReader([])), csv.DictReader(['a,b']).fieldnames)
f=io.StringIO(newline=''); w=csv.DictWriter(f,['a','b'],restval='-'); print(w.writeheader(), w.writerow({'a':1}), w.writerows([{'a':1,'b':2},{'b':3}])); print(repr(f.getvalue()))
t(w.writerow,{'c':1}); t(csv.DictWriter,f,['a'],extrasaction='x'); w=csv.DictWriter(f,['a'],extrasaction='ignore'); t(w.writerow,{'a':1,'z':2})
print(csv.field_size_limit(), csv.field_size_limit(10), csv.field_size_limit()); t(rd,'abcdefghijklmnop\n'); csv.field_size_limit(131072); t(csv.field_size_limit,'a')
r=csv.reader(['a,b','c']); print(next(r), r.line_num, next(r), r.line_num); t(next,r); print(iter(r) is r, csv.Error.__mro__, csv.QUOTE_NOTNULL)
