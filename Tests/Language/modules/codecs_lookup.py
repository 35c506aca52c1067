import codecs
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
for n in ['utf-8','UTF8','latin-1','ascii','utf-16','utf_32','iso-8859-1','utf-8-sig','foo','hex','rot13','base64']:
    try: print(n, codecs.lookup(n).name)
    except LookupError as e: print(n,e)
print(codecs.encode('héllo'),codecs.decode(b'h\xc3\xa9'),codecs.encode('abc','rot13'),codecs.encode(b'abc','hex'),codecs.decode('616263','hex'),codecs.encode(b'abc','base64'),codecs.encode('é','ascii','replace'),codecs.encode('é','ascii','xmlcharrefreplace'))
t(codecs.decode,b'\xff','utf-8'); t(codecs.encode,'é','ascii'); t(codecs.lookup,5); t(codecs.encode,'a','foo')
d=codecs.getincrementaldecoder('utf-8')(); print([d.decode(bytes([b])) for b in 'aé€😀'.encode()], repr(d.decode(b'',True)))
d=codecs.getincrementaldecoder('utf-8')('replace'); print([d.decode(x) for x in [b'a\xff',b'\xe2\x82',b'x\xf0']], d.decode(b'',True))
t(codecs.getincrementaldecoder('utf-8')().decode,b'\xff'); t(codecs.getincrementaldecoder('utf-8')().decode,b'\xe2',True)
d=codecs.getincrementaldecoder('utf-16')(); print([d.decode(bytes([b])) for b in 'aé'.encode('utf-16')])
e=codecs.getincrementalencoder('utf-16')(); print(e.encode('a'),e.encode('b'))
print(list(codecs.iterencode(['a','é'],'utf-8')), list(codecs.iterdecode([b'a\xc3',b'\xa9'],'utf-8')), codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.getencoder('utf-8')('é'), codecs.getdecoder('latin-1')(b'\xe9'))
import io,os,tempfile
p=os.path.join(os.environ.get('TMPDIR','/tmp'),'cod.txt')
with codecs.open(p,'w','utf-8') as f: f.write('héy\nyou\n'); f.writelines(['a','b'])
with codecs.open(p,encoding='utf-8') as f: print(f.read())
with codecs.open(p,encoding='utf-8') as f: print(list(f), f.encoding)
r=codecs.getreader('utf-8')(io.BytesIO('é1\né2'.encode())); print(r.readline(), r.read()); w=io.BytesIO(); codecs.getwriter('latin-1')(w).write('é'); print(w.getvalue())
os.remove(p)
