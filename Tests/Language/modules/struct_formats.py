import struct
def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
p=struct.pack
for f,v in [('b',200),('B',-1),('B',256),('h',40000),('H',-1),('i',2**31),('I',-1),('I',2**32),('l',2**63),('L',-1),('L',2**64),('q',2**63),('Q',-1),('Q',2**64),('n',2**63),('N',-1),('P',-1),('P',2**70),('<b',200),('<B',-1),('<h',40000),('>H',-1),('<i',2**31),('!I',-1),('<l',2**31),('<L',-1),('<q',2**63),('<Q',-1),('<q',-2**70),('i','a'),('<i','a'),('i',1.5),('f','a'),('d','a'),('e',1e10),('f',1e40),('d',10**400),('s','a'),('s',b'ab'),('3s',b'a'),('3s',b'abcd'),('c','a'),('c',b'ab'),('p',b'abc'),('4p',b'abcdef'),('?',[]),('?',5),('5?',1),('0s',b''),('x',),('3x',)] if 0 else [('b',200),('B',-1),('B',256),('h',40000),('H',-1),('i',2**31),('I',-1),('I',2**32),('l',2**63),('L',-1),('L',2**64),('q',2**63),('Q',-1),('Q',2**64),('n',2**63),('N',-1),('P',-1),('P',2**70),('<b',200),('<B',-1),('<h',40000),('>H',-1),('<i',2**31),('!I',-1),('<l',2**31),('<L',-1),('<q',2**63),('<Q',-1),('<q',-2**70),('i','a'),('<i','a'),('i',1.5),('f','a'),('d','a'),('e',1e10),('f',1e40),('d',10**400),('s','a'),('s',b'ab'),('3s',b'a'),('3s',b'abcd'),('c','a'),('c',b'ab'),('p',b'abc'),('4p',b'abcdef'),('?',[]),('?',5),('0s',b''),('e',1.5),('e',65504.0),('e',65520.0),('e',1e-8),('e',float('nan')),('e',float('inf')),('f',float('inf')),('<n',1),('P',5),('b',True),('q',-5),('>q',-5),('<e',0.1),('>d',0.1),('>f',0.1)]:
    print(f,repr(v)[:12],end=' '); t(p,f,v)
t(p,'ii',1); t(p,'i',1,2); t(p); t(p,5); t(p,'z',1); t(p,'5'); t(p,'5 i',1); t(p,'i i',1,2); t(p,'99999999999999999999i'); t(p,'9223372036854775807i'); t(p,'\0'); t(p,'é',1); t(p,b'i',7); t(p,'x'); t(p,'3x'); t(p,'bi',1,2); t(p,'=bi',1,2); t(p,'bq0i',1,2); t(p,'b0q',1)
u=struct.unpack
t(u,'i',b'abc'); t(u,'<i',b'abcde'); t(u,'<ihb',b'\1\0\0\0\xff\xff\x80'); t(u,'3s2sx?',b'abcdeX\1'); t(u,'4p',b'\2abc'); t(u,'4p',b'\x09abc'); t(u,'e',b'\0<'); t(u,'>f',b'?\x80\0\0'); t(u,'i','abcd'); t(u,'cc',b'ab'); t(u,'0i',b''); t(u,'<Q',b'\xff'*8); t(u,'P',b'\xff'*8); t(u,'n',b'\xff'*8)
t(u,'i',bytearray(b'abcd')); t(u,'i',memoryview(b'abcd'))
f=struct.unpack_from
t(f,'i',b'abcdefg',4); t(f,'i',b'abcdefgh',4); t(f,'i',b'abc',-2); t(f,'i',b'abcdefgh',-4); t(f,'i',b'abc',-9); t(f,'b',b'abc',-1); t(f,'i',b'ab')
b=bytearray(8)
q=struct.pack_into
t(q,'i',b,6,1); t(q,'i',b,-2,1); t(q,'i',b,-9,1); t(q,'i',b,4,258); print(b); t(q,'i',b'abcdefgh',0,1); t(q,'i',b); t(q,'i',b,0); t(q,'i',b,'a',1); t(q,'i')
print(list(struct.iter_unpack('<h',b'abcdef'))); t(struct.iter_unpack,'<h',b'abc'); t(struct.iter_unpack,'0s',b'abc')
t(struct.calcsize,'bi'); t(struct.calcsize,'<bi'); t(struct.calcsize,'bxxi2s'); t(struct.calcsize,'lqnP')
s=struct.Struct('<ih'); print(s.format,s.size,s.pack(1,2),s.unpack(b'\1\0\0\0\2\0'),s,list(s.iter_unpack(b'\1\0\0\0\2\0')),s.unpack_from(b'x\1\0\0\0\2\0',1), s.unpack_from(buffer=b'\1\0\0\0\2\0',offset=0))
t(struct.Struct,5); t(struct.Struct,'z'); t(struct.Struct); print(struct.error, struct.Struct, struct.error.__mro__)
print(type(struct.iter_unpack('b',b'a')), struct.iter_unpack('b',b'ab').__length_hint__())
class I:
    def __index__(self): return 7
t(p,'i',I()); 
class F:
    def __float__(self): return 7.5
t(p,'d',F()); t(s.pack,1)
