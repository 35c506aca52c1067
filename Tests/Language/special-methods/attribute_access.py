class Recorder:
    kind = "recorder"

    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name} here")

    def __setattr__(self, name, value):
        self.log.append(("set", name))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


r = Recorder()
r.x = 1
r.x += 1
del r.x
print(r.auto_name, r.kind, r.log, hasattr(r, "auto_y"), hasattr(r, "zzz"), getattr(r, "zzz", "dflt"))
try:
    r.missing
except AttributeError as error:
    print(error)


class Everything:
    def __init__(self):
        self.real = 1

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return super().__getattribute__(name)

    def __dir__(self):
        return ["b", "a"]


e = Everything()
print(e.real, e.secret, dir(e))


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


proxy = Proxy([3, 1])
proxy.append(2)
proxy.sort()
print(proxy._target, proxy.index(3))
try:
    len(proxy)
except TypeError as error:
    print(error)
