/// `subprocess`, in the language itself, over the native `_subprocess`.
let subprocessSource = #"""
    import os
    import signal
    import sys
    from _subprocess import finalized_leisurely as _finalized_leisurely, spawn as _spawn

    __all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'getstatusoutput', 'getoutput', 'check_output', 'run',
               'CalledProcessError', 'DEVNULL', 'SubprocessError', 'TimeoutExpired', 'CompletedProcess']

    PIPE = -1
    STDOUT = -2
    DEVNULL = -3


    def _alias(target, change=None):
        # A property that is another name of an attribute.
        def put(owner, value):
            setattr(owner, target, value if change is None else change(value))

        return property(lambda owner: getattr(owner, target), put)


    def _piped(action, *values):
        # The child may have closed its end already.
        try:
            action(*values)
        except BrokenPipeError:
            pass


    class SubprocessError(Exception):
        pass


    class CalledProcessError(SubprocessError):
        def __init__(self, returncode, cmd, output=None, stderr=None):
            vars(self).update(returncode=returncode, cmd=cmd, output=output, stderr=stderr)

        def __str__(self):
            code = self.returncode
            if not code or code > 0:
                ending = f'returned non-zero exit status {code}'
            elif -code in set(signal.Signals):
                ending = f'died with {signal.Signals(-code)!r}'
            else:
                ending = f'died with unknown signal {-code}'
            return f"Command '{self.cmd}' {ending}."

        stdout = _alias('output')


    class TimeoutExpired(SubprocessError):
        def __init__(self, cmd, timeout, output=None, stderr=None):
            vars(self).update(cmd=cmd, timeout=timeout, output=output, stderr=stderr)

        def __str__(self):
            return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

        stdout = _alias('output')


    class CompletedProcess:
        def __init__(self, args, returncode, stdout=None, stderr=None):
            vars(self).update(args=args, returncode=returncode, stdout=stdout, stderr=stderr)

        def __repr__(self):
            shown = [(name, getattr(self, name)) for name in ('args', 'returncode', 'stdout', 'stderr')]
            text = ', '.join(f'{name}={value!r}' for name, value in shown if value is not None or name[:3] != 'std')
            return f'{type(self).__name__}({text})'

        def check_returncode(self):
            if self.returncode:
                raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


    # Children that a program dropped before they ended, so that none stays behind as a zombie.
    _active = []


    def _cleanup():
        for process in _active[:]:
            if process.poll() is not None:
                try:
                    _active.remove(process)
                except ValueError:
                    pass


    def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
        redirected = {}
        if input is not None:
            redirected['stdin'] = PIPE
            if kwargs.get('stdin') is not None:
                raise ValueError('stdin and input arguments may not both be used.')
        if capture_output:
            redirected.update(stdout=PIPE, stderr=PIPE)
            if any(kwargs.get(name) is not None for name in ('stdout', 'stderr')):
                raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        with Popen(*popenargs, **kwargs | redirected) as process:
            try:
                heard = process.communicate(input, timeout=timeout)
            except BaseException as problem:
                process.kill()
                if isinstance(problem, TimeoutExpired):
                    process.wait()
                raise
            code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, **dict(zip(('output', 'stderr'), heard)))
        return CompletedProcess(process.args, code, *heard)


    def call(*popenargs, timeout=None, **kwargs):
        with Popen(*popenargs, **kwargs) as process:
            try:
                return process.wait(timeout=timeout)
            except:
                process.kill()
                raise


    def check_call(*popenargs, **kwargs):
        returncode = call(*popenargs, **kwargs)
        if returncode:
            cmd = kwargs.get('args')
            raise CalledProcessError(returncode, popenargs[0] if cmd is None else cmd)
        return 0


    def check_output(*popenargs, timeout=None, **kwargs):
        for name in ('stdout', 'check'):
            if name in kwargs:
                raise ValueError(f'{name} argument not allowed, it will be overridden.')
        if 'input' in kwargs and kwargs['input'] is None:
            text = (kwargs.get('universal_newlines') or kwargs.get('text') or kwargs.get('encoding')
                    or kwargs.get('errors'))
            kwargs['input'] = '' if text else b''
        return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


    def getstatusoutput(cmd, *, encoding=None, errors=None):
        try:
            data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
            status = 0
        except CalledProcessError as error:
            data = error.output
            status = error.returncode
        return status, data.removesuffix('\n')


    def getoutput(cmd, *, encoding=None, errors=None):
        return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


    def list2cmdline(seq):
        words = []
        for word in map(os.fsdecode, seq):
            quoted = ' ' in word or '\t' in word or not word
            result, slashes = ['"'] if quoted else [], 0
            for character in word:
                if character == '\\':
                    slashes += 1
                    continue
                if character == '"':
                    result.append('\\' * (slashes * 2 + 1))
                else:
                    result.append('\\' * slashes)
                slashes = 0
                result.append(character)
            result.append('\\' * (slashes * 2 if quoted else slashes))
            if quoted:
                result.append('"')
            words.append(''.join(result))
        return ' '.join(words)


    @_finalized_leisurely
    class Popen:
        _child_created = False

        def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                     close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                     creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                     group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                     process_group=None):
            if _active:
                _cleanup()
            self.returncode = None
            self.stdin = self.stdout = self.stderr = self.pid = None
            self._communication_started, self._input = False, None
            bufsize = -1 if bufsize is None else bufsize
            if not isinstance(bufsize, int):
                raise TypeError('bufsize must be an integer')
            if stdout is STDOUT:
                raise ValueError('STDOUT can only be used for stderr')
            if pipesize is None:
                pipesize = -1
            if not isinstance(pipesize, int):
                raise TypeError('pipesize must be an integer')
            if startupinfo is not None:
                raise ValueError('startupinfo is only supported on Windows platforms')
            if creationflags != 0:
                raise ValueError('creationflags is only supported on Windows platforms')
            for name, value in (('preexec_fn', preexec_fn), ('user', user), ('group', group),
                                ('extra_groups', extra_groups)):
                if value is not None:
                    raise NotImplementedError(f'subprocess.Popen: {name} is not supported')
            if umask != -1:
                raise NotImplementedError('subprocess.Popen: umask is not supported')
            if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
                raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but '
                                      'different. Pass one or the other.')
            self.args = args
            self.encoding = encoding
            self.errors = errors
            self.pipesize = pipesize
            self.text_mode = encoding or errors or text or universal_newlines
            if pass_fds and not close_fds:
                from warnings import warn
                warn('pass_fds overriding close_fds.', RuntimeWarning)
                close_fds = True
            line_buffering = bool(self.text_mode and bufsize == 1)
            if line_buffering:
                bufsize = -1
            theirs, ours, opened = self._streams(stdin, stdout, stderr)
            try:
                self._start(args, executable, shell, cwd, env, theirs, close_fds, pass_fds, restore_signals,
                            start_new_session, process_group)
                files = []
                for fd, mode in zip(ours, ('wb', 'rb', 'rb')):
                    file = None
                    if fd != -1:
                        file = open(fd, mode, bufsize)
                        opened.discard(fd)
                        if self.text_mode:
                            import io
                            options = {}
                            if mode == 'wb':
                                options = dict(write_through=True, line_buffering=line_buffering)
                            file = io.TextIOWrapper(file, encoding=encoding, errors=errors, **options)
                    files.append(file)
                self.stdin, self.stdout, self.stderr = files
            finally:
                for fd in opened:
                    os.close(fd)

        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def __repr__(self):
            text = f'<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>'
            return text[:76] + '...>' if len(text) > 80 else text

        universal_newlines = _alias('text_mode', bool)

        def __enter__(self):
            return self

        def __exit__(self, *failure):
            for pipe in (self.stdout, self.stderr):
                if pipe is not None:
                    pipe.close()
            try:
                if self.stdin is not None:
                    self.stdin.close()
            finally:
                if failure[0] is not KeyboardInterrupt:
                    self.wait()

        def __del__(self):
            if not self._child_created:
                return
            if self.returncode is None:
                from warnings import warn
                warn(f'subprocess {self.pid} is still running', ResourceWarning, source=self)
                self.poll()
                if self.returncode is None:
                    _active.append(self)

        def _streams(self, stdin, stdout, stderr):
            # The descriptors for the child and for this side; -1 for none. All that were opened come third.
            theirs, ours, opened = [], [], set()
            nothing = -1
            try:
                for index, wanted in enumerate((stdin, stdout, stderr)):
                    mine = -1
                    if wanted is None:
                        other = -1
                    elif wanted == PIPE:
                        reading, writing = os.pipe()
                        opened |= {reading, writing}
                        other, mine = (reading, writing) if index == 0 else (writing, reading)
                    elif wanted == DEVNULL:
                        if nothing == -1:
                            nothing = os.open(os.devnull, os.O_RDWR)
                            opened.add(nothing)
                        other = nothing
                    elif wanted == STDOUT and index == 2:
                        other = theirs[1] if theirs[1] != -1 else 1
                    elif isinstance(wanted, int):
                        other = wanted
                    else:
                        other = wanted.fileno()
                    theirs.append(other)
                    ours.append(mine)
            except:
                for fd in opened:
                    os.close(fd)
                raise
            return theirs, ours, opened

        def _start(self, args, executable, shell, cwd, env, theirs, close_fds, pass_fds, restore_signals,
                   start_new_session, process_group):
            if isinstance(args, (str, bytes)) or hasattr(args, '__fspath__'):
                args = [args]
            else:
                args = list(args)
            if shell:
                args = ['/bin/sh', '-c'] + args
                if executable:
                    args[0] = executable
            if not args:
                raise IndexError('list index out of range')
            if executable is None:
                executable = args[0]
            variables = None
            if env is not None:
                variables = []
                for key, value in env.items():
                    key = os.fsencode(key)
                    if b'=' in key:
                        raise ValueError('illegal environment variable name')
                    variables.append(key + b'=' + os.fsencode(value))
            executable = os.fsencode(executable)
            if os.path.dirname(executable):
                tried = [executable]
            else:
                tried = [os.path.join(os.fsencode(folder), executable) for folder in _search_path(env)]
            try:
                self.pid = _spawn(args, tried, variables, cwd, *theirs, close_fds, pass_fds, restore_signals,
                                  start_new_session, None if process_group == -1 else process_group)
            except OSError as error:
                if error.filename is not None:
                    raise
                raise type(error)(error.errno, error.strerror, os.fsdecode(args[0] if shell else executable)) from None
            self._child_created = True

        def poll(self):
            if self.returncode is None:
                try:
                    pid, status = os.waitpid(self.pid, os.WNOHANG)
                except ChildProcessError:
                    # Somebody else has waited for the child.
                    self.returncode = 0
                    return 0
                if pid == self.pid:
                    self.returncode = os.waitstatus_to_exitcode(status)
            return self.returncode

        def wait(self, timeout=None):
            if self.returncode is not None:
                return self.returncode
            if timeout is not None:
                if not self._wait_until(_now() + timeout):
                    raise TimeoutExpired(self.args, timeout)
                return self.returncode
            try:
                _, status = os.waitpid(self.pid, 0)
                if self.returncode is None:
                    self.returncode = os.waitstatus_to_exitcode(status)
            except ChildProcessError:
                if self.returncode is None:
                    self.returncode = 0
            return self.returncode

        def _wait_until(self, end):
            if self.poll() is not None:
                return True
            import time
            try:
                from _subprocess import pidfd_open
                fd = pidfd_open(self.pid)
            except (ImportError, OSError):
                delay = 0.0005
                while self.poll() is None:
                    left = end - _now()
                    if left <= 0:
                        return False
                    delay = min(delay * 2, left, 0.05)
                    time.sleep(delay)
                return True
            import select
            try:
                poller = select.poll()
                poller.register(fd, select.POLLIN)
                poller.poll(max(0, end - _now()) * 1000)
            finally:
                os.close(fd)
            return self.poll() is not None

        def communicate(self, input=None, timeout=None):
            if self._communication_started and input:
                raise ValueError('Cannot send input after starting communication')
            files = [self.stdin, self.stdout, self.stderr]
            if timeout is None and not self._communication_started and files.count(None) >= 2:
                heard = [None, None]
                if self.stdin:
                    self._write_input(input)
                for place, file in enumerate(files[1:]):
                    if file:
                        heard[place] = file.read()
                        file.close()
                self.wait()
                return tuple(heard)
            end = None if timeout is None else _now() + timeout
            result = self._exchange(input, end, timeout)
            self._communication_started = True
            if end is None:
                self.wait()
            else:
                self.wait(timeout=max(0, end - _now()))
            return result

        def _write_input(self, input):
            if input:
                _piped(self.stdin.write, input)
            _piped(self.stdin.close)

        def _prepare(self, input):
            # Done once for a process: what is to be sent, and where to keep what comes.
            if self.stdin:
                _piped(self.stdin.flush)
                if not input:
                    _piped(self.stdin.close)
            self._communication_started = True
            self._received = {file: [] for file in (self.stdout, self.stderr) if file}
            if self.stdin and input is not None:
                self._input = memoryview(
                    input.encode(self.stdin.encoding, self.stdin.errors) if self.text_mode else input)

        def _exchange(self, input, end, timeout):
            import select
            if not self._communication_started:
                self._prepare(input)
            poller = select.poll()
            files = {}
            if self.stdin and self._input is not None and len(self._input) and not self.stdin.closed:
                files[self.stdin.fileno()] = self.stdin
                os.set_blocking(self.stdin.fileno(), False)
                poller.register(self.stdin.fileno(), select.POLLOUT)
            for file in self._received:
                if not file.closed:
                    files[file.fileno()] = file
                    poller.register(file.fileno(), select.POLLIN | select.POLLPRI)
            while files:
                if end is None:
                    ready = poller.poll()
                else:
                    ready = poller.poll(max(0, end - _now()) * 1000)
                    if not ready:
                        raise TimeoutExpired(
                            self.args, timeout, output=self._partial(self.stdout), stderr=self._partial(self.stderr))
                for fd, events in ready:
                    file = files[fd]
                    if file is self.stdin:
                        try:
                            self._input = self._input[os.write(fd, self._input[:65536]):]
                        except BlockingIOError:
                            continue
                        except BrokenPipeError:
                            self._input = None
                        if not self._input:
                            poller.unregister(fd)
                            del files[fd]
                            file.close()
                    else:
                        data = os.read(fd, 65536)
                        if data:
                            self._received[file].append(data)
                        else:
                            poller.unregister(fd)
                            del files[fd]
                            file.close()
            return self._result(self.stdout), self._result(self.stderr)

        def _partial(self, file):
            pieces = self._received.get(file)
            return b''.join(pieces) if pieces else None

        def _result(self, file):
            if file is None:
                return None
            data = b''.join(self._received[file])
            if self.text_mode:
                data = data.decode(file.encoding, file.errors).replace('\r\n', '\n').replace('\r', '\n')
            return data

        def send_signal(self, sig):
            if self.poll() is not None:
                return
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                # It ended just now.
                return

        def terminate(self):
            self.send_signal(signal.SIGTERM)

        def kill(self):
            self.send_signal(signal.SIGKILL)


    def _now():
        import time
        return time.monotonic()


    def _search_path(env):
        path = (os.environ if env is None else env).get('PATH')
        if path is None and env is not None:
            path = env.get(b'PATH')
        if path is None:
            path = os.defpath
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        return path.split(os.pathsep)
    """#
