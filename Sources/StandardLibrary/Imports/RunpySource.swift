/// `_imp`: what there is to say about modules that are not in files of source text.
let impSource = #"""
    import sys

    check_hash_based_pycs = 'default'
    pyc_magic_number_token = 168627187


    def is_builtin(name):
        return -1 if name in ('sys', 'builtins') else int(name in sys.builtin_module_names)


    def is_frozen(name):
        return False


    def is_frozen_package(name):
        raise ImportError(f'No such frozen object named {name}', name=name)


    def extension_suffixes():
        return []


    def lock_held():
        return False


    def acquire_lock():
        pass


    def release_lock():
        pass


    def _override_frozen_modules_for_tests(value):
        pass


    def _override_multi_interp_extensions_check(value):
        return 0


    def _fix_co_filename(code, path):
        raise NotImplementedError('_imp._fix_co_filename() is not supported')


    def source_hash(key, source):
        from hashlib import blake2b
        return blake2b(source, digest_size=8, key=key.to_bytes(8, 'little')).digest()
    """#

/// `pkgutil`
let pkgutilSource = #"""
    import importlib
    import importlib.machinery
    import importlib.util
    import os
    import sys
    from collections import namedtuple
    from functools import singledispatch

    __all__ = ['ModuleInfo', 'extend_path', 'get_data', 'get_importer', 'iter_importers', 'iter_modules',
               'resolve_name', 'walk_packages']

    ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')


    def get_importer(path_item):
        """The finder for an entry of a path; None when no hook takes it."""
        path_item = os.fsdecode(path_item)
        cache = sys.path_importer_cache
        if path_item not in cache:
            for hook in sys.path_hooks:
                try:
                    cache[path_item] = hook(path_item)
                    break
                except ImportError:
                    continue
            else:
                return None
        return cache[path_item]


    def iter_importers(fullname=''):
        if fullname.startswith('.'):
            raise ImportError(f'Relative module name {fullname!r} not supported')
        if '.' in fullname:
            package = importlib.import_module(fullname.rpartition('.')[0])
            path = getattr(package, '__path__', None)
            if path is None:
                return
        else:
            yield from sys.meta_path
            path = sys.path
        for item in path:
            yield get_importer(item)


    @singledispatch
    def iter_importer_modules(importer, prefix=''):
        """Names of the modules a finder knows, with whether each is a package."""
        if hasattr(importer, 'iter_modules'):
            yield from importer.iter_modules(prefix)


    @iter_importer_modules.register(importlib.machinery.FileFinder)
    def _iter_folder(importer, prefix=''):
        try:
            entries = sorted(os.listdir(importer.path))
        except OSError:
            return
        seen = set()
        for entry in entries:
            full = os.path.join(importer.path, entry)
            name, dot, suffix = entry.rpartition('.')
            is_package = False
            if not dot and os.path.isdir(full):
                if not os.path.isfile(os.path.join(full, '__init__.py')):
                    continue
                name, is_package = entry, True
            elif suffix != 'py' or '.' in name:
                continue
            if name == '__init__' or name in seen:
                continue
            seen.add(name)
            yield prefix + name, is_package


    def iter_modules(path=None, prefix=''):
        """The modules of the folders of a path."""
        if isinstance(path, str):
            raise ValueError('path must be None or list of paths to look for modules in')
        finders = iter_importers() if path is None else map(get_importer, path)
        seen = set()
        for finder in finders:
            for name, is_package in iter_importer_modules(finder, prefix):
                if name not in seen:
                    seen.add(name)
                    yield ModuleInfo(finder, name, is_package)


    def walk_packages(path=None, prefix='', onerror=None):
        """The modules of the folders of a path and of the packages among them."""
        known = set()
        for info in iter_modules(path, prefix):
            yield info
            if not info.ispkg:
                continue
            try:
                __import__(info.name)
            except ImportError:
                if onerror is not None:
                    onerror(info.name)
            except Exception:
                if onerror is None:
                    raise
                onerror(info.name)
            else:
                inner = [place for place in getattr(sys.modules[info.name], '__path__', None) or []
                         if place not in known]
                known.update(inner)
                yield from walk_packages(inner, info.name + '.', onerror)


    def extend_path(path, name):
        """A package's path with the folders of that name elsewhere on the search path."""
        if not isinstance(path, list):
            return path
        path = path[:]
        parent, _, leaf = name.rpartition('.')
        try:
            places = sys.modules[parent].__path__ if parent else sys.path
        except (KeyError, AttributeError):
            return path
        for place in places:
            if not isinstance(place, str):
                continue
            finder = get_importer(place)
            if finder is None or not hasattr(finder, 'find_spec'):
                continue
            spec = finder.find_spec(name)
            for portion in (spec and spec.submodule_search_locations) or []:
                if portion not in path:
                    path.append(portion)
        return path


    def get_data(package, resource):
        """The bytes of a file beside a package's modules; None when its loader reads no files."""
        spec = importlib.util.find_spec(package)
        if spec is None or not hasattr(spec.loader, 'get_data'):
            return None
        module = sys.modules.get(package) or importlib.import_module(package)
        if getattr(module, '__file__', None) is None:
            return None
        return spec.loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))


    def resolve_name(name):
        """The object of a name such as `package.module:Class.method`."""
        module_name, colon, rest = name.partition(':')
        for part in (module_name.split('.') + (rest.split('.') if rest else [])):
            if not part.isidentifier():
                raise ValueError(f'invalid format: {name!r}')
        if colon:
            result = importlib.import_module(module_name)
            attributes = rest.split('.') if rest else []
        else:
            first, *attributes = module_name.split('.')
            result = importlib.import_module(first)
            path = first
            while attributes:
                try:
                    result = importlib.import_module(f'{path}.{attributes[0]}')
                except ImportError:
                    break
                path += '.' + attributes.pop(0)
        for attribute in attributes:
            result = getattr(result, attribute)
        return result
    """#

/// `runpy`
let runpySource = #"""
    import importlib.util
    import io
    import os
    import sys
    from types import ModuleType

    __all__ = ['run_module', 'run_path']


    def _run(code, space, init, name, spec, file, loader, package):
        if init:
            space.update(init)
        space.update(__name__=name, __file__=file, __cached__=None, __doc__=None, __loader__=loader,
                     __package__=package, __spec__=spec)
        exec(code, space)
        return space


    def _as_module(code, init, name, spec, file, loader, package, argument):
        """Runs code as a module that stands in `sys.modules` meanwhile."""
        module = ModuleType(name)
        missing = object()
        before = sys.modules.get(name, missing)
        argv = sys.argv[0]
        sys.modules[name] = module
        sys.argv[0] = argument
        try:
            return _run(code, module.__dict__, init, name, spec, file, loader, package).copy()
        finally:
            sys.argv[0] = argv
            if before is missing:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = before


    def _details(name):
        if name.startswith('.'):
            raise ImportError('Relative module names not supported')
        parent = name.rpartition('.')[0]
        if parent:
            try:
                __import__(parent)
            except ImportError as error:
                if error.name is None or (error.name != parent and not parent.startswith(error.name + '.')):
                    raise
            existing = sys.modules.get(name)
            if existing is not None and not hasattr(existing, '__path__'):
                from warnings import warn
                warn(f'{name!r} found in sys.modules after import of package {parent!r}, but prior to '
                     f'execution of {name!r}; this may result in unpredictable behaviour', RuntimeWarning)
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, AttributeError, TypeError, ValueError) as error:
            text = 'Error while finding module specification for {!r} ({}: {})'
            if name.endswith('.py'):
                text += f". Try using '{name[:-3]}' instead of '{name}' as the module name."
            raise ImportError(text.format(name, type(error).__name__, error)) from error
        if spec is None:
            raise ImportError(f'No module named {name}')
        if spec.submodule_search_locations is not None:
            if name == '__main__' or name.endswith('.__main__'):
                raise ImportError('Cannot use package as __main__ module')
            try:
                return _details(name + '.__main__')
            except ImportError as error:
                if name not in sys.modules:
                    raise
                raise ImportError(f'{error}; {name!r} is a package and cannot be directly executed') from None
        if spec.loader is None:
            raise ImportError(f'{name!r} is a namespace package and cannot be executed')
        code = spec.loader.get_code(name)
        if code is None:
            raise ImportError(f'No code object available for {name}')
        return name, spec, code


    def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
        """Runs a module as a program would be run; the globals it leaves."""
        name, spec, code = _details(mod_name)
        run_name = run_name or name
        arguments = code, init_globals, run_name, spec, spec.origin, spec.loader, spec.parent
        if alter_sys:
            return _as_module(*arguments, spec.origin)
        code, init_globals, *rest = arguments
        return _run(code, {}, init_globals, *rest)


    def run_path(path_name, init_globals=None, run_name=None):
        """Runs a file, or the `__main__` of a folder; the globals it leaves."""
        run_name = run_name or '<run_path>'
        path = os.fsdecode(path_name)
        if os.path.isdir(path):
            sys.path.insert(0, path)
            try:
                known = sys.modules.pop('__main__', None)
                try:
                    name, spec, code = _details('__main__')
                except ImportError:
                    raise ImportError(f'can\'t find \'__main__\' module in {path!r}') from None
                finally:
                    if known is not None:
                        sys.modules['__main__'] = known
                return _as_module(code, init_globals, run_name, spec, spec.origin, spec.loader,
                                  run_name.rpartition('.')[0], path)
            finally:
                try:
                    sys.path.remove(path)
                except ValueError:
                    pass
        with io.open_code(path) as file:
            code = compile(file.read(), path, 'exec')
        return _as_module(code, init_globals, run_name, None, path, None, run_name.rpartition('.')[0], path)
    """#
