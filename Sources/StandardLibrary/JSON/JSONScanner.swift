import BigInt
import Runtime

/// What `json.loads` was asked to do with the pieces it reads; None for the usual.
struct JSONHooks {
    var object = Value.none
    var pairs = Value.none
    var float = Value.none
    var int = Value.none
    var constant = Value.none
    var isStrict = true
}

/// Reads JSON text into values of the language.
struct JSONScanner {
    /// `nothing` is what `raw_decode` turns into "Expecting value".
    enum Failure: Error { case nothing(Int), message(String, Int) }

    let thread: ThreadState
    let text: StrObject
    let hooks: JSONHooks
    private let end: Int
    /// Equal keys share one string object.
    private let keys: DictObject
    private(set) var index = 0

    init(_ thread: ThreadState, _ text: StrObject, _ hooks: JSONHooks, at start: Int) {
        self.thread = thread
        self.text = text
        self.hooks = hooks
        end = text.count
        keys = thread.session.dict()
        index = start
    }

    private func peek() -> UInt32 { index < end ? text[index] : 0 }

    mutating func skipBlanks() {
        while index < end {
            switch text[index] {
            case 32, 9, 10, 13: index += 1
            default: return
            }
        }
    }

    /// The value that begins at `index`.
    mutating func value() throws -> Value {
        guard index < end else { throw Failure.nothing(index) }
        let start = index
        switch text[index] {
        case 0x22:
            index += 1
            return Value(try string())
        case 0x7B:
            try thread.enterNative(" while decoding a JSON object from a unicode string")
            defer { thread.leaveNative() }
            return try object()
        case 0x5B:
            try thread.enterNative(" while decoding a JSON array from a unicode string")
            defer { thread.leaveNative() }
            return try array()
        case 0x6E where take("null"): return .none
        case 0x74 where take("true"): return .true
        case 0x66 where take("false"): return .false
        case 0x4E where take("NaN"): return try constant("NaN", .nan)
        case 0x49 where take("Infinity"): return try constant("Infinity", .infinity)
        case 0x2D where take("-Infinity"): return try constant("-Infinity", -.infinity)
        default: return try number(start)
        }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= end else { return false }
        let matches = word.withUTF8Buffer { buffer in
            (0..<count).allSatisfy { text[index + $0] == UInt32(buffer[$0]) }
        }
        if matches { index += count }
        return matches
    }

    private func constant(_ name: String, _ number: Double) throws -> Value {
        if hooks.constant.isNone { return Value(number) }
        return try thread.call(hooks.constant, Value(thread.session.string(name)))
    }

    private mutating func number(_ start: Int) throws -> Value {
        var place = start
        func isDigit(_ place: Int) -> Bool { place < end && (0x30...0x39).contains(text[place]) }
        if place < end && text[place] == 0x2D { place += 1 }
        guard isDigit(place) else { throw Failure.nothing(start) }
        if text[place] == 0x30 {
            place += 1
        } else {
            while isDigit(place) { place += 1 }
        }
        var isFloat = false
        if place < end && text[place] == 0x2E && isDigit(place + 1) {
            isFloat = true
            place += 1
            while isDigit(place) { place += 1 }
        }
        if place < end && (text[place] == 0x65 || text[place] == 0x45) {
            var exponent = place + 1
            if exponent < end && (text[exponent] == 0x2B || text[exponent] == 0x2D) { exponent += 1 }
            if isDigit(exponent) {
                isFloat = true
                while isDigit(exponent) { exponent += 1 }
                place = exponent
            }
        }
        index = place
        // Only ASCII characters were taken.
        let digits = String(
            decoding: (start..<place).map { UInt8(truncatingIfNeeded: text[$0]) }, as: UTF8.self)
        let hook = isFloat ? hooks.float : hooks.int
        if !hook.isNone { return try thread.call(hook, Value(thread.session.string(digits))) }
        if isFloat { return Value(Double(digits) ?? .nan) }
        if let small = Int(digits) { return thread.int(small) }
        return try thread.call(Value(thread.session.types.int), Value(thread.session.string(digits)))
    }

