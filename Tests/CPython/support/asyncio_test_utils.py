"""What the tests of asyncio share: a loop whose time a generator drives, and small helpers."""
import asyncio
import contextlib
import os
import re
import socket
import tempfile
import threading
import unittest
from asyncio import events
from unittest import mock

CLOCK_RES = 0.050


class TestLoop(asyncio.SelectorEventLoop):
    """Does not wait. After each turn the generator gets the times of new timers, one by one, and answers how far to
    move the clock."""

    __test__ = False

    def __init__(self, gen=None):
        super().__init__()
        self._is_checked = gen is not None
        if gen is None:
            def gen():
                yield
        self._generator = gen()
        next(self._generator)
        self._now = 0
        self._set_manual_time(0.0, self._drive)

    def _drive(self, times):
        for when in times:
            self.advance_time(self._generator.send(when))

    def time(self):
        return self._now

    def advance_time(self, seconds):
        if seconds:
            self._now += seconds
            self._set_manual_time(float(self._now), self._drive)

    def close(self):
        super().close()
        if self._is_checked:
            try:
                self._generator.send(0)
            except StopIteration:
                pass
            else:
                raise AssertionError('the generator has not ended')


class TestCase(unittest.TestCase):
    __test__ = False

    @staticmethod
    def close_loop(loop):
        if loop._default_executor is not None:
            if not loop.is_closed():
                loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError('loop is None')
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def setUp(self):
        pass

    def tearDown(self):
        events.set_event_loop(None)
        self.doCleanups()


def run_briefly(loop):
    async def once():
        pass
    task = loop.create_task(once())
    try:
        loop.run_until_complete(task)
    finally:
        task = None


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def run_until(loop, predicate, timeout=30):
    for _ in range(int(timeout / 0.001)):
        if predicate():
            return
        loop.run_until_complete(asyncio.sleep(0.001))
    raise TimeoutError


def get_function_source(function):
    code = function.__code__
    return code.co_filename, code.co_firstlineno


def MockCallback(**kwargs):
    return mock.Mock(spec=['__call__'], **kwargs)


class MockPattern(str):
    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    def __init__(self, kind):
        self._kind = kind

    def __eq__(self, other):
        return isinstance(other, self._kind)


def mock_nonblocking_socket(*args, **kwargs):
    raise unittest.SkipTest('mocks a socket')


@contextlib.contextmanager
def disable_logger():
    import logging
    logger = logging.getLogger('asyncio')
    old = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(old)


async def await_without_task(coro):
    """Lets a callback of the loop, which no task surrounds, run a coroutine that does not wait."""
    errors = []

    def drive():
        try:
            list(coro.__await__())
        except BaseException as error:
            errors.append(error)

    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)
    if errors:
        raise errors[0]


class _AnsweringServer:
    """A thread that answers each connection with one page and closes it."""

    def __init__(self, family, address):
        self._socket = socket.socket(family)
        self._socket.bind(address)
        self._socket.listen()
        self.address = self._socket.getsockname()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(10)
                request = b''
                while b'\r\n\r\n' not in request:
                    piece = connection.recv(1024)
                    if not piece:
                        break
                    request += piece
                else:
                    connection.sendall(b'HTTP/1.0 200 OK\r\nContent-type: text/plain\r\n\r\nTest message')

    def close(self):
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@contextlib.contextmanager
def _answering(family, address, use_ssl):
    if use_ssl:
        raise unittest.SkipTest('needs TLS')
    with contextlib.closing(_AnsweringServer(family, address)) as server:
        yield server


def run_test_server(*, host='127.0.0.1', port=0, use_ssl=False):
    return _answering(socket.AF_INET, (host, port), use_ssl)


@contextlib.contextmanager
def unix_socket_path():
    with tempfile.TemporaryDirectory() as folder:
        yield os.path.join(folder, 'socket')


@contextlib.contextmanager
def run_test_unix_server(*, use_ssl=False):
    with unix_socket_path() as path, _answering(socket.AF_UNIX, path, use_ssl) as server:
        yield server
