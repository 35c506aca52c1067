/// Module `difflib`.
let difflibSource = #"""
from collections import namedtuple as _namedtuple

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK',
           'IS_LINE_JUNK', 'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = _namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self.__chain_b()

    def __chain_b(self):
        # Where each item of b stands, without junk and, in long sequences, without what is everywhere.
        b = self.b
        self.b2j = places = {}
        for index, item in enumerate(b):
            places.setdefault(item, []).append(index)
        self.bjunk = junk = set()
        if self.isjunk:
            for item in places:
                if self.isjunk(item):
                    junk.add(item)
            for item in junk:
                del places[item]
        self.bpopular = popular = set()
        count = len(b)
        if self.autojunk and count >= 200:
            limit = count // 100 + 1
            for item, where in places.items():
                if len(where) > limit:
                    popular.add(item)
            for item in popular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, is_junk = self.a, self.b, self.b2j, self.bjunk.__contains__
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_a, best_b, best_size = alo, blo, 0
        lengths = {}
        nothing = []
        for i in range(alo, ahi):
            known = lengths.get
            following = {}
            for j in places.get(a[i], nothing):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = following[j] = known(j - 1, 0) + 1
                if size > best_size:
                    best_a, best_b, best_size = i - size + 1, j - size + 1, size
            lengths = following
        # First around it what is no junk, then the junk that matches too.
        for junk in (False, True):
            while (best_a > alo and best_b > blo and is_junk(b[best_b - 1]) == junk
                   and a[best_a - 1] == b[best_b - 1]):
                best_a, best_b, best_size = best_a - 1, best_b - 1, best_size + 1
            while (best_a + best_size < ahi and best_b + best_size < bhi
                   and is_junk(b[best_b + best_size]) == junk and a[best_a + best_size] == b[best_b + best_size]):
                best_size += 1
        return Match(best_a, best_b, best_size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        pending, found = [(0, la, 0, lb)], []
        while pending:
            alo, ahi, blo, bhi = pending.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, size = match
            if size:
                found.append(match)
                if alo < i and blo < j:
                    pending.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    pending.append((i + size, ahi, j + size, bhi))
        found.sort()
        joined = []
        start_a = start_b = length = 0
        for i, j, size in found:
            if start_a + length == i and start_b + length == j:
                length += size
            else:
                if length:
                    joined.append(Match(start_a, start_b, length))
                start_a, start_b, length = i, j, size
        if length:
            joined.append(Match(start_a, start_b, length))
        joined.append(Match(la, lb, 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = result = []
        for start_a, start_b, size in self.get_matching_blocks():
            if i < start_a and j < start_b:
                tag = 'replace'
            elif i < start_a:
                tag = 'delete'
            elif j < start_b:
                tag = 'insert'
            else:
                tag = None
            if tag:
                result.append((tag, i, start_a, j, start_b))
            i, j = start_a + size, start_b + size
            if size:
                result.append(('equal', start_a, i, start_b, j))
        return result

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        codes = list(codes)
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        return _ratio(sum(block[-1] for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left, matches = {}, 0
        for item in self.a:
            count = left.get(item)
            if count is None:
                count = self.fullbcount.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    import heapq
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            found.append((matcher.ratio(), candidate))
    return [candidate for score, candidate in heapq.nlargest(n, found)]


class Differ:
    """Compares texts line by line, and within lines that are much alike."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, lines, low, high):
        for index in range(low, high):
            yield f'{tag} {lines[index]}'

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        if bhi - blo < ahi - alo:
            yield from self._dump('+', b, blo, bhi)
            yield from self._dump('-', a, alo, ahi)
        else:
            yield from self._dump('-', a, alo, ahi)
            yield from self._dump('+', b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # The two lines most alike are shown together, and what stands before and behind them likewise.
        best, cutoff = 0.74, 0.75
        best_i = best_j = equal_i = equal_j = None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            line = b[j]
            matcher.set_seq2(line)
            for i in range(alo, ahi):
                if a[i] == line:
                    if equal_i is None:
                        equal_i, equal_j = i, j
                    continue
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                        and matcher.ratio() > best):
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < cutoff:
            if equal_i is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j, best = equal_i, equal_j, 1.0
        else:
            equal_i = None
        yield from self._fancy_helper(a, alo, best_i, b, blo, best_j)
        first, second = a[best_i], b[best_j]
        if equal_i is None:
            marks_a = marks_b = ''
            matcher.set_seqs(first, second)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                la, lb = i2 - i1, j2 - j1
                if tag == 'replace':
                    marks_a += '^' * la
                    marks_b += '^' * lb
                elif tag == 'delete':
                    marks_a += '-' * la
                elif tag == 'insert':
                    marks_b += '+' * lb
                else:
                    marks_a += ' ' * la
                    marks_b += ' ' * lb
            yield from self._qformat(first, second, marks_a, marks_b)
        else:
            yield '  ' + first
        yield from self._fancy_helper(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _qformat(self, first, second, marks_a, marks_b):
        for sign, line, marks in (('-', first, marks_a), ('+', second, marks_b)):
            yield f'{sign} {line}'
            marks = ''.join(char if mark == ' ' and char.isspace() else mark
                            for char, mark in zip(line, marks)).rstrip()
            if marks:
                yield f'? {marks}\n'


def IS_LINE_JUNK(line, pat=None):
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]


def _range_unified(start, stop):
    length = stop - start
    if length == 1:
        return f'{start + 1}'
    return f'{start + 1 if length else start},{length}'


def _range_context(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return f'{first}' if length <= 1 else f'{first},{first + length - 1}'


def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError(f'lines to compare must be str, not {type(a[0]).__name__} ({a[0]!r})')
    if b and not isinstance(b[0], str):
        raise TypeError(f'lines to compare must be str, not {type(b[0]).__name__} ({b[0]!r})')
    if isinstance(a, str):
        raise TypeError('input must be a sequence of strings, not str')
    if isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not str')
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (('---', fromfile, fromfiledate), ('+++', tofile, tofiledate)):
                yield f'{sign} {name}' + (f'\t{date}' if date else '') + lineterm
        first, last = group[0], group[-1]
        yield f'@@ -{_range_unified(first[1], last[2])} +{_range_unified(first[3], last[4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i1:i2]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j1:j2]:
                    yield '+' + line


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefix = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (('***', fromfile, fromfiledate), ('---', tofile, tofiledate)):
                yield f'{sign} {name}' + (f'\t{date}' if date else '') + lineterm
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_range_context(first[1], last[2])} ****{lineterm}'
        if any(tag in ('replace', 'delete') for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield prefix[tag] + line
        yield f'--- {_range_context(first[3], last[4])} ----{lineterm}'
        if any(tag in ('replace', 'insert') for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield prefix[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    def decode(data):
        try:
            return data.decode('ascii', 'surrogateescape')
        except AttributeError as err:
            raise TypeError(f'all arguments must be bytes, not {type(data).__name__} ({data!r})') from err

    lines = dfunc([decode(line) for line in a], [decode(line) for line in b], decode(fromfile), decode(tofile),
                  decode(fromfiledate), decode(tofiledate), n, decode(lineterm))
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')
"""#
