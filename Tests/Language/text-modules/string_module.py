import string
print(string.printable, string.capwords('hello  big world'), string.capwords('a-b c-d','-'))
T=string.Template
print(T('$a ${b} $$ x').substitute(a=1,b=2), T('$a ${b} $c').safe_substitute({'a':1}), T('$a').substitute({'a':3},a=4))
for s in ['$','${a','$1','ab $','x\ny $!','${}','${a b}']:
    try: print(T(s).substitute(a=1))
    except Exception as e: print(type(e).__name__, e)
    print(T(s).safe_substitute(a=1), T(s).is_valid())
try: T('$zz').substitute()
except KeyError as e: print(repr(e))
print(T('$a $b ${a} $$').get_identifiers())
f=string.Formatter()
print(f.format('{0} {a!r} {1:>{w}} {b.real} {c[0]}', 1, 'x', a='q', w=5, b=3, c=[9]), f.format('{} {}', 1, 2))
for s,a in [('{} {0}',(1,)),('{0} {}',(1,)),('{x}',()),('{!z}',(1,)),('{5}',(1,))]:
    try: print(f.format(s,*a))
    except Exception as e: print(type(e).__name__, e)
print(list(f.parse('a{b!r:c}d{{')))
class F(string.Formatter):
    def get_value(self,k,a,kw): return 'V%s'%k
    def check_unused_args(self,u,a,k): print(sorted(map(str,u)))
print(F().format('{a} {0}'))
