# Module zlib: checksums, whole compressions, streams, and what goes wrong with them.
import zlib

data = b"hello world " * 50


def attempt(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "zlib.crc32(data)", "zlib.crc32(data, 5)", "zlib.adler32(data)", "zlib.adler32(b'')", "zlib.crc32(b'', 7)",
    "zlib.crc32('a')", "zlib.decompress(zlib.compress(data, 9)) == data",
    "zlib.decompress(zlib.compress(data, wbits=31), 31) == data",
    "zlib.decompress(zlib.compress(data, wbits=-15), wbits=-15) == data", "zlib.compress(data, 10)",
    "zlib.decompress(b'abc')", "zlib.decompress(zlib.compress(data)[:-5])", "zlib.decompress(b'')",
    "zlib.decompress(zlib.compress(data) + b'extra') == data", "zlib.decompress('a')",
    "zlib.decompress(zlib.compress(data), bufsize=-1)", "zlib.compressobj(level=20)", "zlib.decompressobj(wbits=99)",
    "zlib.error.__mro__", "zlib.Z_FINISH, zlib.MAX_WBITS, zlib.DEFLATED", "type(zlib.compressobj())()",
):
    attempt(text)
compressor = zlib.compressobj()
head = compressor.compress(data) + compressor.compress(data)
other = compressor.copy()
first = head + compressor.flush()
second = head + other.compress(b"end") + other.flush()
print(zlib.decompress(first) == data * 2, zlib.decompress(second) == data * 2 + b"end")
attempt("compressor.flush()")
attempt("compressor.compress(b'a')")
attempt("compressor.copy()")
expander = zlib.decompressobj()
parts = [expander.decompress(first[start:start + 7]) for start in range(0, len(first), 7)]
print(b"".join(parts) == data * 2, expander.eof, expander.unused_data, expander.flush())
expander = zlib.decompressobj()
print(expander.decompress(first + b"tail", 10), expander.unconsumed_tail != b"", expander.eof)
print(len(expander.decompress(expander.unconsumed_tail)), expander.eof, expander.unused_data)
attempt("expander.decompress(b'', -1)")
attempt("expander.flush(0)")
attempt("zlib.decompressobj().decompress(b'junk')")
compressor = zlib.compressobj(zdict=b"hello world")
packed = compressor.compress(data) + compressor.flush()
print(zlib.decompressobj(zdict=b"hello world").decompress(packed) == data)
attempt("zlib.decompressobj().decompress(packed)")
big = bytes(range(256)) * 2000
print(zlib.decompress(zlib.compress(big)) == big)
