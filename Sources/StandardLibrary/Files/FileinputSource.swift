/// Module `fileinput`.
let fileinputSource = #"""
    import io
    import os
    import sys
    from types import GenericAlias

    __all__ = ['input', 'close', 'nextfile', 'filename', 'lineno', 'filelineno', 'fileno', 'isfirstline', 'isstdin',
               'FileInput', 'hook_compressed', 'hook_encoded']

    _state = None


    def input(files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
        global _state
        if _state and _state._file:
            raise RuntimeError('input() already active')
        _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
        return _state


    def close():
        global _state
        state, _state = _state, None
        if state:
            state.close()


    def _forward(name):
        def function():
            if not _state:
                raise RuntimeError('no active input()')
            return getattr(_state, name)()
        function.__name__ = function.__qualname__ = name
        return function


    nextfile, filename, lineno, filelineno, fileno, isfirstline, isstdin = map(_forward, (
        'nextfile', 'filename', 'lineno', 'filelineno', 'fileno', 'isfirstline', 'isstdin'))


    class FileInput:
        """The lines of several files as if they were one."""

        def __init__(self, files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
            if isinstance(files, (str, os.PathLike)):
                files = (os.fspath(files),)
            elif files is None:
                files = tuple(sys.argv[1:]) or ('-',)
            self._files = tuple(files)
            self._inplace, self._backup = inplace, backup
            self._lines_before = self._lines_here = 0
            self._file = self._filename = self._output = self._stdout = self._backup_name = None
            self._is_stdin = False
            self._encoding, self._errors = encoding, errors
            if mode not in ('r', 'rb'):
                raise ValueError("FileInput opening mode must be 'r' or 'rb'")
            if inplace and openhook:
                raise ValueError('FileInput cannot use an opening hook in inplace mode')
            if openhook and not callable(openhook):
                raise ValueError('FileInput openhook must be callable')
            self._mode, self._openhook = mode, openhook

        def __del__(self):
            self.close()

        def close(self):
            try:
                self.nextfile()
            finally:
                self._files = ()

        def __enter__(self):
            return self

        def __exit__(self, *failure):
            self.close()

        def __iter__(self):
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def nextfile(self):
            """Leaves the rest of the current file; what was written in place takes the file's name."""
            stdout, self._stdout = self._stdout, None
            if stdout:
                sys.stdout = stdout
            output, self._output = self._output, None
            file, self._file = self._file, None
            backup, self._backup_name = self._backup_name, None
            try:
                if output:
                    output.close()
                if file and not self._is_stdin:
                    file.close()
            finally:
                if backup and not self._backup:
                    try:
                        os.unlink(backup)
                    except OSError:
                        pass
                self._is_stdin = False

        def readline(self):
            while True:
                if self._file is None:
                    if not self._files:
                        return b'' if 'b' in self._mode else ''
                    self._open()
                line = self._file.readline()
                if line:
                    self._lines_here += 1
                    return line
                self.nextfile()

        def _open(self):
            self._filename, *rest = self._files
            self._files = tuple(rest)
            self._lines_before += self._lines_here
            self._lines_here = 0
            text = {} if 'b' in self._mode else {'encoding': self._encoding, 'errors': self._errors}
            if self._filename == '-':
                self._filename = '<stdin>'
                self._file = sys.stdin.buffer if 'b' in self._mode else sys.stdin
                self._is_stdin = True
            elif self._inplace:
                self._backup_name = os.fspath(self._filename) + (self._backup or '.bak')
                try:
                    os.unlink(self._backup_name)
                except OSError:
                    pass
                os.rename(self._filename, self._backup_name)
                self._file = open(self._backup_name, self._mode, **text)
                self._output = open(self._filename, self._mode.replace('r', 'w'), **text)
                self._stdout, sys.stdout = sys.stdout, self._output
            elif self._openhook:
                options = {} if self._encoding is None else text
                self._file = self._openhook(self._filename, self._mode, **options)
            else:
                self._file = open(self._filename, self._mode, **text)

        def filename(self):
            return self._filename

        def lineno(self):
            return self._lines_before + self._lines_here

        def filelineno(self):
            return self._lines_here

        def fileno(self):
            if self._file:
                try:
                    return self._file.fileno()
                except ValueError:
                    pass
            return -1

        def isfirstline(self):
            return self._lines_here == 1

        def isstdin(self):
            return self._is_stdin

        __class_getitem__ = classmethod(GenericAlias)


    def hook_compressed(filename, mode, *, encoding=None, errors=None):
        if encoding is None and 'b' not in mode:
            encoding = 'locale'
        ending = os.path.splitext(filename)[1]
        if ending in ('.gz', '.bz2'):
            from importlib import import_module
            opener = import_module({'.gz': 'gzip', '.bz2': 'bz2'}[ending])
            file = (opener.open if ending == '.gz' else opener.BZ2File)(filename, mode)
            return file if 'b' in mode else io.TextIOWrapper(file, encoding=encoding, errors=errors)
        return open(filename, mode, encoding=None if encoding == 'locale' else encoding, errors=errors)


    def hook_encoded(encoding, errors=None):
        def openhook(filename, mode):
            return open(filename, mode, encoding=encoding, errors=errors)
        return openhook
    """#
