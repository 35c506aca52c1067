/// Module `codecs`.
let codecsSource = #"""
import builtins as _builtins

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE',
           'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder',
           'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode',
           'iterencode', 'iterdecode']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\0\0'
BOM_UTF32_BE = BOM64_BE = b'\0\0\xfe\xff'
BOM = BOM_UTF16 = BOM_LE
BOM_UTF32 = BOM_UTF32_LE

_names = {'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'utf_8': 'utf-8', 'cp65001': 'utf-8', 'ascii': 'ascii',
          'us_ascii': 'ascii', '646': 'ascii', 'latin1': 'iso8859-1', 'latin_1': 'iso8859-1', 'latin': 'iso8859-1',
          'l1': 'iso8859-1', 'iso8859_1': 'iso8859-1', 'iso_8859_1': 'iso8859-1', '8859': 'iso8859-1',
          'utf16': 'utf-16', 'utf_16': 'utf-16', 'utf_16_le': 'utf-16-le', 'utf_16_be': 'utf-16-be',
          'utf32': 'utf-32', 'utf_32': 'utf-32', 'utf_32_le': 'utf-32-le', 'utf_32_be': 'utf-32-be',
          'utf_8_sig': 'utf-8-sig', 'utf8_sig': 'utf-8-sig', 'u16': 'utf-16', 'u32': 'utf-32'}
_known = {}
_searchers = []


class CodecInfo(tuple):
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return '<%s.%s object for encoding %s at %#x>' % (self.__class__.__module__, self.__class__.__qualname__,
                                                          self.name, id(self))


class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b'', 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def decode(self, input, final=False):
        text, used = self._buffer_decode(self.buffer + bytes(input), self.errors, final)
        self.buffer = (self.buffer + bytes(input))[used:]
        return text

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self._bytes = b''
        self._text = ''

    def _fill(self, size):
        data = self.stream.read(size) if size >= 0 else self.stream.read()
        self._bytes += data
        try:
            text, used = self.decode(self._bytes, self.errors)
        except UnicodeDecodeError as error:
            if not data or size < 0 or error.reason != 'unexpected end of data':
                raise
            text, used = self.decode(self._bytes[:error.start], self.errors)
        self._bytes = self._bytes[used:]
        self._text += text
        return bool(data)

    def read(self, size=-1, chars=-1, firstline=False):
        if size < 0 and chars < 0:
            self._fill(-1)
            text, self._text = self._text, ''
            return text
        wanted = chars if chars >= 0 else size
        while len(self._text) < wanted and self._fill(max(72, wanted)):
            pass
        text, self._text = self._text[:wanted], self._text[wanted:]
        return text

    def readline(self, size=None, keepends=True):
        while len(self._text.splitlines()) < 2 and self._fill(size or 72):
            pass
        lines = self._text.splitlines(True)
        if not lines:
            return ''
        self._text = ''.join(lines[1:])
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._bytes, self._text = b'', ''

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    def __init__(self, *args):
        raise NotImplementedError('codecs.StreamRecoder is not supported')


def EncodedFile(*args, **kwargs):
    raise NotImplementedError('codecs.EncodedFile is not supported')


