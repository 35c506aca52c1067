extension AsyncioPart {
    /// The submodules of `asyncio` for sockets, pipes and processes.
    static let network = [
        AsyncioPart(
            name: "protocols",
            names: [
                "BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol",
            ],
            source: asyncioProtocolsSource),
        AsyncioPart(
            name: "transports",
            names: [
                "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport",
                "SubprocessTransport",
            ], source: asyncioTransportsSource),
        AsyncioPart(
            name: "streams",
            names: [
                "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server",
                "open_unix_connection", "start_unix_server",
            ], source: asyncioStreamsSource),
        AsyncioPart(
            name: "selector_events", names: ["BaseSelectorEventLoop"], source: asyncioSelectorEventsSource),
        AsyncioPart(name: "constants", names: [], source: asyncioConstantsSource),
        AsyncioPart(name: "trsock", names: [], source: asyncioTransportSocketSource),
        AsyncioPart(name: "staggered", names: [], source: asyncioStaggeredSource),
        AsyncioPart(name: "unix_pipes", names: [], source: asyncioPipeTransportsSource),
        AsyncioPart(name: "base_subprocess", names: [], source: asyncioSubprocessTransportSource),
        AsyncioPart(
            name: "subprocess", names: ["create_subprocess_exec", "create_subprocess_shell"],
            source: asyncioSubprocessSource),
        // Parts of this library's own.
        AsyncioPart(name: "_socket_calls", names: [], source: asyncioSocketCallsSource),
        AsyncioPart(name: "_connecting", names: [], source: asyncioConnectingSource),
        AsyncioPart(name: "_serving", names: ["Server"], source: asyncioServingSource),
        AsyncioPart(name: "_socket_transports", names: [], source: asyncioSocketTransportsSource),
        AsyncioPart(name: "_pipes_and_processes", names: [], source: asyncioLoopPipesSource),
    ]
}
