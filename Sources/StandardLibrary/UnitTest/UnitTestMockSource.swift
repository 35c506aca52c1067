/// Module `unittest.mock`.
let unitTestMockSource = #"""
"""Objects that stand for others and remember how they were used."""
import asyncio
import contextlib
import functools
import inspect
import sys

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock',
           'seal')
__unittest = True
FILTER_DIR = True
_missing = object()


class InvalidSpecError(Exception):
    """A mock cannot stand for a mock."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_deleted = sentinel.DELETED


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


def _format_args(args, kwargs):
    return ', '.join([repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()])


class _Call(tuple):
    """A call: name, arguments, named arguments."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            count = len(other)
        except TypeError:
            return NotImplemented
        own_name, own_args, own_kwargs = ('', *self) if len(self) == 2 else self
        mine, theirs = getattr(self, '_mock_parent', None), getattr(other, '_mock_parent', None)
        if mine and theirs and mine != theirs:
            return False
        name, args, kwargs = '', (), {}
        if count == 0:
            pass
        elif count == 3:
            name, args, kwargs = other
        elif count == 1:
            value, = other
            if isinstance(value, tuple):
                args = value
            elif isinstance(value, str):
                name = value
            else:
                kwargs = value
        elif count == 2:
            first, second = other
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        else:
            return False
        if own_name and name != own_name:
            return False
        return (args, kwargs) == (own_args, own_kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__ and attr in ('count', 'index'):
            return _Call.__getattr__(self, attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name, args, kwargs = ('call', *self) if len(self) == 2 else self
        if not name:
            name = 'call'
        elif not name.startswith('call'):
            name = f'call.{name}' if not name.startswith('()') else 'call' + name
        return f'{name}({_format_args(args, kwargs)})'

    def call_list(self):
        calls, item = [], self
        while item is not None:
            if item._mock_from_kall:
                calls.append(item)
            item = item._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[start:start + size] == value for start in range(len(self) - size + 1))

    def __repr__(self):
        return '[' + ', '.join(repr(item) for item in self) + ']'


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_async(obj):
    if isinstance(obj, NonCallableMock):
        return isinstance(obj, AsyncMock)
    if hasattr(obj, '__func__'):
        obj = obj.__func__
    return inspect.iscoroutinefunction(obj)


def _signature(spec, as_instance=False, eat_self=False):
    # What calls of a spec must fit, or None.
    try:
        if isinstance(spec, type):
            if as_instance:
                spec = spec.__call__ if '__call__' in dir(spec) else None
                return None
            return inspect.signature(spec)
        if not callable(spec):
            return None
        if not hasattr(spec, '__code__') and not hasattr(spec, '__func__') and not inspect.isbuiltin(spec):
            spec = type(spec).__call__.__get__(spec)
        sig = inspect.signature(spec)
        if eat_self:
            params = list(sig.parameters.values())
            sig = sig.replace(parameters=params[1:])
        return sig
    except (TypeError, ValueError):
        return None


_own = {'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent', '_mock_new_parent',
        '_mock_name', '_mock_new_name'}
_misspelt = ('assert', 'assret', 'asert', 'aseert', 'assrt')
_denied = {'called_once', 'called_once_with', 'called_with', 'has_calls', 'not_called', 'any_call', 'called_any'}


def _delegated(name):
    attribute = '_mock_' + name

    def get(self):
        sig = self.__dict__.get('_mock_delegate')
        return self.__dict__[attribute] if sig is None else getattr(sig, name)

    def put(self, value):
        sig = self.__dict__.get('_mock_delegate')
        if sig is None:
            self.__dict__[attribute] = value
        else:
            setattr(sig, name, value)

    return property(get, put)


class Base:
    def __init__(self, /, *args, **kwargs):
        pass


class NonCallableMock(Base):
    """A mock that cannot be called."""

    def __new__(cls, *args, **kwargs):
        # Each mock has a class of its own, which takes its special methods.
        bases = (cls,)
        spec = kwargs.get('spec_set', kwargs.get('spec', args[0] if args and not isinstance(args[0], str) else None))
        if not issubclass(cls, AsyncMockMixin) and spec is not None and _is_async(spec):
            bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {'__doc__': cls.__doc__, '__module__': cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None,
                 _new_name='', _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        own['_mock_parent'] = parent
        own['_mock_name'] = name
        own['_mock_new_name'] = _new_name
        own['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        own['_mock_sealed'] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        self._mock_add_spec(spec, spec_set, _spec_as_instance, bool(_eat_self))
        own['_mock_children'] = {}
        own['_mock_wraps'] = wraps
        own['_mock_delegate'] = None
        own['_mock_called'] = False
        own['_mock_call_args'] = None
        own['_mock_call_count'] = 0
        own['_mock_call_args_list'] = _CallList()
        own['_mock_mock_calls'] = _CallList()
        own['method_calls'] = _CallList()
        own['_mock_unsafe'] = unsafe
        own['_mock_return_value'] = DEFAULT
        own['_mock_side_effect'] = None
        if kwargs:
            self.configure_mock(**kwargs)

    def attach_mock(self, mock, attribute):
        inner = _extracted(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ''
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        names = None
        spec_class = None
        sig = None
        if spec is not None and not isinstance(spec, (list, tuple)):
            spec_class = spec if isinstance(spec, type) else type(spec)
            sig = _signature(spec, as_instance, eat_self)
            names = dir(spec)
        elif spec is not None:
            names = list(spec)
        own = self.__dict__
        own['_spec_class'] = spec_class
        own['_spec_set'] = spec_set
        own['_spec_signature'] = sig
        own['_mock_methods'] = names
        own['_spec_asyncs'] = [] if spec_class is None else [
            name for name in names if _is_async(inspect.getattr_static(spec, name, None))]

    @property
    def return_value(self):
        made = self.__dict__['_mock_return_value']
        delegate = self.__dict__['_mock_delegate']
        if delegate is not None:
            made = delegate.return_value
        if made is DEFAULT and self._mock_wraps is None:
            made = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = made
        return made

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
            return
        self.__dict__['_mock_return_value'] = value
        _check_and_set_parent(self, value, None, '()')

    called = _delegated('called')
    call_count = _delegated('call_count')
    call_args = _delegated('call_args')
    call_args_list = _delegated('call_args_list')
    mock_calls = _delegated('mock_calls')

    @property
    def __class__(self):
        cls = self.__dict__.get('_spec_class')
        return type(self) if cls is None else cls

    @property
    def side_effect(self):
        delegate = self._mock_delegate
        return self.__dict__['_mock_side_effect'] if delegate is None else delegate.side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        if self._mock_delegate is None:
            self.__dict__['_mock_side_effect'] = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if child is _deleted or isinstance(child, _SpecState):
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        made = self.__dict__['_mock_return_value']
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *parts, final = path.split('.')
            obj = self
            for part in parts:
                obj = getattr(obj, part)
            setattr(obj, final, value)

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (methods is None or name not in methods):
            if name.startswith(_misspelt) or name in _denied:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is '
                                     'meant to be an attribute.')
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            result = create_autospec(result.spec, result.spec_set, result.instance, result.parent, result.name)
            self._mock_children[name] = result
        return result

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = '' if names == ['()'] else '.'
        while parent is not None:
            last = parent
            names.append((parent._mock_new_name or '') + dot)
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        names = [name or '' for name in reversed(names)]
        first = last._mock_name or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[0] = first
        return ''.join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = ''
        if self._spec_class is not None:
            spec = f' {"spec_set" if self._spec_set else "spec"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def __dir__(self):
        extras = self._mock_methods or []
        own = [name for name in dir(type(self)) if not _is_magic(name) and not name.startswith('_')]
        if not FILTER_DIR:
            return object.__dir__(self)
        children = [name for name, value in self._mock_children.items() if value is not _deleted]
        mine = [name for name in self.__dict__ if not name.startswith('_')]
        return sorted({*extras, *own, *mine, *children})

    def __setattr__(self, name, value):
        if name in _own or name in ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls'):
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods \
                and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _all_magics:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not isinstance(value, NonCallableMock):
                function = value
                setattr(type(self), name, lambda self, /, *args, **kwargs: function(self, *args, **kwargs))
            else:
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, _MagicAccess(name, value))
                self._mock_children[name] = value
            return None
        if _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, PropertyMock):
            setattr(type(self), name, value)
            return None
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        known = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif known is _deleted:
            raise AttributeError(name)
        if known is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return f'{self._mock_name or "mock"}({_format_args(args, kwargs)})'

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        actual = getattr(self, 'await_args') if action == 'await' else self.call_args
        return (f'expected {action} not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n'
                f'  Actual: {self._format_mock_call_signature(*actual)}')

    def _call_matcher(self, item):
        # The call as its arguments are bound to a signature, so that names and positions compare equal.
        if isinstance(item, tuple) and len(item) > 2:
            sig = self._signature_at(item[0])
        else:
            sig = self._spec_signature
        if sig is None:
            return item
        if len(item) == 2:
            name, (args, kwargs) = '', item
        else:
            name, args, kwargs = item
        try:
            bound = sig.bind(*args, **kwargs)
            return call(name, bound.args, bound.kwargs)
        except TypeError as e:
            return e.with_traceback(None)

    def _signature_at(self, name):
        if not name:
            return self._spec_signature
        obj, sig = self, self._spec_signature
        for part in name.replace('()', '').split('.'):
            child = obj._mock_children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            obj = _extracted(child)
            sig = obj._spec_signature
        return sig

    def _calls_repr(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "
                                 f'Called {self.call_count} times.{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(item) for item in calls]
        cause = next((item for item in expected if isinstance(item, Exception)), None)
        known = _CallList(self._call_matcher(item) for item in self.mock_calls)
        if not any_order:
            if expected not in known:
                if cause is None:
                    problem = 'Calls not found.'
                else:
                    errors = [item if isinstance(item, Exception) else None for item in expected]
                    problem = f'Error processing expected calls.\nErrors: {errors}'
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n  Actual: {self.mock_calls!r}'
                                     ) from cause
            return
        rest, missing = list(known), []
        for item in expected:
            try:
                rest.remove(item)
            except ValueError:
                missing.append(item)
        if missing:
            raise AssertionError(f'{self._mock_name or "mock"!r} does not contain all of {tuple(missing)!r} in its '
                                 f'call list, found {known!r} instead') from cause

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(item) for item in self.call_args_list]
        if cause or expected not in actual:
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found') from cause

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f'.{kw["name"]}' if 'name' in kw else '()'
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get('_new_name')
        if name in self.__dict__['_spec_asyncs']:
            return AsyncMock(**kw)
        kind = type(self).__mro__[1]
        if issubclass(kind, MagicMock) and name in _async_magics:
            kind = AsyncMock
        elif issubclass(kind, AsyncMockMixin):
            kind = MagicMock if name in _magics or kind is not AsyncMock and issubclass(kind, MagicMock) \
                else AsyncMock
            if name == '()':
                kind = MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kw)


