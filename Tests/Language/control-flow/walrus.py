data = [1, 4, 9, 16]
if (total := sum(data)) > 20:
    print(total)
while (item := data.pop()) > 3:
    print("popped", item)
print(item, data)
print([half for x in range(6) if (half := x / 2) > 1], half)
print((a := 5) + a, (b := (c := 3) + 1), c)


def outer():
    values = [last := n for n in range(4)]
    return values, last


print(outer())
lines = iter(["one", "two", "", "three"])
while line := next(lines):
    print(line)
print(f"{(width := 7)} {width:>3}", any((found := word).startswith("t") for word in ["one", "two", "three"]), found)
print({key: size for key in ("aa", "b") if (size := len(key)) > 1})
