/// Transports of pipes, in the language itself.
let asyncioPipeTransportsSource = #"""
import os
from asyncio import transports

_LARGEST_READ = 262144


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _kind(fd):
    from stat import S_ISCHR, S_ISFIFO, S_ISSOCK
    mode = os.fstat(fd).st_mode
    return S_ISFIFO(mode), S_ISSOCK(mode), S_ISCHR(mode)


class _PipeTransport:
    def _describe(self, *state):
        parts = [self.__class__.__name__]
        if self._pipe is None:
            parts.append('closed')
        elif self._closing:
            parts.append('closing')
        parts.append(f'fd={self._fileno}')
        return f'<{" ".join(parts + list(state))}>'

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    def __del__(self):
        if self._pipe is not None:
            self._pipe.close()

    def _fatal_error(self, error, message='Fatal error on pipe transport'):
        if not isinstance(error, OSError):
            self._loop.call_exception_handler({
                'message': message,
                'exception': error,
                'transport': self,
                'protocol': self._protocol,
            })
        self._close(error)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._pipe.close()
            self._pipe = None
            self._protocol = None


class _UnixReadPipeTransport(_PipeTransport, transports.ReadTransport):
    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._extra['pipe'] = pipe
        self._loop = loop
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = False
        self._paused = False
        self._polls = False
        if not any(_kind(self._fileno)):
            self._pipe = self._fileno = self._protocol = None
            raise ValueError('Pipe transport is for pipes/sockets only.')
        os.set_blocking(self._fileno, False)
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._begin)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def __repr__(self):
        state = []
        if self._pipe is not None:
            state = ['polling' if self._polls else 'idle']
        return self._describe(*state)

    def _begin(self):
        if self.is_reading():
            self._polls = True
            self._loop._add_reader(self._fileno, self._read_ready)

    def _stop(self):
        self._polls = False
        self._loop._remove_reader(self._fileno)

    def is_reading(self):
        return not self._paused and not self._closing

    def _read_ready(self):
        try:
            data = os.read(self._fileno, _LARGEST_READ)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._fatal_error(error, 'Fatal read error on pipe transport')
            return
        if data:
            self._protocol.data_received(data)
            return
        self._closing = True
        self._stop()
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)

    def pause_reading(self):
        if not self.is_reading():
            return
        self._paused = True
        self._stop()

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        self._begin()

    def close(self):
        if not self._closing:
            self._close(None)

    def _close(self, error):
        self._closing = True
        self._stop()
        self._loop.call_soon(self._call_connection_lost, error)


class _UnixWritePipeTransport(_PipeTransport, transports._FlowControlMixin, transports.WriteTransport):
    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra, loop)
        self._extra['pipe'] = pipe
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._buffer = bytearray()
        self._conn_lost = 0
        self._closing = False
        is_fifo, is_socket, is_device = _kind(self._fileno)
        if not (is_fifo or is_socket or is_device):
            self._pipe = self._fileno = self._protocol = None
            raise ValueError('Pipe transport is only for pipes, sockets and character devices')
        os.set_blocking(self._fileno, False)
        loop.call_soon(self._protocol.connection_made, self)
        if is_socket or is_fifo:
            # A pipe that becomes readable has lost its other end.
            loop.call_soon(loop._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def __repr__(self):
        state = []
        if self._pipe is not None:
            state = ['polling' if self._buffer else 'idle', f'bufsize={self.get_write_buffer_size()}']
        return self._describe(*state)

    def get_write_buffer_size(self):
        return len(self._buffer)

    def _read_ready(self):
        self._close(BrokenPipeError() if self._buffer else None)

    def write(self, data):
        assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
        if not data:
            return
        if self._conn_lost or self._closing:
            if self._conn_lost >= 5:
                from _asyncio import _log
                _log('warning', 'pipe closed by peer or os.write(pipe, data) raised exception.')
            self._conn_lost += 1
            return
        data = memoryview(data)
        if not self._buffer:
            try:
                count = os.write(self._fileno, data)
            except (BlockingIOError, InterruptedError):
                count = 0
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._conn_lost += 1
                self._fatal_error(error, 'Fatal write error on pipe transport')
                return
            if count == len(data):
                return
            data = data[count:]
            self._loop._add_writer(self._fileno, self._write_ready)
        self._buffer += data
        self._maybe_pause_protocol()

    def _write_ready(self):
        assert self._buffer, 'Data should not be empty'
        try:
            count = os.write(self._fileno, self._buffer)
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._buffer.clear()
            self._conn_lost += 1
            self._loop._remove_writer(self._fileno)
            self._fatal_error(error, 'Fatal write error on pipe transport')
            return
        del self._buffer[:count]
        if self._buffer:
            return
        self._loop._remove_writer(self._fileno)
        self._maybe_resume_protocol()
        if self._closing:
            self._loop._remove_reader(self._fileno)
            self._call_connection_lost(None)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing:
            return
        assert self._pipe
        self._closing = True
        if not self._buffer:
            self._loop._remove_reader(self._fileno)
            self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if self._pipe is not None and not self._closing:
            self.write_eof()

    def abort(self):
        self._close(None)

    def _close(self, error=None):
        self._closing = True
        if self._buffer:
            self._loop._remove_writer(self._fileno)
        self._buffer.clear()
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, error)
"""#
