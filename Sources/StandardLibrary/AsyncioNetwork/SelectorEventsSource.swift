/// `asyncio.selector_events`: servers, transports of sockets, and the loop's methods for them, in the
/// language itself.
let asyncioSelectorEventsSource = #"""
import errno
import os
import socket
from _asyncio import BaseEventLoop as _NativeLoop, create_task, gather, sleep
from asyncio import protocols, transports
from asyncio.trsock import TransportSocket
from collections import deque

__all__ = ('BaseSelectorEventLoop',)

BaseSelectorEventLoop = _NativeLoop
_BLOCKED = (BlockingIOError, InterruptedError)
_LARGEST_READ = 262144
_JOINED_WRITE = 262144


def _transports(loop):
    try:
        return loop._transports
    except AttributeError:
        loop._transports = {}
        return loop._transports


def _descriptor(fd):
    return fd if isinstance(fd, int) else int(fd.fileno())


def _check_free(loop, fd):
    transport = _transports(loop).get(_descriptor(fd))
    if transport is not None and not transport.is_closing():
        raise RuntimeError(f'File descriptor {fd!r} is used by transport {transport!r}')


def _check_non_blocking(loop, sock):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError('the socket must be non-blocking')


def _check_no_tls(ssl, function):
    if ssl is not None and ssl is not False:
        raise NotImplementedError(f'TLS is not supported: {function}() was called with ssl={ssl!r}')


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _warning(message, *args):
    from _asyncio import _log
    _log('warning', message % args if args else message)


async def _attempt(loop, sock, attempt, add, remove):
    # Does at once what does not block, else waits until the socket is ready, as often as it takes.
    _check_non_blocking(loop, sock)
    try:
        return attempt()
    except _BLOCKED:
        pass
    future = loop.create_future()
    fd = sock.fileno()
    _check_free(loop, fd)

    def ready():
        if future.done():
            return
        try:
            result = attempt()
        except _BLOCKED:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    handle = add(fd, ready)

    def done(future):
        if not handle.cancelled():
            remove(fd)

    future.add_done_callback(done)
    return await future


def _ip_address_info(host, port, family, type, proto, flowinfo=0, scopeid=0):
    # The answer that getaddrinfo would give for an address in digits, or None.
    if proto not in (0, socket.IPPROTO_TCP, socket.IPPROTO_UDP) or host is None:
        return None
    if type == socket.SOCK_STREAM:
        proto = socket.IPPROTO_TCP
    elif type == socket.SOCK_DGRAM:
        proto = socket.IPPROTO_UDP
    else:
        return None
    if port is None:
        port = 0
    elif isinstance(port, (bytes, str)):
        if not port:
            port = 0
        else:
            try:
                port = int(port)
            except ValueError:
                return None
    elif not isinstance(port, int):
        return None
    if isinstance(host, bytes):
        try:
            host = host.decode('idna')
        except (LookupError, UnicodeError):
            host = host.decode('ascii', 'replace')
    if '%' in host:
        return None
    for known in [socket.AF_INET, socket.AF_INET6] if family == socket.AF_UNSPEC else [family]:
        try:
            socket.inet_pton(known, host)
        except OSError:
            continue
        if known == socket.AF_INET6:
            return known, type, proto, '', (host, port, flowinfo, scopeid)
        return known, type, proto, '', (host, port)
    return None


async def _resolve(loop, address, family=0, type=socket.SOCK_STREAM, proto=0, flags=0):
    host, port = address[:2]
    info = _ip_address_info(host, port, family, type, proto, *address[2:])
    if info is not None:
        return [info]
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


async def _server_addresses(loop, host, port, family, flags):
    infos = await _resolve(loop, (host, port), family, socket.SOCK_STREAM, 0, flags)
    if not infos:
        raise OSError(f'getaddrinfo({host!r}) returned empty list')
    return infos


