/// Module `html`.
let htmlSource = #"""
__all__ = ['escape', 'unescape']

_common = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae',
           'hellip': '\u2026', 'mdash': '\u2014', 'ndash': '\u2013', 'lsquo': '\u2018', 'rsquo': '\u2019',
           'ldquo': '\u201c', 'rdquo': '\u201d', 'bull': '\u2022', 'middot': '\xb7', 'euro': '\u20ac',
           'pound': '\xa3', 'yen': '\xa5', 'cent': '\xa2', 'sect': '\xa7', 'para': '\xb6', 'deg': '\xb0',
           'plusmn': '\xb1', 'times': '\xd7', 'divide': '\xf7', 'frac12': '\xbd', 'frac14': '\xbc', 'frac34': '\xbe',
           'laquo': '\xab', 'raquo': '\xbb', 'trade': '\u2122', 'larr': '\u2190', 'uarr': '\u2191', 'rarr': '\u2192',
           'darr': '\u2193', 'harr': '\u2194', 'hearts': '\u2665', 'spades': '\u2660', 'clubs': '\u2663',
           'diams': '\u2666', 'infin': '\u221e', 'ne': '\u2260', 'le': '\u2264', 'ge': '\u2265', 'sum': '\u2211',
           'prod': '\u220f', 'radic': '\u221a', 'micro': '\xb5', 'iexcl': '\xa1', 'iquest': '\xbf', 'szlig': '\xdf',
           'alpha': '\u03b1', 'beta': '\u03b2', 'gamma': '\u03b3', 'delta': '\u03b4', 'lambda': '\u03bb',
           'mu': '\u03bc', 'pi': '\u03c0', 'sigma': '\u03c3', 'omega': '\u03c9', 'Omega': '\u03a9',
           'Delta': '\u0394', 'thetasym': '\u03d1', 'zwj': '\u200d', 'zwnj': '\u200c', 'shy': '\xad', 'not': '\xac'}
# Latin letters with a sign above or below: each followed by what it becomes.
_marks = {'grave': 'AÀaàEÈeèIÌiìOÒoòUÙuù', 'acute': 'AÁaáEÉeéIÍiíOÓoóUÚuúYÝyý',
          'circ': 'AÂaâEÊeêIÎiîOÔoôUÛuû', 'tilde': 'AÃaãNÑnñOÕoõ',
          'uml': 'AÄaäEËeëIÏiïOÖoöUÜuüyÿ', 'ring': 'AÅaå', 'cedil': 'CÇcç',
          'caron': 'SŠsšZŽzžCČcčRŘrřEĚeěNŇnň'}
_others = {'AElig': '\xc6', 'aelig': '\xe6', 'Oslash': '\xd8', 'oslash': '\xf8', 'ETH': '\xd0', 'eth': '\xf0',
           'THORN': '\xde', 'thorn': '\xfe', 'OElig': '\u0152', 'oelig': '\u0153'}
# Names that older pages write without a semicolon.
_bare = ('amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg', 'AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG', 'pound', 'yen',
         'cent', 'sect', 'para', 'deg', 'plusmn', 'times', 'divide', 'frac12', 'frac14', 'frac34', 'laquo', 'raquo',
         'micro', 'iexcl', 'iquest', 'szlig', 'middot', 'not', 'shy')
_windows = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018' \
           '\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def _named(name):
    found = _common.get(name) or _others.get(name)
    if found is None and name.isupper():
        found = {'AMP': '&', 'LT': '<', 'GT': '>', 'QUOT': '"', 'COPY': '\xa9', 'REG': '\xae'}.get(name)
    if found is None and name[1:] in _marks:
        letters = _marks[name[1:]]
        place = letters.find(name[0])
        found = letters[place + 1] if place >= 0 and place % 2 == 0 else None
    return found


def _numbered(text):
    try:
        number = int(text[1:], 16) if text[:1] in ('x', 'X') else int(text)
    except ValueError:
        return None
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return '\ufffd'
    if number == 13:
        return '\r'
    if 0x80 <= number <= 0x9F:
        return _windows[number - 0x80]
    if 1 <= number <= 8 or number == 11 or 14 <= number <= 31 or 0x7F <= number <= 0x9F \
            or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
        return ''
    return chr(number)


def unescape(s):
    if '&' not in s:
        return s
    pieces, place = [], 0
    while True:
        start = s.find('&', place)
        if start < 0:
            pieces.append(s[place:])
            return ''.join(pieces)
        pieces.append(s[place:start])
        end = start + 1
        value = None
        if s[end:end + 1] == '#':
            end += 1
            if s[end:end + 1] in ('x', 'X'):
                end += 1
                digits = '0123456789abcdefABCDEF'
            else:
                digits = '0123456789'
            first = end
            while end < len(s) and s[end] in digits:
                end += 1
            if end > first:
                value = _numbered(s[start + 2:end])
        else:
            while end < len(s) and end - start <= 32 and s[end].isascii() and s[end].isalnum():
                end += 1
            name = s[start + 1:end]
            if s[end:end + 1] == ';':
                value = _named(name) if name else None
            if value is None:
                # The longest name that needs no semicolon.
                for size in range(len(name), 1, -1):
                    part = name[:size]
                    if part in _bare or part[1:] in _marks and part[1:] not in ('caron',):
                        value = _named(part)
                        if value is not None:
                            end = start + 1 + size
                            break
        if value is None:
            pieces.append('&')
            place = start + 1
        else:
            pieces.append(value)
            place = end + 1 if s[end:end + 1] == ';' else end
"""#
