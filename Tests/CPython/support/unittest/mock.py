"""What the test files need of unittest.mock."""
import sys


class _Any:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return '<ANY>'


ANY = _Any()
DEFAULT = object()


class _Call(tuple):
    def __new__(cls, args, kwargs):
        return super().__new__(cls, (args, kwargs))

    @property
    def args(self):
        return self[0]

    @property
    def kwargs(self):
        return self[1]


def call(*args, **kwargs):
    return _Call(args, kwargs)


class Mock:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, name=None, **attributes):
        self.__dict__.update(
            _spec=spec, side_effect=side_effect, _return=return_value, called=False, call_count=0, call_args=None,
            call_args_list=[], _name=name)
        if spec is not None and not isinstance(spec, (list, tuple)):
            self.__dict__['_spec'] = dir(spec)
            self.__dict__['_class'] = spec if isinstance(spec, type) else type(spec)
        for key, value in attributes.items():
            setattr(self, key, value)

    @property
    def __class__(self):
        return self.__dict__.get('_class', Mock)

    def __getattr__(self, name):
        if name.startswith('__') or name == '_asyncio_future_blocking' and not self._spec:
            raise AttributeError(name)
        if self._spec is not None and name not in self._spec and name != 'return_value':
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if name == 'return_value':
            if self._return is DEFAULT:
                self.__dict__['_return'] = type(self)()
            return self._return
        child = type(self)(name=name)
        self.__dict__[name] = child
        return child

    def __setattr__(self, name, value):
        self.__dict__['_return' if name == 'return_value' else name] = value

    def __call__(self, *args, **kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = _Call(args, kwargs)
        self.call_args_list.append(self.call_args)
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            else:
                self.side_effect = effect = iter(effect)
                return next(effect)
        return self.return_value

    @property
    def mock_calls(self):
        return self.call_args_list

    def reset_mock(self):
        self.__dict__.update(called=False, call_count=0, call_args=None, call_args_list=[])

    def assert_called_with(self, *args, **kwargs):
        assert self.call_args == (args, kwargs), f'called with {self.call_args}, not {(args, kwargs)}'

    def assert_called_once_with(self, *args, **kwargs):
        assert self.call_count == 1, f'called {self.call_count} times'
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, *args, **kwargs):
        assert (args, kwargs) in self.call_args_list, f'not called with {(args, kwargs)}'

    def assert_called_once(self):
        assert self.call_count == 1, f'called {self.call_count} times'

    def assert_called(self):
        assert self.called, 'not called'

    def assert_not_called(self):
        assert not self.called, f'called {self.call_count} times'


class MagicMock(Mock):
    def __bool__(self):
        return True

    def __iter__(self):
        return iter(())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


NonCallableMock = Mock


class AsyncMock(Mock):
    @property
    def _is_coroutine(self):
        from asyncio.coroutines import _is_coroutine
        return _is_coroutine

    async def __call__(self, *args, **kwargs):
        return Mock.__call__(self, *args, **kwargs)


class _Patch:
    def __init__(self, find, name, new, attributes):
        self.find = find
        self.name = name
        self.new = new
        self.attributes = attributes

    def __enter__(self):
        self.target = self.find()
        self.old = getattr(self.target, self.name)
        self.is_own = self.name in getattr(self.target, '__dict__', {})
        new = MagicMock(**self.attributes) if self.new is DEFAULT else self.new
        setattr(self.target, self.name, new)
        return new

    def __exit__(self, *error):
        if self.is_own:
            setattr(self.target, self.name, self.old)
        else:
            delattr(self.target, self.name)

    def start(self):
        return self.__enter__()

    def stop(self):
        self.__exit__(None, None, None)

    def __call__(self, function):
        # A coroutine function has this flag.
        if function.__code__.co_flags & 0x80:
            async def patched(*args, **kwargs):
                with self as made:
                    more = (made,) if self.new is DEFAULT else ()
                    return await function(*args, *more, **kwargs)
        else:
            def patched(*args, **kwargs):
                with self as made:
                    more = (made,) if self.new is DEFAULT else ()
                    return function(*args, *more, **kwargs)
        patched.__name__ = function.__name__
        return patched


def patch(target, new=DEFAULT, **attributes):
    place, name = target.rsplit('.', 1)

    def find():
        parts = place.split('.')
        found = __import__(parts[0])
        path = parts[0]
        for part in parts[1:]:
            path += '.' + part
            try:
                found = getattr(found, part)
            except AttributeError:
                __import__(path)
                found = sys.modules[path]
        return found

    return _Patch(find, name, new, attributes)


def _patch_object(target, name, new=DEFAULT, **attributes):
    return _Patch(lambda: target, name, new, attributes)


patch.object = _patch_object