def _extracted(mock):
    return mock.mock if hasattr(mock, 'mock') and isinstance(getattr(mock, 'mock', None), NonCallableMock) \
        and not isinstance(mock, NonCallableMock) else mock


def _check_and_set_parent(parent, value, name, new_name):
    if not isinstance(value, NonCallableMock):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None \
            or value._mock_new_parent is not None:
        return False
    item = parent
    while item is not None:
        if item is value:
            return False
        item = item._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class CallableMixin(Base):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.__dict__['_mock_return_value'] = return_value
        if return_value is not DEFAULT:
            _check_and_set_parent(self, return_value, None, '()')
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        sig = self.__dict__.get('_mock_check')
        if sig is not None:
            sig.bind(*args, **kwargs)
        self._increment_mock_call(args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, args, kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(('', args, kwargs)))
        method_name, mock_name = self._mock_name, self._mock_new_name
        tracks = self._mock_parent is not None
        new_parent = self._mock_new_parent
        calling_name = ''
        name = mock_name
        while new_parent is not None:
            if tracks:
                new_parent.method_calls.append(_Call((method_name, args, kwargs)))
                tracks = new_parent._mock_parent is not None
                if tracks:
                    method_name = f'{new_parent._mock_name}.{method_name}'
            new_parent.mock_calls.append(_Call((name, args, kwargs)))
            if new_parent._mock_new_name:
                dot = '' if name.startswith('()') else '.'
                name = new_parent._mock_new_name + dot + name
            new_parent = new_parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self.__dict__['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if self._mock_delegate and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Takes every call and every attribute."""


def _is_magic(name):
    return f'__{name[2:-2]}__' == name and len(name) > 4


_numerics = ('add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod').split()
_plain_magics = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg '
                 'pos abs invert complex int float index round trunc floor ceil bool next fspath hash iter '
                 'call reversed missing getformat format dir subclasses getinitargs getstate setstate '
                 'reduce reduce_ex getnewargs getnewargs_ex').split()
