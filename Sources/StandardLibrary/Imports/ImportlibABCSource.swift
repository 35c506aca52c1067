/// `importlib.abc`
let importlibABCSource = #"""
    import abc
    from . import _bootstrap_external as _files
    from . import machinery as _machinery

    __all__ = ['ExecutionLoader', 'FileLoader', 'InspectLoader', 'Loader', 'MetaPathFinder', 'PathEntryFinder',
               'ResourceLoader', 'SourceLoader']


    class Loader(metaclass=abc.ABCMeta):
        """What makes and runs a module."""

        def create_module(self, spec):
            return None

        def load_module(self, fullname):
            if not hasattr(self, 'exec_module'):
                raise ImportError
            from _frozen_importlib import _load_module_shim
            return _load_module_shim(self, fullname)


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

        exec_module = _files._LoaderBasics.exec_module
        load_module = _files._LoaderBasics.load_module


    class ExecutionLoader(InspectLoader):
        @abc.abstractmethod
        def get_filename(self, fullname):
            raise ImportError

        def get_code(self, fullname):
            source = self.get_source(fullname)
            if source is None:
                return None
            try:
                path = self.get_filename(fullname)
            except ImportError:
                return self.source_to_code(source)
            return self.source_to_code(source, path)


    class FileLoader(_files.FileLoader, ResourceLoader, ExecutionLoader):
        pass


    class SourceLoader(_files.SourceLoader, ResourceLoader, ExecutionLoader):
        pass


    for _finder in (_machinery.BuiltinImporter, _machinery.FrozenImporter, _machinery.PathFinder):
        MetaPathFinder.register(_finder)
    PathEntryFinder.register(_machinery.FileFinder)
    for _loader in (_machinery.BuiltinImporter, _machinery.FrozenImporter):
        InspectLoader.register(_loader)
    for _loader in (_machinery.SourceFileLoader, _machinery.SourcelessFileLoader):
        FileLoader.register(_loader)
    ExecutionLoader.register(_machinery.ExtensionFileLoader)
    SourceLoader.register(_machinery.SourceFileLoader)
    """#

/// `importlib.resources.abc`
let importlibResourcesABCSource = #"""
    import abc

    __all__ = ['ResourceReader', 'Traversable', 'TraversableResources']


    class ResourceReader(metaclass=abc.ABCMeta):
        """What reads the files that belong to a package."""

        @abc.abstractmethod
        def open_resource(self, resource):
            raise FileNotFoundError

        @abc.abstractmethod
        def resource_path(self, resource):
            raise FileNotFoundError

        @abc.abstractmethod
        def is_resource(self, path):
            raise FileNotFoundError

        @abc.abstractmethod
        def contents(self):
            raise FileNotFoundError


    class Traversable(metaclass=abc.ABCMeta):
        """A file or folder of a package; `pathlib.Path` is one."""

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Traversable and all(hasattr(other, name) for name in ('iterdir', 'is_dir', 'read_text')):
                return True
            return NotImplemented


    class TraversableResources(ResourceReader):
        @abc.abstractmethod
        def files(self):
            """The folder of the package."""

        def open_resource(self, resource):
            return self.files().joinpath(resource).open('rb')

        def resource_path(self, resource):
            raise FileNotFoundError(resource)

        def is_resource(self, path):
            return self.files().joinpath(path).is_file()

        def contents(self):
            return (item.name for item in self.files().iterdir())
    """#

/// `importlib.resources`: files that lie beside the modules of a package.
let importlibResourcesSource = #"""
    import contextlib
    import sys

    __all__ = ['Package', 'ResourceReader', 'as_file', 'contents', 'files', 'is_resource', 'open_binary', 'open_text',
               'path', 'read_binary', 'read_text']


    def __getattr__(name):
        if name == 'ResourceReader':
            from importlib.resources.abc import ResourceReader
            return ResourceReader
        if name == 'Package':
            import types
            return types.ModuleType | str
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def _module(anchor):
        if anchor is None:
            name = sys._getframe(2).f_globals['__name__']
            module = sys.modules[name]
            if module.__spec__ is not None and module.__spec__.submodule_search_locations is None:
                name = module.__spec__.parent
            anchor = name
        if isinstance(anchor, str):
            import importlib
            return importlib.import_module(anchor)
        return anchor


    def _files(module):
        spec = module.__spec__
        reader = getattr(spec.loader, 'get_resource_reader', None)
        if reader is not None and not isinstance(spec.loader, type):
            reader = reader(spec.name)
            if hasattr(reader, 'files') and not isinstance(reader, _FileReader):
                return reader.files()
        from pathlib import Path
        if spec.submodule_search_locations is not None:
            for folder in spec.submodule_search_locations:
                return Path(folder)
        elif spec.origin and spec.has_location:
            return Path(spec.origin).parent
        raise FileNotFoundError(f'no files of {module.__name__}')


    class _FileReader:
        def __init__(self, loader):
            import pathlib
            folder = getattr(loader, 'path', None)
            self.path = pathlib.Path(folder).parent if folder else pathlib.Path(list(loader._path)[0])

        def files(self):
            return self.path

        def open_resource(self, resource):
            return open(self.path / resource, 'rb')

        def resource_path(self, resource):
            return str(self.path / resource)

        def is_resource(self, path):
            return (self.path / path).is_file()

        def contents(self):
            return (item.name for item in self.path.iterdir())


    def files(anchor=None):
        """The folder of a package."""
        return _files(_module(anchor))


    @contextlib.contextmanager
    def as_file(path):
        """A file of the file system with what a resource holds."""
        yield path


    def _join(anchor, names):
        place = _files(_module(anchor))
        for name in names:
            place = place.joinpath(name)
        return place


    def open_binary(anchor, *path_names):
        return _join(anchor, path_names).open('rb')


    def open_text(anchor, *path_names, encoding='utf-8', errors='strict'):
        return _join(anchor, path_names).open('r', encoding=encoding, errors=errors)


    def read_binary(anchor, *path_names):
        return _join(anchor, path_names).read_bytes()


    def read_text(anchor, *path_names, encoding='utf-8', errors='strict'):
        with open_text(anchor, *path_names, encoding=encoding, errors=errors) as file:
            return file.read()


    def path(anchor, *path_names):
        return as_file(_join(anchor, path_names))


    def is_resource(anchor, *path_names):
        return _join(anchor, path_names).is_file()


    def contents(anchor, *path_names):
        return (item.name for item in _join(anchor, path_names).iterdir())
    """#
