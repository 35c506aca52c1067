def command(words):
    match words:
        case []:
            return "empty"
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *items] if items:
            return f"taking {', '.join(items)}"
        case ["move", (x, y)] | ["shift", x, y]:
            return f"to {x},{y}"
        case [first, _, last]:
            return f"three: {first}..{last}"
        case (a, [b, [c]]):
            return f"nested {a} {b} {c}"
        case ["exit" | "quit" as word]:
            return f"leaving by {word}"
        case _:
            return "unknown"


for words in ([], ["go", "north"], ["take", "a", "b"], ["take"], ["move", (1, 2)], ["shift", 3, 4], ["x", "y", "z"], (1, (2, [3])), ["quit"], "ab", {"go"}, 5):
    print(words if not isinstance(words, set) else "set", "->", command(words))


def shape(data):
    match data:
        case {"type": "circle", "radius": r}:
            return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}:
            return f"rect {w}x{h} {rest}"
        case {"type": kind}:
            return f"unknown {kind}"
        case {}:
            return "mapping"
        case [{"id": id}, *others]:
            return f"list {id} {len(others)}"
    return None


for data in ({"type": "circle", "radius": 2}, {"type": "rect", "size": (3, 4), "color": "red"}, {"type": "dot"}, {}, {"a": 1}, [{"id": 9}, 1, 2], "x"):
    print(data, "->", shape(data))
