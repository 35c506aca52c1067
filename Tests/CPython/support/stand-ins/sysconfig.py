"""How CPython was built: not at all."""


def get_config_var(name):
    return 0 if name == 'Py_GIL_DISABLED' else None


def get_config_vars(*names):
    return [get_config_var(name) for name in names] if names else {}


def get_platform():
    return 'linux-x86_64'


def is_python_build(*arguments):
    return False


def get_path(name, *arguments, **options):
    return ''


def get_paths(*arguments, **options):
    return {}
