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
            pieces, others = list(map(repr, self._get_args())), {}
            for name, value in self._get_kwargs():
                if name.isidentifier():
                    pieces.append(f'{name}={value!r}')
                else:
                    others[name] = value
            if others:
                pieces.append(f'**{others!r}')
            return f'{type(self).__name__}({", ".join(pieces)})'

        def _get_kwargs(self):
            return [*vars(self).items()]

        def _get_args(self):
            return ()

        def _told(self, names):
            return [(name, getattr(self, name)) for name in names.split()]


    _AttributeHolder = _Shown


    class Namespace(_Shown):
        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __contains__(self, key):
            return key in vars(self)

        def __eq__(self, other):
            return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented


    class Action(_Shown):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None, deprecated=False):
            given = (option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)
            for name, value in zip(self._fields.split(), given):
                setattr(self, name, value)

        _fields = 'option_strings dest nargs const default type choices required help metavar deprecated'

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')

        def _get_kwargs(self):
            return self._told(self._fields)

        def format_usage(self):
            first, *_ = self.option_strings
            return first


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
                if name.startswith(self._off):
                    raise ValueError(f'invalid option name {name!r} for BooleanOptionalAction')
                names += [name, self._off + name[2:]] if name[:2] == '--' else [name]
            super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar, deprecated)

        _off = '--no-'

        def format_usage(self):
            return ' | '.join(self.option_strings)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string not in self.option_strings:
                return
            turned_off = option_string.startswith(self._off)
            setattr(namespace, self.dest, not turned_off)


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
        known = getattr(namespace, dest, None)
        if known is None or type(known) is list:
            return list(known or ())
        from copy import copy as twin
        return twin(known)


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


    class _LastAction(Action):
        """Shows something, then ends the program."""

        def __call__(self, parser, namespace, values, option_string=None):
            self._show(parser)
            parser.exit()


    class _HelpAction(_LastAction):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
            super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

        def _show(self, parser):
            parser.print_help()


    class _VersionAction(_LastAction):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
            if help is None:
                help = "show program's version number and exit"
            super().__init__(option_strings, dest, 0, None, default, help=help)
            self.version = version

        def _show(self, parser):
            page = parser._get_formatter()
            page.add_text(parser.version if self.version is None else self.version)
            parser._print_message(page.format_help(), _sys.stdout)


    class _SubParsersAction(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            commands = {}
            super().__init__(option_strings, dest, PARSER, choices=commands, required=required, help=help, metavar=metavar)
            self._name_parser_map = commands
            self._deprecated, self._choices_actions = set(), []
            self._parser_class, self._prog_prefix = parser_class, prog

        class _ChoicesPseudoAction(Action):
            def __init__(self, name, aliases, help):
                shown = f'{name} ({", ".join(aliases)})' if aliases else name
                super().__init__([], name, help=help, metavar=shown)

        def _get_subactions(self):
            return self._choices_actions

        def add_parser(self, name, *, deprecated=False, **kwargs):
            if kwargs.get('prog') is None:
                kwargs['prog'] = f'{self._prog_prefix} {name}'
            aliases = kwargs.pop('aliases', ())
            names = [name, *aliases]
            for place, taken in enumerate(names):
                if taken in self._name_parser_map:
                    raise ValueError(f'conflicting subparser{" alias" if place else ""}: {taken}')
            if 'help' in kwargs:
                self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
            made = self._parser_class(**kwargs)
            self._name_parser_map.update(dict.fromkeys(names, made))
            if deprecated:
                self._deprecated.update(names)
            return made

        def __call__(self, parser, namespace, values, option_string=None):
            name, *rest = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            chosen = self._name_parser_map.get(name)
            if chosen is None:
                known = ', '.join(self._name_parser_map)
                raise ArgumentError(self, f'unknown parser {name!r} (choices: {known})')
            if name in self._deprecated:
                parser._warning(f"command '{name}' is deprecated")
            # The sub-parser's own defaults win over the parent's.
            inner, unknown = chosen.parse_known_args(rest, None)
            for key, value in vars(inner).items():
                setattr(namespace, key, value)
            if unknown:
                vars(namespace).setdefault(_extras_name, []).extend(unknown)


    class FileType:
        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode, self._bufsize = mode, bufsize
            self._encoding, self._errors = encoding, errors

        def __call__(self, string):
            if string == '-':
                return self._standard_stream()
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def _standard_stream(self):
            for letters, name in (('r', 'stdin'), ('wax', 'stdout')):
                if not set(letters).isdisjoint(self._mode):
                    stream = getattr(_sys, name)
                    return stream.buffer if 'b' in self._mode else stream
            raise ValueError(f'argument "-" with mode {self._mode!r}')

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


    def _kept(items, item):
        items.append(item)
        return item


    class _ActionsContainer:
        # What a parser knows and every group of it shares, each with what makes an empty one.
        _knowledge = {
            '_registries': lambda: {'action': dict(_builtin_actions)}, '_actions': list, '_option_string_actions': dict,
            '_defaults': dict, '_mutually_exclusive_groups': list,
            # Names such as -1, which make arguments like -2 look like options.
            '_has_negative_number_optionals': list,
        }

        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.conflict_handler, self.prefix_chars = conflict_handler, prefix_chars
            self.description, self.argument_default = description, argument_default
            self._get_handler()
            self._action_groups = []
            for name, empty in self._knowledge.items():
                setattr(self, name, empty())

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registry_get(self, registry_name, value, default_value=None):
            return self._registries.get(registry_name, {}).get(value, default_value)

        def get_default(self, dest):
            own = (action.default for action in self._actions if action.dest == dest)
            return next((value for value in own if value is not None), self._defaults.get(dest))

        def set_defaults(self, **kwargs):
            for dest, value in kwargs.items():
                self._defaults[dest] = value
                for action in filter(lambda known: known.dest == dest, self._actions):
                    action.default = value

        def add_argument_group(self, *args, **kwargs):
            return _kept(self._action_groups, _ArgumentGroup(self, *args, **kwargs))

        def add_mutually_exclusive_group(self, **kwargs):
            return _kept(self._mutually_exclusive_groups, _MutuallyExclusiveGroup(self, **kwargs))

        def add_argument(self, *args, **kwargs):
            is_option = len(args) > 1 or len(args) == 1 and args[0][0] in self.prefix_chars
            if not is_option and args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            fields = (self._get_optional_kwargs if is_option else self._get_positional_kwargs)(*args, **kwargs)
            general = {} if self.argument_default is None else {'default': self.argument_default}
            if fields['dest'] in self._defaults:
                general['default'] = self._defaults[fields['dest']]
            return self._add_action(self._checked(self._made({**general, **fields})))

        def _made(self, fields):
            kind = fields.pop('action', None)
            kind = self._registry_get('action', kind, kind)
            if not callable(kind):
                raise ValueError(f'unknown action "{kind}"')
            return kind(**fields)

        def _checked(self, action):
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
            return action

        def _add_action(self, action):
            self._check_conflict(action)
            action.container = self
            names = action.option_strings
            self._option_string_actions.update(dict.fromkeys(names, action))
            if not self._has_negative_number_optionals and any(map(_is_negative_number, names)):
                self._has_negative_number_optionals.append(True)
            return _kept(self._actions, action)

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
            self.title, self._group_actions = title, []
            for name in self._knowledge:
                setattr(self, name, getattr(container, name))

        def _add_action(self, action):
            return self._join(super(), action)

        def _remove_action(self, action):
            self._leave(super(), action)

        # A group's action belongs to a holder too: what holds the group, or the group as a container.
        def _join(self, holder, action):
            return _kept(self._group_actions, holder._add_action(action))

        def _leave(self, holder, action):
            holder._remove_action(action)
            self._group_actions.remove(action)

        def add_argument_group(self, *args, **kwargs):
            import warnings
            warnings.warn('Nesting argument groups is deprecated.', DeprecationWarning, stacklevel=2)
            return super().add_argument_group(*args, **kwargs)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self._container, self.required = container, required

        def _remove_action(self, action):
            self._leave(self._container, action)

        def _add_action(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            return self._join(self._container, action)

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
            self.prog, self.usage, self.epilog = prog, usage, epilog
            self._formatter_class, self.fromfile_prefix_chars = formatter_class, fromfile_prefix_chars
            self.exit_on_error, self.allow_abbrev, self.add_help = exit_on_error, allow_abbrev, add_help
            self.register('type', None, lambda text: text)
            self._positionals, self._optionals = map(self.add_argument_group, ('positional arguments', 'options'))
            self._subparsers = None
            if add_help:
                dash = '-' if '-' in prefix_chars else prefix_chars[0]
                self.add_argument(dash + 'h', dash * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            self._inherit(list(parents))

        def _inherit(self, parents):
            if not all(isinstance(parent, ArgumentParser) for parent in parents):
                raise TypeError('parents must be a list of ArgumentParser')
            for parent in parents:
                self._add_container_actions(parent)
                self._defaults |= parent._defaults

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
            return self._told('prog usage description formatter_class conflict_handler add_help')

        def add_subparsers(self, **kwargs):
            if self._subparsers is not None:
                raise ArgumentError(None, 'cannot have multiple subparser arguments')
            kwargs.setdefault('parser_class', type(self))
            heading = {name: kwargs.pop(name) for name in ('title', 'description') if name in kwargs}
            if heading:
                heading.setdefault('title', 'subcommands')
                self._subparsers = self.add_argument_group(**heading)
            else:
                self._subparsers = self._positionals
            if kwargs.get('prog') is None:
                kwargs['prog'] = self._page(self._get_positional_actions(), '').format_help().strip()
            kind = kwargs.pop('action', None)
            kind = _SubParsersAction if kind is None else self._registry_get('action', kind, kind)
            commands = kind(option_strings=[], **kwargs)
            self._subparsers._add_action(commands)
            return commands

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

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def _page(self, actions, *prefix):
            """A formatter that has the usage of the actions."""
            page = self._get_formatter()
            page.add_usage(self.usage, actions, self._mutually_exclusive_groups, *prefix)
            return page

        def format_usage(self):
            return self._page(self._actions).format_help()

        def format_help(self):
            page = self._page(self._actions)
            page.add_text(self.description)
            for section in self._action_groups:
                page.start_section(section.title)
                page.add_text(section.description)
                page.add_arguments(section._group_actions)
                page.end_section()
            page.add_text(self.epilog)
            return page.format_help()

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')

        def _warning(self, message):
            self._print_message(f'{self.prog}: warning: {message}\n', _sys.stderr)

        def exit(self, status=0, message=None):
            last_words = (message, _sys.stderr) if message else None
            if last_words is not None:
                self._print_message(*last_words)
            _sys.exit(status)

        def print_help(self, file=None):
            self._print_message(self.format_help(), _sys.stdout if file is None else file)

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), _sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if not message:
                return
            stream = file or _sys.stderr
            try:
                stream.write(message)
            except (AttributeError, OSError):
                return
    """#
