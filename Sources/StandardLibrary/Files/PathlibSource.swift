/// Module `pathlib`.
let pathlibSource = #"""
    import os
    import posixpath
    from os import fspath as _fspath

    __all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']

    _kind_mask, _folder, _file, _link = 0o170000, 0o040000, 0o100000, 0o120000


    class UnsupportedOperation(NotImplementedError):
        __module__ = 'pathlib._abc'


    def _text_of(segment):
        if type(segment) is str:
            return segment
        if isinstance(segment, PurePath):
            return segment._text
        try:
            text = _fspath(segment)
        except TypeError:
            text = segment
        if not isinstance(text, str):
            raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, not '
                            f'{type(text).__name__!r}')
        return text


    class _Parents:
        __slots__ = '_path', '_count'

        def __init__(self, path):
            self._path = path
            self._count = len(path._tail)

        def __len__(self):
            return self._count

        def __getitem__(self, place):
            if isinstance(place, slice):
                return tuple(self[at] for at in range(*place.indices(self._count)))
            if place >= self._count or place < -self._count:
                raise IndexError(place)
            if place < 0:
                place += self._count
            path = self._path
            return path._made(path.root, path._tail[:self._count - place - 1])

        def __iter__(self):
            for place in range(self._count):
                yield self[place]

        def __contains__(self, value):
            return any(value == path for path in self)

        def index(self, value):
            return list(self).index(value)

        def count(self, value):
            return list(self).count(value)

        def __reversed__(self):
            return reversed(list(self))

        def __repr__(self):
            return f'<{type(self._path).__name__}.parents>'


    class PurePath:
        __slots__ = 'root', '_tail', '_text', '_hash'
        __module__ = 'pathlib._local'
        parser = posixpath

        def __new__(cls, *args, **kwargs):
            return object.__new__(PurePosixPath if cls is PurePath else cls)

        def __init__(self, *args):
            if len(args) == 1:
                text = args[0] if type(args[0]) is str else _text_of(args[0])
            else:
                text = ''
                for segment in args:
                    segment = _text_of(segment)
                    if segment:
                        text = segment if segment[0] == '/' or not text else \
                            text + segment if text[-1] == '/' else f'{text}/{segment}'
            root = ''
            if text[:1] == '/':
                root = '//' if text[:2] == '//' and text[2:3] != '/' else '/'
            tail = text.split('/')
            if '' in tail or '.' in tail:
                tail = [part for part in tail if part and part != '.']
                text = root + '/'.join(tail) or '.'
            self.root = root
            self._tail = tail
            self._text = text

        def with_segments(self, *pathsegments):
            return type(self)(*pathsegments)

        def _made(self, root, tail):
            return self.with_segments(root + '/'.join(tail))

        drive = ''

        @property
        def anchor(self):
            return self.root

        @property
        def parts(self):
            return (self.root, *self._tail) if self.root else tuple(self._tail)

        @property
        def name(self):
            return self._tail[-1] if self._tail else ''

        @property
        def suffix(self):
            name = self.name
            dot = name.rfind('.')
            return name[dot:] if 0 < dot < len(name) - 1 else ''

        @property
        def suffixes(self):
            name = self.name
            if name.endswith('.'):
                return []
            return ['.' + part for part in name.lstrip('.').split('.')[1:]]

        @property
        def stem(self):
            name = self.name
            dot = name.rfind('.')
            return name[:dot] if 0 < dot < len(name) - 1 else name

        @property
        def parent(self):
            return self._made(self.root, self._tail[:-1]) if self._tail else self

        @property
        def parents(self):
            return _Parents(self)

        def __str__(self):
            return self._text

        def __fspath__(self):
            return self._text

        def as_posix(self):
            return self._text

        def __bytes__(self):
            return os.fsencode(self._text)

        def __repr__(self):
            return f'{type(self).__name__}({self._text!r})'

        def as_uri(self):
            if not self.root:
                raise ValueError("relative path can't be expressed as a file URI")
            shown = []
            for byte in os.fsencode(self._text):
                if byte < 128 and (chr(byte).isalnum() or byte in b'_.-~/'):
                    shown.append(chr(byte))
                else:
                    shown.append(f'%{byte:02X}')
            return 'file://' + ''.join(shown)

        def __hash__(self):
            try:
                return self._hash
            except AttributeError:
                self._hash = hash(self._text)
                return self._hash

        def __eq__(self, other):
            return self._text == other._text if isinstance(other, PurePath) else NotImplemented

        def __lt__(self, other):
            return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

        def __le__(self, other):
            return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

        def __gt__(self, other):
            return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

        def __ge__(self, other):
            return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

        def __reduce__(self):
            return type(self), (self._text,)

        def __truediv__(self, key):
            if type(key) is not str and not isinstance(key, (str, PurePath)) and not hasattr(key, '__fspath__'):
                return NotImplemented
            return self.with_segments(self, key)

        def __rtruediv__(self, key):
            if not isinstance(key, (str, PurePath)) and not hasattr(key, '__fspath__'):
                return NotImplemented
            return self.with_segments(key, self)

        def joinpath(self, *pathsegments):
            return self.with_segments(self, *pathsegments)

        def with_name(self, name):
            if not name or '/' in name or name == '.':
                raise ValueError(f'Invalid name {name!r}')
            if not self._tail:
                raise ValueError(f'{self!r} has an empty name')
            return self._made(self.root, [*self._tail[:-1], name])

        def with_stem(self, stem):
            suffix = self.suffix
            if not stem and suffix:
                raise ValueError(f'{self!r} has a non-empty suffix')
            return self.with_name(stem + suffix)

        def with_suffix(self, suffix):
            stem = self.stem
            if not stem:
                raise ValueError(f'{self!r} has an empty name')
            if suffix and not (suffix.startswith('.') and len(suffix) > 1):
                raise ValueError(f'Invalid suffix {suffix!r}')
            return self.with_name(stem + suffix)

        def is_absolute(self):
            return bool(self.root)

        def is_reserved(self):
            import warnings
            warnings.warn('pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use '
                          'os.path.isreserved() to detect reserved paths on Windows.', DeprecationWarning, stacklevel=2)
            return False

        def is_relative_to(self, other, *_deprecated):
            other = self._other(other, _deprecated)
            count = len(other._tail)
            return self.root == other.root and self._tail[:count] == other._tail

        def relative_to(self, other, *_deprecated, walk_up=False):
            other = self._other(other, _deprecated)
            mine, theirs = self._tail, other._tail
            if self.root != other.root:
                if walk_up:
                    raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            common = 0
            while common < len(theirs) and common < len(mine) and mine[common] == theirs[common]:
                common += 1
            above = theirs[common:]
            if above and not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if '..' in above:
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            return self._made('', ['..'] * len(above) + mine[common:])

        def _other(self, other, more):
            if more:
                import warnings
                warnings.warn('support for supplying more than one positional argument to pathlib.PurePath.relative_to() '
                              'is deprecated and scheduled for removal in Python 3.14', DeprecationWarning, stacklevel=3)
                return self.with_segments(other, *more)
            return other if isinstance(other, PurePath) else self.with_segments(other)

        def match(self, path_pattern, *, case_sensitive=None):
            pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
            wanted, parts = pattern.parts, self.parts
            if not wanted:
                raise ValueError('empty pattern')
            if len(wanted) > len(parts) or len(parts) > len(wanted) and pattern.root:
                return False
            return all(_part_matcher(part, case_sensitive)(name)
                       for part, name in zip(reversed(wanted), reversed(parts)))

        def full_match(self, pattern, *, case_sensitive=None):
            pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
            if pattern.root != self.root:
                return False
            return _match_parts(pattern._tail, self._tail, case_sensitive)


    def _part_matcher(part, case_sensitive=None):
        from fnmatch import _matcher
        if part == '**':
            part = '*'
        if case_sensitive is False:
            matches = _matcher(part.lower())
            return lambda name: matches(name.lower())
        return _matcher(part)


    def _match_parts(wanted, parts, case_sensitive):
        for place, part in enumerate(wanted):
            if part == '**':
                rest = wanted[place + 1:]
                return any(_match_parts(rest, parts[start:], case_sensitive) for start in range(place, len(parts) + 1))
            if place >= len(parts) or not _part_matcher(part, case_sensitive)(parts[place]):
                return False
        return len(wanted) == len(parts)


    os.PathLike.register(PurePath)


    class PurePosixPath(PurePath):
        __slots__ = ()
        __module__ = 'pathlib._local'


    class PureWindowsPath(PurePath):
        __slots__ = ()
        __module__ = 'pathlib._local'

        def __new__(cls, *args, **kwargs):
            raise UnsupportedOperation(f'cannot instantiate {cls.__name__!r} on your system')


    def _kind_is(path, wanted, follow=True):
        try:
            status = os.stat(path._text) if follow else os.lstat(path._text)
        except (OSError, ValueError):
            return False
        return status.st_mode & _kind_mask == wanted


    class Path(PurePath):
        __slots__ = ()
        __module__ = 'pathlib._local'

        def __new__(cls, *args, **kwargs):
            return object.__new__(PosixPath if cls is Path else cls)

        def __init__(self, *args, **kwargs):
            if kwargs:
                import warnings
                warnings.warn('support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled '
                              'for removal in Python 3.14', DeprecationWarning, stacklevel=2)
            PurePath.__init__(self, *args)

        @classmethod
        def cwd(cls):
            return cls(os.getcwd())

        @classmethod
        def home(cls):
            return cls('~').expanduser()

        @classmethod
        def from_uri(cls, uri):
            if not uri.startswith('file:'):
                raise ValueError(f"URI does not start with 'file:': {uri!r}")
            path = uri[5:]
            if path[:3] == '///':
                path = path[2:]
            elif path[:12] == '//localhost/':
                path = path[11:]
            from urllib.parse import unquote_to_bytes
            found = cls(os.fsdecode(unquote_to_bytes(path)))
            if not found.is_absolute():
                raise ValueError(f'URI is not absolute: {uri!r}')
            return found

        def stat(self, *, follow_symlinks=True):
            return os.stat(self._text, follow_symlinks=follow_symlinks)

        def lstat(self):
            return os.lstat(self._text)

        def exists(self, *, follow_symlinks=True):
            try:
                os.stat(self._text, follow_symlinks=follow_symlinks)
            except (OSError, ValueError):
                return False
            return True

        def is_dir(self, *, follow_symlinks=True):
            return _kind_is(self, _folder, follow_symlinks)

        def is_file(self, *, follow_symlinks=True):
            return _kind_is(self, _file, follow_symlinks)

        def is_symlink(self):
            return _kind_is(self, _link, False)

        def is_mount(self):
            return posixpath.ismount(self._text)

        def is_junction(self):
            return False

        def is_block_device(self):
            return _kind_is(self, 0o060000)

        def is_char_device(self):
            return _kind_is(self, 0o020000)

        def is_fifo(self):
            return _kind_is(self, 0o010000)

        def is_socket(self):
            return _kind_is(self, 0o140000)

        def samefile(self, other_path):
            mine = self.stat()
            theirs = other_path.stat() if isinstance(other_path, Path) else os.stat(other_path)
            return (mine.st_ino, mine.st_dev) == (theirs.st_ino, theirs.st_dev)

        def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
            return open(self._text, mode, buffering, encoding, errors, newline)

        def read_bytes(self):
            with open(self._text, 'rb') as file:
                return file.read()

        def read_text(self, encoding=None, errors=None, newline=None):
            with open(self._text, 'r', -1, encoding, errors, newline) as file:
                return file.read()

        def write_bytes(self, data):
            data = memoryview(data)
            with open(self._text, 'wb') as file:
                return file.write(data)

        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError(f'data must be str, not {type(data).__name__}')
            with open(self._text, 'w', -1, encoding, errors, newline) as file:
                return file.write(data)

        def _child(self, name):
            text = self._text
            return self.with_segments(name if text == '.' else text + name if text[-1] == '/' else f'{text}/{name}')

        def iterdir(self):
            names = os.listdir(self._text)
            return map(self._child, names)

        def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
            from _path_search import glob
            return glob(self, pattern, case_sensitive, recurse_symlinks)

        def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
            from _path_search import glob
            return glob(self, pattern, case_sensitive, recurse_symlinks, True)

        def walk(self, top_down=True, on_error=None, follow_symlinks=False):
            from _path_search import walk
            return walk(self, top_down, on_error, follow_symlinks)

        def absolute(self):
            if self.root:
                return self
            text = os.getcwd()
            return self.with_segments(text if self._text == '.' else f'{text.rstrip("/")}/{self._text}')

        def resolve(self, strict=False):
            return self.with_segments(posixpath.realpath(self._text, strict=strict))

        def owner(self, *, follow_symlinks=True):
            import pwd
            return pwd.getpwuid(self.stat(follow_symlinks=follow_symlinks).st_uid).pw_name

        def group(self, *, follow_symlinks=True):
            import grp
            return grp.getgrgid(self.stat(follow_symlinks=follow_symlinks).st_gid).gr_name

        def readlink(self):
            return self.with_segments(os.readlink(self._text))

        def touch(self, mode=0o666, exist_ok=True):
            if exist_ok:
                try:
                    os.utime(self._text, None)
                except OSError:
                    pass
                else:
                    return
            flags = os.O_CREAT | os.O_WRONLY
            if not exist_ok:
                flags |= os.O_EXCL
            os.close(os.open(self._text, flags, mode))

        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            try:
                os.mkdir(self._text, mode)
            except FileNotFoundError:
                if not parents or self.parent == self:
                    raise
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, parents=False, exist_ok=exist_ok)
            except OSError:
                if not exist_ok or not self.is_dir():
                    raise

        def chmod(self, mode, *, follow_symlinks=True):
            os.chmod(self._text, mode, follow_symlinks=follow_symlinks)

        def lchmod(self, mode):
            self.chmod(mode, follow_symlinks=False)

        def unlink(self, missing_ok=False):
            try:
                os.unlink(self._text)
            except FileNotFoundError:
                if not missing_ok:
                    raise

        def rmdir(self):
            os.rmdir(self._text)

        def rename(self, target):
            os.rename(self._text, target)
            return self.with_segments(target)

        def replace(self, target):
            os.replace(self._text, target)
            return self.with_segments(target)

        def symlink_to(self, target, target_is_directory=False):
            os.symlink(target, self._text)

        def hardlink_to(self, target):
            os.link(target, self._text)

        def expanduser(self):
            if self.root or not self._tail or self._tail[0][:1] != '~':
                return self
            home = posixpath.expanduser(self._tail[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return self.with_segments(home, *self._tail[1:])


    class PosixPath(Path, PurePosixPath):
        __slots__ = ()
        __module__ = 'pathlib._local'


    class WindowsPath(Path, PureWindowsPath):
        __slots__ = ()
        __module__ = 'pathlib._local'

        def __new__(cls, *args, **kwargs):
            raise UnsupportedOperation(f'cannot instantiate {cls.__name__!r} on your system')
    """#
