/// Module `_shared_objects`: what processes share.
let sharedObjectsSource = #"""
    """Objects that several processes use: they live in the process that made them, the others ask for them."""
    import os
    import pickle
    import queue
    import socket
    import struct
    import sys
    import threading
    from time import monotonic

    _objects = {}
    _next_key = iter(range(1, 1 << 62)).__next__
    _server = None
    _guard = threading.Lock()
    _links = threading.local()


    # The line between two processes: messages with their length in front.

    def _send(link, value):
        data = pickle.dumps(value)
        link.sendall(struct.pack('!Q', len(data)) + data)


    def _receive(link):
        def exactly(count):
            parts = []
            while count:
                part = link.recv(min(count, 1 << 20))
                if not part:
                    raise EOFError
                parts.append(part)
                count -= len(part)
            return b''.join(parts)
        return pickle.loads(exactly(*struct.unpack('!Q', exactly(8))))


    def _address():
        """Where this process answers; it begins to when the first object is handed on."""
        global _server
        with _guard:
            if _server is None or _server[0] != os.getpid():
                listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                name = f'fermata-{os.getpid()}-{os.urandom(8).hex()}'
                listener.bind('\0' + name if sys.platform == 'linux' else f'/tmp/{name}')
                listener.listen(128)
                _server = os.getpid(), listener.getsockname(), listener
                threading.Thread(target=_accept, args=(listener,), daemon=True).start()
            return _server[1]


    def _accept(listener):
        while True:
            try:
                link, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_answer, args=(link,), daemon=True).start()


    def _answer(link):
        held = []
        try:
            while True:
                key, name, args, kwargs = _receive(link)
                if name == '_hold':
                    held.append(_objects[key])
                    _send(link, (True, None))
                    continue
                if name == '_release':
                    held.remove(_objects[key])
                try:
                    reply = True, getattr(_objects[key], name)(*args, **kwargs)
                except BaseException as error:
                    reply = False, error
                _send(link, reply)
        except (EOFError, OSError):
            pass
        finally:
            for target in held:
                target._release()
            link.close()


    def _ask(address, key, name, args, kwargs):
        links = _links.__dict__.setdefault('open', {})
        link = links.get(address)
        if link is None:
            link = links[address] = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            link.connect(address)
        _send(link, (key, name, args, kwargs))
        done, value = _receive(link)
        if done:
            return value
        raise value


    def _attached(cls, address, key):
        made = object.__new__(cls)
        if address == (_server and _server[1]):
            made._target, made._home = _objects[key], None
        else:
            made._target, made._home = None, (address, key)
            if cls._counts_holders:
                made._call('_hold')
        return made


    class _Shared:
        """An object here, or a way to one in another process."""

        _counts_holders = False

        def __init__(self, target):
            self._target, self._home = target, None

        def _call(self, name, *args, **kwargs):
            if self._home is None:
                return getattr(self._target, name)(*args, **kwargs)
            return _ask(*self._home, name, args, kwargs)

        def __reduce__(self):
            if self._home is not None:
                return _attached, (type(self), *self._home)
            key = getattr(self, '_key', None)
            if key is None:
                key = self._key = _next_key()
                _objects[key] = self._target
            if self._counts_holders:
                self._target._hold()
            return _attached, (type(self), _address(), key)


    def _methods(*names):
        def method(name):
            def call(self, *args, **kwargs):
                return self._call(name, *args, **kwargs)
            call.__name__ = name
            return call
        return {name: method(name) for name in names}


    # Locks and their kin. A lock knows who holds it by process and thread, since calls come from threads of the server.

    def _me():
        return os.getpid(), threading.get_ident()


    class _LockState:
        def __init__(self, count, limit=None, recursive=False):
            self.free, self.limit, self.recursive = count, limit, recursive
            self.owner, self.depth = None, 0
            self.changed = threading.Condition()

        def acquire(self, block=True, timeout=None, who=None):
            with self.changed:
                if self.recursive and self.owner == who:
                    self.depth += 1
                    return True
                if not self.free and (not block or not self.changed.wait_for(lambda: self.free, timeout)):
                    return False
                self.free -= 1
                self.owner, self.depth = who, 1
                return True

        def release(self, who=None):
            with self.changed:
                if self.recursive:
                    if self.owner != who:
                        raise AssertionError('attempt to release recursive lock not owned by thread')
                    self.depth -= 1
                    if self.depth:
                        return
                elif self.limit is not None and self.free >= self.limit:
                    raise ValueError('semaphore or lock released too many times')
                self.owner = None
                self.free += 1
                self.changed.notify()

        def value(self):
            return self.free


    class _LockLike(_Shared):
        def acquire(self, block=True, timeout=None):
            return self._call('acquire', block, timeout, _me())

        def release(self):
            self._call('release', _me())

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *failure):
            self.release()


    class Lock(_LockLike):
        def __init__(self):
            super().__init__(_LockState(1, 1))

        def __repr__(self):
            return f"<Lock(owner={'None' if self._call('value') else 'SomeOtherProcess'})>"


    class RLock(_LockLike):
        def __init__(self):
            super().__init__(_LockState(1, recursive=True))


    class Semaphore(_LockLike):
        def __init__(self, value=1):
            super().__init__(_LockState(value))

        def get_value(self):
            return self._call('value')

        def __repr__(self):
            return f'<{type(self).__name__}(value={self.get_value()})>'


    class BoundedSemaphore(Semaphore):
        def __init__(self, value=1):
            _Shared.__init__(self, _LockState(value, value))


    class Event(_Shared):
        locals().update(_methods('is_set', 'set', 'clear', 'wait'))

        def __init__(self):
            super().__init__(threading.Event())

        def __repr__(self):
            return f"<{type(self).__qualname__} at {id(self):#x} {'set' if self.is_set() else 'unset'}>"


    class Barrier(_Shared):
        locals().update(_methods('wait', 'reset', 'abort'))

        def __init__(self, parties, action=None, timeout=None):
            super().__init__(threading.Barrier(parties, action, timeout))

        parties = property(lambda self: self._call('__getattribute__', 'parties'))
        n_waiting = property(lambda self: self._call('__getattribute__', 'n_waiting'))
        broken = property(lambda self: self._call('__getattribute__', 'broken'))


    class _Waiters:
        def __init__(self):
            self.changed = threading.Condition()
            self.tickets, self.called = [], set()

        def enlist(self):
            with self.changed:
                ticket = object()
                self.tickets.append(id(ticket))
                self.__dict__.setdefault('kept', {})[id(ticket)] = ticket
                return id(ticket)

        def await_call(self, ticket, timeout):
            with self.changed:
                woken = self.changed.wait_for(lambda: ticket in self.called, timeout)
                self.called.discard(ticket)
                if ticket in self.tickets:
                    self.tickets.remove(ticket)
                self.kept.pop(ticket, None)
                return woken

        def notify(self, count):
            with self.changed:
                chosen = self.tickets[:count]
                del self.tickets[:count]
                self.called.update(chosen)
                self.changed.notify_all()


    class Condition:
        def __init__(self, lock=None):
            self._lock = lock or RLock()
            self._waiters = _Shared(_Waiters())
            self.acquire, self.release = self._lock.acquire, self._lock.release

        def __reduce__(self):
            return _condition, (self._lock, self._waiters)

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *failure):
            return self._lock.__exit__(*failure)

        def wait(self, timeout=None):
            ticket = self._waiters._call('enlist')
            self._lock.release()
            try:
                return self._waiters._call('await_call', ticket, timeout)
            finally:
                self._lock.acquire()

        def wait_for(self, predicate, timeout=None):
            end = None if timeout is None else monotonic() + timeout
            while not (result := predicate()):
                left = None if end is None else end - monotonic()
                if left is not None and left <= 0:
                    break
                self.wait(left)
            return result

        def notify(self, n=1):
            self._waiters._call('notify', n)

        def notify_all(self):
            self._waiters._call('notify', 1 << 60)


    def _condition(lock, waiters):
        made = Condition(lock)
        made._waiters = waiters
        return made


    # Queues and pipes

    class Queue(_Shared):
        locals().update(_methods('qsize', 'empty', 'full', 'put', 'get', 'put_nowait', 'get_nowait'))
        _closed = False

        def __init__(self, maxsize=0, *, ctx=None):
            super().__init__(queue.Queue(maxsize))

        def put(self, obj, block=True, timeout=None):
            if self._closed:
                raise ValueError(f'Queue {self!r} is closed')
            # What is put is copied at once, as it is when it goes to another process.
            self._call('put', pickle.dumps(obj), block, timeout)

        def get(self, block=True, timeout=None):
            if self._closed:
                raise ValueError(f'Queue {self!r} is closed')
            return pickle.loads(self._call('get', block, timeout))

        def put_nowait(self, obj):
            self.put(obj, False)

        def get_nowait(self):
            return self.get(False)

        def close(self):
            self._closed = True

        def join_thread(self):
            pass

        cancel_join_thread = join_thread


    class JoinableQueue(Queue):
        locals().update(_methods('task_done', 'join'))


    class SimpleQueue(_Shared):
        locals().update(_methods('empty'))

        def __init__(self):
            super().__init__(queue.Queue())

        def put(self, obj):
            self._call('put', pickle.dumps(obj))

        def get(self):
            return pickle.loads(self._call('get'))

        def close(self):
            pass


    class _End:
        """One end of a pipe: what has come for it, and how many hold it."""

        def __init__(self):
            self.items, self.other, self.holders = [], None, 1
            self.changed = threading.Condition()

        def _hold(self):
            with self.changed:
                self.holders += 1

        def _release(self):
            with self.changed:
                self.holders -= 1
            with self.other.changed:
                self.other.changed.notify_all()

        def give(self, data):
            if not self.other.holders:
                raise BrokenPipeError(32, 'Broken pipe')
            with self.other.changed:
                self.other.items.append(data)
                self.other.changed.notify()

        def _ready(self):
            return self.items or not self.other.holders

        def take(self):
            with self.changed:
                self.changed.wait_for(self._ready)
                if not self.items:
                    raise EOFError
                return self.items.pop(0)

        def poll(self, timeout):
            with self.changed:
                return bool(self.changed.wait_for(self._ready, timeout))


    class Connection(_Shared):
        _counts_holders = True
        _closed = False

        def __init__(self, end, readable=True, writable=True):
            super().__init__(end)
            self.readable, self.writable = readable, writable

        def __reduce__(self):
            self._check()
            made, args = super().__reduce__()
            return made, args, {'readable': self.readable, 'writable': self.writable}

        def _check(self, able=True, what=None):
            if self._closed:
                raise OSError('handle is closed')
            if not able:
                raise OSError(f'connection is {what}-only')

        @property
        def closed(self):
            return self._closed

        def send_bytes(self, buf, offset=0, size=None):
            self._check(self.writable, 'read')
            data = bytes(memoryview(buf))
            self._call('give', data[offset:] if size is None else data[offset:offset + size])

        def recv_bytes(self, maxlength=None):
            self._check(self.readable, 'write')
            data = self._call('take')
            if maxlength is not None and len(data) > maxlength:
                raise OSError('got end of file during message')
            return data

        def send(self, obj):
            self._check(self.writable, 'read')
            self._call('give', pickle.dumps(obj))

        def recv(self):
            return pickle.loads(self.recv_bytes())

        def poll(self, timeout=0.0):
            self._check(self.readable, 'write')
            return self._call('poll', timeout)

        def close(self):
            if not self._closed:
                self._call('_release')
                self._closed = True

        def __enter__(self):
            return self

        def __exit__(self, *failure):
            self.close()


    def Pipe(duplex=True):
        one, two = _End(), _End()
        one.other, two.other = two, one
        return (Connection(one), Connection(two)) if duplex else (Connection(one, True, False), Connection(two, False, True))


    def wait(object_list, timeout=None):
        """The connections (or processes) of a list that are ready."""
        from time import sleep
        end = None if timeout is None else monotonic() + timeout
        while True:
            ready = [one for one in object_list
                     if (one.poll() if isinstance(one, Connection) else not one.is_alive())]
            if ready or (end is not None and monotonic() >= end):
                return ready
            sleep(0.002)


    # Numbers and arrays

    _zeros = {'c': b'\0', 'u': '\0', 'f': 0.0, 'd': 0.0}


    def _plain_type(code):
        return code if isinstance(code, str) else getattr(code, '_type_', 'd')


    class _Box:
        def __init__(self, value):
            self.value = value

        def get(self):
            return self.value

        def set(self, value):
            self.value = value


    class _Locked(_Shared):
        def __init__(self, target, lock=True):
            super().__init__(target)
            self._lock = RLock() if lock is True or lock is None else lock

        def __reduce__(self):
            made, args = super().__reduce__()
            return made, args, {'_lock': self._lock}

        def get_lock(self):
            return self._lock

        def get_obj(self):
            return self

        def acquire(self, *args):
            return self._lock.acquire(*args)

        def release(self):
            self._lock.release()

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *failure):
            return self._lock.__exit__(*failure)


    class _Value(_Locked):
        @property
        def value(self):
            return self._call('get')

        @value.setter
        def value(self, value):
            self._call('set', value)

        def __repr__(self):
            return f'<Synchronized wrapper for {self.value!r}>'


    def Value(typecode_or_type, *args, lock=True):
        code = _plain_type(typecode_or_type)
        return _Value(_Box(args[0] if args else _zeros.get(code, 0)), lock)


    def RawValue(typecode_or_type, *args):
        return Value(typecode_or_type, *args, lock=False)


    class _Array(_Locked):
        locals().update(_methods('__len__', '__getitem__', '__setitem__', '__contains__'))

        def __iter__(self):
            return iter(self[:])

        def __repr__(self):
            return f'<SynchronizedArray wrapper for {self[:]!r}>'


    def Array(typecode_or_type, size_or_initializer, *, lock=True):
        code = _plain_type(typecode_or_type)
        if isinstance(size_or_initializer, int):
            return _Array([_zeros.get(code, 0)] * size_or_initializer, lock)
        return _Array(list(size_or_initializer), lock)


    def RawArray(typecode_or_type, size_or_initializer):
        return Array(typecode_or_type, size_or_initializer, lock=False)


    # Managers

    def _proxy_class(name, typeid, *names):
        def __repr__(self):
            return f'<{name} object, typeid {typeid!r} at {id(self):#x}>'

        def __str__(self):
            return self._call('__str__')

        def __iter__(self):
            return iter(self._call('_snapshot'))

        body = _methods(*names)
        body.update(__repr__=__repr__, __str__=__str__, _getvalue=lambda self: self._call('_copy'))
        if '__len__' in names:
            body['__iter__'] = __iter__
        for special in ('__iadd__', '__imul__', '__ior__'):
            if special in names:
                def change(self, other, _name=special):
                    self._call(_name + '_here', other)
                    return self
                body[special] = change
        return type(name, (_Shared,), body)


    class _List(list):
        def _snapshot(self):
            return list(self)

        _copy = _snapshot

        def __iadd___here(self, other):
            self.extend(other)

        def __imul___here(self, count):
            self[:] = self * count


    class _Dict(dict):
        def _snapshot(self):
            return list(self)

        def _copy(self):
            return dict(self)

        def _keys(self):
            return list(self.keys())

        def _values(self):
            return list(self.values())

        def _items(self):
            return list(self.items())

        def __ior___here(self, other):
            self.update(other)


    ListProxy = _proxy_class('ListProxy', 'list', '__len__', '__getitem__', '__setitem__', '__delitem__', '__contains__',
                             '__add__', '__mul__', '__rmul__', '__reversed__', '__iadd__', '__imul__', 'append', 'extend',
                             'insert', 'pop', 'remove', 'index', 'count', 'reverse', 'sort', 'clear')
    DictProxy = _proxy_class('DictProxy', 'dict', '__len__', '__getitem__', '__setitem__', '__delitem__', '__contains__',
                             '__or__', '__ior__', 'get', 'pop', 'popitem', 'setdefault', 'update', 'clear', 'copy')
    DictProxy.keys = lambda self: self._call('_keys')
    DictProxy.values = lambda self: self._call('_values')
    DictProxy.items = lambda self: self._call('_items')
    for _class in (ListProxy, DictProxy):
        _class.__module__ = 'multiprocessing.managers'


    class Namespace:
        def __init__(self, /, **kwds):
            self.__dict__.update(kwds)

        def __repr__(self):
            shown = ', '.join(f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_'))
            return f'{type(self).__name__}({shown})'

        def _get(self, name):
            return getattr(self, name)

        def _set(self, name, value):
            setattr(self, name, value)

        def _delete(self, name):
            delattr(self, name)


    class NamespaceProxy(_Shared):
        def __getattr__(self, name):
            if name.startswith('_'):
                return object.__getattribute__(self, name)
            return self._call('_get', name)

        def __setattr__(self, name, value):
            if name.startswith('_'):
                object.__setattr__(self, name, value)
            else:
                self._call('_set', name, value)

        def __delattr__(self, name):
            self._call('_delete', name)

        def __str__(self):
            return self._call('__repr__')

        __repr__ = __str__


    class SyncManager:
        """Makes objects that several processes may use."""

        Queue, JoinableQueue = Queue, JoinableQueue
        Lock, RLock, Semaphore, BoundedSemaphore = Lock, RLock, Semaphore, BoundedSemaphore
        Event, Barrier, Condition = Event, Barrier, Condition
        Value, Array = staticmethod(Value), staticmethod(Array)

        def list(self, *args):
            return ListProxy(_List(*args))

        def dict(self, *args, **kwargs):
            return DictProxy(_Dict(*args, **kwargs))

        def Namespace(self, **kwargs):
            return NamespaceProxy(Namespace(**kwargs))

        def Pool(self, *args, **kwargs):
            import multiprocessing
            return multiprocessing.Pool(*args, **kwargs)

        def start(self, *args, **kwargs):
            pass

        def shutdown(self):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *failure):
            self.shutdown()


    SyncManager.__module__ = 'multiprocessing.managers'


    def Manager():
        return SyncManager()
    """#
