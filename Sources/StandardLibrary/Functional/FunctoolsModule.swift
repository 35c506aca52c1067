import Runtime

/// Module `functools`.
func makeFunctoolsModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    let partial = builder.type("partial", definePartial)
    let cache = builder.type("_lru_cache_wrapper", defineCache)
    for type in [partial, cache] {
        type.hasInstanceDict = true
        type.hasWeakReferences = true
    }
    session.roots["functools.partial"] = Value(partial)
    session.roots["functools._lru_cache_wrapper"] = Value(cache)
    let key = session.makeType(
        "KeyWrapper", base: session.types.object, layout: .closed, moduleName: "functools",
        define: defineComparisonKey)
    session.roots["functools.KeyWrapper"] = Value(key)
    builder.function("cmp_to_key", "mycmp") { t, a in
        guard let type = t.session.roots["functools.KeyWrapper"]?.as(TypeObject.self) else { return .none }
        return Value(ComparisonKey(type.rootShape, a[0], .none))
    }
    builder.function("reduce", "function, iterable, initial=..., /") { t, a in
        guard let iterator = try? t.iterator(a[1]) else {
            if t.type(of: a[1]).special(.iter).isUnbound && t.type(of: a[1]).special(.getitem).isUnbound {
                throw t.typeError("reduce() arg 2 must support iteration")
            }
            return try t.iterator(a[1])
        }
        var result = a[2]
        while let item = try t.next(iterator) {
            result = result.isUnbound ? item : try t.call(a[0], result, item)
        }
        if result.isUnbound { throw t.typeError("reduce() of empty iterable with no initial value") }
        return result
    }
    try builder.source(functoolsSource)
    builder.lazySource([
        "singledispatch", "singledispatchmethod", "partialmethod", "cached_property", "total_ordering",
    ]) {
        functoolsClassesSource
    }
}

