/// `asyncio.queues`, in the language itself.
let asyncioQueuesSource = #"""
    from _asyncio import _Fifo
    from asyncio.locks import Event, _LoopBound

    __all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown')


    class QueueEmpty(Exception):
        pass


    class QueueFull(Exception):
        pass


    class QueueShutDown(Exception):
        pass


    class Queue(_LoopBound):
        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._getters = _Fifo()
            self._putters = _Fifo()
            self._unfinished_tasks = 0
            self._finished = Event()
            self._finished.set()
            self._init(maxsize)
            self._is_shutdown = False

        # Subclasses change these three.

        def _init(self, maxsize):
            self._queue = _Fifo()

        def _get(self):
            return self._queue.popleft()

        def _put(self, item):
            self._queue.append(item)

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        @classmethod
        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def _format(self):
            text = f'maxsize={self._maxsize!r}'
            if getattr(self, '_queue', None):
                text += f' _queue={list(self._queue)!r}'
            if self._getters:
                text += f' _getters[{len(self._getters)}]'
            if self._putters:
                text += f' _putters[{len(self._putters)}]'
            if self._unfinished_tasks:
                text += f' tasks={self._unfinished_tasks}'
            if self._is_shutdown:
                text += ' shutdown'
            return text

        def qsize(self):
            return len(self._queue)

        @property
        def maxsize(self):
            return self._maxsize

        def empty(self):
            return not self._queue

        def full(self):
            return 0 < self._maxsize <= self.qsize()

        @staticmethod
        def _wakeup_next(waiters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)
                    break

        async def _wait_in(self, waiters, is_blocked):
            waiter = self._get_loop().create_future()
            waiters.append(waiter)
            try:
                await waiter
            except:
                waiter.cancel()
                waiters.discard(waiter)
                if not is_blocked() and not waiter.cancelled():
                    # This task was woken and cannot use it: the next one can.
                    self._wakeup_next(waiters)
                raise

        async def put(self, item):
            while self.full():
                if self._is_shutdown:
                    raise QueueShutDown
                await self._wait_in(self._putters, self.full)
            return self.put_nowait(item)

        def put_nowait(self, item):
            if self._is_shutdown:
                raise QueueShutDown
            if self.full():
                raise QueueFull
            self._put(item)
            self._unfinished_tasks += 1
            self._finished.clear()
            self._wakeup_next(self._getters)

        async def get(self):
            while self.empty():
                if self._is_shutdown:
                    raise QueueShutDown
                await self._wait_in(self._getters, self.empty)
            return self.get_nowait()

        def get_nowait(self):
            if self.empty():
                if self._is_shutdown:
                    raise QueueShutDown
                raise QueueEmpty
            item = self._get()
            self._wakeup_next(self._putters)
            return item

        def task_done(self):
            if self._unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()

        async def join(self):
            if self._unfinished_tasks > 0:
                await self._finished.wait()

        def shutdown(self, immediate=False):
            self._is_shutdown = True
            if immediate:
                while not self.empty():
                    self._get()
                    if self._unfinished_tasks > 0:
                        self._unfinished_tasks -= 1
                if self._unfinished_tasks == 0:
                    self._finished.set()
            for waiters in (self._getters, self._putters):
                while waiters:
                    waiter = waiters.popleft()
                    if not waiter.done():
                        waiter.set_result(None)


    class PriorityQueue(Queue):
        def _init(self, maxsize):
            from heapq import heappop, heappush
            self._queue = []
            self._push = heappush
            self._pop = heappop

        def _put(self, item):
            self._push(self._queue, item)

        def _get(self):
            return self._pop(self._queue)


    class LifoQueue(Queue):
        def _init(self, maxsize):
            self._queue = []

        def _get(self):
            return self._queue.pop()
    """#
