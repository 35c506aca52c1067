class Problem(Exception):
    def __init__(self, code):
        super().__init__(f"problem {code}")
        self.code = code


class Outer:
    class InnerProblem(Problem):
        pass

    def method(self):
        raise self.InnerProblem(7)


Outer().method()
