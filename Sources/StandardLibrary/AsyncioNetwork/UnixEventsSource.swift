/// `asyncio.unix_events`: the event loop policy and child watchers, in the language itself.
let asyncioUnixEventsSource = #"""
    import os
    from _asyncio import (
        EventLoop, SelectorEventLoop, _get_thread_loop, _make_event_loop, _set_thread_loop, get_running_loop)
    from asyncio.events import AbstractEventLoopPolicy

    __all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop', 'AbstractChildWatcher', 'SafeChildWatcher',
               'FastChildWatcher', 'PidfdChildWatcher', 'MultiLoopChildWatcher', 'ThreadedChildWatcher')
    _UnixSelectorEventLoop = SelectorEventLoop


    # Child watchers: how policies of old find out that a child process has ended.


    def wait_for(pid):
        from asyncio.base_subprocess import _wait_for
        return _wait_for(pid)


    def can_use_pidfd():
        try:
            from _subprocess import pidfd_open
            os.close(pidfd_open(os.getpid()))
        except (ImportError, OSError):
            return False
        return True


    def _warn_old(name, stacklevel=3):
        from warnings import warn
        warn(f'{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.', DeprecationWarning,
             stacklevel=stacklevel)


    class AbstractChildWatcher:
        def __init_subclass__(cls):
            if cls.__module__ != 'asyncio.unix_events':
                _warn_old('AbstractChildWatcher')

        def add_child_handler(self, pid, callback, *args):
            raise NotImplementedError

        def remove_child_handler(self, pid):
            raise NotImplementedError

        def attach_loop(self, loop):
            raise NotImplementedError

        def close(self):
            raise NotImplementedError

        def is_active(self):
            raise NotImplementedError

        def __enter__(self):
            raise NotImplementedError

        def __exit__(self, *exc):
            raise NotImplementedError


    class _Watcher(AbstractChildWatcher):
        # Watchers need nothing but the loop that runs where a child is added.
        def __enter__(self):
            return self

        def __exit__(self, *exc):
            pass

        def is_active(self):
            return True

        def close(self):
            pass

        def attach_loop(self, loop):
            pass

        def remove_child_handler(self, pid):
            # What waits for the child ends with it.
            return True


    class PidfdChildWatcher(_Watcher):
        def add_child_handler(self, pid, callback, *args):
            from _subprocess import pidfd_open
            loop = get_running_loop()
            fd = pidfd_open(pid)

            def ended():
                loop._remove_reader(fd)
                os.close(fd)
                callback(pid, wait_for(pid), *args)

            loop._add_reader(fd, ended)


    class ThreadedChildWatcher(_Watcher):
        def add_child_handler(self, pid, callback, *args):
            from threading import Thread
            loop = get_running_loop()

            def wait():
                code = wait_for(pid)
                if not loop.is_closed():
                    loop.call_soon_threadsafe(callback, pid, code, *args)

            Thread(target=wait, name=f'asyncio-waitpid-{pid}', daemon=True).start()


    class _OldWatcher(ThreadedChildWatcher):
        _loop = None

        def __init__(self):
            _warn_old(type(self).__name__)

        def attach_loop(self, loop):
            self._loop = loop

        def is_active(self):
            return self._loop is not None and self._loop.is_running()

        def close(self):
            self._loop = None


    class SafeChildWatcher(_OldWatcher):
        pass


    class FastChildWatcher(_OldWatcher):
        pass


    class MultiLoopChildWatcher(_OldWatcher):
        pass


    class _UnixDefaultEventLoopPolicy(AbstractEventLoopPolicy):
        # What a program has chosen; without a choice, loops look after their children themselves.
        _watcher = None

        def get_event_loop(self):
            return _get_thread_loop()

        def set_event_loop(self, loop):
            _set_thread_loop(loop)

        def new_event_loop(self):
            return _make_event_loop()

        def get_child_watcher(self):
            _warn_old('get_child_watcher')
            if self._watcher is None:
                self._watcher = PidfdChildWatcher() if can_use_pidfd() else ThreadedChildWatcher()
            return self._watcher

        def set_child_watcher(self, watcher):
            assert watcher is None or isinstance(watcher, AbstractChildWatcher)
            _warn_old('set_child_watcher')
            self._watcher = watcher


    DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
    """#
