/// Module `argparse`.
let argparseSource = #"""
    import sys as _sys

    __all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType',
               'HelpFormatter', 'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
               'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
               'SUPPRESS', 'ZERO_OR_MORE']

    SUPPRESS = '==SUPPRESS=='
    OPTIONAL = '?'
    ZERO_OR_MORE = '*'
    ONE_OR_MORE = '+'
    PARSER = 'A...'
    REMAINDER = '...'
    _extras_name = '_unrecognized_args'


    class ArgumentError(Exception):
        def __init__(self, argument, message):
            self.argument_name = _shown_name(argument)
            self.message = message

        def __str__(self):
            if self.argument_name is None:
                return self.message
            return f'argument {self.argument_name}: {self.message}'


    class ArgumentTypeError(Exception):
        pass


    def _shown_name(action):
        if action is None:
            return None
        if action.option_strings:
            return '/'.join(action.option_strings)
        for name in (action.metavar, action.dest):
            if name not in (None, SUPPRESS):
                if isinstance(name, tuple):
                    return ' '.join(name) if action.nargs not in (ZERO_OR_MORE, ONE_OR_MORE) else f'{name[0]}[, {name[1]}]'
                return name
        if action.choices:
            return '{' + ','.join(action.choices) + '}'
        return None


    class _Shown:
        """Objects whose repr tells their arguments."""

        def __repr__(self):
            shown, starred = [], {}
            for value in self._get_args():
                shown.append(repr(value))
            for name, value in self._get_kwargs():
                if name.isidentifier():
                    shown.append(f'{name}={value!r}')
                else:
                    starred[name] = value
            if starred:
                shown.append(f'**{starred!r}')
            return f'{type(self).__name__}({", ".join(shown)})'

        def _get_kwargs(self):
            return list(self.__dict__.items())

        def _get_args(self):
            return []


    _AttributeHolder = _Shown


    class Namespace(_Shown):
        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __eq__(self, other):
            if not isinstance(other, Namespace):
                return NotImplemented
            return vars(self) == vars(other)

        def __contains__(self, key):
            return key in self.__dict__


    class Action(_Shown):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None, deprecated=False):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar
            self.deprecated = deprecated

        def _get_kwargs(self):
            names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help',
                     'metavar', 'deprecated')
            return [(name, getattr(self, name)) for name in names]

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')


    class BooleanOptionalAction(Action):
        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None, deprecated=False):
            for name, value in (('type', type), ('choices', choices), ('metavar', metavar)):
                if value is not None:
                    import warnings
                    warnings._deprecated(name, f'{name!r} is deprecated as of Python 3.12 and will be removed in Python '
                                               '3.14.', remove=(3, 14))
            names = []
            for name in option_strings:
                names.append(name)
                if name.startswith('--'):
                    if name.startswith('--no-'):
                        raise ValueError(f'invalid option name {name!r} for BooleanOptionalAction')
                    names.append('--no-' + name[2:])
            super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar, deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith('--no-'))

        def format_usage(self):
            return ' | '.join(self.option_strings)


    def _check_store(nargs, const, kind='store'):
        if nargs == 0:
            if kind == 'append':
                raise ValueError('nargs for append actions must be != 0; if arg strings are not supplying the value to '
                                 'append, the append const action may be more appropriate')
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store '
                             'true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None, deprecated=False):
            _check_store(nargs, const)
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar,
                             deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
            super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
            super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


    def _items_of(namespace, dest):
        items = getattr(namespace, dest, None)
        if items is None:
            return []
        if type(items) is list:
            return items[:]
        import copy
        return copy.copy(items)


    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None, deprecated=False):
            _check_store(nargs, const, 'append')
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar,
                             deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            items = _items_of(namespace, self.dest)
            items.append(values)
            setattr(namespace, self.dest, items)


    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                     deprecated=False):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar,
                             deprecated=deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            items = _items_of(namespace, self.dest)
            items.append(self.const)
            setattr(namespace, self.dest, items)


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            items = _items_of(namespace, self.dest)
            items.extend(values)
            setattr(namespace, self.dest, items)


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
            super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
            super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
            if help is None:
                help = "show program's version number and exit"
            super().__init__(option_strings, dest, 0, None, default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            formatter = parser._get_formatter()
            formatter.add_text(parser.version if self.version is None else self.version)
            parser._print_message(formatter.format_help(), _sys.stdout)
            parser.exit()


    class _SubParsersAction(Action):
        class _ChoicesPseudoAction(Action):
            def __init__(self, name, aliases, help):
                shown = f'{name} ({", ".join(aliases)})' if aliases else name
                super().__init__([], name, help=help, metavar=shown)

        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog_prefix = prog
            self._parser_class = parser_class
            self._name_parser_map = {}
            self._choices_actions = []
            self._deprecated = set()
            super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                             metavar=metavar)

        def add_parser(self, name, *, deprecated=False, **kwargs):
            if kwargs.get('prog') is None:
                kwargs['prog'] = f'{self._prog_prefix} {name}'
            aliases = kwargs.pop('aliases', ())
            if name in self._name_parser_map:
                raise ValueError(f'conflicting subparser: {name}')
            for alias in aliases:
                if alias in self._name_parser_map:
                    raise ValueError(f'conflicting subparser alias: {alias}')
            if 'help' in kwargs:
                self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
            parser = self._parser_class(**kwargs)
            for known in (name, *aliases):
                self._name_parser_map[known] = parser
                if deprecated:
                    self._deprecated.add(known)
            return parser

        def _get_subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            name, *rest = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            try:
                chosen = self._name_parser_map[name]
            except KeyError:
                raise ArgumentError(
                    self, f'unknown parser {name!r} (choices: {", ".join(self._name_parser_map)})') from None
            if name in self._deprecated:
                parser._warning(f"command '{name}' is deprecated")
            # The sub-parser's own defaults win over the parent's.
            inner, extras = chosen.parse_known_args(rest, None)
            for key, value in vars(inner).items():
                setattr(namespace, key, value)
            if extras:
                vars(namespace).setdefault(_extras_name, [])
                getattr(namespace, _extras_name).extend(extras)


    class FileType:
        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode = mode
            self._bufsize = bufsize
            self._encoding = encoding
            self._errors = errors

        def __call__(self, string):
            if string == '-':
                if 'r' in self._mode:
                    return _sys.stdin.buffer if 'b' in self._mode else _sys.stdin
                if any(letter in self._mode for letter in 'wax'):
                    return _sys.stdout.buffer if 'b' in self._mode else _sys.stdout
                raise ValueError(f"argument \"-\" with mode {self._mode!r}")
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def __repr__(self):
            shown = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
            shown += [f'{name}={value!r}' for name, value in (('encoding', self._encoding), ('errors', self._errors))
                      if value is not None]
            return f'{type(self).__name__}({", ".join(shown)})'


    _builtin_actions = {
        None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
        'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
        'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction,
        'extend': _ExtendAction,
    }


    class _ActionsContainer:
        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description = description
            self.argument_default = argument_default
            self.prefix_chars = prefix_chars
            self.conflict_handler = conflict_handler
            self._registries = {}
            for name, kind in _builtin_actions.items():
                self.register('action', name, kind)
            self._get_handler()
            self._actions = []
            self._option_string_actions = {}
            self._action_groups = []
            self._mutually_exclusive_groups = []
            self._defaults = {}
            # Names such as -1, which make arguments like -2 look like options.
            self._has_negative_number_optionals = []

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registry_get(self, registry_name, value, default_value=None):
            return self._registries.get(registry_name, {}).get(value, default_value)

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        def add_argument(self, *args, **kwargs):
            chars = self.prefix_chars
            if not args or len(args) == 1 and args[0][0] not in chars:
                if args and 'dest' in kwargs:
                    raise ValueError('dest supplied twice for positional argument')
                kwargs = self._get_positional_kwargs(*args, **kwargs)
            else:
                kwargs = self._get_optional_kwargs(*args, **kwargs)
            if 'default' not in kwargs:
                dest = kwargs['dest']
                if dest in self._defaults:
                    kwargs['default'] = self._defaults[dest]
                elif self.argument_default is not None:
                    kwargs['default'] = self.argument_default
            given = kwargs.pop('action', None)
            action_class = self._registry_get('action', given, given)
            if not callable(action_class):
                raise ValueError(f'unknown action "{action_class}"')
            action = action_class(**kwargs)
            convert = self._registry_get('type', action.type, action.type)
            if convert is not None and not callable(convert):
                raise ValueError(f'{convert!r} is not callable')
            if convert is FileType:
                raise ValueError(f'{convert!r} is a FileType class object, instance of it must be passed')
            if hasattr(self, '_get_formatter'):
                try:
                    self._get_formatter()._format_args(action, None)
                except TypeError:
                    raise ValueError('length of metavar tuple does not match nargs') from None
            return self._add_action(action)

        def add_argument_group(self, *args, **kwargs):
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            group = _MutuallyExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group

        def _add_action(self, action):
            self._check_conflict(action)
            self._actions.append(action)
            action.container = self
            for name in action.option_strings:
                self._option_string_actions[name] = action
                if _is_negative_number(name) and not self._has_negative_number_optionals:
                    self._has_negative_number_optionals.append(True)
            return action

        def _remove_action(self, action):
            self._actions.remove(action)

        def _add_container_actions(self, container):
            titles = {}
            for group in self._action_groups:
                if group.title in titles:
                    raise ValueError(f'cannot merge actions - two groups are named {group.title!r}')
                titles[group.title] = group
            group_of = {}
            for group in container._action_groups:
                if group.title not in titles:
                    titles[group.title] = self.add_argument_group(
                        title=group.title, description=group.description, conflict_handler=group.conflict_handler)
                for action in group._group_actions:
                    group_of[action] = titles[group.title]
            for group in container._mutually_exclusive_groups:
                made = self.add_mutually_exclusive_group(required=group.required)
                for action in group._group_actions:
                    group_of[action] = made
            for action in container._actions:
                group_of.get(action, self)._add_action(action)

        def _get_positional_kwargs(self, dest, **kwargs):
            if 'required' in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get('nargs')
            if nargs == 0:
                raise ValueError('nargs for positionals must be != 0')
            if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS) or \
                    nargs == ZERO_OR_MORE and 'default' not in kwargs:
                kwargs['required'] = True
            return dict(kwargs, dest=dest, option_strings=[])

        def _get_optional_kwargs(self, *args, **kwargs):
            chars = self.prefix_chars
            long_name = short_name = None
            for name in args:
                if name[0] not in chars:
                    raise ValueError(f'invalid option string {name!r}: must start with a character {chars!r}')
                if len(name) > 1 and name[1] in chars:
                    long_name = long_name or name
                else:
                    short_name = short_name or name
            dest = kwargs.pop('dest', None)
            if dest is None:
                dest = (long_name or short_name).lstrip(chars)
                if not dest:
                    raise ValueError(f'dest= is required for options like {name!r}')
                dest = dest.replace('-', '_')
            return dict(kwargs, dest=dest, option_strings=list(args))

        def _get_handler(self):
            handler = getattr(self, f'_handle_conflict_{self.conflict_handler}', None)
            if handler is None:
                raise ValueError(f'invalid conflict_resolution value: {self.conflict_handler!r}')
            return handler

        def _check_conflict(self, action):
            known = self._option_string_actions
            conflicts = [(name, known[name]) for name in action.option_strings if name in known]
            if conflicts:
                self._get_handler()(action, conflicts)

        def _handle_conflict_error(self, action, conflicts):
            names = ', '.join(name for name, _ in conflicts)
            raise ArgumentError(action, f'conflicting option string{"s" if len(conflicts) > 1 else ""}: {names}')

        def _handle_conflict_resolve(self, action, conflicts):
            for name, other in conflicts:
                other.option_strings.remove(name)
                self._option_string_actions.pop(name, None)
                if not other.option_strings:
                    other.container._remove_action(other)


    def _is_negative_number(text):
        if text[:1] != '-':
            return False
        whole, dot, part = text[1:].partition('.')
        if dot:
            return (not whole or whole.isdecimal()) and part.isdecimal()
        return whole.isdecimal()


    class _ArgumentGroup(_ActionsContainer):
        def __init__(self, container, title=None, description=None, **kwargs):
            if 'prefix_chars' in kwargs:
                import warnings
                warnings.warn('The use of the undocumented \'prefix_chars\' parameter in ArgumentParser.'
                              'add_argument_group() is deprecated.', DeprecationWarning, stacklevel=3)
            kwargs.setdefault('conflict_handler', container.conflict_handler)
            kwargs.setdefault('prefix_chars', container.prefix_chars)
            kwargs.setdefault('argument_default', container.argument_default)
            super().__init__(description=description, **kwargs)
            self.title = title
            self._group_actions = []
            # What the group knows is what its parser knows.
            self._registries = container._registries
            self._actions = container._actions
            self._option_string_actions = container._option_string_actions
            self._defaults = container._defaults
            self._has_negative_number_optionals = container._has_negative_number_optionals
            self._mutually_exclusive_groups = container._mutually_exclusive_groups

        def _add_action(self, action):
            action = super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)

        def add_argument_group(self, *args, **kwargs):
            import warnings
            warnings.warn('Nesting argument groups is deprecated.', DeprecationWarning, stacklevel=2)
            return super().add_argument_group(*args, **kwargs)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required
            self._container = container

        def _add_action(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            action = self._container._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._container._remove_action(action)
            self._group_actions.remove(action)

        def add_mutually_exclusive_group(self, **kwargs):
            import warnings
            warnings.warn('Nesting mutually exclusive groups is deprecated.', DeprecationWarning, stacklevel=2)
            return super().add_mutually_exclusive_group(**kwargs)


    def __getattr__(name):
        if name in ('HelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
                    'ArgumentDefaultsHelpFormatter', 'MetavarTypeHelpFormatter'):
            import _argparse_help
            value = globals()[name] = getattr(_argparse_help, name)
            return value
        raise AttributeError(f"module 'argparse' has no attribute {name!r}")


    class ArgumentParser(_Shown, _ActionsContainer):
        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=None,
                     prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
            if prog is None:
                prog = _sys.argv[0].rpartition('/')[2]
            self.prog = prog
            self.usage = usage
            self.epilog = epilog
            self._formatter_class = formatter_class
            self.fromfile_prefix_chars = fromfile_prefix_chars
            self.add_help = add_help
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals = self.add_argument_group('positional arguments')
            self._optionals = self.add_argument_group('options')
            self._subparsers = None
            self.register('type', None, lambda text: text)
            if add_help:
                dash = '-' if '-' in prefix_chars else prefix_chars[0]
                self.add_argument(dash + 'h', dash * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                if not isinstance(parent, ArgumentParser):
                    raise TypeError('parents must be a list of ArgumentParser')
                self._add_container_actions(parent)
                self._defaults.update(parent._defaults)

        @property
        def formatter_class(self):
            if self._formatter_class is None:
                from _argparse_help import HelpFormatter
                self._formatter_class = HelpFormatter
            return self._formatter_class

        @formatter_class.setter
        def formatter_class(self, value):
            self._formatter_class = value

        def _get_kwargs(self):
            names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
            return [(name, getattr(self, name)) for name in names]

        def add_subparsers(self, **kwargs):
            if self._subparsers is not None:
                raise ArgumentError(None, 'cannot have multiple subparser arguments')
            kwargs.setdefault('parser_class', type(self))
            if 'title' in kwargs or 'description' in kwargs:
                self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'),
                                                           kwargs.pop('description', None))
            else:
                self._subparsers = self._positionals
            if kwargs.get('prog') is None:
                formatter = self._get_formatter()
                formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
                kwargs['prog'] = formatter.format_help().strip()
            action_class = kwargs.pop('action', None)
            action_class = _SubParsersAction if action_class is None else self._registry_get(
                'action', action_class, action_class)
            action = action_class(option_strings=[], **kwargs)
            self._subparsers._add_action(action)
            return action

        def _add_action(self, action):
            (self._optionals if action.option_strings else self._positionals)._add_action(action)
            return action

        def _get_optional_actions(self):
            return [action for action in self._actions if action.option_strings]

        def _get_positional_actions(self):
            return [action for action in self._actions if not action.option_strings]

        def parse_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_args(args, namespace)
            if extras:
                self._complain(ArgumentError(None, f'unrecognized arguments: {" ".join(extras)}'))
            return namespace

        def _complain(self, error):
            if self.exit_on_error:
                self.error(str(error))
            raise error

        def parse_known_args(self, args=None, namespace=None):
            return self._parse(args, namespace, False)

        def _parse(self, args, namespace, intermixed):
            args = _sys.argv[1:] if args is None else list(args)
            if namespace is None:
                namespace = Namespace()
            for action in self._actions:
                if action.dest is not SUPPRESS and not hasattr(namespace, action.dest):
                    if action.default is not SUPPRESS:
                        setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            from _argparse_reading import Reading
            if self.exit_on_error:
                try:
                    namespace, extras = Reading(self, args, namespace, intermixed).run()
                except ArgumentError as error:
                    self.error(str(error))
            else:
                namespace, extras = Reading(self, args, namespace, intermixed).run()
            if hasattr(namespace, _extras_name):
                extras.extend(getattr(namespace, _extras_name))
                delattr(namespace, _extras_name)
            return namespace, extras

        def parse_intermixed_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_intermixed_args(args, namespace)
            if extras:
                self._complain(ArgumentError(None, f'unrecognized arguments: {" ".join(extras)}'))
            return namespace

        def parse_known_intermixed_args(self, args=None, namespace=None):
            positionals = self._get_positional_actions()
            if any(action.nargs in (PARSER, REMAINDER) for action in positionals):
                raise TypeError('parse_intermixed_args: positional arg with nargs='
                                f'{[a.nargs for a in positionals if a.nargs in (PARSER, REMAINDER)][0]}')
            return self._parse(args, namespace, True)

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def _get_value(self, action, text):
            convert = self._registry_get('type', action.type, action.type)
            if not callable(convert):
                raise ArgumentError(action, f'{convert!r} is not callable')
            try:
                return convert(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, f'invalid {name} value: {text!r}')

        def _check_value(self, action, value):
            choices = action.choices
            if choices is not None:
                if isinstance(choices, str):
                    choices = iter(choices)
                if value not in choices:
                    raise ArgumentError(action, f'invalid choice: {value!r} (choose from '
                                                f'{", ".join(map(repr, action.choices))})')

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), _sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), _sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                try:
                    (file or _sys.stderr).write(message)
                except (AttributeError, OSError):
                    pass

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, _sys.stderr)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')

        def _warning(self, message):
            self._print_message(f'{self.prog}: warning: {message}\n', _sys.stderr)
    """#
