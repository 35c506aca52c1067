import Runtime

/// Registers `importlib` and its parts.
func installImportlib(_ session: Session) {
    session.moduleMakers["_frozen_importlib"] = makeImportHelpers
    session.moduleMakers["importlib"] = { try $0.source(importlibSource) }
    session.moduleMakers["importlib.util"] = { try $0.source(importlibUtilSource) }
    session.moduleMakers["importlib.machinery"] = { try $0.source(importlibMachinerySource) }
    session.moduleMakers["importlib.abc"] = { try $0.source(importlibABCSource) }
}

/// What the import system lends to `importlib`.
private func makeImportHelpers(_ builder: ModuleBuilder) {
    let session = builder.session
    let loaders = session.moduleLoaderTypes
    builder.attribute("ModuleSpec", Value(session.moduleSpecType))
    builder.attribute("SourceFileLoader", Value(loaders[0]))
    builder.attribute("NamespaceLoader", Value(loaders[1]))
    builder.attribute("BuiltinImporter", Value(loaders[2]))
    builder.function("reload", "module, /") { t, a in
        guard let module = a[0].as(ModuleObject.self) else {
            throw t.typeError("reload() argument must be a module")
        }
        return try t.reload(module)
    }
    builder.function("find_spec", "name, path, /") { t, a in
        let name = try t.expectStr(a[0], "name").text
        return try t.findSpec(name, a[1].isNone ? nil : a[1])
    }
    builder.function("spec_from_file", "name, path, is_package, /") { t, a in
        let path = try t.expectStr(a[1], "path").text
        let isPackage = try t.isTrue(a[2])
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let name = try t.expectStr(a[0], "name").text
        let spec = t.makeSpec(name, isPackage ? .package(folder: folder) : .source(path: path))
        spec.origin = a[1]
        return Value(spec)
    }
    builder.function("execute", "module, spec, /") { t, a in
        guard let module = a[0].as(ModuleObject.self), let spec = a[1].as(ModuleSpecObject.self) else {
            throw t.typeError("a module and its spec are needed")
        }
        try t.execute(module, spec)
        return .none
    }
    builder.function("invalidate_caches", "") { t, _ in
        t.session.forgetSourceFiles()
        return .none
    }
}

