/// Module `base64`; base 64 and base 16 themselves are native.
let base64Source = #"""
    import binascii

    __all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
               'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode',
               'a85decode', 'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
               'urlsafe_b64decode']

    bytes_types = (bytes, bytearray)
    MAXLINESIZE = 76
    MAXBINSIZE = 57
    _to_urlsafe = bytes.maketrans(b'+/', b'-_')
    _from_urlsafe = bytes.maketrans(b'-_', b'+/')


    def _bytes_from_decode_data(s):
        try:
            if isinstance(s, str):
                return bytes(s, 'ascii')
            return s if isinstance(s, bytes_types) else memoryview(s).tobytes()
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
        except TypeError:
            message = 'argument should be a bytes-like object or ASCII string, not %r'
            raise TypeError(message % s.__class__.__name__) from None


    def _exactly(count, letters):
        assert len(letters) == count, repr(letters)
        return letters


    def b64encode(s, altchars=None):
        text = binascii.b2a_base64(s, newline=False)
        return text if altchars is None else text.translate(bytes.maketrans(b'+/', _exactly(2, altchars)))


    def b64decode(s, altchars=None, validate=False):
        text = _bytes_from_decode_data(s)
        if altchars is not None:
            special = _exactly(2, _bytes_from_decode_data(altchars))
            text = text.translate(bytes.maketrans(special, b'+/'))
        return binascii.a2b_base64(text, strict_mode=validate)


    def standard_b64encode(s):
        return b64encode(s)


    def standard_b64decode(s):
        return b64decode(s)


    def urlsafe_b64encode(s):
        return b64encode(s).translate(_to_urlsafe)


    def urlsafe_b64decode(s):
        return b64decode(_bytes_from_decode_data(s).translate(_from_urlsafe))


    _letters32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    _letters32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
    # How many of the last five bytes are missing, by the number of padding characters.
    _lost32 = {0: 0, 1: 1, 3: 2, 4: 3, 6: 4}


    def _encode32(letters, s):
        if not isinstance(s, bytes_types):
            s = memoryview(s).tobytes()
        result = bytearray()
        for start in range(0, len(s), 5):
            chunk = s[start:start + 5]
            number = int.from_bytes(chunk, 'big') << 8 * (5 - len(chunk))
            text = bytes(letters[number >> shift & 31] for shift in range(35, -1, -5))
            used = (len(chunk) * 8 + 4) // 5
            result += text[:used] + b'=' * (8 - used)
        return bytes(result)


    def _decode32(letters, s, casefold=False, map01=None):
        text = _bytes_from_decode_data(s)
        if len(text) & 7:
            raise binascii.Error('Incorrect padding')
        values = {letter: index for index, letter in enumerate(letters)}
        if map01 is not None:
            one = _exactly(1, _bytes_from_decode_data(map01))
            text = text.translate(bytes.maketrans(b'01', b'O' + one))
        text = text.upper() if casefold else text
        digits = text.rstrip(b'=')
        result = bytearray()
        try:
            for start in range(0, len(digits), 8):
                number = 0
                for letter in digits[start:start + 8].ljust(8, letters[:1]):
                    number = number << 5 | values[letter]
                result += number.to_bytes(5, 'big')
        except KeyError:
            raise binascii.Error('Non-base32 digit found') from None
        pads = len(text) - len(digits)
        if pads not in _lost32:
            raise binascii.Error('Incorrect padding')
        if result:
            del result[len(result) - _lost32[pads]:]
        return bytes(result)


    def b32encode(s):
        return _encode32(_letters32, s)


    def b32decode(s, casefold=False, map01=None):
        return _decode32(_letters32, s, casefold, map01)


    def b32hexencode(s):
        return _encode32(_letters32hex, s)


    def b32hexdecode(s, casefold=False):
        return _decode32(_letters32hex, s, casefold)


    def b16encode(s):
        return binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        s = _bytes_from_decode_data(s)
        if casefold:
            s = s.upper()
        if s.translate(None, delete=b'0123456789ABCDEF'):
            raise binascii.Error('Non-base16 digit found')
        return binascii.unhexlify(s)


    _letters85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
                  b'!#$%&()*+-;<=>?@^_`{|}~')
    _letters85z = (b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
                   b'.-:+=^!/*?&<>()[]{}@%$#')
    _ascii85 = bytes(range(33, 118))


    def _encode85(b, letters, pad=False, zeros=None, spaces=None):
        if not isinstance(b, bytes_types):
            b = memoryview(b).tobytes()
        result = bytearray()
        missing = -len(b) % 4
        b = bytes(b) + bytes(missing)
        for start in range(0, len(b), 4):
            number = int.from_bytes(b[start:start + 4], 'big')
            if zeros and number == 0:
                result += zeros
            elif spaces and number == 0x20202020:
                result += spaces
            else:
                text = bytearray(5)
                for place in range(4, -1, -1):
                    number, digit = divmod(number, 85)
                    text[place] = letters[digit]
                result += text
        if missing and not pad:
            if zeros and result.endswith(zeros):
                result[-1:] = letters[:1] * 5
            del result[len(result) - missing:]
        return bytes(result)


    def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
        result = _encode85(b, _ascii85, pad, b'z', b'y' if foldspaces else None)
        if adobe:
            result = b'<~' + result
        if wrapcol:
            wrapcol = max(2 if adobe else 1, wrapcol)
            lines = [result[start:start + wrapcol] for start in range(0, len(result), wrapcol)]
            if adobe and len(lines[-1]) + 2 > wrapcol:
                lines.append(b'')
            result = b'\n'.join(lines)
        return result + b'~>' if adobe else result


    def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
        b = _bytes_from_decode_data(b)
        if adobe:
            if not b.endswith(b'~>'):
                raise ValueError('Ascii85 encoded byte sequences must end with {!r}'.format(b'~>'))
            b = b[2:-2] if b.startswith(b'<~') else b[:-2]
        result = bytearray()
        group = []
        for letter in b + b'u' * 4:
            if 33 <= letter <= 117:
                group.append(letter - 33)
                if len(group) == 5:
                    number = 0
                    for digit in group:
                        number = number * 85 + digit
                    if number > 0xFFFFFFFF:
                        raise ValueError('Ascii85 overflow')
                    result += number.to_bytes(4, 'big')
                    group = []
            elif letter == 122:
                if group:
                    raise ValueError('z inside Ascii85 5-tuple')
                result += b'\0\0\0\0'
            elif foldspaces and letter == 121:
                if group:
                    raise ValueError('y inside Ascii85 5-tuple')
                result += b'    '
            elif letter not in ignorechars:
                raise ValueError('Non-Ascii85 digit found: %c' % letter)
        padding = 4 - len(group)
        return bytes(result[:-padding]) if padding else bytes(result)


    def b85encode(b, pad=False):
        return _encode85(b, _letters85, pad)


    def _decode85(b, letters, name):
        b = _bytes_from_decode_data(b)
        values = {letter: index for index, letter in enumerate(letters)}
        padding = -len(b) % 5
        b = bytes(b) + letters[84:85] * padding
        result = bytearray()
        for start in range(0, len(b), 5):
            number = 0
            for place, letter in enumerate(b[start:start + 5]):
                digit = values.get(letter)
                if digit is None:
                    raise ValueError('bad %s character at position %d' % (name, start + place))
                number = number * 85 + digit
            if number > 0xFFFFFFFF:
                raise ValueError('%s overflow in hunk starting at byte %d' % (name, start))
            result += number.to_bytes(4, 'big')
        return bytes(result[:-padding]) if padding else bytes(result)


    def b85decode(b):
        return _decode85(b, _letters85, 'base85')


    def z85encode(s):
        return _encode85(s, _letters85z)


    def z85decode(s):
        return _decode85(s, _letters85z, 'z85')


    def encode(input, output):
        while s := input.read(MAXBINSIZE):
            while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
                s += more
            output.write(binascii.b2a_base64(s))


    def decode(input, output):
        while line := input.readline():
            output.write(binascii.a2b_base64(line))


    def _check(s):
        try:
            view = memoryview(s)
        except TypeError as error:
            raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__) from error
        if view.format not in ('c', 'b', 'B'):
            raise TypeError('expected single byte elements, not %r from %s' % (view.format, s.__class__.__name__))
        if view.ndim != 1:
            raise TypeError('expected 1-D data, not %d-D data from %s' % (view.ndim, s.__class__.__name__))


    def encodebytes(s):
        _check(s)
        return b''.join(binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE))


    def decodebytes(s):
        _check(s)
        return binascii.a2b_base64(s)
    """#
