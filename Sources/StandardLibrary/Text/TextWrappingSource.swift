/// Module `textwrap`.
let textWrappingSource = #"""
__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Breaks text into lines."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(' '))

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        # The lines.
        self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        # What is done to white space, and where words may break.
        self.expand_tabs, self.tabsize, self.replace_whitespace = expand_tabs, tabsize, replace_whitespace
        self.drop_whitespace, self.fix_sentence_endings = drop_whitespace, fix_sentence_endings
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens

    def _munge_whitespace(self, text):
        spaced = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return spaced.translate(self.unicode_whitespace_trans) if self.replace_whitespace else spaced

    def _split(self, text):
        chunks = []
        index, size = 0, len(text)
        while index < size:
            start = index
            blank = text[index] in _whitespace
            while index < size and (text[index] in _whitespace) == blank:
                index += 1
            word = text[start:index]
            if blank or not self.break_on_hyphens or '-' not in word:
                chunks.append(word)
            else:
                chunks.extend(_hyphenated(word))
        return chunks

    def _fix_sentence_endings(self, chunks):
        index = 0
        while index < len(chunks) - 1:
            word = chunks[index]
            ends = word.rstrip('"\'')
            if (len(word) - len(ends) <= 1 and len(ends) > 1 and ends[-1] in '.!?' and ends[-2].islower()
                    and ends[-2].isascii() and chunks[index + 1] == ' '):
                chunks[index + 1] = '  '
                index += 2
            else:
                index += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            end = space
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind('-', 0, space)
                if hyphen > 0 and any(char != '-' for char in chunk[:hyphen]):
                    end = hyphen + 1
            head, reversed_chunks[-1] = chunk[:end], chunk[end:]
            cur_line.append(head)
        elif not cur_line:
            # A line of its own, which is too long.
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        while chunks:
            line, length = [], 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if lines and self.drop_whitespace and not chunks[-1].strip():
                chunks.pop()
            while chunks:
                size = len(chunks[-1])
                if length + size > width:
                    break
                line.append(chunks.pop())
                length += size
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            fits = (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
                    and length <= width)
            if fits:
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    break
                length -= len(line[-1])
                del line[-1]
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        chunks = self._split(self._munge_whitespace(text))
        fix = self._fix_sentence_endings if self.fix_sentence_endings else None
        if fix is not None:
            fix(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _is_word(char):
    return char.isalnum() or char in '_!"\'&.,?'


def _hyphenated(word):
    # Breaks behind hyphens that stand between letters, and around dashes.
    parts, start, index, size = [], 0, 0, len(word)
    while index < size:
        if word[index] != '-':
            index += 1
            continue
        end = index
        while end < size and word[end] == '-':
            end += 1
        if end - index >= 2:
            if index > 0 and _is_word(word[index - 1]) and end < size and _is_letter(word[end]):
                if index > start:
                    parts.append(word[start:index])
                parts.append(word[index:end])
                start = end
        elif end < size and _is_letter(word[end]) and _is_letter_behind(word, end + 1) and _splits_behind(word, index):
            parts.append(word[start:end])
            start = end
        index = end
    if start < size:
        parts.append(word[start:])
    return parts


def _is_letter_behind(word, index):
    # A letter, or a hyphen and a letter.
    if word[index:index + 1] == '-':
        index += 1
    return index < len(word) and _is_letter(word[index])


def _splits_behind(word, index):
    # Two letters before the hyphen, or a letter, a hyphen and a letter.
    if index < 2 or not _is_letter(word[index - 1]):
        return False
    return _is_letter(word[index - 2]) or index >= 3 and word[index - 2] == '-' and _is_letter(word[index - 3])


def _is_letter(char):
    return (char.isalnum() or char == '_') and not char.isdigit()


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    lines = text.split('\n')
    margin = None
    for index, line in enumerate(lines):
        content = line.lstrip(' \t')
        if not content or content.isspace() and not content.strip(' \t'):
            lines[index] = ''
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            common = 0
            for x, y in zip(margin, indent):
                if x != y:
                    break
                common += 1
            margin = margin[:common]
    if margin:
        size = len(margin)
        lines = [line[size:] if line else line for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(True))
"""#
