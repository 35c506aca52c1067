def describe(value):
    match value:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "one and a half"
        case "hello":
            return "greeting"
        case b"raw":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case str() as text if len(text) > 5:
            return f"long {text}"
        case str(text):
            return f"text {text}"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case _:
            return "something else"


for value in (0, 2, -1, 1.5, "hello", b"raw", None, True, False, "abc", "abcdefgh", 500, 50, 2.5, [], 1.0, 0.0):
    print(repr(value), describe(value))
match 5:
    case x:
        print("captured", x)
match "no match":
    case "a":
        print("never")
print("fell through")
match = 3
case = match + 1
print(match, case)
