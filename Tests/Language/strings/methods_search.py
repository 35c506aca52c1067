s = "the cat sat on the mat"
print(s.find("at"), s.find("at", 6), s.find("at", 6, 8), s.rfind("at"), s.find("dog"), s.find(""))
print(s.index("cat"), s.rindex("the"), s.count("at"), s.count("the"), s.count(""), "aaaa".count("aa"))
print(s.startswith("the"), s.startswith(("a", "the")), s.startswith("cat", 4), s.endswith("mat"), s.endswith(("x", "y")))
print(s.replace("the", "a"), "|", s.replace("at", "og", 2), "|", "abc".replace("", "-"), "|", "aaa".replace("aa", "b"))
print(s.partition(" sat "), s.rpartition(" "), s.partition("xyz"), s.rpartition("xyz"))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "body".removeprefix("x"))
for method in ("index", "rindex"):
    try:
        getattr(s, method)("dog")
    except ValueError as error:
        print(type(error).__name__, error)
try:
    s.replace("a")
except TypeError as error:
    print(error)
try:
    1 in "abc"
except TypeError as error:
    print(error)
