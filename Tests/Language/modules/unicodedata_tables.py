import unicodedata as u
def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
def h(f,skip=()):
    x=0
    for c in range(0x110000):
        if c in skip: continue
        try: v=f(chr(c))
        except ValueError: v='!'
        for ch in str(v): x=(x*31+ord(ch))&0xffffffffffff
    return x
import sys
quick = len(sys.argv)<2
pts=list(range(0,0x3000,7))+list(range(0xa000,0x11000,11))+list(range(0x1d000,0x1f900,13))+[0x295,0x2126,0x212b,0x1e9b,0xfb01,0xac00,0xac01,0x4e00,0x2f800,0x10ffff,0xd800]
for n in ['category','bidirectional','east_asian_width','decomposition','combining','mirrored']:
    f=getattr(u,n); x=0
    for c in pts:
        for ch in str(f(chr(c))): x=(x*31+ord(ch))&0xffffffffffff
    print(n,x)
for n in ['name','decimal','digit','numeric']:
    f=getattr(u,n); x=0
    for c in pts:
        for ch in str(f(chr(c),'-')): x=(x*31+ord(ch))&0xffffffffffff
    print(n,x)
for form in ['NFC','NFD','NFKC','NFKD']:
    x=0
    for c in pts:
        for ch in u.normalize(form,chr(c)+'\u0323\u0301'+chr(c)): x=(x*31+ord(ch))&0xffffffffffff
    print(form,x,[ascii(u.normalize(form,s)) for s in ['é','e\u0301','ﬁ','①','Å','\u1e9b\u0323','한글','\u1112\u1161\u11ab','a\u0315\u0300\u05ae\u0300\u0062','q\u0307\u0323','\u0344','\u0958','ｶﾞ']],[u.is_normalized(form,s) for s in ['é','e\u0301','abc','ﬁ']])
print(u.name('a'),u.name('é'),u.name('한'),u.name('中'),u.name('😀'),u.lookup('SNOWMAN'),u.lookup('latin small letter a with acute'),u.unidata_version)
t(u.name,'\0'); t(u.name,'\0','x'); t(u.name,'ab'); t(u.name,5); t(u.lookup,'foo bar'); t(u.lookup,5); t(u.decimal,'a'); t(u.digit,'a'); t(u.numeric,'a'); t(u.numeric,'½'); t(u.digit,'²'); t(u.decimal,'٣'); t(u.category,''); t(u.category,1); t(u.normalize,'NFX','a'); t(u.normalize,1,'a'); t(u.normalize,'NFC',1); t(u.combining,'\u0301'); t(u.mirrored,'('); t(u.decomposition,'é'); t(u.decomposition,'½')
print(''.join(c for c in u.normalize('NFD','Crème Brûlée') if not u.combining(c)))
