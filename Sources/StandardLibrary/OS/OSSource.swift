/// Module `os` beyond what `posix` gives.
let osSource = #"""
import sys
import posixpath as path
from abc import ABC as _ABC, abstractmethod as _abstractmethod

sys.modules['os.path'] = path
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

name = 'posix'
linesep = '\n'
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
supports_bytes_environ = True
# Which functions take a descriptor in place of a path, or a folder's descriptor, or do not follow links.
supports_dir_fd = set()
supports_effective_ids = set()
supports_fd = set()
supports_follow_symlinks = {stat}


def _apart(place):
    head, tail = path.split(place)
    return (head, tail) if tail else path.split(head)


def _folder_of(place):
    head, tail = path.split(place)
    return head if tail else None


def makedirs(name, mode=0o777, exist_ok=False):
    missing = [name]
    while True:
        folder, last = _apart(missing[-1])
        if not (folder and last) or path.exists(folder):
            break
        missing.append(folder)
    outermost = missing[-1]
    while missing:
        place = missing.pop()
        # The folder `a/.` is the folder `a`, which is made by now.
        if place is not outermost and fsencode(_apart(place)[1]) == b'.':
            continue
        try:
            mkdir(place, 0o777 if missing else mode)
        except OSError as error:
            made_meanwhile = bool(missing) and isinstance(error, FileExistsError)
            if not (made_meanwhile or exist_ok and path.isdir(place)):
                raise


def _folders_above(place):
    folder, last = _apart(place)
    while folder and last:
        yield folder
        folder, last = path.split(folder)


def removedirs(name):
    rmdir(name)
    try:
        for folder in _folders_above(name):
            rmdir(folder)
    except OSError:
        return


def renames(old, new):
    entered = _folder_of(new)
    if entered and not path.exists(entered):
        makedirs(entered)
    rename(old, new)
    if left := _folder_of(old):
        try:
            removedirs(left)
        except OSError:
            return


def _is_folder(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False


def _listing(folder, onerror):
    """The entries of a folder: those that are folders and the others."""
    try:
        entries = list(scandir(folder))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return None
    sorts = [], []
    for entry in entries:
        sorts[not _is_folder(entry)].append(entry)
    return sorts


def walk(top, topdown=True, onerror=None, followlinks=False):
    sys.audit('os.walk', top, topdown, onerror, followlinks)
    # Folders to list, and (bottom-up) with what was found in them to yield once the inner ones are done.
    pending = [(fspath(top), None)]
    while pending:
        place, found = pending.pop()
        if found is not None:
            yield (place, *found)
            continue
        listing = _listing(place, onerror)
        if listing is None:
            continue
        found = [[entry.name for entry in entries] for entries in listing]
        if topdown:
            yield (place, *found)
            # Whoever walks may have changed the names.
            inner = [path.join(place, name) for name in found[0]]
            inner = [folder for folder in inner if followlinks or not path.islink(folder)]
        else:
            pending.append((place, found))
            inner = [entry.path for entry in listing[0] if followlinks or not entry.is_symlink()]
        pending.extend((folder, None) for folder in reversed(inner))


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


_unset = object()


class _Environ:
    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self._data = data
        self.encodekey, self.decodekey = encodekey, decodekey
        self.encodevalue, self.decodevalue = encodevalue, decodevalue

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        yield from map(self.decodekey, list(self._data))

    def __getitem__(self, key):
        found = self._data.get(self.encodekey(key), _unset)
        if found is _unset:
            raise KeyError(key)
        return self.decodevalue(found)

    def __setitem__(self, key, value):
        encoded, text = self.encodekey(key), self.encodevalue(value)
        putenv(encoded, text)
        self._data[encoded] = text

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        if self._data.pop(encoded, _unset) is _unset:
            raise KeyError(key)

    def __repr__(self):
        shown = (f'{self.decodekey(key)!r}: {self.decodevalue(value)!r}' for key, value in self._data.items())
        return 'environ({' + ', '.join(shown) + '})'

    def __contains__(self, key):
        return self.encodekey(key) in self._data

    def __eq__(self, other):
        if not isinstance(other, _Environ) and not hasattr(other, 'keys'):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None
    __reversed__ = None

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def keys(self):
        from collections.abc import KeysView
        return KeysView(self)

    def values(self):
        from collections.abc import ValuesView
        return ValuesView(self)

    def items(self):
        from collections.abc import ItemsView
        return ItemsView(self)

    def pop(self, key, default=_unset):
        try:
            value = self[key]
        except KeyError:
            if default is _unset:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, value):
        known = self.get(key, _unset)
        if known is _unset:
            self[key] = known = value
        return known

    def copy(self):
        return {**self}

    def __or__(self, other):
        return _merged(self, other)

    def __ror__(self, other):
        return _merged(other, self)

    def __ior__(self, other):
        self.update(other)
        return self


