/// `socket`, in the language itself, over the native `_socket`.
let socketSource = #"""
    import _socket
    from _names import IntNames as _IntNames
    from _socket import (
        SocketType, close, dup, error, gaierror, getdefaulttimeout, gethostbyname, gethostname, getnameinfo,
        getprotobyname, getservbyname, getservbyport, has_ipv6, herror, htonl, htons, if_nameindex, if_nametoindex,
        inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout, timeout)


    def _group(name, *prefixes):
        return _IntNames(
            name, {key: number for key, number in _socket._constants.items() if key.startswith(prefixes)}, __name__)


    globals().update(_socket._constants)
    AddressFamily = _group('AddressFamily', 'AF_')
    SocketKind = _group('SocketKind', 'SOCK_')
    MsgFlag = _group('MsgFlag', 'MSG_')
    AddressInfo = _group('AddressInfo', 'AI_')
    for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
        globals().update(_kind.__members__)
    del _kind

    _LOCALHOST = '127.0.0.1'
    _LOCALHOST_V6 = '::1'


    def _named(number, kind):
        try:
            return kind(number)
        except ValueError:
            return number


    class socket(_socket.socket):
        __slots__ = ['__weakref__', '_io_refs', '_closed']

        def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
            _socket.socket.__init__(self, family, type, proto, fileno)
            self._io_refs = 0
            self._closed = False

        def __enter__(self):
            return self

        def __exit__(self, *args):
            if not self._closed:
                self.close()

        def __repr__(self):
            kind = self.__class__
            parts = [f'<{kind.__module__}.{kind.__qualname__}{" [closed]" if getattr(self, "_closed", False) else ""} '
                     f'fd={self.fileno()}', f'family={self.family}', f'type={self.type}', f'proto={self.proto}']
            if not self._closed:
                for name, ask in (('laddr', self.getsockname), ('raddr', self.getpeername)):
                    try:
                        address = ask()
                    except (error, AttributeError):
                        continue
                    if address:
                        parts.append(f'{name}={address}')
            return ', '.join(parts) + '>'

        def __getstate__(self):
            raise TypeError(f'cannot pickle {self.__class__.__name__!r} object')

        def dup(self):
            made = self.__class__(self.family, self.type, self.proto, fileno=dup(self.fileno()))
            made.settimeout(self.gettimeout())
            return made

        def accept(self):
            number, address = self._accept()
            made = socket(self.family, self.type, self.proto, fileno=number)
            if getdefaulttimeout() is None and self.gettimeout():
                made.setblocking(True)
            return made, address

        def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
            if not set(mode) <= {'r', 'w', 'b'}:
                raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')
            import io
            writing = 'w' in mode
            reading = 'r' in mode or not writing
            binary = 'b' in mode
            raw = __getattr__('SocketIO')(self, ('r' if reading else '') + ('w' if writing else ''))
            self._io_refs += 1
            if buffering is None or buffering < 0:
                buffering = io.DEFAULT_BUFFER_SIZE
            if buffering == 0:
                if not binary:
                    raise ValueError('unbuffered streams must be binary')
                return raw
            if reading and writing:
                pair = getattr(io, 'BufferedRWPair', None) or __getattr__('_BufferedPair')
                buffer = pair(raw, raw, buffering)
            elif reading:
                buffer = io.BufferedReader(raw, buffering)
            else:
                buffer = io.BufferedWriter(raw, buffering)
            if binary:
                return buffer
            text = io.TextIOWrapper(buffer, encoding, errors, newline)
            text.mode = mode
            return text

        def sendfile(self, file, offset=0, count=None):
            if 'b' not in getattr(file, 'mode', 'b'):
                raise ValueError('file should be opened in binary mode')
            if not self.type & SOCK_STREAM:
                raise ValueError('only SOCK_STREAM type sockets are supported')
            if count is not None:
                if not isinstance(count, int):
                    raise TypeError(f'count must be a positive integer (got {count!r})')
                if count <= 0:
                    raise ValueError(f'count must be a positive integer (got {count!r})')
            if self.gettimeout() == 0:
                raise ValueError('non-blocking sockets are not supported')
            if offset:
                file.seek(offset)
            sent = 0
            while count is None or sent < count:
                piece = file.read(65536 if count is None else min(65536, count - sent))
                if not piece:
                    break
                self.sendall(piece)
                sent += len(piece)
            return sent

        def _decref_socketios(self):
            if self._io_refs > 0:
                self._io_refs -= 1
            if self._closed:
                self.close()

        def _real_close(self):
            _socket.socket.close(self)

        def close(self):
            self._closed = True
            if self._io_refs <= 0:
                self._real_close()

        def detach(self):
            self._closed = True
            return super().detach()

        @property
        def family(self):
            return _named(super().family, AddressFamily)

        @property
        def type(self):
            return _named(super().type, SocketKind)

        def get_inheritable(self):
            import os
            return os.get_inheritable(self.fileno())

        def set_inheritable(self, inheritable):
            import os
            os.set_inheritable(self.fileno(), inheritable)


    def fromfd(fd, family, type, proto=0):
        return socket(family, type, proto, dup(fd))


    def socketpair(family=None, type=SOCK_STREAM, proto=0):
        if family is None:
            family = AF_UNIX
        one, other = _socket._socketpair(family, type, proto)
        return socket(family, type, proto, one), socket(family, type, proto, other)


    def __getattr__(name):
        # The file over a socket needs `io`, which not every program loads.
        if name in ('SocketIO', '_BufferedPair'):
            if name not in globals():
                _define_files()
            return globals()[name]
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def _define_files():
        import io

        class _BufferedPair(io.BufferedIOBase):
            def __init__(self, reader, writer, buffer_size):
                self._reader = io.BufferedReader(reader, buffer_size)
                self._writer = io.BufferedWriter(writer, buffer_size)
                for name in ('read', 'read1', 'readline', 'readinto', 'peek'):
                    setattr(self, name, getattr(self._reader, name))
                for name in ('write', 'flush'):
                    setattr(self, name, getattr(self._writer, name))

            def __iter__(self):
                return self

            def __next__(self):
                line = self.readline()
                if not line:
                    raise StopIteration
                return line

            def readable(self):
                return True

            def writable(self):
                return True

            def seekable(self):
                return False

            @property
            def closed(self):
                return self._writer.closed

            def close(self):
                try:
                    self._writer.close()
                finally:
                    self._reader.close()

        class SocketIO(io.RawIOBase):
            def __init__(self, sock, mode):
                if mode not in ('r', 'w', 'rw', 'rb', 'wb', 'rwb'):
                    raise ValueError(f'invalid mode: {mode!r}')
                self._sock = sock
                self._mode = mode if 'b' in mode else mode + 'b'
                self._reading = 'r' in mode
                self._writing = 'w' in mode
                self._timeout_occurred = False

            def __del__(self):
                if not self.closed:
                    self.close()

            def readinto(self, b):
                self._check(self._reading, 'File not open for reading')
                if self._timeout_occurred:
                    raise OSError('cannot read from timed out object')
                try:
                    return self._sock.recv_into(b)
                except timeout:
                    self._timeout_occurred = True
                    raise
                except BlockingIOError:
                    return None

            def write(self, b):
                self._check(self._writing, 'File not open for writing')
                try:
                    return self._sock.send(b)
                except BlockingIOError:
                    return None

            def _check(self, allowed, message):
                if self.closed:
                    raise ValueError('I/O operation on closed socket.')
                if not allowed:
                    raise io.UnsupportedOperation(message)

            def readable(self):
                if self.closed:
                    raise ValueError('I/O operation on closed socket.')
                return self._reading

            def writable(self):
                if self.closed:
                    raise ValueError('I/O operation on closed socket.')
                return self._writing

            def seekable(self):
                if self.closed:
                    raise ValueError('I/O operation on closed socket.')
                return False

            def fileno(self):
                if self.closed:
                    raise ValueError('I/O operation on closed socket.')
                return self._sock.fileno()

            @property
            def name(self):
                return -1 if self.closed else self.fileno()

            @property
            def mode(self):
                return self._mode

            def close(self):
                if self.closed:
                    return
                super().close()
                self._sock._decref_socketios()
                self._sock = None

        for kind in (SocketIO, _BufferedPair):
            kind.__qualname__ = kind.__name__
            kind.__module__ = __name__
            globals()[kind.__name__] = kind


    def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
        return [(_named(family, AddressFamily), _named(type, SocketKind), proto, canonical, address)
                for family, type, proto, canonical, address
                in _socket.getaddrinfo(host, port, family, type, proto, flags)]


    def gethostbyname_ex(hostname):
        found = getaddrinfo(hostname, None, AF_INET, SOCK_STREAM, 0, AI_CANONNAME)
        addresses = list(dict.fromkeys(entry[4][0] for entry in found))
        return found[0][3] or hostname, [], addresses


    def gethostbyaddr(ip_address):
        found = getaddrinfo(ip_address, None, 0, SOCK_STREAM)
        try:
            name = getnameinfo(found[0][4], NI_NAMEREQD)[0]
        except gaierror:
            raise herror(1, 'Unknown host') from None
        return name, [], list(dict.fromkeys(entry[4][0] for entry in found))


    def getfqdn(name=''):
        name = name.strip()
        if not name or name in ('0.0.0.0', '::'):
            name = gethostname()
        try:
            canonical, aliases, _ = gethostbyaddr(name)
        except error:
            return name
        return next((one for one in (canonical, *aliases) if '.' in one), canonical)


    _GLOBAL_DEFAULT_TIMEOUT = object()


    def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
        host, port = address
        problems = []
        for family, type, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
            sock = None
            try:
                sock = socket(family, type, proto)
                if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                    sock.settimeout(timeout)
                if source_address:
                    sock.bind(source_address)
                sock.connect(target)
                problems.clear()
                return sock
            except error as problem:
                if not all_errors:
                    problems.clear()
                problems.append(problem)
                if sock is not None:
                    sock.close()
        if not problems:
            raise error('getaddrinfo returns an empty list')
        try:
            if not all_errors:
                raise problems[0]
            raise ExceptionGroup('create_connection failed', problems)
        finally:
            problems.clear()


    def has_dualstack_ipv6():
        if not has_ipv6:
            return False
        try:
            with socket(AF_INET6, SOCK_STREAM) as sock:
                sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
                return True
        except error:
            return False


    def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
        if dualstack_ipv6:
            if not has_dualstack_ipv6():
                raise ValueError('dualstack_ipv6 not supported on this platform')
            if family != AF_INET6:
                raise ValueError('dualstack_ipv6 requires AF_INET6 family')
        sock = socket(family, SOCK_STREAM)
        try:
            try:
                sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
            except error:
                pass
            if reuse_port:
                sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
            if family == AF_INET6:
                sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0 if dualstack_ipv6 else 1)
            try:
                sock.bind(address)
            except error as problem:
                raise error(problem.errno, f'{problem.strerror} (while attempting to bind on address {address!r})') from None
            if backlog is None:
                sock.listen()
            else:
                sock.listen(backlog)
            return sock
        except error:
            sock.close()
            raise
    """#

/// `selectors`, in the language itself, over `select`.
let selectorsSource = #"""
    import select
    from collections import namedtuple
    from collections.abc import Mapping

    EVENT_READ = 1
    EVENT_WRITE = 2

    SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])


    def _descriptor(fileobj):
        if isinstance(fileobj, int):
            number = fileobj
        else:
            try:
                number = int(fileobj.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f'Invalid file object: {fileobj!r}') from None
        if number < 0:
            raise ValueError(f'Invalid file descriptor: {number}')
        return number


    class _Map(Mapping):
        def __init__(self, selector):
            self._selector = selector

        def __len__(self):
            return len(self._selector._keys)

        def get(self, fileobj, default=None):
            return self._selector._keys.get(self._selector._lookup(fileobj), default)

        def __getitem__(self, fileobj):
            key = self._selector._keys.get(self._selector._lookup(fileobj))
            if key is None:
                raise KeyError(f'{fileobj!r} is not registered')
            return key

        def __iter__(self):
            return iter(self._selector._keys)


    class BaseSelector:
        def register(self, fileobj, events, data=None):
            raise NotImplementedError

        def unregister(self, fileobj):
            raise NotImplementedError

        def select(self, timeout=None):
            raise NotImplementedError

        def get_map(self):
            raise NotImplementedError

        def modify(self, fileobj, events, data=None):
            self.unregister(fileobj)
            return self.register(fileobj, events, data)

        def close(self):
            pass

        def get_key(self, fileobj):
            known = self.get_map()
            if known is None:
                raise RuntimeError('Selector is closed')
            try:
                return known[fileobj]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None

        def __enter__(self):
            return self

        def __exit__(self, *args):
            self.close()


    class _Selector(BaseSelector):
        def __init__(self):
            self._keys = {}
            self._map = _Map(self)

        def _lookup(self, fileobj):
            try:
                return _descriptor(fileobj)
            except ValueError:
                for key in self._keys.values():
                    if key.fileobj is fileobj:
                        return key.fd
                raise

        def register(self, fileobj, events, data=None):
            if not events or events & ~(EVENT_READ | EVENT_WRITE):
                raise ValueError(f'Invalid events: {events!r}')
            key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
            if key.fd in self._keys:
                raise KeyError(f'{fileobj!r} (FD {key.fd}) is already registered')
            self._keys[key.fd] = key
            try:
                self._watch(key.fd, events)
            except:
                del self._keys[key.fd]
                raise
            return key

        def unregister(self, fileobj):
            try:
                key = self._keys.pop(self._lookup(fileobj))
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None
            self._unwatch(key.fd)
            return key

        def modify(self, fileobj, events, data=None):
            try:
                key = self._keys[self._lookup(fileobj)]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None
            if events != key.events:
                self.unregister(fileobj)
                return self.register(fileobj, events, data)
            if data != key.data:
                key = key._replace(data=data)
                self._keys[key.fd] = key
            return key

        def _answer(self, found):
            ready = []
            for fd, events in found:
                key = self._keys.get(fd)
                if key is not None and events & key.events:
                    ready.append((key, events & key.events))
            return ready

        def _watch(self, fd, events):
            pass

        def _unwatch(self, fd):
            pass

        def close(self):
            self._keys.clear()
            self._map = None

        def get_map(self):
            return self._map


    class SelectSelector(_Selector):
        def select(self, timeout=None):
            timeout = None if timeout is None else max(timeout, 0)
            reads = [fd for fd, key in self._keys.items() if key.events & EVENT_READ]
            writes = [fd for fd, key in self._keys.items() if key.events & EVENT_WRITE]
            try:
                reads, writes, _ = select.select(reads, writes, [], timeout)
            except InterruptedError:
                return []
            events = {}
            for fd in reads:
                events[fd] = EVENT_READ
            for fd in writes:
                events[fd] = events.get(fd, 0) | EVENT_WRITE
            return self._answer(events.items())


    class PollSelector(_Selector):
        def __init__(self):
            super().__init__()
            self._selector = select.poll()

        def _watch(self, fd, events):
            self._selector.register(
                fd, (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0))

        def _unwatch(self, fd):
            self._selector.unregister(fd)

        def select(self, timeout=None):
            if timeout is not None:
                timeout = 0 if timeout <= 0 else -int(-timeout * 1000 // 1)
            try:
                found = self._selector.poll(timeout)
            except InterruptedError:
                return []
            return self._answer(
                (fd, (EVENT_WRITE if event & ~select.POLLIN else 0) | (EVENT_READ if event & ~select.POLLOUT else 0))
                for fd, event in found)


    if hasattr(select, 'epoll'):
        class EpollSelector(_Selector):
            def __init__(self):
                super().__init__()
                self._selector = select.epoll()

            def fileno(self):
                return self._selector.fileno()

            def _watch(self, fd, events):
                self._selector.register(
                    fd, (select.EPOLLIN if events & EVENT_READ else 0) | (select.EPOLLOUT if events & EVENT_WRITE else 0))

            def _unwatch(self, fd):
                try:
                    self._selector.unregister(fd)
                except OSError:
                    # The file may be closed already.
                    pass

            def select(self, timeout=None):
                timeout = -1 if timeout is None else max(timeout, 0)
                try:
                    found = self._selector.poll(timeout, max(len(self._keys), 1))
                except InterruptedError:
                    return []
                return self._answer(
                    (fd, (EVENT_WRITE if event & ~select.EPOLLIN else 0) | (EVENT_READ if event & ~select.EPOLLOUT else 0))
                    for fd, event in found)

            def close(self):
                self._selector.close()
                super().close()

        DefaultSelector = EpollSelector
    else:
        DefaultSelector = PollSelector
    """#
