def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = "abc"
attempt(lambda: s[3])
attempt(lambda: s[-4])
attempt(lambda: s["a"])
attempt(lambda: s[1.0])
attempt(lambda: s.nope)
attempt(lambda: s())
attempt(lambda: s + 1)
attempt(lambda: s + b"d")
attempt(lambda: s * 2.5)
attempt(lambda: s - "a")
attempt(lambda: s < 1)
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(5))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: s.split(1))
attempt(lambda: len(5))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: b"\xff".decode("utf-8"))
attempt(lambda: s.encode("no-such-codec"))
attempt(lambda: s.upper(1))
attempt(lambda: str(1, 2, 3, 4))


def assign():
    s[0] = "x"


def delete():
    del s[0]


attempt(assign)
attempt(delete)