def _text_codec(name):
    def encode(input, errors='strict'):
        return input.encode(name, errors), len(input)

    def decode(input, errors='strict'):
        data = bytes(input)
        return data.decode(name, errors), len(data)

    class incrementalencoder(IncrementalEncoder):
        _started = False

        def encode(self, input, final=False):
            data = input.encode(name, self.errors)
            if self._started and name in ('utf-16', 'utf-32', 'utf-8-sig'):
                data = data[{'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[name]:]
            self._started = True
            return data

        def reset(self):
            self._started = False

    class incrementaldecoder(BufferedIncrementalDecoder):
        _order = None

        def _buffer_decode(self, data, errors, final):
            encoding = self._order or name
            skipped = 0
            if encoding in ('utf-16', 'utf-32', 'utf-8-sig'):
                size = {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[encoding]
                if len(data) < size and not final and (encoding != 'utf-8-sig' or BOM_UTF8.startswith(data)):
                    return '', 0
                mark = data[:size]
                if encoding == 'utf-8-sig':
                    self._order = 'utf-8'
                    skipped = 3 if mark == BOM_UTF8 else 0
                else:
                    big = mark in (BOM_UTF16_BE, BOM_UTF32_BE)
                    skipped = size if big or mark in (BOM_UTF16_LE, BOM_UTF32_LE) else 0
                    self._order = encoding + ('-be' if big else '-le')
                encoding = self._order
            body = data[skipped:]
            if final:
                return body.decode(encoding, errors), len(data)
            try:
                return body.decode(encoding), len(data)
            except UnicodeDecodeError as error:
                if 'end of data' not in error.reason and error.reason != 'truncated data':
                    if errors == 'strict':
                        raise
            # An unfinished character at the end waits for the rest of it.
            for missing in range(1, 4):
                part = body[:len(body) - missing]
                try:
                    body[len(part):].decode(encoding)
                except UnicodeDecodeError as error:
                    if error.start == 0 and ('end of data' in error.reason or error.reason == 'truncated data'):
                        return part.decode(encoding, errors), skipped + len(part)
            return body.decode(encoding, errors), len(data)

        def reset(self):
            super().reset()
            self._order = None

    class streamwriter(StreamWriter):
        pass

    class streamreader(StreamReader):
        pass

    streamwriter.encode = streamreader.encode = staticmethod(encode)
    streamwriter.decode = streamreader.decode = staticmethod(decode)
    for kind, title in ((incrementalencoder, 'IncrementalEncoder'), (incrementaldecoder, 'IncrementalDecoder'),
                        (streamreader, 'StreamReader'), (streamwriter, 'StreamWriter')):
        kind.__name__ = kind.__qualname__ = title
        kind.__module__ = 'encodings.' + name.replace('-', '_')
    return CodecInfo(encode, decode, streamreader, streamwriter, incrementalencoder, incrementaldecoder, name)


def _hex_encode(input, errors='strict'):
    import binascii
    return binascii.hexlify(input), len(input)


def _hex_decode(input, errors='strict'):
    import binascii
    return binascii.unhexlify(input), len(input)


def _base64_encode(input, errors='strict'):
    import base64
    return base64.encodebytes(input), len(input)


def _base64_decode(input, errors='strict'):
    import base64
    return base64.decodebytes(input), len(input)


def _rot13(input, errors='strict'):
    turned = str.maketrans('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
                           'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm')
    return str.translate(input, turned), len(input)


_transforms = {'hex': (_hex_encode, _hex_decode), 'base64': (_base64_encode, _base64_decode), 'rot13': (_rot13, _rot13)}
_transforms['hex_codec'] = _transforms['hex']
_transforms['base64_codec'] = _transforms['base_64'] = _transforms['base64']
_transforms['rot_13'] = _transforms['rot13']


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    key = encoding.lower().replace('-', '_').replace(' ', '_')
    found = _known.get(key)
    if found is not None:
        return found
    for search in _searchers:
        found = search(key)
        if found is not None:
            break
    else:
        if key in _transforms:
            found = CodecInfo(*_transforms[key], name={'rot13': 'rot-13', 'rot_13': 'rot-13'}.get(key, key.split('_')[0]),
                              _is_text_encoding=False)
        else:
            try:
                '\n'.encode(encoding)
            except LookupError:
                raise LookupError(f'unknown encoding: {encoding}') from None
            found = _text_codec(_names.get(key, key.replace('_', '-') if key.startswith('utf') else key))
    _known[key] = found
    return found


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searchers.append(search_function)


def unregister(search_function, /):
    if search_function in _searchers:
        _searchers.remove(search_function)
        _known.clear()


def encode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    made = lookup(encoding).incrementalencoder
    if made is None:
        raise LookupError(encoding)
    return made


def getincrementaldecoder(encoding):
    made = lookup(encoding).incrementaldecoder
    if made is None:
        raise LookupError(encoding)
    return made


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for item in iterator:
        if output := encoder.encode(item):
            yield output
    if output := encoder.encode('', True):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for item in iterator:
        if output := decoder.decode(item):
            yield output
    if output := decoder.decode(b'', True):
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = _builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    result.encoding = encoding
    return result


def _missing(name):
    def missing(*args, **kwargs):
        raise NotImplementedError(f'codecs.{name} is not supported')
    return missing


register_error, lookup_error = _missing('register_error'), _missing('lookup_error')


for _encoding in ('utf_8', 'ascii', 'latin_1', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be'):
    globals()[_encoding + '_encode'] = lambda text, errors='strict', _e=_encoding: (text.encode(_e, errors or 'strict'), len(text))
    globals()[_encoding + '_decode'] = lambda data, errors='strict', final=False, _e=_encoding: (
        bytes(data).decode(_e, errors or 'strict'), len(data))
del _encoding
"""#
