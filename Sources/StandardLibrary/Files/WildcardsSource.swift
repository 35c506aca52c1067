/// Module `_wildcards`.
let wildcardsSource = #"""
    """Shell wildcards: `*`, `?` and character sets."""


    def pieces_of(pat):
        """The pattern as a list: '*', '?', ('=', character) and ('[', is_negated, content)."""
        pieces, place, end = [], 0, len(pat)
        while place < end:
            character = pat[place]
            place += 1
            if character == '*':
                if not pieces or pieces[-1] != '*':
                    pieces.append('*')
            elif character == '?':
                pieces.append('?')
            elif character == '[':
                start = place
                negated = pat[start:start + 1] == '!'
                if negated:
                    start += 1
                # A bracket that comes first belongs to the set.
                close = pat.find(']', start + 1)
                if close < 0:
                    pieces.append(('=', '['))
                    continue
                pieces.append(('[', negated, pat[start:close]))
                place = close + 1
            else:
                pieces.append(('=', character))
        return pieces


    def ranges_of(content):
        """The (first, last) pairs of a set; reversed ranges are left out."""
        ranges, place, end = [], 0, len(content)
        while place < end:
            if place + 2 < end and content[place + 1] == '-':
                if content[place] <= content[place + 2]:
                    ranges.append((content[place], content[place + 2]))
                place += 3
            else:
                ranges.append((content[place], content[place]))
                place += 1
        return ranges


    def matcher(pat):
        pieces = pieces_of(pat)
        runs, run = [], []
        for piece in pieces:
            if piece == '*':
                runs.append(run)
                run = []
            elif piece == '?':
                run.append(None)
            elif piece[0] == '=':
                run.append(piece[1])
            else:
                run.append((piece[1], ranges_of(piece[2])))
        runs.append(run)
        first, last, middle = runs[0], runs[-1], runs[1:-1]
        least = sum(map(len, runs))
        has_star = len(runs) > 1

        def at(name, place, run):
            for wanted in run:
                if wanted is not None:
                    character = name[place]
                    if type(wanted) is str:
                        if character != wanted:
                            return False
                    else:
                        negated, ranges = wanted
                        for low, high in ranges:
                            if low <= character <= high:
                                if negated:
                                    return False
                                break
                        else:
                            if not negated:
                                return False
                place += 1
            return True

        def matches(name):
            if not isinstance(name, str):
                from fnmatch import _text
                _text(name)
            count = len(name)
            if count < least or not has_star and count != least or not at(name, 0, first):
                return False
            if not has_star:
                return True
            place, end = len(first), count - len(last)
            for run in middle:
                size = len(run)
                while place + size <= end and not at(name, place, run):
                    place += 1
                if place + size > end:
                    return False
                place += size
            return at(name, end, last)

        return matches


    def bytes_matcher(pat):
        matches = matcher(pat.decode('latin-1'))

        def matches_bytes(name):
            if isinstance(name, str):
                raise TypeError('cannot use a bytes pattern on a string-like object')
            return matches(name.decode('latin-1'))
        return matches_bytes


    _special = frozenset('()[]{}?*+-|^$\\.&~# \t\n\r\v\f')


    def _escaped(character):
        return '\\' + character if character in _special else character


    def _set_regex(negated, content):
        if '-' in content:
            text = ''
            for low, high in ranges_of(content):
                text += _in_set(low) if low == high else f'{_in_set(low)}-{_in_set(high)}'
            if not text:
                return '.' if negated else '(?!)'
        else:
            text = content.replace('\\', '\\\\')
        for risky in '&~|':
            text = text.replace(risky, '\\' + risky)
        if negated:
            return f'[^{text}]'
        if text[0] in '^[':
            text = '\\' + text
        return f'[{text}]'


    def _in_set(character):
        return '\\' + character if character in '\\-' else character


    def as_regex(pat):
        if isinstance(pat, bytes):
            return as_regex(pat.decode('latin-1')).encode('latin-1')
        parts, stars = [''], 0
        for piece in pieces_of(pat):
            if piece == '*':
                parts.append('')
            elif piece == '?':
                parts[-1] += '.'
            elif piece[0] == '=':
                parts[-1] += _escaped(piece[1])
            else:
                parts[-1] += _set_regex(piece[1], piece[2])
        text = parts[0]
        for part in parts[1:-1]:
            text += f'(?>.*?{part})'
        if len(parts) > 1:
            text += '.*' + parts[-1]
        return f'(?s:{text})\\Z'
    """#
