/// Module `uuid`.
let uuidSource = #"""
import os as _os

__all__ = ['UUID', 'SafeUUID', 'getnode', 'uuid1', 'uuid3', 'uuid4', 'uuid5', 'NAMESPACE_DNS', 'NAMESPACE_URL',
           'NAMESPACE_OID', 'NAMESPACE_X500', 'RESERVED_NCS', 'RFC_4122', 'RESERVED_MICROSOFT', 'RESERVED_FUTURE']

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
    'reserved for future definition')

_set = object.__setattr__
_node = _last_time = None


def __getattr__(name):
    if name == 'SafeUUID':
        from enum import Enum

        class SafeUUID(Enum):
            safe = 0
            unsafe = -1
            unknown = None
        SafeUUID.__qualname__ = 'SafeUUID'
        globals()['SafeUUID'] = SafeUUID
        return SafeUUID
    raise AttributeError(f"module 'uuid' has no attribute {name!r}")


def _bits(shift, width):
    """A part of the number, as a property."""
    mask = (1 << width) - 1
    return property(lambda self: self.int >> shift & mask)


class UUID:
    __slots__ = 'int', '_safe', '__weakref__'

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(digits) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = _int(digits, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for place, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                if not 0 <= value < 1 << bits:
                    raise ValueError(f'field {place} out of range (need a {bits}-bit value)')
                int = int << bits | value
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = _int.from_bytes(bytes)
        elif not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if version < 1 or version > 5:
                raise ValueError('illegal version number')
            int = int & ~(0xC000 << 48) & ~(0xF000 << 64) | 0x8000 << 48 | version << 76
        _set(self, 'int', int)
        _set(self, '_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __getstate__(self):
        return {'int': self.int}

    def __setstate__(self, state):
        _set(self, 'int', state['int'])
        _set(self, '_safe', None)

    @property
    def is_safe(self):
        if self._safe is not None:
            return self._safe
        import uuid
        return uuid.SafeUUID.unknown

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __int__(self):
        return self.int

    def __hash__(self):
        number = self.int
        return hash(number)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __str__(self):
        digits = f'{self.int:032x}'
        return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

    # The parts, from the highest bits to the lowest.

    time_low = _bits(96, 32)
    time_mid = _bits(80, 16)
    time_hi_version = _bits(64, 16)
    clock_seq_hi_variant = _bits(56, 8)
    clock_seq_low = _bits(48, 8)
    node = _bits(0, 48)

    @property
    def bytes(self):
        number = self.int
        return number.to_bytes(16)

    @property
    def bytes_le(self):
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                self.node)

    @property
    def time(self):
        return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return f'urn:uuid:{self}'

    @property
    def variant(self):
        top = self.int >> 61 & 7
        if top < 4:
            return RESERVED_NCS
        if top < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

    @property
    def version(self):
        return self.int >> 76 & 15 if self.variant == RFC_4122 else None


_int = int


def getnode():
    global _node
    if _node is None:
        # The multicast bit marks a number that is no network card's.
        _node = int.from_bytes(_os.urandom(6)) | 1 << 40
    return _node


def uuid1(node=None, clock_seq=None):
    global _last_time
    import time
    moment = time.time_ns() // 100 + 0x01b21dd213814000
    if _last_time is not None and moment <= _last_time:
        moment = _last_time + 1
    _last_time = moment
    if clock_seq is None:
        clock_seq = int.from_bytes(_os.urandom(2)) & 0x3fff
    if node is None:
        node = getnode()
    return UUID(fields=(moment & 0xffffffff, moment >> 32 & 0xffff, moment >> 48 & 0x0fff, clock_seq >> 8 & 0x3f,
                        clock_seq & 0xff, node), version=1)


def _named(function, namespace, name, version):
    if isinstance(name, str):
        name = name.encode('utf-8')
    return UUID(bytes=function(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    from hashlib import md5
    return _named(md5, namespace, name, 3)


def uuid4():
    return UUID(bytes=_os.urandom(16), version=4)


def uuid5(namespace, name):
    from hashlib import sha1
    return _named(sha1, namespace, name, 5)


# They differ in one digit.
NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = (
    UUID(f'6ba7b81{digit}-9dad-11d1-80b4-00c04fd430c8') for digit in '0124')
"""#