def _interleaved(infos, first_family_count):
    families = {}
    for info in infos:
        families.setdefault(info[0], []).append(info)
    queues = list(families.values())
    ordered = []
    if first_family_count > 1:
        ordered += queues[0][:first_family_count - 1]
        del queues[0][:first_family_count - 1]
    for turn in range(max(map(len, queues), default=0)):
        ordered += [queue[turn] for queue in queues if turn < len(queue)]
    return ordered


async def _connect_one(loop, problems, info, local_infos):
    mine = []
    problems.append(mine)
    family, type, proto, _, address = info
    sock = None
    try:
        sock = socket.socket(family, type, proto)
        sock.setblocking(False)
        if local_infos is not None:
            for local_family, _, _, _, local_address in local_infos:
                if local_family != family:
                    continue
                try:
                    sock.bind(local_address)
                    break
                except OSError as error:
                    mine.append(OSError(
                        error.errno,
                        f'error while attempting to bind on address {local_address!r}: '
                        f'{str(error).lower()}'))
            else:
                if mine:
                    raise mine.pop()
                raise OSError(f'no matching local address with {family=} found')
        await loop.sock_connect(sock, address)
        return sock
    except OSError as error:
        mine.append(error)
        if sock is not None:
            sock.close()
        raise
    except:
        if sock is not None:
            sock.close()
        raise
    finally:
        mine = problems = None


async def _make_connection(loop, sock, factory, server=None):
    sock.setblocking(False)
    protocol = factory()
    waiter = loop.create_future()
    transport = loop._make_socket_transport(sock, protocol, waiter, server=server)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


def _check_stream(sock):
    if sock.type != socket.SOCK_STREAM:
        raise ValueError(f'A Stream Socket was expected, got {sock!r}')


def _accept_connections(loop, factory, sock, server, backlog):
    for _ in range(backlog):
        try:
            connection, address = sock.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError as error:
            if error.errno not in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                raise
            # Descriptors are used up: pending connections wait a while.
            loop.call_exception_handler({
                'message': 'socket.accept() out of system resource',
                'exception': error,
                'socket': TransportSocket(sock),
            })
            loop._remove_reader(sock.fileno())
            loop.call_later(1, _start_accepting, loop, factory, sock, server, backlog)
            return
        loop.create_task(_accept_one(loop, factory, connection, address, server))


def _start_accepting(loop, factory, sock, server, backlog):
    if sock.fileno() >= 0 and not loop.is_closed():
        loop._add_reader(sock.fileno(), _accept_connections, loop, factory, sock, server, backlog)


