/// Module `traceback`.
let tracebackSource = #"""
import sys
import _tracing
import linecache

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_sentinel = object()
_cause_message = '\nThe above exception was the direct cause of the following exception:\n\n'
_context_message = '\nDuring handling of the above exception, another exception occurred:\n\n'


def print_list(extracted_list, file=None):
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    return StackSummary._extract(_tb_places(tb), limit=limit)


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return value, tb


def _text(value, tb, limit, chain):
    # The runtime writes most tracebacks; what is put together by hand is left to TracebackException.
    if value is not None and tb is value.__traceback__ and (limit is None or type(limit) is int):
        return _tracing.format_exception(value, limit, chain)
    made = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return ''.join(made.format(chain=chain))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    value, tb = _parse_value_tb(exc, value, tb)
    if file is None:
        file = sys.stderr
    print(_text(value, tb, limit, chain), file=file, end='')


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(
        show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    value = sys.exception()
    return _text(value, value.__traceback__ if value is not None else None, limit, chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    if hasattr(sys, 'last_exc'):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    start = sys._getframe(1) if f is None else f
    print_list(extract_stack(start, limit=limit), file=file)


def format_stack(f=None, limit=None):
    start = sys._getframe(1) if f is None else f
    return extract_stack(start, limit=limit).format()


def extract_stack(f=None, limit=None):
    start = sys._getframe(1) if f is None else f
    innermost_first = StackSummary.extract(walk_stack(start), limit=limit)
    innermost_first.reverse()
    return innermost_first


def clear_frames(tb):
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            # Still running.
            continue


def walk_stack(f):
    if f is None:
        f = sys._getframe().f_back.f_back
    while f is not None:
        # The library's own code stands for native code, which has no frames.
        if not f.f_code.co_filename.startswith('<frozen '):
            yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tb_places(tb):
    while tb is not None:
        frame = tb.tb_frame
        line, end_line, column, end_column = _tracing.position(frame.f_code, tb.tb_lasti)
        if line != tb.tb_lineno:
            line, end_line, column, end_column = tb.tb_lineno, None, None, None
        yield frame, (line, end_line, column, end_column)
        tb = tb.tb_next


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        last = lineno if end_lineno is None else end_lineno
        place = filename, lineno, last, colno, end_colno, name, line
        for slot, value in zip(FrameSummary.__slots__, place):
            setattr(self, slot, value)
        if lookup_line:
            self.line
        self.locals = {key: _safe_string(value, 'local', func=repr) for key, value in locals.items()} \
            if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        return self._four() == other if isinstance(other, tuple) else NotImplemented

    def _four(self):
        # What a frame was before it had a class of its own.
        return self.filename, self.lineno, self.name, self.line

    def __getitem__(self, pos):
        return self._four()[pos]

    def __iter__(self):
        return iter(self._four())

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    def _set_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            last = max(self.end_lineno, self.lineno)
            self._lines = '\n'.join(linecache.getline(self.filename, number).rstrip()
                                    for number in range(self.lineno, last + 1))

    @property
    def line(self):
        self._set_lines()
        text = self._lines
        return text if text is None else text.partition('\n')[0].strip()

    def _source(self):
        # The lines to show, marks included.
        line = self.line
        if not line:
            return []
        if self.colno is None or self.end_colno is None or self.lineno is None:
            return [line]
        count = max(self.end_lineno - self.lineno, 0) + 1
        return _tracing.draw(self._lines.split('\n'), 1, count, self.colno, self.end_colno)


class StackSummary(list):
    """Frames, outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        places = ((frame, (line, None, None, None)) for frame, line in frame_gen)
        return klass._extract(places, limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _extract(klass, places, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            general = getattr(sys, 'tracebacklimit', None)
            limit = general if general is None else max(general, 0)
        if limit is not None:
            places = list(places)
            places = places[:limit] if limit >= 0 else places[limit:]
        result = klass()
        checked = set()
        for frame, (line, end_line, column, end_column) in places:
            code = frame.f_code
            filename = code.co_filename
            if filename not in checked:
                checked.add(filename)
                linecache.checkcache(filename)
            linecache.lazycache(filename, frame.f_globals)
            result.append(FrameSummary(filename, line, code.co_name, lookup_line=False,
                                       locals=frame.f_locals if capture_locals else None, end_lineno=end_line,
                                       colno=column, end_colno=end_column))
        if lookup_lines:
            for item in result:
                item.line
        return result

    @classmethod
    def from_list(klass, a_list):
        result = StackSummary()
        for item in a_list:
            if not isinstance(item, FrameSummary):
                filename, lineno, name, line = item
                item = FrameSummary(filename, lineno, name, line=line)
            result.append(item)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        filename = frame_summary.filename
        if filename.startswith('<stdin-') and filename.endswith('>'):
            filename = '<stdin>'
        if filename.startswith('Cell In[') and filename.endswith(']'):
            text = f'  {filename}, line {frame_summary.lineno}'
            text += '\n' if frame_summary.name == '<module>' else f', in {frame_summary.name}\n'
        else:
            text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        for line in frame_summary._source():
            text += f'    {line}\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        result = []
        last, count = None, 0
        for item in self:
            text = self.format_frame_summary(item)
            if text is None:
                continue
            key = item.filename, item.lineno, item.name
            if last != key or last is None:
                if count > 3:
                    result.append(_repeated(count - 3))
                last, count = key, 0
            count += 1
            if count <= 3:
                result.append(text)
        if count > 3:
            result.append(_repeated(count - 3))
        return result


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


class _Printer:
    # Indents what belongs to exception groups.
    def __init__(self):
        self.seen = set()
        self.depth = 0
        self.need_close = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def emit(self, texts, margin='|'):
        prefix = f'{self.indent()}{margin} ' if self.depth else ''
        if isinstance(texts, str):
            texts = texts,
        for text in texts:
            if prefix:
                text = ''.join(prefix + line for line in text.splitlines(True))
            yield text


class TracebackException:
    """What is printed of an exception, without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        _seen = set() if _seen is None else _seen
        _seen.add(id(exc_value))
        self.max_group_depth, self.max_group_width = max_group_depth, max_group_width
        self.stack = StackSummary._extract(_tb_places(exc_traceback), limit=limit, lookup_lines=lookup_lines,
                                           capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._is_group = exc_type is not None and issubclass(exc_type, BaseExceptionGroup)
        self._str = _safe_string(exc_value, 'exception')
        try:
            notes = getattr(exc_value, '__notes__', None)
        except Exception as problem:
            notes = [f'Ignored error getting __notes__: {_safe_string(problem, "__notes__", repr)}']
        self.__notes__ = notes
        self._have_exc_type = exc_type is not None
        for part in ('qualname', 'module'):
            setattr(self, f'exc_type_{part}', getattr(exc_type, f'__{part}__') if self._have_exc_type else None)
        self._is_syntax_error = self._have_exc_type and issubclass(exc_type, SyntaxError)
        if self._is_syntax_error:
            for field in ('filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg'):
                found = getattr(exc_value, field)
                # Line numbers are kept as text.
                setattr(self, field, str(found) if field.endswith('lineno') and found is not None else found)
            self._syntax_text = _tracing.syntax_error_lines(exc_value)
        elif exc_type and isinstance(exc_value, (ImportError, NameError, AttributeError)):
            self._str += _tracing.suggestion(exc_value)
        if lookup_lines:
            for item in self.stack:
                item.line
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        cause = context = None
        self.exceptions = None
        if exc_value is not None:
            options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                           max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=_seen)
            other = exc_value.__cause__
            if other is not None and id(other) not in _seen:
                cause = TracebackException(type(other), other, other.__traceback__, **options)
            other = exc_value.__context__
            needed = exc_value.__cause__ is None and not self.__suppress_context__ if compact else True
            if other is not None and id(other) not in _seen and needed:
                context = TracebackException(type(other), other, other.__traceback__, **options)
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [
                    TracebackException(type(item), item, item.__traceback__, **options)
                    for item in exc_value.exceptions]
        self.__cause__ = cause
        self.__context__ = context

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        module, name = self.exc_type_module, self.exc_type_qualname
        if not self._have_exc_type or module in ('__main__', 'builtins'):
            return name
        return f'{module if isinstance(module, str) else "<unknown>"}.{name}'

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        if not self._have_exc_type:
            yield indent + ('None\n' if self._str is None or not self._str else f'NoneType: {self._str}\n')
            return
        name = self.exc_type_str
        if not self._is_syntax_error:
            line = f'{name}: {self._str}\n' if self._str else f'{name}\n'
            if _depth > 0:
                yield from (indent + part for part in line.splitlines(keepends=True))
            else:
                yield line
        else:
            for line in self._syntax_text.splitlines(keepends=True):
                yield indent + line
        notes = self.__notes__
        if isinstance(notes, (list, tuple)) or (hasattr(notes, '__getitem__') and hasattr(notes, '__len__')
                                                and not isinstance(notes, (str, bytes, dict))):
            for note in notes:
                note = _safe_string(note, 'note')
                yield from (indent + part + '\n' for part in note.split('\n'))
        elif notes is not None:
            yield indent + f'{_safe_string(notes, "__notes__", func=repr)}\n'
        if self.exceptions and show_group:
            for item in self.exceptions:
                yield from item.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        if _ctx is None:
            _ctx = _Printer()
        links, current = [], self
        while current is not None:
            message = following = None
            if chain:
                if current.__cause__ is not None:
                    message, following = _cause_message, current.__cause__
                elif current.__context__ is not None and not current.__suppress_context__:
                    message, following = _context_message, current.__context__
            links.append((message, current))
            current = following
        for message, item in reversed(links):
            if message is not None:
                yield from _ctx.emit(message)
            if item.exceptions is None:
                if item.stack:
                    yield from _ctx.emit('Traceback (most recent call last):\n')
                    yield from _ctx.emit(item.stack.format())
                yield from _ctx.emit(item.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from self._format_group(item, _ctx, chain)

    def _format_group(self, item, _ctx, chain):
        is_top = _ctx.depth == 0
        if is_top:
            _ctx.depth = 1
        if item.stack:
            yield from _ctx.emit('Exception Group Traceback (most recent call last):\n',
                                 margin='+' if is_top else '|')
            yield from _ctx.emit(item.stack.format())
        yield from _ctx.emit(item.format_exception_only())
        total = len(item.exceptions)
        shown = total if total <= self.max_group_width else self.max_group_width + 1
        _ctx.need_close = False
        for index in range(shown):
            if index == shown - 1:
                _ctx.need_close = True
            cut = index >= self.max_group_width
            title = '...' if cut else f'{index + 1}'
            yield f'{_ctx.indent()}{"+-" if index == 0 else "  "}+---------------- {title} ----------------\n'
            _ctx.depth += 1
            if cut:
                rest = total - self.max_group_width
                yield from _ctx.emit(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            else:
                yield from item.exceptions[index].format(chain=chain, _ctx=_ctx)
            if index == shown - 1 and _ctx.need_close:
                yield f'{_ctx.indent()}+------------------------------------\n'
                _ctx.need_close = False
            _ctx.depth -= 1
        if is_top:
            _ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end='')
"""#
