/// `_frozen_importlib_external`: finders and loaders of files that programs subclass or take apart.
let importlibExternalSource = #"""
    import sys
    import os as _os

    path_sep = '/'
    SOURCE_SUFFIXES = ['.py']
    BYTECODE_SUFFIXES = ['.pyc']
    DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
    EXTENSION_SUFFIXES = []
    MAGIC_NUMBER = b'\xf3\r\r\n'
    _RAW_MAGIC_NUMBER = int.from_bytes(MAGIC_NUMBER, 'little')


    def cache_from_source(path, debug_override=None, *, optimization=None):
        """Where CPython would keep the compiled form of a source file."""
        head, tail = _os.path.split(_os.fspath(path))
        stem, dot, rest = tail.rpartition('.')
        if debug_override is not None:
            if optimization is not None:
                raise TypeError('debug_override or optimization must be set to None')
            optimization = '' if debug_override else 1
        name = f'{stem or rest}.{sys.implementation.cache_tag}'
        if optimization not in (None, ''):
            if not str(optimization).isalnum():
                raise ValueError(f'{str(optimization)!r} is not alphanumeric')
            name += f'.opt-{optimization}'
        return _os.path.join(head, '__pycache__', name + '.pyc')


    def source_from_cache(path):
        """The source file that a compiled form belongs to."""
        path = _os.fspath(path)
        folder, name = _os.path.split(path)
        parent, cache = _os.path.split(folder)
        if cache != '__pycache__':
            raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
        dots = name.count('.')
        if dots not in (2, 3):
            raise ValueError(f'expected only 2 or 3 dots in {name!r}')
        if dots == 3:
            optimization = name.split('.')[-2]
            if not optimization.startswith('opt-'):
                raise ValueError("optimization portion of filename does not start with 'opt-'")
            if not optimization[4:].isalnum():
                raise ValueError(f'optimization level {optimization!r} is not an alphanumeric value')
        return _os.path.join(parent, name.partition('.')[0] + '.py')


    def _get_sourcefile(bytecode_path):
        if not bytecode_path:
            return None
        try:
            source = source_from_cache(bytecode_path)
        except ValueError:
            source = bytecode_path[:-1]
        return source if _os.path.isfile(source) else bytecode_path


    def decode_source(source_bytes):
        """The text of a source file, decoded as its first lines say."""
        from _frozen_importlib import _declared_encoding
        text = bytes(source_bytes)
        mark = text.startswith(b'\xef\xbb\xbf')
        text = text[3:] if mark else text
        return text.decode(_declared_encoding(text) or 'utf-8').replace('\r\n', '\n').replace('\r', '\n')


    _unset = object()


    def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_unset):
        """A spec for a module in a file."""
        if location is None:
            location = '<unknown>'
            if hasattr(loader, 'get_filename'):
                try:
                    location = loader.get_filename(name)
                except ImportError:
                    pass
        else:
            location = _os.fspath(location)
            try:
                location = _os.path.abspath(location)
            except OSError:
                pass
        if loader is None:
            for suffix, kind in _loaders_by_suffix:
                if location.endswith(suffix):
                    loader = kind(name, location)
                    break
            else:
                return None
        spec = ModuleSpec(name, loader, origin=location)
        spec.has_location = True
        if submodule_search_locations is _unset:
            if hasattr(loader, 'is_package'):
                try:
                    if loader.is_package(name):
                        spec.submodule_search_locations = []
                except ImportError:
                    pass
        else:
            spec.submodule_search_locations = submodule_search_locations
        if spec.submodule_search_locations == [] and location:
            spec.submodule_search_locations.append(_os.path.split(location)[0])
        return spec


    class _LoaderBasics:
        def is_package(self, fullname):
            stem = _os.path.basename(self.get_filename(fullname)).rsplit('.', 1)[0]
            return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'

        def create_module(self, spec):
            return None

        def exec_module(self, module):
            code = self.get_code(module.__name__)
            if code is None:
                raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
            exec(code, module.__dict__)

        def load_module(self, fullname):
            from _frozen_importlib import _load_module_shim
            return _load_module_shim(self, fullname)


    class SourceLoader(_LoaderBasics):
        def path_mtime(self, path):
            raise OSError

        def path_stats(self, path):
            return {'mtime': self.path_mtime(path)}

        def set_data(self, path, data):
            pass

        def source_to_code(self, data, path, *, _optimize=-1):
            return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

        def get_source(self, fullname):
            path = self.get_filename(fullname)
            try:
                data = self.get_data(path)
            except OSError as error:
                raise ImportError('source not available through get_data()', name=fullname) from error
            return decode_source(data)

        def get_code(self, fullname):
            path = self.get_filename(fullname)
            return self.source_to_code(self.get_data(path), path)


    class FileLoader:
        def __init__(self, fullname, path):
            self.name = fullname
            self.path = path

        def __eq__(self, other):
            return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

        def __hash__(self):
            return hash(self.name) ^ hash(self.path)

        def get_filename(self, name=None):
            if name is not None and name != self.name:
                raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)
            return self.path

        def get_data(self, path):
            with open(path, 'rb') as file:
                return file.read()


    class SourcelessFileLoader(FileLoader, _LoaderBasics):
        """Compiled files of CPython: they cannot run here."""

        def get_code(self, fullname):
            raise ImportError(f'compiled modules are not supported: {self.path}', name=fullname, path=self.path)

        def get_source(self, fullname):
            return None


    class ExtensionFileLoader(FileLoader, _LoaderBasics):
        """Modules in machine code: they cannot run here."""

        def create_module(self, spec):
            raise ImportError(f'extension modules are not supported: {self.path}', name=self.name, path=self.path)

        def exec_module(self, module):
            raise ImportError(f'extension modules are not supported: {self.path}', name=self.name, path=self.path)

        def get_code(self, fullname):
            return None

        def get_source(self, fullname):
            return None


    class AppleFrameworkLoader(ExtensionFileLoader):
        pass


    class WindowsRegistryFinder:
        @classmethod
        def find_spec(cls, fullname, path=None, target=None):
            return None


    _loaders_by_suffix = [('.py', SourceFileLoader), ('.pyc', SourcelessFileLoader)]


    def _get_supported_file_loaders():
        return [(SourceFileLoader, SOURCE_SUFFIXES), (SourcelessFileLoader, BYTECODE_SUFFIXES)]


    class FileFinder:
        """Finds modules in one folder."""

        def __init__(self, path, *loader_details):
            self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
            if not path or path == '.':
                self.path = _os.getcwd()
            else:
                self.path = _os.path.abspath(path)

        def invalidate_caches(self):
            pass

        def find_spec(self, fullname, target=None):
            base = _os.path.join(self.path, fullname.rpartition('.')[2])
            is_folder = _os.path.isdir(base)
            if is_folder:
                for suffix, loader in self._loaders:
                    file = _os.path.join(base, '__init__' + suffix)
                    if _os.path.isfile(file):
                        return self._get_spec(loader, fullname, file, [base], target)
            for suffix, loader in self._loaders:
                if _os.path.isfile(base + suffix):
                    return self._get_spec(loader, fullname, base + suffix, None, target)
            if is_folder:
                spec = ModuleSpec(fullname, None)
                spec.submodule_search_locations = [base]
                return spec
            return None

        def _get_spec(self, loader_class, fullname, path, smsl, target):
            return spec_from_file_location(fullname, path, loader=loader_class(fullname, path),
                                           submodule_search_locations=smsl)

        @classmethod
        def path_hook(cls, *loader_details):
            """An entry for `sys.path_hooks`."""
            def path_hook_for_FileFinder(path):
                if not _os.path.isdir(path or '.'):
                    raise ImportError('only directories are supported', path=path)
                return cls(path, *loader_details)
            return path_hook_for_FileFinder

        def __repr__(self):
            return f'FileFinder({self.path!r})'


    _file_finder = FileFinder.path_hook(*_get_supported_file_loaders())


    def _finder_of(entry):
        if entry == '':
            try:
                entry = _os.getcwd()
            except FileNotFoundError:
                return None
        cache = sys.path_importer_cache
        if entry not in cache:
            cache[entry] = None
            for hook in sys.path_hooks:
                try:
                    cache[entry] = hook(entry)
                    break
                except ImportError:
                    continue
        return cache[entry]


    def _search_path(fullname, path, target):
        """What the finders of the entries of a path know about a module."""
        portions = []
        for entry in path:
            if not isinstance(entry, str):
                continue
            finder = _finder_of(entry)
            if finder is None or not hasattr(finder, 'find_spec'):
                continue
            spec = finder.find_spec(fullname, target)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError('spec missing loader')
            portions += spec.submodule_search_locations
        if not portions:
            return None
        loader = NamespaceLoader(fullname, portions)
        spec = ModuleSpec(fullname, loader)
        spec.submodule_search_locations = loader._path
        return spec


    def _invalidate_caches():
        for entry, finder in list(sys.path_importer_cache.items()):
            if finder is None or not _os.path.isabs(entry):
                del sys.path_importer_cache[entry]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()
    """#
