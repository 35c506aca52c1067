/// `asyncio.trsock`: sockets as transports show them, in the language itself.
let asyncioTransportSocketSource = #"""
    # Sockets as transports show them: what asks and sets options, nothing that would get in the transport's way.


    def _handing_on(name):
        def call(self, *args, **kwargs):
            return getattr(self._sock, name)(*args, **kwargs)

        call.__name__ = name
        call.__qualname__ = f'TransportSocket.{name}'
        return call


    class TransportSocket:
        __slots__ = ('_sock',)

        def __init__(self, sock):
            self._sock = sock

        family = property(lambda self: self._sock.family)
        type = property(lambda self: self._sock.type)
        proto = property(lambda self: self._sock.proto)

        for _name in ('fileno', 'dup', 'get_inheritable', 'shutdown', 'getsockopt', 'setsockopt', 'getpeername',
                      'getsockname', 'getsockbyname'):
            locals()[_name] = _handing_on(_name)
        del _name

        def __repr__(self):
            number = self.fileno()
            shown = {'fd': number, 'family': str(self.family), 'type': str(self.type), 'proto': self.proto}
            questions = {'laddr': self.getsockname, 'raddr': self.getpeername} if number != -1 else {}
            for name, ask in questions.items():
                try:
                    address = ask()
                except OSError:
                    continue
                if address:
                    shown[name] = str(address)
            return f'<asyncio.TransportSocket {", ".join(f"{name}={value}" for name, value in shown.items())}>'

        def __getstate__(self):
            raise TypeError('Cannot serialize asyncio.TransportSocket object')

        # A transport's socket never blocks.

        def gettimeout(self):
            return 0

        def settimeout(self, value):
            if value != 0:
                raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')

        def setblocking(self, flag):
            if flag:
                raise ValueError('setblocking(): transport sockets cannot be blocking')
    """#
