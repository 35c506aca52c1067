for name in ("KeyError", "ZeroDivisionError", "UnboundLocalError", "FileNotFoundError", "RecursionError", "NotImplementedError", "StopIteration",
             "StopAsyncIteration", "KeyboardInterrupt", "SystemExit", "GeneratorExit", "UnicodeDecodeError", "TimeoutError", "ModuleNotFoundError",
             "IndentationError", "ExceptionGroup", "BaseExceptionGroup", "UserWarning", "DeprecationWarning", "BrokenPipeError", "OverflowError",
             "AssertionError", "EOFError", "MemoryError", "BufferError", "PermissionError", "FloatingPointError", "IOError", "EnvironmentError"):
    cls = __builtins__.__dict__[name] if not isinstance(__builtins__, dict) else __builtins__[name]
    print(name, "<", " < ".join(base.__name__ for base in cls.__mro__[1:-1]))
print(issubclass(KeyboardInterrupt, Exception), issubclass(IOError, OSError), IOError is OSError)
import asyncio
import concurrent.futures

print(asyncio.CancelledError.__mro__[1].__name__, asyncio.TimeoutError is TimeoutError, asyncio.InvalidStateError.__mro__[1].__name__)
print(asyncio.QueueEmpty.__mro__[1].__name__, concurrent.futures.TimeoutError is TimeoutError, concurrent.futures.CancelledError is asyncio.CancelledError)
