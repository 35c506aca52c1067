/// Module `platform`.
let platformSource = #"""
    import os
    import sys
    from collections import namedtuple as _namedtuple

    _cached = None


    class uname_result(_namedtuple('uname_result_base', 'system node release version machine')):
        @property
        def processor(self):
            return ''

        def __iter__(self):
            yield from tuple.__iter__(self)
            yield self.processor

        def __len__(self):
            return 6

        def __getitem__(self, key):
            return tuple(iter(self))[key]

        def __repr__(self):
            return (f'uname_result(system={self.system!r}, node={self.node!r}, release={self.release!r}, '
                    f'version={self.version!r}, machine={self.machine!r})')


    def uname():
        global _cached
        if _cached is None:
            found = os.uname()
            _cached = uname_result(found.sysname, found.nodename, found.release, found.version, found.machine)
        return _cached


    def system():
        return uname().system


    def node():
        return uname().node


    def release():
        return uname().release


    def version():
        return uname().version


    def machine():
        return uname().machine


    def processor():
        return ''


    def architecture(executable=sys.executable, bits='', linkage=''):
        return bits or ('64bit' if sys.maxsize > 1 << 32 else '32bit'), linkage or ('ELF' if system() == 'Linux' else '')


    def python_implementation():
        return 'CPython'


    def python_version():
        return sys.version.split()[0]


    def python_version_tuple():
        return tuple(python_version().split('.'))


    def python_branch():
        return ''


    def python_revision():
        return ''


    def python_build():
        return '', ''


    def python_compiler():
        return 'Swift'


    def libc_ver(executable=None, lib='', version='', chunksize=16384):
        return lib, version


    def mac_ver(release='', versioninfo=('', '', ''), machine=''):
        return release, versioninfo, machine


    def win32_ver(release='', version='', csd='', ptype=''):
        return release, version, csd, ptype


    def platform(aliased=False, terse=False):
        found = uname()
        if terse:
            return f'{found.system}-{found.release}'
        return f'{found.system}-{found.release}-{found.machine}'


    def freedesktop_os_release():
        for path in ('/etc/os-release', '/usr/lib/os-release'):
            try:
                with open(path, encoding='utf-8') as file:
                    lines = file.read().splitlines()
            except OSError:
                continue
            found = {'NAME': 'Linux', 'ID': 'linux', 'PRETTY_NAME': 'Linux'}
            for line in lines:
                name, equals, value = line.partition('=')
                if equals and not line.startswith('#'):
                    found[name.strip()] = value.strip().strip('"\'')
            return found
        raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')


    def win32_is_iot():
        return win32_edition() in ('IoTUAP', 'NanoServer', 'WindowsCoreHeadless', 'IoTEdgeOS')


    def win32_edition():
        return None


    def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
        return release, vendor, vminfo, osinfo


    def system_alias(system, release, version):
        return system, release, version
    """#
