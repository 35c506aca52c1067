/// Module `typing`.
let typingModuleSource = #"""
import sys
import _tracing
from types import GenericAlias, NoneType, UnionType

Generic, NoDefault = _tracing.generic_type, _tracing.no_default
TypeVar, ParamSpec, TypeVarTuple = _tracing.type_var_type, _tracing.param_spec_type, _tracing.type_var_tuple_type
TypeAliasType = _tracing.type_alias_type
ParamSpecArgs, ParamSpecKwargs = _tracing.param_spec_args_type, _tracing.param_spec_kwargs_type
TYPE_CHECKING = False
Text = str

# Names that stand for classes elsewhere: (module, name, number of parameters, builtin name or None).
_aliases = {
    'Hashable': ('collections.abc', 'Hashable', 0), 'Sized': ('collections.abc', 'Sized', 0),
    'Awaitable': ('collections.abc', 'Awaitable', 1), 'Coroutine': ('collections.abc', 'Coroutine', 3),
    'AsyncIterable': ('collections.abc', 'AsyncIterable', 1), 'AsyncIterator': ('collections.abc', 'AsyncIterator', 1),
    'Iterable': ('collections.abc', 'Iterable', 1), 'Iterator': ('collections.abc', 'Iterator', 1),
    'Reversible': ('collections.abc', 'Reversible', 1), 'Container': ('collections.abc', 'Container', 1),
    'Collection': ('collections.abc', 'Collection', 1), 'AbstractSet': ('collections.abc', 'Set', 1),
    'MutableSet': ('collections.abc', 'MutableSet', 1), 'Mapping': ('collections.abc', 'Mapping', 2),
    'MutableMapping': ('collections.abc', 'MutableMapping', 2), 'Sequence': ('collections.abc', 'Sequence', 1),
    'MutableSequence': ('collections.abc', 'MutableSequence', 1), 'ByteString': ('collections.abc', 'ByteString', 0),
    'MappingView': ('collections.abc', 'MappingView', 1), 'KeysView': ('collections.abc', 'KeysView', 1),
    'ItemsView': ('collections.abc', 'ItemsView', 2), 'ValuesView': ('collections.abc', 'ValuesView', 1),
    'Generator': ('collections.abc', 'Generator', 3), 'AsyncGenerator': ('collections.abc', 'AsyncGenerator', 2),
    'ContextManager': ('contextlib', 'AbstractContextManager', 2),
    'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 2),
    'Deque': ('collections', 'deque', 1), 'DefaultDict': ('collections', 'defaultdict', 2),
    'OrderedDict': ('collections', 'OrderedDict', 2), 'Counter': ('collections', 'Counter', 1),
    'ChainMap': ('collections', 'ChainMap', 2), 'List': ('builtins', 'list', 1), 'Set': ('builtins', 'set', 1),
    'FrozenSet': ('builtins', 'frozenset', 1), 'Dict': ('builtins', 'dict', 2), 'Type': ('builtins', 'type', 1),
    'Pattern': ('re', 'Pattern', 1), 'Match': ('re', 'Match', 1),
}
_defaults = {'Generator': (NoneType, NoneType), 'AsyncGenerator': (NoneType,),
             'ContextManager': (bool | None,), 'AsyncContextManager': (bool | None,)}
_later = {'Protocol', 'NamedTuple', 'TypedDict', 'SupportsInt', 'SupportsFloat', 'SupportsComplex', 'SupportsBytes',
          'SupportsIndex', 'SupportsAbs', 'SupportsRound', 'runtime_checkable', 'get_type_hints', 'IO', 'TextIO',
          'BinaryIO', 'NewType', 'get_protocol_members', 'is_protocol', 'is_typeddict', '_ProtocolMeta',
          '_TypedDictMeta', 'NamedTupleMeta', '_get_protocol_attrs', 'no_type_check', 'no_type_check_decorator',
          'evaluate_forward_ref'}

