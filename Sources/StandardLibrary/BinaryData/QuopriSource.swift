/// Module `quopri`.
let quopriSource = #"""
    import io

    __all__ = ['encode', 'decode', 'encodestring', 'decodestring']

    MAXLINESIZE = 76
    a2b_qp = b2a_qp = None
    _digits = b'0123456789ABCDEF'


    def _escaped(byte):
        return bytes((61, _digits[byte >> 4], _digits[byte & 15]))


    def _needs_escape(byte, quotetabs, header):
        if byte in b' \t':
            return quotetabs
        if byte == 95:
            return header
        return byte == 61 or not 32 <= byte <= 126


    def encodestring(s, quotetabs=False, header=False):
        out = []
        for line in bytes(s).split(b'\n'):
            units = [b'_' if header and byte == 32 else _escaped(byte) if _needs_escape(byte, quotetabs, header)
                     else bytes((byte,)) for byte in line]
            if units and units[-1] in (b' ', b'\t'):
                units[-1] = _escaped(units[-1][0])
            rows, row = [], b''
            for place, unit in enumerate(units):
                room = MAXLINESIZE - (place < len(units) - 1)
                if len(row) + len(unit) > room:
                    rows.append(row + b'=')
                    row = b''
                row += unit
            rows.append(row)
            out.append(b'\n'.join(rows))
        return b'\n'.join(out)


    def decodestring(s, header=False):
        if isinstance(s, str):
            s = s.encode('ascii')
        out = []
        lines = bytes(s).split(b'\n')
        for number, line in enumerate(lines):
            last = number == len(lines) - 1
            ended = b'' if last else b'\n'
            bare = line.rstrip(b' \t\r')
            if not last and line.endswith(b'\r') and bare and not bare.endswith(b'='):
                ended = b'\r\n'
            place, made = 0, bytearray()
            while place < len(bare):
                byte = bare[place]
                if byte == 95 and header:
                    made.append(32)
                elif byte != 61:
                    made.append(byte)
                elif place + 1 == len(bare):
                    ended = b''
                elif bare[place + 1] == 61:
                    made.append(61)
                    place += 1
                else:
                    try:
                        made.append(int(bare[place + 1:place + 3].decode('ascii'), 16))
                        place += 2
                    except ValueError:
                        made.append(61)
                place += 1
            out.append(bytes(made) + (line[len(bare):] if last and not made.endswith(b'=') and ended else b'') + ended)
        return b''.join(out)


    def encode(input, output, quotetabs, header=False):
        output.write(encodestring(input.read(), quotetabs, header))


    def decode(input, output, header=False):
        output.write(decodestring(input.read(), header))
    """#