private let functoolsSource = #"""
    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
    WRAPPER_UPDATES = ('__dict__',)


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                pass
            else:
                setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    def _cache_info(hits, misses, maxsize, currsize):
        global _CacheInfo
        if _CacheInfo is None:
            from collections import namedtuple
            _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
        return _CacheInfo(hits, misses, maxsize, currsize)


    _CacheInfo = None


    def _remember(function, maxsize, typed):
        wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)


    def lru_cache(maxsize=128, typed=False):
        if isinstance(maxsize, int):
            if maxsize < 0:
                maxsize = 0
        elif callable(maxsize) and isinstance(typed, bool):
            return _remember(maxsize, 128, typed)
        elif maxsize is not None:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorating_function(user_function):
            return _remember(user_function, maxsize, typed)

        return decorating_function


    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


    from _thread import RLock

    __all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
               'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
               'singledispatchmethod', 'cached_property']
    """#

private let functoolsClassesSource = #"""
    _GenericAlias = type(list[int])
    _missing = object()


    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__
            self.__module__ = func.__module__

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError('Cannot assign the same cached_property to two different names '
                                f'({self.attrname!r} and {name!r}).')

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
            try:
                store = instance.__dict__
            except AttributeError:
                raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                                f'{self.attrname!r} property.') from None
            value = store.get(self.attrname, _missing)
            if value is _missing:
                value = self.func(instance)
                try:
                    store[self.attrname] = value
                except TypeError:
                    raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                    f'item assignment for caching {self.attrname!r} property.') from None
            return value

        __class_getitem__ = classmethod(_GenericAlias)


    def _ordering_method(cls, name, base, combine):
        def method(self, other):
            result = getattr(type(self), base)(self, other)
            if result is NotImplemented:
                return result
            return combine(self, other, result)
        method.__name__ = name
        method.__qualname__ = f'{cls.__qualname__}.{name}'
        method.__module__ = cls.__module__
        method.__doc__ = getattr(int, name).__doc__
        return method


    _orderings = {
        '__lt__': [('__gt__', lambda s, o, r: not r and s != o), ('__le__', lambda s, o, r: r or s == o),
                   ('__ge__', lambda s, o, r: not r)],
        '__le__': [('__ge__', lambda s, o, r: not r or s == o), ('__lt__', lambda s, o, r: r and s != o),
                   ('__gt__', lambda s, o, r: not r)],
        '__gt__': [('__lt__', lambda s, o, r: not (r or s == o)), ('__ge__', lambda s, o, r: r or s == o),
                   ('__le__', lambda s, o, r: not r)],
        '__ge__': [('__le__', lambda s, o, r: not r or s == o), ('__gt__', lambda s, o, r: r and s != o),
                   ('__lt__', lambda s, o, r: not r)],
    }


    def total_ordering(cls):
        defined = {op for op in _orderings if getattr(cls, op, None) is not getattr(object, op, None)}
        if not defined:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = max(defined)
        for name, combine in _orderings[root]:
            if name not in defined:
                setattr(cls, name, _ordering_method(cls, name, root, combine))
        return cls


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and getattr(func, '__get__', None) is None:
                raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
            if isinstance(func, partialmethod):
                self.func = func.func
                self.args = func.args + args
                self.keywords = {**func.keywords, **keywords}
            else:
                self.func = func
                self.args = args
                self.keywords = keywords

        def __repr__(self):
            cls = type(self)
            shown = [repr(self.func)]
            shown.extend(map(repr, self.args))
            shown.extend(f'{name}={value!r}' for name, value in self.keywords.items())
            return f'{cls.__module__}.{cls.__qualname__}({", ".join(shown)})'

        def _make_unbound_method(self):
            def _method(cls_or_self, /, *args, **keywords):
                return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.__partialmethod__ = self
            return _method

        def __get__(self, obj, cls=None):
            get = getattr(self.func, '__get__', None)
            result = None
            if get is not None and not isinstance(self.func, partial):
                bound = get(obj, cls)
                if bound is not self.func:
                    result = partial(bound, *self.args, **self.keywords)
                    try:
                        result.__self__ = bound.__self__
                    except AttributeError:
                        pass
            if result is None:
                result = self._make_unbound_method().__get__(obj, cls)
            return result

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)

        __class_getitem__ = classmethod(_GenericAlias)


    def _merged(lines):
        """Classes in an order that agrees with every line, as a class with several bases finds its own."""
        order = []
        while lines := [line for line in lines if line]:
            tails = {cls for line in lines for cls in line[1:]}
            for line in lines:
                if line[0] not in tails:
                    order.append(line[0])
                    break
            else:
                raise RuntimeError('Inconsistent hierarchy')
            lines = [line[1:] if line[0] is order[-1] else line for line in lines]
        return order


    def _c3_mro(cls, abcs=()):
        """The order of a class's ancestors, with abstract classes it does not name put where they belong."""
        bases = list(cls.__bases__)
        # Abstract classes come after the last base that is abstract itself.
        split = max((place + 1 for place, base in enumerate(bases) if hasattr(base, '__abstractmethods__')), default=0)
        added = [abstract for abstract in abcs or () if issubclass(cls, abstract)
                 and not any(issubclass(base, abstract) for base in bases)]
        rest = [abstract for abstract in abcs or () if abstract not in added]
        groups = bases[:split], added, bases[split:]
        return _merged([[cls], *(_c3_mro(base, rest) for group in groups for base in group), *map(list, groups)])


    def _compose_mro(cls, types):
        """The ancestors of a class, those among `types` included that it only claims to implement."""
        own = set(cls.__mro__)

        def counts(known):
            return (known not in own and hasattr(known, '__mro__') and not isinstance(known, _GenericAlias)
                    and issubclass(cls, known))

        claimed = list(filter(counts, types))
        claimed = [known for known in claimed
                   if not any(known is not other and known in other.__mro__ for other in claimed)]
        wanted = set(claimed)
        order = []
        for known in claimed:
            # Narrower classes between the two come first, those that cover most of the others before the rest.
            between = [[base for base in narrow.__mro__ if base in wanted]
                       for narrow in type.__subclasses__(known) if narrow not in own and issubclass(cls, narrow)]
            between.sort(key=len, reverse=True)
            for found in [base for line in between for base in line] if between else [known]:
                if found not in order:
                    order.append(found)
        return _c3_mro(cls, order)


    def _find_implementation(cls, registry):
        best = None
        for known in _compose_mro(cls, registry.keys()):
            if known not in registry:
                continue
            if best is None:
                best = known
                continue
            claims = {best, known}.isdisjoint(cls.__mro__)
            if claims and not issubclass(best, known):
                raise RuntimeError(f'Ambiguous dispatch: {best} or {known}')
            break
        return registry.get(best)


    def singledispatch(func):
        from types import MappingProxyType, UnionType
        registry = {}
        found = {}

        def is_union(cls):
            return isinstance(cls, UnionType) or getattr(cls, '__origin__', None) is _union_origin()

        def is_valid(cls):
            if isinstance(cls, type):
                return True
            return is_union(cls) and all(isinstance(part, type) for part in cls.__args__)

        def dispatch(cls):
            if cls in found and not _abstract(registry):
                return found[cls]
            try:
                implementation = registry[cls]
            except KeyError:
                implementation = _find_implementation(cls, registry)
            found[cls] = implementation
            return implementation

        def register(cls, func=None):
            if is_valid(cls):
                if func is None:
                    return lambda f: register(cls, f)
            else:
                if func is not None:
                    raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
                annotations = getattr(cls, '__annotations__', {})
                if not annotations:
                    raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                    '`@register(some_class)` or plain `@register` on an annotated function.')
                func = cls
                from typing import get_type_hints
                name, cls = next(iter(get_type_hints(func).items()))
                if not is_valid(cls):
                    if is_union(cls):
                        raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
                    raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
            if is_union(cls):
                for part in cls.__args__:
                    registry[part] = func
            else:
                registry[cls] = func
            found.clear()
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{funcname} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **kw)

        funcname = getattr(func, '__name__', 'singledispatch function')
        registry[object] = func
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = MappingProxyType(registry)
        wrapper._clear_cache = found.clear
        update_wrapper(wrapper, func)
        return wrapper


    def _abstract(registry):
        return any(hasattr(known, '__abstractmethods__') for known in registry)


    def _union_origin():
        from typing import Union
        return Union


    class singledispatchmethod:
        def __init__(self, func):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            dispatch = self.dispatcher.dispatch
            funcname = getattr(self.func, '__name__', 'singledispatchmethod method')

            def _method(*args, **kwargs):
                if not args:
                    raise TypeError(f'{funcname} requires at least 1 positional argument')
                return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            update_wrapper(_method, self.func)
            return _method

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)
    """#
