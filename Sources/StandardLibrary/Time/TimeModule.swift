#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Module `time`.
func makeTimeModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let fields = [
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
    ]
    let type = session.structSequenceType(
        "struct_time", module: "time",
        fields.map { StructSequenceField($0) }
            + [
                StructSequenceField("tm_zone", isVisible: false),
                StructSequenceField("tm_gmtoff", isVisible: false),
            ],
        isConstructible: true)
    session.roots["time.struct_time"] = Value(type)
    builder.attribute("struct_time", Value(type))
    defineClocks(builder)
    defineCalendar(builder)
    tzset()
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let names = zoneNames()
    builder.attribute("timezone", builder.thread.int(standardOffset()))
    builder.attribute("altzone", builder.thread.int(standardOffset() - (names.1 == names.0 ? 0 : 3600)))
    builder.attribute("daylight", builder.thread.int(names.1 == names.0 ? 0 : 1))
    builder.attribute(
        "tzname", Value(session.tuple([Value(session.string(names.0)), Value(session.string(names.1))])))
    for (name, number) in [
        ("CLOCK_REALTIME", CLOCK_REALTIME), ("CLOCK_MONOTONIC", CLOCK_MONOTONIC),
        ("CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID),
        ("CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID),
    ] {
        builder.attribute(name, builder.thread.int(Int(number)))
    }
}

private func zoneNames() -> (String, String) {
    func name(month: Int32) -> (String, Int32) {
        var moment = tm()
        moment.tm_year = 124
        moment.tm_mon = month
        moment.tm_mday = 1
        moment.tm_isdst = -1
        mktime(&moment)
        return (moment.tm_zone.map { String(cString: $0) } ?? "UTC", moment.tm_isdst)
    }
    let january = name(month: 0)
    let july = name(month: 6)
    return january.1 > 0 ? (july.0, january.0) : (january.0, july.0)
}

private func standardOffset() -> Int {
    var offsets: [Int] = []
    for month in [Int32(0), 6] {
        var moment = tm()
        moment.tm_year = 124
        moment.tm_mon = month
        moment.tm_mday = 1
        moment.tm_isdst = -1
        mktime(&moment)
        if moment.tm_isdst == 0 { offsets.append(-moment.tm_gmtoff) }
    }
    return offsets.first ?? 0
}

private func clock(_ id: clockid_t) -> Int {
    var moment = timespec()
    clock_gettime(id, &moment)
    return moment.tv_sec * 1_000_000_000 + moment.tv_nsec
}

private func defineClocks(_ builder: ModuleBuilder) {
    func pair(
        _ name: String, _ read: @escaping (ThreadState) -> Double, _ exact: @escaping (ThreadState) -> Int
    ) {
        builder.function(name, "") { t, _ in Value(read(t)) }
        builder.function(name + "_ns", "") { t, _ in t.int(exact(t)) }
    }
    func nanoseconds(_ seconds: Double) -> Int { Int(exactly: (seconds * 1e9).rounded()) ?? 0 }
    func monotonic(_ t: ThreadState) -> Double {
        t.session.host.virtualClock?.noteReading()
        return t.session.host.monotonicClock()
    }
    pair("time", { $0.session.host.wallClock() }, { nanoseconds($0.session.host.wallClock()) })
    for name in ["monotonic", "perf_counter"] {
        pair(name, monotonic, { nanoseconds(monotonic($0)) })
    }
    for (name, id) in [("process_time", CLOCK_PROCESS_CPUTIME_ID), ("thread_time", CLOCK_THREAD_CPUTIME_ID)] {
        pair(name, { _ in Double(clock(id)) / 1e9 }, { _ in clock(id) })
    }
    func read(_ t: ThreadState, _ identifier: Value) throws -> Int {
        let id = clockid_t(truncatingIfNeeded: try t.toIndex(identifier))
        guard t.session.host.virtualClock != nil else { return clock(id) }
        if id == CLOCK_REALTIME { return nanoseconds(t.session.host.wallClock()) }
        return id == CLOCK_MONOTONIC ? nanoseconds(monotonic(t)) : clock(id)
    }
    builder.function("clock_gettime", "clk_id, /") { t, a in Value(Double(try read(t, a[0])) / 1e9) }
    builder.function("clock_gettime_ns", "clk_id, /") { t, a in t.int(try read(t, a[0])) }
    builder.function("sleep", "seconds, /") { t, a in
        if !a[0].isDouble && t.integerValue(a[0]) == nil && t.type(of: a[0]).special(.index).isUnbound
            && t.type(of: a[0]).special(.float).isUnbound
        {
            throw t.typeError("'\(t.type(of: a[0]).name)' object cannot be interpreted as an integer")
        }
        let seconds = try t.toDouble(a[0])
        if seconds.isNaN { throw t.valueError("Invalid value NaN (not a number)") }
        if seconds < 0 { throw t.valueError("sleep length must be non-negative") }
        if seconds > 9e9 { throw t.overflowError("timestamp too large to convert to C PyTime_t") }
        try t.sleep(seconds)
        return .none
    }
}

extension ThreadState {
    /// Blocks this thread; other threads run. Signals are handled, and may raise, in between.
    package func sleep(_ seconds: Double) throws {
        if try sleepVirtually(seconds) { return }
        let end = Double(clock(CLOCK_MONOTONIC)) / 1e9 + seconds
        var rest = seconds
        while true {
            var request = timespec(tv_sec: Int(rest), tv_nsec: Int((rest - rest.rounded(.down)) * 1e9))
            let isDone = allowingThreads { nanosleep(&request, nil) == 0 }
            if isDone { return }
            try handleInterruption()
            rest = max(0, end - Double(clock(CLOCK_MONOTONIC)) / 1e9)
        }
    }

    /// `time.struct_time` for the parts of a date.
    fileprivate func structTime(_ moment: tm) -> Value {
        guard let type = session.roots["time.struct_time"]?.as(TypeObject.self) else { return .none }
        let parts = [
            Int(moment.tm_year) + 1900, Int(moment.tm_mon) + 1, Int(moment.tm_mday), Int(moment.tm_hour),
            Int(moment.tm_min), Int(moment.tm_sec), (Int(moment.tm_wday) + 6) % 7, Int(moment.tm_yday) + 1,
            Int(moment.tm_isdst),
        ]
        let zone = moment.tm_zone.map { String(cString: $0) } ?? "UTC"
        return Value(
            session.structSequence(
                type, parts.map { int($0) },
                hidden: [("tm_zone", Value(session.string(zone))), ("tm_gmtoff", int(moment.tm_gmtoff))]))
    }

    /// The parts of a date given as a tuple or struct_time; the current time for None.
    fileprivate func dateParts(_ value: Value, _ function: String) throws -> tm {
        guard value.isKind(.tuple) else { throw typeError("Tuple or struct_time argument required") }
        let tuple = value.unsafeAs(TupleObject.self)
        if tuple.count != 9 { throw typeError("\(function)(): illegal time tuple argument") }
        let parts = try tuple.array.map { Int32(clamping: try toIndex($0)) }
        var moment = tm()
        moment.tm_year = parts[0] &- 1900
        moment.tm_mon = parts[1] == 0 ? 0 : parts[1] &- 1
        moment.tm_mday = parts[2] == 0 ? 1 : parts[2]
        moment.tm_hour = parts[3]
        moment.tm_min = parts[4]
        moment.tm_sec = parts[5]
        moment.tm_wday = (parts[6] &+ 1) % 7
        moment.tm_yday = parts[7] == 0 ? 0 : parts[7] &- 1
        moment.tm_isdst = parts[8]
        return moment
    }

    fileprivate func checkDateParts(_ moment: tm) throws {
        if !(0...11).contains(moment.tm_mon) { throw valueError("month out of range") }
        if !(1...31).contains(moment.tm_mday) { throw valueError("day of month out of range") }
        if !(0...23).contains(moment.tm_hour) { throw valueError("hour out of range") }
        if !(0...59).contains(moment.tm_min) { throw valueError("minute out of range") }
        if !(0...61).contains(moment.tm_sec) { throw valueError("seconds out of range") }
        if moment.tm_wday < 0 { throw valueError("day of week out of range") }
        if !(0...365).contains(moment.tm_yday) { throw valueError("day of year out of range") }
    }

    fileprivate func secondsArgument(_ value: Value) throws -> time_t {
        if value.isNoneOrUnbound { return time_t(session.host.wallClock().rounded(.down)) }
        let seconds = try toDouble(value)
        guard seconds.isFinite, abs(seconds) < 1e17 else {
            throw overflowError("timestamp out of range for platform time_t")
        }
        return time_t(seconds.rounded(.down))
    }
}

private func defineCalendar(_ builder: ModuleBuilder) {
    for (name, isLocal) in [("localtime", true), ("gmtime", false)] {
        builder.function(name, "seconds=None, /") { t, a in
            var seconds = try t.secondsArgument(a[0])
            var moment = tm()
            if (isLocal ? localtime_r(&seconds, &moment) : gmtime_r(&seconds, &moment)) == nil {
                throw t.osError(EOVERFLOW)
            }
            return t.structTime(moment)
        }
    }
    builder.function("mktime", "time_tuple, /") { t, a in
        var moment = try t.dateParts(a[0], "mktime")
        moment.tm_wday = -1
        let seconds = mktime(&moment)
        if seconds == -1 && moment.tm_wday == -1 { throw t.overflowError("mktime argument out of range") }
        return Value(Double(seconds))
    }
    builder.function("asctime", "time_tuple=None, /") { t, a in
        var moment = tm()
        if a[0].isNone {
            var seconds = try t.secondsArgument(.none)
            localtime_r(&seconds, &moment)
        } else {
            moment = try t.dateParts(a[0], "asctime")
            try t.checkDateParts(moment)
        }
        return Value(t.session.string(dateText(moment)))
    }
    builder.function("ctime", "seconds=None, /") { t, a in
        var seconds = try t.secondsArgument(a[0])
        var moment = tm()
        localtime_r(&seconds, &moment)
        return Value(t.session.string(dateText(moment)))
    }
    builder.function("strftime", "format, time_tuple=None, /") { t, a in
        let format = try t.expectStr(a[0], "strftime() argument 1").text
        var moment = tm()
        if a[1].isNone {
            var seconds = try t.secondsArgument(.none)
            localtime_r(&seconds, &moment)
        } else {
            moment = try t.dateParts(a[1], "strftime")
            try t.checkDateParts(moment)
        }
        return Value(t.session.string(formatDate(format, moment)))
    }
    builder.function("strptime", "string, format='%a %b %d %H:%M:%S %Y', /") { t, a in
        let parse = try t.getAttribute(t.importModule(absolute: "_strptime"), t.session.intern("_strptime_time"))
        return try t.call(parse, a[0], a[1])
    }
    builder.attribute("_STRUCT_TM_ITEMS", Value(smallInt: 11))
    builder.function("tzset", "") { _, _ in
        tzset()
        return .none
    }
    builder.function("get_clock_info", "name, /") { t, a in
        let name = try t.expectStr(a[0], "get_clock_info() argument 1").text
        guard ["time", "monotonic", "perf_counter", "process_time", "thread_time"].contains(name) else {
            throw t.valueError("unknown clock")
        }
        let fields: [(name: StrObject, value: Value)] = [
            (t.session.intern("adjustable"), Value(name == "time")),
            (t.session.intern("implementation"), Value(t.session.string("clock_gettime"))),
            (t.session.intern("monotonic"), Value(name != "time")),
            (t.session.intern("resolution"), Value(1e-9)),
        ]
        return try t.call(Value(t.session.types.simpleNamespace), [], keywords: fields)
    }
}

private let dayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private func dateText(_ moment: tm) -> String {
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = moment.tm_mday < 10 ? " \(moment.tm_mday)" : "\(moment.tm_mday)"
    let time = "\(two(moment.tm_hour)):\(two(moment.tm_min)):\(two(moment.tm_sec))"
    return "\(dayNames[Int(moment.tm_wday) % 7]) \(monthNames[Int(moment.tm_mon) % 12]) \(day) \(time) "
        + "\(Int(moment.tm_year) + 1900)"
}

/// `strftime` of the C library, piece by piece, so that any length works.
func formatDate(_ format: String, _ moment: tm) -> String {
    if format.isEmpty { return "" }
    var moment = moment
    var size = 256
    // A result may be empty in earnest (%p in some languages), so a mark is put behind the text.
    let marked = format + "\u{1}"
    while size < 1 << 24 {
        var buffer = [CChar](repeating: 0, count: size)
        let length = strftime(&buffer, size, marked, &moment)
        if length > 0 {
            return String(decoding: buffer.prefix(length - 1).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        size *= 4
    }
    return ""
}
