print("\x41\u0042\U00000043\103\a\b"[:4])
print(repr("\a\b\f\n\r\t\v\0\\\'\""))
print(len("\N{BULLET}\N{SNOWMAN}"), "\N{BULLET}")
print(r"\d+\n", len(r"\n"), rb"\x00", R"\\")
print("a\
b")
print('\
start')
print("tab:\t|", "null:" + repr("\0") + repr("\x00a"))
print(repr("\ud800"), repr("\U0001F600"), repr("\x85\xa0\xad"))
print("nested 'quotes' \"here\"", 'and "here" \'too\'')
print(u"unicode prefix", b"bytes", "mixed" 'adjacent' """triple""")
print("a" "b" * 2, ("x" "y"), "{}" "{}".format(1, 2) if False else "kept")
