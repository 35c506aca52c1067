/// `asyncio.unix_pipes`: transports over pipes, in the language itself.
let asyncioPipeTransportsSource = #"""
    # Transports over pipes, which belong to child processes or to the program.
    import os
    from stat import S_ISCHR, S_ISFIFO, S_ISSOCK
    from _asyncio import _finalized_leisurely
    from asyncio.transports import ReadTransport, WriteTransport, _FlowControlMixin

    _NOT_YET = (BlockingIOError, InterruptedError)
    _FATAL = (SystemExit, KeyboardInterrupt)
    _LARGEST_READ = 1 << 18
    _PATIENCE = 5


    def _give(waiter):
        if not waiter.cancelled():
            waiter.set_result(None)


    @_finalized_leisurely
    class _PipeTransport:
        # One end of a pipe, in either direction.
        _pipe = _fileno = _protocol = None
        _closing = False

        def _open(self, loop, pipe, protocol, waiter, complaint, first):
            # `first` is called between the protocol's start and the answer to the one who waits; it gets the mode.
            fd = pipe.fileno()
            mode = os.fstat(fd).st_mode
            if not (S_ISFIFO(mode) or S_ISSOCK(mode) or S_ISCHR(mode)):
                raise ValueError(complaint)
            self._extra['pipe'] = pipe
            self._loop, self._pipe, self._fileno, self._protocol = loop, pipe, fd, protocol
            os.set_blocking(fd, False)
            loop.call_soon(protocol.connection_made, self)
            first(mode)
            if waiter is not None:
                loop.call_soon(_give, waiter)

        def _state(self):
            return ()

        def __repr__(self):
            parts = [type(self).__name__]
            if self._pipe is None:
                parts.append('closed')
            elif self._closing:
                parts.append('closing')
            parts.append(f'fd={self._fileno}')
            if self._pipe is not None:
                parts += self._state()
            return f'<{" ".join(parts)}>'

        def __del__(self):
            if self._pipe is not None:
                from warnings import warn
                warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
                self._pipe.close()

        def set_protocol(self, protocol):
            self._protocol = protocol

        def get_protocol(self):
            return self._protocol

        def is_closing(self):
            return self._closing

        def _unwatch(self):
            self._loop._remove_reader(self._fileno)

        def _close(self, error=None):
            self._closing = True
            self._unwatch()
            self._loop.call_soon(self._end, error)

        def _fail(self, error, direction):
            message = f'Fatal {direction} error on pipe transport'
            if not isinstance(error, OSError):
                self._loop.call_exception_handler({
                    'message': message, 'exception': error, 'transport': self, 'protocol': self._protocol})
            elif self._loop.get_debug():
                from asyncio.log import logger
                logger.debug('%r: %s', self, message, exc_info=True)
            self._close(error)

        def _end(self, error):
            protocol, self._protocol = self._protocol, None
            try:
                protocol.connection_lost(error)
            finally:
                pipe, self._pipe = self._pipe, None
                pipe.close()


    @_finalized_leisurely
    class _UnixReadPipeTransport(_PipeTransport, ReadTransport):
        _paused = _polls = False

        def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
            super().__init__(extra)
            self._open(loop, pipe, protocol, waiter, 'Pipe transport is for pipes/sockets only.',
                       lambda mode: loop.call_soon(self._watch))

        def _state(self):
            return ['polling' if self._polls else 'idle']

        def _watch(self):
            if self.is_reading():
                self._polls = True
                self._loop._add_reader(self._fileno, self._receive)

        def _unwatch(self):
            self._polls = False
            super()._unwatch()

        def is_reading(self):
            return not (self._closing or self._paused)

        def pause_reading(self):
            if self.is_reading():
                self._paused = True
                self._unwatch()

        def resume_reading(self):
            if self._paused and not self._closing:
                self._paused = False
                self._watch()

        def _receive(self):
            try:
                data = os.read(self._fileno, _LARGEST_READ)
            except _NOT_YET:
                return
            except OSError as error:
                self._fail(error, 'read')
                return
            if data:
                self._protocol.data_received(data)
            else:
                self._loop.call_soon(self._protocol.eof_received)
                self._close()

        def close(self):
            if not self._closing:
                self._close()


    @_finalized_leisurely
    class _UnixWritePipeTransport(_PipeTransport, _FlowControlMixin, WriteTransport):
        _vain = 0

        def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
            self._pending = bytearray()
            super().__init__(extra, loop)

            def watch(mode):
                # A pipe that can be read from has lost its other end.
                if not S_ISCHR(mode):
                    loop.call_soon(loop._add_reader, self._fileno, self._lose)

            self._open(loop, pipe, protocol, waiter,
                       'Pipe transport is only for pipes, sockets and character devices', watch)

        def _state(self):
            return ['polling' if self._pending else 'idle', f'bufsize={len(self._pending)}']

        def get_write_buffer_size(self):
            return len(self._pending)

        def _lose(self):
            self._close(BrokenPipeError() if self._pending else None)

        def _send(self, data):
            # How much the system takes at once; None after an error.
            try:
                return os.write(self._fileno, data)
            except _NOT_YET:
                return 0
            except _FATAL:
                raise
            except BaseException as error:
                self._vain += 1
                self._fail(error, 'write')
                return None

        def write(self, data):
            assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
            if not data:
                return
            if self._vain or self._closing:
                if self._vain >= _PATIENCE:
                    from asyncio.log import logger
                    logger.warning('pipe closed by peer or os.write(pipe, data) raised exception.')
                self._vain += 1
                return
            rest = memoryview(data)
            if not self._pending:
                sent = self._send(rest)
                if sent is None or sent == len(rest):
                    return
                rest = rest[sent:]
                self._loop._add_writer(self._fileno, self._send_more)
            self._pending += rest
            self._maybe_pause_protocol()

        def _send_more(self):
            sent = self._send(self._pending)
            if not sent:
                return
            del self._pending[:sent]
            if self._pending:
                return
            self._loop._remove_writer(self._fileno)
            self._maybe_resume_protocol()
            if self._closing:
                self._unwatch()
                self._end(None)

        def can_write_eof(self):
            return True

        def write_eof(self):
            if self._closing:
                return
            if self._pending:
                # What is left is sent first.
                self._closing = True
            else:
                self._close()

        def close(self):
            if self._pipe is not None:
                self.write_eof()

        def abort(self):
            self._close()

        def _close(self, error=None):
            if self._pending:
                self._loop._remove_writer(self._fileno)
                self._pending.clear()
            super()._close(error)
    """#
