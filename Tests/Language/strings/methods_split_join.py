print("a b  c\td\n".split(), "a,b,,c".split(","), " a b ".split(" "), "".split(), "".split(","))
print("a b c d".split(None, 2), "a,b,c,d".split(",", 1), "a,b,c,d".rsplit(",", 1), "  a  b ".split(None, 1))
print("a--b--c".split("--"), "abc".split("abc"), "x".split("yy"))
print("one\ntwo\r\nthree\rfour\x0bfive\u2028six".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print(", ".join(["a", "b", "c"]), "".join(reversed("abc")), "-".join("xyz"), "-".join([]), "-".join(["only"]))
print(" ".join(str(n) for n in range(5)), ",".join({"k": 1, "j": 2}))
print("  strip me \n".strip() + "|", "xxabcxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), " \t x".lstrip())
try:
    ",".join([1, 2])
except TypeError as error:
    print(error)
try:
    ",".join(["a", None])
except TypeError as error:
    print(error)
try:
    "a".split("")
except ValueError as error:
    print(error)
try:
    ",".join(5)
except TypeError as error:
    print(error)
