print(int("0b101", 2), int("0b101", 0), int("ff", 16), int("0xFF", 16), int("0o17", 0), int("z", 36))
print(int("1_000"), int("-0"), int("00012"), int("\t7\n"))
print(int(), float(), complex(), bool(), str() == "", int(True))
print(int("123456789012345678901234567890") + 1)
print(int("9" * 60))
print(str(-(10 ** 25)), repr(10 ** 25))
for text in ("1__0", "_1", "1_", "0x", "--1", "1 2"):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
print(0xdead_beef, 0b1111_0000, 1e3, 1_0.5e-1, .5, 5.)
print(int("٣"), int("１２"))
