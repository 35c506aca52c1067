/// Module `code`.
let codeModuleSource = #"""
    import sys
    import traceback
    from codeop import CommandCompiler, compile_command

    __all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


    class InteractiveInterpreter:
        """Compiles and runs source in a namespace, and shows what goes wrong."""

        def __init__(self, locals=None):
            self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
            self.compile = CommandCompiler()

        def runsource(self, source, filename='<input>', symbol='single'):
            try:
                made = self.compile(source, filename, symbol)
            except (OverflowError, SyntaxError, ValueError):
                self.showsyntaxerror(filename, source=source)
                return False
            if made is None:
                return True
            self.runcode(made)
            return False

        def runcode(self, code):
            try:
                exec(code, self.locals)
            except SystemExit:
                raise
            except BaseException:
                self.showtraceback()

        def _show(self, kind, value, tb):
            sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
            sys.last_exc = value
            if sys.excepthook is sys.__excepthook__:
                self.write(''.join(traceback.format_exception(kind, value, tb)))
            else:
                sys.excepthook(kind, value, tb)

        def showsyntaxerror(self, filename=None, **kwargs):
            kind, value, _ = sys.exc_info()
            if filename and isinstance(value, SyntaxError):
                value.filename = filename
            self._show(kind, value.with_traceback(None), None)

        def showtraceback(self):
            kind, value, tb = sys.exc_info()
            # The frame of `runcode` is ours, not the program's.
            rest = tb.tb_next
            self._show(kind, value.with_traceback(rest), rest)

        def write(self, data):
            sys.stderr.write(data)


    class InteractiveConsole(InteractiveInterpreter):
        """An interpreter that asks for lines."""

        def __init__(self, locals=None, filename='<console>', *, local_exit=False):
            super().__init__(locals)
            self.filename = filename
            self.local_exit = local_exit
            self.resetbuffer()

        def resetbuffer(self):
            self.buffer = []

        def interact(self, banner=None, exitmsg=None):
            first = getattr(sys, 'ps1', '>>> ')
            more_prompt = getattr(sys, 'ps2', '... ')
            if banner is None:
                self.write(f'Python {sys.version} on {sys.platform}\n({type(self).__name__})\n')
            elif banner:
                self.write(f'{banner}\n')
            more = False
            while True:
                try:
                    try:
                        line = self.raw_input(more_prompt if more else first)
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
            if exitmsg is None:
                self.write(f'now exiting {type(self).__name__}...\n')
            elif exitmsg:
                self.write(f'{exitmsg}\n')

        def push(self, line, filename=None, _symbol='single'):
            self.buffer.append(line)
            more = self.runsource('\n'.join(self.buffer), filename or self.filename, symbol=_symbol)
            if not more:
                self.resetbuffer()
            return more

        def raw_input(self, prompt=''):
            return input(prompt)


    def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
        console = InteractiveConsole(local, local_exit=local_exit)
        if readfunc is not None:
            console.raw_input = readfunc
        console.interact(banner, exitmsg)
    """#
