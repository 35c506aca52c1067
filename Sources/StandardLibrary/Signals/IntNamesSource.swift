/// `_names`: classes of named ints for modules that start fast; with `enum` they become enumerations.
let intNamesSource = #"""
    import sys

    _kinds = []


    class _Meta(type):
        def _real(cls):
            return cls.__dict__.get('_made_real')

        def __call__(cls, value):
            if (real := cls._real()) is not None:
                return real(value)
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):
                if issubclass(cls, _NamedFlag) and isinstance(value, int):
                    import enum
                    return cls._real()(value)
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}') from None

        def __instancecheck__(cls, value):
            return type.__instancecheck__(cls._real() or cls, value)

        def __iter__(cls):
            return iter(cls._unique)

        def __reversed__(cls):
            return reversed(cls._unique)

        def __len__(cls):
            return len(cls._unique)

        def __bool__(cls):
            return True

        def __contains__(cls, value):
            try:
                return value in cls._value2member_map_
            except TypeError:
                return False

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __repr__(cls):
            return f'<{cls._word} {cls.__name__!r}>'

        @property
        def __members__(cls):
            return dict(cls._member_map_)


    class _Named(int):
        _word = 'enum'
        name = property(lambda self: self._name_)
        value = property(lambda self: self._value_)

        def __repr__(self):
            return f'<{type(self).__name__}.{self._name_}: {self._value_}>'

        def __str__(self):
            return str(self._value_)

        def __format__(self, spec):
            return format(self._value_, spec)

        def __hash__(self):
            return hash(self._value_)

        def __reduce_ex__(self, protocol):
            return type(self), (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    def _with_enum(name):
        # An operation that makes new members: the real class has it.
        def operate(self, *others):
            import enum
            return getattr(int if type(self) is int else type(self), name)(self, *others)

        operate.__name__ = name
        return operate


    class _NamedFlag(_Named):
        _word = 'flag'
        for _name in ('__or__', '__ror__', '__and__', '__rand__', '__xor__', '__rxor__', '__invert__'):
            locals()[_name] = _with_enum(_name)


    def IntNames(name, members, module, is_flag=False):
        # A class as `enum.IntEnum` or `enum.IntFlag` would make it. It becomes one as soon as `enum` is imported.
        cls = _Meta(name, (_NamedFlag if is_flag else _Named,), {'__module__': module, '__doc__': None})
        names, values = {}, {}
        for key, number in members.items():
            member = values.get(number)
            if member is None:
                member = values[number] = int.__new__(cls, number)
                member._name_, member._value_ = key, number
            names[key] = member
            type.__setattr__(cls, key, member)
        cls._member_map_, cls._value2member_map_ = names, values
        cls._unique = tuple(values.values())
        _kinds.append(cls)
        enum = sys.modules.get('enum')
        return _become_real(cls, enum) if hasattr(enum, '_is_complete') else cls


    def _become_real(cls, enum):
        base = enum.IntFlag if issubclass(cls, _NamedFlag) else enum.IntEnum
        numbers = {name: member._value_ for name, member in cls._member_map_.items()}
        real = base(cls.__name__, numbers, module=cls.__module__)
        # The members stay the objects that programs hold already.
        for number, made in list(real._value2member_map_.items()):
            member = cls._value2member_map_.get(number)
            if member is not None:
                member.__class__ = real
                member.__dict__.update(made.__dict__)
                real._value2member_map_[number] = member
        for name, member in cls._member_map_.items():
            real._member_map_[name] = member
            type.__setattr__(real, name, member)
        type.__setattr__(cls, '_made_real', real)
        namespace = vars(sys.modules.get(cls.__module__, sys))
        if namespace.get(cls.__name__) is cls:
            namespace[cls.__name__] = real
        return real


    def become_real(enum):
        # Called by `enum` at the end of its import.
        for cls in _kinds:
            if cls._real() is None:
                _become_real(cls, enum)
    """#
