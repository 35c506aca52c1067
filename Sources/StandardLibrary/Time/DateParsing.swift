#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// What `strptime` found in a text.
struct ParsedDate {
    var moment = tm()
    var microsecond = 0
    /// Offset from UTC in seconds, where the text had one.
    var offset: Int?
    var offsetMicroseconds = 0
    var zoneName: String?
}

private let fullDayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
private let fullMonthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
]

extension ThreadState {
    /// `time.strptime`: reads a date written in a format.
    package func parseDateText(_ text: String, _ format: String) throws -> (parts: [Int], microsecond: Int, offset: Int?) {
        let parsed = try parseDate(text, format)
        let moment = parsed.moment
        return (
            [
                Int(moment.tm_year) + 1900, Int(moment.tm_mon) + 1, Int(moment.tm_mday), Int(moment.tm_hour),
                Int(moment.tm_min), Int(moment.tm_sec), (Int(moment.tm_wday) + 6) % 7, Int(moment.tm_yday) + 1,
                Int(moment.tm_isdst),
            ], parsed.microsecond, parsed.offset
        )
    }

    func parseDate(_ text: String, _ format: String) throws -> ParsedDate {
        var reader = DateReader(text)
        let directives = Array(format.unicodeScalars)
        var index = 0
        func mismatch() -> PythonError {
            valueError(
                "time data \((try? reprText(Value(session.string(text)))) ?? "") does not match format "
                    + "\((try? reprText(Value(session.string(format)))) ?? "")")
        }
        while index < directives.count {
            let character = directives[index]
            index += 1
            if character.properties.isWhitespace {
                // A run of blanks in the format stands for one or more in the text.
                while index < directives.count && directives[index].properties.isWhitespace { index += 1 }
                if !reader.skipBlanks() { throw mismatch() }
                continue
            }
            if character != "%" {
                if !reader.take(character) { throw mismatch() }
                continue
            }
            guard index < directives.count else { throw valueError("stray % in format '\(format)'") }
            let directive = directives[index]
            index += 1
            switch reader.read(directive) {
            case .found: break
            case .mismatch: throw mismatch()
            case .unknown: throw valueError("'\(directive)' is a bad directive in format '\(format)'")
            }
        }
        if !reader.isAtEnd { throw valueError("unconverted data remains: \(reader.rest)") }
        return reader.finish()
    }
}

private struct DateReader {
    enum Outcome { case found, mismatch, unknown }

