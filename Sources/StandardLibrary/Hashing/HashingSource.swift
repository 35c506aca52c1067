/// Module `hashlib`.
let hashlibSource = #"""
    from _hashlib import (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128,
                          shake_256, blake2b, blake2s, new, pbkdf2_hmac, algorithms_guaranteed, algorithms_available)

    __all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256',
               'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'new', 'algorithms_guaranteed',
               'algorithms_available', 'file_digest', 'pbkdf2_hmac')


    def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
        made = new(digest) if isinstance(digest, str) else digest()
        if hasattr(fileobj, 'getbuffer'):
            made.update(fileobj.getbuffer())
            return made
        if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
            raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
        buffer = bytearray(_bufsize)
        view = memoryview(buffer)
        while True:
            size = fileobj.readinto(buffer)
            if size is None:
                raise BlockingIOError('I/O operation would block.')
            if size == 0:
                return made
            made.update(view[:size])
    """#

/// Module `hmac`.
let hmacSource = #"""
    import hashlib as _hashlib

    trans_5C = bytes(x ^ 0x5C for x in range(256))
    trans_36 = bytes(x ^ 0x36 for x in range(256))
    digest_size = None


    def compare_digest(a, b, /):
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError('comparing strings with non-ASCII characters is not supported')
            a, b = a.encode(), b.encode()
        else:
            for value in (a, b):
                if isinstance(value, str):
                    raise TypeError("a bytes-like object is required, not 'str'")
            a, b = bytes(memoryview(a)), bytes(memoryview(b))
        difference = len(a) ^ len(b)
        for x, y in zip(b if len(a) != len(b) else a, b):
            difference |= x ^ y
        return difference == 0


    class HMAC:
        blocksize = 64

        def __init__(self, key, msg=None, digestmod=''):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
            if not digestmod:
                raise TypeError("Missing required argument 'digestmod'.")
            if callable(digestmod):
                make = digestmod
            elif isinstance(digestmod, str):
                make = lambda data=b'': _hashlib.new(digestmod, data)
            else:
                make = lambda data=b'': digestmod.new(data)
            self._inner, self._outer = make(), make()
            self.digest_size = self._inner.digest_size
            size = getattr(self._inner, 'block_size', self.blocksize)
            if size < 16:
                size = self.blocksize
            if len(key) > size:
                key = make(key).digest()
            self.block_size = size
            key = key.ljust(size, b'\0')
            self._outer.update(key.translate(trans_5C))
            self._inner.update(key.translate(trans_36))
            if msg is not None:
                self.update(msg)

        @property
        def name(self):
            return f'hmac-{self._inner.name}'

        def update(self, msg):
            self._inner.update(msg)

        def copy(self):
            other = self.__class__.__new__(self.__class__)
            other.digest_size, other.block_size = self.digest_size, self.block_size
            other._inner, other._outer = self._inner.copy(), self._outer.copy()
            return other

        def _current(self):
            made = self._outer.copy()
            made.update(self._inner.digest())
            return made

        def digest(self):
            return self._current().digest()

        def hexdigest(self):
            return self._current().hexdigest()


    def new(key, msg=None, digestmod=''):
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        return HMAC(key, msg, digest).digest()
    """#

/// Module `secrets`.
let secretsSource = #"""
    from base64 import urlsafe_b64encode as _encode
    from hmac import compare_digest
    from os import urandom as _urandom
    from random import SystemRandom

    __all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
               'compare_digest']

    DEFAULT_ENTROPY = 32
    _sysrand = SystemRandom()
    randbits = _sysrand.getrandbits
    choice = _sysrand.choice


    def randbelow(exclusive_upper_bound):
        if exclusive_upper_bound <= 0:
            raise ValueError('Upper bound must be positive.')
        return _sysrand.randrange(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        return _urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


    def token_hex(nbytes=None):
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        return _encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
    """#
