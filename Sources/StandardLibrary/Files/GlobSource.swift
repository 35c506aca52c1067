/// Module `glob`.
let globSource = #"""
    import os as _os
    from posixpath import join as _join, lexists as _lexists, split as _split

    __all__ = ['escape', 'glob', 'iglob', 'translate']


    def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


    def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        if dir_fd is not None:
            raise NotImplementedError('dir_fd is not supported')
        root_dir = pathname[:0] if root_dir is None else _os.fspath(root_dir)
        found = _found(pathname, root_dir, recursive, False, include_hidden)
        if not pathname or recursive and pathname[:2] in ('**', b'**'):
            # A leading `**` yields the empty path first.
            def others():
                first = next(found, None)
                if first:
                    yield first
                yield from found
            return others()
        return found


    def _has_magic(text):
        signs = b'*?[' if isinstance(text, bytes) else '*?['
        return any(text.find(signs[place:place + 1]) >= 0 for place in range(3))


    has_magic = _has_magic


    def _is_hidden(name):
        return name[:1] in ('.', b'.')


    def _is_double_star(text):
        return text == '**' or text == b'**'


    def _entries(folder, folders_only):
        try:
            with _os.scandir(folder or (b'.' if isinstance(folder, bytes) else '.')) as found:
                for entry in found:
                    try:
                        if not folders_only or entry.is_dir():
                            yield entry.name
                    except OSError:
                        pass
        except OSError:
            return


    def _found(pathname, root, recursive, folders_only, hidden):
        head, base = _split(pathname)
        if not _has_magic(pathname):
            there = _join(root, pathname)
            if base:
                if _lexists(there):
                    yield pathname
            elif _os.path.isdir(_join(root, head)):
                yield pathname
            return
        if not head:
            if recursive and _is_double_star(base):
                yield from _below(root, base, folders_only, hidden)
            else:
                yield from _matching(root, base, folders_only, hidden)
            return
        if head != pathname and _has_magic(head):
            folders = _found(head, root, recursive, True, hidden)
        else:
            folders = [head]
        if _has_magic(base):
            inside = _below if recursive and _is_double_star(base) else _matching
        else:
            inside = _named
        for folder in folders:
            for name in inside(_join(root, folder), base, folders_only, hidden):
                yield _join(folder, name)


    def _named(folder, base, folders_only, hidden):
        if base:
            if _lexists(_join(folder, base)):
                yield base
        elif _os.path.isdir(folder):
            yield base


    def _matching(folder, pattern, folders_only, hidden):
        from fnmatch import filter
        names = _entries(folder, folders_only)
        if not hidden and not _is_hidden(pattern):
            names = (name for name in names if not _is_hidden(name))
        return filter(names, pattern)


    def _below(folder, pattern, folders_only, hidden):
        if not folder or _os.path.isdir(folder):
            yield pattern[:0]
            yield from _tree(folder, folders_only, hidden)


    def _tree(folder, folders_only, hidden):
        for name in list(_entries(folder, folders_only)):
            if hidden or not _is_hidden(name):
                yield name
                for inner in _tree(_join(folder, name) if folder else name, folders_only, hidden):
                    yield _join(name, inner)


    def escape(pathname):
        is_bytes = isinstance(pathname, bytes)
        text = pathname.decode('latin-1') if is_bytes else pathname
        text = ''.join(f'[{sign}]' if sign in '*?[' else sign for sign in text)
        return text.encode('latin-1') if is_bytes else text


    def translate(pat, *, recursive=False, include_hidden=False, seps=None):
        from _wildcards import as_regex
        seps = seps or '/'
        escaped = ''.join('\\' + sep if sep in '\\]^-' else sep for sep in seps)
        separator = f'[{escaped}]' if len(seps) > 1 else ('/' if seps == '/' else '\\' + seps)
        none_of = f'[^{escaped}]'
        visible = '' if include_hidden else r'(?!\.)'
        parts = [pat]
        for sep in seps:
            parts = [piece for part in parts for piece in part.split(sep)]
        result = []
        for place, part in enumerate(parts):
            is_last = place == len(parts) - 1
            one = visible + none_of + '+' if not include_hidden else none_of + '+'
            if part == '*':
                result.append(one if is_last else one + separator)
            elif recursive and part == '**':
                if not is_last:
                    if parts[place + 1] != '**':
                        result.append(f'(?:{"." if include_hidden else one}' +
                                      (f'+{separator})?' if include_hidden else f'{separator})*'))
                else:
                    result.append('.*' if include_hidden else f'(?:{one}(?:{separator}{one})*)?')
            else:
                if part:
                    if not include_hidden and part[0] in '*?':
                        result.append(r'(?!\.)')
                    inner = as_regex(part)[4:-3]
                    result.append(inner.replace('.*', none_of + '*').replace('.', '.'))
                if not is_last:
                    result.append(separator)
        return f'(?s:{"".join(result)})\\Z'
    """#
