# Strings are made of code points, whatever their width.
s = "naïve café ☕ 日本語 😀🎉"
print(s, len(s))
print(s[3], s[11], s[-1], s[-2:], s[13:16])
print(s.upper(), s.find("日"), s.index("😀"), s.count("é"))
print([hex(ord(c)) for c in "aé☕😀"])
print("😀" * 3, "😀" in s, s.replace("😀", ":)"))
print("é" == "e\u0301", len("e\u0301"), "\u00e9" == "é", "\N{GREEK SMALL LETTER ALPHA}" == "α")
print(repr("日本\u200b\u00a0\u2028x"), repr("é😀"), ascii("é😀日"))
print("ß".upper(), "STRASSE".lower(), "ß".casefold(), "ǆ".title(), "İ".lower() == "i̇")
print("ΑΣ".lower(), "ﬁ".upper(), "éa".capitalize(), "ñ".islower(), "Ñ".isupper())
print(sorted("zebra ÅÄÖ éa"))
print("日本".center(8, "*"), "é".ljust(3, "-"), "é".rjust(3, "-"))
print("٣".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "日".isalpha(), "_x".isidentifier(), "日".isidentifier())
print(s.encode("utf-8")[:7], "é".encode("latin-1"), "é".encode("utf-16-le"), b"\xe2\x82\xac".decode())
変数 = 3
print(変数 + 1)
