/// Module `urllib.parse`.
let urllibParseSource = #"""
    from collections import namedtuple as _namedtuple

    __all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
               'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
               'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

    uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                     'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
    uses_netloc = [*uses_relative, 'telnet', 'snews', 'rsync', 'nfs', 'git', 'git+ssh', 'itms-services']
    uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips',
                   'mms', 'sftp', 'tel']
    _scheme_letters = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')
    _safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
    _hex = {a + b: int(a + b, 16) for a in '0123456789abcdefABCDEF' for b in '0123456789abcdefABCDEF'}


    def _coerced(*args):
        """The arguments as str, and a function that gives a result the type they had."""
        is_text = isinstance(args[0], str)
        for value in args[1:]:
            if value and isinstance(value, str) != is_text:
                raise TypeError('Cannot mix str and non-str arguments')
        if is_text:
            return [*args, lambda value: value]
        return [*(value.decode('ascii', 'strict') if value else '' for value in args), _encoded]


    def _encoded(value):
        return value.encode() if hasattr(value, 'encode') else value.encode('ascii')


    class _Location:
        __slots__ = ()

        @property
        def username(self):
            return self._user[0]

        @property
        def password(self):
            return self._user[1]

        @property
        def hostname(self):
            host = self._host[0]
            if not host:
                return None
            name, percent, zone = host.partition('%' if isinstance(host, str) else b'%')
            return name.lower() + percent + zone

        @property
        def port(self):
            port = self._host[1]
            if port is None:
                return None
            shown = port if isinstance(port, str) else port.decode('ascii')
            if not (shown.isdigit() and shown.isascii()):
                raise ValueError(f'Port could not be cast to integer value as {port!r}')
            number = int(port)
            if not 0 <= number <= 65535:
                raise ValueError('Port out of range 0-65535')
            return number

        @property
        def _user(self):
            at, colon = ('@', ':') if isinstance(self.netloc, str) else (b'@', b':')
            user, found, _ = self.netloc.rpartition(at)
            if not found:
                return None, None
            name, found, password = user.partition(colon)
            return name, password if found else None

        @property
        def _host(self):
            at, colon, left, right = ('@', ':', '[', ']') if isinstance(self.netloc, str) else (b'@', b':', b'[', b']')
            host = self.netloc.rpartition(at)[2]
            _, has_bracket, bracketed = host.partition(left)
            if has_bracket:
                name, _, rest = bracketed.partition(right)
                port = rest.partition(colon)[2]
            else:
                name, _, port = host.partition(colon)
            return name, port or None


    class DefragResult(_namedtuple('DefragResult', 'url fragment')):
        __slots__ = ()

        def geturl(self):
            return f'{self.url}#{self.fragment}' if self.fragment else self.url

        def encode(self, encoding='ascii', errors='strict'):
            return DefragResultBytes(*(part.encode(encoding, errors) for part in self))


    class SplitResult(_namedtuple('SplitResult', 'scheme netloc path query fragment'), _Location):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)

        def encode(self, encoding='ascii', errors='strict'):
            return SplitResultBytes(*(part.encode(encoding, errors) for part in self))


    class ParseResult(_namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Location):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)

        def encode(self, encoding='ascii', errors='strict'):
            return ParseResultBytes(*(part.encode(encoding, errors) for part in self))


    class DefragResultBytes(_namedtuple('DefragResultBytes', 'url fragment')):
        __slots__ = ()

        def geturl(self):
            return self.url + b'#' + self.fragment if self.fragment else self.url

        def decode(self, encoding='ascii', errors='strict'):
            return DefragResult(*(part.decode(encoding, errors) for part in self))


    class SplitResultBytes(_namedtuple('SplitResultBytes', 'scheme netloc path query fragment'), _Location):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)

        def decode(self, encoding='ascii', errors='strict'):
            return SplitResult(*(part.decode(encoding, errors) for part in self))


    class ParseResultBytes(_namedtuple('ParseResultBytes', 'scheme netloc path params query fragment'), _Location):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)

        def decode(self, encoding='ascii', errors='strict'):
            return ParseResult(*(part.decode(encoding, errors) for part in self))


    def urlsplit(url, scheme='', allow_fragments=True):
        url, scheme, result = _coerced(url, scheme)
        url = url.lstrip(''.join(map(chr, range(33))))
        for sign in '\t\r\n':
            url = url.replace(sign, '')
            scheme = scheme.replace(sign, '')
        scheme = scheme.strip(''.join(map(chr, range(33))))
        netloc = query = fragment = ''
        colon = url.find(':')
        if colon > 0 and url[0].isascii() and url[0].isalpha() and _scheme_letters.issuperset(url[:colon]):
            scheme, url = url[:colon].lower(), url[colon + 1:]
        if url[:2] == '//':
            end = min([place for place in (url.find(sign, 2) for sign in '/?#') if place >= 0], default=len(url))
            netloc, url = url[2:end], url[end:]
            if ('[' in netloc) != (']' in netloc):
                raise ValueError('Invalid IPv6 URL')
            if '[' in netloc:
                _check_bracketed(netloc)
        if allow_fragments:
            url, _, fragment = url.partition('#')
        url, _, query = url.partition('?')
        _check_netloc(netloc)
        return result(SplitResult(scheme, netloc, url, query, fragment))


    def _check_bracketed(netloc):
        name = netloc.partition('[')[2].partition(']')[0]
        if name.startswith('v'):
            number, dot, rest = name[1:].partition('.')
            if not (number and dot and rest and set(number) <= set('0123456789abcdefABCDEF')):
                raise ValueError('IPvFuture address is invalid')
            return
        from ipaddress import IPv4Address, ip_address
        if isinstance(ip_address(name), IPv4Address):
            raise ValueError('An IPv4 address cannot be in brackets')


    def _check_netloc(netloc):
        if not netloc or netloc.isascii():
            return
        import unicodedata
        plain = netloc
        for sign in '@:#?':
            plain = plain.replace(sign, '')
        normal = unicodedata.normalize('NFKC', plain)
        if plain != normal:
            for sign in '/?#@:':
                if sign in normal:
                    raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


    def urlparse(url, scheme='', allow_fragments=True):
        url, scheme, result = _coerced(url, scheme)
        scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ''
        if scheme in uses_params and ';' in path:
            place = path.find(';', path.rfind('/') + 1) if '/' in path else path.find(';')
            if place >= 0:
                path, params = path[:place], path[place + 1:]
        return result(ParseResult(scheme, netloc, path, params, query, fragment))


    def urlunsplit(components):
        scheme, netloc, url, query, fragment, result = _coerced(*components)
        if netloc:
            url = f"//{netloc}{'/' if url and url[:1] != '/' else ''}{url}"
        elif url[:2] == '//' or scheme and scheme in uses_netloc and url[:1] in ('', '/'):
            url = '//' + url
        if scheme:
            url = f'{scheme}:{url}'
        if query:
            url = f'{url}?{query}'
        if fragment:
            url = f'{url}#{fragment}'
        return result(url)


    def urlunparse(components):
        scheme, netloc, url, params, query, fragment, result = _coerced(*components)
        if params:
            url = f'{url};{params}'
        return result(urlunsplit((scheme, netloc, url, query, fragment)))


    def urljoin(base, url, allow_fragments=True):
        if not base:
            return url
        if not url:
            return base
        base, url, result = _coerced(base, url)
        old = urlparse(base, '', allow_fragments)
        scheme, netloc, path, params, query, fragment = urlparse(url, old.scheme, allow_fragments)
        if scheme != old.scheme or scheme not in uses_relative:
            return result(url)
        if scheme in uses_netloc:
            if netloc:
                return result(urlunparse((scheme, netloc, path, params, query, fragment)))
            netloc = old.netloc
        if not path and not params:
            return result(urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment)))
        base_parts = old.path.split('/')
        if base_parts[-1]:
            del base_parts[-1]
        if path[:1] == '/':
            segments = path.split('/')
        else:
            segments = base_parts + path.split('/')
            segments[1:-1] = [segment for segment in segments[1:-1] if segment]
        kept = []
        for segment in segments:
            if segment == '..':
                if kept:
                    kept.pop()
            elif segment != '.':
                kept.append(segment)
        if segments[-1] in ('.', '..'):
            kept.append('')
        return result(urlunparse((scheme, netloc, '/'.join(kept) or '/', params, query, fragment)))


    def urldefrag(url):
        url, result = _coerced(url)
        if '#' not in url:
            return result(DefragResult(url, ''))
        scheme, netloc, path, params, query, fragment = urlparse(url)
        return result(DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment))


    def unquote_to_bytes(string):
        if not string:
            return b''
        if isinstance(string, str):
            string = string.encode('utf-8')
        first, *parts = bytes(string).split(b'%')
        pieces = [first]
        for part in parts:
            value = _hex.get(part[:2].decode('latin-1'))
            if value is None:
                pieces.append(b'%' + part)
            else:
                pieces.append(bytes((value,)) + part[2:])
        return b''.join(pieces)


    def unquote(string, encoding='utf-8', errors='replace'):
        if isinstance(string, bytes):
            return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding,
                                                   'replace' if errors is None else errors)
        if '%' not in string:
            string.split
            return string
        encoding = 'utf-8' if encoding is None else encoding
        errors = 'replace' if errors is None else errors
        # Characters outside of ASCII stay what they are; runs between them are decoded.
        pieces, start = [], 0
        while start < len(string):
            end = start
            is_ascii = string[start] < '\x80'
            while end < len(string) and (string[end] < '\x80') == is_ascii:
                end += 1
            run = string[start:end]
            pieces.append(unquote_to_bytes(run).decode(encoding, errors) if is_ascii else run)
            start = end
        return ''.join(pieces)


    def unquote_plus(string, encoding='utf-8', errors='replace'):
        return unquote(string.replace('+', ' '), encoding, errors)


    def quote(string, safe='/', encoding=None, errors=None):
        if isinstance(string, str):
            if not string:
                return string
            string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
        elif encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        elif errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
        return quote_from_bytes(string, safe)


    def quote_from_bytes(bs, safe='/'):
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError('quote_from_bytes() expected bytes')
        if not bs:
            return ''
        if isinstance(safe, str):
            safe = safe.encode('ascii', 'ignore')
        allowed = _safe.union(byte for byte in safe if byte < 128) if safe else _safe
        if allowed.issuperset(bs):
            return bs.decode()
        return ''.join([chr(byte) if byte in allowed else f'%{byte:02X}' for byte in bs])


    def quote_plus(string, safe='', encoding=None, errors=None):
        if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
            return quote(string, safe, encoding, errors)
        safe = safe + ' ' if isinstance(safe, str) else safe + b' '
        return quote(string, safe, encoding, errors).replace(' ', '+')


    def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
        if hasattr(query, 'items'):
            query = query.items()
        else:
            try:
                if len(query) and not isinstance(query[0], tuple):
                    raise TypeError
            except TypeError as error:
                raise TypeError('not a valid non-string sequence or mapping object') from error

        def shown(value):
            if isinstance(value, bytes):
                return quote_via(value, safe)
            return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)
        pairs = []
        for key, value in query:
            key = shown(key)
            if doseq and not isinstance(value, (str, bytes)):
                try:
                    len(value)
                except TypeError:
                    pairs.append(f'{key}={shown(value)}')
                else:
                    pairs.extend(f'{key}={shown(item)}' for item in value)
            else:
                pairs.append(f'{key}={shown(value)}')
        return '&'.join(pairs)


    def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                  max_num_fields=None, separator='&'):
        if not separator or not isinstance(separator, (str, bytes)):
            raise ValueError('Separator must be of type string or bytes.')
        if isinstance(qs, str):
            if not isinstance(separator, str):
                separator = str(separator, 'ascii')
            equals = '='

            def read(text):
                return unquote(text.replace('+', ' '), encoding, errors)
        else:
            if not qs:
                return []
            qs = bytes(memoryview(qs))
            if isinstance(separator, str):
                separator = separator.encode('ascii')
            equals = b'='

            def read(data):
                return unquote_to_bytes(data.replace(b'+', b' '))
        if not qs:
            return []
        if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
            raise ValueError('Max number of fields exceeded')
        pairs = []
        for part in qs.split(separator):
            if not part and not strict_parsing:
                continue
            name, found, value = part.partition(equals)
            if not found and strict_parsing:
                raise ValueError(f'bad query field: {part!r}')
            if value or keep_blank_values:
                pairs.append((read(name), read(value)))
        return pairs


    def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                 max_num_fields=None, separator='&'):
        found = {}
        for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
            found.setdefault(name, []).append(value)
        return found


    def clear_cache():
        """There is no cache to clear."""


    def __getattr__(name):
        if name == 'Quoter':
            import warnings
            warnings.warn('Deprecated in 3.11. urllib.parse.Quoter will be removed in Python 3.14. It was not intended to '
                          'be a public API.', DeprecationWarning, stacklevel=2)
            name = '_Quoter'
        if name in ('unwrap', '_Quoter') or name.lstrip('_').startswith('split') or name.lstrip('_') == 'to_bytes':
            import _urllib_old
            found = getattr(_urllib_old, name, None)
            if found is not None:
                return found
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#
