/// Module `warnings`.
let warningsSource = #"""
import sys
import _tracing

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
           'resetwarnings', 'catch_warnings', 'deprecated']

filters = [('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
           ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
           ('ignore', None, ResourceWarning, None, 0)]
_defaultaction = defaultaction = 'default'
_onceregistry = onceregistry = {}
_filters_version = 0
_place = _tracing.place
_actions = frozenset(('error', 'ignore', 'always', 'default', 'module', 'once'))


class WarningMessage:
    _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, '
                f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


def _showwarnmsg_impl(msg):
    target = sys.stderr if msg.file is None else msg.file
    if target is not None:
        shown = _formatwarnmsg(msg)
        try:
            target.write(shown)
        except OSError:
            return


def _formatwarnmsg_impl(msg):
    category = msg.category.__name__
    text = f'{msg.filename}:{msg.lineno}: {category}: {msg.message}\n'
    line = msg.line
    if line is None:
        import linecache
        line = linecache.getline(msg.filename, msg.lineno)
    if line:
        text += f'  {line.strip()}\n'
    if msg.source is not None:
        text += f'{category}: Enable tracemalloc to get the object allocation traceback\n'
    return text


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    replaced = showwarning
    if replaced is not _showwarning_orig:
        if not callable(replaced):
            raise TypeError('warnings.showwarning() must be set to a function or method')
        replaced(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


def _formatwarnmsg(msg):
    replaced = formatwarning
    if replaced is not _formatwarning_orig:
        return replaced(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    return _formatwarnmsg_impl(msg)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    if message or module:
        import re
    _add_filter(action, re.compile(message, re.I) if message else None, category,
                re.compile(module) if module else None, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    known = item in filters
    if not append:
        if known:
            filters.remove(item)
        filters[:0] = [item]
    elif not known:
        filters.append(item)
    _filters_mutated()


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def resetwarnings():
    filters[:] = []
    _filters_mutated()


class _OptionError(Exception):
    pass


def _processoptions(args):
    for option in args:
        try:
            _setoption(option)
        except _OptionError as problem:
            print(f'Invalid -W option ignored: {problem}', file=sys.stderr)


def _line_number(text):
    try:
        number = int(text or 0)
    except (ValueError, OverflowError):
        number = -1
    if number < 0:
        # A number is shown as one, anything else as it was given.
        raise _OptionError(f'invalid lineno {_number_or_text(text)!r}')
    return number


def _number_or_text(text):
    try:
        return int(text)
    except ValueError:
        return text


def _setoption(arg):
    parts = arg.split(':')
    if len(parts) > 5:
        raise _OptionError(f'too many fields (max 5): {arg!r}')
    parts += [''] * (5 - len(parts))
    action, message, category, module, lineno = (part.strip() for part in parts)
    known, kind = _getaction(action), _getcategory(category)
    if message or module:
        from re import escape
        message, module = escape(message), module and escape(module) + r'\Z'
    filterwarnings(known, message, kind, module, _line_number(lineno))


def _getaction(action):
    if not action:
        return 'default'
    if action == 'all':
        return 'always'
    for known in ('default', 'always', 'ignore', 'module', 'once', 'error'):
        if known.startswith(action):
            return known
    raise _OptionError(f'invalid action: {action!r}')


def _getcategory(category):
    if not category:
        return Warning
    module, dot, name = category.rpartition('.')
    try:
        found = getattr(__import__(module or 'builtins', None, None, [name]), name)
    except ImportError:
        raise _OptionError(f'invalid module name: {module!r}') from None
    except AttributeError:
        raise _OptionError(f'unknown warning category: {category!r}') from None
    if not issubclass(found, Warning):
        raise _OptionError(f'invalid warning category: {category!r}')
    return found


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    category = message.__class__ if isinstance(message, Warning) else UserWarning if category is None else category
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('warn() argument \'skip_file_prefixes\' must be tuple, '
                        f'not {type(skip_file_prefixes).__name__}')
    depth = max(stacklevel, 1)
    if skip_file_prefixes:
        for prefix in skip_file_prefixes:
            if not isinstance(prefix, str):
                raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
        depth = 1
        place, wanted = _place(1), max(stacklevel, 2) - 1
        while place is not None and wanted:
            depth += 1
            place = _place(depth)
            if place is not None and not place[0].startswith(skip_file_prefixes):
                wanted -= 1
    place = _place(depth)
    if place is None:
        filename, lineno, space = '<sys>', 0, sys.__dict__
    else:
        filename, lineno, space, _ = place
    registry = space.setdefault('__warningregistry__', {})
    warn_explicit(message, category, filename, lineno, space.get('__name__', '<string>'), registry, space, source)


def _matches(pattern, text):
    return pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text))


def _current(registry):
    # What was noted under other filters counts no more.
    if registry.get('version', 0) != _filters_version:
        registry.clear()
        registry.update(version=_filters_version)
    return registry


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None,
                  source=None):
    if module is None:
        module = filename or '<unknown>'
        if module[-3:].lower() == '.py':
            module = module[:-3]
    registry = _current({} if registry is None else registry)
    given = isinstance(message, Warning)
    text = str(message) if given else message
    if given:
        category = message.__class__
    else:
        message = category(text)
    key = text, category, lineno
    if registry.get(key):
        return
    for item in filters:
        action, pattern, kind, where, line = item
        if (issubclass(category, kind) and (line == 0 or lineno == line) and _matches(pattern, text)
                and _matches(where, module)):
            break
    else:
        action = defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = True
        once = text, category
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == 'module':
        registry[key] = True
        once = text, category, 0
        if registry.get(once):
            return
        registry[once] = 1
    elif action == 'default':
        registry[key] = True
    elif action not in ('always', 'all'):
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {item}')
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _warn_runtime(message, category, filename, lineno, space, source):
    # Warnings of the interpreter; `space` holds the globals of the code that caused one.
    if space is None:
        warn_explicit(message, category, filename, lineno, source=source)
    else:
        warn_explicit(message, category, filename, lineno, space.get('__name__', '<string>'),
                      space.setdefault('__warningregistry__', {}), space, source)


def _warn_unawaited_coroutine(coro):
    warn(f"coroutine '{coro.__qualname__}' was never awaited", category=RuntimeWarning, stacklevel=2, source=coro)


class catch_warnings:
    _REPLACED = 'filters', 'showwarning', '_showwarnmsg_impl'

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append('record=True')
        if self._module is not sys.modules['warnings']:
            args.append(f'module={self._module!r}')
        return f'{type(self).__name__}({", ".join(args)})'

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered, module = True, self._module
        self._saved = {name: getattr(module, name) for name in self._REPLACED}
        self._put(filters=module.filters[:])
        log = [] if self._record else None
        if self._record:
            self._put(_showwarnmsg_impl=log.append, showwarning=module._showwarning_orig)
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        self._put(**self._saved)

    def _put(self, **values):
        for name, value in values.items():
            setattr(self._module, name, value)
        if 'filters' in values:
            self._module._filters_mutated()


class deprecated:
    """Marks a class or function; using it warns then."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return self._mark_class(arg, functools)
        if not callable(arg):
            raise TypeError('@deprecated decorator with non-None category must be applied to '
                            f'a class or callable, not {arg!r}')

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        if getattr(getattr(arg, '__code__', None), 'co_flags', 0) & 0x80:
            import inspect
            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper

    def _mark_class(self, arg, functools):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        original_new = arg.__new__

        @functools.wraps(original_new)
        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original_new is not object.__new__:
                return original_new(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f'{cls.__name__}() takes no arguments')
            return original_new(cls)

        arg.__new__ = staticmethod(__new__)
        original = arg.__init_subclass__
        function = getattr(original, '__func__', None)
        if hasattr(function, '__code__'):
            original = function

            @functools.wraps(original)
            def __init_subclass__(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return original(*args, **kwargs)

            arg.__init_subclass__ = classmethod(__init_subclass__)
        else:
            @functools.wraps(original)
            def __init_subclass__(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return original(*args, **kwargs)

            arg.__init_subclass__ = __init_subclass__
        arg.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
        return arg


_processoptions(sys.warnoptions)
"""#
