/// `asyncio._socket_calls`: what event loops do with plain sockets, in the language itself.
let asyncioSocketCallsSource = #"""
    # Calls of sockets that wait in the loop, and looking up names.
    import socket
    from asyncio.exceptions import SendfileNotAvailableError

    _NOT_YET = (BlockingIOError, InterruptedError)
    _FATAL = (SystemExit, KeyboardInterrupt)
    _FILE_PIECE = 1 << 18


    def require_free(loop, sock):
        # A descriptor that a transport reads is not for others.
        used = getattr(loop, '_transports', None)
        if used:
            number = sock if isinstance(sock, int) else int(sock.fileno())
            owner = used.get(number)
            if owner is not None and not owner.is_closing():
                raise RuntimeError(f'File descriptor {sock!r} is used by transport {owner!r}')


    def require_non_blocking(loop, sock):
        if loop.get_debug() and sock.gettimeout() != 0:
            raise ValueError('the socket must be non-blocking')


    def _when_ready(loop, sock, attempt, writes=False):
        # A future for what `attempt` gives once the socket is ready; it may have to try several times.
        fd = sock.fileno()
        require_free(loop, fd)
        future = loop.create_future()

        def try_again():
            if future.done():
                return
            try:
                future.set_result(attempt())
            except _NOT_YET:
                pass
            except _FATAL:
                raise
            except BaseException as error:
                future.set_exception(error)

        watch, forget = (loop._add_writer, loop._remove_writer) if writes else (loop._add_reader, loop._remove_reader)
        watching = watch(fd, try_again)
        future.add_done_callback(lambda _: watching.cancelled() or forget(fd))
        return future


    async def _do(loop, sock, attempt, writes=False):
        require_non_blocking(loop, sock)
        try:
            return attempt()
        except _NOT_YET:
            return await _when_ready(loop, sock, attempt, writes)


    def address_in_digits(host, port, family, type, proto, flowinfo=0, scopeid=0):
        # The answer that getaddrinfo would give for an address in digits, or None.
        protocols = {socket.SOCK_STREAM: socket.IPPROTO_TCP, socket.SOCK_DGRAM: socket.IPPROTO_UDP}
        if host is None or proto not in (0, *protocols.values()) or type not in protocols:
            return None
        if port is None or port == '' or port == b'':
            port = 0
        elif isinstance(port, (bytes, str)):
            try:
                port = int(port)
            except ValueError:
                return None
        elif not isinstance(port, int):
            return None
        if isinstance(host, bytes):
            host = host.decode('ascii', 'replace')
        if '%' in host:
            return None
        for known, rest in ((socket.AF_INET, ()), (socket.AF_INET6, (flowinfo, scopeid))):
            if family not in (socket.AF_UNSPEC, known):
                continue
            try:
                socket.inet_pton(known, host)
            except OSError:
                continue
            return known, type, protocols[type], '', (host, port, *rest)
        return None


    async def look_up(loop, address, family=0, type=socket.SOCK_STREAM, proto=0, flags=0):
        host, port, *rest = address
        known = address_in_digits(host, port, family, type, proto, *rest[:2])
        if known is not None:
            return [known]
        return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


    def check_file(sock_type, file, offset, count):
        if 'b' not in getattr(file, 'mode', 'b'):
            raise ValueError('file should be opened in binary mode')
        if sock_type != socket.SOCK_STREAM:
            raise ValueError('only SOCK_STREAM type sockets are supported')
        for name, number, least, kind in (('count', count, 1, 'positive'), ('offset', offset, 0, 'non-negative')):
            if number is None and name == 'count':
                continue
            problem = f'{name} must be a {kind} integer (got {number!r})'
            if not isinstance(number, int):
                raise TypeError(problem)
            if number < least:
                raise ValueError(problem)


    async def send_file(loop, sock, file, offset, count, fallback):
        if not fallback:
            try:
                file.fileno()
            except (AttributeError, OSError):
                raise SendfileNotAvailableError('not a regular file') from None
        if hasattr(file, 'seek'):
            file.seek(offset)
        sent = 0
        try:
            while count is None or sent < count:
                size = _FILE_PIECE if count is None else min(_FILE_PIECE, count - sent)
                data = await loop.run_in_executor(None, file.read, size)
                if not data:
                    break
                await loop.sock_sendall(sock, data)
                sent += len(data)
        finally:
            if sent and hasattr(file, 'seek'):
                file.seek(offset + sent)
        return sent


    # Methods of event loops; the native loop type takes them over.
    class BaseEventLoop:
        async def sock_recv(self, sock, n):
            return await _do(self, sock, lambda: sock.recv(n))

        async def sock_recv_into(self, sock, buf):
            return await _do(self, sock, lambda: sock.recv_into(buf))

        async def sock_recvfrom(self, sock, bufsize):
            return await _do(self, sock, lambda: sock.recvfrom(bufsize))

        async def sock_recvfrom_into(self, sock, buf, nbytes=0):
            room = nbytes or len(buf)
            return await _do(self, sock, lambda: sock.recvfrom_into(buf, room))

        async def sock_sendall(self, sock, data):
            left = memoryview(data)

            def send_more():
                nonlocal left
                while len(left):
                    left = left[sock.send(left):]

            await _do(self, sock, send_more, writes=True)

        async def sock_sendto(self, sock, data, address):
            return await _do(self, sock, lambda: sock.sendto(data, address), writes=True)

        async def sock_accept(self, sock):
            def accept():
                connection, address = sock.accept()
                connection.setblocking(False)
                return connection, address

            return await _do(self, sock, accept)

        async def sock_connect(self, sock, address):
            require_non_blocking(self, sock)
            if sock.family in (socket.AF_INET, socket.AF_INET6):
                address = (await look_up(self, address, sock.family, sock.type, sock.proto))[0][4]

            def outcome():
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code:
                    raise OSError(code, f'Connect call failed {address}')

            try:
                sock.connect(address)
            except _NOT_YET:
                await _when_ready(self, sock, outcome, writes=True)

        async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
            require_non_blocking(self, sock)
            check_file(sock.type, file, offset, count)
            return await send_file(self, sock, file, offset, count, fallback)

        async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
            if transport.is_closing():
                raise RuntimeError('Transport is closing')
            send = getattr(transport, '_send_file', None)
            if send is None:
                raise RuntimeError(f'sendfile is not supported for transport {transport!r}')
            check_file(socket.SOCK_STREAM, file, offset, count)
            return await send(file, offset, count, fallback)

        async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
            return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

        async def getnameinfo(self, sockaddr, flags=0):
            return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)
    """#
