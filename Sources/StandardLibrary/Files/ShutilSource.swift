/// Module `shutil`.
let shutilSource = #"""
    import os
    import posixpath as _path

    __all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error',
               'SpecialFileError', 'ExecError', 'make_archive', 'get_archive_formats', 'register_archive_format',
               'unregister_archive_format', 'get_unpack_formats', 'register_unpack_format', 'unregister_unpack_format',
               'unpack_archive', 'ignore_patterns', 'chown', 'which', 'get_terminal_size', 'SameFileError', 'disk_usage']

    COPY_BUFSIZE = 64 * 1024


    class Error(OSError):
        pass


    class SameFileError(Error):
        pass


    class SpecialFileError(OSError):
        pass


    class ExecError(OSError):
        pass


    class ReadError(OSError):
        pass


    class RegistryError(Exception):
        pass


    def copyfileobj(fsrc, fdst, length=0):
        length = length or COPY_BUFSIZE
        while data := fsrc.read(length):
            fdst.write(data)


    def _is_same(src, dst):
        try:
            return _path.samestat(os.stat(src), os.stat(dst))
        except OSError:
            return False


    def copyfile(src, dst, *, follow_symlinks=True):
        if _is_same(src, dst):
            raise SameFileError(f'{src!r} and {dst!r} are the same file')
        for path in (src, dst):
            try:
                kind = os.stat(path).st_mode & 0o170000
            except OSError:
                continue
            if kind == 0o010000:
                raise SpecialFileError(f'`{os.fspath(path)}` is a named pipe')
        if not follow_symlinks and _path.islink(src):
            os.symlink(os.readlink(src), dst)
            return dst
        with open(src, 'rb') as source:
            try:
                target = open(dst, 'wb')
            except IsADirectoryError as error:
                if not _path.exists(dst):
                    raise FileNotFoundError(f'Directory does not exist: {dst}') from error
                raise
            with target:
                copyfileobj(source, target)
        return dst


    def copymode(src, dst, *, follow_symlinks=True):
        if not follow_symlinks and _path.islink(src) and _path.islink(dst):
            return
        os.chmod(dst, os.stat(src).st_mode & 0o7777)


    def copystat(src, dst, *, follow_symlinks=True):
        follow = follow_symlinks or not (_path.islink(src) and _path.islink(dst))
        status = os.stat(src, follow_symlinks=follow)
        os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns), follow_symlinks=follow)
        if follow:
            os.chmod(dst, status.st_mode & 0o7777)


    def _target(src, dst):
        return _path.join(dst, _path.basename(src)) if _path.isdir(dst) else dst


    def copy(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copymode(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def copy2(src, dst, *, follow_symlinks=True):
        dst = _target(src, dst)
        copyfile(src, dst, follow_symlinks=follow_symlinks)
        copystat(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def ignore_patterns(*patterns):
        def ignored(path, names):
            from fnmatch import filter
            return {name for pattern in patterns for name in filter(names, pattern)}
        return ignored


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        entries = list(os.scandir(src))
        ignored = set() if ignore is None else ignore(os.fspath(src), [entry.name for entry in entries])
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        errors = []
        for entry in entries:
            name = entry.name
            if name in ignored:
                continue
            here, there = _path.join(src, name), _path.join(dst, name)
            try:
                if entry.is_symlink():
                    if symlinks:
                        os.symlink(os.readlink(here), there)
                        copystat(entry, there, follow_symlinks=False)
                        continue
                    if not _path.exists(here) and ignore_dangling_symlinks:
                        continue
                if entry.is_dir():
                    copytree(here, there, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
                else:
                    copy_function(here if copy_function not in (copy2, copy) else entry, there)
            except Error as error:
                errors.extend(error.args[0])
            except OSError as error:
                errors.append((here, there, str(error)))
        try:
            copystat(src, dst)
        except OSError as error:
            errors.append((src, dst, str(error)))
        if errors:
            raise Error(errors)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        if onerror is not None and onexc is None:
            def onexc(function, path, error):
                return onerror(function, path, (type(error), error, error.__traceback__))
        elif ignore_errors:
            def onexc(function, path, error):
                pass
        elif onexc is None:
            def onexc(function, path, error):
                raise error
        if ignore_errors:
            def onexc(function, path, error):
                pass
        path = os.fspath(path)
        try:
            is_link = os.lstat(path).st_mode & 0o170000 == 0o120000
        except OSError as error:
            error.filename = path
            onexc(os.lstat, path, error)
            return
        if is_link:
            try:
                raise OSError('Cannot call rmtree on a symbolic link')
            except OSError as error:
                error.filename = path
                onexc(_path.islink, path, error)
            return
        _remove_tree(path, onexc)


    rmtree.avoids_symlink_attacks = False


    def _remove_tree(path, onexc):
        try:
            entries = list(os.scandir(path))
        except FileNotFoundError as error:
            onexc(os.scandir, path, error)
            return
        except OSError as error:
            onexc(os.scandir, path, error)
            entries = []
        for entry in entries:
            full = entry.path
            if entry.is_dir(follow_symlinks=False):
                _remove_tree(full, onexc)
                continue
            try:
                os.unlink(full)
            except FileNotFoundError:
                pass
            except OSError as error:
                onexc(os.unlink, full, error)
        try:
            os.rmdir(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            onexc(os.rmdir, path, error)


    def move(src, dst, copy_function=copy2):
        target = dst
        if _path.isdir(dst):
            if _is_same(src, dst) and not _path.islink(src):
                os.rename(src, dst)
                return target
            target = _path.join(dst, _path.basename(os.fspath(src).rstrip('/')))
            if _path.exists(target):
                raise Error(f"Destination path '{target}' already exists")
        try:
            os.rename(src, target)
        except OSError:
            if _path.islink(src):
                os.symlink(os.readlink(src), target)
                os.unlink(src)
            elif _path.isdir(src):
                outer, inner = _path.abspath(src).rstrip('/') + '/', _path.abspath(dst).rstrip('/') + '/'
                if inner.startswith(outer):
                    raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
                copytree(src, target, copy_function=copy_function, symlinks=True)
                rmtree(src)
            else:
                copy_function(src, target)
                os.unlink(src)
        return target


    def disk_usage(path):
        from collections import namedtuple
        usage = namedtuple('usage', 'total used free')
        found = os.statvfs(path)
        return usage(found.f_blocks * found.f_frsize, (found.f_blocks - found.f_bfree) * found.f_frsize,
                     found.f_bavail * found.f_frsize)


    def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
        if user is None and group is None:
            raise ValueError('user and/or group must be set')
        uid, gid = -1 if user is None else user, -1 if group is None else group
        if isinstance(user, str):
            import pwd
            try:
                uid = pwd.getpwnam(user).pw_uid
            except KeyError:
                raise LookupError(f'no such user: {user!r}') from None
        if isinstance(group, str):
            import grp
            try:
                gid = grp.getgrnam(group).gr_gid
            except KeyError:
                raise LookupError(f'no such group: {group!r}') from None
        os.chown(path, uid, gid, follow_symlinks=follow_symlinks)


    def get_terminal_size(fallback=(80, 24)):
        import sys
        sizes = []
        for name in ('COLUMNS', 'LINES'):
            try:
                sizes.append(int(os.environ[name]))
            except (KeyError, ValueError):
                sizes.append(0)
        columns, lines = sizes
        if columns <= 0 or lines <= 0:
            try:
                size = os.get_terminal_size(sys.__stdout__.fileno())
            except (AttributeError, ValueError, OSError):
                size = fallback
            if columns <= 0:
                columns = size[0] or fallback[0]
            if lines <= 0:
                lines = size[1] or fallback[1]
        return os.terminal_size((columns, lines))


    def _is_program(path, mode):
        return _path.exists(path) and os.access(path, mode) and not _path.isdir(path)


    def which(cmd, mode=os.F_OK | os.X_OK, path=None):
        is_bytes = isinstance(cmd, bytes)
        folder, _ = _path.split(cmd)
        if folder:
            return cmd if _is_program(cmd, mode) else None
        if path is None:
            path = os.environ.get('PATH', os.defpath)
        if not path:
            return None
        path = os.fsencode(path) if is_bytes else os.fsdecode(path)
        seen = set()
        for folder in path.split(b':' if is_bytes else ':'):
            if folder not in seen:
                seen.add(folder)
                found = _path.join(folder, cmd)
                if _is_program(found, mode):
                    return found
        return None


    def _no_archives(*args, **kwargs):
        raise NotImplementedError('archives are not supported')


    make_archive = unpack_archive = get_archive_formats = get_unpack_formats = _no_archives
    register_archive_format = unregister_archive_format = _no_archives
    register_unpack_format = unregister_unpack_format = _no_archives
    """#
