/// Module `inspect`.
let inspectSource = #"""
import sys
import types
from types import (AsyncGeneratorType, BuiltinFunctionType, ClassMethodDescriptorType, CodeType, CoroutineType,
                   FrameType, FunctionType, GeneratorType, GetSetDescriptorType, MappingProxyType,
                   MemberDescriptorType, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType,
                   TracebackType, WrapperDescriptorType)

__all__ = ['AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'ArgInfo', 'Arguments', 'Attribute',
           'BlockFinder', 'BoundArguments', 'BufferFlags', 'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING',
           'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR', 'CO_ITERABLE_COROUTINE',
           'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS', 'CO_VARKEYWORDS',
           'ClassFoundException', 'ClosureVars', 'EndOfBlock', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED',
           'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter', 'Signature', 'TPFLAGS_IS_ABSTRACT',
           'Traceback', 'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource', 'formatannotation',
           'formatannotationrelativeto', 'formatargvalues', 'get_annotations', 'getabsfile', 'getargs',
           'getargvalues', 'getasyncgenlocals', 'getasyncgenstate', 'getattr_static', 'getblock', 'getcallargs',
           'getclasstree', 'getclosurevars', 'getcomments', 'getcoroutinelocals', 'getcoroutinestate', 'getdoc',
           'getfile', 'getframeinfo', 'getfullargspec', 'getgeneratorlocals', 'getgeneratorstate',
           'getinnerframes', 'getlineno', 'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro',
           'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines', 'indentsize', 'isabstract',
           'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine',
           'iscoroutinefunction', 'isdatadescriptor', 'isframe', 'isfunction', 'isgenerator',
           'isgeneratorfunction', 'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod', 'ismethoddescriptor',
           'ismethodwrapper', 'ismodule', 'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'stack',
           'trace', 'unwrap', 'walktree']

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'
_sentinel = object()


def __getattr__(name):
    # Sources, frames and the rest that few programs ask for.
    if name in __all__ or name in ('BlockFinder', 'BufferFlags', 'modulesbyfile'):
        import _inspect_more
        globals().update({key: value for key, value in vars(_inspect_more).items() if key in __all__})
        if name in globals():
            return globals()[name]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted(set(globals()) | set(__all__))


def _kind(name, what):
    def test(object):
        return isinstance(object, what)

    test.__name__ = test.__qualname__ = name
    return test


