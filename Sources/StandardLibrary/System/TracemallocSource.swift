/// Module `tracemalloc`.
let tracemallocSource = #"""
"""The calls programs make; nothing is traced, because memory is not counted by the line."""
__all__ = ['start', 'stop', 'is_tracing', 'get_traced_memory', 'reset_peak', 'clear_traces',
           'get_traceback_limit', 'get_tracemalloc_memory', 'take_snapshot']

_is_tracing = False
_limit = 1


def start(nframe=1, /):
    global _is_tracing, _limit
    if nframe < 1:
        raise ValueError('the number of frames must be in range [1; 65535]')
    _is_tracing, _limit = True, nframe


def stop():
    global _is_tracing
    _is_tracing = False


def is_tracing():
    return _is_tracing


def get_traceback_limit():
    return _limit


def get_traced_memory():
    raise NotImplementedError('tracemalloc.get_traced_memory() is not supported')


def take_snapshot():
    if not _is_tracing:
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
    raise NotImplementedError('tracemalloc.take_snapshot() is not supported')


def get_tracemalloc_memory():
    return 0


def reset_peak():
    pass


def clear_traces():
    pass
"""#
