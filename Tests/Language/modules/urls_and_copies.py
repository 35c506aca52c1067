import copy
import copyreg
import ipaddress
import weakref
from urllib.parse import urljoin, urlsplit, urlunparse, urlparse

for reference in ('g:h', './g', '//g', '?y', '#s', ';x', '', '..', '../../../g', './g/.', 'http:g', '///x'):
    print(repr(reference), urljoin('http://a/b/c/d;p?q', reference))
for url in ('file:tmp/junk.txt', 'file:///tmp/junk.txt', 'http:a', '//a/b', '////a', 'x:/y', 'http:///p', '?q',
            'http://h:80/p;a?b#c', 'mailto:x'):
    print(url, tuple(urlsplit(url)), urlsplit(url).geturl(), urlunparse(urlparse(url)))
for url in ('http://[::1]/', 'http://[::1', 'http://[v1.x]/', 'http://[vx]/', 'http://[abc]/', 'http://[1.2.3.4]/'):
    try:
        print(url, urlsplit(url).hostname)
    except ValueError as error:
        print(url, 'ValueError', error)

for text in ('fe80::1%eth0', '::1', '2002:102:304::1', '::ffff:1.2.3.4'):
    address = ipaddress.ip_address(text)
    print(repr(address), address.scope_id, address.sixtofour, address.ipv4_mapped, address == ipaddress.ip_address('::1'))
print(f"{ipaddress.ip_address('10.0.0.1'):#_b} {ipaddress.ip_address('10.0.0.1'):x} {ipaddress.ip_address('::1')!s:>5}")
print(ipaddress.ip_address('10.0.0.1') < ipaddress.ip_interface('10.0.0.2/8'), ipaddress.ip_interface('10.1.2.3/8'))
for text in ('fe80::1%', 'fe80::1%a%b'):
    try:
        ipaddress.IPv6Address(text)
    except ValueError as error:
        print(error)


class Point:
    def __init__(self, x):
        self.x = x


copyreg.pickle(Point, lambda point: (Point, (point.x + 1,)))
print(copy.copy(Point(1)).x, copy.deepcopy([Point(1)])[0].x)
point = Point(5)
reference = weakref.ref(point)
print(copy.copy(reference) is reference, copy.deepcopy(reference) is reference)
code = compile('1', 'x', 'eval')
print(copy.copy(code) is code, copy.deepcopy({'a': code})['a'] is code)
