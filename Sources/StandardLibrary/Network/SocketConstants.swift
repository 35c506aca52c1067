#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// The system's numbers that `socket` names.
func defineSocketConstants(_ builder: ModuleBuilder) {
    var constants: [(String, Int32)] = [
        ("AF_UNSPEC", AF_UNSPEC), ("AF_UNIX", AF_UNIX), ("AF_INET", AF_INET), ("AF_INET6", AF_INET6),
        ("SOCK_STREAM", streamKind), ("SOCK_DGRAM", datagramKind), ("SOCK_RAW", rawKind),
        ("SOCK_SEQPACKET", packetKind), ("SOL_SOCKET", SOL_SOCKET), ("SO_REUSEADDR", SO_REUSEADDR),
        ("SO_REUSEPORT", SO_REUSEPORT), ("SO_KEEPALIVE", SO_KEEPALIVE), ("SO_BROADCAST", SO_BROADCAST),
        ("SO_LINGER", SO_LINGER), ("SO_RCVBUF", SO_RCVBUF), ("SO_SNDBUF", SO_SNDBUF), ("SO_ERROR", SO_ERROR),
        ("SO_TYPE", SO_TYPE), ("SO_ACCEPTCONN", SO_ACCEPTCONN), ("SO_DEBUG", SO_DEBUG),
        ("SO_DONTROUTE", SO_DONTROUTE), ("SO_OOBINLINE", SO_OOBINLINE), ("SO_RCVLOWAT", SO_RCVLOWAT),
        ("SO_SNDLOWAT", SO_SNDLOWAT), ("SO_RCVTIMEO", SO_RCVTIMEO), ("SO_SNDTIMEO", SO_SNDTIMEO),
        ("SOL_IP", 0), ("SOL_TCP", 6), ("SOL_UDP", 17), ("IPPROTO_IP", 0), ("IPPROTO_ICMP", 1),
        ("IPPROTO_TCP", 6), ("IPPROTO_UDP", 17), ("IPPROTO_IPV6", 41), ("IPPROTO_ICMPV6", 58),
        ("IPPROTO_RAW", 255), ("TCP_NODELAY", TCP_NODELAY), ("TCP_MAXSEG", TCP_MAXSEG),
        ("IPV6_V6ONLY", IPV6_V6ONLY), ("IPV6_UNICAST_HOPS", IPV6_UNICAST_HOPS),
        ("IPV6_MULTICAST_HOPS", IPV6_MULTICAST_HOPS), ("IPV6_MULTICAST_IF", IPV6_MULTICAST_IF),
        ("IPV6_MULTICAST_LOOP", IPV6_MULTICAST_LOOP), ("IPV6_JOIN_GROUP", IPV6_JOIN_GROUP),
        ("IPV6_LEAVE_GROUP", IPV6_LEAVE_GROUP), ("IP_TTL", IP_TTL), ("IP_TOS", IP_TOS),
        ("IP_MULTICAST_IF", IP_MULTICAST_IF), ("IP_MULTICAST_TTL", IP_MULTICAST_TTL),
        ("IP_MULTICAST_LOOP", IP_MULTICAST_LOOP), ("IP_ADD_MEMBERSHIP", IP_ADD_MEMBERSHIP),
        ("IP_DROP_MEMBERSHIP", IP_DROP_MEMBERSHIP), ("SHUT_RD", 0), ("SHUT_WR", 1), ("SHUT_RDWR", 2),
        ("SOMAXCONN", Int32(SOMAXCONN)), ("AI_PASSIVE", AI_PASSIVE), ("AI_CANONNAME", AI_CANONNAME),
        ("AI_NUMERICHOST", AI_NUMERICHOST), ("AI_NUMERICSERV", AI_NUMERICSERV),
        ("AI_ADDRCONFIG", AI_ADDRCONFIG),
        ("AI_V4MAPPED", AI_V4MAPPED), ("AI_ALL", AI_ALL), ("NI_NUMERICHOST", NI_NUMERICHOST),
        ("NI_NUMERICSERV", NI_NUMERICSERV), ("NI_NOFQDN", NI_NOFQDN), ("NI_NAMEREQD", NI_NAMEREQD),
        ("NI_DGRAM", NI_DGRAM), ("NI_MAXHOST", 1025), ("NI_MAXSERV", 32), ("EAI_AGAIN", EAI_AGAIN),
        ("EAI_BADFLAGS", EAI_BADFLAGS), ("EAI_FAIL", EAI_FAIL), ("EAI_FAMILY", EAI_FAMILY),
        ("EAI_MEMORY", EAI_MEMORY), ("EAI_NONAME", EAI_NONAME), ("EAI_SERVICE", EAI_SERVICE),
        ("EAI_SOCKTYPE", EAI_SOCKTYPE), ("EAI_SYSTEM", EAI_SYSTEM), ("EAI_OVERFLOW", EAI_OVERFLOW),
        ("INADDR_ANY", 0), ("INADDR_LOOPBACK", 0x7F00_0001),
    ]
    #if os(Linux)
        constants += [
            ("SOCK_CLOEXEC", 0o2000000), ("SOCK_NONBLOCK", 0o4000), ("SO_PROTOCOL", 38), ("SO_DOMAIN", 39),
            ("SO_PEERCRED", 17), ("SO_PASSCRED", 16), ("SO_BINDTODEVICE", 25), ("SO_INCOMING_CPU", 49),
            ("TCP_KEEPIDLE", 4), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 6), ("TCP_CORK", 3),
            ("TCP_LINGER2", 8),
            ("TCP_DEFER_ACCEPT", 9), ("TCP_INFO", 11), ("TCP_QUICKACK", 12), ("TCP_USER_TIMEOUT", 18),
            ("TCP_FASTOPEN", 23), ("MSG_OOB", 1), ("MSG_PEEK", 2), ("MSG_DONTROUTE", 4), ("MSG_CTRUNC", 8),
            ("MSG_TRUNC", 32), ("MSG_DONTWAIT", 64), ("MSG_EOR", 128), ("MSG_WAITALL", 256),
            ("MSG_NOSIGNAL", 0x4000), ("MSG_MORE", 0x8000), ("MSG_CMSG_CLOEXEC", 0x4000_0000),
            ("SCM_RIGHTS", 1), ("IPV6_RECVPKTINFO", 49),
        ]
    #else
        constants += [
            ("MSG_OOB", 1), ("MSG_PEEK", 2), ("MSG_DONTROUTE", 4), ("MSG_WAITALL", 64), ("MSG_DONTWAIT", 128),
        ]
    #endif
    let all = builder.session.dict()
    for (name, number) in constants {
        let value = Value(smallInt: Int(number))
        builder.attribute(name, value)
        all.set(interned: builder.session.intern(name), value)
    }
    for (name, number) in [
        ("INADDR_BROADCAST", 0xFFFF_FFFF), ("INADDR_NONE", 0xFFFF_FFFF),
        ("INADDR_ALLHOSTS_GROUP", 0xE000_0001),
    ] {
        builder.attribute(name, Value(smallInt: number))
        all.set(interned: builder.session.intern(name), Value(smallInt: number))
    }
    builder.attribute("_constants", Value(all))
}
