/// `asyncio.streams`, in the language itself.
let asyncioStreamsSource = #"""
    from _asyncio import _finalized_leisurely, get_running_loop, iscoroutine, sleep
    from _asyncio import get_event_loop as _get_event_loop
    from _asyncio_sockets import cut as _cut, cut_line as _cut_line
    from asyncio import protocols
    from asyncio.exceptions import IncompleteReadError, LimitOverrunError

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'open_connection', 'start_server',
               'open_unix_connection', 'start_unix_server')

    _DEFAULT_LIMIT = 2 ** 16


    def _settle(futures, error=None):
        # Ends the waits that are still under way.
        for future in futures:
            if future.done():
                continue
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(None)


    async def _connect(way, where, limit, options):
        loop = get_running_loop()
        reader = StreamReader(limit, loop)
        protocol = StreamReaderProtocol(reader, None, loop)
        ends = await getattr(loop, way)(lambda: protocol, *where, **options)
        return reader, StreamWriter(ends[0], protocol, reader, loop)


    async def _serve(way, callback, where, limit, options):
        loop = get_running_loop()
        return await getattr(loop, way)(
            lambda: StreamReaderProtocol(StreamReader(limit, loop), callback, loop), *where, **options)


    async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        return await _connect('create_connection', (host, port), limit, kwds)


    async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        return await _connect('create_unix_connection', (path,), limit, kwds)


    async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        return await _serve('create_server', client_connected_cb, (host, port), limit, kwds)


    async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        return await _serve('create_unix_server', client_connected_cb, (path,), limit, kwds)


    class FlowControlMixin(protocols.Protocol):
        def __init__(self, loop=None):
            self._loop = _get_event_loop() if loop is None else loop
            self._connection_lost = self._paused = False
            # The waits in the order in which they began; each takes itself out.
            self._drains = {}

        def _turn_writing(self, paused):
            assert self._paused is not paused
            self._paused = paused
            if not paused:
                _settle(self._drains)

        def pause_writing(self):
            self._turn_writing(paused=True)

        def resume_writing(self):
            self._turn_writing(paused=False)

        def connection_lost(self, exc):
            self._connection_lost = True
            if self._paused:
                _settle(self._drains, exc)

        async def _drain_helper(self):
            if self._connection_lost:
                raise ConnectionResetError('Connection lost')
            if self._paused:
                turn = self._loop.create_future()
                self._drains[turn] = turn
                turn.add_done_callback(self._drains.pop)
                await turn

        def _get_close_waiter(self, stream):
            raise NotImplementedError


    class StreamReaderProtocol(FlowControlMixin, protocols.Protocol):
        _closed = None

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            super().__init__(loop)
            self._client_connected_cb = client_connected_cb
            self._closed = self._loop.create_future()
            self._reject_connection = self._over_ssl = False
            self._let_go()
            self._stream_reader = stream_reader

        def _let_go(self):
            self._stream_reader = self._transport = self._task = None

        def _tell_reader(self, message, *values):
            if self._stream_reader is not None:
                getattr(self._stream_reader, message)(*values)

        def _complain(self, message, **details):
            self._loop.call_exception_handler({'message': message, **details})

        def _replace_transport(self, transport):
            self._transport = transport
            self._over_ssl = transport.get_extra_info('sslcontext') is not None

        def connection_made(self, transport):
            if self._reject_connection:
                self._complain('An open stream was garbage collected prior to establishing network connection; '
                               'call "stream.close()" explicitly.')
                transport.abort()
                return
            self._tell_reader('set_transport', transport)
            self._replace_transport(transport)
            if self._client_connected_cb is not None:
                self._greet(transport)

        def _greet(self, transport):
            reader = self._stream_reader
            answer = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
            if not iscoroutine(answer):
                return

            def finished(task):
                error = None if task.cancelled() else task.exception()
                if error is not None:
                    self._complain('Unhandled exception in client_connected_cb', exception=error, transport=transport)
                if error is not None or task.cancelled():
                    transport.close()

            self._task = self._loop.create_task(answer)
            self._task.add_done_callback(finished)

        def data_received(self, data):
            if self._stream_reader is not None:
                self._stream_reader.feed_data(data)

        def eof_received(self):
            self._tell_reader('feed_eof')
            # Writing may go on, but not over TLS.
            return not self._over_ssl

        def connection_lost(self, exc):
            if exc is not None:
                self._tell_reader('set_exception', exc)
            else:
                self._tell_reader('feed_eof')
            _settle([self._closed], exc)
            if exc is not None and not self._closed.cancelled():
                # Nobody has to look at how the connection ended.
                self._closed.exception()
            super().connection_lost(exc)
            self._let_go()

        def _get_close_waiter(self, stream):
            return self._closed


    def _of_writer(function, name):
        function.__name__ = name
        function.__qualname__ = f'StreamWriter.{name}'
        return function


    def _asking(name):
        # A method that asks the transport and returns its answer.
        def ask(self):
            return getattr(self._transport, name)()
        return _of_writer(ask, name)


    def _sending(name):
        # A method that hands the transport something to send.
        def send(self, data):
            getattr(self._transport, name)(data)
        return _of_writer(send, name)


    @_finalized_leisurely
    class StreamWriter:
        _transport = None

        def __init__(self, transport, protocol, reader, loop):
            assert reader is None or isinstance(reader, StreamReader)
            self._transport, self._protocol, self._reader, self._loop = transport, protocol, reader, loop

        def __repr__(self):
            reader = '' if self._reader is None else f' reader={self._reader!r}'
            return f'<{type(self).__name__} transport={self._transport!r}{reader}>'

        @property
        def transport(self):
            return self._transport

        def write(self, data):
            self._transport.write(data)

        writelines = _sending('writelines')
        write_eof, can_write_eof, close, is_closing = map(
            _asking, ('write_eof', 'can_write_eof', 'close', 'is_closing'))

        def get_extra_info(self, name, default=None):
            return self._transport.get_extra_info(name, default)

        async def drain(self):
            reader = self._reader
            if reader is not None and (error := reader.exception()) is not None:
                raise error
            if self._transport.is_closing():
                # Lets connection_lost be called, which leads to an error instead of waiting.
                await sleep(0)
            protocol = self._protocol
            if type(protocol) is not StreamReaderProtocol or protocol._paused or protocol._connection_lost:
                await protocol._drain_helper()

        async def wait_closed(self):
            await self._protocol._get_close_waiter(self)

        async def start_tls(self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None,
                            ssl_shutdown_timeout=None):
            await self.drain()
            await self._loop.start_tls(self._transport, self._protocol, sslcontext, server_hostname=server_hostname)

        def __del__(self):
            if self._transport is None or self._transport.is_closing():
                return
            from warnings import warn
            complaint = 'loop is closed'
            if not self._loop.is_closed():
                self.close()
                complaint = f'unclosed {self!r}'
            warn(complaint, ResourceWarning)


    class StreamReader:
        _source_traceback = None

        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._buffer, self._limit = bytearray(), limit
            self._loop = loop if loop is not None else _get_event_loop()
            self._waiter = self._exception = self._transport = None
            self._eof = self._paused = False

        def __repr__(self):
            parts = [
                self._buffer and f'{len(self._buffer)} bytes',
                self._eof and 'eof',
                self._limit != _DEFAULT_LIMIT and f'limit={self._limit}',
            ]
            for name in ('waiter', 'exception', 'transport'):
                value = getattr(self, f'_{name}')
                parts.append(value and f'{name}={value!r}')
            parts.append(self._paused and 'paused')
            return f'<{" ".join(["StreamReader", *filter(None, parts)])}>'

        # What the protocol tells.

        def set_transport(self, transport):
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def feed_data(self, data):
            assert not self._eof, 'feed_data after feed_eof'
            if not data:
                return
            buffer = self._buffer
            buffer += data
            if self._waiter is not None:
                self._wakeup_waiter()
            if len(buffer) > 2 * self._limit:
                self._hold_back()

        def feed_eof(self):
            self._eof = True
            self._wakeup_waiter()

        def set_exception(self, exc):
            self._exception = exc
            self._wakeup_waiter(exc)

        def _wakeup_waiter(self, error=None):
            waiter, self._waiter = self._waiter, None
            if waiter is None or waiter.done():
                return
            if error is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(error)

        # The flow of the data.

        def _hold_back(self):
            if self._paused or self._transport is None:
                return
            try:
                self._transport.pause_reading()
                self._paused = True
            except NotImplementedError:
                # Such a transport is left alone from now on.
                self._transport = None

        def _let_flow(self, room):
            # Goes on with reading when there is not more than `room` waiting to be taken.
            if self._paused and len(self._buffer) <= room:
                self._paused = False
                self._transport.resume_reading()

        async def _wait_for_data(self, func_name):
            if self._waiter is not None:
                raise RuntimeError(
                    f'{func_name}() called while another coroutine is already waiting for incoming data')
            assert not self._eof, '_wait_for_data after EOF'
            # Whoever waits wants more than there is, however much that may be.
            self._let_flow(len(self._buffer))
            self._waiter = waiter = self._loop.create_future()
            try:
                return await waiter
            finally:
                self._waiter = None

        async def _need_more(self, reason, wanted=None):
            if self._eof:
                raise IncompleteReadError(_cut(self._buffer, len(self._buffer)), wanted)
            await self._wait_for_data(reason)

        def _take(self, size):
            piece = _cut(self._buffer, size)
            if self._paused:
                self._let_flow(self._limit)
            return piece

        def _raise_failure(self):
            if self._exception is not None:
                raise self._exception

        # What the reader asks.

        def exception(self):
            return self._exception

        def at_eof(self):
            return not self._buffer if self._eof else False

        async def read(self, n=-1):
            self._raise_failure()
            if n < 0:
                everything = bytearray()
                while piece := await self.read(self._limit):
                    everything += piece
                return bytes(everything)
            if n > 0 and not (self._buffer or self._eof):
                await self._wait_for_data('read')
            return self._take(n) if n else b''

        async def readexactly(self, n):
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            self._raise_failure()
            while n > len(self._buffer):
                await self._need_more('readexactly', n)
            return self._take(n) if n else b''

        async def readline(self):
            # Nearly always the line is there, or the next piece of data ends it.
            if self._exception is None:
                line = _cut_line(self._buffer, self._limit)
                if line is None and not (self._buffer or self._eof):
                    await self._wait_for_data('readuntil')
                    line = _cut_line(self._buffer, self._limit)
                if line is not None:
                    if self._paused:
                        self._let_flow(self._limit)
                    return line
            try:
                return await self.readuntil(b'\n')
            except IncompleteReadError as error:
                return error.partial
            except LimitOverrunError as error:
                # The line goes as far as it has been looked at, or all of it.
                ends_there = self._buffer.startswith(b'\n', error.consumed)
                self._take(error.consumed + 1 if ends_there else len(self._buffer))
                raise ValueError(error.args[0])

        async def readuntil(self, separator=b'\n'):
            # The shortest comes first, so that it ends the search.
            separators = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
            if not separators:
                raise ValueError('Separator should contain at least one element')
            shortest, longest = len(separators[0]), len(separators[-1])
            if shortest == 0:
                raise ValueError('Separator should be at least one-byte string')
            self._raise_failure()
            searched = 0
            while True:
                size = len(self._buffer)
                if size >= searched + shortest:
                    # By where they end: of several that end together, the shortest.
                    hits = [(start + len(mark), start) for mark in separators
                            if (start := self._buffer.find(mark, searched)) >= 0]
                    if hits:
                        end, start = min(hits, key=lambda hit: hit[0])
                        break
                    searched = max(0, size + 1 - longest)
                    if searched > self._limit:
                        raise LimitOverrunError('Separator is not found, and chunk exceed the limit', searched)
                await self._need_more('readuntil')
            if start > self._limit:
                raise LimitOverrunError('Separator is found, but chunk is longer than limit', start)
            return self._take(end)

        def __aiter__(self):
            return self

        async def __anext__(self):
            if line := await self.readline():
                return line
            raise StopAsyncIteration
    """#
