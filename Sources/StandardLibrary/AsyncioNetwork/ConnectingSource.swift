/// `asyncio._connecting`: how event loops make connections, in the language itself.
let asyncioConnectingSource = #"""
    # Connections to streams and datagram sockets.
    import os
    import socket
    from asyncio._socket_calls import look_up, require_free

    _OF_TLS = ('server_hostname', 'ssl_handshake_timeout', 'ssl_shutdown_timeout')


    def refuse_tls(function, ssl, hostname, *timeouts, is_absent=lambda ssl: not ssl):
        for name, given in zip(_OF_TLS, (hostname, *timeouts)):
            if given is not None and is_absent(ssl):
                raise ValueError(f'{name} is only meaningful with ssl')
        if not (ssl is None or ssl is False):
            raise NotImplementedError(f'TLS is not supported: {function}() was called with ssl={ssl!r}')


    def require_stream(sock):
        if sock.type != socket.SOCK_STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')


    def require_unix_stream(sock):
        if (sock.family, sock.type) != (socket.AF_UNIX, socket.SOCK_STREAM):
            raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')


    def require_one(sock, *places, names):
        # Either a socket or a place to connect to.
        if sock is not None and any(place is not None for place in places):
            raise ValueError(f'{names} and sock can not be specified at the same time')


    def remove_stale(path):
        # What a server that is gone left behind is in the way.
        if path[0] in (0, '\x00'):
            return
        from stat import S_ISSOCK
        try:
            if S_ISSOCK(os.stat(path).st_mode):
                os.remove(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            warn('Unable to check or remove stale UNIX socket %r: %r', path, error)


    def warn(message, *values):
        from _asyncio import _log
        _log('warning', message % values if values else message)


    async def begin(protocol_factory, make_transport, loop):
        # The protocol and its transport once the connection is made.
        protocol = protocol_factory()
        waiter = loop.create_future()
        transport = make_transport(protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol


    def _begin_stream(loop, sock, protocol_factory):
        sock.setblocking(False)
        return begin(protocol_factory, lambda *ends: loop._make_socket_transport(sock, *ends), loop)


    def _in_turns(infos, first_count):
        # One address of each family after the other, after so many of the first family.
        families = {}
        for info in infos:
            families.setdefault(info[0], []).append(info)
        first, *_ = families.values()
        ahead = first[:first_count - 1]
        del first[:first_count - 1]
        ordered = list(ahead)
        while any(families.values()):
            ordered += [family.pop(0) for family in families.values() if family]
        return ordered


    def _bind_to_one(sock, infos):
        problems = []
        for info in infos:
            if info[0] != sock.family:
                continue
            try:
                sock.bind(info[4])
                return
            except OSError as error:
                reason = str(error).lower()
                problems.append(OSError(
                    error.errno, f'error while attempting to bind on address {info[4]!r}: {reason}'))
        if problems:
            raise problems[-1]
        raise OSError(f'no matching local address with family={sock.family!r} found')


    async def _connect(loop, info, local_infos, problems):
        family, type, proto, _, address = info
        sock = None
        try:
            sock = socket.socket(family, type, proto)
            sock.setblocking(False)
            if local_infos is not None:
                _bind_to_one(sock, local_infos)
            await loop.sock_connect(sock, address)
            return sock
        except BaseException as error:
            if sock is not None:
                sock.close()
            if isinstance(error, OSError):
                problems.append(error)
            raise


    async def _connect_to_any(loop, infos, local_infos, delay, all_errors):
        problems = []
        if delay is None:
            for info in infos:
                try:
                    return await _connect(loop, info, local_infos, problems)
                except OSError:
                    pass
        else:
            from asyncio.staggered import staggered_race
            attempts = [lambda info=info: _connect(loop, info, local_infos, problems) for info in infos]
            sock, _, _ = await staggered_race(attempts, delay, loop=loop)
            if sock is not None:
                return sock
        try:
            if all_errors:
                raise ExceptionGroup('create_connection failed', problems)
            if not problems:
                raise TimeoutError('create_connection failed')
            texts = [str(problem) for problem in problems]
            if len(set(texts)) == 1:
                raise problems[0]
            raise OSError(f'Multiple exceptions: {", ".join(texts)}')
        finally:
            problems = None


    async def _look_up_some(loop, *arguments):
        infos = await look_up(loop, *arguments)
        if not infos:
            raise OSError('getaddrinfo() returned empty list')
        return infos


    async def _datagram_choices(loop, local, remote, family, proto, flags):
        # Pairs of family and protocol number with the two addresses to try.
        if not (local or remote):
            if family == 0:
                raise ValueError('unexpected address family')
            return {(family, proto): [None, None]}
        if family == socket.AF_UNIX:
            if not all(address is None or isinstance(address, str) for address in (local, remote)):
                raise TypeError('string is expected')
            if local:
                remove_stale(local)
            return {(family, proto): [local, remote]}
        choices = {}
        for place, address in enumerate((local, remote)):
            if address is None:
                continue
            if not (isinstance(address, tuple) and len(address) == 2):
                raise TypeError('2-tuple is expected')
            for info in await _look_up_some(loop, address, family, socket.SOCK_DGRAM, proto, flags):
                choices.setdefault((info[0], info[2]), [None, None])[place] = info[4]
        usable = {kind: pair for kind, pair in choices.items()
                  if (pair[0] or not local) and (pair[1] or not remote)}
        if not usable:
            raise ValueError('can not get address information')
        return usable


    async def _datagram_socket(loop, kind, pair, reuse_port, allow_broadcast):
        (family, proto), (local, remote) = kind, pair
        sock = socket.socket(family=family, type=socket.SOCK_DGRAM, proto=proto)
        try:
            for option, wanted in (('SO_REUSEPORT', reuse_port), ('SO_BROADCAST', allow_broadcast)):
                if wanted:
                    sock.setsockopt(socket.SOL_SOCKET, getattr(socket, option), 1)
            sock.setblocking(False)
            if local:
                sock.bind(local)
            if remote and not allow_broadcast:
                await loop.sock_connect(sock, remote)
        except:
            sock.close()
            raise
        return sock


    # Methods of event loops; the native loop type takes them over.
    class BaseEventLoop:
        def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
            from asyncio._socket_transports import _SelectorSocketTransport
            require_free(self, sock)
            return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

        def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
            from asyncio._socket_transports import _SelectorDatagramTransport
            require_free(self, sock)
            return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)

        async def create_connection(
                self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
                local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                happy_eyeballs_delay=None, interleave=None, all_errors=False):
            refuse_tls('create_connection', ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
            if sock is not None:
                require_stream(sock)
            require_one(sock, host, port, names='host/port')
            if sock is None:
                if host is None and port is None:
                    raise ValueError('host and port was not specified and no sock specified')
                infos = await _look_up_some(self, (host, port), family, socket.SOCK_STREAM, proto, flags)
                local_infos = None
                if local_addr is not None:
                    local_infos = await _look_up_some(
                        self, local_addr, family, socket.SOCK_STREAM, proto, flags)
                if interleave is None and happy_eyeballs_delay is not None:
                    interleave = 1
                if interleave:
                    infos = _in_turns(infos, interleave)
                sock = await _connect_to_any(self, infos, local_infos, happy_eyeballs_delay, all_errors)
            return await _begin_stream(self, sock, protocol_factory)

        async def connect_accepted_socket(
                self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
            require_stream(sock)
            refuse_tls('connect_accepted_socket', ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
            return await _begin_stream(self, sock, protocol_factory)

        async def create_unix_connection(
                self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
            refuse_tls('create_unix_connection', ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
            require_one(sock, path, names='path')
            if sock is not None:
                require_unix_stream(sock)
            elif path is None:
                raise ValueError('no path and sock were specified')
            else:
                path = os.fspath(path)
                sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                try:
                    sock.setblocking(False)
                    await self.sock_connect(sock, path)
                except:
                    sock.close()
                    raise
            return await _begin_stream(self, sock, protocol_factory)

        async def create_datagram_endpoint(
                self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                reuse_port=None, allow_broadcast=None, sock=None):
            target = None
            if sock is not None:
                if sock.type == socket.SOCK_STREAM:
                    raise ValueError(f'A datagram socket was expected, got {sock!r}')
                given = {'local_addr': local_addr, 'remote_addr': remote_addr, 'family': family, 'proto': proto,
                         'flags': flags, 'reuse_port': reuse_port, 'allow_broadcast': allow_broadcast}
                if any(given.values()):
                    shown = ', '.join(f'{name}={value}' for name, value in given.items() if value)
                    raise ValueError(
                        f'socket modifier keyword arguments can not be used when sock is specified. ({shown})')
                sock.setblocking(False)
            else:
                choices = await _datagram_choices(self, local_addr, remote_addr, family, proto, flags)
                problem = None
                for kind, pair in choices.items():
                    try:
                        sock = await _datagram_socket(self, kind, pair, reuse_port, allow_broadcast)
                        target = pair[1]
                        break
                    except OSError as error:
                        problem = problem or error
                else:
                    raise problem
            return await begin(
                protocol_factory,
                lambda protocol, waiter: self._make_datagram_transport(sock, protocol, target, waiter), self)

        async def start_tls(
                self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
            raise NotImplementedError('TLS is not supported: start_tls() was called')
    """#