_async_magics = {'__aenter__', '__aexit__', '__anext__'}
_magics = ({f'__{name}__' for name in _plain_magics if name != 'call'} | {f'__{name}__' for name in _numerics}
           | {f'__i{name}__' for name in _numerics if name != 'divmod'} | {f'__r{name}__' for name in _numerics})
_all_magics = _magics | _async_magics | {'__aiter__', '__get__', '__set__', '__delete__', '__hash__'}
_unsupported_magics = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                       '__subclasscheck__', '__del__'}
# Not given to a MagicMock unless asked for.
_not_default = {'__getformat__', '__dir__', '__subclasses__', '__getinitargs__', '__getstate__', '__setstate__',
                '__reduce__', '__reduce_ex__', '__getnewargs__', '__getnewargs_ex__', '__format__', '__missing__',
                '__reversed__', '__repr__', '__get__', '__set__', '__delete__'}
_fixed = {'__hash__': lambda self: object.__hash__(self), '__str__': lambda self: object.__str__(self),
          '__sizeof__': lambda self: object.__sizeof__(self),
          '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}'}
_returns = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
            '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
            '__bool__': True, '__index__': 1, '__aexit__': False}


class _MagicAccess:
    # Makes the mock of a special method when it is first needed.
    def __init__(self, name, mock=None):
        self.name = name
        self.mock = mock

    def __get__(self, obj, cls=None):
        if self.mock is not None:
            return self.mock
        if obj is None:
            return self
        return obj._make_magic(self.name)


