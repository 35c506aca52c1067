from ipaddress import *
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, x)
for s in '''ip_address('192.168.0.1'), ip_address('::1'), ip_address(1), ip_address(b'\\x01\\x02\\x03\\x04'), str(ip_address('2001:DB8:0:0:1::1')), ip_address('::ffff:1.2.3.4')
ip_address('256.1.1.1')
IPv4Address('256.1.1.1')
IPv4Address('1.2.3')
IPv4Address('01.2.3.4')
IPv4Address('a.2.3.4')
IPv4Address('1.2.3.4/8')
IPv6Address('1:2')
IPv6Address('::1::')
IPv6Address('1:2:3:4:5:6:7:g')
IPv4Address(-1)
ip_network('10.0.0.0/29'), list(ip_network('10.0.0.0/30')), list(ip_network('10.0.0.0/30').hosts()), ip_network('10.0.0.0/255.255.255.0')
ip_network('10.0.0.1/24')
ip_network('10.0.0.1/24', strict=False), ip_network('10.0.0.0/24').num_addresses, ip_network('10.0.0.0/24').broadcast_address, ip_network('10.0.0.0/24').netmask, ip_network('10.0.0.0/24').hostmask, ip_network('10.0.0.0/24').with_netmask
ip_network('10.0.0.0/33')
IPv4Network('10.0.0.0/33')
ip_address('10.0.0.5') in ip_network('10.0.0.0/24'), ip_address('10.0.1.5') in ip_network('10.0.0.0/24'), ip_network('10.0.0.0/25').subnet_of(ip_network('10.0.0.0/24')), ip_network('10.0.0.0/24').overlaps(ip_network('10.0.0.128/25'))
list(ip_network('10.0.0.0/24').subnets(new_prefix=26)), ip_network('10.0.0.0/24').supernet(), ip_network('10.0.0.0/24')[5], ip_network('10.0.0.0/24')[-1]
list(ip_network('10.0.0.0/28').address_exclude(ip_network('10.0.0.4/30')))
list(collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_network('10.0.2.0/24')])), list(summarize_address_range(ip_address('10.0.0.1'), ip_address('10.0.0.9')))
[getattr(ip_address(a), 'is_' + k) for a in ('10.1.1.1', '8.8.8.8', '127.0.0.1', '224.0.0.1', '169.254.1.1', '::1', 'fe80::1', 'fc00::1', '2001:4860::1') for k in ('private', 'global', 'loopback', 'multicast', 'link_local')]
ip_address('1.2.3.4') + 5, int(ip_address('1.2.3.4')), ip_address('1.2.3.4').packed, ip_address('1.2.3.4').reverse_pointer, ip_address('1.2.3.4') < ip_address('1.2.3.5'), ip_address('::1').exploded, ip_address('1.2.3.4').version, ip_address('1.2.3.4').max_prefixlen
ip_address('1.2.3.4') < ip_address('::1')
ip_interface('10.0.0.5/24'), ip_interface('10.0.0.5/24').network, ip_interface('10.0.0.5/24').ip, ip_interface('10.0.0.5/24').with_netmask
sorted([ip_address('10.0.0.2'), ip_address('9.0.0.1')]), {ip_address('::1'): 1}[ip_address('::1')], ip_address('::1') == 1
ip_network('x')
ip_network('2001:db8::/32').num_addresses, ip_network('2001:db8::/127')[1], ip_network('10.0.0.0/8').is_private'''.splitlines():
    e(s)
