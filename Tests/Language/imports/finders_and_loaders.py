import warnings; warnings.simplefilter('ignore')
import sys, types, os, tempfile, importlib, importlib.util, importlib.abc, importlib.machinery
print(sys.meta_path)
print(len(sys.path_hooks) > 0, type(sys.path_importer_cache))

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith('virtual'):
            print('asked', name, path, target)
            return importlib.util.spec_from_loader(name, Loader(), is_package=name == 'virtual')
        return None

class Loader(importlib.abc.Loader):
    def create_module(self, spec):
        print('create', spec.name)
        return None
    def exec_module(self, module):
        print('exec', module.__name__, module.__package__, module.__spec__.name)
        module.x = 42

sys.meta_path.insert(0, Finder())
import virtual
print(virtual.x, virtual.__path__, repr(virtual)[:34])
import virtual.sub as vs
print(repr(vs)[:36], vs.__package__, virtual.sub is vs)
from virtual import other
print(other.__name__)
try:
    import nothing_there
except ModuleNotFoundError as e:
    print(e, e.name)
d = tempfile.mkdtemp()
sys.path.insert(0, d)
def w(p, t):
    p = os.path.join(d, p); os.makedirs(os.path.dirname(p), exist_ok=True)
    open(p, 'w').write(t)
w('mod1.py', 'x = 1\nprint("mod1", __name__, __spec__.name, __spec__.origin == __file__, type(__loader__).__name__)\n')
w('nsp/a.py', 'val = "a"\n')
import mod1
w('mod1.py', 'x = 22\ny = 5\n')
importlib.invalidate_caches()
print(importlib.reload(mod1).x, mod1.y)
import nsp, nsp.a
print(repr(nsp).replace(d, 'D'), type(nsp.__path__).__name__, len(nsp.__path__), nsp.__spec__.origin, nsp.__file__ if hasattr(nsp, '__file__') else 'nofile', type(nsp.__loader__).__name__)
d2 = tempfile.mkdtemp()
os.makedirs(d2 + '/nsp'); open(d2 + '/nsp/b.py', 'w').write('val = "b"')
sys.path.append(d2)
import nsp.b
print(nsp.b.val, len(nsp.__path__))
spec = importlib.util.spec_from_file_location('custom', d + '/mod1.py')
m = importlib.util.module_from_spec(spec)
print(m.__name__, hasattr(m, 'x'))
spec.loader.exec_module(m)
print(m.x, 'custom' in sys.modules)
print(importlib.util.find_spec('mod1').name, importlib.util.find_spec('nope'))
print(importlib.util.find_spec('nsp.a').loader.get_source('nsp.a'))
class Hook:
    def __init__(self, path):
        if path != 'magic:': raise ImportError
    def find_spec(self, name, target=None):
        if name.startswith('m'): print('hook', name)
        if name == 'magical':
            return importlib.util.spec_from_loader(name, Loader())
sys.path_hooks.insert(0, Hook)
sys.path.insert(0, 'magic:')
import magical
print(magical.x)
w('mod2.py', 'z = 3')
import mod2
print(mod2.z, repr(mod2.__spec__).replace(d, 'D')[:60])
class Upper(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        return super().source_to_code(data.replace(b'one', b'two'), path)
    def get_data(self, path):
        if path.endswith('.py'): print('get_data', os.path.basename(path))
        return super().get_data(path)
w('up.py', 'print("one")\n')
sys.dont_write_bytecode = True
l = Upper('up', d + '/up.py')
spec = importlib.util.spec_from_loader('up', l)
m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
print(m.__file__ == d + '/up.py', spec.has_location, isinstance(l, importlib.abc.SourceLoader), l.is_package('up'))
w('latin.py', '')
open(d + '/latin.py', 'wb').write('# -*- coding: latin-1 -*-\ns = "\xe9\xe8"\n'.encode('latin-1'))
import latin
print(latin.s, ascii(latin.s))
try: importlib.import_module('.x')
except TypeError as e: print(e)
try: importlib.import_module('..x', 'a')
except ImportError as e: print(e)
w('pk/__init__.py', 'from . import s1\n')
w('pk/s1.py', 'from .s2 import q\n')
w('pk/s2.py', 'q = __package__\n')
import pk
print(pk.s1.q, importlib.import_module('.s2', 'pk') is pk.s2)
import pkgutil
print([i[1:] for i in pkgutil.iter_modules(pk.__path__)])
print(sorted(i.name for i in pkgutil.walk_packages([d])))
import runpy
w('pk/__main__.py', 'print("main of", __name__, __package__)\nr = 7\n')
print(runpy.run_module('pk')['r'])
print(runpy.run_path(d + '/mod1.py')['x'], runpy.run_module('pk.s2', run_name='zz')['__name__'])
from importlib import resources
w('pk/data.txt', 'hello data')
print(resources.files('pk').joinpath('data.txt').read_text(), resources.read_text('pk', 'data.txt'))
with resources.as_file(resources.files(pk) / 'data.txt') as p: print(p.name)
sys.meta_path.clear()
try:
    import mod9
except ImportError as e: print(type(e).__name__, e)
