import importlib, importlib.util, sys
m = importlib.import_module("json")
print(m.__name__, importlib.import_module(".path", "os").__name__ in ("posixpath", "os.path"))
print(importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json").name)
try:
    importlib.import_module(".x")
except TypeError as error:
    print(error)
try:
    importlib.import_module("nope.deeper")
except ModuleNotFoundError as error:
    print(error, error.name)


class Finder:
    def find_spec(self, name, path, target=None):
        if name == "made_up":
            return importlib.util.spec_from_loader(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.value = 42


sys.meta_path.append(Finder())
import made_up
print(made_up.value, made_up.__spec__.name, "made_up" in sys.modules)
spec = importlib.util.find_spec("made_up")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.value, module is made_up)
