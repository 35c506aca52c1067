/// Module `html.parser`.
let htmlParserSource = #"""
    import re
    from html import unescape

    __all__ = ['HTMLParser']

    _name = re.compile(r'[a-zA-Z][^\t\n\r\f />\x00]*')
    _attribute = re.compile(r'''((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*''')
    _start_tag = re.compile(r'''
        <[a-zA-Z][^\t\n\r\f />\x00]*
        (?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)(?:\s*,)*)?(?:\s|/(?!>))*)*)?
        \s*''', re.VERBOSE)
    _reference = re.compile('&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
    _entity = re.compile('&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
    _unfinished = re.compile('&[a-zA-Z#]')
    _end_tag = re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
    _comment_end = re.compile(r'--\s*>')


    class HTMLParser:
        """Takes HTML as it comes, well formed or not, and calls a method for each thing it meets."""

        CDATA_CONTENT_ELEMENTS = ('script', 'style')

        def __init__(self, *, convert_charrefs=True):
            self.convert_charrefs = convert_charrefs
            self.reset()

        def reset(self):
            self.rawdata = ''
            self.lasttag = '???'
            self.lineno, self.offset = 1, 0
            self.cdata_elem = None
            self._starttag_text = None
            self._plain = re.compile('[&<]')

        def feed(self, data):
            self.rawdata += data
            self.goahead(False)

        def close(self):
            self.goahead(True)

        def getpos(self):
            return self.lineno, self.offset

        def get_starttag_text(self):
            return self._starttag_text

        def set_cdata_mode(self, elem):
            self.cdata_elem = elem.lower()
            self._plain = re.compile(rf'</{self.cdata_elem}(?=[\t\n\r\f />])', re.IGNORECASE)

        def clear_cdata_mode(self):
            self._plain = re.compile('[&<]')
            self.cdata_elem = None

        def _moved(self, start, end):
            passed = self.rawdata[start:end]
            lines = passed.count('\n')
            if lines:
                self.lineno += lines
                self.offset = len(passed) - passed.rindex('\n') - 1
            else:
                self.offset += len(passed)
            return end

        def _text(self, start, end, final=True):
            if start < end:
                text = self.rawdata[start:end]
                convert = self.convert_charrefs and not self.cdata_elem
                self.handle_data(unescape(text) if convert else text)
            return self._moved(start, end)

        def goahead(self, final):
            data, place, size = self.rawdata, 0, len(self.rawdata)
            while place < size:
                if self.convert_charrefs and not self.cdata_elem:
                    stop = data.find('<', place)
                    if stop < 0:
                        # A reference may have been cut in two: wait for the rest of it.
                        cut = data.rfind('&', max(place, size - 34))
                        if cut >= 0 and not final and not re.search(r'[\s;]', data[cut:]):
                            break
                        stop = size
                else:
                    found = self._plain.search(data, place)
                    if found is None and self.cdata_elem:
                        break
                    stop = found.start() if found else size
                place = self._text(place, stop)
                if place == size:
                    break
                if data[place] == '<':
                    end = self._markup(place)
                    if end < 0:
                        if not final:
                            break
                        end = data.find('>', place + 1) + 1
                        if not end:
                            end = data.find('<', place + 1)
                            if end < 0:
                                end = place + 1
                        place = self._text(place, end)
                    else:
                        place = self._moved(place, end)
                    continue
                end = self._character(place, final)
                if end < 0:
                    break
                place = end
            if final and place < size:
                place = self._text(place, size)
            self.rawdata = data[place:]

        def _markup(self, place):
            """Handles what begins with `<`; where it ends, or -1 when that is not there yet."""
            data = self.rawdata
            if data[place + 1:place + 2].isascii() and data[place + 1:place + 2].isalpha():
                return self.parse_starttag(place)
            for opening, parse in (('</', self.parse_endtag), ('<!--', self.parse_comment), ('<?', self.parse_pi),
                                   ('<!', self.parse_html_declaration)):
                if data.startswith(opening, place):
                    return parse(place)
            if place + 1 < len(data):
                self.handle_data('<')
                return place + 1
            return -1

        def _character(self, place, final):
            """Handles what begins with `&` where references are not converted."""
            data = self.rawdata
            if data.startswith('&#', place):
                found = _reference.match(data, place)
                if found:
                    end = found.end() - (data[found.end() - 1] != ';')
                    self.handle_charref(found.group()[2:-1])
                    return self._moved(place, end)
                if ';' in data[place:]:
                    self.handle_data(data[place:place + 2])
                    return self._moved(place, place + 2)
                return -1
            found = _entity.match(data, place)
            if found:
                end = found.end() - (data[found.end() - 1] != ';')
                self.handle_entityref(found.group(1))
                return self._moved(place, end)
            if _unfinished.match(data, place):
                rest = re.compile('&(?:[a-zA-Z][-.a-zA-Z0-9]*|#[0-9a-fA-FxX]*)').match(data, place)
                if rest and rest.end() == len(data):
                    return -1
            elif place + 1 == len(data) and not final:
                return -1
            self.handle_data('&')
            return self._moved(place, place + 1)

        def parse_html_declaration(self, place):
            data = self.rawdata
            if data.startswith('<![', place):
                return self.parse_marked_section(place)
            end = data.find('>', place + 2)
            if end < 0:
                return -1
            if data[place:place + 9].lower() == '<!doctype':
                self.handle_decl(data[place + 2:end])
            else:
                self.handle_comment(data[place + 2:end])
            return end + 1

        parse_bogus_comment = parse_html_declaration

        def parse_marked_section(self, place):
            data = self.rawdata
            name = re.compile(r'[a-zA-Z][-_.a-zA-Z0-9]*\s*').match(data, place + 3)
            if name is None:
                end = data.find('>', place + 2)
                if end < 0 or place + 3 >= len(data):
                    return -1
                self.handle_comment(data[place + 2:end])
                return end + 1
            if name.end() == len(data):
                return -1
            word = name.group().strip().lower()
            close = {'temp': 1, 'cdata': 1, 'ignore': 1, 'include': 1, 'rcdata': 1}.get(word)
            found = re.compile(r'\]\s*\]\s*>' if close else r'\]\s*>').search(data, place + 3)
            if found is None:
                return -1
            self.unknown_decl(data[place + 3:found.start()])
            return found.end()

        def parse_comment(self, place, report=1):
            found = _comment_end.search(self.rawdata, place + 4)
            if found is None:
                return -1
            if report:
                self.handle_comment(self.rawdata[place + 4:found.start()])
            return found.end()

        def parse_pi(self, place):
            end = self.rawdata.find('>', place + 2)
            if end < 0:
                return -1
            self.handle_pi(self.rawdata[place + 2:end])
            return end + 1

        def parse_starttag(self, place):
            self._starttag_text = None
            data = self.rawdata
            end = self.check_for_whole_start_tag(place)
            if end < 0:
                return end
            self._starttag_text = data[place:end]
            name = _name.match(data, place + 1)
            self.lasttag = tag = name.group().lower()
            attributes, at = [], name.end()
            at = re.compile(r'(?:\s|/(?!>))*').match(data, at).end()
            while at < end:
                found = _attribute.match(data, at)
                if not found:
                    break
                key, rest, value = found.groups()
                if not rest:
                    value = None
                elif value[:1] == value[-1:] and value[:1] in ('"', "'") and len(value) > 1:
                    value = value[1:-1]
                attributes.append((key.lower(), unescape(value) if value else value))
                at = found.end()
            closing = data[at:end].strip()
            if closing not in ('>', '/>'):
                self.handle_data(data[place:end])
            elif closing == '/>':
                self.handle_startendtag(tag, attributes)
            else:
                self.handle_starttag(tag, attributes)
                if tag in self.CDATA_CONTENT_ELEMENTS:
                    self.set_cdata_mode(tag)
            return end

        def check_for_whole_start_tag(self, place):
            data = self.rawdata
            end = _start_tag.match(data, place).end()
            following = data[end:end + 1]
            if following == '>':
                return end + 1
            if following == '/':
                if data.startswith('/>', end):
                    return end + 2
                if data.startswith('/', end) and end + 1 == len(data):
                    return -1
                return end if end > place else place + 1
            if not following or following in "abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ":
                return -1
            return end if end > place else place + 1

        def parse_endtag(self, place):
            data = self.rawdata
            if data.find('>', place + 1) < 0:
                return -1
            found = _end_tag.match(data, place)
            end = data.find('>', place + 1) + 1
            if found:
                tag = found.group(1).lower()
                if self.cdata_elem is not None and tag != self.cdata_elem:
                    self.handle_data(data[place:found.end()])
                    return found.end()
                self.handle_endtag(tag)
                self.clear_cdata_mode()
                return found.end()
            if self.cdata_elem is not None:
                self.handle_data(data[place:end])
                return end
            name = _name.match(data, place + 2)
            if name is None:
                if data[place:place + 3] == '</>':
                    return place + 3
                self.handle_comment(data[place + 2:end - 1])
                return end
            close = data.find('>', name.end())
            self.handle_endtag(name.group().lower())
            return close + 1

        def handle_startendtag(self, tag, attrs):
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

        # What a program does not ask for passes unseen.

        def handle_data(self, data):
            return None

        def handle_starttag(self, tag, attrs):
            return None

        def handle_endtag(self, tag):
            return None

        def handle_entityref(self, name):
            return None

        def handle_charref(self, name):
            return None

        def handle_decl(self, decl):
            return None

        def unknown_decl(self, data):
            return None

        def handle_comment(self, data):
            return None

        def handle_pi(self, data):
            return None
    """#
