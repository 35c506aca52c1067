# Lines through an echo server: one by one, ahead of the answers, and over many connections at once.
import asyncio
import os


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()


async def one_by_one(connect, count):
    reader, writer = await connect()
    for number in range(count):
        writer.write(b'line %d\n' % number)
        assert await reader.readline() == b'line %d\n' % number
    writer.close()
    await writer.wait_closed()
    return count


async def ahead(connect, count):
    reader, writer = await connect()

    async def send():
        for number in range(count):
            writer.write(b'line %d\n' % number)
            await writer.drain()
        writer.write_eof()

    sending = asyncio.create_task(send())
    seen = 0
    async for line in reader:
        assert line == b'line %d\n' % seen
        seen += 1
    await sending
    writer.close()
    return seen


async def many(connect, count):
    async def client(name):
        reader, writer = await connect()
        for number in range(5):
            writer.writelines([b'%d ' % name, b'%d\n' % number])
            await writer.drain()
            assert await reader.readline() == b'%d %d\n' % (name, number)
        writer.close()
        await writer.wait_closed()
        return name

    return sum(await asyncio.gather(*[client(name) for name in range(count)]))


async def large(connect):
    reader, writer = await connect()
    data = bytes(range(256)) * 4096
    sending = asyncio.create_task(writer_all(writer, data))
    back = await reader.readexactly(len(data) + 1)
    await sending
    writer.close()
    return back == data + b'\n'


async def writer_all(writer, data):
    writer.write(data)
    writer.write(b'\n')
    await writer.drain()


async def main():
    path = os.path.join(os.environ.get('TMPDIR', '/tmp'), f'echo-{os.getpid()}')
    inet = await asyncio.start_server(echo, '127.0.0.1', 0, backlog=100, limit=2 ** 21)
    unix = await asyncio.start_unix_server(echo, path, backlog=100, limit=2 ** 21)
    address = inet.sockets[0].getsockname()
    for connect in (lambda: asyncio.open_connection(*address), lambda: asyncio.open_unix_connection(path)):
        print(await one_by_one(connect, 200), await ahead(connect, 2000), await many(connect, 40),
              await large(connect))
    for server in (inet, unix):
        server.close()
        await server.wait_closed()
    print(os.path.exists(path), inet.is_serving(), inet.sockets)


asyncio.run(main())
