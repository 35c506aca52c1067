import Runtime
import Syntax

/// Registers `importlib` and its parts.
func installImportlib(_ session: Session) {
    session.moduleMakers["_frozen_importlib"] = makeImportHelpers
    session.moduleMakers["_frozen_importlib_external"] = { builder in
        addImportTypes(builder)
        try builder.source(importlibExternalSource)
    }
    for (name, own) in [
        ("importlib._bootstrap", "_frozen_importlib"),
        ("importlib._bootstrap_external", "_frozen_importlib_external"),
    ] {
        session.moduleMakers[name] = { builder in
            let module = try builder.thread.importModule(absolute: own)
            builder.session.modules.set(interned: builder.session.intern(name), module)
        }
    }
    let sources = [
        "importlib": importlibSource, "importlib.util": importlibUtilSource,
        "importlib.machinery": importlibMachinerySource, "importlib.abc": importlibABCSource,
        "importlib.resources": importlibResourcesSource,
        "importlib.resources.abc": importlibResourcesABCSource, "_imp": impSource, "pkgutil": pkgutilSource,
        "runpy": runpySource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}

private func addImportTypes(_ builder: ModuleBuilder) {
    for (name, type) in builder.session.importlibTypes { builder.attribute(name, Value(type)) }
}

/// `_frozen_importlib`: what the import system lends to `importlib`.
private func makeImportHelpers(_ builder: ModuleBuilder) throws {
    addImportTypes(builder)
    builder.function("_reload", "module, /") { t, a in try t.reload(a[0]) }
    builder.function("_find_spec", "name, path, target=None") { t, a in
        let name = try t.expectStr(a[0], "name").text
        return try t.searchMetaPath(name, a[1].isNone ? nil : a[1], target: a[2])
    }
    builder.function("_spec_of_file", "name, path, is_package, /") { t, a in
        let path = try t.expectStr(a[1], "path").text
        let isPackage = try t.isTrue(a[2])
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let name = try t.expectStr(a[0], "name").text
        let spec = t.makeSpec(name, isPackage ? .package(folder: folder) : .source(path: path))
        spec.origin = a[1]
        return Value(spec)
    }
    builder.function("module_from_spec", "spec") { t, a in
        try t.makeModule(from: a[0], loader: try t.getAttribute(a[0], t.session.intern("loader")))
    }
    builder.function("_init_module_attrs", "spec, module, *, override=False") { t, a in
        try t.describe(a[1], by: a[0], replacing: try t.isTrue(a[2]))
        return a[1]
    }
    builder.function("_load", "spec") { t, a in try t.loadModule(a[0]) }
    builder.function("_declared_encoding", "text, /") { t, a in
        guard let name = SourceEncoding.declared(in: try t.expectBytes(a[0])) else { return .none }
        return Value(t.session.string(name))
    }
    builder.function("_forget_files", "") { t, _ in
        t.session.forgetSourceFiles()
        return .none
    }
    try builder.source(importlibBootstrapSource)
}

private let importlibBootstrapSource = #"""
    import sys

    __import__ = __import__


    def spec_from_loader(name, loader, *, origin=None, is_package=None):
        """A spec for a module that a loader knows how to make."""
        if origin is None:
            origin = getattr(loader, '_ORIGIN', None)
        if origin is None and hasattr(loader, 'get_filename'):
            from _frozen_importlib_external import spec_from_file_location
            if is_package is None:
                return spec_from_file_location(name, loader=loader)
            return spec_from_file_location(name, loader=loader,
                                           submodule_search_locations=[] if is_package else None)
        if is_package is None:
            is_package = False
            if hasattr(loader, 'is_package'):
                try:
                    is_package = loader.is_package(name)
                except ImportError:
                    is_package = None
        return ModuleSpec(name, loader, origin=origin, is_package=is_package)


    def _resolve_name(name, package, level):
        base, *cut = package.rsplit('.', level - 1)
        if len(cut) < level - 1:
            raise ImportError('attempted relative import beyond top-level package')
        return f'{base}.{name}' if name else base


    def _gcd_import(name, package=None, level=0):
        if not isinstance(name, str):
            raise TypeError(f'module name must be str, not {type(name)}')
        if level < 0:
            raise ValueError('level must be >= 0')
        if level:
            if not isinstance(package, str):
                raise TypeError('__package__ not set to a string')
            if not package:
                raise ImportError('attempted relative import with no known parent package')
            name = _resolve_name(name, package, level)
        elif not name:
            raise ValueError('Empty module name')
        __import__(name)
        return sys.modules[name]


    def _exec(spec, module):
        if sys.modules.get(spec.name) is not module:
            raise ImportError(f'module {spec.name!r} not in sys.modules', name=spec.name)
        _init_module_attrs(spec, module, override=True)
        if spec.loader is not None:
            spec.loader.exec_module(module)
        elif spec.submodule_search_locations is None:
            raise ImportError('missing loader', name=spec.name)
        return sys.modules[spec.name]


    def _load_module_shim(loader, fullname):
        spec = spec_from_loader(fullname, loader)
        if fullname in sys.modules:
            module = sys.modules[fullname]
            _exec(spec, module)
            return sys.modules[fullname]
        return _load(spec)


    def _call_with_frames_removed(f, *args, **kwds):
        return f(*args, **kwds)


    def _verbose_message(message, *args, verbosity=1):
        pass
    """#

private let importlibSource = #"""
    import sys
    from . import _bootstrap, _bootstrap_external

    __all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']
    __import__ = __import__


    def import_module(name, package=None):
        """Imports a module by its name; a relative one counts from `package`."""
        level = 0
        if name.startswith('.'):
            if not package:
                raise TypeError("the 'package' argument is required to perform a relative import "
                                f'for {name!r}')
            level = len(name) - len(name.lstrip('.'))
        return _bootstrap._gcd_import(name[level:], package, level)


    def reload(module):
        """Runs a module's source anew in the namespace it has."""
        return _bootstrap._reload(module)


    def invalidate_caches():
        """Has the finders look at the file system again."""
        _bootstrap._forget_files()
        for finder in sys.meta_path:
            if hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()
    """#

private let importlibUtilSource = #"""
    import sys
    import _imp
    from ._bootstrap import _find_spec, _resolve_name, module_from_spec, spec_from_loader
    from ._bootstrap_external import (MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache,
                                      spec_from_file_location)


    def resolve_name(name, package):
        """The absolute name of a relative one."""
        if not name.startswith('.'):
            return name
        if not package:
            raise ImportError(f'no package specified for {name!r} (required for relative module names)')
        level = len(name) - len(name.lstrip('.'))
        return _resolve_name(name[level:], package, level)


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
                raise ModuleNotFoundError(
                    f'__path__ attribute not found on {parent_name!r} while trying to find {full!r}',
                    name=full) from error
        return _find_spec(full, path)


    def source_hash(source_bytes):
        """Eight bytes that tell one source text from another."""
        from hashlib import blake2b
        return blake2b(source_bytes, digest_size=8).digest()


    def __getattr__(name):
        if name not in ('LazyLoader', '_LazyModule'):
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
        from types import ModuleType

        class _LazyModule(ModuleType):
            """A module that runs when one of its attributes is first asked for."""

            def __getattribute__(self, attr):
                get = object.__getattribute__
                spec = get(self, '__spec__')
                state = spec.loader_state
                if attr != '__dict__' and state.get('class') is not None:
                    cls, state['class'] = state['class'], None
                    before = state['dict']
                    own = get(self, '__dict__')
                    changed = {key: value for key, value in own.items()
                               if key not in before or before[key] is not value}
                    state['loader'].exec_module(self)
                    own.update(changed)
                    object.__setattr__(self, '__class__', cls)
                return getattr(self, attr) if attr != '__dict__' else get(self, attr)

            def __delattr__(self, attr):
                self.__getattribute__(attr)
                delattr(self, attr)

        class LazyLoader:
            """Delays a loader's work until the module is used."""

            def __init__(self, loader):
                if not hasattr(loader, 'exec_module'):
                    raise TypeError('loader must define exec_module()')
                self.loader = loader

            @classmethod
            def factory(cls, loader):
                return lambda *args, **kwargs: cls(loader(*args, **kwargs))

            def create_module(self, spec):
                return self.loader.create_module(spec)

            def exec_module(self, module):
                module.__spec__.loader = self.loader
                module.__loader__ = self.loader
                module.__spec__.loader_state = {'class': module.__class__, 'loader': self.loader,
                                                'dict': module.__dict__.copy()}
                module.__class__ = _LazyModule

        globals().update(_LazyModule=_LazyModule, LazyLoader=LazyLoader)
        return globals()[name]
    """#

private let importlibMachinerySource = #"""
    from ._bootstrap import BuiltinImporter, FrozenImporter, ModuleSpec
    from ._bootstrap_external import (BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES,
                                      OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES, AppleFrameworkLoader,
                                      ExtensionFileLoader, FileFinder, NamespaceLoader, PathFinder,
                                      SourceFileLoader, SourcelessFileLoader, WindowsRegistryFinder)

    __all__ = ['AppleFrameworkLoader', 'BYTECODE_SUFFIXES', 'BuiltinImporter', 'DEBUG_BYTECODE_SUFFIXES',
               'EXTENSION_SUFFIXES', 'ExtensionFileLoader', 'FileFinder', 'FrozenImporter', 'ModuleSpec',
               'NamespaceLoader', 'OPTIMIZED_BYTECODE_SUFFIXES', 'PathFinder', 'SOURCE_SUFFIXES',
               'SourceFileLoader', 'SourcelessFileLoader', 'WindowsRegistryFinder', 'all_suffixes']


    def all_suffixes():
        """The endings of files that modules come from."""
        return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
    """#
