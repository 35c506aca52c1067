assert True
assert 1 == 1, "never shown"
for check in (lambda: False, lambda: 0, lambda: []):
    try:
        assert check(), f"failed: {check()!r}"
    except AssertionError as error:
        print(repr(error), error.args)
try:
    assert 1 > 2
except AssertionError as error:
    print(repr(error), str(error) == "")
try:
    assert False, ("a", 1)
except AssertionError as error:
    print(error)
assert len("ab") == 3, "the length is wrong"
