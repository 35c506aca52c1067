print("never printed: the whole file is parsed first")
x = (1 +
def broken():
    pass
