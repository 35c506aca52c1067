# Building long texts by repetition, joins and accumulation.
lines = []
for i in range(5):
    lines.append(f"{i:>3}: " + "#" * i)
print("\n".join(lines))
text = ""
for i in range(1000):
    text += chr(97 + i % 26)
print(len(text), text[:30], text[-5:], text.count("z"))
words = "the quick brown fox jumps over the lazy dog the end".split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
print(counts)
print(max(words, key=len), min(words), sorted(set(words), key=lambda w: (-len(w), w))[:3])
print("".join(word[0].upper() for word in words))
print("\n".join("".join("*" if (row + column) % 2 else "." for column in range(8)) for row in range(3)))
mixed = "a" * 5 + "é" + "日" + "😀"
print(mixed, len(mixed), mixed[::-1], mixed[5:8], (mixed * 2)[8:])
caesar = "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in "attack at dawn")
print(caesar)
