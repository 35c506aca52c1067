/// `asyncio._socket_transports`: transports over sockets, in the language itself.
let asyncioSocketTransportsSource = #"""
    # Transports over sockets.
    import socket
    from _asyncio import _finalized_leisurely
    from _asyncio_sockets import Pump
    from asyncio.protocols import BufferedProtocol
    from asyncio.transports import DatagramTransport, _FlowControlMixin
    from asyncio.trsock import TransportSocket

    _NOT_YET = (BlockingIOError, InterruptedError)
    _FATAL = (SystemExit, KeyboardInterrupt)
    _LARGEST_READ = 1 << 18
    # Writes in vain after which a program is told about them.
    _PATIENCE = 5
    _IP_STREAMS = {(socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET6, socket.SOCK_STREAM)}


    def _give(waiter):
        if not waiter.cancelled():
            waiter.set_result(None)


    @_finalized_leisurely
    class _SelectorTransport(_FlowControlMixin):
        # What streams and datagrams have in common: reading may pause, and the end comes in steps.
        _sock = None
        _closing = _paused = _polls = False
        _server = None

        def __init__(self, loop, sock, protocol, extra=None, server=None):
            super().__init__(extra, loop)
            facts = self._extra
            facts['socket'] = TransportSocket(sock)
            facts['sockname'] = self._ask(sock.getsockname)
            if 'peername' not in facts:
                facts['peername'] = self._ask(sock.getpeername)
            self._sock = sock
            self._sock_fd = sock.fileno()
            self.set_protocol(protocol)
            if server is not None:
                self._server = server
                server._attach(self)
            try:
                loop._transports[self._sock_fd] = self
            except AttributeError:
                loop._transports = {self._sock_fd: self}

        @staticmethod
        def _ask(question):
            try:
                return question()
            except OSError:
                return None

        def __repr__(self):
            parts = [type(self).__name__]
            if self._sock is None:
                parts.append('closed')
            elif self._closing:
                parts.append('closing')
            parts.append(f'fd={self._sock_fd}')
            if self._sock is not None and not self._loop.is_closed():
                size = self.get_write_buffer_size()
                parts.append(f'read={"polling" if self._polls else "idle"}')
                parts.append(f'write=<{"polling" if size else "idle"}, bufsize={size}>')
            return f'<{" ".join(parts)}>'

        def __del__(self):
            if self._sock is not None:
                from warnings import warn
                warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
                self._sock.close()

        def _begin(self, waiter):
            # The protocol learns of the connection before data arrive, and the waiting task before either is used.
            later = self._loop.call_soon
            later(self._protocol.connection_made, self)
            later(self._begin_reading)
            if waiter is not None:
                later(_give, waiter)

        def _begin_reading(self):
            if self.is_reading():
                self._watch_input(True)

        def _watch_input(self, wanted):
            self._polls = wanted
            if wanted:
                self._loop._add_reader(self._sock_fd, self._read_ready)
            else:
                self._loop._remove_reader(self._sock_fd)

        # What protocols and programs ask for

        def set_protocol(self, protocol):
            self._protocol = protocol

        def get_protocol(self):
            return self._protocol

        def is_closing(self):
            return self._closing

        def is_reading(self):
            return not (self._closing or self._paused)

        def pause_reading(self):
            if self.is_reading():
                self._paused = True
                self._watch_input(False)

        def resume_reading(self):
            if self._paused and not self._closing:
                self._paused = False
                self._watch_input(True)

        def abort(self):
            self._force_close(None)

        def close(self):
            if self._closing:
                return
            self._closing = True
            self._watch_input(False)
            if not self.get_write_buffer_size():
                self._end(None)

        # The end

        def _fatal_error(self, error, message='Fatal error on transport'):
            if not isinstance(error, OSError):
                self._loop.call_exception_handler({
                    'message': message, 'exception': error, 'transport': self, 'protocol': self._protocol})
            elif self._loop.get_debug():
                from asyncio.log import logger
                logger.debug('%r: %s', self, message, exc_info=True)
            self._force_close(error)

        def _force_close(self, error):
            if self._is_lost():
                return
            if self.get_write_buffer_size():
                self._clear_output()
            if not self._closing:
                self._closing = True
                self._watch_input(False)
            self._end(error)

        def _end(self, error):
            # Nothing is sent or received any more; the protocol learns of it in the next turn.
            self._note_loss()
            self._loop._remove_writer(self._sock_fd)
            self._loop.call_soon(self._call_connection_lost, error)

        def _call_connection_lost(self, error):
            try:
                if self._protocol is not None:
                    self._protocol.connection_lost(error)
            finally:
                known = self._loop._transports
                if known.get(self._sock_fd) is self:
                    del known[self._sock_fd]
                self._sock.close()
                self._sock = self._protocol = None
                server, self._server = self._server, None
                if server is not None:
                    server._detach(self)
                self._tell_end(error)

        def _tell_end(self, error):
            pass

        def _warn_of_loss(self):
            from asyncio.log import logger
            logger.warning('socket.send() raised exception.')


    @_finalized_leisurely
    class _SelectorSocketTransport(_SelectorTransport):
        # A stream. What each piece of data goes through is the pump's, which is native.

        def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
            self._pump = pump = Pump(self, loop, sock, type(sock) is socket.socket)
            self.write, self.writelines = pump.write, pump.writelines
            super().__init__(loop, sock, protocol, extra, server)
            if (sock.family, sock.type) in _IP_STREAMS:
                try:
                    # Small pieces go at once.
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                except OSError:
                    pass
            self._begin(waiter)

        def set_protocol(self, protocol):
            self._read_ready = self._pump.receive
            if isinstance(protocol, BufferedProtocol):
                self._read_ready = self._receive_into
            elif protocol is not None:
                self._pump.sink = protocol.data_received
            super().set_protocol(protocol)
            if self._polls:
                self._watch_input(True)

        def write(self, data):
            self._pump.write(data)

        def writelines(self, list_of_data):
            self._pump.writelines(list_of_data)

        def write_eof(self):
            if not (self._closing or self._pump.ended):
                self._pump.ended = True
                if not self._pump.pending:
                    self._sock.shutdown(socket.SHUT_WR)

        def can_write_eof(self):
            return True

        def get_write_buffer_size(self):
            return self._pump.pending

        def _set_write_buffer_limits(self, high=None, low=None):
            super()._set_write_buffer_limits(high, low)
            self._pump.high_water = self._high_water

        # Reading

        def _receive_into(self):
            if self._is_lost():
                return
            step = 'Fatal error: protocol.get_buffer() call failed.'
            try:
                room = self._protocol.get_buffer(-1)
                if not len(room):
                    raise RuntimeError('get_buffer() returned an empty buffer')
                step = 'Fatal read error on socket transport'
                count = self._sock.recv_into(room)
                if count:
                    step = 'Fatal error: protocol.buffer_updated() call failed.'
                    self._protocol.buffer_updated(count)
            except _FATAL:
                raise
            except BaseException as error:
                if not (isinstance(error, _NOT_YET) and 'read' in step):
                    self._fatal_error(error, step)
            else:
                if not count:
                    self._read_end()

        def _read_end(self):
            try:
                goes_on = self._protocol.eof_received()
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal error: protocol.eof_received() call failed.')
                return
            if goes_on:
                # Writing may go on.
                self._watch_input(False)
            else:
                self.close()

        # Writing

        def _await_room(self):
            self._loop._add_writer(self._sock_fd, self._write_more)

        def _write_more(self):
            is_empty = self._pump.drain()
            if self._pump.lost:
                return
            self._maybe_resume_protocol()
            if not is_empty or self._pump.pending:
                return
            self._loop._remove_writer(self._sock_fd)
            if self._pump.empty_waiter is not None:
                _give(self._pump.empty_waiter)
            if self._closing:
                self._note_loss()
                self._call_connection_lost(None)
            elif self._pump.ended:
                self._sock.shutdown(socket.SHUT_WR)

        def _drop_output(self, error):
            self._loop._remove_writer(self._sock_fd)
            self._fatal_error(error, 'Fatal write error on socket transport')
            waiter = self._pump.empty_waiter
            if waiter is not None and not waiter.done():
                waiter.set_exception(error)

        def _clear_output(self):
            self._pump.clear()
            self._loop._remove_writer(self._sock_fd)

        def _is_lost(self):
            return self._pump.lost > 0

        def _note_loss(self):
            self._pump.lost += 1

        def _tell_end(self, error):
            waiter, self._pump.empty_waiter = self._pump.empty_waiter, None
            if waiter is not None and not waiter.done():
                waiter.set_exception(error or ConnectionError('Connection is closed by peer'))

        async def _send_file(self, file, offset, count, fallback):
            # Neither side of the transport may be in use meanwhile.
            if self._pump.empty_waiter is not None:
                raise RuntimeError('Empty waiter is already set')
            from asyncio._socket_calls import send_file
            loop, was_reading = self._loop, self.is_reading()
            self.pause_reading()
            self._pump.empty_waiter = waiter = loop.create_future()
            if not self._pump.pending:
                waiter.set_result(None)
            try:
                await waiter
                del loop._transports[self._sock_fd]
                try:
                    return await send_file(loop, self._sock, file, offset, count, fallback)
                finally:
                    loop._transports[self._sock_fd] = self
            finally:
                self._pump.empty_waiter = None
                if was_reading:
                    self.resume_reading()


    @_finalized_leisurely
    class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
        # Each piece of data is a packet with an address.
        _overhead = 8

        def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
            from collections import deque
            self._queue, self._size, self._lost = deque(), 0, 0
            super().__init__(loop, sock, protocol, extra)
            self._address = address
            self._begin(waiter)

        def get_write_buffer_size(self):
            return self._size

        def _is_lost(self):
            return self._lost > 0

        def _note_loss(self):
            self._lost += 1

        def _clear_output(self):
            self._queue.clear()
            self._size = 0
            self._loop._remove_writer(self._sock_fd)

        def _read_ready(self):
            if self._lost:
                return
            try:
                data, source = self._sock.recvfrom(_LARGEST_READ)
            except _NOT_YET:
                return
            except OSError as error:
                self._protocol.error_received(error)
                return
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal read error on datagram transport')
                return
            self._protocol.datagram_received(data, source)

        def _send(self, data, address):
            # Whether the packet is dealt with; False: it has to wait.
            try:
                if self._extra['peername']:
                    self._sock.send(data)
                else:
                    self._sock.sendto(data, address)
            except _NOT_YET:
                return False
            except OSError as error:
                self._protocol.error_received(error)
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal write error on datagram transport')
            return True

        def sendto(self, data, addr=None):
            if not isinstance(data, (bytes, bytearray, memoryview)):
                raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
            if self._address:
                if addr not in (None, self._address):
                    raise ValueError(f'Invalid address: must be None or {self._address}')
                addr = self._address
                if self._lost:
                    if self._lost >= _PATIENCE:
                        self._warn_of_loss()
                    self._lost += 1
                    return
            if not self._queue:
                if self._send(data, addr):
                    return
                self._loop._add_writer(self._sock_fd, self._write_more)
            self._queue.append((bytes(data), addr))
            self._size += len(data) + self._overhead
            self._maybe_pause_protocol()

        def _write_more(self):
            while self._queue and self._send(*self._queue[0]):
                if not self._queue:
                    return
                self._size -= len(self._queue.popleft()[0]) + self._overhead
            self._maybe_resume_protocol()
            if not self._queue:
                self._loop._remove_writer(self._sock_fd)
                if self._closing:
                    self._call_connection_lost(None)
    """#
