/// Module `_typing_more`.
let typingMoreSource = #"""
import abc
import collections
import sys
import types
import typing
from types import GenericAlias, NoneType, UnionType
from typing import (Annotated, Any, ClassVar, Final, ForwardRef, Generic, NotRequired, ReadOnly, Required, TypeVar,
                    Union, _AnnotatedAlias, _GenericAlias, _type_check, _type_convert, get_origin)

# Classes here are those of `typing`.
__name__ = 'typing'

_special_names = {
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
    '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__',
    '__firstlineno__', '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol',
    '_is_runtime_protocol', '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '_abc_impl',
    '_MutableMapping__marker'}


def _get_protocol_attrs(cls):
    definers = [base for base in cls.__mro__[:-1] if base.__name__ not in ('Protocol', 'Generic')]
    names = {name for base in definers for name in (*base.__dict__, *getattr(base, '__annotations__', {}))}
    return {name for name in names - _special_names if not name.startswith('_abc_')}


def _no_init_or_replace_init(self, *args, **kwargs):
    # Protocols get this in the place of __init__; a class that follows one finds its real __init__ here, once.
    kind = type(self)
    if kind._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if kind.__init__ is _no_init_or_replace_init:
        own = (vars(base)['__init__'] for base in kind.__mro__ if '__init__' in vars(base))
        kind.__init__ = next(init for init in own if init is not _no_init_or_replace_init)
        kind.__init__(self, *args, **kwargs)


def _has_member(cls, name):
    annotated = getattr(cls, '_is_protocol', False)
    for base in cls.__mro__:
        if name in vars(base):
            return vars(base)[name] is not None
        if annotated and name in getattr(base, '__annotations__', {}):
            return True
    return False


def _proto_hook(cls, other):
    if vars(cls).get('_is_protocol') and all(_has_member(other, name) for name in cls.__protocol_attrs__):
        return True
    return NotImplemented


class _ProtocolMeta(abc.ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__name__ in _allowed.get(base.__module__, ())
                        or getattr(base, '_is_protocol', False)):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def register(cls, subclass):
        # The checks that registering makes come from here, not from the caller.
        return super().register(subclass)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and sys._getframe(1).f_globals.get('__name__') not in (
                'abc', 'functools', 'typing'):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if (cls.__non_callable_proto_members__
                    and cls.__dict__.get('__subclasshook__') is _hook_method):
                names = ', '.join(map(repr, sorted(cls.__non_callable_proto_members__)))
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f'Non-method members: {names}.')
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if abc.ABCMeta.__instancecheck__(cls, instance):
            return True
        import inspect
        for attr in cls.__protocol_attrs__:
            try:
                value = inspect.getattr_static(instance, attr)
            except AttributeError:
                break
            if value is None and attr not in cls.__non_callable_proto_members__:
                break
        else:
            return True
        return False


_allowed = {'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator',
                                'Hashable', 'Sized', 'Container', 'Collection', 'Reversible', 'Buffer'],
            'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager']}
_hook_method = classmethod(_proto_hook)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that are defined by their members."""

    __slots__ = ()
    __parameters__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _hook_method
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init

    def __class_getitem__(cls, params):
        if cls is not Protocol:
            return super().__class_getitem__(params)
        if not isinstance(params, tuple):
            params = (params,)
        Generic[params]
        return _GenericAlias(cls, params)


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {
        attr for attr in cls.__protocol_attrs__ if not callable(getattr(cls, attr, None))}
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def _supports(name, method, result, parameters=''):
    space = {'Protocol': Protocol, 'abc': abc, 'runtime_checkable': runtime_checkable, 'T': _T_co,
             'result': result, '__name__': 'typing'}
    base = 'Protocol[T]' if parameters else 'Protocol'
    exec(f'@runtime_checkable\nclass {name}({base}):\n __slots__ = ()\n @abc.abstractmethod\n'
         f' def {method} -> result: pass\n', space)
    return space[name]


_T_co = TypeVar('T_co', covariant=True)
SupportsInt = _supports('SupportsInt', '__int__(self)', int)
SupportsFloat = _supports('SupportsFloat', '__float__(self)', float)
SupportsComplex = _supports('SupportsComplex', '__complex__(self)', complex)
SupportsBytes = _supports('SupportsBytes', '__bytes__(self)', bytes)
SupportsIndex = _supports('SupportsIndex', '__index__(self)', int)
SupportsAbs = _supports('SupportsAbs', '__abs__(self)', _T_co, 'T')
SupportsRound = _supports('SupportsRound', '__round__(self, ndigits: int = 0)', _T_co, 'T')


class NewType:
    """A name for a type that only type checkers tell apart."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2] if '.' in name else name
        self.__supertype__ = tp
        module = sys._getframe(1).f_globals.get('__name__', '__main__')
        if module != 'typing':
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')

        return (Dummy,)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __reduce__(self):
        return self.__qualname__

    def __repr__(self):
        return '.'.join((self.__module__, self.__qualname__))


