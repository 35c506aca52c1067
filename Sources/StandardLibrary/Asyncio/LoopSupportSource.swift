/// The parts of event loops that are written in the language itself: `asyncio.base_events`.
let asyncioLoopSupportSource = #"""
    from _asyncio import BaseEventLoop, gather

    __all__ = ('BaseEventLoop',)


    def __getattr__(name):
        if name == 'logger':
            from asyncio.log import logger
            return logger
        if name == 'Server':
            from asyncio._serving import Server
            return Server
        raise AttributeError(f"module 'asyncio.base_events' has no attribute {name!r}")


    async def shutdown_asyncgens(loop):
        generators = loop._take_asyncgens()
        if not generators:
            return
        results = await gather(*[generator.aclose() for generator in generators], return_exceptions=True)
        for result, generator in zip(results, generators):
            if isinstance(result, Exception):
                loop.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                    'exception': result,
                    'asyncgen': generator,
                })


    def make_default_executor():
        from concurrent.futures import ThreadPoolExecutor
        return ThreadPoolExecutor(thread_name_prefix='asyncio')


    def check_executor(executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        return executor


    def wrap_future(future, loop):
        from asyncio.futures import wrap_future
        return wrap_future(future, loop=loop)


    def _set_result_unless_cancelled(future, result):
        if not future.cancelled():
            future.set_result(result)


    async def shutdown_default_executor(loop, timeout=None):
        executor = loop._take_executor()
        if executor is None:
            return
        from asyncio.timeouts import timeout as time_limit
        from threading import Thread
        future = loop.create_future()

        def shut_down():
            try:
                executor.shutdown(wait=True)
                if not loop.is_closed():
                    loop.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
            except Exception as error:
                if not loop.is_closed() and not future.cancelled():
                    loop.call_soon_threadsafe(future.set_exception, error)

        thread = Thread(target=shut_down)
        thread.start()
        try:
            async with time_limit(timeout):
                await future
        except TimeoutError:
            from warnings import warn
            warn(f'The executor did not finishing joining its threads within {timeout} seconds.',
                 RuntimeWarning, stacklevel=2)
            executor.shutdown(wait=False)
        else:
            thread.join()
    """#

/// `asyncio.futures`, in the language itself.
let asyncioFuturesSource = #"""
    from _asyncio import Future, get_event_loop, isfuture

    __all__ = ('Future', 'wrap_future', 'isfuture')
    _PyFuture = _CFuture = Future
    _PENDING = 'PENDING'
    _CANCELLED = 'CANCELLED'
    _FINISHED = 'FINISHED'


    def _set_result_unless_cancelled(future, result):
        if not future.cancelled():
            future.set_result(result)


    def _set_concurrent_future_state(concurrent, source):
        if source.cancelled():
            concurrent.cancel()
        if not concurrent.set_running_or_notify_cancel():
            return
        error = source.exception()
        if error is not None:
            concurrent.set_exception(_asyncio_error(error, to_concurrent=True))
        else:
            concurrent.set_result(source.result())


    def _copy_future_state(source, destination):
        if destination.cancelled():
            return
        if source.cancelled():
            destination.cancel()
            return
        error = source.exception()
        if error is not None:
            destination.set_exception(_asyncio_error(error))
        else:
            destination.set_result(source.result())


    def _asyncio_error(error, to_concurrent=False):
        # The exceptions that concurrent.futures has of its own become asyncio's.
        from asyncio import exceptions
        from concurrent.futures import CancelledError, InvalidStateError
        kind = type(error)
        if kind is CancelledError:
            return exceptions.CancelledError(*error.args).with_traceback(error.__traceback__)
        if kind is InvalidStateError:
            return exceptions.InvalidStateError(*error.args).with_traceback(error.__traceback__)
        return error


    def _chain_future(source, destination):
        source_loop = source.get_loop() if isfuture(source) else None
        destination_loop = destination.get_loop() if isfuture(destination) else None

        def _set_state(future, other):
            if isfuture(future):
                _copy_future_state(other, future)
            else:
                _set_concurrent_future_state(future, other)

        def _call_check_cancel(destination):
            if destination.cancelled():
                if source_loop is None or source_loop is destination_loop:
                    source.cancel()
                else:
                    source_loop.call_soon_threadsafe(source.cancel)

        def _call_set_state(source):
            if destination.cancelled() and destination_loop is not None and destination_loop.is_closed():
                return
            if destination_loop is None or destination_loop is source_loop:
                _set_state(destination, source)
            elif not destination_loop.is_closed():
                destination_loop.call_soon_threadsafe(_set_state, destination, source)

        destination.add_done_callback(_call_check_cancel)
        source.add_done_callback(_call_set_state)


    def wrap_future(future, *, loop=None):
        if isfuture(future):
            return future
        from concurrent.futures import Future
        assert isinstance(future, Future), f'concurrent.futures.Future is expected, got {future!r}'
        if loop is None:
            loop = get_event_loop()
        made = loop.create_future()
        _chain_future(future, made)
        return made
    """#
