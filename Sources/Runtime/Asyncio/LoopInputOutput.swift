/// The methods of event loops that deal with sockets, pipes and processes. They are written in the language, in
/// `asyncio.selector_events`, and become methods of the type when one of them is first asked for.
private let inputOutputMethods = [
    "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendto",
    "sock_connect", "sock_accept", "sock_sendfile", "getaddrinfo", "getnameinfo", "create_connection",
    "create_server", "create_unix_connection", "create_unix_server", "create_datagram_endpoint",
    "connect_accepted_socket", "connect_read_pipe", "connect_write_pipe", "subprocess_exec",
    "subprocess_shell",
    "sendfile", "start_tls", "_make_socket_transport", "_make_datagram_transport",
]

func defineLoopInputOutput(_ builder: TypeBuilder) {
    for name in inputOutputMethods {
        builder.property(
            name,
            get: { t, loop in
                try t.loadLoopMethods()
                return try t.getAttribute(loop, t.session.intern(name))
            },
            set: { t, loop, value in
                try t.loadLoopMethods()
                try t.setAttribute(loop, t.session.intern(name), value)
            })
    }
}

extension ThreadState {
    /// Puts the methods that are written in the language in the place of those that fetch them.
    fileprivate func loadLoopMethods() throws {
        let module = try importModule(absolute: "asyncio.selector_events")
        guard let methods = try getAttribute(module, session.intern("BaseEventLoop")).as(TypeObject.self)
        else {
            throw runtimeError("asyncio.selector_events has no methods for event loops")
        }
        let type = session.asyncio.baseLoop
        for name in inputOutputMethods {
            let key = session.intern(name)
            let method = methods.namespace.value(interned: key)
            type.setAttribute(key, method)
        }
    }
}
