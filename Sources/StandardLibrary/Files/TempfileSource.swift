/// Module `tempfile`.
let tempfileSource = #"""
    import os as _os
    from posixpath import abspath as _abspath, join as _join

    __all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp',
               'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

    TMP_MAX = 10000
    template = 'tmp'
    tempdir = None
    _letters = 'abcdefghijklmnopqrstuvwxyz0123456789_'


    def _random_name():
        number = int.from_bytes(_os.urandom(8))
        name = ''
        for _ in range(8):
            number, place = divmod(number, 37)
            name += _letters[place]
        return name


    def _default_folder():
        candidates = [_os.environ.get(name) for name in ('TMPDIR', 'TEMP', 'TMP')]
        candidates = [_abspath(folder) for folder in candidates if folder]
        candidates += ['/tmp', '/var/tmp', '/usr/tmp', _os.getcwd()]
        for folder in candidates:
            if _os.path.isdir(folder) and _os.access(folder, _os.W_OK | _os.X_OK):
                return folder
        raise FileNotFoundError(2, f'No usable temporary directory found in {candidates}')


    def gettempdir():
        global tempdir
        if tempdir is None:
            tempdir = _default_folder()
        return _os.fsdecode(tempdir)


    def gettempdirb():
        return _os.fsencode(gettempdir())


    def gettempprefix():
        return 'tmp'


    def gettempprefixb():
        return b'tmp'


    def _sanitized(prefix, suffix, folder):
        kind = None
        for part in (prefix, suffix, folder):
            if part is None:
                continue
            if isinstance(part, _os.PathLike):
                part = _os.fspath(part)
            this = bytes if isinstance(part, bytes) else str
            if kind is not None and kind is not this:
                raise TypeError("Can't mix bytes and non-bytes in path components.")
            kind = this
        if kind is None:
            kind = bytes if isinstance(tempdir, bytes) else str
        is_text = kind is str
        if prefix is None:
            prefix = 'tmp' if is_text else b'tmp'
        if suffix is None:
            suffix = '' if is_text else b''
        if folder is None:
            folder = gettempdir() if is_text else gettempdirb()
        return prefix, suffix, folder, kind


    def _attempts(prefix, suffix, folder, kind, make, what):
        for _ in range(TMP_MAX):
            name = _random_name()
            path = _join(folder, prefix + (name if kind is str else name.encode()) + suffix)
            try:
                return make(path)
            except FileExistsError:
                continue
        raise FileExistsError(17, f'No usable temporary {what} name found')


    def _made_file(prefix, suffix, folder, kind, more_flags=0):
        flags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | _os.O_NOFOLLOW | more_flags

        def make(path):
            return _os.open(path, flags, 0o600), _abspath(path)
        return _attempts(prefix, suffix, folder, kind, make, 'file')


    def mkstemp(suffix=None, prefix=None, dir=None, text=False):
        return _made_file(*_sanitized(prefix, suffix, dir))


    def mkdtemp(suffix=None, prefix=None, dir=None):
        def make(path):
            _os.mkdir(path, 0o700)
            return _abspath(path)
        return _attempts(*_sanitized(prefix, suffix, dir), make, 'directory')


    def mktemp(suffix='', prefix='tmp', dir=None):
        if dir is None:
            dir = gettempdir()
        for _ in range(TMP_MAX):
            path = _join(dir, prefix + _random_name() + suffix)
            if not _os.path.lexists(path):
                return path
        raise FileExistsError(17, 'No usable temporary filename found')


    class _TemporaryFileWrapper:
        def __init__(self, file, name, delete=True, delete_on_close=True):
            self.file = file
            self.name = name
            self.delete = delete
            self._delete_on_close = delete_on_close
            self._is_closed = False

        def __getattr__(self, name):
            value = getattr(self.__dict__['file'], name)
            if not isinstance(value, type(0)):
                setattr(self, name, value)
            return value

        def _remove(self):
            if self.delete and not self._is_closed:
                self._is_closed = True
                try:
                    _os.unlink(self.name)
                except FileNotFoundError:
                    pass

        def close(self):
            try:
                self.file.close()
            finally:
                if self._delete_on_close:
                    self._remove()

        def __enter__(self):
            self.file.__enter__()
            return self

        def __exit__(self, exc, value, tb):
            result = self.file.__exit__(exc, value, tb)
            self._remove()
            return result

        def __iter__(self):
            yield from self.file

        def __repr__(self):
            return f'<tempfile._TemporaryFileWrapper object at {id(self):#x}>'

        def __del__(self):
            if 'file' in self.__dict__ and self.delete and not self._is_closed:
                self.close()
                self._remove()


    def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                           delete=True, *, errors=None, delete_on_close=True):
        descriptor, name = _made_file(*_sanitized(prefix, suffix, dir))
        try:
            file = open(name, mode, buffering, encoding, errors, newline, opener=lambda path, flags: descriptor)
        except:
            _os.unlink(name)
            _os.close(descriptor)
            raise
        return _TemporaryFileWrapper(file, name, delete, delete_on_close)


    def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                      errors=None):
        descriptor, name = _made_file(*_sanitized(prefix, suffix, dir))
        try:
            _os.unlink(name)
            return open(descriptor, mode, buffering, encoding, errors, newline)
        except:
            _os.close(descriptor)
            raise


    class SpooledTemporaryFile:
        _rolled = False

        def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                     dir=None, *, errors=None):
            import io
            if 'b' in mode:
                self._file = io.BytesIO()
            else:
                self._file = io.TextIOWrapper(io.BytesIO(), encoding='utf-8' if encoding is None else encoding,
                                              errors=errors, newline=newline)
            self._max_size = max_size
            self._arguments = (mode, buffering, encoding, newline, suffix, prefix, dir, errors)

        def _check(self):
            if not self._rolled and self._max_size and self._file.tell() > self._max_size:
                self.rollover()

        def rollover(self):
            if self._rolled:
                return
            mode, buffering, encoding, newline, suffix, prefix, folder, errors = self._arguments
            old, place = self._file, self._file.tell()
            new = TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, folder, errors=errors)
            if 'b' in mode:
                new.write(old.getvalue())
            else:
                old.seek(0)
                new.write(old.read())
                new.flush()
            new.seek(place)
            self._file, self._rolled = new, True

        def __enter__(self):
            if self._file.closed:
                raise ValueError('Cannot enter context with closed file')
            return self

        def __exit__(self, exc, value, tb):
            self._file.close()

        def __iter__(self):
            return iter(self._file)

        def fileno(self):
            self.rollover()
            return self._file.fileno()

        @property
        def name(self):
            return getattr(self._file, 'name', None)

        @property
        def mode(self):
            return getattr(self._file, 'mode', self._arguments[0])

        def write(self, data):
            count = self._file.write(data)
            self._check()
            return count

        def writelines(self, lines):
            self._file.writelines(lines)
            self._check()

        def truncate(self, size=None):
            if size is None:
                return self._file.truncate()
            if size > self._max_size:
                self.rollover()
            return self._file.truncate(size)

        def __getattr__(self, name):
            if name == '_file':
                raise AttributeError(name)
            return getattr(self._file, name)


    class TemporaryDirectory:
        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignore_cleanup_errors = ignore_cleanup_errors
            self._delete = delete
            self._is_gone = False

        def __repr__(self):
            return f'<TemporaryDirectory {self.name!r}>'

        def __enter__(self):
            return self.name

        def __exit__(self, exc, value, tb):
            if self._delete:
                self.cleanup()

        def cleanup(self):
            if self._is_gone and not _os.path.lexists(self.name):
                return
            self._is_gone = True
            from shutil import rmtree
            rmtree(self.name, self._ignore_cleanup_errors)

        def __del__(self):
            if 'name' in self.__dict__ and self._delete and not self._is_gone:
                try:
                    import warnings
                    warnings.warn(f'Implicitly cleaning up {self!r}', ResourceWarning)
                except ImportError:
                    pass
                self.cleanup()

        __class_getitem__ = classmethod(type(list[int]))


    _text_openflags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | _os.O_NOFOLLOW
    _bin_openflags = _text_openflags
    """#
