import _ping


def pong(n):
    return "done" if n == 0 else "pong " + _ping.ping(n - 1)
