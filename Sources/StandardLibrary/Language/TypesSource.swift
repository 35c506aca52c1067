/// Module `types`.
let typesSource = #"""
    import sys
    import _tracing


    def _function():
        pass


    def _generator():
        yield


    async def _coroutine():
        pass


    async def _async_generator():
        yield


    FunctionType = LambdaType = type(_function)
    CodeType = type(_function.__code__)
    MappingProxyType = type(type.__dict__)
    SimpleNamespace = type(sys.implementation)
    CellType = type((lambda value: (lambda: value).__closure__[0])(0))
    GeneratorType = type(_generator())
    _made = _coroutine()
    CoroutineType = type(_made)
    _made.close()
    AsyncGeneratorType = type(_async_generator())
    MethodType = type(type('_C', (), {'method': _function})().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    WrapperDescriptorType = type(object.__init__)
    MethodWrapperType = type(object().__str__)
    MethodDescriptorType = type(str.join)
    ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
    ModuleType = type(sys)
    TracebackType = _tracing.traceback_type
    FrameType = _tracing.frame_type
    GetSetDescriptorType = type(FunctionType.__code__)
    MemberDescriptorType = type(type('_', (), {'__slots__': ('member',)}).member)
    CapsuleType = _tracing.capsule_type
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    EllipsisType = type(Ellipsis)
    NoneType = type(None)
    NotImplementedType = type(NotImplemented)
    del _made, _function, _generator, _coroutine, _async_generator


    def new_class(name, bases=(), kwds=None, exec_body=None):
        resolved = resolve_bases(bases)
        meta, namespace, kwds = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace['__orig_bases__'] = bases
        return meta(name, resolved, namespace, **kwds)


    def resolve_bases(bases):
        result, changed = [], False
        for base in bases:
            if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
                result.append(base)
                continue
            entries = base.__mro_entries__(bases)
            if not isinstance(entries, tuple):
                raise TypeError('__mro_entries__ must return a tuple')
            result.extend(entries)
            changed = True
        return tuple(result) if changed else bases


    def prepare_class(name, bases=(), kwds=None):
        kwds = dict(kwds or {})
        if 'metaclass' in kwds:
            meta = kwds.pop('metaclass')
        else:
            meta = type(bases[0]) if bases else type
        if isinstance(meta, type):
            for base in bases:
                kind = type(base)
                if issubclass(meta, kind):
                    continue
                if not issubclass(kind, meta):
                    raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) '
                                    'subclass of the metaclasses of all its bases')
                meta = kind
        namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
        return meta, namespace, kwds


    def get_original_bases(cls, /):
        try:
            return cls.__dict__.get('__orig_bases__', cls.__bases__)
        except AttributeError:
            raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None


    def _needed(function, complaint):
        if function is None:
            raise AttributeError(complaint)
        return function


    class DynamicClassAttribute:
        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc or (fget.__doc__ if fget else None)
            self.overwrite_doc = doc is None
            self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

        def __get__(self, instance, ownerclass=None):
            if instance is not None:
                return _needed(self.fget, 'unreadable attribute')(instance)
            if not self.__isabstractmethod__:
                raise AttributeError()
            return self

        def __set__(self, instance, value):
            _needed(self.fset, "can't set attribute")(instance, value)

        def __delete__(self, instance):
            _needed(self.fdel, "can't delete attribute")(instance)

        def getter(self, fget):
            doc = (fget.__doc__ if self.overwrite_doc else None) or self.__doc__
            made = type(self)(fget, self.fset, self.fdel, doc)
            made.overwrite_doc = self.overwrite_doc
            return made

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)


    def coroutine(func):
        """Makes a generator function one whose generators can be awaited."""
        if not callable(func):
            raise TypeError('types.coroutine() expects a callable')
        code = getattr(func, '__code__', None)
        if type(func) is FunctionType and type(code) is CodeType:
            flags = code.co_flags
            # Coroutine functions and what is one already stay as they are.
            if flags & 0x180:
                return func
            if flags & 0x20:
                return _tracing.mark_coroutine(func)
        import functools
        from collections import abc

        @functools.wraps(func)
        def wrapped(*args, **kwargs):
            made = func(*args, **kwargs)
            if type(made) is CoroutineType or type(made) is GeneratorType and made.gi_code.co_flags & 0x100:
                return made
            if isinstance(made, abc.Generator) and not isinstance(made, abc.Coroutine):
                return _GeneratorWrapper(made)
            return made

        return wrapped


    def _inner_method(name):
        def passed_on(self, *args):
            return getattr(self._GeneratorWrapper__wrapped, name)(*args)

        passed_on.__name__ = name
        passed_on.__qualname__ = f'_GeneratorWrapper.{name}'
        return passed_on


    def _inner_value(name):
        return property(lambda self: getattr(self._GeneratorWrapper__wrapped, name))


    class _GeneratorWrapper:
        def __init__(self, gen):
            self.__wrapped = gen
            for shown in ('__name__', '__qualname__'):
                setattr(self, shown, getattr(gen, shown, None))

        send, throw, close = map(_inner_method, ('send', 'throw', 'close'))
        gi_code = cr_code = _inner_value('gi_code')
        gi_frame = cr_frame = _inner_value('gi_frame')
        gi_running = cr_running = _inner_value('gi_running')
        gi_yieldfrom = cr_await = _inner_value('gi_yieldfrom')

        def __next__(self):
            return next(self.__wrapped)

        def __iter__(self):
            return self

        __await__ = __iter__


    __all__ = [name for name in globals() if name[0] != '_' and name != 'sys']
    """#
