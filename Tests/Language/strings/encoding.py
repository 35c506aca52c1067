text = "aé€😀"
for codec in ("utf-8", "utf-16", "utf-16-be", "utf-32-le", "UTF8", "latin-1", "ascii", "cp1252"):
    try:
        data = text.encode(codec)
        print(codec, data, data.decode(codec) == text)
    except UnicodeEncodeError as error:
        print(codec, error)
        print(error.encoding, error.start, error.end, error.reason, repr(error.object))
print(text.encode("ascii", "replace"), text.encode("ascii", "ignore"), text.encode("ascii", "backslashreplace"))
print(text.encode("ascii", "xmlcharrefreplace"), text.encode("latin-1", errors="replace"))
for data in (b"ok\xffbad", b"\xc3", b"\xe2\x82", b"\x80", b"\xed\xa0\x80", b"\xf5\x80"):
    try:
        data.decode()
    except UnicodeDecodeError as error:
        print(error)
    print(repr(data.decode("utf-8", "replace")), repr(data.decode("utf-8", "ignore")), repr(data.decode("utf-8", "backslashreplace")))
print(str(b"abc", "utf-8"), str(b"abc"), bytes("é", "utf-8"))
print(b"\xff\x41".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