def _iterate(mock):
    def effect():
        given = mock.__iter__._mock_return_value
        return iter([]) if given is DEFAULT else iter(given)

    return effect


def _iterate_async(mock):
    def effect():
        given = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if given is DEFAULT else given))

    return effect


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        self._install_magics()
        super().__init__(*args, **kw)
        self._install_magics()

    def _install_magics(self):
        cls = type(self)
        names = (_all_magics - _not_default) if issubclass(cls, MagicMixin) else ()
        wanted = self.__dict__.get('_mock_methods')
        for name in names:
            if wanted is not None and name not in wanted:
                if name in cls.__dict__:
                    delattr(cls, name)
            elif name not in cls.__dict__ and name not in ('__get__', '__set__', '__delete__'):
                setattr(cls, name, _MagicAccess(name))

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._install_magics()

    def _make_magic(self, name):
        made = self._get_child_mock(name=name, _new_name=name, _new_parent=self)
        self._mock_children[name] = made
        setattr(type(self), name, _MagicAccess(name, made))
        if name in _fixed:
            made.return_value = _fixed[name](self)
        elif name in _returns:
            made.return_value = _returns[name]
        elif name == '__eq__':
            made.side_effect = lambda other: (True if self is other else NotImplemented) \
                if self.__eq__._mock_return_value is DEFAULT else DEFAULT
        elif name == '__ne__':
            made.side_effect = lambda other: DEFAULT if self.__ne__._mock_return_value is not DEFAULT else (
                False if self is other else NotImplemented)
        elif name == '__iter__':
            made.side_effect = _iterate(self)
        elif name == '__aiter__':
            made.side_effect = _iterate_async(self)
        return made


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""


class AsyncMockMixin(Base):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own['await_count'] = 0
        own['await_args'] = None
        own['await_args_list'] = _CallList()
        own['_is_coroutine_marker'] = inspect._is_coroutine_mark
        own['_is_coroutine'] = asyncio.coroutines._is_coroutine

    async def _execute_mock_call(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif _is_async(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self.__dict__['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        if self._call_matcher(self.await_args) != self._call_matcher(_Call((args, kwargs), two=True)):
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action='await'))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected not in [self._call_matcher(item) for item in self.await_args_list]:
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} await not found')

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(item) for item in calls]
        known = _CallList(self._call_matcher(item) for item in self.await_args_list)
        if not any_order:
            if expected not in known:
                raise AssertionError(f'Awaits not found.\nExpected: {_CallList(calls)}\n'
                                     f'Actual: {self.await_args_list}')
            return
        rest, missing = list(known), []
        for item in expected:
            try:
                rest.remove(item)
            except ValueError:
                missing.append(item)
        if missing:
            raise AssertionError(f'{tuple(missing)!r} not all found in await list')

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to not have been awaited. '
                                 f'Awaited {self.await_count} times.')

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines."""


class ThreadingMock(MagicMock):
    """A mock that other threads may be waited for."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=_missing, **kwargs):
        super().__init__(*args, **kwargs)
        import threading
        self.__dict__['_mock_condition'] = threading.Condition()
        self.__dict__['_mock_timeout'] = self.DEFAULT_TIMEOUT if timeout is _missing else timeout

    def _increment_mock_call(self, args, kwargs):
        with self._mock_condition:
            super()._increment_mock_call(args, kwargs)
            self._mock_condition.notify_all()

    def wait_until_called(self, *, timeout=_missing):
        self._wait(lambda: self.called, timeout, 'to have been called')

    def wait_until_any_call_with(self, *args, **kwargs):
        wanted = _Call((args, kwargs), two=True)
        self._wait(lambda: wanted in self.call_args_list, _missing, f'{wanted!r}')

    def _wait(self, test, timeout, what):
        timeout = self._mock_timeout if timeout is _missing else timeout
        with self._mock_condition:
            if not self._mock_condition.wait_for(test, timeout):
                raise AssertionError(f'{self._mock_name or "mock"} was not called before timeout({timeout}).')


