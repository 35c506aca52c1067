/// Module `sched`.
let schedSource = #"""
from collections import namedtuple
from heapq import heappop, heappush
from itertools import count
from threading import RLock
import time
from time import monotonic as _time

__all__ = ['scheduler']

_no_value = object()


class Event(namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')):
    __slots__ = ()


class scheduler:
    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue = []
        self._lock = RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_no_value):
        event = Event(time, priority, next(self._sequence), action, argument, {} if kwargs is _no_value else kwargs)
        with self._lock:
            heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_no_value):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        from heapq import heapify
        with self._lock:
            self._queue.remove(event)
            heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                now = self.timefunc()
                is_due = event.time <= now
                if is_due:
                    heappop(self._queue)
            if is_due:
                event.action(*event.argument, **event.kwargs)
                # Other threads may run now.
                self.delayfunc(0)
            elif not blocking:
                return event.time - now
            else:
                self.delayfunc(event.time - now)

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
"""#
