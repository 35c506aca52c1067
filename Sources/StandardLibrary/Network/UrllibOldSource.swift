/// Module `_urllib_old`: functions of `urllib.parse` that are on their way out.
let urllibOldSource = #"""
    """Functions of `urllib.parse` that are on their way out."""
    import re
    import urllib.parse as _parse
    import warnings


    def unwrap(url):
        """The URL in `<URL:scheme://host/path>`."""
        url = str(url).strip()
        if url[:1] == '<' and url[-1:] == '>':
            url = url[1:-1].strip()
        return url[4:].strip() if url[:4] == 'URL:' else url


    def _to_bytes(url):
        if isinstance(url, str):
            try:
                url = url.encode('ascii').decode()
            except UnicodeError:
                raise UnicodeError('URL ' + repr(url) + ' contains non-ASCII characters') from None
        return url


    def _splittype(url):
        name, colon, rest = url.partition(':')
        return (name.lower(), rest) if name and colon and '/' not in name else (None, url)


    def _splithost(url):
        if url[:2] != '//':
            return None, url
        end = re.search(r'[/#?]|\Z', url[2:]).start() + 2
        path = url[end:]
        return url[2:end], '/' + path if path and path[0] != '/' else path


    def _splituser(host):
        user, sign, host = host.rpartition('@')
        return user if sign else None, host


    def _splitpasswd(user):
        user, sign, word = user.partition(':')
        return user, word if sign else None


    def _splitport(host):
        found = re.fullmatch('(.*):([0-9]*)', host, re.DOTALL)
        return (found[1], found[2] or None) if found else (host, None)


    def _splitnport(host, defport=-1):
        name, sign, port = host.rpartition(':')
        if not sign:
            return port, defport
        if not port:
            return name, defport
        return name, int(port) if port.isdigit() and port.isascii() else None


    def _splitquery(url):
        path, sign, query = url.rpartition('?')
        return (path, query) if sign else (url, None)


    def _splittag(url):
        path, sign, tag = url.rpartition('#')
        return (path, tag) if sign else (url, None)


    def _splitattr(url):
        path, *attributes = url.split(';')
        return path, attributes


    def _splitvalue(attr):
        name, sign, value = attr.partition('=')
        return name, value if sign else None


    def _outdated(name):
        def function(*args, **kwargs):
            text = f'urllib.parse.{name}() is deprecated as of 3.8'
            if name != 'to_bytes':
                text += f", use urllib.parse.{'parse_qsl' if name == 'splitvalue' else 'urlparse'}() instead"
            warnings.warn(text, DeprecationWarning, stacklevel=2)
            return globals()['_' + name](*args, **kwargs)
        function.__name__ = name
        return function


    for _name in ('to_bytes', 'splittype', 'splithost', 'splituser', 'splitpasswd', 'splitport', 'splitnport',
                  'splitquery', 'splittag', 'splitattr', 'splitvalue'):
        globals()[_name] = _outdated(_name)


    class _Quoter(dict):
        """What `quote` makes of each byte, kept once it is known."""

        def __init__(self, safe):
            self.safe = _parse._always_safe.union(safe) if hasattr(_parse, '_always_safe') else frozenset(safe)

        def __repr__(self):
            return f'<Quoter {dict(self)!r}>'

        def __missing__(self, byte):
            found = self[byte] = _parse.quote_from_bytes(bytes((byte,)), bytes(self.safe))
            return found
    """#
