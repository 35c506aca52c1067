import os
import select
import selectors
import socket
import threading

# A server thread and a client that talk through files over the socket.
server = socket.create_server(('127.0.0.1', 0))


def serve():
    connection, address = server.accept()
    print(address[0])
    with connection, connection.makefile('rwb') as file:
        for line in file:
            file.write(line.upper())
            file.flush()


thread = threading.Thread(target=serve)
thread.start()
with socket.create_connection(server.getsockname()) as client:
    client.sendall(b'hello\nworld\n')
    client.shutdown(socket.SHUT_WR)
    data = b''
    while piece := client.recv(100):
        data += piece
print(data)
thread.join()
server.close()
print(client, server.fileno())

# A file that is dropped lets its connection go.
one, other = socket.socketpair()
file = one.makefile('rb')
one.close()
other.sendall(b'x')
print(file.read(1))
del file
print(other.recv(1))

# Waiting for several.
a, b = socket.socketpair()
print(select.select([a], [b], [], 0)[1] == [b])
b.send(b'q')
print(select.select([a], [], [], 1)[0] == [a])
poll = select.poll()
poll.register(a)
print(poll.poll(0)[0][1] == select.POLLIN | select.POLLOUT)
try:
    poll.unregister(1000)
except KeyError as error:
    print(error)
with select.epoll() as epoll:
    epoll.register(a, select.EPOLLIN)
    print(epoll.poll(0)[0][1])
print(epoll.closed)
for kind in (selectors.DefaultSelector, selectors.PollSelector, selectors.SelectSelector):
    with kind() as selector:
        key = selector.register(a, selectors.EVENT_READ | selectors.EVENT_WRITE, 'data')
        print(key.data, [events for key, events in selector.select(0)])
        selector.modify(a, selectors.EVENT_READ)
        print(len(selector.get_map()), a in selector.get_map(), selector.select(0)[0][1])
        selector.unregister(a)
        print(selector.select(0))

# Receiving into memory.
memory = bytearray(10)
print(a.recv_into(memory), memory)
b.send(b'xyz')
print(a.recv_into(memoryview(memory)[3:6], 2), memory)
print(a.recv(1), b.send(memoryview(b'abcdef')[2:]), a.recv(10))
b.send(b'peek')
print(a.recv(2, socket.MSG_PEEK), a.recv(10))
print(a.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM)

# Datagrams.
receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(('127.0.0.1', 0))
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(sender.sendto(b'datagram', receiver.getsockname()))
print(receiver.recvfrom(100) == (b'datagram', ('127.0.0.1', sender.getsockname()[1])))
receiver.settimeout(0.01)
try:
    receiver.recv(10)
except TimeoutError as error:
    print(error)

# Nobody listens any more.
reading, writing = os.pipe()
os.close(reading)
try:
    os.write(writing, b'x')
except BrokenPipeError as error:
    print(error)
a.close()
try:
    b.send(b'x')
    b.send(b'y')
except BrokenPipeError as error:
    print(error)

# Unix sockets.
path = os.path.join(os.environ['TMPDIR'], 'socket')
with socket.socket(socket.AF_UNIX) as listening, socket.socket(socket.AF_UNIX) as client:
    listening.bind(path)
    listening.listen()
    client.connect(path)
    connection, address = listening.accept()
    print(repr(address), client.getpeername() == path)
    client.sendall(b'unix')
    print(connection.recv(10))
    connection.close()
    print(client.recv(10))
duplicate = b.dup()
b.close()
print(duplicate.fileno() >= 0, b.fileno())
print(socket.socket(fileno=duplicate.detach()).family)
