/// `asyncio.protocols`, in the language itself.
let asyncioProtocolsSource = #"""
    __all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


    class BaseProtocol:
        __slots__ = ()

        def connection_made(self, transport):
            pass

        def connection_lost(self, exc):
            pass

        def pause_writing(self):
            pass

        def resume_writing(self):
            pass


    class Protocol(BaseProtocol):
        __slots__ = ()

        def data_received(self, data):
            pass

        def eof_received(self):
            pass


    class BufferedProtocol(BaseProtocol):
        __slots__ = ()

        def get_buffer(self, sizehint):
            pass

        def buffer_updated(self, nbytes):
            pass

        def eof_received(self):
            pass


    class DatagramProtocol(BaseProtocol):
        __slots__ = ()

        def datagram_received(self, data, addr):
            pass

        def error_received(self, exc):
            pass


    class SubprocessProtocol(BaseProtocol):
        __slots__ = ()

        def pipe_data_received(self, fd, data):
            pass

        def pipe_connection_lost(self, fd, exc):
            pass

        def process_exited(self):
            pass


    def _feed_data_to_buffered_proto(proto, data):
        rest = memoryview(data)
        while len(rest):
            buffer = proto.get_buffer(len(rest))
            room = len(buffer)
            if not room:
                raise RuntimeError('get_buffer() returned an empty buffer')
            piece = rest[:room]
            buffer[:len(piece)] = piece
            proto.buffer_updated(len(piece))
            rest = rest[len(piece):]
    """#

/// `asyncio.transports`, in the language itself.
let asyncioTransportsSource = #"""
    __all__ = ('BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport',
               'SubprocessTransport')


    class BaseTransport:
        __slots__ = ('_extra',)

        def __init__(self, extra=None):
            self._extra = {} if extra is None else extra

        def get_extra_info(self, name, default=None):
            return self._extra.get(name, default)

        def is_closing(self):
            raise NotImplementedError

        def close(self):
            raise NotImplementedError

        def set_protocol(self, protocol):
            raise NotImplementedError

        def get_protocol(self):
            raise NotImplementedError


    class ReadTransport(BaseTransport):
        __slots__ = ()

        def is_reading(self):
            raise NotImplementedError

        def pause_reading(self):
            raise NotImplementedError

        def resume_reading(self):
            raise NotImplementedError


    class WriteTransport(BaseTransport):
        __slots__ = ()

        def set_write_buffer_limits(self, high=None, low=None):
            raise NotImplementedError

        def get_write_buffer_size(self):
            raise NotImplementedError

        def get_write_buffer_limits(self):
            raise NotImplementedError

        def write(self, data):
            raise NotImplementedError

        def writelines(self, list_of_data):
            self.write(b''.join(list_of_data))

        def write_eof(self):
            raise NotImplementedError

        def can_write_eof(self):
            raise NotImplementedError

        def abort(self):
            raise NotImplementedError


    class Transport(ReadTransport, WriteTransport):
        __slots__ = ()


    class DatagramTransport(BaseTransport):
        __slots__ = ()

        def sendto(self, data, addr=None):
            raise NotImplementedError

        def abort(self):
            raise NotImplementedError


    class SubprocessTransport(BaseTransport):
        __slots__ = ()

        def get_pid(self):
            raise NotImplementedError

        def get_returncode(self):
            raise NotImplementedError

        def get_pipe_transport(self, fd):
            raise NotImplementedError

        def send_signal(self, signal):
            raise NotImplementedError

        def terminate(self):
            raise NotImplementedError

        def kill(self):
            raise NotImplementedError


    class _FlowControlMixin(Transport):
        # Tells the protocol to stop and go on writing, by how much waits to be sent.
        __slots__ = ('_loop', '_low_water', '_high_water', '_protocol_paused')

        def __init__(self, extra=None, loop=None):
            assert loop is not None
            self._loop, self._protocol_paused = loop, False
            super().__init__(extra)
            self._set_write_buffer_limits()

        def _tell_protocol(self, name):
            try:
                getattr(self._protocol, name)()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._loop.call_exception_handler({
                    'message': f'protocol.{name}() failed', 'exception': error, 'transport': self,
                    'protocol': self._protocol})

        def _maybe_pause_protocol(self):
            if self.get_write_buffer_size() > self._high_water and not self._protocol_paused:
                self._protocol_paused = True
                self._tell_protocol('pause_writing')

        def _maybe_resume_protocol(self):
            if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
                self._protocol_paused = False
                self._tell_protocol('resume_writing')

        def set_write_buffer_limits(self, high=None, low=None):
            self._set_write_buffer_limits(high=high, low=low)
            self._maybe_pause_protocol()

        def get_write_buffer_limits(self):
            return self._low_water, self._high_water

        def _set_write_buffer_limits(self, high=None, low=None):
            if high is None:
                high = 65536 if low is None else 4 * low
            if low is None:
                low = high // 4
            if not 0 <= low <= high:
                raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
            self._low_water, self._high_water = low, high

        def get_write_buffer_size(self):
            raise NotImplementedError
    """#
