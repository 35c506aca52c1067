/// Module `getopt`.
let getoptSource = #"""
__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    opt = msg = ''

    def __init__(self, msg, opt=''):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    found = []
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        take = _long if args[0].startswith('--') else _short
        args = take(found, args[0], shortopts, longopts, args[1:])
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    import os
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    stops_early = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    shortopts = shortopts.removeprefix('+')
    found, others = [], []
    while args:
        if args[0] == '--':
            return found, others + args[1:]
        if args[0][:1] == '-' and args[0] != '-':
            take = _long if args[0].startswith('--') else _short
            args = take(found, args[0], shortopts, longopts, args[1:])
        elif stops_early:
            return found, others + args
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _long(found, text, shortopts, longopts, args):
    name, equals, value = text[2:].partition('=')
    matches = [option for option in longopts if option.startswith(name)]
    if not matches:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in matches:
        option = name
    elif name + '=' in matches:
        option = name + '='
    elif len(matches) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    else:
        option = matches[0]
    name = option.removesuffix('=')
    if option.endswith('='):
        if not equals:
            if not args:
                raise GetoptError(f'option --{name} requires argument', name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f'option --{name} must not have an argument', name)
    found.append(('--' + name, value))
    return args


def _short(found, text, shortopts, longopts, args):
    letters = text[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        place = shortopts.find(letter) if letter != ':' else -1
        if place < 0:
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts[place + 1:place + 2] == ':':
            if not letters:
                if not args:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ''
        found.append(('-' + letter, value))
    return args
"""#