def _merged(*sides):
    merged = {}
    for side in sides:
        if not hasattr(side, 'keys'):
            return NotImplemented
        merged.update(side)
    return merged


# A mutable mapping, without importing what says so: that is heavier than all of this module.
if _class := getattr(sys.modules.get('collections.abc'), 'MutableMapping', None):
    _class.register(_Environ)


def _encode(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value.encode('utf-8', 'surrogateescape')


def _decode(value):
    return value.decode('utf-8', 'surrogateescape')


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return value


_raw = environ
environ = _Environ(_raw, _encode, _decode, _encode, _decode)
environb = _Environ(_raw, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def popen(cmd, mode='r', buffering=-1):
    if not isinstance(cmd, str):
        raise TypeError(f'invalid cmd type ({type(cmd)}, expected string)')
    if mode not in ('r', 'w'):
        raise ValueError(f'invalid mode {mode!r}')
    if buffering == 0 or buffering is None:
        raise ValueError('popen() does not support unbuffered streams')
    import subprocess
    if mode == 'r':
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _wrap_close(process.stdin, process)


class _wrap_close:
    def __init__(self, stream, process):
        self._stream, self._proc = stream, process

    def __iter__(self):
        yield from self._stream

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._stream.close()
        code = self._proc.wait()
        if code:
            return code if code < 0 else code << 8


def get_exec_path(env=None):
    found = (environ if env is None else env).get('PATH')
    return (defpath if found is None else found).split(pathsep)


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


class PathLike(_ABC):
    __slots__ = ()
    __class_getitem__ = classmethod(type(list[int]))

    @classmethod
    def __subclasshook__(cls, subclass):
        has_path = cls is PathLike and any('__fspath__' in vars(base) for base in subclass.__mro__)
        return has_path or NotImplemented

    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError
"""#

/// Module `posixpath`.
let posixPathSource = #"""
import posix as _os

curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False

_fspath = _os.fspath


def _sep(path):
    return b'/' if isinstance(path, bytes) else '/'


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_sep(s))


def _check_types(function, *paths):
    kinds = {isinstance(path, bytes) for path in paths}
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not '
                            f'{path.__class__.__name__!r}') from None
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def join(a, *p):
    a = _fspath(a)
    slash = _sep(a)
    path = a
    for piece in map(_fspath, p):
        if isinstance(piece, bytes) != isinstance(a, bytes):
            _check_types('join', a, piece)
        if piece.startswith(slash) or not path:
            path = piece
        elif path.endswith(slash):
            path += piece
        else:
            path += slash + piece
    return path