# Named tuples

_prohibited = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                         '_field_types', '_make', '_replace', '_asdict', '_source'})
_special = frozenset({'__module__', '__name__', '__annotations__', '__orig_bases__', '__firstlineno__',
                      '__static_attributes__'})


def _make_nmtuple(name, pairs, module, defaults=()):
    pairs = [(key, _type_check(kind, f'field {key} annotation must be a type')) for key, kind in pairs]
    made = collections.namedtuple(name, [key for key, kind in pairs], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = dict(pairs)
    return made


def _generic_item(cls, params):
    return vars(Generic)['__class_getitem__'].__get__(None, cls)(params)


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        kinds = ns.get('__annotations__', {})
        defaulted = []
        for name in kinds:
            if name in ns:
                defaulted.append(name)
            elif defaulted:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                f'{"s" if len(defaulted) > 1 else ""} {", ".join(defaulted)}')
        made = _make_nmtuple(typename, kinds.items(), defaults=[ns[name] for name in defaulted],
                             module=ns['__module__'])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_item)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in _special:
                continue
            if key not in made._fields:
                setattr(made, key, value)
            notify = getattr(type(value), '__set_name__', None)
            if notify:
                try:
                    notify(value, made, key)
                except BaseException as error:
                    error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} '
                                   f'in {typename!r}')
                    raise
        if '__orig_bases__' in ns:
            made.__orig_bases__ = ns['__orig_bases__']
        if Generic in bases:
            made.__init_subclass__()
        return made


def _warn(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)


def _warn_of_no_fields(kind, name, empty, is_none):
    import warnings
    start = "Passing `None` as" if is_none else 'Failing to pass a value for'
    shown = f'{name} = {kind}({name!r}, {empty})'
    what = 'list' if kind == 'NamedTuple' else 'dictionary'
    warnings.warn(f"{start} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a "
                  f'{kind} class with 0 fields using the functional syntax, pass an empty {what}, e.g. `{shown}`.',
                  DeprecationWarning, stacklevel=3)


def NamedTuple(typename, fields=_GenericAlias, /, **kwargs):
    """A named tuple whose fields have types."""
    if fields is _GenericAlias:
        if kwargs:
            _warn('Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed '
                  'in Python 3.15. Use the class-based or functional syntax instead.')
            fields = kwargs.items()
        else:
            _warn_of_no_fields('NamedTuple', typename, '[]', False)
            fields = ()
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword "
                            'arguments')
        _warn_of_no_fields('NamedTuple', typename, '[]', True)
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    made = _make_nmtuple(typename, fields or (), module=sys._getframe(1).f_globals.get('__name__', '__main__'))
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# Dictionaries with types


def _qualifiers(annotation):
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            annotation = annotation.__args__[0]
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(isinstance(base, type) and issubclass(base, Generic) for base in bases) else ()
        annotations = {key: _type_check(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                                        module=ns.get('__module__'), allow_special_forms=True)
                       for key, kind in ns.get('__annotations__', {}).items()}
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases
        known, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            known.update(base.__dict__.get('__annotations__', {}))
            base_required = base.__dict__.get('__required_keys__', set())
            required |= base_required
            optional -= base_required
            base_optional = base.__dict__.get('__optional_keys__', set())
            required -= base_optional
            optional |= base_optional
            readonly.update(base.__dict__.get('__readonly_keys__', ()))
            mutable.update(base.__dict__.get('__mutable_keys__', ()))
        known.update(annotations)
        for key, kind in annotations.items():
            found = set(_qualifiers(kind))
            is_required = Required in found or (NotRequired not in found and total)
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in found:
                if key in mutable:
                    raise TypeError(f'Cannot redefine mutable key {key!r} as read-only')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = known
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_GenericAlias, /, *, total=True):
    """A dictionary type with given keys."""
    if fields is _GenericAlias or fields is None:
        _warn_of_no_fields('TypedDict', typename, '{}', fields is None)
        fields = {}
    ns = {'__annotations__': dict(fields)}
    module = sys._getframe(1).f_globals.get('__name__', '__main__')
    if module is not None:
        ns['__module__'] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


