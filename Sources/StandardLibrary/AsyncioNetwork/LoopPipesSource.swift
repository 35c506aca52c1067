/// `asyncio._pipes_and_processes`: what event loops do with pipes and child processes, in the language itself.
let asyncioLoopPipesSource = #"""
    # What event loops do with pipes and child processes.
    from asyncio._connecting import begin

    # The arguments of `Popen` about text that make no sense here, with what they have to be.
    _BINARY = {'universal_newlines': False, 'bufsize': 0, 'text': False, 'encoding': None, 'errors': None}


    def _require_binary(given):
        for name, wanted in _BINARY.items():
            if given[name] != wanted and not (name == 'text' and given[name] is None):
                raise ValueError(f'{name} must be {wanted}')


    # Methods of event loops; the native loop type takes them over.
    class BaseEventLoop:
        async def connect_read_pipe(self, protocol_factory, pipe):
            from asyncio.unix_pipes import _UnixReadPipeTransport
            return await begin(protocol_factory, lambda *ends: _UnixReadPipeTransport(self, pipe, *ends), self)

        async def connect_write_pipe(self, protocol_factory, pipe):
            from asyncio.unix_pipes import _UnixWritePipeTransport
            return await begin(protocol_factory, lambda *ends: _UnixWritePipeTransport(self, pipe, *ends), self)

        async def subprocess_shell(
                self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=True,
                bufsize=0, encoding=None, errors=None, text=None, **kwargs):
            if not isinstance(cmd, (bytes, str)):
                raise ValueError('cmd must be a string')
            if not shell:
                raise ValueError('shell must be True')
            _require_binary(locals())
            from asyncio.base_subprocess import start_process
            return await start_process(self, protocol_factory, cmd, True, stdin, stdout, stderr, bufsize, kwargs)

        async def subprocess_exec(
                self, protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False,
                shell=False, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
            if shell:
                raise ValueError('shell must be False')
            _require_binary(locals())
            from asyncio.base_subprocess import start_process
            return await start_process(
                self, protocol_factory, (program, *args), False, stdin, stdout, stderr, bufsize, kwargs)
    """#
