/// Module `json.decoder`, what `json` does not define itself.
let jsonDecoderSource = #"""
    from _json import scanstring

    __all__ = ['JSONDecoder', 'JSONDecodeError']
    c_scanstring = py_scanstring = scanstring
    NaN, PosInf, NegInf = float('nan'), float('inf'), float('-inf')
    """#

/// Module `json.encoder`: the text of a value piece by piece.
let jsonEncoderSource = #"""
    from _json import encode_basestring, encode_basestring_ascii

    c_encode_basestring = py_encode_basestring = encode_basestring
    c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii
    INFINITY = float('inf')


    def _pieces(encoder, value):
        """What `iterencode` yields: brackets, keys, separators and plain values one after the other."""
        text = getattr(encoder, '_own_text', None) or (
            encode_basestring_ascii if encoder.ensure_ascii else encode_basestring)
        open_ids = {} if encoder.check_circular else None
        indent = encoder.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent

        def number(o):
            if o == o and o not in (INFINITY, -INFINITY):
                return float.__repr__(o)
            if not encoder.allow_nan:
                raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
            return 'NaN' if o != o else 'Infinity' if o > 0 else '-Infinity'

        def plain(o):
            """The text of what holds nothing else; None for the rest."""
            if isinstance(o, str):
                return text(o)
            if o is None:
                return 'null'
            if o is True:
                return 'true'
            if o is False:
                return 'false'
            if isinstance(o, int):
                return int.__repr__(o)
            if isinstance(o, float):
                return number(o)
            return None

        def key_text(key):
            if isinstance(key, str):
                return key
            found = None if isinstance(key, (list, tuple, dict)) else plain(key)
            if found is None and not encoder.skipkeys:
                raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
            return found

        def inside(o, level):
            if open_ids is not None:
                if id(o) in open_ids:
                    raise ValueError('Circular reference detected')
                open_ids[id(o)] = o
            if isinstance(o, (list, tuple)):
                yield from sequence(o, level)
            elif isinstance(o, dict):
                yield from mapping(o, level)
            else:
                yield from anything(encoder.default(o), level)
            if open_ids is not None:
                del open_ids[id(o)]

        def breaks(level):
            return '' if indent is None else '\n' + indent * level

        def sequence(items, level):
            if not items:
                yield '[]'
                return
            before = '[' + breaks(level + 1)
            for item in items:
                simple = plain(item)
                if simple is not None:
                    yield before + simple
                else:
                    yield before
                    yield from inside(item, level + 1)
                before = encoder.item_separator + breaks(level + 1)
            if indent is not None:
                yield breaks(level)
            yield ']'

        def mapping(items, level):
            if not items:
                yield '{}'
                return
            yield '{'
            first = True
            pairs = sorted(items.items()) if encoder.sort_keys else items.items()
            for key, value in pairs:
                key = key_text(key)
                if key is None:
                    continue
                if not first:
                    yield encoder.item_separator + breaks(level + 1)
                elif indent is not None:
                    yield breaks(level + 1)
                first = False
                yield text(key)
                yield encoder.key_separator
                yield from anything(value, level + 1)
            if indent is not None and not first:
                yield breaks(level)
            yield '}'

        def anything(o, level):
            simple = plain(o)
            if simple is not None:
                yield simple
            else:
                yield from inside(o, level)

        return anything(value, 0)


    class c_make_encoder:
        """Gives the pieces of a value as a tuple; its arguments are what an encoder otherwise knows itself."""

        def __init__(self, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys,
                     allow_nan):
            if markers is not None and not isinstance(markers, dict):
                raise TypeError('make_encoder() argument 1 must be dict or None, not ' + type(markers).__name__)
            self.markers, self.default, self.encoder, self.indent = markers, default, encoder, indent
            self.key_separator, self.item_separator = key_separator, item_separator
            self.sort_keys, self.skipkeys, self.allow_nan = sort_keys, skipkeys, allow_nan

        @property
        def check_circular(self):
            return self.markers is not None

        def _own_text(self, string):
            made = self.encoder(string)
            if not isinstance(made, str):
                raise TypeError('encoder() must return a string, not ' + type(made).__name__)
            return made

        def __call__(self, obj, _current_indent_level):
            return tuple(_pieces(self, obj))
    """#

/// Module `json.scanner`.
let jsonScannerSource = #"""
    from json import JSONDecodeError, _scan

    __all__ = ['make_scanner']


    class make_scanner:
        """Reads one value out of a text: what a decoder calls `scan_once`."""

        def __init__(self, context):
            self.strict = context.strict
            self._hooks = tuple(getattr(context, name) for name in (
                'object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant'))

        def __call__(self, string, idx):
            try:
                return _scan(string, idx, self.strict, self._hooks, False)
            except JSONDecodeError as exc:
                if exc.msg == 'Expecting value' and exc.pos == idx:
                    raise StopIteration(idx) from None
                raise


    c_make_scanner = py_make_scanner = make_scanner
    """#

/// Module `json.tool`: a command that checks JSON and writes it readably.
let jsonToolSource = #"""
    import argparse
    import json
    import sys


    def _options():
        parser = argparse.ArgumentParser(prog='python -m json.tool', description=(
            'A simple command line interface for json module to validate and pretty-print JSON objects.'))
        add = parser.add_argument
        add('infile', nargs='?', default='-', help='a JSON file to be validated or pretty-printed')
        add('outfile', nargs='?', default=None, help='write the output of infile to outfile')
        add('--sort-keys', action='store_true', default=False,
            help='sort the output of dictionaries alphabetically by key')
        add('--no-ensure-ascii', dest='ensure_ascii', action='store_false',
            help='disable escaping of non-ASCII characters')
        add('--json-lines', action='store_true', default=False,
            help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce valid '
                 'JSON Lines output.')
        layout = parser.add_mutually_exclusive_group()
        layout.add_argument('--indent', default=4, type=int,
                            help='separate items with newlines and use this number of spaces for indentation')
        for flag, changes, text in (
                ('--tab', {'action': 'store_const', 'dest': 'indent', 'const': '\t'},
                 'separate items with newlines and use tabs for indentation'),
                ('--no-indent', {'action': 'store_const', 'dest': 'indent', 'const': None},
                 'separate items with spaces rather than newlines'),
                ('--compact', {'action': 'store_true'}, 'suppress all whitespace separation (most compact)')):
            layout.add_argument(flag, help=text, **changes)
        return parser.parse_args()


    def main():
        options = _options()
        style = {'sort_keys': options.sort_keys, 'indent': options.indent, 'ensure_ascii': options.ensure_ascii}
        if options.compact:
            style['indent'] = None
            style['separators'] = ',', ':'
        try:
            source = sys.stdin if options.infile == '-' else open(options.infile, encoding='utf-8')
            with source:
                if options.json_lines:
                    values = [json.loads(line) for line in source]
                else:
                    values = [json.load(source)]
            target = sys.stdout if options.outfile is None else open(options.outfile, 'w', encoding='utf-8')
            for value in values:
                json.dump(value, target, **style)
                target.write('\n')
            if target is not sys.stdout:
                target.close()
        except ValueError as exc:
            raise SystemExit(exc)


    if __name__ == '__main__':
        try:
            main()
            sys.stdout.flush()
        except BrokenPipeError as exc:
            raise SystemExit(exc.errno)
    """#
