class Button:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def on(self, handler):
        self.handlers.append(handler)
        return handler

    def click(self, *args):
        return [handler(self, *args) for handler in self.handlers]

    def show(self, other, extra="-"):
        return f"{self.name}{extra}{other.name}"


a, b = Button("a"), Button("b")
a.on(b.show)
a.on(lambda button, *args: len(args))
a.on(Button.show.__get__(a))
print(a.click("+"), b.click())
print(a.show == a.show, a.show is a.show, a.show == b.show, a.show.__func__ is Button.show, a.show.__self__ is a)
a.show = lambda other: "replaced " + other.name
print(a.show(b), b.show(a))
table = {"x": b.show, "y": str.upper, "z": [].append}
print(table["x"](b), table["y"]("up"), table["z"](1))
print(list(map(str.upper, "ab")), sorted(["b", "A"], key=str.lower), [*map(int.bit_length, (1, 8))], "-".join.__self__)
unbound = Button.click
print(unbound(b), {a.click: 1}[a.click], hash(a.click) == hash(a.click))
