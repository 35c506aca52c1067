/// When a cell ran: the times that runners store in a cell's `metadata.execution`. Times are microseconds
/// since 1970, UTC.
public struct ExecutionTiming: Sendable, Hashable {
    /// When the cell was taken up (`iopub.status.busy`).
    public var busy: Int64?
    /// When its code was about to run (`iopub.execute_input`).
    public var input: Int64?
    /// When the result was known (`shell.execute_reply`).
    public var reply: Int64?
    /// When nothing was left to do (`iopub.status.idle`).
    public var idle: Int64?

    /// The times of a cell that ran from `start` to `end`.
    public init(start: Int64, end: Int64) {
        busy = start
        input = start
        reply = end
        idle = end
    }

    /// The times in a cell's metadata; nil when there are none.
    public init?(_ metadata: JSONObject) {
        guard let execution = metadata["execution"]?.object else { return nil }
        for (key, path) in Self.keys {
            self[keyPath: path] = execution[key]?.string.flatMap(Timestamp.microseconds(of:))
        }
        if busy == nil, input == nil, reply == nil, idle == nil { return nil }
    }

    /// Microseconds from the start to the end, as far as they are known.
    public var duration: Int64? {
        guard let start = input ?? busy, let end = reply ?? idle else { return nil }
        let (difference, overflow) = end.subtractingReportingOverflow(start)
        return overflow ? nil : difference
    }

    /// Stores the times in a cell's metadata, beside what else `execution` holds there.
    public func store(in metadata: inout JSONObject) {
        var execution = metadata["execution"]?.object ?? [:]
        for (key, path) in Self.keys {
            execution[key] = self[keyPath: path].map { .text(Timestamp.text(ofMicroseconds: $0)) }
        }
        metadata["execution"] = .object(execution)
    }

    private static var keys: [(JSONString, WritableKeyPath<ExecutionTiming, Int64?>)] {
        [
            ("iopub.status.busy", \.busy), ("iopub.execute_input", \.input), ("iopub.status.idle", \.idle),
            ("shell.execute_reply", \.reply),
        ]
    }
}

/// Points in time as ISO 8601 spells them, `2026-01-31T12:00:00.000000Z`.
public enum Timestamp {
    /// The text of a time in microseconds since 1970.
    public static func text(ofMicroseconds time: Int64) -> String {
        let (seconds, fraction) = floorDivide(time, 1_000_000)
        let (day, second) = floorDivide(seconds, 86_400)
        let date = civilDate(ofDay: day)
        let year = date.year < 0 ? "-" + padded(-date.year, 4) : padded(date.year, 4)
        return year + "-" + padded(date.month, 2) + "-" + padded(date.day, 2) + "T" + padded(second / 3600, 2)
            + ":"
            + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2) + "." + padded(fraction, 6) + "Z"
    }

    /// The time that a text spells: `2026-01-31T12:00:00`, optionally with a fraction and with `Z` or an
    /// offset such as `+01:00` (without either it is taken as UTC).
    public static func microseconds(of text: String) -> Int64? {
        var rest = Array(text.utf8)[...]
        func digits(_ count: Int) -> Int64? {
            guard rest.count >= count else { return nil }
            var value: Int64 = 0
            for byte in rest.prefix(count) {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))  // At most six digits are asked for.
            }
            rest = rest.dropFirst(count)
            return value
        }
        func skip(_ bytes: String) -> Bool {
            guard let first = rest.first, bytes.utf8.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }
        guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2),
            skip("T "),
            let hour = digits(2), skip(":"), let minute = digits(2), skip(":"), let second = digits(2),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        var fraction: Int64 = 0
        if skip(".,") {
            let shown = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !shown.isEmpty else { return nil }
            for place in 0..<6 {
                let byte = shown.dropFirst(place).first ?? UInt8(ascii: "0")
                fraction = fraction * 10 + Int64(byte - UInt8(ascii: "0"))
            }
            rest = rest.dropFirst(shown.count)
        }
        var offset: Int64 = 0
        if let sign = rest.first, skip("+-") {
            guard let hours = digits(2) else { return nil }
            _ = skip(":")
            offset = (hours * 60 + (digits(2) ?? 0)) * (sign == UInt8(ascii: "-") ? -60 : 60)
        } else {
            _ = skip("Z")
        }
        guard rest.isEmpty else { return nil }
        let time = dayNumber(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        return time * 1_000_000 + fraction
    }

    // MARK: The calendar

    // Years are counted from March, so that the leap day is the last of its year; an era is 400 years.

    private static func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let (era, yearOfEra) = floorDivide(month > 2 ? year : year - 1, 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civilDate(ofDay number: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = floorDivide(number + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
