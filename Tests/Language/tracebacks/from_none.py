def parse(text):
    try:
        return int(text)
    except ValueError:
        raise RuntimeError("not a number: " + text) from None


parse("abc")
