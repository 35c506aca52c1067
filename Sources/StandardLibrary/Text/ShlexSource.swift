/// Module `shlex`.
let shlexSource = #"""
import sys

__all__ = ['shlex', 'split', 'quote', 'join']

_unsafe = frozenset(map(chr, range(128))) - frozenset(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-')


def quote(s):
    if not s:
        return "''"
    if s.isascii() and _unsafe.isdisjoint(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join(map(quote, split_command))


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            import io
            instream = io.StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.source = None
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self._state = ' '
        self._pushed = []
        self._read_ahead = []
        self._punctuation_chars = '' if not punctuation_chars else \
            '();<>|&' if punctuation_chars is True else punctuation_chars
        if self._punctuation_chars:
            self.wordchars += '~-./*?='
            for sign in self._punctuation_chars:
                self.wordchars = self.wordchars.replace(sign, '')

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self._pushed.insert(0, tok)

    def get_token(self):
        if self._pushed:
            return self._pushed.pop(0)
        return self.read_token()

    def _next_character(self):
        character = self._read_ahead.pop() if self._read_ahead else self.instream.read(1)
        if character == '\n':
            self.lineno += 1
        return character

    def read_token(self):
        text, is_quoted, state = '', False, ' '
        posix, marks = self.posix, self._punctuation_chars
        quote = None
        while True:
            character = self._next_character()
            if quote is not None:
                # Inside of quotes.
                if not character:
                    raise ValueError('No closing quotation')
                is_quoted = True
                if character == quote:
                    if not posix:
                        return self._done(text + character)
                    quote = None
                elif posix and character in self.escape and quote in self.escapedquotes:
                    following = self._next_character()
                    if not following:
                        raise ValueError('No escaped character')
                    if following not in self.escape and following != quote:
                        text += character
                    text += following
                else:
                    text += character
                continue
            if not character:
                break
            in_word = state != ' '
            if character in self.whitespace:
                if in_word or posix and is_quoted:
                    break
                continue
            if state == 'c' and character not in marks:
                self._read_ahead.append(character)
                break
            if character in self.commenters:
                self.instream.readline()
                self.lineno += 1
                if posix:
                    if in_word or is_quoted:
                        break
                elif in_word:
                    break
                continue
            if posix and character in self.escape:
                following = self._next_character()
                if not following:
                    raise ValueError('No escaped character')
                text += following
                state = 'a'
                continue
            if character in marks:
                if state == 'c' or not in_word:
                    text += character
                    state = 'c'
                    continue
                self._read_ahead.append(character)
                break
            if character in self.quotes:
                if posix:
                    quote, state, is_quoted = character, 'a', True
                    continue
                if not in_word:
                    text, quote = character, character
                    continue
                if not self.whitespace_split and not character in self.wordchars:
                    text += character
                    continue
                text += character
                continue
            if character in self.wordchars or self.whitespace_split:
                text += character
                state = 'a'
                continue
            if not in_word:
                text = character
                if posix:
                    state = 'a'
                break
            self._pushed.insert(0, character)
            break
        if not text and not (posix and is_quoted):
            return self._done(self.eof if not text else text)
        return self._done(text)

    def _done(self, token):
        self.token = token
        return token

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
"""#