class PropertyMock(Mock):
    """A mock that is used as a property."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


# Patching


def _importer(target):
    parts = target.split('.')
    path = parts.pop(0)
    found = __import__(path)
    for part in parts:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def _target(target):
    try:
        target, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return functools.partial(_importer, target), attribute


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                 unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [item.copy() for item in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX):
                    value = getattr(func, name)
                    if hasattr(value, '__call__'):
                        setattr(func, name, self.copy()(value))
            return func
        return self.decorate(func)

    def decorate(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @contextlib.contextmanager
        def patched_arguments(args, kwargs):
            extra = []
            with contextlib.ExitStack() as stack:
                for patching in patched.patchings:
                    value = stack.enter_context(patching)
                    if patching.attribute_name is not None:
                        kwargs.update(value)
                    elif patching.new is DEFAULT:
                        extra.append(value)
                yield args + tuple(extra), kwargs

        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with patched_arguments(args, kwargs) as (newargs, newkwargs):
                    return await func(*newargs, **newkwargs)
        else:
            @functools.wraps(func)
            def patched(*args, **kwargs):
                with patched_arguments(args, kwargs) as (newargs, newkwargs):
                    return func(*newargs, **newkwargs)

        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.getter(), self.attribute
        original, local = DEFAULT, False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins
        if name in dir(builtins) and isinstance(target, type(sys)):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        new, spec, spec_set, autospec = self.new, self.spec, self.spec_set, self.autospec
        kwargs = self.kwargs
        self.target = self.getter()
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is not None:
                if spec_set is True:
                    spec_set, spec = spec, None
            elif spec_set is True:
                spec_set = original
            given = spec if spec is not None else spec_set
            kind = self.new_callable
            if kind is None:
                kind = AsyncMock if given is None and _is_async(original) or given is not None and _is_async(
                    given) else MagicMock
                if given is not None and not isinstance(given, (list, tuple)) and not callable(given):
                    kind = NonCallableMagicMock
            options = {}
            if spec is not None:
                options['spec'] = spec
            if spec_set is not None:
                options['spec_set'] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                options['name'] = self.attribute
            options.update(kwargs)
            new = kind(**options)
            if given is not None and isinstance(given, type) and isinstance(new, CallableMixin):
                options.pop('name', None)
                new.return_value = type(new).__mro__[1](_new_parent=new, _new_name='()', **options)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            if isinstance(autospec, (staticmethod, classmethod)):
                autospec = getattr(self.target, self.attribute)
            new = create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra = {}
                if self.new is DEFAULT:
                    extra[self.attribute_name] = new
                for patching in self.additional_patchers:
                    made = self._exit_stack.enter_context(patching)
                    if patching.new is DEFAULT:
                        extra.update(made)
                return extra
            return new
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ('__doc__', '__module__', '__defaults__',
                                                          '__annotations__', '__kwdefaults__')):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack, self._exit_stack = self._exit_stack, None
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    getter, attribute = _target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                  unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(_importer, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    items = list(kwargs.items())
    made = []
    for attribute, new in items:
        item = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        item.attribute_name = attribute
        made.append(item)
    made[0].additional_patchers.extend(made[1:])
    return made[0]


class _patch_dict:
    """Changes a dictionary for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _importer(self.in_dict)
        target = self.in_dict
        try:
            self._original = target.copy()
        except AttributeError:
            self._original = {key: target[key] for key in target}
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def __exit__(self, *args):
        if self._original is not None:
            _clear_dict(self.in_dict)
            try:
                self.in_dict.update(self._original)
            except AttributeError:
                for key in self._original:
                    self.in_dict[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _stop_all():
    for item in reversed(list(_patch._active_patches)):
        item.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = 'test'


# Mocks after a model


class _SpecState:
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    is_type = isinstance(spec, type)
    options = {'spec': spec}
    if spec_set:
        options = {'spec_set': spec}
    elif spec is None:
        options = {}
    options.update(kwargs)
    kind = MagicMock
    if inspect.isdatadescriptor(spec):
        options = {}
    elif is_type and instance and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    elif not callable(spec):
        kind = NonCallableMagicMock
    elif is_type and instance and '__call__' not in {name for base in spec.__mro__ for name in base.__dict__}:
        kind = NonCallableMagicMock
    if _is_async(spec):
        kind = AsyncMock
    name = options.pop('name', _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, **options)
    is_function = hasattr(spec, '__code__') or inspect.isroutine(spec) and not is_type
    sig = mock._spec_signature
    if sig is not None and not (is_type and instance):
        mock.__dict__['_mock_check'] = sig
    result = mock
    if is_function and not isinstance(mock, AsyncMock) and hasattr(spec, '__code__'):
        result = _function_for(mock, spec, sig)
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
    for entry in dir(spec) if spec is not None and not is_function else ():
        if _is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if hasattr(original, '__code__') or inspect.isroutine(original):
            made = _child_for(spec, entry, original, mock, is_type, instance, spec_set)
        else:
            made = _SpecState(original, spec_set, mock, entry, instance=not isinstance(original, type))
        if isinstance(made, _SpecState):
            mock._mock_children[entry] = made
        else:
            mock._mock_children[entry] = made
            if not isinstance(made, NonCallableMock):
                object.__setattr__(mock, entry, made)
    return result


def _child_for(spec, entry, original, mock, is_type, instance, spec_set):
    static = inspect.getattr_static(spec, entry, None)
    eats = is_type and instance and not isinstance(static, (staticmethod, classmethod))
    kind = AsyncMock if _is_async(original) else MagicMock
    options = {'spec_set' if spec_set else 'spec': original}
    made = kind(parent=mock, name=entry, _new_name=entry, _new_parent=mock, _eat_self=eats, **options)
    if made._spec_signature is not None:
        made.__dict__['_mock_check'] = made._spec_signature
    return made


def _function_for(mock, spec, sig):
    def function(*args, **kwargs):
        return mock(*args, **kwargs)

    for name in ('__name__', '__qualname__', '__module__', '__doc__', '__defaults__', '__kwdefaults__'):
        if name in ('__defaults__', '__kwdefaults__'):
            continue
        try:
            setattr(function, name, getattr(spec, name))
        except (AttributeError, TypeError):
            pass
    function.__signature__ = sig
    function.mock = mock
    for name in ('assert_called_with', 'assert_not_called', 'assert_called_once_with', 'assert_called',
                 'assert_called_once', 'assert_has_calls', 'assert_any_call', 'attach_mock', 'configure_mock'):
        setattr(function, name, getattr(mock, name))

    def reset_mock():
        function.method_calls = _CallList()
        function.mock_calls = _CallList()
        mock.reset_mock()

    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.method_calls = _CallList()
    function.mock_calls = _CallList()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children
    function.reset_mock = reset_mock
    mock.__dict__['_mock_delegate'] = function
    return function


def seal(mock):
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock) or isinstance(mock._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock and not child._mock_sealed:
            seal(child)


def mock_open(mock=None, read_data=''):
    import io
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    state = [make(read_data)]
    if mock is None:
        mock = MagicMock(name='open', spec=open)
    handle = MagicMock(spec=io.TextIOWrapper(io.BytesIO()))
    handle.__enter__.return_value = handle
    handle.__exit__.side_effect = lambda *args: handle.close()
    handle.write.return_value = None
    handle.read.return_value = handle.readline.return_value = handle.readlines.return_value = None

    def reading(name):
        def effect(*args, **kwargs):
            given = getattr(handle, name).return_value
            return getattr(state[0], name)(*args, **kwargs) if given is None else given

        return effect

    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).side_effect = reading(name)

    def lines():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from state[0]

    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = lambda: next(state[0])

    def reset(*args, **kwargs):
        state[0] = make(read_data)
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock
"""#
