/// `selectors`, in the language itself, over `select`.
let selectorsSource = #"""
    import select
    from collections import namedtuple
    from collections.abc import Mapping

    EVENT_READ = 1
    EVENT_WRITE = 2

    SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])


    def _descriptor(fileobj):
        if isinstance(fileobj, int):
            number = fileobj
        else:
            try:
                number = int(fileobj.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f'Invalid file object: {fileobj!r}') from None
        if number < 0:
            raise ValueError(f'Invalid file descriptor: {number}')
        return number


    class _Map(Mapping):
        def __init__(self, selector):
            self._selector = selector

        def __len__(self):
            return len(self._selector._keys)

        def get(self, fileobj, default=None):
            return self._selector._keys.get(self._selector._lookup(fileobj), default)

        def __getitem__(self, fileobj):
            key = self._selector._keys.get(self._selector._lookup(fileobj))
            if key is None:
                raise KeyError(f'{fileobj!r} is not registered')
            return key

        def __iter__(self):
            return iter(self._selector._keys)


    class BaseSelector:
        def register(self, fileobj, events, data=None):
            raise NotImplementedError

        def unregister(self, fileobj):
            raise NotImplementedError

        def select(self, timeout=None):
            raise NotImplementedError

        def get_map(self):
            raise NotImplementedError

        def modify(self, fileobj, events, data=None):
            self.unregister(fileobj)
            return self.register(fileobj, events, data)

        def close(self):
            pass

        def get_key(self, fileobj):
            known = self.get_map()
            if known is None:
                raise RuntimeError('Selector is closed')
            try:
                return known[fileobj]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None

        def __enter__(self):
            return self

        def __exit__(self, *args):
            self.close()


    class _Selector(BaseSelector):
        def __init__(self):
            self._keys = {}
            self._map = _Map(self)

        def _lookup(self, fileobj):
            try:
                return _descriptor(fileobj)
            except ValueError:
                for key in self._keys.values():
                    if key.fileobj is fileobj:
                        return key.fd
                raise

        def register(self, fileobj, events, data=None):
            if not events or events & ~(EVENT_READ | EVENT_WRITE):
                raise ValueError(f'Invalid events: {events!r}')
            key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
            if key.fd in self._keys:
                raise KeyError(f'{fileobj!r} (FD {key.fd}) is already registered')
            self._keys[key.fd] = key
            try:
                self._watch(key.fd, events)
            except:
                del self._keys[key.fd]
                raise
            return key

        def unregister(self, fileobj):
            try:
                key = self._keys.pop(self._lookup(fileobj))
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None
            self._unwatch(key.fd)
            return key

        def modify(self, fileobj, events, data=None):
            try:
                key = self._keys[self._lookup(fileobj)]
            except KeyError:
                raise KeyError(f'{fileobj!r} is not registered') from None
            if events != key.events:
                self.unregister(fileobj)
                return self.register(fileobj, events, data)
            if data != key.data:
                key = key._replace(data=data)
                self._keys[key.fd] = key
            return key

        def _answer(self, found):
            ready = []
            for fd, events in found:
                key = self._keys.get(fd)
                if key is not None and events & key.events:
                    ready.append((key, events & key.events))
            return ready

        def _watch(self, fd, events):
            pass

        def _unwatch(self, fd):
            pass

        def close(self):
            self._keys.clear()
            self._map = None

        def get_map(self):
            return self._map


    class SelectSelector(_Selector):
        def select(self, timeout=None):
            timeout = None if timeout is None else max(timeout, 0)
            reads = [fd for fd, key in self._keys.items() if key.events & EVENT_READ]
            writes = [fd for fd, key in self._keys.items() if key.events & EVENT_WRITE]
            try:
                reads, writes, _ = select.select(reads, writes, [], timeout)
            except InterruptedError:
                return []
            events = {}
            for fd in reads:
                events[fd] = EVENT_READ
            for fd in writes:
                events[fd] = events.get(fd, 0) | EVENT_WRITE
            return self._answer(events.items())


    class PollSelector(_Selector):
        def __init__(self):
            super().__init__()
            self._selector = select.poll()

        def _watch(self, fd, events):
            self._selector.register(
                fd, (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0))

        def _unwatch(self, fd):
            self._selector.unregister(fd)

        def select(self, timeout=None):
            if timeout is not None:
                timeout = 0 if timeout <= 0 else -int(-timeout * 1000 // 1)
            try:
                found = self._selector.poll(timeout)
            except InterruptedError:
                return []
            return self._answer(
                (fd, (EVENT_WRITE if event & ~select.POLLIN else 0) | (EVENT_READ if event & ~select.POLLOUT else 0))
                for fd, event in found)


    if hasattr(select, 'epoll'):
        class EpollSelector(_Selector):
            def __init__(self):
                super().__init__()
                self._selector = select.epoll()

            def fileno(self):
                return self._selector.fileno()

            def _watch(self, fd, events):
                self._selector.register(
                    fd, (select.EPOLLIN if events & EVENT_READ else 0) | (select.EPOLLOUT if events & EVENT_WRITE else 0))

            def _unwatch(self, fd):
                try:
                    self._selector.unregister(fd)
                except OSError:
                    # The file may be closed already.
                    pass

            def select(self, timeout=None):
                timeout = -1 if timeout is None else max(timeout, 0)
                try:
                    found = self._selector.poll(timeout, max(len(self._keys), 1))
                except InterruptedError:
                    return []
                return self._answer(
                    (fd, (EVENT_WRITE if event & ~select.EPOLLIN else 0) | (EVENT_READ if event & ~select.EPOLLOUT else 0))
                    for fd, event in found)

            def close(self):
                self._selector.close()
                super().close()

        DefaultSelector = EpollSelector
    else:
        DefaultSelector = PollSelector
    """#
