/// Module `dataclasses`.
let dataClassesSource = #"""
import abc
import sys
from _thread import get_ident
from types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields',
           'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    __slots__ = ('name',)

    def __repr__(self):
        return self.name

    def __init__(self, name):
        self.name = name


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


MISSING, KW_ONLY, _HAS_DEFAULT_FACTORY = _MISSING_TYPE(), _KW_ONLY_TYPE(), _HAS_DEFAULT_FACTORY_CLASS()
_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'
_EMPTY_METADATA = MappingProxyType({})
_ATOMIC_TYPES = frozenset({type(None), bool, int, float, str, complex, bytes, type(Ellipsis), type(NotImplemented),
                           type(len), FunctionType, type, range, property})


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


def _recursive_repr(function):
    running = set()

    def wrapper(self):
        key = id(self), get_ident()
        if key in running:
            return '...'
        running.add(key)
        try:
            return function(self)
        finally:
            running.discard(key)

    wrapper.__wrapped__ = function
    wrapper.__name__ = function.__name__
    wrapper.__module__ = function.__module__
    return wrapper


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr
    def __repr__(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
                f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        notify = getattr(type(self.default), '__set_name__', None)
        if notify:
            notify(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash = init, repr, eq, order, unsafe_hash
        self.frozen, self.match_args, self.kw_only = frozen, match_args, kw_only
        self.slots, self.weakref_slot = slots, weakref_slot

    def __repr__(self):
        return f'_DataclassParams({",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _words(text):
    # 'module.Name[...]' or 'Name[...]': what stands before the first other character.
    words, rest = [], text.strip()
    while True:
        end = 0
        while end < len(rest) and (rest[end].isalnum() or rest[end] == '_'):
            end += 1
        words.append(rest[:end])
        rest = rest[end:].lstrip()
        if not rest.startswith('.') or len(words) == 2:
            return words
        rest = rest[1:].lstrip()


def _text_means(text, cls, module, known, test):
    # Whether an annotation in quotes names what the test looks for.
    words = _words(text)
    if not words[-1]:
        return False
    space = sys.modules.get(cls.__module__).__dict__
    if len(words) == 2:
        if space.get(words[0]) is not module:
            return False
        space = module.__dict__
    return test(space.get(words[-1]), module)


def _is_classvar(annotation, typing):
    return annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar


def _is_initvar(annotation, module):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, module):
    return annotation is KW_ONLY


def _means(annotation, cls, module, test):
    return test(annotation, module) or (
        isinstance(annotation, str) and _text_means(annotation, cls, module, None, test))


def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, MemberDescriptorType):
            default = MISSING
        made = Field(default, MISSING, True, True, None, True, None, MISSING)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    typing = sys.modules.get('typing')
    if typing and _means(annotation, cls, typing, _is_classvar):
        made._field_type = _FIELD_CLASSVAR
    elif _means(annotation, cls, sys.modules[__name__], _is_initvar):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {made.name} cannot have a default factory')
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {made.name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {made.name} is not allowed: '
                         'use default_factory')
    return made


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if isinstance(value, FunctionType):
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
    setattr(cls, name, value)
    return False


class _Functions:
    """Collects the text of a class's methods, so that they are compiled together."""

    def __init__(self, space):
        self.space = space
        self.names = []
        self.text = []
        self.values = {}
        self.details = {}

    def add(self, name, head, body, *, values=None, doubted=False, message=None, decorator=None):
        if values:
            self.values.update(values)
        if decorator:
            self.text.append(f' {decorator}')
        self.text.append(f' def {name}({head}):')
        self.text.extend(body)
        self.names.append(name)
        self.details[name] = doubted, message

    def finish(self, cls):
        if not self.names:
            return
        text = (f'def __create_fn__({", ".join(self.values)}):\n' + '\n'.join(self.text)
                + f'\n return {", ".join(self.names)},')
        namespace = {}
        exec(text, self.space, namespace)
        for name, function in zip(self.names, namespace['__create_fn__'](**self.values)):
            doubted, message = self.details[name]
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            if name == '__init__':
                function.__defaults__, function.__kwdefaults__, function.__annotations__ = message
                message = None
            if _set_new_attribute(cls, name, function) and doubted:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}'
                                + (f' {message}' if message else ''))


