/// The methods of event loops that deal with sockets, pipes and processes, by the submodule of `asyncio` that has them in
/// the language itself. They become methods of the type when one of them is first asked for.
private let inputOutputMethods: [(module: String, names: [String])] = [
    (
        "_socket_calls",
        [
            "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall",
            "sock_sendto", "sock_connect", "sock_accept", "sock_sendfile", "sendfile", "getaddrinfo",
            "getnameinfo",
        ]
    ),
    (
        "_connecting",
        [
            "create_connection", "create_unix_connection", "create_datagram_endpoint",
            "connect_accepted_socket", "start_tls", "_make_socket_transport", "_make_datagram_transport",
        ]
    ),
    ("_serving", ["create_server", "create_unix_server", "_stop_serving"]),
    (
        "_pipes_and_processes",
        ["connect_read_pipe", "connect_write_pipe", "subprocess_exec", "subprocess_shell"]
    ),
]

func defineLoopInputOutput(_ builder: TypeBuilder) {
    for (module, names) in inputOutputMethods {
        for name in names {
            builder.property(
                name,
                get: { t, loop in
                    try t.loadLoopMethods(names, from: module)
                    return try t.getAttribute(loop, t.session.intern(name))
                },
                set: { t, loop, value in
                    try t.loadLoopMethods(names, from: module)
                    try t.setAttribute(loop, t.session.intern(name), value)
                })
        }
    }
}

extension ThreadState {
    /// Puts the methods that are written in the language in the place of those that fetch them.
    fileprivate func loadLoopMethods(_ names: [String], from part: String) throws {
        let module = try importModule(absolute: "asyncio.\(part)")
        guard let methods = try getAttribute(module, session.intern("BaseEventLoop")).as(TypeObject.self)
        else {
            throw runtimeError("asyncio.\(part) has no methods for event loops")
        }
        for name in names {
            let key = session.intern(name)
            session.asyncio.baseLoop.setAttribute(key, methods.namespace.value(interned: key))
        }
    }
}
