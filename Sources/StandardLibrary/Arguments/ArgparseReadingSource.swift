/// Module `_argparse_reading`.
let argparseReadingSource = #"""
    """Reads the arguments of one call of an argument parser."""
    from argparse import (ArgumentError, OPTIONAL, ONE_OR_MORE, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
                          _is_negative_number, _shown_name)


    def _ends(nargs, kinds, start, dashes):
        """Where an action's arguments may end, the farthest first. `kinds` has 'A', 'O' or '-' for each argument."""
        count = len(kinds)
        place = start
        if nargs == SUPPRESS:
            return [start]
        if nargs == REMAINDER:
            return range(count, start - 1, -1)

        def skip(place):
            while dashes and place < count and kinds[place] == '-':
                place += 1
            return place
        place = skip(start)
        if nargs is None or nargs == OPTIONAL or isinstance(nargs, int):
            found = []
            wanted = 1 if nargs is None or nargs == OPTIONAL else nargs
            at = place
            for _ in range(wanted):
                # Only the run as a whole may have separators around it, or a number of arguments among it.
                at = skip(at)
                if at >= count or kinds[at] != 'A':
                    at = None
                    break
                at += 1
            if at is not None:
                found.extend(range(skip(at), at - 1, -1))
            if nargs == OPTIONAL:
                found.extend(range(place, start - 1, -1))
            return found
        if nargs == PARSER:
            if place < count and kinds[place] == 'A':
                return range(count, place, -1)
            return []
        allowed = 'A-' if dashes else 'A'
        end = place
        while end < count and kinds[end] in allowed:
            end += 1
        if nargs == ZERO_OR_MORE:
            return range(end, start - 1, -1)
        if place < count and kinds[place] == 'A':
            return range(end, place, -1)
        return []


    def _fit(actions, kinds, start):
        """The counts of arguments the actions take one after another, or None."""
        if not actions:
            return []
        for end in _ends(actions[0].nargs, kinds, start, True):
            rest = _fit(actions[1:], kinds, end)
            if rest is not None:
                return [end - start, *rest]
        return None


    class Reading:
        def __init__(self, parser, args, namespace, intermixed):
            self.parser = parser
            self.namespace = namespace
            self.intermixed = intermixed
            if parser.fromfile_prefix_chars is not None:
                args = self.read_files(args)
            self.args = args
            self.extras = []
            self.seen, self.seen_non_default = set(), set()
            self.positionals = parser._get_positional_actions()
            self.conflicts = {}
            for group in parser._mutually_exclusive_groups:
                for action in group._group_actions:
                    others = self.conflicts.setdefault(action, [])
                    others.extend(other for other in group._group_actions if other is not action)
            self.options = {}
            kinds, rest = [], iter(enumerate(args))
            for place, text in rest:
                if text == '--':
                    kinds.append('-')
                    kinds.extend('A' for _ in rest)
                    break
                found = self.option(text)
                if found is None:
                    kinds.append('A')
                else:
                    self.options[place] = found
                    kinds.append('O')
            self.kinds = ''.join(kinds)

        def read_files(self, args):
            result = []
            for text in args:
                if not text or text[0] not in self.parser.fromfile_prefix_chars:
                    result.append(text)
                    continue
                try:
                    with open(text[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as error:
                    raise ArgumentError(None, str(error))
                inner = [arg for line in lines for arg in self.parser.convert_arg_line_to_args(line)]
                result.extend(self.read_files(inner))
            return result

        def option(self, text):
            """None for a positional argument, else a list of (action, name, separator, value)."""
            parser = self.parser
            known = parser._option_string_actions
            if not text or text[0] not in parser.prefix_chars:
                return None
            if text in known:
                return [(known[text], text, None, None)]
            if len(text) == 1:
                return None
            name, equals, value = text.partition('=')
            if equals and name in known:
                return [(known[name], name, equals, value)]
            found = self.abbreviated(text)
            if found:
                return found
            if _is_negative_number(text) and not parser._has_negative_number_optionals:
                return None
            if ' ' in text:
                return None
            return [(None, text, None, None)]

        def abbreviated(self, text):
            parser = self.parser
            chars, known = parser.prefix_chars, parser._option_string_actions
            found = []
            if text[1] in chars:
                if parser.allow_abbrev:
                    name, equals, value = text.partition('=')
                    for candidate, action in known.items():
                        if candidate.startswith(name):
                            found.append((action, candidate, equals or None, value if equals else None))
            else:
                name, equals, value = text.partition('=')
                for candidate, action in known.items():
                    if candidate == text[:2]:
                        found.append((action, candidate, '', text[2:]))
                    elif candidate.startswith(name):
                        found.append((action, candidate, equals or None, value if equals else None))
            return found

        def run(self):
            last = max(self.options, default=-1)
            place = 0
            while place <= last:
                following = place
                while following not in self.options:
                    following += 1
                if not self.intermixed and place != following:
                    after = self.take_positionals(place)
                    if after > place:
                        place = after
                        continue
                if place not in self.options:
                    self.extras.extend(self.args[place:following])
                    if self.intermixed:
                        self.pending = getattr(self, 'pending', [])
                        self.pending.extend((self.kinds[at], self.args[at]) for at in range(place, following))
                        del self.extras[len(self.extras) - (following - place):]
                    place = following
                place = self.take_option(place)
            if self.intermixed:
                pending = getattr(self, 'pending', [])
                pending.extend(zip(self.kinds[place:], self.args[place:]))
                self.kinds = ''.join(kind for kind, _ in pending)
                self.args = [text for _, text in pending]
                place = 0
            self.extras.extend(self.args[self.take_positionals(place):])
            self.finish()
            return self.namespace, self.extras

        def take_positionals(self, place):
            for size in range(len(self.positionals), -1, -1):
                counts = _fit(self.positionals[:size], self.kinds, place)
                if counts is not None:
                    break
            for action, count in zip(self.positionals, counts):
                texts = self.args[place:place + count]
                kinds = self.kinds[place:place + count]
                if action.nargs == PARSER:
                    if kinds[0] == '-':
                        texts.remove('--')
                elif action.nargs != REMAINDER and '-' in kinds:
                    texts.remove('--')
                place += count
                if texts and action.deprecated:
                    self.parser._warning(f"argument '{action.dest}' is deprecated")
                self.act(action, texts)
            self.positionals = self.positionals[len(counts):]
            return place

        def take_option(self, place):
            parser = self.parser
            tuples = self.options[place]
            if len(tuples) > 1:
                names = ', '.join(name for _, name, _, _ in tuples)
                raise ArgumentError(None, f'ambiguous option: {self.args[place]} could match {names}')
            action, name, separator, value = tuples[0]
            if action is None:
                self.extras.append(self.args[place])
                return place + 1
            taken = []
            while True:
                if value is None:
                    start = place + 1
                    stop = start + self.count_for(action, self.kinds[start:])
                    taken.append((action, self.args[start:stop], name))
                    break
                count = self.count_for(action, 'A')
                if count == 0 and name[1] not in parser.prefix_chars and value != '':
                    if separator or value[0] in parser.prefix_chars:
                        raise ArgumentError(action, f'ignored explicit argument {value!r}')
                    taken.append((action, [], name))
                    name = name[0] + value[0]
                    if name not in parser._option_string_actions:
                        self.extras.append(name[0] + value)
                        stop = place + 1
                        break
                    action = parser._option_string_actions[name]
                    value = value[1:]
                    if not value:
                        separator = value = None
                    elif value[0] == '=':
                        separator, value = '=', value[1:]
                    else:
                        separator = ''
                elif count == 1:
                    stop = place + 1
                    taken.append((action, [value], name))
                    break
                else:
                    raise ArgumentError(action, f'ignored explicit argument {value!r}')
            for action, texts, name in taken:
                if action.deprecated:
                    parser._warning(f"option '{name}' is deprecated")
                self.act(action, texts, name)
            return stop

        def count_for(self, action, kinds):
            nargs = action.nargs
            for end in _ends(nargs, kinds, 0, False):
                return end
            if nargs is None:
                message = 'expected one argument'
            elif nargs == OPTIONAL:
                message = 'expected at most one argument'
            elif nargs == ONE_OR_MORE:
                message = 'expected at least one argument'
            else:
                message = f'expected {nargs} argument{"" if nargs == 1 else "s"}'
            raise ArgumentError(action, message)

        def act(self, action, texts, name=None):
            self.seen.add(action)
            value = self.values(action, texts)
            if value is not action.default:
                self.seen_non_default.add(action)
                for other in self.conflicts.get(action, ()):
                    if other in self.seen_non_default:
                        raise ArgumentError(action, f'not allowed with argument {_shown_name(other)}')
            if value is not SUPPRESS:
                action(self.parser, self.namespace, value, name)

        def values(self, action, texts):
            parser, nargs = self.parser, action.nargs
            if not texts and nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = parser._get_value(action, value)
            elif not texts and nargs == ZERO_OR_MORE and not action.option_strings:
                value = [] if action.default is None else action.default
            elif len(texts) == 1 and nargs in (None, OPTIONAL):
                value = parser._get_value(action, texts[0])
                parser._check_value(action, value)
            elif nargs == SUPPRESS:
                value = SUPPRESS
            else:
                value = [parser._get_value(action, text) for text in texts]
                if nargs == PARSER:
                    parser._check_value(action, value[0])
                elif nargs != REMAINDER:
                    for item in value:
                        parser._check_value(action, item)
            return value

        def finish(self):
            parser, namespace = self.parser, self.namespace
            missing = []
            for action in parser._actions:
                if action in self.seen:
                    continue
                if action.required:
                    missing.append(_shown_name(action))
                elif isinstance(action.default, str) and getattr(namespace, action.dest, None) is action.default:
                    setattr(namespace, action.dest, parser._get_value(action, action.default))
            if missing:
                raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
            for group in parser._mutually_exclusive_groups:
                if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                    names = [_shown_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                    raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')
    """#
