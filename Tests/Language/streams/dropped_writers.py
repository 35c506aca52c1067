# Writers that nobody keeps close their connections; a server is told, and no wait lasts for ever.
import asyncio
import warnings

warnings.simplefilter('ignore', ResourceWarning)
log = []


async def serve_and_forget(reader, writer):
    log.append(await reader.readline())


async def serve_to_the_end(reader, writer):
    log.append(await reader.read())
    writer.close()


async def main():
    server = await asyncio.start_server(serve_and_forget, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'hello\n')
    async with asyncio.timeout(10):
        print(await reader.read())
    writer.close()
    server.close()

    server = await asyncio.start_server(serve_to_the_end, '127.0.0.1', 0)

    async def client():
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'bye')

    await client()
    async with asyncio.timeout(10):
        while len(log) < 2:
            await asyncio.sleep(0.05)
    print(log)
    server.close()


asyncio.run(main())
