# The numbers of `socket` and `signal` are members of enumerations, whether `enum` is imported before or after.
import signal
import socket
from signal import SIGINT, Signals

print(repr(SIGINT), str(SIGINT), f'{SIGINT:>4}', SIGINT + 1, SIGINT.name, SIGINT.value)
print(Signals(15), repr(Signals['SIGTERM']), Signals.SIGKILL is signal.SIGKILL, 2 in Signals)
print(repr(socket.AF_INET), socket.AddressFamily, len(socket.AddressFamily) > 3)
print(repr(socket.MSG_PEEK | socket.MSG_OOB), repr(socket.MSG_PEEK & 3), repr(socket.AI_PASSIVE))
try:
    Signals(12345)
except ValueError as error:
    print(error)

import enum

print(isinstance(SIGINT, enum.IntEnum), isinstance(SIGINT, Signals), signal.SIGINT is SIGINT)
print(isinstance(signal.Signals, enum.EnumType), isinstance(socket.MSG_OOB, enum.IntFlag))
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_IGN)), repr(signal.getsignal(signal.SIGUSR1)))
with socket.socket() as sock:
    print(repr(sock.family), repr(sock.type), sock.proto, type(sock.family) is socket.AddressFamily)
print({SIGINT: 'a'}[2], sorted([signal.SIGTERM, signal.SIGHUP]), [*Signals][:2])
