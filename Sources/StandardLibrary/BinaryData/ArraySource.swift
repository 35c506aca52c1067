/// Module `array`.
let arraySource = #"""
import struct as _struct

typecodes = 'bBuwhHiIlLqQfd'
_bits = {'b': 8, 'B': 8, 'h': 16, 'H': 16, 'i': 32, 'I': 32, 'l': 64, 'L': 64, 'q': 64, 'Q': 64}
_c_names = {'b': 'signed char', 'h': 'signed short integer', 'i': 'signed integer', 'B': 'unsigned byte integer',
            'H': 'unsigned short'}


def _checker(code):
    if code in 'uw':
        def check(value):
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError('array item must be unicode character')
            return value
        return check
    if code in 'fd':
        def check(value):
            try:
                value = float(value) if not isinstance(value, (str, bytes)) else None
            except TypeError:
                value = None
            if value is None:
                raise TypeError('must be real number, not ' + kind)
            return _struct.unpack('f', _struct.pack('f', value))[0] if code == 'f' else value

        def checked(value):
            nonlocal kind
            kind = type(value).__name__
            return check(value)
        kind = ''
        return checked
    size = _bits[code]
    signed = code.islower()
    low = -(1 << size - 1) if signed else 0
    high = (1 << size - 1) - 1 if signed else (1 << size) - 1

    def check(value):
        if type(value) is not int:
            try:
                value = value.__index__()
            except AttributeError:
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None
        if low <= value <= high:
            return value
        if code in 'qQ':
            raise OverflowError("can't convert negative int to unsigned" if value < 0 and not signed
                                else 'int too big to convert')
        if code in 'IL':
            if value < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            if value >= 1 << 64:
                raise OverflowError('Python int too large to convert to C unsigned long')
            raise OverflowError('unsigned int is greater than maximum')
        if not -(1 << 63) <= value < 1 << 63:
            raise OverflowError('Python int too large to convert to C long')
        name = _c_names[code]
        # Small kinds are read as the next larger one first.
        for wider, bits, title in (('b', 15, 'signed short integer'), ('H', 31, 'signed integer')):
            if code == wider and not -(1 << bits) <= value < 1 << bits:
                name = title
        raise OverflowError(f'{name} is {"less than minimum" if value < low else "greater than maximum"}')
    return check


_checkers = {code: _checker(code) for code in typecodes}
_formats = {code: code for code in typecodes}
_formats['u'] = _formats['w'] = 'I'
_sizes = {code: _struct.calcsize(_formats[code]) for code in typecodes}


class array:
    __slots__ = ('typecode', '_items', '_check', '__weakref__')
    __module__ = 'array'
    __hash__ = None

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self = object.__new__(cls)
        self.typecode = typecode
        self._check = _checkers[typecode]
        self._items = []
        if isinstance(initializer, str):
            if typecode not in 'uw':
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items = list(initializer)
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array) and (initializer.typecode in 'uw') != (typecode in 'uw'):
            raise TypeError("cannot use a unicode array to initialize an array with typecode '%s'" % typecode)
        else:
            check = self._check
            self._items = [check(item) for item in initializer]
        return self

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    @property
    def itemsize(self):
        return _sizes[self.typecode]

    def _made(self, items):
        result = object.__new__(array)
        result.typecode, result._check, result._items = self.typecode, self._check, items
        return result

    def append(self, v, /):
        self._items.append(self._check(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
        else:
            for item in bb:
                self._items.append(self._check(item))

    def insert(self, i, v, /):
        self._items.insert(i, self._check(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        check = self._check
        self._items += [check(item) for item in list]

    def tobytes(self):
        items = self._items
        if self.typecode in 'uw':
            items = map(ord, items)
        return _struct.pack(f'{len(self._items)}{_formats[self.typecode]}', *items)

    def frombytes(self, buffer, /):
        data = bytes(memoryview(buffer)) if not isinstance(buffer, array) else buffer.tobytes()
        size = self.itemsize
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        items = _struct.unpack(f'{len(data) // size}{_formats[self.typecode]}', data)
        self._items += map(chr, items) if self.typecode in 'uw' else items

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        if n < 0:
            raise ValueError('negative count')
        wanted = n * self.itemsize
        data = f.read(wanted)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < wanted:
            raise EOFError("read() didn't return enough bytes")

    def fromunicode(self, ustr, /):
        if self.typecode not in 'uw':
            raise ValueError('fromunicode() may only be called on unicode type arrays (\'u\' or \'w\')')
        self._items += ustr

    def tounicode(self):
        if self.typecode not in 'uw':
            raise ValueError('tounicode() may only be called on unicode type arrays (\'u\' or \'w\')')
        return ''.join(self._items)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join(data[at:at + size][::-1] for at in range(0, len(data), size))
        self._items = []
        self.frombytes(swapped)

    def buffer_info(self):
        return id(self._items), len(self._items)

    def __bytes__(self):
        return self.tobytes()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, v):
        return v in self._items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._made(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError('array index out of range') from None
        except TypeError:
            raise TypeError('array indices must be integers') from None

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError('can only assign array (not "%s") to array slice' % type(value).__name__)
            if value.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            try:
                self._items[key] = value._items
            except ValueError as error:
                raise ValueError(str(error).replace('sequence', 'array')) from None
            return
        try:
            self._items[key] = self._check(value)
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __delitem__(self, key):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "%s") to array' % type(other).__name__)
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend array with array (not "%s")' % type(other).__name__)
        self.extend(other)
        return self

    def __mul__(self, number):
        return self._made(self._items * number)

    __rmul__ = __mul__

    def __imul__(self, number):
        self._items *= number
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __ne__(self, other):
        return self._items != other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __copy__(self):
        return self._made(self._items[:])

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce_ex__(self, protocol):
        return type(self), (self.typecode, self.tolist())

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        shown = ''.join(self._items) if self.typecode in 'uw' else self._items
        return f"{type(self).__name__}('{self.typecode}', {shown!r})"


_list = list
ArrayType = array
"""#
