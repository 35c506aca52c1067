/// Module `multiprocessing.managers`.
let multiprocessingManagersSource = #"""
    from _shared_objects import Array, DictProxy, ListProxy, Namespace, NamespaceProxy, SyncManager, Value

    __all__ = ['BaseManager', 'SyncManager', 'BaseProxy', 'Token', 'SharedMemoryManager']
    from _shared_objects import _Shared as BaseProxy


    class BaseManager(SyncManager):
        """A manager for which a program registers its own kinds of objects."""

        @classmethod
        def register(cls, typeid, callable=None, proxytype=None, exposed=None, **options):
            def make(self, *args, **kwargs):
                target = callable(*args, **kwargs)
                names = exposed or [name for name in dir(target) if name[0] != '_' and getattr(target, name).__call__]
                body = {name: _forward(name) for name in names}
                return type(f'AutoProxy[{typeid}]', (BaseProxy,), body)(target)
            setattr(cls, typeid, make)


    def _forward(name):
        def method(self, *args, **kwargs):
            return self._call(name, *args, **kwargs)
        method.__name__ = name
        return method


    def __getattr__(name):
        if name in __all__:
            raise NotImplementedError(f'multiprocessing.managers.{name} is not supported')
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#
