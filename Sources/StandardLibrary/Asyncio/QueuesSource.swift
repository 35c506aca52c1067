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


    def _release(line, count):
        """Wakes the first `count` tasks of a waiting line; those that gave up meanwhile do not count."""
        while count and line:
            future = line.popleft()
            if not future.done():
                future.set_result(None)
                count -= 1


    class Queue(_LoopBound):
        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._is_shutdown = False
            self._getters, self._putters = _Fifo(), _Fifo()
            # join() waits for the event, which is set while the count is zero.
            self._finished = Event()
            self._unfinished_tasks = 0
            self._count(0)
            self._init(maxsize)

        # Subclasses change these three.

        def _init(self, maxsize):
            self._queue = _Fifo()

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.popleft()

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        @classmethod
        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def _format(self):
            parts = [f'maxsize={self._maxsize!r}']
            if getattr(self, '_queue', None):
                parts.append(f'_queue={list(self._queue)!r}')
            parts += [f'{name}[{len(line)}]' for name, line in (('_getters', self._getters), ('_putters', self._putters))
                      if line]
            if self._unfinished_tasks:
                parts.append(f'tasks={self._unfinished_tasks}')
            if self._is_shutdown:
                parts.append('shutdown')
            return ' '.join(parts)

        @property
        def maxsize(self):
            return self._maxsize

        def qsize(self):
            return len(self._queue)

        def full(self):
            return 0 < self._maxsize <= self.qsize()

        def empty(self):
            return not self._queue

        def _count(self, change):
            self._unfinished_tasks += change
            if self._unfinished_tasks:
                self._finished.clear()
            else:
                self._finished.set()

        async def _stand_in(self, line, is_blocked):
            """Returns when it is this task's turn to look; raises when the queue is shut down and stays blocked."""
            while is_blocked():
                if self._is_shutdown:
                    raise QueueShutDown
                turn = self._get_loop().create_future()
                line.append(turn)
                try:
                    await turn
                except BaseException:
                    if not turn.done():
                        turn.cancel()
                    line.discard(turn)
                    was_woken = not turn.cancelled()
                    if was_woken and not is_blocked():
                        # This task cannot use its turn: the next one can.
                        _release(line, 1)
                    raise

        async def get(self):
            await self._stand_in(self._getters, self.empty)
            return self.get_nowait()

        def get_nowait(self):
            if not self.empty():
                item = self._get()
                _release(self._putters, 1)
                return item
            raise QueueShutDown if self._is_shutdown else QueueEmpty

        async def put(self, item):
            await self._stand_in(self._putters, self.full)
            return self.put_nowait(item)

        def put_nowait(self, item):
            obstacle = QueueShutDown if self._is_shutdown else QueueFull if self.full() else None
            if obstacle is not None:
                raise obstacle
            self._put(item)
            self._count(1)
            _release(self._getters, 1)

        async def join(self):
            if self._unfinished_tasks > 0:
                await self._finished.wait()

        def task_done(self):
            if not self._unfinished_tasks > 0:
                raise ValueError('task_done() called too many times')
            self._count(-1)

        def shutdown(self, immediate=False):
            self._is_shutdown = True
            if immediate:
                dropped = 0
                while not self.empty():
                    self._get()
                    dropped += 1
                self._count(-min(dropped, self._unfinished_tasks))
            for line in (self._getters, self._putters):
                _release(line, len(line))


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
