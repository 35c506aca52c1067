import _pong


def ping(n):
    return "done" if n == 0 else "ping " + _pong.pong(n - 1)
