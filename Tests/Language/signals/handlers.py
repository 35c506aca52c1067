import os
import signal
import socket
import threading
import time

seen = []


def note(number, frame):
    seen.append((signal.Signals(number).name, type(frame).__name__))


print(signal.signal(signal.SIGUSR1, note))
print(signal.getsignal(signal.SIGUSR1) is note)
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(seen)
print(repr(signal.SIGINT), signal.SIGINT, signal.Signals(2), signal.Signals['SIGTERM'], signal.SIG_DFL)
print(repr(signal.SIG_IGN), signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGPIPE))
print(signal.getsignal(signal.SIGINT), signal.SIGINT.name, signal.SIGTERM.value + 1, signal.SIGHUP == 1)
print(signal.strsignal(15), signal.alarm(0), signal.NSIG)

# Timers end sleeping and blocking calls, which go on unless the handler raises.
signal.signal(signal.SIGALRM, note)
signal.setitimer(signal.ITIMER_REAL, 0.02)
start = time.monotonic()
time.sleep(0.1)
print(seen[-1], time.monotonic() - start >= 0.1)


def give_up(number, frame):
    raise TimeoutError('alarm')


signal.signal(signal.SIGALRM, give_up)
a, b = socket.socketpair()
for wait in (lambda: a.recv(10), lambda: time.sleep(5), signal.pause, threading.Event().wait,
             lambda: os.read(a.fileno(), 1)):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        wait()
    except TimeoutError as error:
        print(error)

for wrong in (lambda: signal.signal(1, 'x'), lambda: signal.signal(99, note), lambda: signal.signal(9, note),
              lambda: signal.Signals(77), lambda: signal.raise_signal(1000)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


def in_thread():
    try:
        signal.signal(signal.SIGUSR1, note)
    except ValueError as error:
        print(error)


thread = threading.Thread(target=in_thread)
thread.start()
thread.join()

try:
    signal.raise_signal(signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print('interrupted')
old = signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
print(signal.signal(signal.SIGINT, old), old is signal.default_int_handler)

# A loop that computes is interrupted as well.
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    while True:
        pass
except TimeoutError as error:
    print('loop', error)

# A masked signal waits.
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
count = len(seen)
signal.raise_signal(signal.SIGUSR1)
print(len(seen) - count, signal.SIGUSR1 in signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
print(len(seen) - count)
signal.signal(signal.SIGUSR1, signal.SIG_DFL)
print(signal.getsignal(signal.SIGUSR1))
