/// `asyncio.locks`, in the language itself.
let asyncioLocksSource = #"""
    from _asyncio import CancelledError, _Fifo, _holder, get_running_loop
    from asyncio.exceptions import BrokenBarrierError

    __all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier')


    class _LoopBound:
        _loop = None

        def _get_loop(self):
            loop = get_running_loop()
            if self._loop is None:
                self._loop = loop
            if self._loop is not loop:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return loop

        def _describe(self, text):
            return f'<{object.__repr__(self)[1:-1]} [{text}]>'


    class _AcquiredInside:
        async def __aenter__(self):
            await self.acquire()

        async def __aexit__(self, exc_type, exc, tb):
            self.release()


    class Lock(_AcquiredInside, _LoopBound):
        def __init__(self):
            self._waiters = _Fifo()
            self._locked = False
            # Who has it, for the report of a program that waits for ever.
            self._holders = []

        def __repr__(self):
            text = 'locked' if self._locked else 'unlocked'
            if self._waiters:
                text = f'{text}, waiters:{len(self._waiters)}'
            return self._describe(text)

        def locked(self):
            return self._locked

        async def acquire(self):
            if not self._locked and (not self._waiters or all(waiter.cancelled() for waiter in self._waiters)):
                self._locked = True
                self._holders.append(_holder())
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except CancelledError:
                # The turn may have come to this task already: it goes to the next one.
                if not self._locked:
                    self._wake_up_first()
                raise
            self._locked = True
            self._holders.append(_holder())
            return True

        def release(self):
            if not self._locked:
                raise RuntimeError('Lock is not acquired.')
            self._locked = False
            self._holders.clear()
            self._wake_up_first()

        def _wake_up_first(self):
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)
                return


    class Event(_LoopBound):
        def __init__(self):
            self._waiters = _Fifo()
            self._value = False

        def __repr__(self):
            text = 'set' if self._value else 'unset'
            if self._waiters:
                text = f'{text}, waiters:{len(self._waiters)}'
            return self._describe(text)

        def is_set(self):
            return self._value

        def set(self):
            if self._value:
                return
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

        def clear(self):
            self._value = False

        async def wait(self):
            if self._value:
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)


    class Condition(_AcquiredInside, _LoopBound):
        def __init__(self, lock=None):
            self._lock = lock = Lock() if lock is None else lock
            self.locked = lock.locked
            self.acquire = lock.acquire
            self.release = lock.release
            self._waiters = _Fifo()

        def __repr__(self):
            text = 'locked' if self.locked() else 'unlocked'
            if self._waiters:
                text = f'{text}, waiters:{len(self._waiters)}'
            return self._describe(text)

        async def wait(self):
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            waiter = self._get_loop().create_future()
            self.release()
            try:
                try:
                    self._waiters.append(waiter)
                    try:
                        await waiter
                        return True
                    finally:
                        self._waiters.remove(waiter)
                finally:
                    # The lock is held again whatever happens; a cancellation meanwhile comes after that.
                    cancelled, is_held = None, False
                    while not is_held:
                        try:
                            is_held = await self.acquire()
                        except CancelledError as error:
                            cancelled = error
                    if cancelled is not None:
                        try:
                            raise cancelled
                        finally:
                            cancelled = None
            except BaseException:
                # Somebody else may be able to use the notification.
                for waiter in self._waiters:
                    if not waiter.done():
                        waiter.set_result(False)
                        break
                raise

        async def wait_for(self, predicate):
            while not (found := predicate()):
                await self.wait()
            return found

        def notify(self, n=1):
            if self.locked():
                self._notify(n)
            else:
                raise RuntimeError('cannot notify on un-acquired lock')

        def notify_all(self):
            self.notify(len(self._waiters))

        def _notify(self, n):
            # Those who have waited longest go first.
            waiting = [waiter for waiter in self._waiters if not waiter.done()]
            for waiter in waiting[:max(n, 0)]:
                waiter.set_result(False)


    class Semaphore(_AcquiredInside, _LoopBound):
        def __init__(self, value=1):
            if value < 0:
                raise ValueError('Semaphore initial value must be >= 0')
            self._waiters = _Fifo()
            self._value = value
            self._holders = []

        def __repr__(self):
            text = 'locked' if self.locked() else f'unlocked, value:{self._value}'
            if self._waiters:
                text = f'{text}, waiters:{len(self._waiters)}'
            return self._describe(text)

        def locked(self):
            # Not free either while somebody waits: no barging.
            if self._value == 0:
                return True
            return bool(self._waiters) and any(not waiter.cancelled() for waiter in self._waiters)

        async def acquire(self):
            if not self.locked():
                self._value -= 1
                self._holders.append(_holder())
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except CancelledError:
                if waiter.done() and not waiter.cancelled():
                    # It had been given a permit that it cannot use.
                    self._value += 1
                raise
            finally:
                while self._value > 0 and self._wake_up_next():
                    pass
            self._holders.append(_holder())
            return True

        def release(self):
            self._value += 1
            holders = self._holders
            if holders:
                task = _holder()
                holders.remove(task if task in holders else holders[0])
            self._wake_up_next()

        def _wake_up_next(self):
            for waiter in self._waiters:
                if not waiter.done():
                    self._value -= 1
                    waiter.set_result(True)
                    return True
            return False


    class BoundedSemaphore(Semaphore):
        # What `release` may not go beyond.
        _bound_value = 1

        def __init__(self, value=1):
            super().__init__(value)
            self._bound_value = self._value

        def release(self):
            if self._value < self._bound_value:
                return super().release()
            raise ValueError('BoundedSemaphore released too many times')


    class Barrier(_LoopBound):
        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            # filling, draining, resetting or broken
            self._state = 'filling'
            # How many tasks it takes, and how many are inside.
            self._parties, self._count = parties, 0
            self._cond = Condition()

        def __repr__(self):
            text = self._state
            if not self.broken:
                text += f', waiters:{self.n_waiting}/{self.parties}'
            return self._describe(text)

        async def __aexit__(self, *exc):
            return None

        def __aenter__(self):
            return self.wait()

        async def wait(self):
            condition = self._cond
            async with condition:
                await condition.wait_for(lambda: self._state in ('filling', 'broken'))
                if self._state == 'broken':
                    raise BrokenBarrierError('Barrier aborted')
                place, self._count = self._count, self._count + 1
                try:
                    if self._count < self._parties:
                        await condition.wait_for(lambda: self._state != 'filling')
                        if self._state != 'draining':
                            raise BrokenBarrierError('Abort or reset of barrier')
                    else:
                        self._turn('draining')
                    return place
                finally:
                    self._count -= 1
                    if not self._count:
                        # The last one out leaves it as new, unless it is broken.
                        self._turn('broken' if self.broken else 'filling')

        def _turn(self, state):
            self._state = state
            self._cond.notify_all()

        async def reset(self):
            async with self._cond:
                self._turn('resetting' if self._count else 'filling')

        async def abort(self):
            async with self._cond:
                self._turn('broken')

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == 'filling' else 0

        @property
        def broken(self):
            return self._state == 'broken'
    """#
