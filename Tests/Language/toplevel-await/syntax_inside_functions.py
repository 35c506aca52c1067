# Inside of a plain function await stays an error.
print("never printed")


def plain():
    await sleep(1)
