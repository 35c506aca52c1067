/// Module `multiprocessing.pool`.
let multiprocessingPoolSource = #"""
    import multiprocessing
    from multiprocessing import AsyncResult, TimeoutError, _Pool as Pool

    __all__ = ['Pool', 'ThreadPool']
    ApplyResult = MapResult = AsyncResult
    MaybeEncodingError = type('MaybeEncodingError', (Exception,), {})


    class ThreadPool(Pool):
        """A pool whose workers are threads of this process."""

        def __init__(self, processes=None, initializer=None, initargs=()):
            from concurrent.futures import ThreadPoolExecutor
            super().__init__(processes, initializer, initargs)
            self._executor = ThreadPoolExecutor(self._processes, initializer=initializer, initargs=initargs)

        def terminate(self):
            self._is_open = False
            self._executor.shutdown(wait=False, cancel_futures=True)
    """#
