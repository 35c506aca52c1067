import hashlib, hmac, binascii, base64, secrets
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
for n in sorted(hashlib.algorithms_guaranteed):
    for d in (b'', b'abc', b'a'*55, b'a'*56, b'a'*64, b'x'*111, b'x'*112, b'y'*1000):
        h=hashlib.new(n,d)
        print(n, len(d), h.hexdigest(20) if n.startswith('shake') else h.hexdigest(), h.digest_size, h.block_size, h.name)
    h=hashlib.new(n); [h.update(b'hello'*i) for i in range(40)]; g=h.copy(); g.update(b'!'); print(h.hexdigest(7) if 'shake' in n else h.hexdigest(), g.digest(5) if 'shake' in n else g.digest())
print(hashlib.blake2b(b'x',digest_size=20,key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=6,inner_size=7,last_node=True).hexdigest())
print(hashlib.blake2s(b'x',digest_size=20,key=b'k',salt=b's',person=b'p').hexdigest())
t(hashlib.blake2b,b'',digest_size=65); t(hashlib.blake2b,b'',key=b'k'*65); t(hashlib.md5,'a'); t(hashlib.md5,5); t(hashlib.new,'foo'); t(hashlib.new,'SHA256',b'a') if 0 else None
print(hashlib.pbkdf2_hmac('sha256',b'pw',b'salt',1000).hex(), hashlib.pbkdf2_hmac('sha1',b'pw',b'salt',3,70).hex())
m=hmac.new(b'k',b'm','sha256'); print(m.hexdigest(), m.name, m.digest_size, m.block_size, hmac.digest(b'k'*100,b'm','md5').hex(), hmac.compare_digest('a','a'), hmac.compare_digest(b'a',b'b'))
t(hmac.new,b'k'); t(hmac.new,'k',b'','md5'); t(hmac.compare_digest,'a',b'a'); t(hmac.compare_digest,'é','é')
print(binascii.hexlify(b'\x00\xffab'), binascii.hexlify(b'abcdef','-',2), binascii.unhexlify('00fF'), binascii.crc32(b'hello'), binascii.crc32(b'lo',binascii.crc32(b'hel')), binascii.crc_hqx(b'abc',0), binascii.b2a_base64(b'abc'), binascii.b2a_base64(b'abc',newline=False))
t(binascii.unhexlify,'abc'); t(binascii.unhexlify,'zz'); t(binascii.unhexlify,'é'); t(binascii.unhexlify,5); t(binascii.hexlify,'a'); t(binascii.crc32,'a')
for s in [b'=', b'a=', b'ab=', b'ab==', b'abc=', b'ab==x', b'ab=c', b'ab=c=', b'abcd=', b'abcd==', b'a', b'abcde', b'ab', b'abc', b'ab$c=', b'====', b'ab===', b'abc==', b'abcdab==ab', b'', b'=abc', b'ab= =', b'ab=\n=']:
    print(s, end=' '); t(binascii.a2b_base64,s); print('    ', end=''); t(binascii.a2b_base64,s,strict_mode=True)
for i in range(0,12):
    d=bytes(range(200,200+i))+b'\0'*(i%5)
    for f in ('b64','b32','b32hex','b16','b85','a85','urlsafe_b64','standard_b64','z85'):
        e=getattr(base64,f+'encode')(d); x=getattr(base64,f+'decode')(e) if f!='z85' else b''
        print(f,e,x==d)
print(base64.a85encode(b'hello world'*9,wrapcol=20,adobe=True), base64.a85encode(b'    abc',foldspaces=True,pad=True), base64.a85decode(b'<~87cURD]i,"Ebo7~>',adobe=True), base64.b85encode(b'abc',pad=True), base64.encodebytes(b'x'*100), base64.decodebytes(b'eHh4\n'))
t(base64.b32decode,'abc'); t(base64.b32decode,'abcdefgh'); t(base64.b32decode,'abcdefgh',True); t(base64.b64decode,'ab@c',validate=True); t(base64.b16decode,'ab'); t(base64.b85decode,b'~~~~~'); t(base64.b85decode,b'\x01'); t(base64.a85decode,b'v'); t(base64.a85decode,b'azb'); t(base64.b64encode,'abc'); t(base64.b64decode,'é'); t(base64.b32decode,'MFRGG===='); t(base64.b64encode,b'\xff\xfe',b'-_'); t(base64.b32decode,b'ME======'); t(base64.b32decode,b'M1023456',map01='L')
print(len(secrets.token_hex(8)), len(secrets.token_bytes()), secrets.randbelow(1), secrets.choice([3]), type(secrets.token_urlsafe(5)))
t(secrets.randbelow,0)

import io; print(hashlib.file_digest(io.BytesIO(b'abc'),'sha1').hexdigest())
