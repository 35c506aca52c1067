/// Module `fnmatch`.
let fnmatchSource = #"""
    from posixpath import normcase as _normcase

    __all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']

    _compiled = {}


    def fnmatch(name, pat):
        return fnmatchcase(_normcase(name), _normcase(pat))


    def fnmatchcase(name, pat):
        return _matcher(pat)(name)


    def filter(names, pat):
        matches = _matcher(_normcase(pat))
        return [name for name in names if matches(_normcase(name))]


    def translate(pat):
        from _wildcards import as_regex
        return as_regex(pat)


    def _matcher(pat):
        try:
            return _compiled[pat]
        except KeyError:
            pass
        if len(_compiled) > 1000:
            _compiled.clear()
        if isinstance(pat, bytes):
            from _wildcards import bytes_matcher
            made = bytes_matcher(pat)
        else:
            if '[' not in pat and '?' not in pat and pat.count('*') < 2:
                head, star, tail = pat.partition('*')
                if not star:
                    made = lambda name: _text(name) == pat
                elif not head:
                    made = lambda name: _text(name).endswith(tail)
                else:
                    least = len(head) + len(tail)
                    made = lambda name: len(name) >= least and _text(name).startswith(head) and name.endswith(tail)
            else:
                from _wildcards import matcher
                made = matcher(pat)
        _compiled[pat] = made
        return made


    def _text(name):
        if isinstance(name, str):
            return name
        if isinstance(name, bytes):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        raise TypeError(f"expected string or bytes-like object, got '{type(name).__name__}'")
    """#
