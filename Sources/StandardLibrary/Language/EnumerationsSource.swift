/// Module `enum`.
let enumerationsSource = #"""
    import sys
    from builtins import property as _bltn_property
    from types import MappingProxyType, DynamicClassAttribute
    from operator import or_ as _or_

    __all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
               'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT',
               'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
               'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']

    # The base classes, while they are still being defined.
    Enum = Flag = ReprEnum = EJECT = KEEP = None
    _missing = object()


    class nonmember:
        """Keeps its value from becoming a member."""

        def __init__(self, value):
            self.value = value


    class member:
        """Makes a member of its value, whatever that is."""

        def __init__(self, value):
            self.value = value


    def _is_descriptor(value):
        return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


    def _is_dunder(name):
        return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


    def _is_sunder(name):
        return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


    def _is_private(owner, name):
        prefix = f'_{owner}__'
        return len(name) > len(prefix) and name.startswith(prefix) and (name[-1:] != '_' or name[-2:-1] != '_')


    def _is_single_bit(value):
        return value > 0 and value & (value - 1) == 0


    def _high_bit(value):
        return value.bit_length() - 1


    def _iter_bits_lsb(value):
        if isinstance(value, Enum):
            value = value._value_
        if value < 0:
            raise ValueError(f'{value} is not a positive integer')
        while value:
            bit = value & -value
            yield bit
            value ^= bit


    def show_flag_values(value):
        return list(_iter_bits_lsb(value))


    def bin(num, max_bits=None):
        """Binary digits behind a sign digit: `bin(10)` is '0b0 1010', `bin(~10)` is '0b1 0101'."""
        bound = 1 << num.bit_length()
        if num >= 0:
            sign, digits = '0', f'{num + bound:b}'[1:]
        else:
            sign, digits = '1', f'{~num ^ (bound - 1) + bound:b}'[1:]
        if max_bits is not None and len(digits) < max_bits:
            digits = (sign * max_bits + digits)[-max_bits:]
        return f'0b{sign} {digits}'


    class _AutoNull:
        def __repr__(self):
            return '_auto_null'


    _auto_null = _AutoNull()


    class auto:
        """Stands for the next value."""

        def __init__(self, value=_auto_null):
            self.value = value

        def __repr__(self):
            return f'auto({self.value!r})'


    class property(DynamicClassAttribute):
        """A property of members that does not hide a member of the same name."""

        member = None
        _attr_type = None
        _cls_type = None

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.member is not None:
                    return self.member
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            if self.fget is not None:
                return self.fget(instance)
            if self._attr_type == 'attr':
                return getattr(self._cls_type, self.name)
            if self._attr_type == 'desc':
                return getattr(instance._value_, self.name)
            found = ownerclass._member_map_.get(self.name, _missing)
            if found is _missing:
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            return found

        def __set__(self, instance, value):
            if self.fset is not None:
                return self.fset(instance, value)
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')

        def __delete__(self, instance):
            if self.fdel is not None:
                return self.fdel(instance)
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')

        def __set_name__(self, ownerclass, name):
            self.name = name
            self.clsname = ownerclass.__name__


    class _NameProperty(property):
        def __get__(self, instance, ownerclass=None):
            return property.__get__(self, None, ownerclass) if instance is None else instance._name_


    class _ValueProperty(property):
        def __get__(self, instance, ownerclass=None):
            return property.__get__(self, None, ownerclass) if instance is None else instance._value_


    # Both look like what they derive from.
    _NameProperty.__name__ = _ValueProperty.__name__ = 'property'
    _NameProperty.__qualname__ = _ValueProperty.__qualname__ = 'property'


    class _Members:
        """Stands in a new class's namespace, makes the members when the class exists, and is gone then."""

        def __init__(self, values):
            self.values = values

        def __set_name__(self, cls, name):
            try:
                for key, value in self.values:
                    _make_member(cls, key, value)
            finally:
                delattr(cls, name)


    def _make_member(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, '_value_'):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as exc:
                    failure = TypeError('_value_ not set in __new__, unable to create it')
                    failure.__cause__ = None
                    raise failure from exc
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        isFlag = Flag is not None and issubclass(cls, Flag)
        if isFlag and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        known = None
        try:
            known = cls._value2member_map_.get(value)
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    known = other
                    break
        if known is not None:
            made = known
        elif not isFlag or (isinstance(value, int) and _is_single_bit(value)):
            cls._member_names_.append(name)
        made._add_alias_(name)
        try:
            cls._value2member_map_.setdefault(value, made)
            if value not in cls._value2member_map_:
                cls._unhashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)


    class EnumDict(dict):
        """The namespace of an enumeration's body: notes what is to be a member."""

        def __init__(self, cls_name=None):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._auto_called = False
            self._cls_name = cls_name
            self._generate_next_value = None

        def __setitem__(self, key, value):
            if self._cls_name is not None and _is_private(self._cls_name, key):
                pass
            elif _is_sunder(key):
                if key not in _known_sunders:
                    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
                if key == '_generate_next_value_':
                    if self._auto_called:
                        raise TypeError('_generate_next_value_ must be defined before members')
                    self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
                elif key == '_ignore_':
                    value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember):
                value = value.value
            elif isinstance(value, member):
                value = value.value
                self._note_member(key, value)
            elif isinstance(value, type) and self._is_inner_class(value):
                pass
            elif _is_descriptor(value):
                pass
            else:
                if key in self:
                    raise TypeError(f'{key!r} already defined as {self[key]!r}')
                if isinstance(value, auto):
                    value = self._resolve(key, value)
                    self._member_names[key] = None
                elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
                    items = []
                    for item in value:
                        items.append(self._resolve(key, item) if isinstance(item, auto) else item)
                    kind = type(value)
                    value = kind(items) if kind is tuple else kind(*items)
                    self._member_names[key] = None
                else:
                    self._note_member(key, value)
            super().__setitem__(key, value)

        def _resolve(self, key, value):
            if value.value is _auto_null:
                self._auto_called = True
                value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._last_values.append(value.value)
            return value.value

        def _note_member(self, key, value):
            self._member_names[key] = None
            self._last_values.append(value)

        def _is_inner_class(self, value):
            if self._cls_name is None:
                return False
            name = getattr(value, '__qualname__', '')
            inner = f'{self._cls_name}.{value.__name__}'
            return name == inner or name.endswith('.' + inner)

        @_bltn_property
        def member_names(self):
            return list(self._member_names)

        def update(self, members, **more_members):
            pairs = members.items() if hasattr(members, 'keys') else members
            for name, value in pairs:
                self[name] = value
            for name, value in more_members.items():
                self[name] = value


    _EnumDict = EnumDict
    _known_sunders = {'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                      '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_'}


    class EnumType(type):
        """The class of enumerations."""

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members_(cls, bases)
            namespace = EnumDict(cls)
            member_type, first_enum = metacls._get_mixins_(cls, bases)
            if first_enum is not None:
                namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
            return namespace

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            if _simple:
                return super().__new__(metacls, cls, bases, classdict, **kwds)
            classdict._member_names
            classdict.setdefault('_ignore_', []).append('_ignore_')
            for name in classdict['_ignore_']:
                classdict.pop(name, None)
            names = classdict._member_names
            bad = [name for name in names if name in ('mro', '')]
            if bad:
                raise ValueError('invalid enum member name(s) ' + ','.join(repr(name) for name in bad))
            order = classdict.pop('_order_', None)
            generate = classdict.get('_generate_next_value_')
            if generate is not None and type(generate) is not staticmethod:
                dict.__setitem__(classdict, '_generate_next_value_', staticmethod(generate))
            member_type, first_enum = metacls._get_mixins_(cls, bases)
            new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
            values = [(name, classdict[name]) for name in names]
            body = {key: value for key, value in classdict.items() if key not in names}
            body['_new_member_'] = new
            body['_use_args_'] = use_args
            body['_member_names_'] = []
            body['_member_map_'] = {}
            body['_value2member_map_'] = {}
            body['_unhashable_values_'] = []
            body['_unhashable_values_map_'] = {}
            body['_member_type_'] = member_type
            body['_value_repr_'] = metacls._find_data_repr_(cls, bases)
            isFlag = Flag is not None and any(issubclass(base, Flag) for base in bases)
            if isFlag or cls == 'Flag':
                body['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
                body['_flag_mask_'] = body['_singles_mask_'] = body['_all_bits_'] = 0
                body['_inverted_'] = None
            body.setdefault('__doc__', None)
            if not isFlag and boundary is not None and cls != 'Flag':
                kwds['boundary'] = boundary
            if first_enum is not None:
                metacls._settle_methods(body, bases, member_type, first_enum, isFlag)
                if save_new:
                    body['__new_member__'] = new
                body['__new__'] = Enum.__new__
            if values:
                body['_make_members'] = _Members(values)
            try:
                made = super().__new__(metacls, cls, bases, body, **kwds)
            except Exception as error:
                if hasattr(error, '__notes__'):
                    del error.__notes__
                raise
            if order is not None:
                if isinstance(order, str):
                    order = order.replace(',', ' ').split()
            if isFlag:
                metacls._finish_flag(made)
                if order is not None:
                    order = [name for name in order
                             if name not in made._member_map_ or _is_single_bit(made._member_map_[name]._value_)]
            if order is not None:
                order = [name for name in order
                         if name not in made._member_map_ or made._member_map_[name]._name_ == name]
                if order != made._member_names_:
                    raise TypeError(f'member order does not match _order_:\n  {made._member_names_!r}\n  {order!r}')
            return made

        def __init__(cls, *args, **kwds):
            pass

        @staticmethod
        def _settle_methods(body, bases, member_type, first_enum, isFlag):
            # Text and pickling are the enumeration's, unless the body says otherwise or the data's are wanted.
            if ReprEnum is not None and ReprEnum in bases:
                if member_type is object:
                    raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
                body.setdefault('__format__', member_type.__format__)
                if '__str__' not in body:
                    method = member_type.__str__
                    body['__str__'] = member_type.__repr__ if method is object.__str__ else method
            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name in body:
                    continue
                found = None
                for base in bases:
                    found = getattr(base, name, None)
                    if found is not None:
                        break
                own = getattr(first_enum, name)
                inherited = (getattr(object, name), getattr(member_type, name, None))
                if found in inherited and found is not own:
                    body[name] = own
            if isFlag:
                for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                    if name not in body:
                        body[name] = getattr(Flag, name)

        @staticmethod
        def _finish_flag(cls):
            values = [member._value_ for member in cls if isinstance(member._value_, int)]
            if sorted(values) != values:
                cls._iter_member_ = cls._iter_member_by_def_

        def __bool__(cls):
            return True

        def __call__(cls, value, names=_missing, *values, module=None, qualname=None, type=None, start=1,
                     boundary=None):
            if cls._member_map_:
                if names is not _missing:
                    value = (value, names, *values)
                return cls.__new__(cls, value)
            if names is _missing and type is None:
                raise TypeError(f'{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum')
            return cls._create_(value, names=None if names is _missing else names, module=module, qualname=qualname,
                                type=type, start=start, boundary=boundary)

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            try:
                return value in cls._value2member_map_
            except TypeError:
                return value in cls._unhashable_values_

        def __delattr__(cls, attr):
            if attr in cls.__dict__.get('_member_map_', ()):
                raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
            super().__delattr__(attr)

        def __dir__(cls):
            names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                     '__module__', '__name__', '__qualname__', *cls._member_names_}
            if cls._new_member_ is not object.__new__:
                names.add('__new__')
            if cls.__init_subclass__ is not object.__init_subclass__:
                names.add('__init_subclass__')
            if cls._member_type_ is object:
                return sorted(names)
            return sorted(set(dir(cls._member_type_)) | names)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            members = cls._member_map_
            return (members[name] for name in cls._member_names_)

        def __len__(cls):
            return len(cls._member_names_)

        @_bltn_property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            if Flag is not None and issubclass(cls, Flag):
                return f'<flag {cls.__name__!r}>'
            return f'<enum {cls.__name__!r}>'

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', ()):
                raise AttributeError(f'cannot reassign member {name!r}')
            super().__setattr__(name, value)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            _, first_enum = cls._get_mixins_(class_name, bases)
            namespace = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                given, names, last_values = names, [], []
                for count, name in enumerate(given):
                    value = first_enum._generate_next_value_(name, start, count, last_values[:])
                    last_values.append(value)
                    names.append((name, value))
            if names is None:
                names = ()
            for item in names:
                if isinstance(item, str):
                    name, value = item, names[item]
                else:
                    name, value = item
                namespace[name] = value
            if module is None:
                module = _calling_module(3)
            if module is None:
                _make_class_unpicklable(namespace)
            else:
                namespace['__module__'] = module
            if qualname is not None:
                namespace['__qualname__'] = qualname
            return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

        def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
            space = sys.modules[module].__dict__
            source = space if source is None else source.__dict__
            members = [(key, source[key]) for key in source if filter(key)]
            try:
                members.sort(key=lambda pair: (pair[1], pair[0]))
            except TypeError:
                members.sort(key=lambda pair: pair[0])
            body = {key: value for key, value in members}
            made = cls(name, body, module=module, boundary=boundary or KEEP) if boundary or (
                Flag is not None and issubclass(cls, Flag)) else cls(name, body, module=module)
            if as_global:
                global_enum(made)
            else:
                space.update(made.__members__)
            space[name] = made
            return made

        @classmethod
        def _check_for_existing_members_(mcls, class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if isinstance(base, EnumType) and base._member_names_:
                        raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

        @classmethod
        def _get_mixins_(mcls, class_name, bases):
            if not bases:
                return object, Enum
            first_enum = bases[-1]
            if not isinstance(first_enum, EnumType):
                raise TypeError('new enumerations should be created as '
                                '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
            return mcls._find_data_type_(class_name, bases) or object, first_enum

        @classmethod
        def _find_data_repr_(mcls, class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        return base._value_repr_
                    if '__repr__' in base.__dict__:
                        if '__dataclass_fields__' in base.__dict__ and '__dataclass_params__' in base.__dict__ \
                                and base.__dict__['__dataclass_params__'].repr:
                            return _dataclass_repr
                        return base.__dict__['__repr__']
            return None

        @classmethod
        def _find_data_type_(mcls, class_name, bases):
            found = set()
            seen = set()
            for chain in bases:
                candidate = None
                for base in chain.__mro__:
                    seen.add(base)
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        if base._member_type_ is not object:
                            found.add(base._member_type_)
                            break
                    elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                        found.add(candidate or base)
                        break
                    else:
                        candidate = candidate or base
            if len(found) > 1:
                raise TypeError(f'too many data types for {class_name!r}: {found!r}')
            return found.pop() if found else None

        @classmethod
        def _find_new_(mcls, classdict, member_type, first_enum):
            new = classdict.get('__new__')
            save_new = first_enum is not None and new is not None
            if new is None:
                ignored = (None, object.__new__, Enum.__new__ if Enum is not None else None)
                for method in ('__new_member__', '__new__'):
                    for owner in (member_type, first_enum):
                        target = getattr(owner, method, None)
                        if target not in ignored:
                            new = target
                            break
                    if new is not None:
                        break
                else:
                    new = object.__new__
            use_args = not (first_enum is None or new is object.__new__ or (Enum is not None and new == Enum.__new__))
            return new, save_new, use_args


    EnumMeta = EnumType


    def _calling_module(depth):
        try:
            return sys._getframe(depth).f_globals.get('__name__')
        except ValueError:
            return None


    def _dataclass_repr(self):
        fields = self.__dataclass_fields__
        return ', '.join(f'{name}={getattr(self, name)!r}' for name in fields if fields[name].repr)


    def _make_class_unpicklable(obj):
        def _break_on_call_reduce(self, proto):
            raise TypeError(f'{self!r} cannot be pickled')

        if isinstance(obj, dict):
            obj['__reduce_ex__'] = _break_on_call_reduce
            obj['__module__'] = '<unknown>'
        else:
            obj.__reduce_ex__ = _break_on_call_reduce
            obj.__module__ = '<unknown>'


    class Enum(metaclass=EnumType):
        """A set of names with values."""

        @classmethod
        def __signature__(cls):
            if cls._member_names_:
                return '(*values)'
            return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for name, unhashable in cls._unhashable_values_map_.items():
                    if value in unhashable:
                        return cls[name]
            if not cls._member_map_:
                if '_make_members' in cls.__dict__:
                    raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
                raise TypeError(f'{cls!r} has no members defined')
            try:
                exc = None
                result = cls._missing_(value)
            except Exception as error:
                exc = error
                result = None
            try:
                if isinstance(result, cls):
                    return result
                if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                    return result
                invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
                if result is None and exc is None:
                    raise invalid
                if exc is None:
                    exc = TypeError(f'error in {cls.__name__}._missing_: '
                                    f'returned {result!r} instead of None or a valid member')
                if not isinstance(exc, ValueError):
                    exc.__context__ = invalid
                raise exc
            finally:
                exc = invalid = None

        def __init__(self, *args, **kwds):
            pass

        def _add_alias_(self, name):
            self.__class__._add_member_(name, self)

        def _add_value_alias_(self, value):
            cls = self.__class__
            try:
                if value in cls._value2member_map_:
                    if cls._value2member_map_[value] is not self:
                        raise ValueError(f'{value!r} is already bound: {cls._value2member_map_[value]}')
                    return
            except TypeError:
                for other in cls._member_map_.values():
                    if other._value_ == value:
                        if other is not self:
                            raise ValueError(f'{value!r} is already bound: {other}')
                        return
            try:
                cls._value2member_map_.setdefault(value, self)
            except TypeError:
                cls._unhashable_values_.append(value)
                cls._unhashable_values_map_.setdefault(self.name, []).append(value)

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                last = sorted(last_values).pop()
            except TypeError:
                raise TypeError('unable to sort non-numeric values') from None
            try:
                return last + 1
            except TypeError:
                raise TypeError(f'unable to increment {last!r}') from None

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            v_repr = self.__class__._value_repr_ or repr
            return f'<{self.__class__.__name__}.{self._name_}: {v_repr(self._value_)}>'

        def __str__(self):
            return f'{self.__class__.__name__}.{self._name_}'

        def __dir__(self):
            names = set()
            if self.__class__._member_type_ is not object:
                names = set(object.__dir__(self))
            for name in getattr(self, '__dict__', ()):
                if name[0] != '_' and name not in self._member_map_:
                    names.add(name)
            for cls in self.__class__.mro():
                for name, obj in cls.__dict__.items():
                    if name[0] == '_':
                        continue
                    if isinstance(obj, property):
                        if obj.fget is not None or name not in self._member_map_:
                            names.add(name)
                        else:
                            names.discard(name)
                    elif name not in self._member_map_:
                        names.add(name)
            return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__'} | names)

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __deepcopy__(self, memo):
            return self

        def __copy__(self):
            return self

        name = _NameProperty()
        value = _ValueProperty()


    def _add_member_(cls, name, member):
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        found, kind, owner = None, None, None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, (property, DynamicClassAttribute)):
                found, owner, kind = attr, base, 'enum'
                break
            if _is_descriptor(attr):
                found, owner, kind = attr, base, kind or 'desc'
            else:
                found, owner, kind = attr, base, 'attr'
        if found is not None:
            redirect = property() if not isinstance(found, _ValueProperty) else _ValueProperty()
            if isinstance(found, _NameProperty):
                redirect = _NameProperty()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if kind in ('enum', 'desc'):
                redirect.fget = getattr(found, 'fget', None)
                redirect.fset = getattr(found, 'fset', None)
                redirect.fdel = getattr(found, 'fdel', None)
            redirect._attr_type = kind
            redirect._cls_type = owner
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


    EnumType._add_member_ = _add_member_
    _add_member_.__qualname__ = 'EnumType._add_member_'
    del _add_member_


    class ReprEnum(Enum):
        """Only repr() is the enumeration's; the rest is the data type's."""


    class FlagBoundary(str, ReprEnum):
        """What becomes of values with unknown bits."""

        STRICT = 'strict'
        CONFORM = 'conform'
        EJECT = 'eject'
        KEEP = 'keep'


    FlagBoundary._generate_next_value_ = staticmethod(lambda name, start, count, last_values: name.lower())
    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


    class Flag(Enum, boundary=STRICT):
        """Members that combine bit by bit."""

        _numeric_repr_ = repr

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            last = max(last_values)
            try:
                high = _high_bit(last)
            except Exception:
                raise TypeError(f'invalid flag value {last!r}') from None
            return 2 ** (high + 1)

        @classmethod
        def _iter_member_by_value_(cls, value):
            for bit in _iter_bits_lsb(value & cls._flag_mask_):
                yield cls._value2member_map_.get(bit)

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _iter_member_by_def_(cls, value):
            yield from sorted(cls._iter_member_by_value_(value), key=lambda member: member._sort_order_)

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            flag_mask, singles_mask, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
            negative = None
            if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
                if cls._boundary_ is STRICT:
                    bits = max(value.bit_length(), flag_mask.bit_length())
                    raise ValueError(f'{cls!r} invalid value {value!r}\n    given {bin(value, bits)}\n'
                                     f'  allowed {bin(flag_mask, bits)}')
                if cls._boundary_ is CONFORM:
                    value = value & flag_mask
                elif cls._boundary_ is EJECT:
                    return value
                elif cls._boundary_ is KEEP:
                    if value < 0:
                        value = max(all_bits + 1, 2 ** value.bit_length()) + value
                else:
                    raise ValueError(f'{cls!r} unknown flag boundary {cls._boundary_!r}')
            if value < 0:
                negative = value
                if cls._boundary_ in (EJECT, KEEP):
                    value = all_bits + 1 + value
                else:
                    value = singles_mask & value
            unknown = value & ~flag_mask
            aliases = value & ~singles_mask
            known = value & singles_mask
            if unknown and cls._boundary_ is not KEEP:
                raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
            if cls._member_type_ is object:
                made = object.__new__(cls)
            else:
                made = cls._member_type_.__new__(cls, value)
            if not hasattr(made, '_value_'):
                made._value_ = value
            made._name_ = None
            if known or aliases:
                members, combined = [], 0
                for member in cls._iter_member_(known):
                    members.append(member)
                    combined |= member._value_
                if aliases:
                    value = known | aliases
                    for other in cls._member_map_.values():
                        if other not in members and other._value_ and other._value_ & value == other._value_:
                            members.append(other)
                            combined |= other._value_
                unknown = value ^ combined
                made._name_ = '|'.join(member._name_ for member in members)
                if not combined:
                    made._name_ = None
                elif unknown and cls._boundary_ is STRICT:
                    raise ValueError(f'{cls!r}: no members with value {unknown!r}')
                elif unknown:
                    made._name_ += f'|{cls._numeric_repr_(unknown)}'
            made = cls._value2member_map_.setdefault(value, made)
            if negative is not None:
                cls._value2member_map_[negative] = made
            return made

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                                f'{self.__class__.__qualname__!r}')
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __repr__(self):
            v_repr = self.__class__._value_repr_ or repr
            name = '' if self._name_ is None else '.' + self._name_
            return f'<{self.__class__.__name__}{name}: {v_repr(self._value_)}>'

        def __str__(self):
            if self._name_ is None:
                return f'{self.__class__.__name__}({self._value_!r})'
            return f'{self.__class__.__name__}.{self._name_}'

        def __bool__(self):
            return bool(self._value_)

        def _get_value(self, flag):
            if isinstance(flag, self.__class__):
                return flag._value_
            if self._member_type_ is not object and isinstance(flag, self._member_type_):
                return flag
            return NotImplemented

        def _combine(self, other, operation, sign):
            value = self._get_value(other)
            if value is NotImplemented:
                return NotImplemented
            for flag in (self, other):
                if self._get_value(flag) is None:
                    raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
            return self.__class__(operation(self._value_, value))

        def __or__(self, other):
            if type(other) is type(self) and self._value_ is not None is not other._value_:
                return self.__class__(self._value_ | other._value_)
            return self._combine(other, _or_, '|')

        def __and__(self, other):
            if type(other) is type(self) and self._value_ is not None is not other._value_:
                return self.__class__(self._value_ & other._value_)
            return self._combine(other, int.__and__, '&')

        def __xor__(self, other):
            if type(other) is type(self) and self._value_ is not None is not other._value_:
                return self.__class__(self._value_ ^ other._value_)
            return self._combine(other, int.__xor__, '^')

        def __invert__(self):
            if self._get_value(self) is None:
                raise TypeError(f"'{self}' cannot be inverted")
            if self._inverted_ is None:
                if self._boundary_ in (EJECT, KEEP):
                    self._inverted_ = self.__class__(~self._value_)
                else:
                    self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
            return self._inverted_

        __rand__ = __and__
        __ror__ = __or__
        __rxor__ = __xor__


    class IntEnum(int, ReprEnum):
        """Members that are integers as well."""


    class StrEnum(str, ReprEnum):
        """Members that are strings as well."""

        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f'too many arguments for str(): {values!r}')
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError(f'{values[0]!r} is not a string')
            if len(values) >= 2 and not isinstance(values[1], str):
                raise TypeError(f'encoding must be a string, not {values[1]!r}')
            if len(values) == 3 and not isinstance(values[2], str):
                raise TypeError('errors must be a string, not %r' % (values[2],))
            value = str(*values)
            made = str.__new__(cls, value)
            made._value_ = value
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        """Flags that are integers as well."""


    def pickle_by_global_name(self, proto):
        return self.name


    _reduce_ex_by_global_name = pickle_by_global_name


    def pickle_by_enum_name(self, proto):
        return getattr, (self.__class__, self._name_)


    def unique(enumeration):
        """Refuses aliases."""
        duplicates = [f'{alias} -> {member.name}' for alias, member in enumeration.__members__.items()
                      if alias != member.name]
        if duplicates:
            raise ValueError(f'duplicate values found in {enumeration!r}: {", ".join(duplicates)}')
        return enumeration


    def _module_of(self):
        return self.__class__.__module__.split('.')[-1]


    def global_enum_repr(self):
        return f'{_module_of(self)}.{self._name_}'


    def global_flag_repr(self):
        module = _module_of(self)
        name = self.__class__.__name__
        if self._name_ is None:
            return f'{module}.{name}({self._value_})'
        if _is_single_bit(self._value_):
            return f'{module}.{self._name_}'
        if self._boundary_ is not KEEP:
            return '|'.join(f'{module}.{part}' for part in self.name.split('|'))
        return '|'.join(part if part[0].isdigit() else f'{module}.{part}' for part in self._name_.split('|'))


    def global_str(self):
        return f'{self.__class__.__name__}({self._value_!r})' if self._name_ is None else self._name_


    def global_enum(cls, update_str=False):
        """Puts the members into the module and has them show as members of that."""
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if not issubclass(cls, ReprEnum) or update_str:
            cls.__str__ = global_str
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls


    def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
        def convert(cls):
            namespace = etype.__class__.__prepare__(cls.__name__, (etype,))
            for name, value in cls.__dict__.items():
                if name not in ('__dict__', '__weakref__'):
                    namespace[name] = value
            return etype.__class__(cls.__name__, (etype,), namespace, boundary=boundary)

        return convert


    class EnumCheck(StrEnum):
        """What `verify` may check."""

        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    class verify:
        """Checks an enumeration."""

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            checks = self.checks
            name = enumeration.__name__
            isFlag = Flag is not None and issubclass(enumeration, Flag)
            if not isFlag and not issubclass(enumeration, Enum):
                raise TypeError("the 'verify' decorator only works with Enum and Flag")
            for check in checks:
                if check is UNIQUE:
                    aliases = [f'{alias} -> {member.name}' for alias, member in enumeration.__members__.items()
                               if alias != member.name]
                    if aliases:
                        raise ValueError(f'aliases found in {enumeration!r}: {", ".join(aliases)}')
                elif check is CONTINUOUS:
                    values = {member.value for member in enumeration}
                    if len(values) < 2:
                        continue
                    low, high = min(values), max(values)
                    if isFlag:
                        wanted = (2 ** bit for bit in range(_high_bit(low) + 1, _high_bit(high)))
                    else:
                        wanted = range(low + 1, high)
                    missing = [str(value) for value in wanted if value not in values]
                    if missing:
                        text = f'invalid {"flag" if isFlag else "enum"} {name!r}: missing values {", ".join(missing)}'
                        raise ValueError(text[:256])
                elif check is NAMED_FLAGS:
                    self._check_names(enumeration, name)
            return enumeration

        def _check_names(self, enumeration, name):
            members = enumeration._member_map_
            values = [member._value_ for member in enumeration]
            missing, total = [], 0
            for alias, member in members.items():
                if alias in enumeration._member_names_ or member._value_ < 0:
                    continue
                lacking = [bit for bit in _iter_bits_lsb(member._value_) if bit not in values]
                if lacking:
                    missing.append(alias)
                    for bit in lacking:
                        total |= bit
            if missing:
                if len(missing) == 1:
                    who = f'alias {missing[0]} is missing'
                else:
                    who = f'aliases {", ".join(missing[:-1])} and {missing[-1]} are missing'
                what = f'value 0x{total:x}' if _is_single_bit(total) else f'combined values of 0x{total:x}'
                raise ValueError(f'invalid Flag {name!r}: {who} {what} '
                                 '[use enum.show_flag_values(value) for details]')


    def _test_simple_enum(checked_enum, simple_enum):
        """Says how an enumeration made by `_simple_enum` differs from one made by a class statement."""
        private = {'__class__', '__dict__', '__doc__', '__weakref__', '__static_attributes__', '__firstlineno__',
                   '__module__', '__qualname__', '__new__', '__new_member__', '_value2member_map_', '_member_map_'}
        wrong = []
        pairs = [(name, checked_enum.__dict__.get(name), simple_enum.__dict__.get(name))
                 for name in sorted(checked_enum.__dict__.keys() | simple_enum.__dict__.keys())
                 if name not in private and not _is_private(checked_enum.__name__, name)]
        for name, ours, theirs in pairs:
            if name in checked_enum._member_map_ or callable(ours) or _is_descriptor(ours):
                if (ours is None) != (theirs is None):
                    wrong.append(f'{name!r} is in one of the two only')
            elif ours != theirs:
                wrong.append(f'{name}: {ours!r} != {theirs!r}')
        for name, ours in checked_enum._member_map_.items():
            theirs = simple_enum._member_map_.get(name)
            if theirs is None:
                wrong.append(f'member {name!r} is missing')
            elif (ours._name_, ours._value_) != (theirs._name_, theirs._value_):
                wrong.append(f'member {name!r}: {ours._value_!r} != {theirs._value_!r}')
        if wrong:
            raise TypeError('enum mismatch:\n   ' + '\n   '.join(wrong))


    # Named numbers of modules that were imported before become members of enumerations.
    _is_complete = True
    if _names := sys.modules.get('_names'):
        _names.become_real(sys.modules[__name__])
    """#
