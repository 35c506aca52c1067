def work():
    try:
        step("one")
    finally:
        print("cleanup")


def step(name):
    raise LookupError(name)


try:
    work()
except LookupError as error:
    print("saw", error)
    raise
finally:
    print("at the end")
