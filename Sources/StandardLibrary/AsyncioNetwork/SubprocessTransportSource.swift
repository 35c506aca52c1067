/// `asyncio.base_subprocess`: transports of child processes, in the language itself.
let asyncioSubprocessTransportSource = #"""
    # Transports of child processes.
    import os
    import subprocess
    from signal import SIGKILL, SIGTERM
    from _asyncio import _finalized_leisurely, _get_policy
    from asyncio.protocols import BaseProtocol, Protocol
    from asyncio.transports import SubprocessTransport

    _FATAL = (SystemExit, KeyboardInterrupt)


    async def start_process(loop, factory, args, shell, stdin, stdout, stderr, bufsize, options):
        # A watcher that the program has chosen, else the loop's own way.
        watcher = getattr(_get_policy(), '_watcher', None)
        if watcher is None:
            return await _start(loop, factory, (args, shell, stdin, stdout, stderr, bufsize), options, _watch_child)
        with watcher:
            if not watcher.is_active():
                raise RuntimeError('asyncio.get_child_watcher() is not activated, subprocess support is not installed.')

            def watch(loop, transport):
                watcher.add_child_handler(transport.get_pid(), ended, transport)

            def ended(pid, code, transport):
                loop.call_soon_threadsafe(transport._process_exited, code)

            return await _start(loop, factory, (args, shell, stdin, stdout, stderr, bufsize), options, watch)


    async def _start(loop, factory, popen_arguments, options, watch):
        protocol = factory()
        waiter = loop.create_future()
        transport = _UnixSubprocessTransport(loop, protocol, *popen_arguments, waiter=waiter, **options)
        watch(loop, transport)
        try:
            await waiter
        except _FATAL:
            raise
        except BaseException:
            transport.close()
            await transport._wait()
            raise
        return transport, protocol


    def _watch_child(loop, transport):
        pid = transport.get_pid()
        try:
            from _subprocess import pidfd_open
            fd = pidfd_open(pid)
        except (ImportError, OSError):
            from threading import Thread
            Thread(target=_wait_in_thread, args=(loop, transport, pid), daemon=True).start()
            return

        def ended():
            loop._remove_reader(fd)
            os.close(fd)
            transport._process_exited(_wait_for(pid))

        loop._add_reader(fd, ended)


    def _wait_for(pid):
        try:
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        except ChildProcessError:
            # Somebody else has waited for the child, so that its exit code is lost.
            from _asyncio import _log
            _log('warning', f'child process pid {pid} exit status already read:  will report returncode 255')
            return 255


    def _wait_in_thread(loop, transport, pid):
        code = _wait_for(pid)
        if not loop.is_closed():
            loop.call_soon_threadsafe(transport._process_exited, code)


    @_finalized_leisurely
    class BaseSubprocessTransport(SubprocessTransport):
        _closed = _has_ended = False
        _proc = _pid = _returncode = None

        def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None,
                     **kwargs):
            super().__init__(extra)
            self._loop, self._protocol = loop, protocol
            # Who waits for the exit code, and what the protocol is to be told once its pipes are there.
            self._exit_waiters, self._pending_calls = [], []
            # The protocols of the pipes by descriptor; None before they are connected.
            self._pipes = {fd: None for fd, kind in enumerate((stdin, stdout, stderr)) if kind == subprocess.PIPE}
            try:
                self._start(args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **kwargs)
            except:
                self.close()
                raise
            self._extra['subprocess'] = child = self._proc
            self._pid = child.pid
            loop.create_task(self._connect_pipes(waiter))

        def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
            raise NotImplementedError

        def __repr__(self):
            parts = [type(self).__name__]
            if self._closed:
                parts.append('closed')
            if self._pid is None:
                parts.append('not started')
            else:
                code = self._returncode
                parts += [f'pid={self._pid}', 'running' if code is None else f'returncode={code}']
            shown = {name: end.pipe for name, end in
                     (('stdin', self._pipes.get(0)), ('stdout', self._pipes.get(1)), ('stderr', self._pipes.get(2)))
                     if end is not None}
            if self._pipes.get(1) is not None and self._pipes.get(1) is self._pipes.get(2):
                shown = {'stdin': shown.get('stdin'), 'stdout=stderr': shown['stdout']}
            parts += [f'{name}={pipe}' for name, pipe in shown.items() if pipe is not None]
            return f'<{" ".join(parts)}>'

        # The transport as a transport

        def is_closing(self):
            return self._closed

        def get_protocol(self):
            return self._protocol

        def set_protocol(self, protocol):
            self._protocol = protocol

        def close(self):
            before, self._closed = self._closed, True
            if before:
                return
            for end in self._pipes.values():
                if end is not None:
                    end.pipe.close()
            child = self._proc
            if child is not None and self._returncode is None and child.poll() is None:
                if self._loop.get_debug():
                    from asyncio.log import logger
                    logger.warning('Close running child process: kill %r', self)
                try:
                    child.kill()
                except (ProcessLookupError, PermissionError):
                    pass

        def __del__(self):
            if not self._closed:
                from warnings import warn
                warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
                self.close()

        # The transport as a process

        def get_returncode(self):
            return self._returncode

        def get_pid(self):
            return self._pid

        def get_pipe_transport(self, fd):
            end = self._pipes.get(fd)
            return end.pipe if end is not None else None

        def _child(self):
            if self._proc is None:
                raise ProcessLookupError()
            return self._proc

        def send_signal(self, signal):
            # Not by `Popen`, which would first ask whether the child has ended, and so take the exit code away.
            try:
                os.kill(self._child().pid, signal)
            except ProcessLookupError:
                if self._proc is None:
                    raise

        def terminate(self):
            self.send_signal(SIGTERM)

        def kill(self):
            self.send_signal(SIGKILL)

        # What happens, in order: the pipes are connected, data come, the pipes end and the process does

        async def _connect_pipes(self, waiter):
            child, loop = self._proc, self._loop
            try:
                for fd, file in enumerate((child.stdin, child.stdout, child.stderr)):
                    if file is None:
                        continue
                    kind = ReadSubprocessPipeProto if fd else WriteSubprocessPipeProto
                    connect = loop.connect_read_pipe if fd else loop.connect_write_pipe
                    _, self._pipes[fd] = await connect(lambda: kind(self, fd), file)
                calls, self._pending_calls = self._pending_calls, None
                loop.call_soon(self._protocol.connection_made, self)
                for call in calls:
                    loop.call_soon(*call)
            except _FATAL:
                raise
            except BaseException as error:
                if waiter is not None and not waiter.cancelled():
                    waiter.set_exception(error)
            else:
                if waiter is not None and not waiter.cancelled():
                    waiter.set_result(None)

        def _call(self, *call):
            if self._pending_calls is None:
                self._loop.call_soon(*call)
            else:
                self._pending_calls.append(call)

        def _pipe_data_received(self, fd, data):
            self._call(self._protocol.pipe_data_received, fd, data)

        def _pipe_connection_lost(self, fd, exc):
            self._call(self._protocol.pipe_connection_lost, fd, exc)
            self._end_if_over()

        def _process_exited(self, returncode):
            assert returncode is not None and self._returncode is None, (returncode, self._returncode)
            if self._loop.get_debug():
                from asyncio.log import logger
                logger.info('%r exited with return code %r', self, returncode)
            self._returncode = returncode
            child = self._proc
            if child.returncode is None:
                # `Popen` is not to wait for what has been waited for.
                child.returncode = returncode
            self._call(self._protocol.process_exited)
            self._end_if_over()

        def _end_if_over(self):
            if self._returncode is not None and not self._has_ended:
                if all(end is not None and end.disconnected for end in self._pipes.values()):
                    self._has_ended = True
                    self._call(self._end, None)

        def _end(self, exc):
            try:
                self._protocol.connection_lost(exc)
            finally:
                waiters, self._exit_waiters = self._exit_waiters, None
                for waiter in waiters:
                    if not waiter.cancelled():
                        waiter.set_result(self._returncode)
                self._loop = self._proc = self._protocol = None

        async def _wait(self):
            if self._returncode is None:
                waiter = self._loop.create_future()
                self._exit_waiters.append(waiter)
                return await waiter
            return self._returncode


    class WriteSubprocessPipeProto(BaseProtocol):
        pipe = None
        disconnected = False

        def __init__(self, proc, fd):
            self.proc, self.fd = proc, fd

        def __repr__(self):
            return f'<{type(self).__name__} fd={self.fd} pipe={self.pipe!r}>'

        def connection_made(self, transport):
            self.pipe = transport

        def connection_lost(self, exc):
            self.disconnected = True
            process, self.proc = self.proc, None
            process._pipe_connection_lost(self.fd, exc)

        def pause_writing(self):
            owner = self.proc
            owner._protocol.pause_writing()

        def resume_writing(self):
            owner = self.proc
            owner._protocol.resume_writing()


    class ReadSubprocessPipeProto(WriteSubprocessPipeProto, Protocol):
        def data_received(self, data):
            self.proc._pipe_data_received(self.fd, data)


    @_finalized_leisurely
    class _UnixSubprocessTransport(BaseSubprocessTransport):
        def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
            self._proc = subprocess.Popen(
                args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **kwargs)
    """#
