/// Module `codecs`.
let codecsSource = #"""
import builtins

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM_UTF8', 'BOM_UTF16',
           'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec',
           'IncrementalEncoder', 'IncrementalDecoder', 'encode', 'decode', 'getencoder', 'getdecoder',
           'getincrementalencoder', 'getincrementaldecoder', 'iterencode', 'iterdecode']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
_names = {'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'cp65001': 'utf-8', 'latin1': 'iso8859-1',
          'latin_1': 'iso8859-1', 'latin-1': 'iso8859-1', 'iso-8859-1': 'iso8859-1', 'l1': 'iso8859-1',
          'us-ascii': 'ascii', '646': 'ascii', 'utf16': 'utf-16', 'utf32': 'utf-32', 'utf-8-sig': 'utf-8-sig',
          'utf_8_sig': 'utf-8-sig', 'utf_8': 'utf-8'}
_searchers = []
_known = {}


class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamreader, self.streamwriter = streamreader, streamwriter
        return self

    def __repr__(self):
        return f'<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>'


class IncrementalEncoder:
    encoding = 'utf-8'

    def __init__(self, errors='strict'):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self.encoding, self.errors)

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    encoding = 'utf-8'

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = b''

    def decode(self, input, final=False):
        data = self.buffer + bytes(input)
        self.buffer = b''
        if final:
            return data.decode(self.encoding, self.errors)
        # What may be the beginning of a character waits for the rest.
        for kept in range(0, min(4, len(data) + 1)):
            cut = len(data) - kept
            try:
                text = data[:cut].decode(self.encoding)
            except UnicodeDecodeError as error:
                if error.end < cut or error.reason not in ('unexpected end of data', 'truncated data'):
                    break
                continue
            self.buffer = data[cut:]
            return text
        return data.decode(self.encoding, self.errors)

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searchers.append(search_function)


def unregister(search_function, /):
    if search_function in _searchers:
        _searchers.remove(search_function)
        _known.clear()


def _rot13(text):
    return ''.join(chr((ord(c) - base + 13) % 26 + base) if (base := 65 if 'A' <= c <= 'Z' else 97 if 'a' <= c <= 'z'
                                                              else 0) else c for c in text)


def _binary_codec(name):
    if name in ('rot13', 'rot_13', 'rot-13'):
        return CodecInfo(lambda text, errors='strict': (_rot13(text), len(text)),
                         lambda text, errors='strict': (_rot13(text), len(text)), name='rot13')
    if name in ('hex', 'hex_codec'):
        return CodecInfo(lambda data, errors='strict': (bytes(data).hex().encode(), len(data)),
                         lambda data, errors='strict': (bytes.fromhex(bytes(data).decode()), len(data)), name='hex')
    if name in ('base64', 'base64_codec'):
        import base64
        return CodecInfo(lambda data, errors='strict': (base64.encodebytes(data), len(data)),
                         lambda data, errors='strict': (base64.decodebytes(data), len(data)), name='base64')
    return None


def lookup(encoding, /):
    key = encoding.lower().replace(' ', '-')
    found = _known.get(key)
    if found is not None:
        return found
    found = _binary_codec(key)
    if found is None:
        for search in _searchers:
            found = search(key.replace('-', '_'))
            if found is not None:
                break
    if found is None:
        try:
            ''.encode(key)
            'a'.encode(key)
        except LookupError:
            raise LookupError(f'unknown encoding: {encoding}') from None
        except UnicodeError:
            pass
        name = _names.get(key, key)

        class Encoder(IncrementalEncoder):
            encoding = name

        class Decoder(IncrementalDecoder):
            encoding = name
        found = CodecInfo(lambda text, errors='strict': (text.encode(name, errors), len(text)),
                          lambda data, errors='strict': (bytes(data).decode(name, errors), len(data)),
                          incrementalencoder=Encoder, incrementaldecoder=Decoder, name=name)
    _known[key] = found
    return found


def encode(obj, encoding='utf-8', errors='strict'):
    if isinstance(obj, str) and _binary_codec(encoding) is None and not _searchers:
        return obj.encode(encoding, errors)
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    if isinstance(obj, (bytes, bytearray)) and _binary_codec(encoding) is None and not _searchers:
        return obj.decode(encoding, errors)
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if made := encoder.encode(piece):
            yield made


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if made := decoder.decode(piece):
            yield made
    if made := decoder.decode(b'', True):
        yield made


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is None:
        return builtins.open(filename, mode if 't' in mode or 'b' in mode else mode, buffering)
    return builtins.open(filename, mode.replace('b', ''), buffering, encoding, errors, newline='')


def utf_8_encode(text, errors='strict', /):
    return text.encode('utf-8', errors or 'strict'), len(text)


def utf_8_decode(data, errors='strict', final=False, /):
    return bytes(data).decode('utf-8', errors or 'strict'), len(data)


def ascii_encode(text, errors='strict', /):
    return text.encode('ascii', errors or 'strict'), len(text)


def latin_1_encode(text, errors='strict', /):
    return text.encode('latin-1', errors or 'strict'), len(text)


def __getattr__(name):
    if name in __all__ or name in ('StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder',
                                   'register_error', 'lookup_error', 'getreader', 'getwriter'):
        raise NotImplementedError(f'codecs.{name} is not supported')
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")
"""#
