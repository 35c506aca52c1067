/// Module `_path_search`.
let pathSearchSource = #"""
    """`Path.glob`, `Path.rglob` and `Path.walk`."""
    import os

    from pathlib import PurePath, _fspath, _part_matcher


    def glob(path, pattern, case_sensitive, follow, is_recursive=False):
        if not isinstance(pattern, PurePath):
            text = _fspath(pattern)
            pattern = path.with_segments(pattern)
            ends_in_slash = text[-1:] == '/' or text in ('', '.') and is_recursive
        else:
            ends_in_slash = False
        if pattern.root:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = list(pattern._tail)
        if is_recursive:
            parts.insert(0, '**')
            if len(parts) == 1:
                ends_in_slash = True
        if not parts:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        text = path._text
        prefix = '' if text == '.' else text if text[-1] == '/' else text + '/'
        return _select(path, prefix, parts, ends_in_slash, case_sensitive, follow)


    def _select(path, prefix, parts, folders_only, case_sensitive, follow):
        seen = set() if parts.count('**') > 1 else None
        for found in _expand(prefix, parts, 0, folders_only, case_sensitive, follow):
            if seen is not None:
                if found in seen:
                    continue
                seen.add(found)
            yield path.with_segments(found or path)


    def _entries(prefix):
        try:
            with os.scandir(prefix or '.') as entries:
                return list(entries)
        except OSError:
            return []


    def _is_folder(entry, follow=True):
        try:
            return entry.is_dir(follow_symlinks=follow)
        except OSError:
            return False


    def _expand(prefix, parts, place, folders_only, case_sensitive, follow):
        """Texts of the paths below `prefix` (empty, or with a slash at its end) that the parts from `place` on match."""
        if place == len(parts):
            yield prefix
            return
        part = parts[place]
        is_last = place + 1 == len(parts)
        if part == '**':
            while not is_last and parts[place + 1] == '**':
                place += 1
                is_last = place + 1 == len(parts)
            if is_last and not os.path.isdir(prefix or '.'):
                return
            yield from _descend(prefix, parts, place, is_last, folders_only, case_sensitive, follow)
            return
        if case_sensitive is not False and not any(sign in part for sign in '*?['):
            if is_last:
                if part == '..' or (os.path.isdir if folders_only else os.path.lexists)(prefix + part):
                    yield prefix + part
            elif part == '..' or os.path.isdir(prefix + part):
                yield from _expand(f'{prefix}{part}/', parts, place + 1, folders_only, case_sensitive, follow)
            return
        matches = _part_matcher(part, case_sensitive)
        for entry in _entries(prefix):
            name = entry.name
            if not matches(name):
                continue
            if is_last:
                if not folders_only or _is_folder(entry):
                    yield prefix + name
            elif _is_folder(entry):
                yield from _expand(f'{prefix}{name}/', parts, place + 1, folders_only, case_sensitive, follow)


    def _descend(prefix, parts, place, is_last, folders_only, case_sensitive, follow):
        stack = [prefix]
        while stack:
            folder = stack.pop()
            if is_last:
                yield folder
            else:
                yield from _expand(folder, parts, place + 1, folders_only, case_sensitive, follow)
            inner = []
            for entry in _entries(folder):
                if _is_folder(entry, follow):
                    inner.append(f'{folder}{entry.name}/')
                elif is_last and not folders_only:
                    yield folder + entry.name
            stack.extend(reversed(inner))


    def walk(path, top_down, on_error, follow):
        stack = [path]
        while stack:
            path = stack.pop()
            if isinstance(path, tuple):
                yield path
                continue
            try:
                entries = list(os.scandir(path._text))
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            folders, files = [], []
            for entry in entries:
                (folders if _is_folder(entry, follow) else files).append(entry.name)
            if top_down:
                yield path, folders, files
            else:
                stack.append((path, folders, files))
            stack.extend([path._child(name) for name in reversed(folders)])
    """#
