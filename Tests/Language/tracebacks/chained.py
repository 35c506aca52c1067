def load(key):
    return {"a": 1}[key]


def convert(key):
    try:
        return load(key)
    except KeyError as error:
        raise ValueError(f"no value for {key!r}") from error


def main():
    try:
        convert("zz")
    except ValueError:
        raise RuntimeError("giving up")


main()
