import ArgumentParser
import Runtime

/// How time passes for a program, and how long it may wait.
struct SchedulingOptions: ParsableArguments {
    enum Clock: String, ExpressibleByArgument, CaseIterable { case real, virtual }

    @Option(
        help: ArgumentHelp(
            "Whose time programs see: the machine's, or a virtual one that jumps over every wait.",
            valueName: "kind"))
    var clock = Clock.real

    @Flag(
        name: .customLong("wait-forever"),
        help: "Go on waiting when nothing can ever wake the program, instead of stopping with an error.")
    var waitForever = false

    /// Those of the options that the next word belongs to.
    static let optionsWithValues: Set<String> = ["--clock"]

    /// The clock to give the process's host; nil for the machine's.
    var virtualClock: VirtualClock? { clock == .virtual ? VirtualClock() : nil }
}