ismodule = _kind('ismodule', ModuleType)
isclass = _kind('isclass', type)
ismethod = _kind('ismethod', MethodType)
isfunction = _kind('isfunction', FunctionType)
isgenerator = _kind('isgenerator', GeneratorType)
iscoroutine = _kind('iscoroutine', CoroutineType)
isasyncgen = _kind('isasyncgen', AsyncGeneratorType)
istraceback = _kind('istraceback', TracebackType)
isframe = _kind('isframe', FrameType)
iscode = _kind('iscode', CodeType)
isbuiltin = _kind('isbuiltin', BuiltinFunctionType)
ismethodwrapper = _kind('ismethodwrapper', MethodWrapperType)
ismemberdescriptor = _kind('ismemberdescriptor', MemberDescriptorType)
isgetsetdescriptor = _kind('isgetsetdescriptor', GetSetDescriptorType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    functools = sys.modules.get('functools')
    if functools is not None and isinstance(object, functools.partial):
        # Its __get__ only warns of what is to come.
        return False
    cls = type(object)
    return hasattr(cls, '__get__') and not hasattr(cls, '__set__') and not hasattr(cls, '__delete__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    if not isinstance(object, type):
        return False
    return bool(getattr(object, '__abstractmethods__', None))


def _unwrap_partial(func):
    functools = sys.modules.get('functools')
    while functools is not None and isinstance(func, functools.partial):
        func = func.func
    return func


def _has_code_flag(f, flag):
    functools = sys.modules.get('functools')
    if functools is not None and hasattr(f, '__partialmethod__'):
        f = f.__partialmethod__
        while isinstance(f, functools.partialmethod):
            f = f.func
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    while ismethod(f):
        f = f.__func__
    has_code = isfunction(f) or _signature_is_functionlike(f)
    return has_code and f.__code__.co_flags & flag != 0


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


_is_coroutine_mark = object()


def _has_coroutine_mark(f):
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    return getattr(f, '_is_coroutine_marker', None) is _is_coroutine_mark


def markcoroutinefunction(func):
    marked = getattr(func, '__func__', func)
    marked._is_coroutine_marker = _is_coroutine_mark
    return marked


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE) or _has_coroutine_mark(obj)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    if isinstance(object, CoroutineType):
        return True
    if isinstance(object, GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return hasattr(type(object), '__await__')


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    original = func
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f'wrapper loop when unwrapping {original!r}')
        seen[id(func)] = func
    return func


def currentframe():
    return sys._getframe(1)


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            margin = min(margin, len(line) - content)
    lines[0] = lines[0].lstrip(' ')
    if margin < sys.maxsize:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _defining_class(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split('.')[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        owner = obj.__self__
        cls = owner if isclass(owner) else owner.__class__
    elif isfunction(obj):
        name, cls = obj.__name__, _defining_class(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name, owner = obj.__name__, obj.__self__
        cls = owner if isclass(owner) else owner.__class__
    elif isinstance(obj, property):
        name, cls = obj.fget.__name__, _defining_class(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name, cls = obj.__name__, obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), '__doc__', None)
        if doc is not None:
            return doc
    return None


def _getmembers(object, predicate, getter):
    # A name met twice, or one that cannot be read, counts as what a class of the order holds for it.
    classes = getmro(object) if isclass(object) else ()
    names = dir(object)
    for base in object.__bases__ if classes else ():
        names += [key for key, held in base.__dict__.items() if isinstance(held, types.DynamicClassAttribute)]
    nothing, seen, found = [], set(), []
    for name in names:
        member = nothing
        if name not in seen:
            try:
                member = getter(object, name)
            except AttributeError:
                pass
        if member is nothing:
            held = [base.__dict__[name] for base in classes if name in base.__dict__]
            if not held:
                continue
            member = held[0]
        seen.add(name)
        if predicate is None or predicate(member):
            found.append((name, member))
    return sorted(found, key=lambda member: member[0])


def getmembers(object, predicate=None):
    return _getmembers(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _getmembers(object, predicate, getattr_static)


def _entry_in_mro(cls, name):
    for base in type.__dict__['__mro__'].__get__(cls):
        found = type.__dict__['__dict__'].__get__(base).get(name, _sentinel)
        if found is not _sentinel:
            return found
    return _sentinel


def getattr_static(obj, attr, default=_sentinel):
    own = _sentinel
    is_type = type in type.__dict__['__mro__'].__get__(type(obj))
    cls = obj if is_type else type(obj)
    if not is_type:
        namespace = _entry_in_mro(cls, '__dict__')
        if namespace is _sentinel or type(namespace) is GetSetDescriptorType:
            try:
                own = object.__getattribute__(obj, '__dict__').get(attr, _sentinel)
            except AttributeError:
                pass
    found = _entry_in_mro(cls, attr)
    if own is not _sentinel and found is not _sentinel:
        if _entry_in_mro(type(found), '__get__') is not _sentinel and (
                _entry_in_mro(type(found), '__set__') is not _sentinel
                or _entry_in_mro(type(found), '__delete__') is not _sentinel):
            return found
    if own is not _sentinel:
        return own
    if found is not _sentinel:
        return found
    if is_type:
        found = _entry_in_mro(type(cls), attr)
        if found is not _sentinel:
            return found
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_SUSPENDED if getattr(generator, 'gi_suspended', False) else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_SUSPENDED if getattr(coroutine, 'cr_suspended', False) else CORO_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_frame is None:
        return AGEN_CLOSED
    return AGEN_SUSPENDED if getattr(agen, 'ag_suspended', False) else AGEN_CREATED


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    frame = generator.gi_frame
    return frame.f_locals if frame is not None else {}


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, 'cr_frame', None)
    return frame.f_locals if frame is not None else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    frame = agen.ag_frame
    return frame.f_locals if frame is not None else {}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__', None)
        if type(found) is GetSetDescriptorType:
            found = None
        module = sys.modules.get(getattr(obj, '__module__', None))
        own_globals = getattr(module, '__dict__', None)
        own_locals = dict(vars(obj))
    elif isinstance(obj, ModuleType):
        found = getattr(obj, '__annotations__', None)
        own_globals, own_locals = obj.__dict__, None
    elif callable(obj):
        found = getattr(obj, '__annotations__', None)
        own_globals, own_locals = getattr(unwrap(_unwrap_partial(obj)), '__globals__', None), None
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str:
        return dict(found)
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals or {}
    for parameter in getattr(obj, '__type_params__', ()):
        locals.setdefault(parameter.__name__, parameter)
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        text = repr(annotation)
        parts = text.split('typing.')
        result = parts[0]
        for part in parts[1:]:
            result += part if not (result and (result[-1].isalnum() or result[-1] in '_.')) else 'typing.' + part
        return result
    if isinstance(annotation, types.GenericAlias) or not isinstance(annotation, type):
        return repr(annotation)
    home = annotation.__module__
    prefix = '' if home in ('builtins', base_module) else home + '.'
    return prefix + annotation.__qualname__


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


# Signatures


class _empty:
    """Stands for no default and no annotation."""


class _void:
    pass


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self

    @property
    def value(self):
        return int(self)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'

    def __reduce__(self):
        return getattr, (Parameter, self.name)


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
_kinds = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def _reader(slot):
    return property(lambda owner: getattr(owner, slot))


def _same(one, other, kind, basis):
    # For `__eq__`: nothing but what is of the kind can be equal.
    if one is other:
        return True
    return basis(one) == basis(other) if isinstance(other, kind) else NotImplemented


class Parameter:
    """A parameter of a signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _kinds
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in (0, 1, 2, 3, 4):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = kind = _kinds[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            if kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f'implicit arguments must be passed as positional or keyword arguments, '
                                 f'not {kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        else:
            import keyword
            if keyword.iskeyword(name) and kind is not _POSITIONAL_ONLY or not name.isidentifier():
                raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        for slot in ('_default', '_annotation'):
            setattr(self, slot, state[slot])

    name, kind = _reader('_name'), _reader('_kind')
    default, annotation = _reader('_default'), _reader('_annotation')

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f'{text}: {shown}'
        if self._default is not _empty:
            text += f'{" = " if self._annotation is not _empty else "="}{self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _basis(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._basis())

    def __eq__(self, other):
        return _same(self, other, Parameter, Parameter._basis)


class BoundArguments:
    """What `bind` gives."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    signature = _reader('_signature')

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind == _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        result, started = {}, False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        arguments = []
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments.append((name, self.arguments[name]))
            elif param.default is not _empty:
                arguments.append((name, param.default))
            elif param.kind is _VAR_POSITIONAL:
                arguments.append((name, ()))
            elif param.kind is _VAR_KEYWORD:
                arguments.append((name, {}))
        self.arguments = dict(arguments)

    def __eq__(self, other):
        return _same(self, other, BoundArguments, lambda bound: (bound._signature, bound.arguments))

    def __getstate__(self):
        return {slot: getattr(self, slot) for slot in ('_signature', 'arguments')}

    def __setstate__(self, state):
        for slot in ('_signature', 'arguments'):
            setattr(self, slot, state[slot])

    def __repr__(self):
        text = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
        return f'<{self.__class__.__name__} ({text})>'


class Signature:
    """The parameters and the result of a callable."""

    __slots__ = ('_return_annotation', '_parameters')
    empty = _empty
    _parameter_cls, _bound_arguments_cls = Parameter, BoundArguments

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            params = {}
        elif not __validate_parameters__:
            params = {param.name: param for param in parameters}
        else:
            params = {}
            top, seen_default = _POSITIONAL_ONLY, False
            for param in parameters:
                kind, name = param.kind, param.name
                if kind < top:
                    raise ValueError(f'wrong parameter order: {top.description} parameter before '
                                     f'{kind.description} parameter')
                if kind > top:
                    top = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is _empty:
                        if seen_default:
                            raise ValueError('non-default argument follows default argument')
                    else:
                        seen_default = True
                if name in params:
                    raise ValueError(f'duplicate parameter name: {name!r}')
                params[name] = param
        self._parameters = MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _from_callable(obj, cls, follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    parameters, return_annotation = _reader('_parameters'), _reader('_return_annotation')

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(self.parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void
                          else return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        params = tuple(param for param in self.parameters.values() if param.kind != _KEYWORD_ONLY)
        named = {param.name: param for param in self.parameters.values() if param.kind == _KEYWORD_ONLY}
        return params, named, self.return_annotation

    def __hash__(self):
        params, named, annotation = self._hash_basis()
        return hash((params, frozenset(named.values()), annotation))

    def __eq__(self, other):
        return _same(self, other, Signature, Signature._hash_basis)

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        parameters = list(self.parameters.values())
        position, count = 0, len(parameters)
        given = 0
        positional_only_names = []
        rest = None
        while True:
            if given < len(args):
                if position == count:
                    raise TypeError('too many positional arguments') from None
                param = parameters[position]
                position += 1
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments') from None
                if param.kind == _VAR_POSITIONAL:
                    arguments[param.name] = tuple(args[given:])
                    break
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {param.name!r}') from None
                arguments[param.name] = args[given]
                given += 1
                continue
            if position == count:
                break
            param = parameters[position]
            position += 1
            if param.kind == _VAR_POSITIONAL:
                break
            if param.name in kwargs:
                if param.kind == _POSITIONAL_ONLY:
                    positional_only_names.append(param.name)
                    continue
                position -= 1
                break
            if param.kind == _VAR_KEYWORD or param.default is not _empty:
                position -= 1
                break
            if partial:
                position -= 1
                break
            what = ' keyword-only' if param.kind == _KEYWORD_ONLY else ''
            raise TypeError(f'missing a required{what} argument: {param.name!r}') from None
        kwargs_param = None
        kwargs = dict(kwargs)
        for param in parameters[position:]:
            name = param.name
            if param.kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                if param.kind == _VAR_KEYWORD:
                    kwargs_param = param
            elif param.kind == _POSITIONAL_ONLY:
                if param.default is _empty and not partial and name not in kwargs:
                    raise TypeError(f'missing a required positional-only argument: {name!r}')
                if name in kwargs:
                    positional_only_names.append(name)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif not partial and param.default is _empty:
                raise TypeError(f'missing a required argument: {name!r}') from None
        if kwargs:
            if kwargs_param is not None:
                arguments[kwargs_param.name] = kwargs
            elif positional_only_names:
                names = ', '.join(map(repr, positional_only_names))
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        result = []
        slash_due, star_due = False, True
        for param in self.parameters.values():
            text = param._format(quote_annotation_strings=quote_annotation_strings)
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                result.append('/')
                slash_due = False
            if kind == _VAR_POSITIONAL:
                star_due = False
            elif kind == _KEYWORD_ONLY and star_due:
                result.append('*')
                star_due = False
            result.append(text)
        if slash_due:
            result.append('/')
        text = f'({", ".join(result)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self.return_annotation is not _empty:
            shown = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f' -> {shown}'
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


def _signature_is_functionlike(obj):
    if not callable(obj) or isclass(obj):
        return False
    return (isinstance(getattr(obj, '__name__', None), str) and isinstance(getattr(obj, '__code__', None), CodeType)
            and isinstance(getattr(obj, '__defaults__', _void), (tuple, type(None)))
            and isinstance(getattr(obj, '__kwdefaults__', _void), (dict, type(None)))
            and isinstance(getattr(obj, '__annotations__', None), (dict, type(None))))


def _without_first(sig):
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        params = params[1:]
    return sig.replace(parameters=params)


def _from_function(cls, func, globals=None, locals=None, eval_str=False):
    Parameter = cls._parameter_cls
    code = func.__code__
    count, posonly, named = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    names = code.co_varnames
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    params = []
    first_default = count - len(defaults)
    for index, name in enumerate(names[:count]):
        params.append(Parameter(
            name, _POSITIONAL_ONLY if index < posonly else _POSITIONAL_OR_KEYWORD,
            annotation=annotations.get(name, _empty),
            default=defaults[index - first_default] if index >= first_default else _empty))
    index = count + named
    if code.co_flags & CO_VARARGS:
        name = names[index]
        params.append(Parameter(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
        index += 1
    for name in names[count:count + named]:
        params.append(Parameter(name, _KEYWORD_ONLY, annotation=annotations.get(name, _empty),
                                default=kwdefaults.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[index]
        params.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(params, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _from_text(cls, obj, text, skip_bound=True):
    # '($self, a, /, b=1)': the text of a native function's signature.
    bound = text.startswith(('($', '( $'))
    body = text.replace('$', '').replace('\n', '\\n')
    namespace = {}
    module = sys.modules.get(getattr(obj, '__module__', None))
    space = dict(vars(module)) if module is not None else {}
    try:
        exec(f'def _signature{body}: pass', space, namespace)
    except Exception:
        raise ValueError(f'{obj!r} has invalid signature') from None
    sig = _from_function(cls, namespace['_signature'])
    params = list(sig.parameters.values())
    if bound:
        owner = getattr(obj, '__self__', None)
        if skip_bound and (owner is not None or isclass(obj)) or text.startswith('($module'):
            params = params[1:]
        elif params:
            params[0] = params[0].replace(kind=_POSITIONAL_ONLY)
    return cls(params, return_annotation=sig.return_annotation)


def _from_partial(wrapped_sig, partial, extra_args=()):
    old = wrapped_sig.parameters
    new = dict(old)
    args = tuple(extra_args) + (partial.args or ())
    keywords = partial.keywords or {}
    try:
        bound = wrapped_sig.bind_partial(*args, **keywords)
    except TypeError as ex:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from ex
    transform = False
    for name, param in old.items():
        try:
            value = bound.arguments[name]
        except KeyError:
            pass
        else:
            if param.kind is _POSITIONAL_ONLY:
                new.pop(name)
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in keywords:
                    transform = True
                    new[name] = param.replace(default=value)
                else:
                    new.pop(param.name)
                    continue
            if param.kind is _KEYWORD_ONLY:
                new[name] = param.replace(default=value)
        if transform:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                new[name] = new[name].replace(kind=_KEYWORD_ONLY)
                moved = new.pop(name)
                new[name] = moved
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                moved = new.pop(name)
                new[name] = moved
            elif param.kind is _VAR_POSITIONAL:
                new.pop(param.name)
    return wrapped_sig.replace(parameters=new.values())


def _user_method(cls, name):
    # A method of a class that is written in the language.
    found = getattr(cls, name, None)
    if found is None or isinstance(found, (WrapperDescriptorType, MethodWrapperType, ClassMethodDescriptorType,
                                           BuiltinFunctionType, MethodDescriptorType)):
        return None
    return found


def _from_callable(obj, cls, follow_wrapped=True, skip_bound_arg=True, **options):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, MethodType):
        sig = _from_callable(obj.__func__, cls, follow_wrapped, skip_bound_arg, **options)
        return _without_first(sig) if skip_bound_arg else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, MethodType))
        if isinstance(obj, MethodType):
            return _from_callable(obj, cls, follow_wrapped, skip_bound_arg, **options)
    sig = getattr(obj, '__signature__', None)
    if sig is not None:
        if not isinstance(sig, (Signature, str)):
            sig = sig()
        if isinstance(sig, str):
            return _from_text(cls, obj, sig, False)
        if not isinstance(sig, Signature):
            raise TypeError(f'unexpected object {sig!r} in __signature__ attribute')
        return sig
    functools = sys.modules.get('functools')
    partialmethod = getattr(obj, '__partialmethod__', None)
    if functools is not None and isinstance(partialmethod, functools.partialmethod):
        wrapped = _from_callable(partialmethod.func, cls, follow_wrapped, skip_bound_arg, **options)
        sig = _from_partial(wrapped, partialmethod, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first, *sig.parameters.values()))
    if isfunction(obj) or _signature_is_functionlike(obj):
        return _from_function(cls, obj, **options)
    if isinstance(obj, (BuiltinFunctionType, WrapperDescriptorType, MethodDescriptorType, MethodWrapperType,
                        ClassMethodDescriptorType)):
        text = getattr(obj, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        return _from_text(cls, obj, text, skip_bound_arg)
    if functools is not None and isinstance(obj, functools.partial):
        return _from_partial(_from_callable(obj.func, cls, follow_wrapped, skip_bound_arg, **options), obj)
    if isinstance(obj, type):
        return _from_class(obj, cls, follow_wrapped, skip_bound_arg, options)
    call = getattr(type(obj), '__call__', None)
    if call is not None:
        if isinstance(call, (WrapperDescriptorType, MethodDescriptorType)):
            text = getattr(call, '__text_signature__', None)
            if text:
                return _without_first(_from_text(cls, call, text, False))
            raise ValueError(f'callable {obj!r} is not supported by signature')
        call = call.__get__(obj, type(obj)) if hasattr(call, '__get__') else call
        return _from_callable(call, cls, follow_wrapped, skip_bound_arg, **options)
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _from_class(obj, cls, follow_wrapped, skip_bound_arg, options):
    call = _user_method(type(obj), '__call__')
    if call is not None:
        sig = _from_callable(call, cls, follow_wrapped, skip_bound_arg, **options)
        return _without_first(sig) if skip_bound_arg else sig
    new, init = _user_method(obj, '__new__'), _user_method(obj, '__init__')
    for base in obj.__mro__:
        if new is not None and '__new__' in base.__dict__:
            sig = _from_callable(new, cls, follow_wrapped, skip_bound_arg, **options)
            return _without_first(sig) if skip_bound_arg else sig
        if init is not None and '__init__' in base.__dict__:
            sig = _from_callable(init, cls, follow_wrapped, skip_bound_arg, **options)
            return _without_first(sig) if skip_bound_arg else sig
    for base in obj.__mro__[:-1]:
        text = base.__dict__.get('__text_signature__', None)
        if isinstance(text, str):
            return _from_text(cls, obj, text)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls(())
        raise ValueError(f'no signature found for builtin type {obj!r}')
    raise ValueError(f'no signature found for builtin {obj!r}')
"""#
