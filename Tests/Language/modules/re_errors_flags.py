import re
def t(f,*a,**k):
    try: r=f(*a,**k); print(repr(r))
    except Exception as e: print(type(e).__name__, e, getattr(e,'pos',None), getattr(e,'lineno',None), getattr(e,'colno',None))
for p in [r'a\\', '\\', 'a(b', 'a)b', '[a', 'a**', '*a', 'a{2,1}', 'a{99999999999}', '(?P<1a>x)', '(?P<a>x)(?P<a>y)', '(?P=foo)','(?P<x', '(?P<', '(?Pz)', '(?', '(?z)', '(?<a', '(?#abc', r'\1', r'(a\1)', r'(?P<n>a(?P=n))', r'\x1', r'\u12', r'\U00110000', r'\N{foo}', r'\N', r'\N{', r'\777', r'[\777]', r'\q', r'[\q]', '[z-a]', r'[\w-a]', r'[a-\d]', '(?i-i:a)', '(?-a:x)','(?a-:x)', '(?au:x)', '(?L)a', 'a(?i)b', '(?<=a*)b', '(?<=a|bc)', '(?(1)a|b|c)', '(?(0)a)', '(?(2)a)(b)', '(?(x)a)', '(?(1', '(?(a.)b)', '(?<=(a)\\1)', 'x\n(', '(?i', '(?-', '(?-i', '(?i-', '(?-z:a)','(?iz)', '(?i:', 'a++', 'a*?+', 'a?+', '(?>a', '(?P>x)', '(?<!', '()|(', "(?P<\u00e9>a)", "(?P<a b>a)", '[]', '[^]', '[]a]', '{', 'a{', 'a{1', 'a{,3}b', 'a{,}', '{1}', '^*', r'\b+', '(?:^)*', '(a*)*', '(?:)', '(?!)', '$?']:
    t(re.compile,p)
for p in [b'(?u)a', b'(?P<\xe9>a)', b'\\u1234', b'\\N{a}', b'(?P<1>a)', b'\\400', b'\xff', b'(?L)a', b'(?La)a', b'(?aL)']:
    t(re.compile,p)
t(re.compile,'a',re.L); t(re.compile,'a',re.A|re.U); t(re.compile,b'a',re.U); t(re.compile,b'a',re.L|re.A)
t(re.compile, 5); t(re.compile, None); t(re.compile, []); t(re.compile, re.compile('a'), re.I); t(re.match,'a',5); t(re.match,'a',b'a'); t(re.match,b'a','a')
for f in [re.I, re.I|re.M, ~re.I, re.NOFLAG, re.A|re.X|re.S, re.RegexFlag(1024), re.I|1024, re.RegexFlag.U, re.T if hasattr(re,'T') else 0]:
    print(repr(f), str(f), f"{f}", int(f))
print(re.compile('a'*300)); print(re.compile('a',re.I|re.A)); print(re.compile(b'a',re.L)); print(re.compile(b'a')); print(re.compile('(?im)a'))