# Parameters of the classes above: not exported, but others import them.
_variables = {
    'T': lambda: TypeVar('T'), 'KT': lambda: TypeVar('KT'), 'VT': lambda: TypeVar('VT'),
    'T_co': lambda: TypeVar('T_co', covariant=True), 'V_co': lambda: TypeVar('V_co', covariant=True),
    'VT_co': lambda: TypeVar('VT_co', covariant=True), 'T_contra': lambda: TypeVar('T_contra', contravariant=True),
    'CT_co': lambda: TypeVar('CT_co', covariant=True, bound=type)}

__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
           'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
           'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
           'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
           'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
           'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
           'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
           'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
           'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
           'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
           'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override',
           'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self',
           'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack']


def __getattr__(name):
    if name in _aliases:
        module, attribute, count = _aliases[name]
        found = getattr(__import__(module, None, None, [attribute]), attribute)
        made = _SpecialGenericAlias(found, count, name, _defaults.get(name, ()))
    elif name in _later:
        import _typing_more
        globals().update({key: getattr(_typing_more, key) for key in _later if hasattr(_typing_more, key)})
        if name not in globals():
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
        return globals()[name]
    elif name == 'AnyStr':
        made = TypeVar('AnyStr', bytes, str)
    elif name in _variables:
        made = _variables[name]()
    else:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = made
    return made


def __dir__():
    return sorted({*globals(), *__all__})


def _type_repr(obj):
    if isinstance(obj, tuple):
        return f'[{", ".join(_type_repr(item) for item in obj)}]'
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}' if obj is not Any else 'typing.Any'
    if obj is ...:
        return '...'
    if type(obj).__name__ == 'function':
        return obj.__name__
    return repr(obj)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, (_GenericAlias, GenericAlias)):
        refused = [Generic, globals().get('Protocol')]
        if not allow_special_forms:
            refused.append(ClassVar)
            if is_argument:
                refused.append(Final)
        if any(arg.__origin__ is item for item in refused):
            raise TypeError(f'{arg} is not valid as type argument')
    if type(arg) is _SpecialForm:
        if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
            return arg
        if allow_special_forms and arg in (ClassVar, Final):
            return arg
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if arg is Generic or arg is globals().get('Protocol', _type_check):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


def _collect_parameters(args):
    return GenericAlias(list, tuple(args)).__parameters__


def _dedupe(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError('Cannot subclass special typing classes')


class _NotIterable:
    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, _NotIterable, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem, name=None):
        self._getitem = getitem
        self._name = name or getitem.__name__
        self.__doc__ = getitem.__doc__ if name is None else None

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        if item == '__module__':
            return 'typing'
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Every type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


def _plain(name):
    def getitem(self, parameters):
        raise TypeError(f'{self} is not subscriptable')

    return _SpecialForm(getitem, name)


