/// Module `ipaddress`.
let ipaddressSource = #"""
    __all__ = ['ip_address', 'ip_network', 'ip_interface', 'IPv4Address', 'IPv6Address', 'IPv4Network', 'IPv6Network',
               'IPv4Interface', 'IPv6Interface', 'AddressValueError', 'NetmaskValueError', 'collapse_addresses',
               'summarize_address_range']

    IPV4LENGTH, IPV6LENGTH = 32, 128


    class AddressValueError(ValueError):
        pass


    class NetmaskValueError(ValueError):
        pass


    def _one_of(address, classes, args, what):
        for cls in classes:
            try:
                return cls(address, *args)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')


    def ip_address(address):
        return _one_of(address, (IPv4Address, IPv6Address), (), 'address')


    def ip_network(address, strict=True):
        return _one_of(address, (IPv4Network, IPv6Network), (strict,), 'network')


    def ip_interface(address):
        return _one_of(address, (IPv4Interface, IPv6Interface), (), 'interface')


    def _read4(text):
        parts = text.split('.')
        if len(parts) != 4:
            raise AddressValueError(f'Expected 4 octets in {text!r}')
        number = 0
        for part in parts:
            problem = None
            if not part:
                problem = f'Empty octet not permitted in {text!r}'
            elif not (part.isascii() and part.isdigit()):
                problem = f'Only decimal digits permitted in {part!r} in {text!r}'
            elif len(part) > 3:
                problem = f'At most 3 characters permitted in {part!r} in {text!r}'
            elif part != '0' and part[0] == '0':
                problem = f'Leading zeros are not permitted in {part!r} in {text!r}'
            elif int(part) > 255:
                problem = f'Octet {int(part)} (> 255) not permitted in {text!r}'
            if problem:
                raise AddressValueError(problem)
            number = number << 8 | int(part)
        return number


    def _read6(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        parts = text.split(':')
        if len(parts) < 3:
            raise AddressValueError(f'At least 3 parts expected in {text!r}')
        if '.' in parts[-1]:
            try:
                last = _read4(parts.pop())
            except AddressValueError as error:
                raise AddressValueError(f'{error} in {text!r}') from None
            parts += [f'{last >> 16:x}', f'{last & 0xffff:x}']
        if len(parts) > 9:
            raise AddressValueError(f'At most 8 colons permitted in {text!r}')
        gaps = [place for place in range(1, len(parts) - 1) if not parts[place]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if gaps:
            head, tail = parts[:gaps[0]], parts[gaps[0] + 1:]
            if not head[0]:
                head.pop(0)
                if head:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not tail[-1]:
                tail.pop()
                if tail:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            if len(head) + len(tail) > 7:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            parts = head + ['0'] * (8 - len(head) - len(tail)) + tail
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        number = 0
        for part in parts:
            if not all(digit in '0123456789abcdefABCDEF' for digit in part):
                raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
            if len(part) > 4:
                raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
            number = number << 16 | int(part, 16)
        return number


    def _show4(number):
        return '.'.join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


    def _show6(number):
        if number >> 32 == 0xffff:
            return '::ffff:' + _show4(number & 0xffffffff)
        groups = [f'{number >> shift & 0xffff:x}' for shift in range(112, -1, -16)]
        best, best_start, start = 1, None, 0
        while start < 8:
            end = start
            while end < 8 and groups[end] == '0':
                end += 1
            if end - start > best:
                best, best_start = end - start, start
            start = max(end, start + 1)
        if best_start is None:
            return ':'.join(groups)
        return ':'.join(groups[:best_start]) + '::' + ':'.join(groups[best_start + best:])


    class _Address:
        __slots__ = '_ip', '__weakref__'

        def __init__(self, address):
            bits = self.max_prefixlen
            if isinstance(address, int):
                if address < 0:
                    raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
                if address >> bits:
                    raise AddressValueError(f'{address} (>= 2**{bits}) is not permitted as an IPv{self.version} address')
                self._ip = address
            elif isinstance(address, bytes):
                if len(address) != bits // 8:
                    raise AddressValueError(f'{address!r} (len {len(address)} != {bits // 8}) is not permitted as an '
                                            f'IPv{self.version} address')
                self._ip = int.from_bytes(address)
            else:
                text = str(address)
                if '/' in text:
                    raise AddressValueError(f"Unexpected '/' in {text!r}")
                if self.version == 4 and not text:
                    raise AddressValueError('Address cannot be empty')
                self._ip = self._read(text)

        def __int__(self):
            return self._ip

        def __str__(self):
            return self._show(self._ip)

        def __repr__(self):
            return f'{type(self).__name__}({str(self)!r})'

        def __hash__(self):
            return hash(hex(self._ip))

        def __format__(self, spec):
            """As text with `s` or nothing, otherwise as digits in base 2 (`b`), 16 (`x`, `X`) or the usual one (`n`)."""
            if not spec or spec[-1] == 's':
                return format(str(self), spec)
            head, kind = spec[:-1], spec[-1]
            sharp = '#' in head
            grouped = '_' in head
            if kind not in 'bxXn' or head.replace('#', '', 1).replace('_', '', 1):
                return super().__format__(spec)
            if kind == 'n':
                kind = 'b' if self.version == 4 else 'x'
            width = self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4
            width += (width // 4 - 1) * grouped + 2 * sharp
            return format(self._ip, f"{'#' * sharp}0{width}{'_' * grouped}{kind}")

        def __eq__(self, other):
            return self._ip == other._ip and self.version == other.version if isinstance(other, _Address) \
                else NotImplemented

        def _check(self, other):
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')

        def __lt__(self, other):
            if not isinstance(other, _Address):
                return NotImplemented
            self._check(other)
            return self._ip < other._ip

        def __le__(self, other):
            if not isinstance(other, _Address):
                return NotImplemented
            self._check(other)
            return self._ip <= other._ip

        def __gt__(self, other):
            return NotImplemented if not isinstance(other, _Address) else other.__lt__(self)

        def __ge__(self, other):
            return NotImplemented if not isinstance(other, _Address) else other.__le__(self)

        def __add__(self, other):
            return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

        def __sub__(self, other):
            return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

        def __reduce__(self):
            return type(self), (self._ip,)

        @property
        def packed(self):
            return self._ip.to_bytes(self.max_prefixlen // 8)

        @property
        def compressed(self):
            return str(self)

        def _in(self, *networks):
            return any(self in type(self)._network(text) for text in networks)

        @property
        def is_unspecified(self):
            return self._ip == 0


    def get_mixed_type_key(obj):
        """A key that sorts addresses and networks of both versions."""
        if isinstance(obj, _Network):
            return obj.version, obj.network_address, obj.netmask
        return (obj.version, obj) if isinstance(obj, _Address) else NotImplemented


    def v4_int_to_packed(address):
        try:
            return address.to_bytes(4)
        except OverflowError:
            raise ValueError('Address negative or too large for IPv4') from None


    def v6_int_to_packed(address):
        try:
            return address.to_bytes(16)
        except OverflowError:
            raise ValueError('Address negative or too large for IPv6') from None


    class IPv4Address(_Address):
        __slots__ = ()
        version, max_prefixlen = 4, 32
        _read, _show = staticmethod(_read4), staticmethod(_show4)

        @property
        def ipv6_mapped(self):
            return IPv6Address(f'::ffff:{self}')

        @property
        def exploded(self):
            return str(self)

        @property
        def reverse_pointer(self):
            return '.'.join(str(self).split('.')[::-1]) + '.in-addr.arpa'

        @property
        def is_loopback(self):
            return self._ip >> 24 == 127

        @property
        def is_multicast(self):
            return self._ip >> 28 == 14

        @property
        def is_reserved(self):
            return self._ip >> 28 == 15

        @property
        def is_link_local(self):
            return self._ip >> 16 == 0xa9fe

        @property
        def is_private(self):
            return self._in('0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
                            '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
                            '240.0.0.0/4', '255.255.255.255/32') and not self._in('192.0.0.9/32', '192.0.0.10/32')

        @property
        def is_global(self):
            return not self._in('100.64.0.0/10') and not self.is_private


    class IPv6Address(_Address):
        __slots__ = '_scope_id',
        version, max_prefixlen = 6, 128
        _read, _show = staticmethod(_read6), staticmethod(_show6)

        def __init__(self, address):
            self._scope_id = None
            if not isinstance(address, (int, bytes)):
                text = str(address)
                if '/' in text:
                    raise AddressValueError(f"Unexpected '/' in {text!r}")
                address, sign, scope = text.partition('%')
                if sign:
                    if not scope or '%' in scope:
                        raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
                    self._scope_id = scope
            super().__init__(address)

        @property
        def teredo(self):
            """The server and the client of a Teredo address, None for others."""
            if self._ip >> 96 != 0x20010000:
                return None
            return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

        @property
        def sixtofour(self):
            """The IPv4 address inside a 6to4 address, None for others."""
            return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None

        @property
        def scope_id(self):
            """The zone of the address, what stands behind `%`."""
            return self._scope_id

        def __str__(self):
            text = self._show(self._ip)
            return f'{text}%{self._scope_id}' if self._scope_id else text

        def __hash__(self):
            return hash((self._ip, self._scope_id))

        def __eq__(self, other):
            same = super().__eq__(other)
            if same is not True:
                return same
            return self._scope_id == getattr(other, '_scope_id', None)

        def __reduce__(self):
            return type(self), (str(self),)

        @property
        def exploded(self):
            digits = f'{self._ip:032x}'
            if self.ipv4_mapped is not None:
                return ':'.join(digits[place:place + 4] for place in range(0, 24, 4)) + ':' + _show4(self._ip & 0xffffffff)
            return ':'.join(digits[place:place + 4] for place in range(0, 32, 4))

        @property
        def reverse_pointer(self):
            return '.'.join(f'{self._ip:032x}'[::-1]) + '.ip6.arpa'

        @property
        def ipv4_mapped(self):
            return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

        @property
        def is_loopback(self):
            return self._ip == 1

        @property
        def is_multicast(self):
            return self._ip >> 120 == 0xff

        @property
        def is_link_local(self):
            return self._ip >> 118 == 0x3fa

        @property
        def is_site_local(self):
            return self._ip >> 118 == 0x3fb

        @property
        def is_private(self):
            if self.ipv4_mapped is not None:
                return self.ipv4_mapped.is_private
            return self._in('::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23',
                            '2001:db8::/32', '2002::/16', '3fff::/20', 'fc00::/7', 'fe80::/10') and not self._in(
                '2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28', '2001:30::/28')

        @property
        def is_global(self):
            return not self.is_private


    class _Network:
        __slots__ = 'network_address', '_prefixlen', '__weakref__'

        def __init__(self, address, strict=True):
            cls = self._address_class
            if isinstance(address, tuple):
                base, mask = (*address, self.max_prefixlen)[:2]
            elif isinstance(address, (int, bytes)):
                base, mask = address, self.max_prefixlen
            else:
                base, slash, mask = str(address).partition('/')
                if '/' in mask:
                    raise AddressValueError(f"Only one '/' permitted in {address!r}")
                if not slash:
                    mask = self.max_prefixlen
            base = base if isinstance(base, cls) else cls(base)
            self._prefixlen = self._length_of(mask)
            number = int(base)
            kept = number >> self._host_bits << self._host_bits
            if kept != number and strict:
                raise ValueError(f'{self._text(base)} has host bits set')
            self.network_address = cls(kept)
            if getattr(base, '_scope_id', None):
                self.network_address._scope_id = base._scope_id

        def _text(self, base):
            return f'{base}/{self._prefixlen}'

        def _length_of(self, mask):
            bits = self.max_prefixlen
            if isinstance(mask, int):
                if not 0 <= mask <= bits:
                    raise NetmaskValueError(f'{mask!r} is not a valid netmask')
                return mask
            if mask.isascii() and mask.isdigit():
                if int(mask) > bits:
                    raise NetmaskValueError(f'{mask!r} is not a valid netmask')
                return int(mask)
            if bits == 32:
                try:
                    number = _read4(mask)
                except AddressValueError:
                    raise NetmaskValueError(f'{mask!r} is not a valid netmask') from None
                for length in range(33):
                    net = (1 << 32) - (1 << 32 - length)
                    if number == net:
                        return length
                for length in range(33):
                    if number == (1 << 32 - length) - 1:
                        return length
            raise NetmaskValueError(f'{mask!r} is not a valid netmask')

        @property
        def _host_bits(self):
            return self.max_prefixlen - self._prefixlen

        @property
        def prefixlen(self):
            return self._prefixlen

        @property
        def num_addresses(self):
            return 1 << self._host_bits

        @property
        def broadcast_address(self):
            return self._address_class(int(self.network_address) + self.num_addresses - 1)

        @property
        def netmask(self):
            return self._address_class((1 << self.max_prefixlen) - self.num_addresses)

        @property
        def hostmask(self):
            return self._address_class(self.num_addresses - 1)

        @property
        def with_prefixlen(self):
            return str(self)

        @property
        def with_netmask(self):
            return f'{self.network_address}/{self.netmask}'

        @property
        def with_hostmask(self):
            return f'{self.network_address}/{self.hostmask}'

        @property
        def compressed(self):
            return str(self)

        @property
        def exploded(self):
            return f'{self.network_address.exploded}/{self._prefixlen}'

        def __str__(self):
            return f'{self.network_address}/{self._prefixlen}'

        def __repr__(self):
            return f'{type(self).__name__}({str(self)!r})'

        def __hash__(self):
            return hash((int(self.network_address), self._prefixlen))

        def __eq__(self, other):
            if not isinstance(other, _Network):
                return NotImplemented
            return self.network_address == other.network_address and self._prefixlen == other._prefixlen

        def __lt__(self, other):
            if not isinstance(other, _Network):
                return NotImplemented
            self._same(other)
            return (self.network_address._ip, self._prefixlen) < (other.network_address._ip, other._prefixlen)

        def __gt__(self, other):
            return NotImplemented if not isinstance(other, _Network) else other < self

        def __le__(self, other):
            return NotImplemented if not isinstance(other, _Network) else not other < self

        def __ge__(self, other):
            return NotImplemented if not isinstance(other, _Network) else not self < other

        def _same(self, other):
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')

        def __contains__(self, other):
            if self.version != other.version or isinstance(other, _Network):
                return False
            return int(other) >> self._host_bits == int(self.network_address) >> self._host_bits

        def __iter__(self):
            first = int(self.network_address)
            for number in range(first, first + self.num_addresses):
                yield self._address_class(number)

        def __getitem__(self, n):
            if not -self.num_addresses <= n < self.num_addresses:
                raise IndexError('address out of range')
            return self._address_class(int(self.network_address) + n % self.num_addresses)

        def hosts(self):
            cls, first, count = self._address_class, int(self.network_address), self.num_addresses
            if count == 1:
                return [cls(first)]
            if count == 2:
                return [cls(first), cls(first + 1)]
            last = first + count - (1 if self.version == 4 else 0)
            return (cls(number) for number in range(first + 1, last))

        def overlaps(self, other):
            return other.network_address in self or self.network_address in other

        def compare_networks(self, other):
            """-1, 0 or 1: by address, then by mask."""
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same type')
            ours, theirs = ((net.network_address, net.netmask) for net in (self, other))
            return -1 if ours < theirs else int(ours > theirs)

        def subnet_of(self, other):
            self._same(other)
            return self._prefixlen >= other._prefixlen and self.network_address in other

        def supernet_of(self, other):
            return other.subnet_of(self)

        def subnets(self, prefixlen_diff=1, new_prefix=None):
            if self._prefixlen == self.max_prefixlen:
                yield self
                return
            if new_prefix is not None:
                if new_prefix < self._prefixlen:
                    raise ValueError('new prefix must be longer')
                if prefixlen_diff != 1:
                    raise ValueError('cannot set prefixlen_diff and new_prefix')
                prefixlen_diff = new_prefix - self._prefixlen
            if prefixlen_diff < 0:
                raise ValueError('prefix length diff must be > 0')
            length = self._prefixlen + prefixlen_diff
            if length > self.max_prefixlen:
                raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
            first = int(self.network_address)
            for number in range(first, first + self.num_addresses, 1 << self.max_prefixlen - length):
                yield type(self)((number, length))

        def supernet(self, prefixlen_diff=1, new_prefix=None):
            if self._prefixlen == 0:
                return self
            if new_prefix is not None:
                if new_prefix > self._prefixlen:
                    raise ValueError('new prefix must be shorter')
                if prefixlen_diff != 1:
                    raise ValueError('cannot set prefixlen_diff and new_prefix')
                prefixlen_diff = self._prefixlen - new_prefix
            length = self._prefixlen - prefixlen_diff
            if length < 0:
                raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of '
                                 f'{prefixlen_diff}')
            return type(self)((int(self.network_address), length), False)

        def address_exclude(self, other):
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')
            if not isinstance(other, _Network):
                raise TypeError(f'{other} is not a network object')
            if not other.subnet_of(self):
                raise ValueError(f'{other} not contained in {self}')
            network = self
            while network != other:
                one, two = network.subnets()
                inside, outside = (one, two) if other.subnet_of(one) else (two, one)
                yield outside
                network = inside

        def _all(self, name):
            return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

        def __getattr__(self, name):
            if name.startswith('is_'):
                return self._all(name)
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def __reduce__(self):
            return type(self), (str(self),)


    class IPv4Network(_Network):
        __slots__ = ()
        version, max_prefixlen, _address_class = 4, 32, IPv4Address


    class IPv6Network(_Network):
        __slots__ = ()
        version, max_prefixlen, _address_class = 6, 128, IPv6Address


    IPv4Address._network, IPv6Address._network = IPv4Network, IPv6Network


    def _interface_parts(self, address):
        if isinstance(address, (bytes, int)):
            base, mask = address, self.max_prefixlen
        elif isinstance(address, tuple):
            base, mask = (*address, self.max_prefixlen)[:2]
        else:
            base, slash, mask = str(address).partition('/')
            mask = mask if slash else self.max_prefixlen
        return base, mask


    def _interface(address_class, network_class, name):
        class Interface(address_class):
            __slots__ = 'network', '_prefixlen'

            def __init__(self, address):
                base, mask = _interface_parts(self, address)
                address_class.__init__(self, base)
                self.network = network_class((self._ip, network_class._length_of(network_class(0), mask)), False)
                self._prefixlen = self.network._prefixlen

            @property
            def ip(self):
                made = address_class(self._ip)
                if getattr(self, '_scope_id', None):
                    made._scope_id = self._scope_id
                return made

            @property
            def netmask(self):
                return self.network.netmask

            @property
            def hostmask(self):
                return self.network.hostmask

            @property
            def with_prefixlen(self):
                return str(self)

            @property
            def with_netmask(self):
                return f'{self.ip}/{self.netmask}'

            @property
            def with_hostmask(self):
                return f'{self.ip}/{self.hostmask}'

            def __lt__(self, other):
                found = address_class.__lt__(self, other)
                if found is NotImplemented or not isinstance(other, Interface):
                    return found
                return (self.network, self._ip) < (other.network, other._ip)

            def __str__(self):
                return f'{self.ip}/{self._prefixlen}'

            def __eq__(self, other):
                result = address_class.__eq__(self, other)
                if result is not True or not isinstance(other, Interface):
                    return False if result is True else result
                if result is NotImplemented or not result:
                    return result
                return self.network == getattr(other, 'network', None)

            def __hash__(self):
                return hash((self._ip, self._prefixlen))

            def __reduce__(self):
                return type(self), (str(self),)
        Interface.__name__ = Interface.__qualname__ = name
        return Interface


    IPv4Interface = _interface(IPv4Address, IPv4Network, 'IPv4Interface')
    IPv6Interface = _interface(IPv6Address, IPv6Network, 'IPv6Interface')


    def summarize_address_range(first, last):
        if not (isinstance(first, _Address) and isinstance(last, _Address)):
            raise TypeError('first and last must be IP addresses, not networks')
        first._check(last)
        if first > last:
            raise ValueError('last IP address must be greater than first')
        network, number, end = type(first)._network, int(first), int(last)
        bits = first.max_prefixlen
        while number <= end:
            size = min(number & -number if number else 1 << bits, 1 << (end - number + 1).bit_length() - 1)
            yield network((number, bits - size.bit_length() + 1))
            number += size


    def collapse_addresses(addresses):
        ranges = []
        for item in addresses:
            network = item if isinstance(item, _Network) else type(item)._network(str(item))
            if ranges:
                ranges[0][2]._same(network)
            ranges.append((int(network.network_address), int(network.broadcast_address), network))
        ranges.sort(key=lambda part: part[:2])
        merged = []
        for start, end, network in ranges:
            if merged and start <= merged[-1][1] + 1:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end, network._address_class])
        for start, end, cls in merged:
            yield from summarize_address_range(cls(start), cls(end))
    """#
