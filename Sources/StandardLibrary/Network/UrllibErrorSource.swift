/// Module `urllib.error`.
let urllibErrorSource = #"""
    import io

    __all__ = ['URLError', 'HTTPError', 'ContentTooShortError']


    class URLError(OSError):
        def __init__(self, reason, filename=None):
            self.args = reason,
            self.reason = reason
            if filename is not None:
                self.filename = filename

        def __str__(self):
            return f'<urlopen error {self.reason}>'


    class HTTPError(URLError):
        """An answer of a server that is an error; it can be read like the answer."""

        def __init__(self, url, code, msg, hdrs, fp):
            self.code, self.msg, self.hdrs, self.filename = code, msg, hdrs, url
            self.fp = io.BytesIO() if fp is None else fp

        def __getattr__(self, name):
            if name.startswith('_') or name == 'fp':
                raise AttributeError(name)
            return getattr(self.fp, name)

        def __str__(self):
            return f'HTTP Error {self.code}: {self.msg}'

        def __repr__(self):
            return f'<HTTPError {self.code}: {self.msg!r}>'

        @property
        def reason(self):
            return self.msg

        @property
        def headers(self):
            return self.hdrs

        @headers.setter
        def headers(self, headers):
            self.hdrs = headers

        status = property(lambda self: self.code)
        url = property(lambda self: self.filename)


    class ContentTooShortError(URLError):
        def __init__(self, message, content):
            URLError.__init__(self, message)
            self.content = content
    """#
