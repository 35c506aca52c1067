/// Module `genericpath`.
let genericPathSource = #"""
    import os
    from posixpath import commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, samestat

    __all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdevdrive', 'isdir', 'isfile',
               'isjunction', 'islink', 'lexists', 'samefile', 'sameopenfile', 'samestat']


    def islink(path):
        return os.path.islink(path)


    def lexists(path):
        return os.path.lexists(path)


    def isjunction(path):
        os.fspath(path)
        return False


    def isdevdrive(path):
        os.fspath(path)
        return False


    def sameopenfile(fp1, fp2):
        return samestat(os.fstat(fp1), os.fstat(fp2))
    """#
