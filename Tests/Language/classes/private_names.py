class Safe:
    __count = 0

    def __init__(self):
        self.__secret = "s3cret"
        self._internal = "visible"
        Safe.__count += 1

    def reveal(self):
        return self.__secret, self.__helper(), Safe.__count

    def __helper(self):
        return "helped"


class Child(Safe):
    def __init__(self):
        super().__init__()
        self.__secret = "child"

    def both(self):
        return self.__secret, self.reveal()


safe = Safe()
print(safe.reveal(), sorted(safe.__dict__), Child().both(), safe._Safe__secret)
try:
    safe.__secret
except AttributeError as error:
    print(error)
