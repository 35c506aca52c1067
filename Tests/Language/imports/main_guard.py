import _guarded


def main():
    print("main of", __name__)
    return 0


if __name__ == "__main__":
    import sys

    sys.exit(main() or _guarded.code)