async def _accept_one(loop, factory, connection, address, server):
    protocol = transport = None
    try:
        connection.setblocking(False)
        protocol = factory()
        waiter = loop.create_future()
        transport = loop._make_socket_transport(
            connection, protocol, waiter, extra={'peername': address}, server=server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        if loop.get_debug():
            details = {
                'message': 'Error on transport creation for incoming connection',
                'exception': error,
            }
            if protocol is not None:
                details['protocol'] = protocol
            if transport is not None:
                details['transport'] = transport
            loop.call_exception_handler(details)


# Methods of event loops; the native loop type takes them over.
class BaseEventLoop:
    async def sock_recv(self, sock, n):
        return await _attempt(self, sock, lambda: sock.recv(n), self._add_reader, self._remove_reader)

    async def sock_recv_into(self, sock, buf):
        return await _attempt(self, sock, lambda: sock.recv_into(buf), self._add_reader, self._remove_reader)

    async def sock_recvfrom(self, sock, bufsize):
        return await _attempt(self, sock, lambda: sock.recvfrom(bufsize), self._add_reader, self._remove_reader)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        if not nbytes:
            nbytes = len(buf)
        return await _attempt(
            self, sock, lambda: sock.recvfrom_into(buf, nbytes), self._add_reader, self._remove_reader)

    async def sock_sendall(self, sock, data):
        rest = memoryview(data)

        def send():
            nonlocal rest
            while len(rest):
                rest = rest[sock.send(rest):]

        return await _attempt(self, sock, send, self._add_writer, self._remove_writer)

    async def sock_sendto(self, sock, data, address):
        return await _attempt(self, sock, lambda: sock.sendto(data, address), self._add_writer, self._remove_writer)

    async def sock_connect(self, sock, address):
        _check_non_blocking(self, sock)
        if sock.family == socket.AF_INET or sock.family == socket.AF_INET6:
            resolved = await _resolve(self, address, sock.family, sock.type, sock.proto)
            address = resolved[0][4]
        fd = sock.fileno()
        try:
            return sock.connect(address)
        except _BLOCKED:
            pass
        except OSError:
            raise
        future = self.create_future()
        _check_free(self, fd)

        def connected():
            if future.done():
                return
            try:
                error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if error != 0:
                    raise OSError(error, f'Connect call failed {address}')
            except _BLOCKED:
                pass
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(None)

        handle = self._add_writer(fd, connected)

        def done(future):
            if not handle.cancelled():
                self._remove_writer(fd)

        future.add_done_callback(done)
        return await future

    async def sock_accept(self, sock):
        def accept():
            connection, address = sock.accept()
            connection.setblocking(False)
            return connection, address

        return await _attempt(self, sock, accept, self._add_reader, self._remove_reader)

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        _check_non_blocking(self, sock)
        if 'b' not in getattr(file, 'mode', 'b'):
            raise ValueError('file should be opened in binary mode')
        if not sock.type == socket.SOCK_STREAM:
            raise ValueError('only SOCK_STREAM type sockets are supported')
        if count is not None and (not isinstance(count, int) or count <= 0):
            kind = ValueError if isinstance(count, int) else TypeError
            raise kind(f'count must be a positive integer (got {count!r})')
        return await _copy_file(self, file, offset, count, lambda data: self.sock_sendall(sock, data))

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        _check_free(self, sock)
        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        _check_free(self, sock)
        return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)

    async def create_connection(
            self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
            local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
            happy_eyeballs_delay=None, interleave=None, all_errors=False):
        if server_hostname is not None and not ssl:
            raise ValueError('server_hostname is only meaningful with ssl')
        if ssl_handshake_timeout is not None and not ssl:
            raise ValueError('ssl_handshake_timeout is only meaningful with ssl')
        if ssl_shutdown_timeout is not None and not ssl:
            raise ValueError('ssl_shutdown_timeout is only meaningful with ssl')
        if sock is not None:
            _check_stream(sock)
        if happy_eyeballs_delay is not None and interleave is None:
            interleave = 1
        _check_no_tls(ssl, 'create_connection')
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')
            infos = await _resolve(self, (host, port), family, socket.SOCK_STREAM, proto, flags)
            if not infos:
                raise OSError('getaddrinfo() returned empty list')
            local_infos = None
            if local_addr is not None:
                local_infos = await _resolve(self, local_addr, family, socket.SOCK_STREAM, proto, flags)
                if not local_infos:
                    raise OSError('getaddrinfo() returned empty list')
            if interleave:
                infos = _interleaved(infos, interleave)
            problems = []
            for info in infos:
                try:
                    sock = await _connect_one(self, problems, info, local_infos)
                    break
                except OSError:
                    continue
            if sock is None:
                problems = [error for some in problems for error in some]
                try:
                    if all_errors:
                        raise ExceptionGroup('create_connection failed', problems)
                    if len(problems) == 1:
                        raise problems[0]
                    first = str(problems[0])
                    if all(str(error) == first for error in problems):
                        raise problems[0]
                    raise OSError(f'Multiple exceptions: {", ".join(str(error) for error in problems)}')
                finally:
                    problems = None
        elif sock is None:
            raise ValueError('host and port was not specified and no sock specified')
        return await _make_connection(self, sock, protocol_factory)

    async def create_server(
            self, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=socket.AI_PASSIVE,
            sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None,
            ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')
        if ssl_handshake_timeout is not None and ssl is None:
            raise ValueError('ssl_handshake_timeout is only meaningful with ssl')
        if ssl_shutdown_timeout is not None and ssl is None:
            raise ValueError('ssl_shutdown_timeout is only meaningful with ssl')
        if sock is not None:
            _check_stream(sock)
        _check_no_tls(ssl, 'create_server')
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')
            if reuse_address is None:
                reuse_address = os.name == 'posix'
            if host == '':
                hosts = [None]
            elif isinstance(host, str) or not hasattr(host, '__iter__'):
                hosts = [host]
            else:
                hosts = host
            found = await gather(*[_server_addresses(self, host, port, family, flags) for host in hosts])
            infos = list(dict.fromkeys(info for some in found for info in some))
            sockets = []
            completed = False
            try:
                for family, type, proto, _, address in infos:
                    try:
                        sock = socket.socket(family, type, proto)
                    except OSError:
                        # The system may lack a family that its resolver knows.
                        continue
                    sockets.append(sock)
                    if reuse_address and family != socket.AF_UNIX:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
                    if reuse_port:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    if keep_alive:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
                    if family == socket.AF_INET6:
                        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
                    try:
                        sock.bind(address)
                    except OSError as error:
                        message = (f'error while attempting to bind on address {address!r}: '
                                   f'{str(error).lower()}')
                        if error.errno == errno.EADDRNOTAVAIL:
                            sockets.pop().close()
                            if self.get_debug():
                                _warning(message)
                            continue
                        raise OSError(error.errno, message) from None
                if not sockets:
                    raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')
                completed = True
            finally:
                if not completed:
                    for sock in sockets:
                        sock.close()
        else:
            if sock is None:
                raise ValueError('Neither host/port nor sock were specified')
            sockets = [sock]
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, backlog)
        if start_serving:
            server._start_serving()
            await sleep(0)
        return server

    async def connect_accepted_socket(
            self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        _check_stream(sock)
        _check_no_tls(ssl, 'connect_accepted_socket')
        return await _make_connection(self, sock, protocol_factory)

    async def create_unix_connection(
            self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        if server_hostname is not None and not ssl:
            raise ValueError('server_hostname is only meaningful with ssl')
        _check_no_tls(ssl, 'create_unix_connection')
        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            path = os.fspath(path)
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, path)
            except:
                sock.close()
                raise
        else:
            if sock is None:
                raise ValueError('no path and sock were specified')
            if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
                raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
            sock.setblocking(False)
        return await _make_connection(self, sock, protocol_factory)

    async def create_unix_server(
            self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')
        _check_no_tls(ssl, 'create_unix_server')
        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            path = os.fspath(path)
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            # What a server that is gone left behind is in the way.
            if path[0] not in (0, '\x00'):
                from stat import S_ISSOCK
                try:
                    if S_ISSOCK(os.stat(path).st_mode):
                        os.remove(path)
                except FileNotFoundError:
                    pass
                except OSError as error:
                    _warning('Unable to check or remove stale UNIX socket %r: %r', path, error)
            try:
                sock.bind(path)
            except OSError as error:
                sock.close()
                if error.errno == errno.EADDRINUSE:
                    raise OSError(errno.EADDRINUSE, f'Address {path!r} is already in use') from None
                raise
            except:
                sock.close()
                raise
        else:
            if sock is None:
                raise ValueError('path was not specified, and no sock specified')
            if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
                raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
        sock.setblocking(False)
        server = Server(self, [sock], protocol_factory, backlog)
        if cleanup_socket:
            bound = sock.getsockname()
            if bound and bound[0] not in (0, '\x00'):
                try:
                    server._socket_file = bound, os.stat(bound).st_ino
                except FileNotFoundError:
                    pass
        if start_serving:
            server._start_serving()
            await sleep(0)
        return server

    async def create_datagram_endpoint(
            self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
            reuse_port=None, allow_broadcast=None, sock=None):
        target = None
        if sock is not None:
            if sock.type == socket.SOCK_STREAM:
                raise ValueError(f'A datagram socket was expected, got {sock!r}')
            given = dict(local_addr=local_addr, remote_addr=remote_addr, family=family, proto=proto, flags=flags,
                         reuse_port=reuse_port, allow_broadcast=allow_broadcast)
            problems = ', '.join(f'{key}={value}' for key, value in given.items() if value)
            if problems:
                raise ValueError(
                    'socket modifier keyword arguments can not be used when sock is specified. '
                    f'({problems})')
            sock.setblocking(False)
        else:
            if not (local_addr or remote_addr):
                if family == 0:
                    raise ValueError('unexpected address family')
                choices = [((family, proto), (None, None))]
            elif family == socket.AF_UNIX:
                for address in (local_addr, remote_addr):
                    if address is not None and not isinstance(address, str):
                        raise TypeError('string is expected')
                if local_addr and local_addr[0] not in (0, '\x00'):
                    from stat import S_ISSOCK
                    try:
                        if S_ISSOCK(os.stat(local_addr).st_mode):
                            os.remove(local_addr)
                    except FileNotFoundError:
                        pass
                    except OSError as error:
                        _warning('Unable to check or remove stale UNIX socket %r: %r', local_addr, error)
                choices = [((family, proto), (local_addr, remote_addr))]
            else:
                both = {}
                for place, address in ((0, local_addr), (1, remote_addr)):
                    if address is None:
                        continue
                    if not (isinstance(address, tuple) and len(address) == 2):
                        raise TypeError('2-tuple is expected')
                    infos = await _resolve(self, address, family, socket.SOCK_DGRAM, proto, flags)
                    if not infos:
                        raise OSError('getaddrinfo() returned empty list')
                    for found_family, _, found_proto, _, found in infos:
                        both.setdefault((found_family, found_proto), [None, None])[place] = found
                choices = [
                    (key, pair) for key, pair in both.items()
                    if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)]
                if not choices:
                    raise ValueError('can not get address information')
            problems = []
            for (family, proto), (local, remote) in choices:
                sock = target = None
                try:
                    sock = socket.socket(family=family, type=socket.SOCK_DGRAM, proto=proto)
                    if reuse_port:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    if allow_broadcast:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                    sock.setblocking(False)
                    if local_addr:
                        sock.bind(local)
                    if remote_addr:
                        if not allow_broadcast:
                            await self.sock_connect(sock, remote)
                        target = remote
                except OSError as error:
                    if sock is not None:
                        sock.close()
                    problems.append(error)
                except:
                    if sock is not None:
                        sock.close()
                    raise
                else:
                    break
            else:
                raise problems[0]
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = self._make_datagram_transport(sock, protocol, target, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

    async def connect_read_pipe(self, protocol_factory, pipe):
        from asyncio.unix_pipes import _UnixReadPipeTransport
        return await _connect_pipe(self, _UnixReadPipeTransport, protocol_factory, pipe)

    async def connect_write_pipe(self, protocol_factory, pipe):
        from asyncio.unix_pipes import _UnixWritePipeTransport
        return await _connect_pipe(self, _UnixWritePipeTransport, protocol_factory, pipe)

    async def subprocess_shell(
            self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=True,
            bufsize=0, encoding=None, errors=None, text=None, **kwargs):
        if not isinstance(cmd, (bytes, str)):
            raise ValueError('cmd must be a string')
        if not shell:
            raise ValueError('shell must be True')
        _check_binary(universal_newlines, bufsize, text, encoding, errors)
        from asyncio.base_subprocess import start_process
        return await start_process(self, protocol_factory, cmd, True, stdin, stdout, stderr, bufsize, kwargs)

    async def subprocess_exec(
            self, protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False,
            shell=False, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
        if shell:
            raise ValueError('shell must be False')
        _check_binary(universal_newlines, bufsize, text, encoding, errors)
        from asyncio.base_subprocess import start_process
        return await start_process(
            self, protocol_factory, (program, *args), False, stdin, stdout, stderr, bufsize, kwargs)

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        if transport.is_closing():
            raise RuntimeError('Transport is closing')

        async def send(data):
            transport.write(data)
            if transport.get_write_buffer_size():
                waiter = transport._empty_waiter = self.create_future()
                await waiter

        return await _copy_file(self, file, offset, count, send)

    async def start_tls(
            self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None,
            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        raise NotImplementedError('TLS is not supported: start_tls() was called')


def _check_binary(universal_newlines, bufsize, text, encoding, errors):
    if universal_newlines:
        raise ValueError('universal_newlines must be False')
    if bufsize != 0:
        raise ValueError('bufsize must be 0')
    if text:
        raise ValueError('text must be False')
    if encoding is not None:
        raise ValueError('encoding must be None')
    if errors is not None:
        raise ValueError('errors must be None')


async def _connect_pipe(loop, kind, factory, pipe):
    protocol = factory()
    waiter = loop.create_future()
    transport = kind(loop, pipe, protocol, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


async def _copy_file(loop, file, offset, count, send):
    if hasattr(file, 'seek'):
        file.seek(offset)
    total = 0
    while count is None or total < count:
        size = 262144 if count is None else min(262144, count - total)
        data = await loop.run_in_executor(None, file.read, size)
        if not data:
            break
        await send(data)
        total += len(data)
    return total


class Server:
    __module__ = 'asyncio.base_events'

    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop = loop
        self._sockets = sockets
        self._clients = {}
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._serving = False
        self._serving_forever_fut = None
        self._socket_file = None

    def __repr__(self):
        return f'<{self.__class__.__name__} sockets={self.sockets!r}>'

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients[id(transport)] = transport

    def _detach(self, transport):
        self._clients.pop(id(transport), None)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            _start_accepting(self._loop, self._protocol_factory, sock, self, self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        if self._sockets is None:
            return ()
        return tuple(TransportSocket(sock) for sock in self._sockets)

    def close(self):
        sockets = self._sockets
        if sockets is None:
            return
        self._sockets = None
        for sock in sockets:
            if self._serving and not self._loop.is_closed():
                self._loop._remove_reader(sock.fileno())
            sock.close()
        self._serving = False
        if self._socket_file is not None:
            path, number = self._socket_file
            try:
                if os.stat(path).st_ino == number:
                    os.unlink(path)
            except FileNotFoundError:
                pass
            except OSError as error:
                _warning('Unable to clean up listening UNIX socket %r: %r', path, error)
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wakeup()

    def close_clients(self):
        for transport in list(self._clients.values()):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients.values()):
            transport.abort()

    async def start_serving(self):
        self._start_serving()
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        from _asyncio import CancelledError
        try:
            await self._serving_forever_fut
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class _SelectorTransport(transports._FlowControlMixin, transports.Transport):
    _socket_kept_open = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        self._extra['socket'] = TransportSocket(sock)
        try:
            self._extra['sockname'] = sock.getsockname()
        except OSError:
            self._extra['sockname'] = None
        if 'peername' not in self._extra:
            try:
                self._extra['peername'] = sock.getpeername()
            except OSError:
                self._extra['peername'] = None
        self._sock = sock
        self._sock_fd = sock.fileno()
        self._polls = False
        self._protocol_connected = False
        self.set_protocol(protocol)
        self._server = server
        self._buffer = deque()
        self._buffered = 0
        self._conn_lost = 0
        self._closing = False
        self._paused = False
        self._empty_waiter = None
        if server is not None:
            server._attach(self)
        _transports(loop)[self._sock_fd] = self

    def __repr__(self):
        parts = [self.__class__.__name__]
        if self._sock is None:
            parts.append('closed')
        elif self._closing:
            parts.append('closing')
        parts.append(f'fd={self._sock_fd}')
        if self._sock is not None and not self._loop.is_closed():
            parts.append('read=polling' if self._polls else 'read=idle')
            state = 'polling' if self._buffer else 'idle'
            parts.append(f'write=<{state}, bufsize={self.get_write_buffer_size()}>')
        return f'<{" ".join(parts)}>'

    def _start_reading(self, callback):
        self._polls = True
        self._loop._add_reader(self._sock_fd, callback)

    def _stop_reading(self):
        self._polls = False
        self._loop._remove_reader(self._sock_fd)

    def abort(self):
        self._force_close(None)

    def set_protocol(self, protocol):
        self._protocol = protocol
        self._protocol_connected = True

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self._closing or self._paused:
            return
        self._paused = True
        self._stop_reading()

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        self._start_reading(self._read_ready)

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._stop_reading()
        if not self._buffer:
            self._conn_lost += 1
            self._loop._remove_writer(self._sock_fd)
            self._loop.call_soon(self._call_connection_lost, None)

    def __del__(self):
        if self._sock is not None:
            self._sock.close()

    def _fatal_error(self, error, message='Fatal error on transport'):
        if not isinstance(error, OSError):
            self._loop.call_exception_handler({
                'message': message,
                'exception': error,
                'transport': self,
                'protocol': self._protocol,
            })
        self._force_close(error)

    def _force_close(self, error):
        if self._conn_lost:
            return
        if self._buffer:
            self._buffer.clear()
            self._buffered = 0
            self._loop._remove_writer(self._sock_fd)
        if not self._closing:
            self._closing = True
            self._stop_reading()
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(error)
        finally:
            known = _transports(self._loop)
            if known.get(self._sock_fd) is self:
                del known[self._sock_fd]
            self._sock.close()
            self._sock = None
            self._protocol = None
            server = self._server
            if server is not None:
                server._detach(self)
                self._server = None
            waiter, self._empty_waiter = self._empty_waiter, None
            if waiter is not None and not waiter.done():
                waiter.set_exception(error or ConnectionError('Connection is closed by peer'))

    def get_write_buffer_size(self):
        return self._buffered


class _SelectorSocketTransport(_SelectorTransport):
    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(loop, sock, protocol, extra, server)
        self._eof = False
        if sock.family in (socket.AF_INET, socket.AF_INET6) and sock.type == socket.SOCK_STREAM:
            try:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError:
                pass
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._begin)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def _begin(self):
        if self.is_reading():
            self._start_reading(self._read_ready)

    def set_protocol(self, protocol):
        if isinstance(protocol, protocols.BufferedProtocol):
            self._read_ready = self._read_into
        else:
            self._read_ready = self._read_data
        super().set_protocol(protocol)
        if self._polls:
            self._start_reading(self._read_ready)

    def _read_data(self):
        if self._conn_lost:
            return
        try:
            data = self._sock.recv(_LARGEST_READ)
        except _BLOCKED:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal read error on socket transport')
            return
        if not data:
            self._read_end()
            return
        try:
            self._protocol.data_received(data)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal error: protocol.data_received() call failed.')

    def _read_into(self):
        if self._conn_lost:
            return
        try:
            buffer = self._protocol.get_buffer(-1)
            if not len(buffer):
                raise RuntimeError('get_buffer() returned an empty buffer')
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal error: protocol.get_buffer() call failed.')
            return
        try:
            count = self._sock.recv_into(buffer)
        except _BLOCKED:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal read error on socket transport')
            return
        if not count:
            self._read_end()
            return
        try:
            self._protocol.buffer_updated(count)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal error: protocol.buffer_updated() call failed.')

    def _read_end(self):
        try:
            keeps_open = self._protocol.eof_received()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal error: protocol.eof_received() call failed.')
            return
        if keeps_open:
            # Writing may go on.
            self._stop_reading()
        else:
            self.close()

    def _can_write(self):
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')
        if self._empty_waiter is not None:
            raise RuntimeError('unable to write; sendfile is in progress')
        if self._conn_lost:
            if self._conn_lost >= 5:
                _warning('socket.send() raised exception.')
            self._conn_lost += 1
            return False
        return True

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._eof or self._empty_waiter is not None:
            self._can_write()
        if not data:
            return
        if self._conn_lost and not self._can_write():
            return
        if type(data) is memoryview:
            data = bytes(data)
        if not self._buffer:
            try:
                count = self._sock.send(data)
            except _BLOCKED:
                count = 0
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal write error on socket transport')
                return
            if count == len(data):
                return
            data = bytes(data)
            if count:
                data = memoryview(data)[count:]
            self._loop._add_writer(self._sock_fd, self._write_ready)
        elif type(data) is not bytes:
            data = bytes(data)
        self._buffer.append(data)
        self._buffered += len(data)
        self._maybe_pause_protocol()

    def writelines(self, list_of_data):
        if not self._can_write():
            return
        data = b''.join(list_of_data)
        if data:
            self.write(data)

    def _write_ready(self):
        if self._conn_lost:
            return
        buffer = self._buffer
        try:
            while buffer:
                data = buffer[0]
                if len(buffer) > 1 and len(data) < _JOINED_WRITE:
                    # Small pieces go together.
                    pieces, size = [], 0
                    while buffer and size < _JOINED_WRITE:
                        pieces.append(buffer.popleft())
                        size += len(pieces[-1])
                    data = b''.join(pieces)
                    buffer.appendleft(data)
                count = self._sock.send(data)
                self._buffered -= count
                if count < len(data):
                    buffer[0] = memoryview(data)[count:]
                    break
                buffer.popleft()
        except _BLOCKED:
            pass
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop._remove_writer(self._sock_fd)
            buffer.clear()
            self._buffered = 0
            self._fatal_error(error, 'Fatal write error on socket transport')
            waiter, self._empty_waiter = self._empty_waiter, None
            if waiter is not None:
                waiter.set_exception(error)
            return
        self._maybe_resume_protocol()
        if not buffer:
            self._loop._remove_writer(self._sock_fd)
            waiter, self._empty_waiter = self._empty_waiter, None
            if waiter is not None and not waiter.done():
                waiter.set_result(None)
            if self._closing:
                self._call_connection_lost(None)
            elif self._eof:
                self._sock.shutdown(socket.SHUT_WR)

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown(socket.SHUT_WR)

    def can_write_eof(self):
        return True


class _SelectorDatagramTransport(_SelectorTransport, transports.DatagramTransport):
    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra)
        self._address = address
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._start_reading, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, address = self._sock.recvfrom(_LARGEST_READ)
        except _BLOCKED:
            pass
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal read error on datagram transport')
        else:
            self._protocol.datagram_received(data, address)

    def _send(self, data, address):
        if self._extra['peername']:
            self._sock.send(data)
        else:
            self._sock.sendto(data, address)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f'Invalid address: must be None or {self._address}')
            addr = self._address
        if self._conn_lost and self._address:
            if self._conn_lost >= 5:
                _warning('socket.send() raised exception.')
            self._conn_lost += 1
            return
        if not self._buffer:
            try:
                self._send(data, addr)
                return
            except _BLOCKED:
                self._loop._add_writer(self._sock_fd, self._write_ready)
            except OSError as error:
                self._protocol.error_received(error)
                return
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal write error on datagram transport')
                return
        self._buffer.append((bytes(data), addr))
        self._buffered += len(data) + 8
        self._maybe_pause_protocol()

    def _write_ready(self):
        while self._buffer:
            data, addr = self._buffer.popleft()
            self._buffered -= len(data) + 8
            try:
                self._send(data, addr)
            except _BLOCKED:
                self._buffer.appendleft((data, addr))
                self._buffered += len(data) + 8
                break
            except OSError as error:
                self._protocol.error_received(error)
                return
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal write error on datagram transport')
                return
        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
"""#
