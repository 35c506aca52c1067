/// Module `importlib.metadata`.
let importlibMetadataSource = #"""
__all__ = ['PackageNotFoundError', 'version', 'metadata', 'distribution', 'distributions', 'requires', 'files',
           'entry_points', 'packages_distributions']


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]


def _none(distribution_name):
    if not distribution_name:
        raise ValueError('A distribution name is required.')
    raise PackageNotFoundError(distribution_name)


# No packages are installed for this interpreter.
version = metadata = distribution = requires = files = _none


def distributions(**kwargs):
    return iter(())


def entry_points(**params):
    return ()


def packages_distributions():
    return {}
"""#
