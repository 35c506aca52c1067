/// Module `linecache`.
let lineCacheSource = #"""
import _tracing

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

# By file name: (size, time of change, lines, full name), or (function that gets the text,).
cache = {}
_interactive_cache = {}


def clearcache():
    cache.clear()
    _tracing.forget_files()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        lines = updatecache(filename, module_globals)
    except MemoryError:
        # Too long a file: the cache makes room.
        lines = []
        clearcache()
    return lines


def checkcache(filename=None):
    _tracing.forget_files()
    names = list(cache) if filename is None else [filename]
    for name in names:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        import os
        try:
            status = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if entry[0] != status.st_size or entry[1] != status.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    entry = cache.pop(filename, None)
    if not filename:
        return []
    known = _tracing.source_lines(filename)
    if known:
        return known
    if filename.startswith('<') and filename.endswith('>'):
        return []
    import os
    fullname = filename
    try:
        status = os.stat(fullname)
    except (OSError, ValueError):
        text = None
        if entry is not None and len(entry) == 1 or lazycache(filename, module_globals):
            try:
                text = (entry or cache.pop(filename))[0]()
            except (ImportError, OSError):
                text = None
            if text is None:
                return []
            lines = [line + '\n' for line in text.splitlines()]
            cache[filename] = len(text), None, lines, fullname
            return lines
        if os.path.isabs(filename):
            return []
        import sys
        for folder in sys.path:
            try:
                fullname = os.path.join(folder, filename)
                status = os.stat(fullname)
                break
            except (TypeError, AttributeError, OSError, ValueError):
                pass
        else:
            return []
    try:
        with open(fullname, 'rb') as file:
            text = _decoded(file.read())
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    lines = text.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    last = lines.pop()
    lines = [line + '\n' for line in lines]
    if last:
        lines.append(last + '\n')
    cache[filename] = status.st_size, status.st_mtime, lines, fullname
    return lines


def _decoded(data):
    if data.startswith(b'\xef\xbb\xbf'):
        return data[3:].decode('utf-8')
    for line in data.split(b'\n', 2)[:2]:
        if line.startswith(b'#') and b'coding' in line:
            name = line.split(b'coding', 1)[1].lstrip(b':= \t')
            end = 0
            while end < len(name) and (name[end:end + 1].isalnum() or name[end:end + 1] in b'-_.'):
                end += 1
            return data.decode(name[:end].decode() or 'utf-8')
    return data.decode('utf-8')


def lazycache(filename, module_globals):
    if filename in cache:
        return len(cache[filename]) == 1
    named = filename and not (filename.startswith('<') and filename.endswith('>'))
    if not (named and module_globals and '__name__' in module_globals):
        return False
    spec = module_globals.get('__spec__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    name = getattr(spec, 'name', None) or module_globals['__name__']
    get_source = getattr(loader, 'get_source', None)
    if not (name and get_source):
        return False
    cache[filename] = (lambda: get_source(name)),
    return True
"""#
