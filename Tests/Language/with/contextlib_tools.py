from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print(f"</{name}>")


with tag("p") as upper:
    print(upper)
with tag("b"):
    raise ValueError("in body")
try:
    with tag("i"):
        raise KeyError("escapes")
except KeyError as error:
    print("outside", error)
with suppress(KeyError, IndexError):
    {}["x"]
print("suppressed")
with ExitStack() as stack:
    names = [stack.enter_context(tag(name)) for name in ("one", "two")]
    stack.callback(print, "callback", 1)
    print(names)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))


class Closeable:
    def close(self):
        print("closed")


with closing(Closeable()) as thing:
    print(type(thing).__name__)
with nullcontext(5) as five:
    print(five)


@tag("decorated")
def work():
    print("working")


work()


@contextmanager
def silent():
    return
    yield


try:
    with silent():
        pass
except RuntimeError as error:
    print(error)
