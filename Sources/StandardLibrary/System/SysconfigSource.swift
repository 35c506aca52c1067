/// Module `sysconfig`.
let sysconfigSource = #"""
import sys

__all__ = ['get_platform', 'get_python_version', 'get_path', 'get_paths', 'get_config_var', 'get_config_vars']


def get_platform():
    import os
    found = os.uname()
    return f'{sys.platform}-{found.machine}'


def get_python_version():
    return f'{sys.version_info[0]}.{sys.version_info[1]}'


def get_paths(scheme='posix_prefix', vars=None, expand=True):
    return {}


def get_path(name, scheme='posix_prefix', vars=None, expand=True):
    raise KeyError(name)


def get_config_vars(*args):
    known = {'prefix': sys.prefix, 'exec_prefix': sys.exec_prefix, 'py_version_short': get_python_version(),
             'Py_GIL_DISABLED': 0, 'Py_DEBUG': 0, 'EXT_SUFFIX': None, 'SOABI': None}
    return [known.get(name) for name in args] if args else known


def get_config_var(name):
    return get_config_vars(name)[0]


def is_python_build(check_home=None):
    return False
"""#
