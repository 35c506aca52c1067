def main():
    try:
        raise SystemExit(42)
    except Exception:
        print("not an Exception")
    finally:
        print("cleanup")


main()
print("never")
