/// `asyncio.subprocess`, in the language itself.
let asyncioSubprocessSource = #"""
    from _asyncio import gather, get_running_loop
    from asyncio import protocols, streams
    from subprocess import DEVNULL, PIPE, STDOUT

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')
    _OUTPUTS = {1: 'stdout', 2: 'stderr'}


    class SubprocessStreamProtocol(streams.FlowControlMixin, protocols.SubprocessProtocol):
        # The streams of a process; those that are no pipes stay None.
        stdin = stdout = stderr = None
        _transport = None
        _has_exited = False

        def __init__(self, limit, loop):
            super().__init__(loop=loop)
            self._limit = limit
            self._open_outputs = set()
            self._stdin_closed = self._loop.create_future()

        def __repr__(self):
            parts = [type(self).__name__]
            parts += [f'{name}={stream!r}' for name in ('stdin', 'stdout', 'stderr')
                      if (stream := getattr(self, name)) is not None]
            return f'<{" ".join(parts)}>'

        def connection_made(self, transport):
            self._transport = transport
            for fd, name in _OUTPUTS.items():
                pipe = transport.get_pipe_transport(fd)
                if pipe is None:
                    continue
                reader = streams.StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
                self._open_outputs.add(fd)
            pipe = transport.get_pipe_transport(0)
            if pipe is not None:
                self.stdin = streams.StreamWriter(pipe, self, None, self._loop)

        def _output(self, fd):
            return getattr(self, _OUTPUTS[fd], None) if fd in _OUTPUTS else None

        def pipe_data_received(self, fd, data):
            if (reader := self._output(fd)) is not None:
                reader.feed_data(data)

        def pipe_connection_lost(self, fd, exc):
            if fd == 0:
                self._end_input(exc)
                return
            if (reader := self._output(fd)) is not None:
                reader.feed_eof() if exc is None else reader.set_exception(exc)
            self._open_outputs.discard(fd)
            self._close_if_over()

        def _end_input(self, exc):
            if self.stdin is not None:
                self.stdin.close()
            self.connection_lost(exc)
            streams._settle([self._stdin_closed], exc)
            if exc is not None and not self._stdin_closed.cancelled():
                # Nobody has to look at it.
                self._stdin_closed.exception()

        def process_exited(self):
            self._has_exited = True
            self._close_if_over()

        def _close_if_over(self):
            if self._has_exited and not self._open_outputs and self._transport is not None:
                transport, self._transport = self._transport, None
                transport.close()

        def _get_close_waiter(self, stream):
            return self._stdin_closed if stream is self.stdin else None


    class Process:
        def __init__(self, transport, protocol, loop):
            self._transport, self._protocol, self._loop = transport, protocol, loop
            for name in ('stdin', 'stdout', 'stderr'):
                setattr(self, name, getattr(protocol, name))
            self.pid = transport.get_pid()

        def __repr__(self):
            return f'<{type(self).__name__} {self.pid}>'

        returncode = property(lambda self: self._transport.get_returncode())

        # Signals

        def terminate(self):
            return self._transport.terminate()

        def kill(self):
            return self._transport.kill()

        def send_signal(self, signal):
            return self._transport.send_signal(signal)

        # Waiting

        async def wait(self):
            return await self._transport._wait()

        async def communicate(self, input=None):
            _, *outputs = await gather(self._send(input), self._read_all(1), self._read_all(2))
            await self.wait()
            return tuple(outputs)

        async def _send(self, input):
            if self.stdin is None:
                return
            try:
                if input is not None:
                    self.stdin.write(input)
                await self.stdin.drain()
            except (BrokenPipeError, ConnectionResetError):
                # The child does not want all of it.
                pass
            self.stdin.close()

        async def _read_all(self, fd):
            stream = getattr(self, _OUTPUTS[fd])
            if stream is None:
                return None
            data = await stream.read()
            self._transport.get_pipe_transport(fd).close()
            return data


    async def _start(way, command, pipes, limit, options):
        loop = get_running_loop()
        start = getattr(loop, way)
        ends = await start(
            lambda: SubprocessStreamProtocol(limit, loop), *command, **dict(zip(('stdin', 'stdout', 'stderr'), pipes)),
            **options)
        return Process(*ends, loop)


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT, **kwds):
        return await _start('subprocess_shell', (cmd,), (stdin, stdout, stderr), limit, kwds)


    async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT,
                                     **kwds):
        return await _start('subprocess_exec', (program, *args), (stdin, stdout, stderr), limit, kwds)
    """#
