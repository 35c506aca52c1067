/// `_socket_files`: files over sockets, in the language itself.
let socketFilesSource = #"""
    # Files over sockets.
    import io


    def open_over(sock, mode, buffering, encoding, errors, newline):
        is_binary, writes = 'b' in mode, 'w' in mode
        reads = 'r' in mode or not writes
        raw = SocketIO(sock, 'r' * reads + 'w' * writes)
        sock._io_refs += 1
        size = io.DEFAULT_BUFFER_SIZE if buffering is None or buffering < 0 else buffering
        if size == 0:
            if not is_binary:
                raise ValueError('unbuffered streams must be binary')
            return raw
        if reads and writes:
            buffer = (getattr(io, 'BufferedRWPair', None) or _BufferedPair)(raw, raw, size)
        else:
            buffer = (io.BufferedReader if reads else io.BufferedWriter)(raw, size)
        if is_binary:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline)
        text.mode = mode
        return text


    class _BufferedPair(io.BufferedIOBase):
        # Reads and writes, each with a buffer of its own.
        def __init__(self, reader, writer, buffer_size):
            self._reader = io.BufferedReader(reader, buffer_size)
            self._writer = io.BufferedWriter(writer, buffer_size)
            for side, names in ((self._reader, ('read', 'read1', 'readline', 'readinto', 'peek')),
                                (self._writer, ('write', 'flush'))):
                for name in names:
                    setattr(self, name, getattr(side, name))

        def __iter__(self):
            return self

        def __next__(self):
            if line := self.readline():
                return line
            raise StopIteration

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
        __module__ = 'socket'

        def __init__(self, sock, mode):
            directions = mode.replace('b', '', 1)
            if directions not in ('r', 'w', 'rw') or mode not in (directions, directions + 'b'):
                raise ValueError(f'invalid mode: {mode!r}')
            self._sock, self._directions = sock, directions
            self._timeout_occurred = False

        def __del__(self):
            if not self.closed:
                self.close()

        def _open_socket(self, direction=None):
            if self.closed:
                raise ValueError('I/O operation on closed socket.')
            if direction is not None and direction not in self._directions:
                raise io.UnsupportedOperation(f'File not open for {"reading" if direction == "r" else "writing"}')
            return self._sock

        def readinto(self, b):
            sock = self._open_socket('r')
            if self._timeout_occurred:
                raise OSError('cannot read from timed out object')
            try:
                return sock.recv_into(b)
            except BlockingIOError:
                return None
            except TimeoutError:
                # What has come so far is lost, so nothing more can be read.
                self._timeout_occurred = True
                raise

        def write(self, b):
            try:
                return self._open_socket('w').send(b)
            except BlockingIOError:
                return None

        def readable(self):
            return self._open_socket() is not None and 'r' in self._directions

        def writable(self):
            return self._open_socket() is not None and 'w' in self._directions

        def seekable(self):
            return self._open_socket() is None

        def fileno(self):
            return self._open_socket().fileno()

        name = property(lambda self: -1 if self.closed else self.fileno())
        mode = property(lambda self: self._directions + 'b')

        def close(self):
            if not self.closed:
                super().close()
                sock, self._sock = self._sock, None
                sock._decref_socketios()
    """#
