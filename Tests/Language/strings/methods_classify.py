samples = ["abc", "ABC", "Abc Def", "abc1", "123", "12.3", "", " ", "\t\n", "a_b", "1a", "class", "é", "Ab"]
for name in ("isalpha", "isdigit", "isalnum", "isspace", "islower", "isupper", "istitle", "isidentifier", "isascii", "isprintable",
             "isdecimal", "isnumeric"):
    print(name, [sample for sample in samples if getattr(sample, name)()])
print("they're bill's friends".title(), "x2y".title(), "HELLO wORLD".capitalize())
print("42".zfill(5), "-42".zfill(5), "+7".zfill(4), "abc".zfill(2))
print("ab".center(7, "*"), "ab".center(6, "*"), "abc".center(6, "."), "abc".ljust(6) + "|", "abc".rjust(6), "abc".center(2))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(2) + "|")
table = str.maketrans({"a": "1", "b": None, "c": "xyz"})
print("aabbcc".translate(table), "hello".translate(str.maketrans("el", "ip")), "abc".translate(str.maketrans("a", "b", "c")))
try:
    "abc".center(10, "ab")
except TypeError as error:
    print(error)
