/// Module `_argparse_help`.
let argparseHelpSource = #"""
    """Formats the help of argument parsers."""
    from argparse import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


    def _pieces(word):
        """A word cut after hyphens between letters, where a line may end."""
        start = 0
        for place in range(1, len(word) - 1):
            if word[place] == '-' and word[place + 1].isalpha() and place - start > 1 and word[place - 1].isalpha() \
                    and word[place - 2].isalnum():
                yield word[start:place + 1]
                start = place + 1
        yield word[start:]


    def wrap(text, width):
        lines, line, has_word = [], '', False
        for word in text.split():
            gap = ' ' if has_word else ''
            for piece in _pieces(word):
                if len(line) + len(gap) + len(piece) <= width:
                    line += gap + piece
                else:
                    if line:
                        lines.append(line)
                    while len(piece) > width:
                        lines.append(piece[:width])
                        piece = piece[width:]
                    line = piece
                has_word, gap = True, ''
        if line:
            lines.append(line)
        return lines


    class _Section:
        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            text = ''.join([part for part in [function(*args) for function, args in self.items]
                            if part and part is not SUPPRESS])
            if self.parent is not None:
                formatter._dedent()
            if not text:
                return ''
            heading = ''
            if self.heading is not SUPPRESS and self.heading is not None:
                heading = f'{" " * formatter._current_indent}{self.heading}:\n'
            return f'\n{heading}{text}\n'


    class HelpFormatter:
        __module__ = 'argparse'
        _Section = _Section

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                from shutil import get_terminal_size
                width = get_terminal_size().columns - 2
            self._prog = prog
            self._indent_increment = indent_increment
            self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self._width = width
            self._current_indent = 0
            self._level = 0
            self._action_max_length = 0
            self._root_section = self._current_section = _Section(self, None)

        def _indent(self):
            self._current_indent += self._indent_increment
            self._level += 1

        def _dedent(self):
            self._current_indent -= self._indent_increment
            self._level -= 1

        def _add_item(self, function, args):
            self._current_section.items.append((function, args))

        def start_section(self, heading):
            self._indent()
            section = _Section(self, self._current_section, heading)
            self._add_item(section.format_help, [])
            self._current_section = section

        def end_section(self):
            self._current_section = self._current_section.parent
            self._dedent()

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                self._add_item(self._format_text, [text])

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._add_item(self._format_usage, (usage, actions, groups, prefix))

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            length = len(self._format_action_invocation(action)) + self._current_indent
            for inner in self._iter_indented_subactions(action):
                length = max(length, len(self._format_action_invocation(inner)) + self._current_indent)
            self._action_max_length = max(self._action_max_length, length)
            self._add_item(self._format_action, [action])

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = self._root_section.format_help()
            if text:
                while '\n\n\n' in text:
                    text = text.replace('\n\n\n', '\n\n')
                text = text.strip('\n') + '\n'
            return text

        def _format_usage(self, usage, actions, groups, prefix):
            if prefix is None:
                prefix = 'usage: '
            if usage is not None:
                usage = usage % {'prog': self._prog}
            else:
                prog = str(self._prog)
                optionals = [action for action in actions if action.option_strings]
                positionals = [action for action in actions if not action.option_strings]
                parts, first_positional = self._usage_parts(optionals + positionals, groups, len(optionals))
                usage = ' '.join([prog, *parts]) if parts else prog
                width = self._width - self._current_indent
                if len(prefix) + len(usage) > width:
                    usage = '\n'.join(self._usage_lines(prefix, prog, parts[:first_positional], parts[first_positional:],
                                                        width))
            return f'{prefix}{usage}\n\n'

        def _usage_lines(self, prefix, prog, optionals, positionals, width):
            def filled(parts, indent, used=None):
                lines, line = [], []
                length = indent - 1 if used is None else used - 1
                for part in parts:
                    if line and length + 1 + len(part) > width:
                        lines.append(' ' * indent + ' '.join(line))
                        line, length = [], indent - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    lines.append(' ' * indent + ' '.join(line))
                if used is not None:
                    lines[0] = lines[0][indent:]
                return lines
            if len(prefix) + len(prog) <= 0.75 * width:
                indent = len(prefix) + len(prog) + 1
                if optionals:
                    return filled([prog, *optionals], indent, len(prefix)) + filled(positionals, indent)
                if positionals:
                    return filled([prog, *positionals], indent, len(prefix))
                return [prog]
            indent = len(prefix)
            lines = filled(optionals + positionals, indent)
            if len(lines) > 1:
                lines = filled(optionals, indent) + filled(positionals, indent)
            return [prog, *lines]

        def _usage_parts(self, actions, groups, optional_count):
            """The parts of the usage line, and how many of them belong to options."""
            grouped = {}
            for group in groups:
                members = group._group_actions
                if not members:
                    raise ValueError(f'empty group {group}')
                if all(action.help is SUPPRESS for action in members):
                    continue
                if members[0] not in actions:
                    continue
                start = actions.index(members[0])
                if actions[start:start + len(members)] == members:
                    grouped[start] = (start + len(members), group)
            parts, place, first_positional = [], 0, None
            while place < len(actions):
                if place >= optional_count and first_positional is None:
                    first_positional = len(parts)
                if place in grouped:
                    end, group = grouped[place]
                    shown = [self._usage_part(action, True) for action in actions[place:end]
                             if action.help is not SUPPRESS]
                    if group.required:
                        parts.append(f'({" | ".join(shown)})' if len(shown) > 1 else shown[0])
                    else:
                        parts.append(f'[{" | ".join(shown)}]')
                    place = end
                    continue
                if actions[place].help is not SUPPRESS:
                    parts.append(self._usage_part(actions[place], False))
                place += 1
            return parts, len(parts) if first_positional is None else first_positional

        def _usage_part(self, action, is_grouped):
            if not action.option_strings:
                text = self._format_args(action, self._get_default_metavar_for_positional(action))
                if is_grouped and text[:1] == '[' and text[-1:] == ']':
                    text = text[1:-1]
                return text
            if action.nargs == 0:
                text = action.format_usage()
            else:
                text = (f'{action.option_strings[0]} '
                        f'{self._format_args(action, self._get_default_metavar_for_optional(action))}')
            return text if action.required or is_grouped else f'[{text}]'

        def _format_text(self, text):
            if '%(prog)' in text:
                text = text % {'prog': self._prog}
            width = max(self._width - self._current_indent, 11)
            return self._fill_text(text, width, ' ' * self._current_indent) + '\n\n'

        def _format_action(self, action):
            position = min(self._action_max_length + 2, self._max_help_position)
            width = max(self._width - position, 11)
            room = position - self._current_indent - 2
            header = self._format_action_invocation(action)
            indent = ' ' * self._current_indent
            parts = []
            if not action.help:
                parts.append(f'{indent}{header}\n')
            elif len(header) <= room:
                parts.append(f'{indent}{header:<{room}}  ')
                first = 0
            else:
                parts.append(f'{indent}{header}\n')
                first = position
            if action.help and action.help.strip():
                text = self._expand_help(action)
                if text:
                    lines = self._split_lines(text, width)
                    parts.append(f'{" " * first}{lines[0]}\n')
                    parts.extend(f'{" " * position}{line}\n' for line in lines[1:])
            elif not parts[0].endswith('\n'):
                parts.append('\n')
            for inner in self._iter_indented_subactions(action):
                parts.append(self._format_action(inner))
            return ''.join(parts)

        def _format_action_invocation(self, action):
            if not action.option_strings:
                default = self._get_default_metavar_for_positional(action)
                return ' '.join(self._metavar_formatter(action, default)(1))
            if action.nargs == 0:
                return ', '.join(action.option_strings)
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            return f'{", ".join(action.option_strings)} {args}'

        def _metavar_formatter(self, action, default_metavar):
            if action.metavar is not None:
                shown = action.metavar
            elif action.choices is not None:
                shown = '{' + ','.join(map(str, action.choices)) + '}'
            else:
                shown = default_metavar
            return lambda count: shown if isinstance(shown, tuple) else (shown,) * count

        def _format_args(self, action, default_metavar):
            metavar = self._metavar_formatter(action, default_metavar)
            nargs = action.nargs
            if nargs is None:
                return '%s' % metavar(1)
            if nargs == OPTIONAL:
                return '[%s]' % metavar(1)
            if nargs == ZERO_OR_MORE:
                shown = metavar(1)
                return '[%s [%s ...]]' % shown if len(shown) == 2 else '[%s ...]' % shown
            if nargs == ONE_OR_MORE:
                return '%s [%s ...]' % metavar(2)
            if nargs == REMAINDER:
                return '...'
            if nargs == PARSER:
                return '%s ...' % metavar(1)
            if nargs == SUPPRESS:
                return ''
            if not isinstance(nargs, int):
                raise ValueError('invalid nargs value')
            return ' '.join(['%s'] * nargs) % metavar(nargs)

        def _expand_help(self, action):
            text = self._get_help_string(action)
            if '%' not in text:
                return text
            params = {name: value for name, value in dict(vars(action), prog=self._prog).items()
                      if value is not SUPPRESS}
            for name, value in params.items():
                if hasattr(value, '__name__'):
                    params[name] = value.__name__
            if params.get('choices') is not None:
                params['choices'] = ', '.join(map(str, params['choices']))
            return text % params

        def _iter_indented_subactions(self, action):
            get_subactions = getattr(action, '_get_subactions', None)
            if get_subactions is not None:
                self._indent()
                yield from get_subactions()
                self._dedent()

        def _split_lines(self, text, width):
            return wrap(text, width)

        def _fill_text(self, text, width, indent):
            return '\n'.join(indent + line for line in wrap(text, width - len(indent)))

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest


    class RawDescriptionHelpFormatter(HelpFormatter):
        __module__ = 'argparse'

        def _fill_text(self, text, width, indent):
            return ''.join(indent + line for line in text.splitlines(keepends=True))


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        __module__ = 'argparse'

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        __module__ = 'argparse'

        def _get_help_string(self, action):
            text = action.help or ''
            if '%(default)' not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += ' (default: %(default)s)'
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        __module__ = 'argparse'

        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__
    """#