def _add_init(functions, std_fields, kw_fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for item in std_fields:
        if item.init:
            if item.default is not MISSING or item.default_factory is not MISSING:
                seen_default = item
            elif seen_default:
                raise TypeError(f'non-default argument {item.name!r} follows default argument '
                                f'{seen_default.name!r}')
    values, head, body = {}, [self_name], []
    defaults, kwdefaults, annotations = [], {}, {}
    if frozen:
        values['__dataclass_builtins_object__'] = object
    for items, named in ((std_fields, False), (kw_fields, True)):
        items_shown = [item for item in items if item.init]
        if named and items_shown:
            head.append('*')
        for item in items_shown:
            name = item.name
            annotations[name] = item.type
            default = item.default
            if item.default_factory is not MISSING:
                default = _HAS_DEFAULT_FACTORY
            if default is MISSING:
                head.append(name)
                continue
            head.append(f'{name}=None')
            if named:
                kwdefaults[name] = default
            else:
                defaults.append(default)
    for item in (*std_fields, *kw_fields):
        name = item.name
        if item._field_type is _FIELD_INITVAR:
            continue
        if item.default_factory is not MISSING:
            values[f'__dataclass_dflt_{name}__'] = item.default_factory
            if item.init:
                values['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
                value = (f'__dataclass_dflt_{name}__() if {name} is __dataclass_HAS_DEFAULT_FACTORY__ '
                         f'else {name}')
            else:
                value = f'__dataclass_dflt_{name}__()'
        elif item.init:
            value = name
        elif slots and item.default is not MISSING:
            values[f'__dataclass_dflt_{name}__'] = item.default
            value = f'__dataclass_dflt_{name}__'
        else:
            continue
        if frozen:
            body.append(f'  __dataclass_builtins_object__.__setattr__({self_name},{name!r},{value})')
        else:
            body.append(f'  {self_name}.{name}={value}')
    if has_post_init:
        args = ','.join(item.name for item in (*std_fields, *kw_fields)
                        if item._field_type is _FIELD_INITVAR)
        body.append(f'  {self_name}.{_POST_INIT_NAME}({args})')
    annotations['return'] = None
    functions.add('__init__', ','.join(head), body or ['  pass'], values=values,
                  message=(tuple(defaults) or None, kwdefaults or None, annotations))


def _tuple_text(owner, items):
    return f'({"".join(f"{owner}.{item.name}," for item in items)})' if items else '()'


def _annotation_text(annotation):
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    return repr(annotation)


def _class_text(cls, items, kw_items):
    if cls.__dict__.get('__init__') is None or not cls.__dataclass_params__.init \
            or type(cls).__call__ is not type.__call__ or '__new__' in cls.__dict__:
        try:
            import inspect
            return cls.__name__ + str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError, ImportError):
            return cls.__name__
    shown = []
    for group, named in ((items, False), (kw_items, True)):
        group = [item for item in group if item.init]
        if named and group:
            shown.append('*')
        for item in group:
            text = f'{item.name}: {_annotation_text(item.type)}'
            if item.default is not MISSING:
                text += f' = {item.default!r}'
            elif item.default_factory is not MISSING:
                text += ' = <factory>'
            shown.append(text)
    return f'{cls.__name__}({", ".join(shown)})'


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    found = {}
    module = sys.modules.get(cls.__module__)
    space = module.__dict__ if module is not None else {}
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
                                           slots, weakref_slot))
    any_frozen, all_frozen = False, None
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            found.update(inherited)
            is_frozen = getattr(base, _PARAMS).frozen
            all_frozen = is_frozen if all_frozen is None else all_frozen and is_frozen
            any_frozen = any_frozen or is_frozen
    annotations = cls.__dict__.get('__annotations__', {})
    own, kw_seen = [], False
    this = sys.modules[__name__]
    for name, annotation in annotations.items():
        if _means(annotation, cls, this, _is_kw_only):
            if kw_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            kw_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for item in own:
        found[item.name] = item
        if isinstance(getattr(cls, item.name, None), Field):
            if item.default is MISSING:
                delattr(cls, item.name)
            else:
                setattr(cls, item.name, item.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if all_frozen is not None:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, found)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    functions = _Functions(space)
    all_init = [item for item in found.values() if item._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init = [item for item in all_init if item.init and not item.kw_only]
    kw_init = [item for item in all_init if item.init and item.kw_only]
    if init:
        std = [item for item in all_init if not item.kw_only]
        named = [item for item in all_init if item.kw_only]
        _add_init(functions, std, named, frozen, hasattr(cls, _POST_INIT_NAME),
                  '__dataclass_self__' if 'self' in found else 'self', slots)
    _set_new_attribute(cls, '__replace__', _replace)
    plain = [item for item in found.values() if item._field_type is _FIELD]
    if repr:
        text = ', '.join(f'{item.name}={{self.{item.name}!r}}' for item in plain if item.repr)
        functions.add('__repr__', 'self', [f'  return f"{{self.__class__.__qualname__}}({text})"'],
                      values={'__dataclass_recursive_repr__': _recursive_repr},
                      decorator='@__dataclass_recursive_repr__')
    compared = [item for item in plain if item.compare]
    if eq:
        terms = ' and '.join(f'self.{item.name}==other.{item.name}' for item in compared) or 'True'
        functions.add('__eq__', 'self,other', [
            '  if self is other:', '   return True', '  if other.__class__ is self.__class__:',
            f'   return {terms}', '  return NotImplemented'])
    if order:
        left, right = _tuple_text('self', compared), _tuple_text('other', compared)
        for name, sign in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            functions.add(name, 'self,other', [
                '  if other.__class__ is self.__class__:', f'   return {left}{sign}{right}',
                '  return NotImplemented'], doubted=True, message='Consider using functools.total_ordering')
    if frozen:
        values = {'__dataclass_cls__': cls, '__dataclass_FrozenInstanceError__': FrozenInstanceError,
                  '__dataclass_names__': frozenset(item.name for item in plain)}
        for name, head, verb, rest in (('__setattr__', 'self,name,value', 'assign to', 'name,value'),
                                       ('__delattr__', 'self,name', 'delete', 'name')):
            functions.add(name, head, [
                '  if type(self) is __dataclass_cls__ or name in __dataclass_names__:',
                f'   raise __dataclass_FrozenInstanceError__(f"cannot {verb} field {{name!r}}")',
                f'  super(__dataclass_cls__,self).{name}({rest})'], values=values, doubted=True)
    if unsafe_hash or (eq and frozen and not has_explicit_hash):
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        hashed = [item for item in plain if (item.compare if item.hash is None else item.hash)]
        if class_hash is None:
            del cls.__hash__
        functions.add('__hash__', 'self', [f'  return hash({_tuple_text("self", hashed)})'])
    elif eq and not frozen and not has_explicit_hash:
        cls.__hash__ = None
    functions.finish(cls)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = _class_text(cls, std_init, kw_init)
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(item.name for item in std_init))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _dataclass_getstate(self):
    return [getattr(self, item.name) for item in fields(self)]