private let importlibSource = #"""
    import sys
    import _frozen_importlib as _own

    __all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']
    __import__ = __import__


    def import_module(name, package=None):
        """Imports a module by its name; a relative one counts from `package`."""
        if name.startswith('.'):
            if not package:
                raise TypeError("the 'package' argument is required to perform a relative import "
                                f'for {name!r}')
            level = len(name) - len(name.lstrip('.'))
            parts = package.rsplit('.', level - 1)
            if len(parts) < level:
                raise ImportError('attempted relative import beyond top-level package')
            tail = name[level:]
            name = f'{parts[0]}.{tail}' if tail else parts[0]
        if not name:
            raise ValueError('Empty module name')
        __import__(name)
        return sys.modules[name]


    def reload(module):
        """Runs a module's source anew in the namespace it has."""
        return _own.reload(module)


    def invalidate_caches():
        _own.invalidate_caches()


    def _load(spec):
        from importlib.util import module_from_spec
        module = module_from_spec(spec)
        name = spec.name
        sys.modules[name] = module
        try:
            if spec.loader is None:
                if spec.submodule_search_locations is None:
                    raise ImportError('missing loader', name=name)
            elif hasattr(spec.loader, 'exec_module'):
                spec.loader.exec_module(module)
            else:
                module = spec.loader.load_module(name)
        except BaseException:
            sys.modules.pop(name, None)
            raise
        return sys.modules.get(name, module)
    """#

private let importlibUtilSource = #"""
    import sys
    import types
    import _frozen_importlib as _own

    MAGIC_NUMBER = b'\xf3\r\r\n'


    def resolve_name(name, package):
        """The absolute name of a relative one."""
        if not name.startswith('.'):
            return name
        if not package:
            raise ImportError(f'no package specified for {name!r} (required for relative module names)')
        level = len(name) - len(name.lstrip('.'))
        parts = package.rsplit('.', level - 1)
        if len(parts) < level:
            raise ImportError('attempted relative import beyond top-level package')
        tail = name[level:]
        return f'{parts[0]}.{tail}' if tail else parts[0]


    def find_spec(name, package=None):
        """Where a module would come from; None when it is nowhere."""
        full = resolve_name(name, package)
        if full in sys.modules:
            module = sys.modules[full]
            if module is None:
                return None
            try:
                spec = module.__spec__
            except AttributeError:
                raise ValueError(f'{name}.__spec__ is not set') from None
            if spec is None:
                raise ValueError(f'{name}.__spec__ is None')
            return spec
        path = None
        parent_name = full.rpartition('.')[0]
        if parent_name:
            parent = __import__(parent_name, fromlist=['__path__'])
            try:
                path = parent.__path__
            except AttributeError as error:
                raise ModuleNotFoundError(f'__path__ attribute not found on {parent_name!r} while trying to find {full!r}',
                                          name=full) from error
        for finder in sys.meta_path:
            spec = finder.find_spec(full, path, None)
            if spec is not None:
                return spec
        return _own.find_spec(full, path)


    def spec_from_loader(name, loader, *, origin=None, is_package=None):
        if is_package is None and hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
        return _own.ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


    def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
        if location is None:
            return spec_from_loader(name, loader)
        import os
        location = os.path.abspath(os.fspath(location))
        if loader is None:
            if not location.endswith('.py'):
                return None
            spec = _own.spec_from_file(name, location, submodule_search_locations is not None)
        else:
            spec = _own.ModuleSpec(name, loader, origin=location)
            spec.has_location = True
        if submodule_search_locations is not None:
            spec.submodule_search_locations = submodule_search_locations
        return spec


    def module_from_spec(spec):
        """A new module for a spec, not run yet."""
        module = None
        if hasattr(spec.loader, 'create_module'):
            module = spec.loader.create_module(spec)
        elif hasattr(spec.loader, 'exec_module') and spec.loader is not None:
            raise ImportError('loaders that define exec_module() must also define create_module()')
        if module is None:
            module = types.ModuleType(spec.name)
        module.__name__ = spec.name
        module.__loader__ = spec.loader
        module.__package__ = spec.parent
        module.__spec__ = spec
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        if spec.has_location:
            module.__file__ = spec.origin
        return module


    def source_hash(source_bytes):
        raise NotImplementedError('importlib.util.source_hash is not supported')
    """#

private let importlibMachinerySource = #"""
    from _frozen_importlib import BuiltinImporter, ModuleSpec, NamespaceLoader, SourceFileLoader
    import _frozen_importlib as _own

    SOURCE_SUFFIXES = ['.py']
    BYTECODE_SUFFIXES = ['.pyc']
    EXTENSION_SUFFIXES = []


    def all_suffixes():
        return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


    class PathFinder:
        """Finds modules along `sys.path`."""

        @classmethod
        def find_spec(cls, fullname, path=None, target=None):
            return _own.find_spec(fullname, path)

        @staticmethod
        def invalidate_caches():
            _own.invalidate_caches()
    """#

private let importlibABCSource = #"""
    import abc


    class Loader(metaclass=abc.ABCMeta):
        """What makes and runs a module."""

        def create_module(self, spec):
            return None

        def load_module(self, fullname):
            if not hasattr(self, 'exec_module'):
                raise ImportError
            from importlib import _load
            from importlib.util import spec_from_loader
            return _load(spec_from_loader(fullname, self))


    class MetaPathFinder(metaclass=abc.ABCMeta):
        """What finds a module's spec."""

        def invalidate_caches(self):
            pass


    class PathEntryFinder(metaclass=abc.ABCMeta):
        """What finds modules in one entry of a path."""

        def invalidate_caches(self):
            pass


    class ResourceLoader(Loader):
        @abc.abstractmethod
        def get_data(self, path):
            raise OSError


    class InspectLoader(Loader):
        def is_package(self, fullname):
            raise ImportError

        def get_code(self, fullname):
            source = self.get_source(fullname)
            return None if source is None else self.source_to_code(source)

        @abc.abstractmethod
        def get_source(self, fullname):
            raise ImportError

        @staticmethod
        def source_to_code(data, path='<string>'):
            return compile(data, path, 'exec', dont_inherit=True)

        def exec_module(self, module):
            exec(self.get_code(module.__name__), module.__dict__)


    class ExecutionLoader(InspectLoader):
        @abc.abstractmethod
        def get_filename(self, fullname):
            raise ImportError
    """#
