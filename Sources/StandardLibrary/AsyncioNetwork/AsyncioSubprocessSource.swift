/// `asyncio.subprocess`, in the language itself.
let asyncioSubprocessSource = #"""
    from _asyncio import gather, get_running_loop
    from asyncio import protocols, streams
    from subprocess import DEVNULL, PIPE, STDOUT

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')


    class SubprocessStreamProtocol(streams.FlowControlMixin, protocols.SubprocessProtocol):
        def __init__(self, limit, loop):
            super().__init__(loop=loop)
            self._limit = limit
            self.stdin = self.stdout = self.stderr = None
            self._transport = None
            self._process_exited = False
            self._pipe_fds = []
            self._stdin_closed = self._loop.create_future()

        def __repr__(self):
            parts = [self.__class__.__name__]
            for name in ('stdin', 'stdout', 'stderr'):
                stream = getattr(self, name)
                if stream is not None:
                    parts.append(f'{name}={stream!r}')
            return f'<{" ".join(parts)}>'

        def connection_made(self, transport):
            self._transport = transport
            for fd, name in ((1, 'stdout'), (2, 'stderr')):
                pipe = transport.get_pipe_transport(fd)
                if pipe is not None:
                    reader = streams.StreamReader(limit=self._limit, loop=self._loop)
                    reader.set_transport(pipe)
                    setattr(self, name, reader)
                    self._pipe_fds.append(fd)
            pipe = transport.get_pipe_transport(0)
            if pipe is not None:
                self.stdin = streams.StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

        def pipe_data_received(self, fd, data):
            reader = self.stdout if fd == 1 else self.stderr if fd == 2 else None
            if reader is not None:
                reader.feed_data(data)

        def pipe_connection_lost(self, fd, exc):
            if fd == 0:
                if self.stdin is not None:
                    self.stdin.close()
                self.connection_lost(exc)
                if exc is None:
                    self._stdin_closed.set_result(None)
                else:
                    self._stdin_closed.set_exception(exc)
                    # Nobody has to look at it.
                    self._stdin_closed.exception()
                return
            reader = self.stdout if fd == 1 else self.stderr if fd == 2 else None
            if reader is not None:
                if exc is None:
                    reader.feed_eof()
                else:
                    reader.set_exception(exc)
            if fd in self._pipe_fds:
                self._pipe_fds.remove(fd)
            self._maybe_close_transport()

        def process_exited(self):
            self._process_exited = True
            self._maybe_close_transport()

        def _maybe_close_transport(self):
            if not self._pipe_fds and self._process_exited:
                self._transport.close()
                self._transport = None

        def _get_close_waiter(self, stream):
            if stream is self.stdin:
                return self._stdin_closed


    class Process:
        def __init__(self, transport, protocol, loop):
            self._transport = transport
            self._protocol = protocol
            self._loop = loop
            self.stdin = protocol.stdin
            self.stdout = protocol.stdout
            self.stderr = protocol.stderr
            self.pid = transport.get_pid()

        def __repr__(self):
            return f'<{self.__class__.__name__} {self.pid}>'

        @property
        def returncode(self):
            return self._transport.get_returncode()

        async def wait(self):
            return await self._transport._wait()

        def send_signal(self, signal):
            self._transport.send_signal(signal)

        def terminate(self):
            self._transport.terminate()

        def kill(self):
            self._transport.kill()

        async def _feed_stdin(self, input):
            try:
                if input is not None:
                    self.stdin.write(input)
                await self.stdin.drain()
            except (BrokenPipeError, ConnectionResetError):
                # The child does not want all of it.
                pass
            self.stdin.close()

        async def _noop(self):
            return None

        async def _read_stream(self, fd):
            transport = self._transport.get_pipe_transport(fd)
            stream = self.stderr if fd == 2 else self.stdout
            output = await stream.read()
            transport.close()
            return output

        async def communicate(self, input=None):
            stdin = self._noop() if self.stdin is None else self._feed_stdin(input)
            stdout = self._noop() if self.stdout is None else self._read_stream(1)
            stderr = self._noop() if self.stderr is None else self._read_stream(2)
            _, stdout, stderr = await gather(stdin, stdout, stderr)
            await self.wait()
            return stdout, stderr


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT, **kwds):
        loop = get_running_loop()
        transport, protocol = await loop.subprocess_shell(
            lambda: SubprocessStreamProtocol(limit=limit, loop=loop), cmd, stdin=stdin, stdout=stdout, stderr=stderr,
            **kwds)
        return Process(transport, protocol, loop)


    async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT,
                                     **kwds):
        loop = get_running_loop()
        transport, protocol = await loop.subprocess_exec(
            lambda: SubprocessStreamProtocol(limit=limit, loop=loop), program, *args, stdin=stdin, stdout=stdout,
            stderr=stderr, **kwds)
        return Process(transport, protocol, loop)
    """#
