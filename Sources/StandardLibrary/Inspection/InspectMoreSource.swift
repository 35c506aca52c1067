/// Module `_inspect_more`.
let inspectMoreSource = #"""
"""The parts of `inspect` that few programs ask for: sources, frames, class attributes."""
import collections
import functools
import linecache
import os
import sys
import types
import _tracing
import inspect
from inspect import (isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback, getmro, unwrap,
                     _empty, _from_callable, Signature, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL,
                     _KEYWORD_ONLY, _VAR_KEYWORD)

Attribute = collections.namedtuple('Attribute', 'name kind defining_class object')
Arguments = collections.namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = collections.namedtuple('ArgInfo', 'args varargs keywords locals')
FullArgSpec = collections.namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, '
                                                    'annotations')
ClosureVars = collections.namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
_Traceback = collections.namedtuple('_Traceback', 'filename lineno function code_context index')
_FrameInfo = collections.namedtuple('_FrameInfo', ('frame',) + _Traceback._fields)
for _made in (Attribute, Arguments, ArgInfo, FullArgSpec, ClosureVars, _Traceback, _FrameInfo):
    _made.__module__ = 'inspect'


class EndOfBlock(Exception):
    pass


class ClassFoundException(Exception):
    pass


class BlockFinder:
    pass


class BufferFlags:
    SIMPLE, WRITABLE, FORMAT, ND, STRIDES, C_CONTIGUOUS, F_CONTIGUOUS = 0, 1, 4, 8, 24, 56, 88
    ANY_CONTIGUOUS, INDIRECT, CONTIG, CONTIG_RO, STRIDED, STRIDED_RO = 152, 280, 9, 8, 25, 24
    RECORDS, RECORDS_RO, FULL, FULL_RO, READ, WRITE = 29, 28, 285, 284, 256, 512


class Traceback(_Traceback):
    __module__ = 'inspect'

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f'Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})')


class FrameInfo(_FrameInfo):
    __module__ = 'inspect'

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, '
                f'function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, '
                f'positions={self.positions!r})')


Positions = collections.namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset',
                                   defaults=(None,) * 4, module='dis')


def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, '
                    f'got {type(object).__name__}')


def getmodulename(path):
    name = os.path.basename(path)
    for suffix in ('.cpython-313-x86_64-linux-gnu.so', '.abi3.so', '.so', '.py', '.pyc'):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    filename = getfile(object)
    if filename.endswith('.pyc'):
        filename = filename[:-1]
    if os.path.exists(filename) or linecache.getlines(filename):
        return filename
    return None


def getabsfile(object, _filename=None):
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if getattr(module, '__file__', None) == file:
            return module
    return None


def findsource(object):
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if not (file.startswith('<') and file.endswith('>')):
            raise OSError('source code not available')
    lines = linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            number = vars(object)['__firstlineno__'] - 1
        except (TypeError, KeyError):
            raise OSError('source code not available')
        if number >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, number
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        number = object.co_firstlineno - 1
        if number >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, number
    raise OSError('could not find code object')


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _scan(line, state):
    # Follows brackets and strings through a line. State: [depth of brackets, open quotes]. Gives the last character
    # that is no comment, and whether the line goes on with a backslash.
    depth, quotes = state
    index, size, last = 0, len(line), ''
    while index < size:
        char = line[index]
        if quotes:
            if char == '\\':
                index += 2
                continue
            if line.startswith(quotes, index):
                index += len(quotes)
                quotes = ''
                last = 'x'
                continue
            index += 1
            continue
        if char == '#':
            break
        if char in '"\'':
            quotes = char * 3 if line.startswith(char * 3, index) else char
            index += len(quotes)
            continue
        if char in '([{':
            depth += 1
        elif char in ')]}':
            depth -= 1
        if not char.isspace():
            last = char
        index += 1
    if len(quotes) == 1 and not line.rstrip('\n').endswith('\\'):
        quotes = ''
    state[:] = [max(depth, 0), quotes]
    return last


