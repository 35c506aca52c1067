"""Runs test files one after the other with Fermata and counts; goes on behind a method that ends the process."""
import os
import re
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ASYNCIO = [
    f'test_asyncio.test_{name}'
    for name in ('taskgroups', 'timeouts', 'locks', 'queues', 'waitfor', 'futures', 'tasks', 'runners', 'streams',
                 'subprocess', 'eager_task_factory')
]
LANGUAGE = [
    f'test_{name}'
    for name in ('grammar', 'generators', 'coroutines', 'asyncgen', 'fstring', 'patma', 'except_star',
                 'exception_group', 'dataclasses', 'dict', 'list', 'set', 'str', 'int', 'float', 'format', 'super',
                 'descr', 'contextlib', 'functools', 'itertools', 'collections', 're', 'json', 'enum')
]
SECONDS = int(os.environ.get('FERMATA_TEST_SECONDS', '120'))
FERMATA = os.environ['FERMATA']


def left_out():
    """Methods that are about CPython's internals, with the reason."""
    reasons = []
    with open(os.path.join(HERE, 'left-out.txt'), encoding='utf-8') as file:
        for line in file:
            if line.strip() and not line.startswith('#'):
                name, reason = line.split(None, 1)
                reasons.append((name, reason.strip()))
    return reasons


def link_modules(library, folder):
    """Links the test package, and the modules it needs of those that Fermata does not have."""
    os.symlink(os.path.join(library, 'test'), os.path.join(folder, 'test'))
    entries = {
        entry.removesuffix('.py'): entry
        for entry in os.listdir(library)
        if entry.endswith('.py') or os.path.exists(os.path.join(library, entry, '__init__.py'))
    }
    stand_ins = {entry.removesuffix('.py') for entry in os.listdir(os.path.join(HERE, 'stand-ins'))}
    names = sorted(set(entries) - stand_ins - {'test'})
    missing = subprocess.run(
        [FERMATA, 'run', os.path.join(HERE, 'missing_modules.py')],
        input='\n'.join(names), capture_output=True, text=True, check=True)
    for name in missing.stdout.split():
        os.symlink(os.path.join(library, entries[name]), os.path.join(folder, entries[name]))


def run_file(path, module, filters, verbose):
    """Yields (method, result, reason)."""
    done = 0
    environment = {**os.environ, 'PYTHONPATH': path, 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC'}
    while True:
        command = [FERMATA, 'run', os.path.join(HERE, 'run_methods.py'), 'test.' + module, str(done), *filters]
        if verbose:
            command.append('-v')
        try:
            process = subprocess.run(
                command, env=environment, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL,
                # Jobs in the background ignore Ctrl-C, which some methods send.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
            output, errors, code = process.stdout, process.stderr, process.returncode
        except subprocess.TimeoutExpired as expired:
            output, errors, code = expired.stdout or b'', expired.stderr or b'', 'time is over'
        if verbose:
            sys.stderr.write(errors.decode(errors='replace'))
        current = None
        ended = False
        for line in output.decode(errors='replace').splitlines():
            if match := re.fullmatch(r'@ begin (\d+) (.*)', line):
                current = match[2]
                done = int(match[1]) + 1
            elif match := re.fullmatch(r'@ (ok|skipped|failed) ?(.*)', line):
                if match[2].startswith('(import)'):
                    yield '(import)', 'failed', match[2].removeprefix('(import) ')
                    return
                if current is not None:
                    yield current, match[1], match[2]
                    current = None
            elif line == '@ end':
                ended = True
        if current is None:
            if not ended:
                last = errors.decode(errors='replace').strip().splitlines()[-1:] or ['']
                yield '(end)', 'failed', f'{code}: {last[0]}'
            return
        yield current, 'failed', f'the process ended: {code}'


def main():
    library, *arguments = sys.argv[1:]
    verbose = '-v' in arguments
    filters = []
    if '-k' in arguments:
        index = arguments.index('-k')
        filters = arguments[index + 1:]
        arguments = arguments[:index]
    known = ASYNCIO + LANGUAGE
    names = [name for name in arguments if name != '-v']
    modules = [module for module in known if not names or any(name in module for name in names)]
    modules += [name for name in names if not any(name in module for module in known)]
    reasons = left_out()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        link_modules(library, folder)
        path = os.pathsep.join([os.path.join(HERE, 'stand-ins'), folder, HERE])
        for module in modules:
            counts = {'ok': 0, 'failed': 0, 'skipped': 0, 'left out': 0}
            for method, result, why in run_file(path, module, filters, verbose):
                if result == 'failed' and any(re.fullmatch(name, f'{module}.{method}') for name, _ in reasons):
                    result = 'left out'
                counts[result] += 1
                if result == 'failed':
                    print(f'  {method}: {why}')
            total = counts['ok'] + counts['failed']
            share = f'{counts["ok"] / total:.1%}' if total else 'none'
            print(f'{module}: {counts["ok"]} of {total} pass ({share}), {counts["skipped"]} skipped, '
                  f'{counts["left out"]} about internals', flush=True)
            passed += counts['ok']
            failed += counts['failed']
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed != 0)


main()
