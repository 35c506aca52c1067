/// `asyncio._serving`: servers, in the language itself.
let asyncioServingSource = #"""
    # Servers: sockets that accept connections.
    import errno
    import os
    import socket
    from _asyncio import CancelledError, gather, sleep
    from asyncio._connecting import begin, refuse_tls, remove_stale, require_one, require_stream, require_unix_stream, warn
    from asyncio._socket_calls import look_up
    from asyncio.trsock import TransportSocket

    # Errors of `accept` that say that something is used up for now, and how long to leave connections alone then.
    _SHORTAGES = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
    _RECOVERY = 1


    async def _welcome(loop, factory, connection, address, server):
        # Makes the transport of a connection that has come in.
        made = {}

        def make_protocol():
            made['protocol'] = protocol = factory()
            return protocol

        def make_transport(protocol, waiter):
            made['transport'] = transport = loop._make_socket_transport(
                connection, protocol, waiter, extra={'peername': address}, server=server)
            return transport

        try:
            connection.setblocking(False)
            await begin(make_protocol, make_transport, loop)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if loop.get_debug():
                loop.call_exception_handler({
                    'message': 'Error on transport creation for incoming connection', 'exception': error, **made})


    async def _addresses(loop, host, port, family, flags):
        infos = await look_up(loop, (host, port), family, socket.SOCK_STREAM, 0, flags)
        if not infos:
            raise OSError(f'getaddrinfo({host!r}) returned empty list')
        return infos


    def _options(family, reuse_address, reuse_port, keep_alive):
        # The socket options to set, as pairs of level and name.
        if reuse_address and family != socket.AF_UNIX:
            yield socket.SOL_SOCKET, socket.SO_REUSEADDR
        if reuse_port:
            yield socket.SOL_SOCKET, socket.SO_REUSEPORT
        if keep_alive:
            yield socket.SOL_SOCKET, socket.SO_KEEPALIVE
        if family == socket.AF_INET6:
            yield socket.IPPROTO_IPV6, socket.IPV6_V6ONLY


    def _bound_sockets(loop, infos, *wishes):
        sockets = []
        try:
            for family, type, proto, _, address in infos:
                try:
                    sock = socket.socket(family, type, proto)
                except OSError:
                    # The system may lack a family that its resolver knows.
                    continue
                sockets.append(sock)
                for level, name in _options(family, *wishes):
                    sock.setsockopt(level, name, 1)
                try:
                    sock.bind(address)
                except OSError as error:
                    reason = str(error).lower()
                    message = f'error while attempting to bind on address {address!r}: {reason}'
                    if error.errno != errno.EADDRNOTAVAIL:
                        raise OSError(error.errno, message) from None
                    sockets.pop().close()
                    if loop.get_debug():
                        warn(message)
            if not sockets:
                raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')
        except:
            for sock in sockets:
                sock.close()
            raise
        return sockets


    def _bound_unix_socket(path):
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            remove_stale(path)
            sock.bind(path)
        except OSError as error:
            sock.close()
            if error.errno == errno.EADDRINUSE:
                raise OSError(error.errno, f'Address {path!r} is already in use') from None
            raise
        except:
            sock.close()
            raise
        return sock


    async def _serve(server, start_serving):
        for sock in server._sockets:
            sock.setblocking(False)
        if start_serving:
            server._start_serving()
            # A turn of the loop, so that connections are accepted when the caller goes on.
            await sleep(0)
        return server


    class Server:
        __module__ = 'asyncio.base_events'
        # The path of a Unix socket that goes with the server, and the number of its file.
        _socket_file = None
        _serving_forever_fut = None
        _serving = False

        def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout=None,
                     ssl_shutdown_timeout=None):
            self._loop = loop
            self._sockets = sockets
            self._protocol_factory = protocol_factory
            self._backlog = backlog
            # Transports by identity, oldest first.
            self._clients = {}
            self._waiters = []

        def __repr__(self):
            return f'<{type(self).__name__} sockets={self.sockets!r}>'

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            await self._end()

        async def _end(self):
            self.close()
            await self.wait_closed()

        @property
        def sockets(self):
            return tuple(map(TransportSocket, self._sockets or ()))

        def is_serving(self):
            return self._serving

        def get_loop(self):
            return self._loop

        # Connections

        def _start_serving(self):
            before, self._serving = self._serving, True
            for sock in () if before else self._sockets:
                sock.listen(self._backlog)
                self._listen(sock)

        def _listen(self, sock):
            if sock.fileno() >= 0 and not self._loop.is_closed():
                self._loop._add_reader(sock.fileno(), self._accept, sock)

        def _accept(self, sock):
            # Takes as many connections as may have queued up.
            loop, factory = self._loop, self._protocol_factory
            for _ in range(self._backlog + 1):
                try:
                    connection, address = sock.accept()
                except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                    return
                except OSError as error:
                    if error.errno not in _SHORTAGES:
                        raise
                    loop.call_exception_handler({
                        'message': 'socket.accept() out of system resource', 'exception': error,
                        'socket': TransportSocket(sock)})
                    loop._remove_reader(sock.fileno())
                    loop.call_later(_RECOVERY, self._listen, sock)
                    return
                loop.create_task(_welcome(loop, factory, connection, address, self))

        def _attach(self, transport):
            assert self._sockets is not None
            self._clients[id(transport)] = transport

        def _detach(self, transport):
            self._clients.pop(id(transport), None)
            if self._sockets is None and not self._clients:
                self._tell_closed()

        def _tell_closed(self):
            waiters, self._waiters = self._waiters, None
            for waiter in waiters or ():
                if not waiter.done():
                    waiter.set_result(None)

        # What the program asks for

        async def start_serving(self):
            self._start_serving()
            await sleep(0)

        async def serve_forever(self):
            if self._serving_forever_fut is not None:
                raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
            if self._sockets is None:
                raise RuntimeError(f'server {self!r} is closed')
            self._start_serving()
            self._serving_forever_fut = forever = self._loop.create_future()
            try:
                await forever
            except CancelledError as error:
                try:
                    await self._end()
                finally:
                    raise error
            finally:
                self._serving_forever_fut = None

        def close(self):
            sockets, self._sockets = self._sockets, None
            if sockets is None:
                return
            for sock in sockets:
                self._loop._stop_serving(sock)
            self._serving = False
            self._remove_file()
            forever = self._serving_forever_fut
            if forever is not None and not forever.done():
                forever.cancel()
                self._serving_forever_fut = None
            if not self._clients:
                self._tell_closed()

        def _remove_file(self):
            if self._socket_file is None:
                return
            path, number = self._socket_file
            try:
                # Another server may have taken the path over.
                if os.stat(path).st_ino == number:
                    os.unlink(path)
            except FileNotFoundError:
                pass
            except OSError as error:
                warn('Unable to clean up listening UNIX socket %r: %r', path, error)

        def close_clients(self):
            for transport in list(self._clients.values()):
                transport.close()

        def abort_clients(self):
            for transport in list(self._clients.values()):
                transport.abort()

        async def wait_closed(self):
            if self._waiters is not None:
                waiter = self._loop.create_future()
                self._waiters.append(waiter)
                await waiter


    # Methods of event loops; the native loop type takes them over.
    class BaseEventLoop:
        def _stop_serving(self, sock):
            if not self.is_closed():
                self._remove_reader(sock.fileno())
            sock.close()

        async def create_server(
                self, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=socket.AI_PASSIVE,
                sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
            if isinstance(ssl, bool):
                raise TypeError('ssl argument must be an SSLContext or None')
            refuse_tls('create_server', ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
            if sock is not None:
                require_stream(sock)
            require_one(sock, host, port, names='host/port')
            if sock is not None:
                sockets = [sock]
            elif host is None and port is None:
                raise ValueError('Neither host/port nor sock were specified')
            else:
                hosts = [host or None] if isinstance(host, str) or not hasattr(host, '__iter__') else host
                found = await gather(*[_addresses(self, each, port, family, flags) for each in hosts])
                infos = list(dict.fromkeys(info for some in found for info in some))
                if reuse_address is None:
                    reuse_address = os.name == 'posix'
                sockets = _bound_sockets(self, infos, reuse_address, reuse_port, keep_alive)
            return await _serve(Server(self, sockets, protocol_factory, ssl, backlog), start_serving)

        async def create_unix_server(
                self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
                ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
            if isinstance(ssl, bool):
                raise TypeError('ssl argument must be an SSLContext or None')
            refuse_tls('create_unix_server', ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
            require_one(sock, path, names='path')
            if sock is not None:
                require_unix_stream(sock)
            elif path is None:
                raise ValueError('path was not specified, and no sock specified')
            else:
                sock = _bound_unix_socket(os.fspath(path))
            server = Server(self, [sock], protocol_factory, ssl, backlog)
            place = sock.getsockname() if cleanup_socket else ''
            if place and place[0] not in (0, '\x00'):
                try:
                    server._socket_file = place, os.stat(place).st_ino
                except FileNotFoundError:
                    pass
            return await _serve(server, start_serving)
    """#