def _dataclass_setstate(self, state):
    for item, value in zip(fields(self), state):
        object.__setattr__(self, item.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        if getattr(cls, '__dictoffset__', 0):
            yield '__dict__'
        if getattr(cls, '__weakrefoffset__', 0):
            yield '__weakref__'
    elif isinstance(slots, str):
        yield slots
    elif not hasattr(slots, '__next__'):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = tuple(item.name for item in fields(cls))
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    if weakref_slot:
        wanted = (*names, '__weakref__')
    else:
        wanted = names
    namespace['__slots__'] = tuple(name for name in wanted if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in namespace:
            made.__getstate__ = _dataclass_getstate
        if '__setstate__' not in namespace:
            made.__setstate__ = _dataclass_setstate
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                              weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(item for item in found.values() if item._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        pairs = [(item.name, _asdict_inner(getattr(obj, item.name), factory)) for item in fields(obj)]
        return dict(pairs) if factory is dict else factory(pairs)
    if kind is list:
        return [_asdict_inner(item, factory) for item in obj]
    if kind is dict:
        return {_asdict_inner(key, factory): _asdict_inner(value, factory) for key, value in obj.items()}
    return _copied(obj, kind, _asdict_inner, factory)


def _copied(obj, kind, inner, factory):
    if issubclass(kind, tuple):
        items = [inner(item, factory) for item in obj]
        return kind(*items) if hasattr(obj, '_fields') else kind(items)
    if issubclass(kind, dict):
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            for key, value in obj.items():
                result[inner(key, factory)] = inner(value, factory)
            return result
        return kind((inner(key, factory), inner(value, factory)) for key, value in obj.items())
    if issubclass(kind, list):
        return kind(inner(item, factory) for item in obj)
    import copy
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return factory([_astuple_inner(getattr(obj, item.name), factory) for item in fields(obj)])
    if kind is list:
        return [_astuple_inner(item, factory) for item in obj]
    if kind is dict:
        return {_astuple_inner(key, factory): _astuple_inner(value, factory) for key, value in obj.items()}
    return _copied(obj, kind, _astuple_inner, factory)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    import keyword
    import types
    body = {} if namespace is None else namespace
    seen, annotations, defaults = set(), {}, {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, 'typing.Any'
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = annotation

    def exec_body(space):
        space.update(body)
        space.update(defaults)
        space['__annotations__'] = annotations

    cls = types.new_class(cls_name, bases, {}, exec_body)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get('__name__', '__main__')
        except (AttributeError, ValueError):
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for item in getattr(self, _FIELDS).values():
        if item._field_type is _FIELD_CLASSVAR:
            continue
        if not item.init:
            if item.name in changes:
                raise TypeError(f'field {item.name} is declared with init=False, '
                                'it cannot be specified with replace()')
            continue
        if item.name not in changes:
            if item._field_type is _FIELD_INITVAR and item.default is MISSING:
                raise TypeError(f'InitVar {item.name!r} must be specified with replace()')
            changes[item.name] = getattr(self, item.name)
    return self.__class__(**changes)
"""#