    private let text: [Unicode.Scalar]
    private var position = 0
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var hour = 0
    private var hour12: Int?
    private var isAfternoon: Bool?
    private var minute = 0
    private var second = 0
    private var weekday: Int?
    private var dayOfYear: Int?
    private var result = ParsedDate()

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    var isAtEnd: Bool { position == text.count }
    var rest: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[position...])
        return String(view)
    }

    mutating func skipBlanks() -> Bool {
        let start = position
        while position < text.count && text[position].properties.isWhitespace { position += 1 }
        return position > start
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count else { return false }
        guard String(text[position]).lowercased() == String(character).lowercased() else { return false }
        position += 1
        return true
    }

    private mutating func number(_ digits: Int, _ range: ClosedRange<Int>) -> Int? {
        var length = 0
        var value = 0
        var best: (length: Int, value: Int)?
        while length < digits, position + length < text.count,
            let digit = text[position + length].properties.numericType == .decimal
                ? text[position + length].properties.numericValue : nil
        {
            value = value * 10 + Int(digit)
            length += 1
            if range.contains(value) { best = (length, value) }
        }
        guard let best else { return nil }
        position += best.length
        return best.value
    }

    private mutating func name(_ names: [String]) -> Int? {
        // The longest name that fits.
        var best: (index: Int, length: Int)?
        for (index, name) in names.enumerated() {
            let length = name.unicodeScalars.count
            guard position + length <= text.count else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text[position..<position + length])
            if String(view).lowercased() == name && length > (best?.length ?? 0) { best = (index, length) }
        }
        guard let best else { return nil }
        position += best.length
        return best.index
    }

    mutating func read(_ directive: Unicode.Scalar) -> Outcome {
        func outcome(_ isFound: Bool) -> Outcome { isFound ? .found : .mismatch }
        switch directive {
        case "Y":
            guard position + 4 <= text.count, let found = number(4, 0...9999) else { return .mismatch }
            year = found
        case "y":
            guard let found = number(2, 0...99) else { return .mismatch }
            year = found < 69 ? 2000 + found : 1900 + found
        case "m":
            month = number(2, 1...12)
            return outcome(month != nil)
        case "d":
            // A one-digit day may have a blank in front.
            if position + 1 < text.count, text[position] == " " { position += 1 }
            day = number(2, 1...31)
            return outcome(day != nil)
        case "H":
            guard let found = number(2, 0...23) else { return .mismatch }
            hour = found
        case "I":
            hour12 = number(2, 1...12)
            return outcome(hour12 != nil)
        case "M":
            guard let found = number(2, 0...59) else { return .mismatch }
            minute = found
        case "S":
            guard let found = number(2, 0...61) else { return .mismatch }
            second = found
        case "f":
            let start = position
            guard let found = number(6, 0...999_999) else { return .mismatch }
            var scaled = found
            for _ in (position - start)..<6 { scaled *= 10 }
            result.microsecond = scaled
        case "j":
            dayOfYear = number(3, 1...366)
            return outcome(dayOfYear != nil)
        case "p":
            guard let found = name(["am", "pm"]) else { return .mismatch }
            isAfternoon = found == 1
        case "A", "a":
            weekday = directive == "A" ? name(fullDayNames) : name(fullDayNames.map { String($0.prefix(3)) })
            return outcome(weekday != nil)
        case "B", "b", "h":
            month = directive == "B" ? name(fullMonthNames) : name(fullMonthNames.map { String($0.prefix(3)) })
            month = month.map { $0 + 1 }
            return outcome(month != nil)
        case "w":
            weekday = number(1, 0...6)
            return outcome(weekday != nil)
        case "u":
            weekday = number(1, 1...7).map { $0 % 7 }
            return outcome(weekday != nil)
        case "U", "W", "V": return outcome(number(2, 0...53) != nil)
        case "z": return readOffset()
        case "Z":
            guard let found = name(["utc", "gmt"]) else { return .found }
            result.zoneName = found == 0 ? "UTC" : "GMT"
        case "%": return outcome(take("%"))
        case "D": return readAll("m/d/y")
        case "T", "X": return readAll("H:M:S")
        case "R": return readAll("H:M")
        case "F": return readAll("Y-m-d")
        case "x": return readAll("m/d/y")
        case "c": return readAll("a b d H:M:S Y")
        default: return .unknown
        }
        return .found
    }

    private mutating func readAll(_ parts: String) -> Outcome {
        for part in parts.unicodeScalars {
            let isLetter = part.properties.isAlphabetic
            if isLetter {
                if case .found = read(part) { continue }
                return .mismatch
            }
            if part == " " ? !skipBlanks() : !take(part) { return .mismatch }
        }
        return .found
    }

    private mutating func readOffset() -> Outcome {
        if take("Z") {
            result.offset = 0
            return .found
        }
        guard position < text.count, text[position] == "+" || text[position] == "-" else { return .mismatch }
        let sign = text[position] == "-" ? -1 : 1
        position += 1
        guard let hours = number(2, 0...23) else { return .mismatch }
        _ = take(":")
        guard let minutes = number(2, 0...59) else { return .mismatch }
        var seconds = 0
        let mark = position
        _ = take(":")
        if let found = number(2, 0...59) { seconds = found } else { position = mark }
        result.offset = sign * (hours * 3600 + minutes * 60 + seconds)
        return .found
    }

    mutating func finish() -> ParsedDate {
        if let hour12 {
            hour = hour12 % 12 + (isAfternoon == true ? 12 : 0)
        }
        let yearNumber = year ?? 1900
        if let dayOfYear, month == nil || day == nil {
            let (foundMonth, foundDay) = monthAndDay(yearNumber, dayOfYear)
            month = foundMonth
            day = foundDay
        }
        // February 29 without a year needs a leap year.
        let effective = year == nil && month == 2 && day == 29 ? 1904 : yearNumber
        let days = daysFromEpoch(effective, month ?? 1, day ?? 1)
        result.moment.tm_year = Int32(truncatingIfNeeded: yearNumber - 1900)
        result.moment.tm_mon = Int32((month ?? 1) - 1)
        result.moment.tm_mday = Int32(day ?? 1)
        result.moment.tm_hour = Int32(hour)
        result.moment.tm_min = Int32(minute)
        result.moment.tm_sec = Int32(second)
        result.moment.tm_wday = Int32(weekday ?? ((days + 4) % 7 + 7) % 7)
        result.moment.tm_yday = Int32(dayOfYear ?? (days - daysFromEpoch(effective, 1, 1) + 1)) - 1
        result.moment.tm_isdst = -1
        return result
    }

    private func monthAndDay(_ year: Int, _ dayOfYear: Int) -> (Int, Int) {
        let start = daysFromEpoch(year, 1, 1)
        var month = 12
        while month > 1 && daysFromEpoch(year, month, 1) > start + dayOfYear - 1 { month -= 1 }
        return (month, start + dayOfYear - daysFromEpoch(year, month, 1))
    }
}

/// Days from 1970-01-01 in the Gregorian calendar.
func daysFromEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years are taken to begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
}
