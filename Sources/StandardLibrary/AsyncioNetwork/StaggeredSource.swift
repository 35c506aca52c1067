/// `asyncio.staggered`: attempts that begin one after the other, in the language itself.
let asyncioStaggeredSource = #"""
    from _asyncio import CancelledError, gather, get_running_loop

    __all__ = ('staggered_race',)


    async def staggered_race(coro_fns, delay, *, loop=None):
        # Begins the attempts one after the other, each when the one before has failed or `delay` seconds have passed,
        # until one succeeds. Returns its result and number, and the errors of all that were begun.
        from asyncio.tasks import FIRST_COMPLETED, wait
        if loop is None:
            loop = get_running_loop()
        waiting = enumerate(coro_fns)
        numbers, errors = {}, []
        winner = None, None
        is_last = False
        try:
            while winner[1] is None:
                number, make = next(waiting, (None, None))
                if make is not None:
                    numbers[loop.create_task(make())] = number
                    errors.append(None)
                else:
                    is_last = True
                if not numbers:
                    break
                done, _ = await wait(numbers, timeout=None if is_last else delay, return_when=FIRST_COMPLETED)
                for task in done:
                    number = numbers.pop(task)
                    errors[number] = CancelledError() if task.cancelled() else task.exception()
                    if errors[number] is None and winner[1] is None:
                        winner = task.result(), number
        finally:
            for task in numbers:
                task.cancel()
            for number, error in zip(numbers.values(), await gather(*numbers, return_exceptions=True)):
                if isinstance(error, BaseException):
                    errors[number] = error
        return *winner, errors
    """#
