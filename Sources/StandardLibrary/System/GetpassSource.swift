/// Module `getpass`.
let getpassSource = #"""
import os
import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None):
    stream = sys.stderr if stream is None else stream
    from _terminal import set_echo
    descriptor = None
    try:
        descriptor = sys.stdin.fileno()
        was_on = set_echo(descriptor, False)
    except (OSError, AttributeError, ValueError):
        descriptor = None
        import warnings
        warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    try:
        stream.write(prompt)
        stream.flush()
        line = sys.stdin.readline()
    finally:
        if descriptor is not None:
            set_echo(descriptor, was_on)
            stream.write('\n')
            stream.flush()
    if not line:
        raise EOFError
    return line.removesuffix('\n')


def getuser():
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    import pwd
    try:
        return pwd.getpwuid(os.getuid())[0]
    except KeyError as error:
        raise OSError('No username set in the environment') from error
"""#
