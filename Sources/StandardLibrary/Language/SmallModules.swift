import Runtime

/// Registers small modules that are written in the language itself.
func installSmallModules(_ session: Session) {
    let sources = [
        "keyword": keywordSource, "types": typesSource, "copy": copySource, "contextlib": contextlibSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
    session.moduleMakers["types"] = { builder in
        // The library's own code leaves no traceback to take the type of.
        builder.attribute("TracebackType", Value(builder.session.types.traceback))
        try builder.source(typesSource)
    }
}

private let keywordSource = #"""
    kwlist = ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
              'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda',
              'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
    softkwlist = ['_', 'case', 'match', 'type']

    iskeyword = frozenset(kwlist).__contains__
    issoftkeyword = frozenset(softkwlist).__contains__

    __all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
    """#

private let typesSource = #"""
    import sys


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
    FrameType = type(sys._getframe())
    GetSetDescriptorType = type(FunctionType.__code__)
    MemberDescriptorType = type(FunctionType.__globals__)
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    EllipsisType = type(Ellipsis)
    NoneType = type(None)
    NotImplementedType = type(NotImplemented)
    del _made, _function, _generator, _coroutine, _async_generator


    class _GeneratorWrapper:
        """A generator as something that can be awaited."""

        def __init__(self, generator):
            self._generator = generator
            self.__name__ = getattr(generator, '__name__', None)
            self.__qualname__ = getattr(generator, '__qualname__', None)

        def send(self, value):
            return self._generator.send(value)

        def throw(self, *error):
            return self._generator.throw(*error)

        def close(self):
            return self._generator.close()

        def __next__(self):
            return next(self._generator)

        def __iter__(self):
            return self._generator

        __await__ = __iter__

        @property
        def gi_code(self):
            return self._generator.gi_code

        @property
        def gi_frame(self):
            return self._generator.gi_frame

        @property
        def gi_running(self):
            return self._generator.gi_running

        @property
        def gi_yieldfrom(self):
            return self._generator.gi_yieldfrom

        cr_code = gi_code
        cr_frame = gi_frame
        cr_running = gi_running
        cr_await = gi_yieldfrom


    def coroutine(func):
        if not callable(func):
            raise TypeError('types.coroutine() expects a callable')
        # What async functions and their like have.
        if type(func) is FunctionType and func.__code__.co_flags & 0x180:
            return func
        from functools import wraps

        @wraps(func)
        def wrapped(*args, **kwargs):
            made = func(*args, **kwargs)
            if type(made) is GeneratorType:
                return _GeneratorWrapper(made)
            return made

        return wrapped


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


    class DynamicClassAttribute:
        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc or (fget.__doc__ if fget else None)
            self.overwrite_doc = doc is None
            self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.__isabstractmethod__:
                    return self
                raise AttributeError()
            if self.fget is None:
                raise AttributeError('unreadable attribute')
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError("can't set attribute")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError("can't delete attribute")
            self.fdel(instance)

        def getter(self, fget):
            return type(self)(fget, self.fset, self.fdel, fget.__doc__ if self.overwrite_doc else self.__doc__)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)
    """#

private let copySource = #"""
    class Error(Exception):
        pass


    error = Error

    _atomic = {type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property,
               type(Ellipsis), type(NotImplemented), type(len), type(lambda: None)}


    def copy(x):
        cls = type(x)
        if cls in _atomic:
            return x
        if cls in (list, dict, set, bytearray):
            return cls.copy(x)
        if issubclass(cls, type):
            return x
        copier = getattr(cls, '__copy__', None)
        if copier is not None:
            return copier(x)
        return _rebuild(x, _reduced(x), None)


    def deepcopy(x, memo=None, _nil=[]):
        cls = type(x)
        if cls in _atomic and cls not in (tuple, frozenset, slice, property):
            return x
        if memo is None:
            memo = {}
        key = id(x)
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
        if cls is list:
            made = memo[key] = []
            for item in x:
                made.append(deepcopy(item, memo))
        elif cls is dict:
            made = memo[key] = {}
            for name, value in x.items():
                made[deepcopy(name, memo)] = deepcopy(value, memo)
        elif cls is tuple:
            items = [deepcopy(item, memo) for item in x]
            # A tuple that holds itself was copied meanwhile.
            if key in memo:
                return memo[key]
            made = x if all(old is new for old, new in zip(x, items)) else tuple(items)
        elif cls is property:
            return x
        elif issubclass(cls, type):
            made = x
        elif cls.__name__ == 'method' and hasattr(x, '__func__'):
            made = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            copier = getattr(x, '__deepcopy__', None)
            made = copier(memo) if copier is not None else _rebuild(x, _reduced(x), memo)
        if made is not x:
            memo[key] = made
            memo.setdefault(id(memo), []).append(x)
        return made


    def _reduced(x):
        reductor = getattr(x, '__reduce_ex__', None)
        if reductor is not None:
            return reductor(4)
        reductor = getattr(x, '__reduce__', None)
        if reductor is None:
            raise Error(f'un(deep)copyable object of type {type(x)}')
        return reductor()


    def _rebuild(x, parts, memo):
        if isinstance(parts, str):
            return x
        func, args, state, items, pairs = (*parts, None, None, None)[:5]
        deep = memo is not None
        if deep and args:
            args = tuple(deepcopy(arg, memo) for arg in args)
        made = func(*args)
        if deep:
            memo[id(x)] = made
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(made, '__setstate__'):
                made.__setstate__(state)
            else:
                slots = None
                if isinstance(state, tuple) and len(state) == 2:
                    state, slots = state
                if state is not None:
                    made.__dict__.update(state)
                if slots is not None:
                    for name, value in slots.items():
                        setattr(made, name, value)
        if items is not None:
            for item in items:
                made.append(deepcopy(item, memo) if deep else item)
        if pairs is not None:
            for name, value in pairs:
                if deep:
                    name, value = deepcopy(name, memo), deepcopy(value, memo)
                made[name] = value
        return made


    def replace(obj, /, **changes):
        cls = obj.__class__
        method = getattr(cls, '__replace__', None)
        if method is None:
            raise TypeError(f'replace() does not support {cls.__name__} objects')
        return method(obj, **changes)


    __all__ = ['Error', 'copy', 'deepcopy', 'replace']
    """#