def split(p):
    p = _fspath(p)
    slash = _sep(p)
    place = p.rfind(slash) + 1
    head, tail = p[:place], p[place:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = _fspath(p)
    slash, dot = (b'/', b'.') if isinstance(p, bytes) else ('/', '.')
    last_slash, last_dot = p.rfind(slash), p.rfind(dot)
    if last_dot > last_slash:
        place = last_slash + 1
        while place < last_dot:
            if p[place:place + 1] != dot:
                return p[:last_dot], p[last_dot:]
            place += 1
    return p, p[:0]


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    p = _fspath(p)
    slash, empty = _sep(p), p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    p = _fspath(p)
    return p[p.rfind(_sep(p)) + 1:]


def dirname(p):
    return split(p)[0]


def _status(path, follow=True):
    try:
        return _os.stat(path) if follow else _os.lstat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _status(path) is not None


def lexists(path):
    return _status(path, False) is not None


def isfile(path):
    found = _status(path)
    return found is not None and found.st_mode & 0o170000 == 0o100000


def isdir(s):
    found = _status(s)
    return found is not None and found.st_mode & 0o170000 == 0o040000


def islink(path):
    found = _status(path, False)
    return found is not None and found.st_mode & 0o170000 == 0o120000


def isjunction(path):
    _fspath(path)
    return False


def ismount(path):
    here = _status(path, False)
    if here is None or here.st_mode & 0o170000 == 0o120000:
        return False
    above = _status(join(path, b'..' if isinstance(path, bytes) else '..'), False)
    return above is not None and (here.st_dev != above.st_dev or here.st_ino == above.st_ino)


def getsize(filename):
    return _os.stat(filename).st_size


def getmtime(filename):
    return _os.stat(filename).st_mtime


def getatime(filename):
    return _os.stat(filename).st_atime


def getctime(filename):
    return _os.stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_os.stat(f1), _os.stat(f2))


def normpath(path):
    path = _fspath(path)
    slash = _sep(path)
    dot = b'.' if isinstance(path, bytes) else '.'
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for piece in rest.split(slash):
        if not piece or piece == dot:
            continue
        if piece != dot + dot or (not root and not kept) or (kept and kept[-1] == dot + dot):
            kept.append(piece)
        elif kept:
            kept.pop()
    return (root + slash.join(kept)) or dot


