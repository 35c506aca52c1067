/// `socket`, in the language itself, over the native `_socket`.
let socketSource = #"""
    import _socket
    from _names import IntNames as _IntNames
    from _socket import (
        CMSG_LEN, CMSG_SPACE, SocketType, close, dup, error, gaierror, getdefaulttimeout, gethostbyname, gethostname,
        getnameinfo, getprotobyname, getservbyname, getservbyport, has_ipv6, herror, htonl, htons, if_indextoname,
        if_nameindex, if_nametoindex, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout,
        sethostname, timeout)

    globals().update(_socket._constants)
    for _name, _prefix, _is_flag in (('AddressFamily', 'AF_', False), ('SocketKind', 'SOCK_', False),
                                     ('MsgFlag', 'MSG_', True), ('AddressInfo', 'AI_', True)):
        globals()[_name] = _kind = _IntNames(
            _name, {key: number for key, number in _socket._constants.items() if key.startswith(_prefix)}, __name__,
            _is_flag)
        globals().update(_kind.__members__)
    del _name, _prefix, _is_flag, _kind
    CAPI = None
    _LOCALHOST = '127.0.0.1'
    _LOCALHOST_V6 = '::1'


    def _named(number, kind):
        # The member of a kind, or the number where the kind has none.
        try:
            return kind(number)
        except ValueError:
            return number


    def _check_count(count):
        if count is None:
            return
        problem = f'count must be a positive integer (got {count!r})'
        if not isinstance(count, int):
            raise TypeError(problem)
        if count <= 0:
            raise ValueError(problem)


    class socket(_socket.socket):
        __slots__ = ['__weakref__', '_io_refs', '_closed']

        def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
            # Files over the socket, which keep it open, and whether the program has closed it.
            self._io_refs, self._closed = 0, False
            super().__init__(family, type, proto, fileno)

        family = property(lambda self: _named(_socket.socket.family.__get__(self), AddressFamily),
                          doc='The address family, a member of AddressFamily where it has a name.')
        type = property(lambda self: _named(_socket.socket.type.__get__(self), SocketKind),
                        doc='The kind of socket, a member of SocketKind where it has a name.')

        def __enter__(self):
            return self

        def __exit__(self, *args):
            if not self._closed:
                self.close()

        def __repr__(self):
            kind = self.__class__
            is_closed = getattr(self, '_closed', False)
            shown = {'family': self.family, 'type': self.type, 'proto': self.proto}
            questions = {} if is_closed else {'laddr': self.getsockname, 'raddr': self.getpeername}
            for name, ask in questions.items():
                try:
                    address = ask()
                except (error, AttributeError):
                    continue
                if address:
                    shown[name] = address
            state = ' [closed]' if is_closed else ''
            rest = ''.join(f', {name}={value}' for name, value in shown.items())
            return f'<{kind.__module__}.{kind.__qualname__}{state} fd={self.fileno()}{rest}>'

        def __getstate__(self):
            raise TypeError(f'cannot pickle {self.__class__.__name__!r} object')

        # New sockets

        def dup(self):
            made = self.__class__(self.family, self.type, self.proto, fileno=dup(self.fileno()))
            made.settimeout(self.gettimeout())
            return made

        def accept(self):
            number, address = self._accept()
            made = socket(self.family, self.type, self.proto, fileno=number)
            # Without a default, the new one blocks, whatever this one does.
            if self.gettimeout() and getdefaulttimeout() is None:
                made.setblocking(True)
            return made, address

        # Files

        def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
            if set(mode) - set('rwb'):
                raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')
            from _socket_files import open_over
            return open_over(self, mode, buffering, encoding, errors, newline)

        def sendfile(self, file, offset=0, count=None):
            if self.type != SOCK_STREAM:
                raise ValueError('only SOCK_STREAM type sockets are supported')
            if 'b' not in getattr(file, 'mode', 'b'):
                raise ValueError('file should be opened in binary mode')
            _check_count(count)
            if self.gettimeout() == 0:
                raise ValueError('non-blocking sockets are not supported')
            if offset:
                file.seek(offset)
            sent, piece_size = 0, 65536
            try:
                while piece := file.read(piece_size if count is None else min(piece_size, count - sent)):
                    while piece:
                        taken = self.send(piece)
                        sent += taken
                        piece = piece[taken:]
            finally:
                if sent and hasattr(file, 'seek'):
                    file.seek(offset + sent)
            return sent

        # The end: the system's socket is closed with the last of its files.

        def _decref_socketios(self):
            self._io_refs = max(0, self._io_refs - 1)
            self._close_if_unused()

        def _close_if_unused(self):
            if self._closed and self._io_refs <= 0:
                self._real_close()

        def _real_close(self, _close=_socket.socket.close):
            _close(self)

        def close(self):
            self._closed = True
            self._close_if_unused()

        def detach(self):
            number = super().detach()
            self._closed = True
            return number

        def get_inheritable(self):
            from os import get_inheritable
            return get_inheritable(self.fileno())

        def set_inheritable(self, inheritable):
            from os import set_inheritable
            set_inheritable(self.fileno(), inheritable)


    def __getattr__(name):
        # Files need `io`, which not every program loads.
        if name == 'SocketIO':
            from _socket_files import SocketIO
            return globals().setdefault(name, SocketIO)
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def fromfd(fd, family, type, proto=0):
        return socket(family, type, proto, dup(fd))


    def socketpair(family=None, type=SOCK_STREAM, proto=0):
        kind = AF_UNIX if family is None else family, type, proto
        return tuple(socket(*kind, number) for number in _socket._socketpair(*kind))


    # Descriptors in messages

    def send_fds(sock, buffers, fds, flags=0, address=None):
        from struct import pack
        fds = list(fds)
        return sock.sendmsg(buffers, [(SOL_SOCKET, SCM_RIGHTS, pack(f'{len(fds)}i', *fds))])


    def recv_fds(sock, bufsize, maxfds, flags=0):
        from struct import unpack
        size = 4
        data, messages, answer_flags, address = sock.recvmsg(bufsize, CMSG_LEN(maxfds * size))
        numbers = []
        for level, kind, content in messages:
            if (level, kind) == (SOL_SOCKET, SCM_RIGHTS):
                count = len(content) // size
                numbers += unpack(f'{count}i', content[:count * size])
        return data, numbers, answer_flags, address


    # Names and addresses

    def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
        return [(_named(family, AddressFamily), _named(type, SocketKind), *rest)
                for family, type, *rest in _socket.getaddrinfo(host, port, family, type, proto, flags)]


    def gethostbyname_ex(hostname):
        found = getaddrinfo(hostname, None, AF_INET, SOCK_STREAM, 0, AI_CANONNAME)
        return found[0][3] or hostname, [], list(dict.fromkeys(info[4][0] for info in found))


    def gethostbyaddr(ip_address):
        found = getaddrinfo(ip_address, None, 0, SOCK_STREAM)
        try:
            name, _ = getnameinfo(found[0][4], NI_NAMEREQD)
        except gaierror:
            raise herror(1, 'Unknown host') from None
        return name, [], list(dict.fromkeys(info[4][0] for info in found))


    def getfqdn(name=''):
        wanted = name.strip()
        if wanted in ('', '0.0.0.0', '::'):
            wanted = gethostname()
        try:
            canonical, aliases, _ = gethostbyaddr(wanted)
        except error:
            return wanted
        return next((known for known in (canonical, *aliases) if '.' in known), canonical)


    # Connections and servers in one call

    _GLOBAL_DEFAULT_TIMEOUT = object()


    def _connected(info, timeout, source_address):
        family, type, proto, _, target = info
        sock = socket(family, type, proto)
        try:
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(target)
        except:
            sock.close()
            raise
        return sock


    def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
        host, port = address
        problems = []
        try:
            for info in getaddrinfo(host, port, 0, SOCK_STREAM):
                try:
                    return _connected(info, timeout, source_address)
                except error as problem:
                    problems.append(problem)
            if not problems:
                raise error('getaddrinfo returns an empty list')
            if all_errors:
                raise ExceptionGroup('create_connection failed', problems)
            raise problems[-1]
        finally:
            # No circle of errors and their tracebacks is left behind.
            problems = None


    def has_dualstack_ipv6():
        if not (has_ipv6 and hasattr(_socket, 'IPV6_V6ONLY')):
            return False
        try:
            sock = socket(AF_INET6, SOCK_STREAM)
        except error:
            return False
        with sock:
            try:
                sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
            except error:
                return False
        return True


    def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
        if reuse_port and 'SO_REUSEPORT' not in globals():
            raise ValueError('SO_REUSEPORT not supported on this platform')
        if dualstack_ipv6:
            if not has_dualstack_ipv6():
                raise ValueError('dualstack_ipv6 not supported on this platform')
            if family != AF_INET6:
                raise ValueError('dualstack_ipv6 requires AF_INET6 family')
        options = [(SOL_SOCKET, SO_REUSEADDR, 1)]
        if reuse_port:
            options.append((SOL_SOCKET, SO_REUSEPORT, 1))
        if has_ipv6 and family == AF_INET6:
            options.append((IPPROTO_IPV6, IPV6_V6ONLY, int(not dualstack_ipv6)))
        sock = socket(family, SOCK_STREAM)
        try:
            for option in options:
                sock.setsockopt(*option)
            try:
                sock.bind(address)
            except error as problem:
                text = f'{problem.strerror} (while attempting to bind on address {address!r})'
                raise error(problem.errno, text) from None
            sock.listen(*() if backlog is None else (backlog,))
        except:
            sock.close()
            raise
        return sock
    """#
