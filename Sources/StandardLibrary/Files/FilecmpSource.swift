/// Module `filecmp`.
let filecmpSource = #"""
    import os
    import stat
    from functools import cached_property
    from itertools import filterfalse
    from types import GenericAlias

    __all__ = ['clear_cache', 'cmp', 'dircmp', 'cmpfiles', 'DEFAULT_IGNORES']

    DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']
    BUFSIZE = 8192
    _cache = {}


    def clear_cache():
        _cache.clear()


    def _signature(path):
        found = os.stat(path)
        return stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime


    def cmp(f1, f2, shallow=True):
        """Whether two files are equal; by their kind, size and time alone where those agree and `shallow` is true."""
        one, two = _signature(f1), _signature(f2)
        if one[0] != stat.S_IFREG or two[0] != stat.S_IFREG:
            return False
        if shallow and one == two:
            return True
        if one[1] != two[1]:
            return False
        key = f1, f2, one, two
        if key not in _cache:
            if len(_cache) > 100:
                clear_cache()
            _cache[key] = _equal_bytes(f1, f2)
        return _cache[key]


    def _equal_bytes(one, two):
        with open(one, 'rb') as first, open(two, 'rb') as second:
            while True:
                part = first.read(BUFSIZE)
                if part != second.read(BUFSIZE):
                    return False
                if not part:
                    return True


    def cmpfiles(a, b, common, shallow=True):
        """Names of equal files, of different ones, and of those that could not be compared."""
        groups = [], [], []
        for name in common:
            try:
                place = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
            except (OSError, ValueError):
                place = 2
            groups[place].append(name)
        return groups


    class dircmp:
        """Compares two folders; each list is made when it is first asked for."""

        def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
            self.left, self.right = a, b
            self.hide = [os.curdir, os.pardir] if hide is None else hide
            self.ignore = DEFAULT_IGNORES if ignore is None else ignore
            self.shallow = shallow

        def _names(self, folder):
            hidden = {*self.hide, *self.ignore}
            return sorted(name for name in os.listdir(folder) if name not in hidden)

        left_list = cached_property(lambda self: self._names(self.left))
        right_list = cached_property(lambda self: self._names(self.right))
        common = cached_property(lambda self: [name for name in self.left_list if name in set(self.right_list)])
        left_only = cached_property(lambda self: [name for name in self.left_list if name not in set(self.right_list)])
        right_only = cached_property(lambda self: [name for name in self.right_list if name not in set(self.left_list)])

        @cached_property
        def _kinds(self):
            folders, files, odd = [], [], []
            for name in self.common:
                modes = []
                for side in self.left, self.right:
                    try:
                        modes.append(stat.S_IFMT(os.stat(os.path.join(side, name)).st_mode))
                    except (OSError, ValueError):
                        modes.append(None)
                kind = modes[0] if modes[0] == modes[1] else None
                (folders if kind == stat.S_IFDIR else files if kind == stat.S_IFREG else odd).append(name)
            return folders, files, odd

        common_dirs = cached_property(lambda self: self._kinds[0])
        common_files = cached_property(lambda self: self._kinds[1])
        common_funny = cached_property(lambda self: self._kinds[2])
        _compared = cached_property(lambda self: cmpfiles(self.left, self.right, self.common_files, self.shallow))
        same_files = cached_property(lambda self: self._compared[0])
        diff_files = cached_property(lambda self: self._compared[1])
        funny_files = cached_property(lambda self: self._compared[2])

        @cached_property
        def subdirs(self):
            return {name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide,
                                     shallow=self.shallow) for name in self.common_dirs}

        def report(self):
            print('diff', self.left, self.right)
            for title, names in ((f'Only in {self.left} :', self.left_only), (f'Only in {self.right} :', self.right_only),
                                 ('Identical files :', self.same_files), ('Differing files :', self.diff_files),
                                 ('Trouble with common files :', self.funny_files),
                                 ('Common subdirectories :', self.common_dirs), ('Common funny cases :', self.common_funny)):
                if names:
                    print(title, sorted(names))

        def report_partial_closure(self):
            self.report()
            for inner in self.subdirs.values():
                print()
                inner.report()

        def report_full_closure(self):
            self.report()
            for inner in self.subdirs.values():
                print()
                inner.report_full_closure()

        __class_getitem__ = classmethod(GenericAlias)
    """#
