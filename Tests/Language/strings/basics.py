s = "Hello, World"
print(s[0], s[-1], s[0:5], s[7:], s[:-7], s[::2], s[::-1], s[5:2], s[100:])
print(len(s), s + "!", s * 2, 2 * "ab", "ab" * 0, "ab" * -1)
print("World" in s, "world" in s, "" in s, "x" not in s)
print(s.upper(), s.lower(), s.swapcase(), "hello world".title(), "hELLO".capitalize())
print("a" < "b", "a" < "B", "abc" < "abd", "abc" < "ab", "" < "a", "Z" < "a")
print('single "quoted"', "it's", 'both \' and "', "tab\there", "back\\slash", r"raw\n")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("new\nline\ttab\\"), repr("\x00\x7f\x1b"))
print("implicit " "concatenation" ' works')
print("""triple
quoted""", '''and "this"''')
for character in "abc":
    print(character, end=";")
print()
print(ord("a"), chr(97), chr(8364), ord("€"), chr(0x1F600))
print(str(None), str(True), str([1, "a"]), str(("x",)), str({"k": 'v'}))
print("line one\
 continued")
