print(5 & 3, 5 | 3, 5 ^ 3, ~5)
print(1 << 10, 1024 >> 3, -1 >> 10, -8 >> 1, -7 >> 1)
print(1 << 100, (1 << 100) >> 98, (1 << 64) - 1 & 0xFF)
print(-5 & 0xFF, -5 | 2, -5 ^ 7)
print(0b1011, 0o17, 0xFF, 1_000_000)
print(bin(10), oct(64), hex(255), bin(-10), hex(-255), hex(2 ** 70))
print((37).bit_count(), (255).bit_length(), (-256).bit_length())
print(True & False, True | False, True ^ True, type(True & 1), type(True & True))
flags = 0
for bit in (1, 3, 5):
    flags |= 1 << bit
print(flags, [bit for bit in range(8) if flags >> bit & 1])
flags &= ~(1 << 3)
flags ^= 1
print(flags)
try:
    1 << -1
except ValueError as error:
    print(error)
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xff\xff", "little", signed=True))
