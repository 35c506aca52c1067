import socket
s=socket.socket()
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__module__, type(e).__qualname__, e.args)
t(lambda: s.connect('x')); t(lambda: s.connect(('x',))); t(lambda: s.connect(('127.0.0.1',70000))); t(lambda: s.connect((1,2))); t(lambda:s.connect(('127.0.0.1','a')))
t(lambda: s.bind(('nohost.invalid',1))); t(lambda:s.settimeout(-1)); t(lambda:s.settimeout('a')); t(lambda:s.settimeout(float('nan')))
t(lambda:s.recv(-1)); t(lambda:s.send('a')); t(lambda:s.sendall('a'));t(lambda:s.recv(1)); print(repr(s)[24:]); print(s.family,s.type, repr(s.family))
t(lambda:s.getsockopt(1,1)); t(lambda: s.setsockopt(1,2,'a')); t(lambda: s.sendto(b'a')); t(lambda:s.sendto(b'a', 'x'));t(lambda:s.sendto(b'a',1,2,3))
u=socket.socket(socket.AF_UNIX); t(lambda:u.connect('/nonexist')); t(lambda:u.connect(3)); t(lambda:u.connect('a'*200)); t(lambda:u.getpeername()); print(u.getsockname().__repr__())
a,b=socket.socketpair(); print(repr(a)[:20], a.recvfrom.__name__); a.send(b'x'); print(b.recvfrom(3)); 
s.close(); print(s); t(lambda:s.recv(1)); t(lambda:s.fileno())
t(lambda:socket.socket(1,2,3,4,5)); t(lambda:socket.inet_aton('x')); t(lambda:socket.inet_pton(2,'x')); t(lambda:socket.inet_ntoa(b'a')); t(lambda:socket.inet_ntop(2,b'a'));t(lambda:socket.inet_ntop(77,b'a'));t(lambda:socket.getaddrinfo('127.0.0.1',80)); t(lambda:socket.getaddrinfo('127.0.0.1',80,type=socket.SOCK_STREAM));t(lambda:socket.getaddrinfo('127.0.0.1',[]));t(lambda:socket.getaddrinfo(1,80)); t(lambda:socket.gethostbyname('127.0.0.1'));t(lambda:socket.getnameinfo(('127.0.0.1',80),3)); t(lambda:socket.getservbyname('http')); t(lambda:socket.htons(70000)); print(socket.gaierror, socket.timeout, socket.herror, socket.error); t(lambda:socket.create_connection(('127.0.0.1',1))); t(lambda:socket.socket(99)); t(lambda: socket.socket(fileno=1000)); t(lambda: socket.socket(fileno=-1)); t(lambda: socket.socket(fileno='a'))
t(lambda: b.makefile('x')); 
s=socket.socket(); s.settimeout(0.05); s.bind(('127.0.0.1',0)); s.listen(); t(s.accept); s.setblocking(False); t(s.accept); print(s.gettimeout(), s.getblocking()); s.settimeout(None); print(s.gettimeout(), s.timeout)
t(lambda:socket.SocketKind(77)); print(socket.AddressFamily, socket.AF_INET.name, socket.AI_PASSIVE, repr(socket.AI_PASSIVE), repr(socket.MSG_PEEK), type(socket.SOL_SOCKET)); print(socket.has_ipv6, socket.SocketType)
with socket.create_server(('127.0.0.1',0)) as z: print(repr(z)[25:60])