def getblock(lines):
    """The lines of the definition or lambda that begins with the first one."""
    state = [0, '']
    index, size = 0, len(lines)
    base = indentsize(lines[0]) if lines else 0
    opened = False
    word = lines[0].lstrip() if lines else ''
    if not word.startswith(('@', 'def', 'class', 'async')):
        while index < size:
            last = _scan(lines[index], state)
            index += 1
            if not state[0] and not state[1] and last != '\\':
                break
        return lines[:index]
    while index < size:
        start = lines[index].lstrip()
        while index < size:
            last = _scan(lines[index], state)
            index += 1
            if not state[0] and not state[1] and last != '\\':
                break
        if start.startswith('@') or not start or start.startswith('#'):
            continue
        opened = last == ':'
        break
    if not opened:
        return lines[:index]
    end, body = index, None
    while index < size:
        line = lines[index]
        content = line.strip()
        if not content:
            index += 1
            continue
        indent = indentsize(line)
        if content.startswith('#'):
            index += 1
            if body is not None and indent >= body:
                end = index
            continue
        if indent <= base:
            break
        if body is None:
            body = indent
        while index < size:
            last = _scan(lines[index], state)
            index += 1
            if not state[0] and not state[1] and last != '\\':
                break
        end = index
    return lines[:end]


def getsourcelines(object):
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    lines, number = getsourcelines(object)
    return ''.join(lines)


def getcomments(object):
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        comments = []
        while start < len(lines) and lines[start][:1] == '#':
            comments.append(lines[start].expandtabs())
            start += 1
        return ''.join(comments) or None
    if number > 0:
        indent = indentsize(lines[number])
        comments = []
        index = number - 1
        while index >= 0 and lines[index].lstrip()[:1] == '#' and indentsize(lines[index]) == indent:
            comments.insert(0, lines[index].expandtabs().lstrip())
            index -= 1
        return ''.join(comments) or None
    return None


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    if istraceback(frame):
        positions = Positions(*_tracing.position(frame.tb_frame.f_code, frame.tb_lasti))
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        positions = Positions(*_tracing.position(frame.f_code, frame.f_lasti))
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, number = findsource(frame)
        except OSError:
            lines = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def _info(frame, place, context):
    found = getframeinfo(place, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    result = []
    while frame:
        if not frame.f_code.co_filename.startswith('<frozen '):
            result.append(_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb:
        result.append(_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc is not None else None, context)


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count, named = co.co_argcount, co.co_kwonlyargcount
    args, index = list(names[:count]), count + named
    varargs = varkw = None
    if co.co_flags & 4:
        varargs = names[index]
        index += 1
    if co.co_flags & 8:
        varkw = names[index]
    return Arguments(args + list(names[count:count + named]), varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f'({", ".join(specs)})'


def getfullargspec(func):
    try:
        sig = _from_callable(func, Signature, False, False)
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    args, posonly, kwonly = [], [], []
    varargs = varkw = None
    annotations, kwdefaults, defaults = {}, {}, ()
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is _POSITIONAL_ONLY:
            posonly.append(name)
            if param.default is not _empty:
                defaults += param.default,
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
            if param.default is not _empty:
                defaults += param.default,
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    return FullArgSpec(posonly + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
        func = func.__func__
    spec = getfullargspec(func)
    func.__defaults__
    bound = inspect.signature(func)
    try:
        result = bound.bind(*positional, **named)
    except TypeError as error:
        raise TypeError(f'{func.__name__}() {error}') from None
    result.apply_defaults()
    values = dict(result.arguments)
    return {name: values[name] for name in (*spec.args, *((spec.varargs,) if spec.varargs else ()),
                                            *spec.kwonlyargs, *((spec.varkw,) if spec.varkw else ()))}


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    import builtins
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            global_vars[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtin_vars[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)


def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    for cls in classes:
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def getclasstree(classes, unique=False):
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                known = children.setdefault(parent, [])
                if cls not in known:
                    known.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def classify_class_attrs(cls):
    mro = getmro(cls)
    metamro = tuple(base for base in getmro(type(cls)) if base not in (type, object))
    names = dir(cls)
    for base in mro:
        for key, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(key)
    result, processed = [], set()
    for name in names:
        if name in processed:
            continue
        processed.add(name)
        home = got = None
        raw = inspect._sentinel
        for base in (*mro, *metamro):
            if name in base.__dict__:
                raw, home = base.__dict__[name], base
                break
        if name != '__dict__':
            try:
                got = getattr(cls, name)
            except Exception:
                pass
        if raw is inspect._sentinel:
            if got is None:
                continue
            raw, home = got, cls
        obj = got if got is not None else raw
        if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
            kind, obj = 'static method', raw
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind, obj = 'class method', raw
        elif isinstance(raw, property):
            kind, obj = 'property', raw
        elif inspect.isroutine(obj):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, obj))
    return result
"""#