# Annotations


def _evaluate_reference(ref, globalns, localns, type_params=(), guard=frozenset()):
    if ref.__forward_arg__ in guard:
        return ref
    if ref.__forward_evaluated__ and localns is globalns:
        return ref.__forward_value__
    if globalns is None:
        globalns = {} if localns is None else localns
    if localns is None:
        localns = globalns
    if ref.__forward_module__ is not None:
        globalns = getattr(sys.modules.get(ref.__forward_module__, None), '__dict__', globalns)
    if type_params:
        # Names that a class itself defines hide its parameters; a function's parameters hide everything.
        globalns, localns = dict(globalns), dict(localns)
        for item in type_params:
            if not ref.__forward_is_class__ or item.__name__ not in globalns:
                globalns[item.__name__] = item
                localns.pop(item.__name__, None)
    value = _type_check(eval(ref.__forward_code__, globalns, localns), 'Forward references must evaluate to types.',
                        is_argument=ref.__forward_is_argument__, allow_special_forms=ref.__forward_is_class__)
    value = _evaluate(value, globalns, localns, type_params, guard | {ref.__forward_arg__})
    ref.__forward_value__ = value
    ref.__forward_evaluated__ = True
    return value


def _evaluate(t, globalns, localns, type_params=(), guard=frozenset()):
    if isinstance(t, ForwardRef):
        return _evaluate_reference(t, globalns, localns, type_params, guard)
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        if isinstance(t, GenericAlias) and t.__unpacked__:
            t = typing.Unpack[GenericAlias(t.__origin__, t.__args__)]
        old = t.__args__
        if isinstance(t, GenericAlias):
            old = tuple(ForwardRef(item) if isinstance(item, str) else item for item in old)
        new = tuple(_evaluate(item, globalns, localns, type_params, guard) for item in old)
        if new == t.__args__:
            return t
        return _with_args(t, new)
    return t


def _with_args(t, args):
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    if isinstance(t, UnionType):
        result = args[0]
        for item in args[1:]:
            result = result | item
        return result
    return t.copy_with(args)


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if get_origin(t) in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        args = tuple(_strip_annotations(item) for item in t.__args__)
        return t if args == t.__args__ else _with_args(t, args)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            space = getattr(sys.modules.get(base.__module__, None), '__dict__', {}) if globalns is None else globalns
            own = base.__dict__.get('__annotations__', {})
            if isinstance(own, types.GetSetDescriptorType):
                own = {}
            local = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                space, local = local, space
            for name, value in own.items():
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                elif value is None:
                    value = NoneType
                hints[name] = _evaluate(value, space, local, getattr(base, '__type_params__', ()))
    else:
        if isinstance(obj, types.ModuleType):
            space = obj.__dict__
        else:
            wrapped = obj
            while hasattr(wrapped, '__wrapped__'):
                wrapped = wrapped.__wrapped__
            space = getattr(wrapped, '__globals__', {})
        if globalns is None:
            globalns = space
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        own = getattr(obj, '__annotations__', None)
        if own is None:
            if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                                types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in own.items():
            if value is None:
                value = NoneType
            elif isinstance(value, str):
                value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
            hints[name] = _evaluate(value, globalns, localns, getattr(obj, '__type_params__', ()))
    return hints if include_extras else {name: _strip_annotations(value) for name, value in hints.items()}


def no_type_check(arg):
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (getattr(obj, '__qualname__', None) != f'{arg.__qualname__}.{getattr(obj, "__name__", None)}'
                    or getattr(obj, '__module__', None) != arg.__module__):
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            elif isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            elif isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    _warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15")

    import functools

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


class IO(Generic[typing.AnyStr]):
    """A file."""

    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()
"""#
