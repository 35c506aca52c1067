# Messages with ancillary data, descriptors that travel, and reading into several buffers.
import os
import socket


def refused(call, *args):
    try:
        call(*args)
    except (TypeError, ValueError, OverflowError, OSError) as error:
        print(type(error).__name__, error)


one, other = socket.socketpair()
print(one.sendmsg([b'one', bytearray(b'two'), memoryview(b'three')]), other.recvmsg(100))
reading, writing = os.pipe()
socket.send_fds(one, [b'take ', b'this'], [writing, reading])
data, descriptors, flags, address = socket.recv_fds(other, 20, 4)
print(data, len(descriptors), flags, address)
os.write(descriptors[0], b'through')
print(os.read(descriptors[1], 20))
for number in (reading, writing, *descriptors):
    os.close(number)

one.send(b'abcdefgh')
buffers = [bytearray(2), bytearray(3), memoryview(bytearray(10))[2:8:1]]
print(other.recvmsg_into(buffers), [bytes(buffer) for buffer in buffers])
print(socket.CMSG_LEN(4), socket.CMSG_SPACE(4), socket.CMSG_SPACE(0))
refused(socket.CMSG_LEN, -1)
refused(socket.CMSG_SPACE, 2 ** 40)
refused(one.sendmsg, 1)
refused(one.sendmsg, ['text'])
refused(one.sendmsg, [b''], [(1, 2)])
refused(one.sendmsg, [b''], [5])
refused(one.recvmsg, -1)
refused(one.recvmsg, 1, -1)
refused(one.recvmsg_into, 5)
refused(one.recvmsg_into, [b'constant'])
one.close()
print(other.recvmsg(5))
refused(one.sendmsg, [b'x'])
other.close()
