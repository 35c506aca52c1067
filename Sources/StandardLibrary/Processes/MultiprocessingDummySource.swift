/// Module `multiprocessing.dummy`.
let multiprocessingDummySource = #"""
    import threading
    from queue import Queue
    from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

    __all__ = ['Process', 'current_process', 'active_children', 'freeze_support', 'Lock', 'RLock', 'Semaphore',
               'BoundedSemaphore', 'Condition', 'Event', 'Barrier', 'Queue', 'Manager', 'Pipe', 'Pool', 'JoinableQueue']
    JoinableQueue = Queue
    current_process = threading.current_thread
    dict, list = dict, list
    _started = []


    class Process(threading.Thread):
        """A thread with the face of a process."""

        def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
            super().__init__(group, target, name, args, kwargs)
            self._began = False

        def start(self):
            self._began = True
            _started.append(self)
            super().start()

        @property
        def exitcode(self):
            return 0 if self._began and not self.is_alive() else None


    def active_children():
        return [thread for thread in _started if thread.is_alive()]


    def freeze_support():
        pass


    def Manager():
        import sys
        return sys.modules[__name__]


    def shutdown():
        pass


    def Pipe(duplex=True):
        from _shared_objects import Pipe
        return Pipe(duplex)


    def Pool(processes=None, initializer=None, initargs=()):
        from multiprocessing.pool import ThreadPool
        return ThreadPool(processes, initializer, initargs)
    """#
