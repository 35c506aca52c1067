/// `asyncio.selector_events`, in the language itself.
let asyncioSelectorEventsSource = #"""
    # The names that CPython has here; the parts are in modules of their own.
    from _asyncio import BaseEventLoop as BaseSelectorEventLoop

    __all__ = ('BaseSelectorEventLoop',)
    _HAS_SENDMSG = True


    def __getattr__(name):
        if name in ('_SelectorTransport', '_SelectorSocketTransport', '_SelectorDatagramTransport'):
            from asyncio import _socket_transports as part
            return getattr(part, name)
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#

/// `asyncio.constants`, in the language itself.
let asyncioConstantsSource = #"""
    import enum

    # Numbers of the event loop and its transports that programs may look up.
    LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
    ACCEPT_RETRY_DELAY = 1
    DEBUG_STACK_DEPTH = 10
    SSL_HANDSHAKE_TIMEOUT = 60.0
    SSL_SHUTDOWN_TIMEOUT = 30.0
    SENDFILE_FALLBACK_READBUFFER_SIZE = 1 << 18
    FLOW_CONTROL_HIGH_WATER_SSL_READ = 256
    FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512
    THREAD_JOIN_TIMEOUT = 300
    _SendfileMode = enum.Enum('_SendfileMode', ['UNSUPPORTED', 'TRY_NATIVE', 'FALLBACK'], module=__name__)
    """#
