import asyncio
import re
import socket


def show(*values):
    print(re.sub(r'fd=\d+', 'fd=N', ' '.join(str(value) for value in values)))


async def main():
    async def h(r, w):
        print(repr(w)); print(repr(r)); w.write(b'hi\n'); await w.drain(); show(asyncio.current_task().get_name(), asyncio.all_tasks().__len__()); show(await r.read()); w.close(); await w.wait_closed(); show(w); show(r)
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    show(type(s), s.is_serving())
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    show(await r.readline(), r, w); w.write_eof(); show(await r.read())
    w.close(); await w.wait_closed(); show(w, w.transport)
    s.close(); await s.wait_closed(); show(s)
    for f in (lambda: asyncio.open_connection('127.0.0.1', 1), lambda: asyncio.open_connection(), lambda: asyncio.open_connection('localhost', 1), lambda: asyncio.start_server(h, '127.0.0.1', s), lambda: asyncio.start_server(h, '1.2.3.4', 0),lambda: asyncio.open_connection('nohost.invalid', 1), lambda:asyncio.open_connection('127.0.0.1', 1, sock=socket.socket()), lambda: asyncio.open_unix_connection('/nonexist'), lambda: asyncio.start_server(h)):
        try: await f()
        except BaseException as e: show(type(e), e)
    r = asyncio.StreamReader(limit=5)
    r.feed_data(b'abcdefgh')
    for f in (lambda: r.readline(), lambda: r.readuntil(b''), lambda: r.readuntil(()), lambda: r.readuntil((b'',b'a')), lambda:r.readexactly(-1)):
        try: await f()
        except BaseException as e: show(type(e), e, e.__context__)
    r = asyncio.StreamReader(limit=5); r.feed_data(b'abcdefgh\nxyz'); 
    try: await r.readuntil((b'\n', b'x'))
    except BaseException as e: show(type(e), e, e.consumed)
    try: await r.readline()
    except BaseException as e: show(type(e), e, e.args)
    show(r)
    r.feed_eof()
    try: await r.readexactly(10)
    except BaseException as e: show(type(e), e, e.partial, e.expected)
    r.set_exception(ValueError('z'))
    try: await r.read()
    except BaseException as e: show(type(e), e); show(r)
    try: asyncio.StreamReader(limit=0)
    except BaseException as e: show(e)
    r = asyncio.StreamReader()
    t = asyncio.create_task(r.read(1)); await asyncio.sleep(0)
    show(r)
    for f in (r.read, r.readline, lambda: r.readexactly(2), lambda: r.readuntil(b'x')):
        try: await f()
        except BaseException as e: show(type(e), e)
    t.cancel()
asyncio.run(main())