def abspath(path):
    path = _fspath(path)
    if not path.startswith(_sep(path)):
        path = join(_os.getcwdb() if isinstance(path, bytes) else _os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    filename = _fspath(filename)
    slash = _sep(filename)
    dot = b'.' if isinstance(filename, bytes) else '.'
    path = slash if filename.startswith(slash) else (_os.getcwdb() if slash == b'/' else _os.getcwd())
    rest = filename.split(slash)[::-1]
    links = 0
    while rest:
        piece = rest.pop()
        if not piece or piece == dot:
            continue
        if piece == dot + dot:
            path = split(path)[0] or slash
            continue
        inside = join(path, piece)
        try:
            is_link = _os.lstat(inside).st_mode & 0o170000 == 0o120000
            target = _os.readlink(inside) if is_link else None
        except OSError:
            if strict:
                raise
            target = None
        if target is None:
            path = inside
            continue
        links += 1
        if links > 40:
            if strict:
                _os.stat(inside)
            path = inside
            continue
        if target.startswith(slash):
            path = slash
        rest.extend(target.split(slash)[::-1])
    return path


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    slash = _sep(path)
    dot = b'.' if isinstance(path, bytes) else '.'
    start = dot if start is None else _fspath(start)
    _check_types('relpath', path, start)
    from_parts = [piece for piece in abspath(start).split(slash) if piece]
    to_parts = [piece for piece in abspath(path).split(slash) if piece]
    common = 0
    for left, right in zip(from_parts, to_parts):
        if left != right:
            break
        common += 1
    return slash.join([dot + dot] * (len(from_parts) - common) + to_parts[common:]) or dot


def commonpath(paths):
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _check_types('commonpath', *paths)
    slash = _sep(paths[0])
    dot = b'.' if isinstance(paths[0], bytes) else '.'
    if len({path.startswith(slash) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[piece for piece in path.split(slash) if piece and piece != dot] for path in paths]
    first, last = min(split_paths), max(split_paths)
    common = first
    for place, piece in enumerate(first):
        if piece != last[place]:
            common = first[:place]
            break
    return (slash if paths[0].startswith(slash) else paths[0][:0]) + slash.join(common)


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    first, last = min(m), max(m)
    for place, piece in enumerate(first):
        if place >= len(last) or piece != last[place]:
            return first[:place]
    return first


def expanduser(path):
    path = _fspath(path)
    is_bytes = isinstance(path, bytes)
    if not path.startswith(b'~' if is_bytes else '~'):
        return path
    slash = _sep(path)
    end = path.find(slash, 1)
    if end < 0:
        end = len(path)
    if end != 1:
        return path
    home = _os.environ.get(b'HOME')
    if home is None:
        return path
    if not is_bytes:
        home = home.decode('utf-8', 'surrogateescape')
    return (home.rstrip(slash) + path[end:]) or slash


def expandvars(path):
    path = _fspath(path)
    is_bytes = isinstance(path, bytes)
    text = path.decode('utf-8', 'surrogateescape') if is_bytes else path
    if '$' not in text:
        return path
    import os
    result, place = [], 0
    while place < len(text):
        if text[place] != '$':
            result.append(text[place])
            place += 1
            continue
        if text[place + 1:place + 2] == '{':
            end = text.find('}', place)
            name, after = (text[place + 2:end], end + 1) if end >= 0 else (None, place + 1)
        else:
            after = place + 1
            while after < len(text) and (text[after] == '_' or (text[after].isascii() and text[after].isalnum())):
                after += 1
            name = text[place + 1:after] or None
        if name is not None and name in os.environ:
            result.append(os.environ[name])
        else:
            result.append(text[place:after])
        place = after
    text = ''.join(result)
    return text.encode('utf-8', 'surrogateescape') if is_bytes else text
"""#

/// Module `stat`.
let statSource = #"""
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)
S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG = 0o040000, 0o020000, 0o060000, 0o100000
S_IFIFO, S_IFLNK, S_IFSOCK = 0o010000, 0o120000, 0o140000
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
S_IREAD, S_IWRITE, S_IEXEC, S_ENFMT = S_IRUSR, S_IWUSR, S_IXUSR, S_ISGID
S_IFDOOR = S_IFPORT = S_IFWHT = 0


def S_IMODE(mode):
    return mode & 0o7777


def S_IFMT(mode):
    return mode & 0o170000


def S_ISDIR(mode):
    return S_IFMT(mode) == S_IFDIR


def S_ISREG(mode):
    return S_IFMT(mode) == S_IFREG


def S_ISLNK(mode):
    return S_IFMT(mode) == S_IFLNK


def S_ISCHR(mode):
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode):
    return S_IFMT(mode) == S_IFBLK


def S_ISFIFO(mode):
    return S_IFMT(mode) == S_IFIFO


def S_ISSOCK(mode):
    return S_IFMT(mode) == S_IFSOCK


def S_ISDOOR(mode):
    # Kinds of files that only other systems have.
    return False


S_ISPORT = S_ISWHT = S_ISDOOR


def filemode(mode):
    kinds = {S_IFLNK: 'l', S_IFSOCK: 's', S_IFREG: '-', S_IFBLK: 'b', S_IFDIR: 'd', S_IFCHR: 'c', S_IFIFO: 'p'}
    text = [kinds.get(S_IFMT(mode), '?')]
    for shift, special, lower in ((6, S_ISUID, 's'), (3, S_ISGID, 's'), (0, S_ISVTX, 't')):
        bits = mode >> shift & 7
        text.append('r' if bits & 4 else '-')
        text.append('w' if bits & 2 else '-')
        if mode & special:
            text.append(lower if bits & 1 else lower.upper())
        else:
            text.append('x' if bits & 1 else '-')
    return ''.join(text)
"""#
