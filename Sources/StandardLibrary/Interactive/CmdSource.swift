/// Module `cmd`.
let cmdSource = #"""
    import string
    import sys

    __all__ = ['Cmd']

    PROMPT = '(Cmd) '
    IDENTCHARS = string.ascii_letters + string.digits + '_'


    class Cmd:
        """Reads lines and hands each to the method `do_` and its first word."""

        prompt = PROMPT
        identchars = IDENTCHARS
        ruler = '='
        lastcmd = ''
        intro = None
        doc_leader = ''
        doc_header = 'Documented commands (type help <topic>):'
        misc_header = 'Miscellaneous help topics:'
        undoc_header = 'Undocumented commands:'
        nohelp = '*** No help on %s'
        use_rawinput = 1

        def __init__(self, completekey='tab', stdin=None, stdout=None):
            self.stdin = sys.stdin if stdin is None else stdin
            self.stdout = sys.stdout if stdout is None else stdout
            self.cmdqueue = []
            self.completekey = completekey

        def cmdloop(self, intro=None):
            self.preloop()
            if intro is not None:
                self.intro = intro
            if self.intro:
                self.stdout.write(f'{self.intro}\n')
            stop = None
            while not stop:
                line = self.cmdqueue.pop(0) if self.cmdqueue else self._next_line()
                line = self.precmd(line)
                stop = self.postcmd(self.onecmd(line), line)
            self.postloop()

        def _next_line(self):
            if self.use_rawinput:
                try:
                    return input(self.prompt)
                except EOFError:
                    return 'EOF'
            self.stdout.write(self.prompt)
            self.stdout.flush()
            line = self.stdin.readline()
            return line.rstrip('\r\n') if line else 'EOF'

        def precmd(self, line):
            return line

        def postcmd(self, stop, line):
            return stop

        def preloop(self):
            pass

        def postloop(self):
            pass

        def parseline(self, line):
            """The command, its arguments, and the line; `?` stands for help, `!` for shell."""
            line = line.strip()
            if not line:
                return None, None, line
            if line[0] == '?':
                line = 'help ' + line[1:]
            elif line[0] == '!':
                if not hasattr(self, 'do_shell'):
                    return None, None, line
                line = 'shell ' + line[1:]
            rest = line.lstrip(self.identchars)
            name = line[:len(line) - len(rest)]
            return name, rest.strip(), line

        def onecmd(self, line):
            name, arg, line = self.parseline(line)
            if not line:
                return self.emptyline()
            if name is None:
                return self.default(line)
            self.lastcmd = '' if line == 'EOF' else line
            method = getattr(self, 'do_' + name, None) if name else None
            return self.default(line) if method is None else method(arg)

        def emptyline(self):
            if self.lastcmd:
                return self.onecmd(self.lastcmd)

        def default(self, line):
            self.stdout.write(f'*** Unknown syntax: {line}\n')

        def completedefault(self, *ignored):
            return []

        def completenames(self, text, *ignored):
            return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

        def complete_help(self, *args):
            topics = {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])}
            return list(set(self.completenames(*args)) | topics)

        def get_names(self):
            return dir(self.__class__)

        def do_help(self, arg):
            'List available commands with "help" or detailed help with "help cmd".'
            if arg:
                topic = getattr(self, 'help_' + arg, None)
                if topic is not None:
                    topic()
                    return
                text = getattr(getattr(self, 'do_' + arg, None), '__doc__', None)
                if text:
                    from inspect import cleandoc
                    text = cleandoc(text)
                self.stdout.write(f'{text or self.nohelp % (arg,)}\n')
                return
            names = self.get_names()
            topics = {name[5:] for name in names if name.startswith('help_')}
            documented, bare = [], []
            for name in sorted({name[3:] for name in names if name.startswith('do_')}):
                has_help = name in topics or getattr(self, 'do_' + name).__doc__
                topics.discard(name)
                (documented if has_help else bare).append(name)
            self.stdout.write(f'{self.doc_leader}\n')
            self.print_topics(self.doc_header, documented, 15, 80)
            self.print_topics(self.misc_header, sorted(topics), 15, 80)
            self.print_topics(self.undoc_header, bare, 15, 80)

        def print_topics(self, header, cmds, cmdlen, maxcol):
            if cmds:
                self.stdout.write(f'{header}\n')
                if self.ruler:
                    self.stdout.write(f'{self.ruler * len(header)}\n')
                self.columnize(cmds, maxcol - 1)
                self.stdout.write('\n')

        def columnize(self, list, displaywidth=80):
            """Prints words in as few rows as fit, column by column."""
            if not list:
                self.stdout.write('<empty>\n')
                return
            wrong = [place for place, word in enumerate(list) if not isinstance(word, str)]
            if wrong:
                raise TypeError('list[i] not a string for i in %s' % ', '.join(map(str, wrong)))
            for rows in range(1, len(list) + 1):
                columns = [list[start:start + rows] for start in range(0, len(list), rows)]
                widths = [max(map(len, column)) for column in columns]
                if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == len(list):
                    break
            if len(columns) == 1:
                self.stdout.write(''.join(f'{word}\n' for word in list))
                return
            for row in range(rows):
                words = [column[row].ljust(width) if row < len(column) else None
                         for column, width in zip(columns, widths)]
                while words and words[-1] is None:
                    words.pop()
                self.stdout.write('  '.join(word or '' for word in words) + '\n')
    """#
