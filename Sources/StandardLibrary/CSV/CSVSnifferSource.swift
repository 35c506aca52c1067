/// `csv.Sniffer`: finds out how a file of separated values is written.
let csvSnifferSource = #"""
class Sniffer:
    """Guesses the dialect of a sample, and whether its first row names the columns."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quote, doubled, found, spaced = self._from_quotes(sample, delimiters)
        if not found:
            found, spaced = self._from_counts(sample, delimiters)
        if not found:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            delimiter = found
            quotechar = quote or '"'
            doublequote = doubled
            skipinitialspace = spaced
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        return dialect

    def _from_quotes(self, sample, delimiters):
        """What stands next to quoted fields: quote, whether it is doubled inside, delimiter, space after it."""
        import re
        from collections import Counter
        ends = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
        quoted = r'(?P<quote>["\']).*?(?P=quote)'
        for form in (ends + quoted + '(?P=delim)', '(?:^|\n)' + quoted + ends, ends + quoted + '(?:$|\n)',
                     '(?:^|\n)' + quoted + '(?:$|\n)'):
            hits = [hit.groupdict() for hit in re.finditer(form, sample, re.DOTALL | re.MULTILINE)]
            if hits:
                break
        else:
            return '', False, None, 0
        quote = Counter(hit['quote'] for hit in hits).most_common(1)[0][0]
        seen, spaces = Counter(), 0
        for hit in hits:
            if hit.get('delim') and (delimiters is None or hit['delim'] in delimiters):
                seen[hit['delim']] += 1
                spaces += bool(hit['space'])
        found, spaced = '', 0
        if seen:
            found, count = seen.most_common(1)[0]
            spaced = count == spaces
            if found == '\n':
                found = ''
        side = re.escape(found)
        field = rf'[^{side}\n]*{quote}'
        inside = re.search(rf'((?:{side})|^)\W*{quote}{field}{field}\W*((?:{side})|$)', sample, re.MULTILINE)
        return quote, inside is not None, found, spaced

    def _from_counts(self, sample, delimiters):
        """The character that comes equally often in (almost) every line."""
        from collections import Counter
        lines = [line for line in sample.split('\n') if line]
        letters = [chr(code) for code in range(127)]
        step = min(10, len(lines))
        tables = {letter: Counter() for letter in letters}
        candidates = {}
        for start in range(0, len(lines), step or 1):
            for line in lines[start:start + step]:
                for letter in letters:
                    tables[letter][line.count(letter)] += 1
            modes = {}
            for letter, table in tables.items():
                if set(table) == {0}:
                    continue
                count, times = max(table.items(), key=lambda pair: pair[1])
                modes[letter] = count, 2 * times - table.total()
            total = min(start + step, len(lines))
            for share in range(100, 89, -1):
                candidates = {letter: mode for letter, mode in modes.items()
                              if mode[0] > 0 and mode[1] > 0 and mode[1] / total * 100 >= share
                              and (delimiters is None or letter in delimiters)}
                if candidates:
                    break
            if len(candidates) == 1:
                return self._with_space(next(iter(candidates)), lines[0])
        if not candidates:
            return '', 0
        for letter in self.preferred:
            if letter in candidates:
                return self._with_space(letter, lines[0])
        return self._with_space(max(candidates, key=lambda letter: (candidates[letter], letter)), lines[0])

    @staticmethod
    def _with_space(letter, line):
        return letter, line.count(letter) == line.count(letter + ' ')

    def has_header(self, sample):
        from io import StringIO
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = self._kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += 1 if self._kind(header[column]) is not complex else -1
        return votes > 0

    @staticmethod
    def _kind(field):
        """`complex` for a number, otherwise how long the text is."""
        try:
            complex(field)
        except (ValueError, OverflowError):
            return len(field)
        return complex
"""#
