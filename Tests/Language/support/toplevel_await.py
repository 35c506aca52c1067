"""Runs a program with top-level await under CPython, the way Fermata runs a script.

The program is compiled with the flag that allows `await` at the top, run as the first task of a loop, and the tasks
that are still pending at its end are waited for. The names that Fermata resolves without an import are put
among the builtins.
"""

import ast
import asyncio
import builtins
import sys
import traceback
import types

PRELUDE = [
    "sleep", "create_task", "TaskGroup", "gather", "timeout", "Queue", "Event", "Lock", "Semaphore",
]


def main():
    name = sys.argv[1]
    sys.argv = sys.argv[1:]
    with open(name, encoding="utf-8") as file:
        source = file.read()
    builtins.asyncio = asyncio
    for prelude in PRELUDE:
        setattr(builtins, prelude, getattr(asyncio, prelude))
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    module.__file__ = name
    sys.modules["__main__"] = module
    try:
        code = compile(source, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as error:
        traceback.print_exception(error.with_traceback(None))
        sys.exit(1)
    loop = asyncio.new_event_loop()

    async def whole():
        result = eval(code, module.__dict__)
        if result is not None:
            await result

    code_name = None
    try:
        loop.run_until_complete(whole())
        while pending := asyncio.all_tasks(loop):
            loop.run_until_complete(asyncio.wait(pending))
    except SystemExit as error:
        code_name = error.code
    except BaseException as error:
        sys.stdout.flush()
        frames = error.__traceback__
        while frames is not None and frames.tb_frame.f_code.co_filename != name:
            frames = frames.tb_next
        traceback.print_exception(error.with_traceback(frames))
        code_name = 1
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()
    sys.exit(code_name)


main()
