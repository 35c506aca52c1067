class Thing:
    def __init__(self, value):
        self.value = self.check(value)

    @staticmethod
    def check(value):
        return [(lambda v: v / 0)(item) for item in value]

    @property
    def prop(self):
        return self.value


def generator():
    yield Thing([1])


for item in generator():
    print(item)
