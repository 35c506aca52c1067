import Runtime

/// Registers small modules that are written in the language itself.
func installSmallModules(_ session: Session) {
    let sources = [
        "keyword": keywordSource, "copy": copySource, "contextlib": contextlibSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}

private let keywordSource = #"""
    kwlist = ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
              'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda',
              'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
    softkwlist = ['_', 'case', 'match', 'type']

    iskeyword = frozenset(kwlist).__contains__
    issoftkeyword = frozenset(softkwlist).__contains__

    __all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
    """#

private let copySource = #"""
    class Error(Exception):
        pass


    error = Error

    _atomic = {type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property,
               type(Ellipsis), type(NotImplemented), type(len), type(lambda: None), type((lambda: None).__code__),
               __import__('_weakref').ref}


    def copy(x):
        cls = type(x)
        if cls in _atomic:
            return x
        if cls in (list, dict, set, bytearray):
            return cls.copy(x)
        if issubclass(cls, type):
            return x
        copier = getattr(cls, '__copy__', None)
        if copier is not None:
            return copier(x)
        return _rebuild(x, _reduced(x), None)


    def _registered(cls):
        """What a program has said to `copyreg` about a class."""
        from sys import modules
        known = modules.get('copyreg')
        return known.dispatch_table.get(cls) if known else None


    def deepcopy(x, memo=None, _nil=[]):
        cls = type(x)
        if cls in _atomic and cls not in (tuple, frozenset, slice, property):
            return x
        if memo is None:
            memo = {}
        key = id(x)
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
        if cls is list:
            made = memo[key] = []
            for item in x:
                made.append(deepcopy(item, memo))
        elif cls is dict:
            made = memo[key] = {}
            for name, value in x.items():
                made[deepcopy(name, memo)] = deepcopy(value, memo)
        elif cls is tuple:
            items = [deepcopy(item, memo) for item in x]
            # A tuple that holds itself was copied meanwhile.
            if key in memo:
                return memo[key]
            made = x if all(old is new for old, new in zip(x, items)) else tuple(items)
        elif cls is property:
            return x
        elif issubclass(cls, type):
            made = x
        elif cls.__name__ == 'method' and hasattr(x, '__func__'):
            made = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            copier = getattr(x, '__deepcopy__', None)
            made = copier(memo) if copier is not None else _rebuild(x, _reduced(x), memo)
        if made is not x:
            memo[key] = made
            memo.setdefault(id(memo), []).append(x)
        return made


    def _reduced(x):
        reductor = _registered(type(x))
        if reductor is not None:
            return reductor(x)
        reductor = getattr(x, '__reduce_ex__', None)
        if reductor is not None:
            return reductor(4)
        reductor = getattr(x, '__reduce__', None)
        if reductor is None:
            raise Error(f'un(deep)copyable object of type {type(x)}')
        return reductor()


    def _rebuild(x, parts, memo):
        if isinstance(parts, str):
            return x
        if not 2 <= len(parts) <= 5:
            raise TypeError(f'_reconstruct() takes from 4 to 7 positional arguments but {len(parts) + 2} were given')
        func, args, state, items, pairs = (*parts, None, None, None)[:5]
        deep = memo is not None
        if deep and args:
            args = tuple(deepcopy(arg, memo) for arg in args)
        made = func(*args)
        if deep:
            memo[id(x)] = made
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(made, '__setstate__'):
                made.__setstate__(state)
            else:
                slots = None
                if isinstance(state, tuple) and len(state) == 2:
                    state, slots = state
                if state is not None:
                    made.__dict__.update(state)
                if slots is not None:
                    for name, value in slots.items():
                        setattr(made, name, value)
        if items is not None:
            for item in items:
                made.append(deepcopy(item, memo) if deep else item)
        if pairs is not None:
            for name, value in pairs:
                if deep:
                    name, value = deepcopy(name, memo), deepcopy(value, memo)
                made[name] = value
        return made


    def replace(obj, /, **changes):
        cls = obj.__class__
        method = getattr(cls, '__replace__', None)
        if method is None:
            raise TypeError(f'replace() does not support {cls.__name__} objects')
        return method(obj, **changes)


    __all__ = ['Error', 'copy', 'deepcopy', 'replace']
    """#
