log = []


def note(text):
    log.append(text)


def nested():
    try:
        note("a")
        try:
            note("b")
            raise ValueError("v")
        except KeyError:
            note("never")
        finally:
            note("c")
    except ValueError:
        note("d")
        try:
            return "returned"
        finally:
            note("e")
    finally:
        note("f")


print(nested(), log)


def loop():
    seen = []
    for i in range(5):
        try:
            try:
                if i == 0:
                    continue
                if i == 3:
                    break
                if i == 2:
                    raise KeyError(i)
                seen.append(i)
            finally:
                seen.append(f"f{i}")
        except KeyError:
            seen.append("k")
    else:
        seen.append("else")
    return seen


def replaced():
    try:
        raise ValueError("lost")
    finally:
        return "value from finally"


def exception_in_else():
    try:
        pass
    except ValueError:
        return "wrong"
    else:
        raise ValueError("from else")


def deep(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        deep(n - 1)
    finally:
        log.append(n)


print(loop(), replaced())
try:
    exception_in_else()
except ValueError as error:
    print(error)
log.clear()
try:
    deep(3)
except RuntimeError as error:
    print(error, log)


def generator():
    try:
        yield 1
    finally:
        try:
            yield 2
        finally:
            print("innermost")


print(list(generator()))