    /// The string whose opening quote stands just before `index`.
    mutating func string() throws -> StrObject {
        let begin = index - 1
        var points: [UInt32] = []
        while true {
            // Runs without escapes are taken at once.
            guard index < end else { throw Failure.message("Unterminated string starting at", begin) }
            let point = text[index]
            index += 1
            if point == 0x22 { return thread.session.string(codePoints: points) }
            if point != 0x5C {
                if point < 32 && hooks.isStrict {
                    throw Failure.message("Invalid control character at", index - 1)
                }
                points.append(point)
                continue
            }
            guard index < end else { throw Failure.message("Unterminated string starting at", begin) }
            let escape = text[index]
            index += 1
            switch escape {
            case 0x22, 0x5C, 0x2F: points.append(escape)
            case 0x62: points.append(8)
            case 0x66: points.append(12)
            case 0x6E: points.append(10)
            case 0x72: points.append(13)
            case 0x74: points.append(9)
            case 0x75:
                let unit = try hexadecimal()
                if (0xD800...0xDBFF).contains(unit), index + 6 <= end, text[index] == 0x5C,
                    text[index + 1] == 0x75
                {
                    let mark = index
                    index += 2
                    let low = try hexadecimal()
                    if (0xDC00...0xDFFF).contains(low) {
                        points.append(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
                        continue
                    }
                    index = mark
                }
                points.append(unit)
            default: throw Failure.message("Invalid \\escape", index - 2)
            }
        }
    }

    private mutating func hexadecimal() throws -> UInt32 {
        var value: UInt32 = 0
        let start = index
        guard index + 4 < end else { throw Failure.message("Invalid \\uXXXX escape", start - 1) }
        for place in start..<start + 4 {
            let point = text[place]
            let digit: UInt32
            switch point {
            case 0x30...0x39: digit = point - 0x30
            case 0x41...0x46: digit = point - 0x41 + 10
            case 0x61...0x66: digit = point - 0x61 + 10
            default: throw Failure.message("Invalid \\uXXXX escape", start - 1)
            }
            value = value << 4 | digit
        }
        index += 4
        return value
    }

    private mutating func array() throws -> Value {
        index += 1
        skipBlanks()
        let list = thread.session.list([])
        if peek() == 0x5D && index < end {
            index += 1
            return Value(list)
        }
        return try thread.protecting([Value(list), Value(keys)]) {
            while true {
                list.append(try value())
                skipBlanks()
                let point = peek()
                if point == 0x5D {
                    index += 1
                    return Value(list)
                }
                guard point == 0x2C else { throw Failure.message("Expecting ',' delimiter", index) }
                let comma = index
                index += 1
                skipBlanks()
                if peek() == 0x5D {
                    throw Failure.message("Illegal trailing comma before end of array", comma)
                }
            }
        }
    }

    private mutating func object() throws -> Value {
        index += 1
        let dict = thread.session.dict()
        let pairs = thread.session.list([])
        let keepsPairs = !hooks.pairs.isNone
        skipBlanks()
        return try thread.protecting([Value(dict), Value(pairs), Value(keys)]) {
            if peek() == 0x7D && index < end {
                index += 1
            } else {
                while true {
                    guard peek() == 0x22 else {
                        throw Failure.message("Expecting property name enclosed in double quotes", index)
                    }
                    index += 1
                    let key = try shared(string())
                    skipBlanks()
                    guard peek() == 0x3A else { throw Failure.message("Expecting ':' delimiter", index) }
                    index += 1
                    skipBlanks()
                    let item = try value()
                    if keepsPairs {
                        pairs.append(Value(thread.session.tuple([key, item])))
                    } else {
                        try dict.set(key, item, thread)
                    }
                    skipBlanks()
                    let point = peek()
                    if point == 0x7D {
                        index += 1
                        break
                    }
                    guard point == 0x2C else { throw Failure.message("Expecting ',' delimiter", index) }
                    let comma = index
                    index += 1
                    skipBlanks()
                    if peek() == 0x7D {
                        throw Failure.message("Illegal trailing comma before end of object", comma)
                    }
                }
            }
            if keepsPairs { return try thread.call(hooks.pairs, Value(pairs)) }
            if !hooks.object.isNone { return try thread.call(hooks.object, Value(dict)) }
            return Value(dict)
        }
    }

    private func shared(_ key: StrObject) throws -> Value {
        let known = try keys.value(Value(key), thread)
        if !known.isUnbound { return known }
        try keys.set(Value(key), Value(key), thread)
        return Value(key)
    }
}
