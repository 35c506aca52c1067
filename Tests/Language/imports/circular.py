import _ping

print(_ping.ping(3))
