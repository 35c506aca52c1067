/// Module `codeop`.
let codeopSource = #"""
    import __future__
    import warnings

    __all__ = ['compile_command', 'Compile', 'CommandCompiler']

    _features = [getattr(__future__, name) for name in __future__.all_feature_names]
    PyCF_DONT_IMPLY_DEDENT = 0x200
    PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
    PyCF_ONLY_AST = 0x400


    def _is_blank(source):
        return all(not line.strip() or line.strip().startswith('#') for line in source.split('\n'))


    def _wants_more(source, filename, symbol):
        """Whether more lines could still make sense of a source that does not compile."""
        failures = []
        for text in (source + '\n', source + '\n\n'):
            try:
                compile(text, filename, symbol)
            except SyntaxError as error:
                failures.append((error.msg, error.lineno))
            else:
                return True
        message, line = failures[0]
        if 'was never closed' in message or 'unterminated triple-quoted' in message:
            return True
        if message.startswith('expected an indented block') or message == 'unexpected EOF while parsing':
            return line is None or line >= source.rstrip('\n').count('\n') + 1
        if message == 'incomplete input':
            return True
        return source.rstrip(' ').endswith('\\') and not source.endswith('\\\n')


    def _attempt(compiler, source, filename, symbol):
        if symbol != 'eval' and _is_blank(source):
            source = 'pass'
        with warnings.catch_warnings():
            warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning)[0])
            try:
                made = compiler(source, filename, symbol)
            except SyntaxError:
                if _wants_more(source, filename, symbol):
                    return None
                made = None
        if made is None:
            return compiler(source, filename, symbol)
        # A block ends with a blank line; without one there may be more of it.
        last = source.rstrip('\n').rpartition('\n')[2]
        if symbol == 'single' and not source.endswith('\n') and (last[:1] in (' ', '\t')):
            return None
        if symbol == 'single' and '\n' not in source and _opens_block(source):
            return None
        return made


    def _opens_block(source):
        words = source.lstrip().split(None, 1)
        return bool(words) and (words[0].rstrip(':') in ('if', 'for', 'while', 'def', 'class', 'with', 'try', 'async')
                                or words[0].startswith('@'))


    def compile_command(source, filename='<input>', symbol='single'):
        return _attempt(_plain, source, filename, symbol)


    def _plain(source, filename, symbol, flags=0, incomplete_input=True):
        return compile(source, filename, symbol)


    class Compile:
        """Compiles, and keeps the `from __future__` statements it has seen in force."""

        def __init__(self):
            self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

        def __call__(self, source, filename, symbol, flags=0, **kwargs):
            wanted = (self.flags | flags) & ~(PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT)
            made = compile(source, filename, symbol, wanted, True)
            for feature in _features:
                if made.co_flags & feature.compiler_flag:
                    self.flags |= feature.compiler_flag
            return made


    class CommandCompiler:
        def __init__(self):
            self.compiler = Compile()

        def __call__(self, source, filename='<input>', symbol='single'):
            return _attempt(self.compiler, source, filename, symbol)
    """#