NoReturn, Never, Self, LiteralString, TypeAlias = map(
    _plain, ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'))


def _single(name, special=False):
    def getitem(self, parameters):
        item = _type_check(parameters, f'{self} accepts only {"" if special else "a "}single type'
                                       f'{"." if special else "."}', allow_special_forms=special)
        return _GenericAlias(self, (item,))

    return _SpecialForm(getitem, name)


ClassVar, Final = _single('ClassVar', True), _single('Final', True)
TypeGuard, TypeIs = _single('TypeGuard'), _single('TypeIs')
Required, NotRequired, ReadOnly = _single('Required', True), _single('NotRequired', True), _single('ReadOnly', True)


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for item in parameters:
        item = _type_check(item, 'Union[arg, ...]: each arg must be a type.')
        if isinstance(item, (_UnionGenericAlias, UnionType)):
            flat.extend(item.__args__)
        else:
            flat.append(item)
    flat = tuple(_dedupe(flat))
    if len(flat) == 1:
        return flat[0]
    return _UnionGenericAlias(self, flat, name='Optional' if len(flat) == 2 and NoneType in flat else None)


@_SpecialForm
def Optional(self, parameters):
    return Union[_type_check(parameters, f'{self} requires a single type.'), NoneType]


@_SpecialForm
def Literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for item in parameters:
        if isinstance(item, _LiteralGenericAlias):
            flat.extend(item.__args__)
        else:
            flat.append(item)
    try:
        flat = [item for item, kind in dict.fromkeys((item, type(item)) for item in flat)]
    except TypeError:
        # What cannot be hashed stays as it is.
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    return _ConcatenateGenericAlias(
        self, (*(_type_check(item, message) for item in parameters[:-1]), parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    item = _type_check(parameters, f'{self} accepts only single type.')
    if isinstance(item, TypeVarTuple):
        return next(iter(item))
    return _UnpackGenericAlias(origin=self, args=(item,))


@_SpecialForm
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments '
                        '(a type and an annotation).')
    origin = _type_check(params[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # Some objects take no attributes.
            pass
        return made

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        for base in bases[bases.index(self) + 1:]:
            if isinstance(base, GenericAlias):
                base = base.__origin__
            if isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic):
                break
        else:
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if attr in ('__origin__', '__args__'):
            return super().__getattr__(attr)
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if (attr.startswith('__') and attr.endswith('__')
                or attr in ('_name', '_inst', '_nparams', '_defaults', '_paramspec_tvars', '_typevar_types')):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list(set(super().__dir__()) | {attr for attr in dir(self.__origin__)
                                              if not (attr.startswith('__') and attr.endswith('__'))})


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = _collect_parameters(args)
        if not name:
            self.__module__ = getattr(origin, '__module__', 'typing')

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __getitem__(self, args):
        if self.__origin__ in (Generic, globals().get('Protocol', Generic)):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        if isinstance(args, tuple):
            args = tuple(_type_convert(item) for item in args)
        else:
            args = _type_convert(args)
        try:
            made = GenericAlias(self.__origin__, self.__args__)[args].__args__
        except TypeError as error:
            # The message names the alias as this module shows it.
            shown = repr(GenericAlias(self.__origin__, self.__args__))
            raise TypeError(str(error).replace(shown, repr(self))) from None
        return self.copy_with(tuple(made))

    def __iter__(self):
        yield Unpack[self]

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        args = ', '.join(_type_repr(item) for item in self.__args__) if self.__args__ else '()'
        return f'{name}[{args}]'

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = tuple(self.__args__)
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        import operator
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if globals().get('Protocol') in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    def __init__(self, origin, nparams, name, defaults=()):
        super().__init__(origin, inst=origin.__module__ != 'builtins', name=name)
        self._nparams = nparams
        self._defaults = defaults
        self.__module__ = 'typing'

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name
        return super().__getattr__(attr)

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(item, 'Parameters to generic types must be types.') for item in params)
        if self._defaults and len(params) < self._nparams:
            params += self._defaults[len(params) - self._nparams:]
        self._check_count(params)
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def _check_count(self, params):
        if not self._nparams:
            raise TypeError(f'{self} is not a generic class')
        if len(params) != self._nparams:
            least = self._nparams - len(self._defaults)
            wanted = f'at least {least}' if self._defaults else f'{self._nparams}'
            raise TypeError(f'Too {"many" if len(params) > self._nparams else "few"} arguments for {self}; '
                            f'actual {len(params)}, expected {wanted}')

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        plain = cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls
        return issubclass(plain, self.__origin__)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return f'typing.{self._name}'

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _TupleType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        message = 'Tuple[t0, t1, ...]: each t must be a type.'
        if len(params) >= 2 and params[-1] is ...:
            return _GenericAlias(tuple, (*(_type_check(item, message) for item in params[:-1]), ...), name='Tuple',
                                 inst=False)
        return _GenericAlias(tuple, tuple(_type_check(item, message) for item in params), name='Tuple', inst=False)


Tuple = _TupleType(tuple, -1, 'Tuple')


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


class _CallableType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(args, (list, tuple)):
            flat = tuple(_type_convert(item) for item in args)
        else:
            flat = (args,)
        return _CallableGenericAlias(self.__origin__, (*flat, result), name='Callable', inst=True)


def _callable_type():
    from collections import abc
    return _CallableType(abc.Callable, 2, 'Callable')


Callable = _callable_type()


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        shown = ', '.join(_type_repr(item) for item in args[:-1])
        return f'typing.Callable[[{shown}], {_type_repr(args[-1])}]'

    def copy_with(self, args):
        flat = []
        for item in args[:-1]:
            if isinstance(item, (tuple, list)):
                flat.extend(item)
            else:
                flat.append(item)
        return _CallableGenericAlias(self.__origin__, (*flat, args[-1]), name=self._name, inst=self._inst)

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if len(self.__parameters__) == 1 and isinstance(self.__parameters__[0], ParamSpec) and not (
                len(args) == 1 and _is_param_expr(args[0])):
            args = (list(args),)
        return super().__getitem__(args if len(args) != 1 else args[0])

    def __reduce__(self):
        args = self.__args__
        import operator
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            return (all(item in other.__args__ for item in self.__args__)
                    and len(self.__args__) == len(other.__args__))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is NoneType:
                return f'typing.Optional[{_type_repr(args[1])}]'
            if args[1] is NoneType:
                return f'typing.Optional[{_type_repr(args[0])}]'
        return f'typing.Union[{", ".join(_type_repr(item) for item in args)}]'

    def __instancecheck__(self, obj):
        for cls in self.__args__:
            if isinstance(obj, cls):
                return True
        return False

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False

    def __reduce__(self):
        func, (origin, args) = super().__reduce__()
        return func, (Union, args)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def _pairs(self):
        return [(item, type(item)) for item in self.__args__]

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        mine, others = self._pairs(), other._pairs()
        return len(mine) == len(others) and all(pair in others for pair in mine)

    def __hash__(self):
        return hash(frozenset(self._pairs()))

    def __repr__(self):
        return f'typing.Literal[{", ".join(map(_type_repr, self.__args__))}]'


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, args):
        if isinstance(args[-1], (list, tuple)):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateGenericAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super().copy_with(args)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, (*origin.__metadata__, *metadata)
        super().__init__(origin, origin, name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, params):
        return self.__class__(params[0], self.__metadata__)

    def __repr__(self):
        metadata = ', '.join(repr(item) for item in self.__metadata__)
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]'

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __init__(self, origin, args, **kwargs):
        super().__init__(origin, args)

    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    @property
    def __typing_unpacked_tuple_args__(self):
        item, = self.__args__
        if isinstance(item, (_GenericAlias, GenericAlias)):
            if item.__origin__ is not tuple:
                raise TypeError('Unpack[...] must be used with a tuple type')
            return item.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class ForwardRef(_Final, _root=True):
    """A type that is named before it exists."""

    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                 '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        source = f'({arg},)[0]' if arg.startswith('*') else arg
        try:
            code = compile(source, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__, self.__forward_code__, self.__forward_module__ = arg, code, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        import _typing_more
        return _typing_more._evaluate_reference(self, globalns, localns, type_params, recursive_guard)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


# The class of `*Ts`.
_UnpackedVariable = type(next(iter(TypeVarTuple('Ts'))))


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs, _UnpackedVariable)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias, _UnpackedVariable)):
        result = tp.__args__
        if getattr(tp.__origin__, '__name__', None) == 'Callable' and not (
                len(result) == 2 and _is_param_expr(result[0])):
            result = (list(result[:-1]), result[-1])
        return result
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


_overload_registry = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                              'outside a stub module should always be followed by an implementation that is not '
                              '@overload-ed.')


def overload(func):
    f = getattr(func, '__func__', func)
    try:
        _overload_registry.setdefault(f.__module__, {}).setdefault(f.__qualname__, {})[
            f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overload_registry.get(f.__module__, {}).get(f.__qualname__, {}).values())


def clear_overloads():
    _overload_registry.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn

    return decorator
"""#
