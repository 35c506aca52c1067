import traceback


class Config:
    def __init__(self):
        self.limit = 5
        self.retries = 3

    def read(self):
        return limit


def show(action):
    try:
        action()
    except Exception as error:
        print(traceback.format_exception(error)[-1], end="")


counter = 1
config = Config()
show(lambda: conter)
show(lambda: config.timeuot)
show(lambda: config.retry)
show(lambda: pritn("x"))
show(lambda: [].apend(1))
show(lambda: "".uper())
show(lambda: config.read())
show(lambda: completely_different)
show(lambda: math.pi)
show(lambda: sys.argv)
show(lambda: __import__("maths"))


def keyword():
    int(x=5)


show(keyword)
