import BigInt

/// One conversion of a `%` template.
struct PercentConversion {
    var leftAligned = false
    var signed = false
    var blank = false
    var alternate = false
    var zero = false
    var width = 0
    var precision = -1
    /// The conversion character and its place in the template.
    var type: UInt32 = 0
    var place = 0
}

/// The arguments of a `%` operation, handed out one by one or by key.
struct PercentArguments {
    let thread: ThreadState
    let all: Value
    private let tuple: TupleObject?
    private var index = 0
    /// Set while a keyed argument is current.
    private var keyed: Value?
    private var keyedTaken = false
    private var singleTaken = false
    let mapping: Value?

    init(_ thread: ThreadState, _ value: Value) {
        self.thread = thread
        all = value
        tuple = value.isKind(.tuple) ? value.unsafeAs(TupleObject.self) : nil
        let isMapping =
            tuple == nil && !value.isKind(.str) && !value.isKind(.bytes) && !value.isKind(.bytearray)
            && !thread.type(of: value).special(.getitem).isUnbound
        mapping = isMapping ? value : nil
    }

    mutating func next() throws -> Value {
        if let keyed {
            if keyedTaken { throw missing }
            keyedTaken = true
            return keyed
        }
        if let tuple {
            guard index < tuple.count else { throw missing }
            index += 1
            return tuple[index - 1]
        }
        if singleTaken { throw missing }
        singleTaken = true
        return all
    }

    private var missing: PythonError { thread.typeError("not enough arguments for format string") }

    /// Makes the item of a key the current argument.
    mutating func select(_ key: Value) throws {
        guard let mapping else { throw thread.typeError("format requires a mapping") }
        keyed = try thread.getItem(mapping, key)
        keyedTaken = false
    }

    func finish(_ what: String) throws {
        if mapping != nil { return }
        let isLeft = tuple.map { index < $0.count } ?? !singleTaken
        if isLeft {
            throw thread.typeError("not all arguments converted during \(what) formatting")
        }
    }
}

extension ThreadState {
    /// `template % arguments`
    package func percentFormat(_ template: StrObject, _ arguments: Value) throws -> StrObject {
        var values = PercentArguments(self, arguments)
        var builder = StringBuilder(capacity: template.count + 64)
        var index = 0
        let count = template.count
        while index < count {
            let start = index
            while index < count && template[index] != 0x25 { index += 1 }
            builder.append(template, start..<index)
            if index == count { break }
            index += 1
            if index < count && template[index] == 0x25 {
                builder.append(codePoint: 0x25)
                index += 1
                continue
            }
            let conversion = try parseConversion(
                count: count, &index, &values, at: { template[$0] },
                key: { Value(self.session.slice(template, $0)) })
            try append(conversion, values.next(), to: &builder)
        }
        try values.finish("string")
        return builder.string(session)
    }

    /// Reads a conversion after its `%`; leaves `index` behind it.
    func parseConversion(
        count: Int, _ index: inout Int, _ values: inout PercentArguments, at: (Int) -> UInt32,
        key: (Range<Int>) -> Value
    ) throws -> PercentConversion {
        var conversion = PercentConversion()
        var incomplete: PythonError { valueError("incomplete format") }
        if index < count && at(index) == 0x28 {
            if values.mapping == nil { throw typeError("format requires a mapping") }
            index += 1
            let start = index
            var nesting = 1
            while index < count {
                if at(index) == 0x28 { nesting += 1 }
                if at(index) == 0x29 { nesting -= 1 }
                if nesting == 0 { break }
                index += 1
            }
            guard index < count else { throw valueError("incomplete format key") }
            try values.select(key(start..<index))
            index += 1
        }
        flags: while index < count {
            switch at(index) {
            case 0x2D: conversion.leftAligned = true
            case 0x2B: conversion.signed = true
            case 0x20: conversion.blank = true
            case 0x23: conversion.alternate = true
            case 0x30: conversion.zero = true
            default: break flags
            }
            index += 1
        }
        func number(_ tooBig: String) throws -> Int {
            var number = 0
            while index < count, at(index) >= 0x30, at(index) <= 0x39 {
                if number > (Int.max - 9) / 10 { throw valueError(tooBig) }
                number = number * 10 + Int(at(index) - 0x30)
                index += 1
            }
            return number
        }
        func starred(isPrecision: Bool = false) throws -> Int {
            index += 1
            let value = try values.next()
            guard integerValue(value) != nil else { throw typeError("* wants int") }
            return try isPrecision ? toInt32(value) : toIndex(value)
        }
        if index < count && at(index) == 0x2A {
            let width = try starred()
            if width < 0 { conversion.leftAligned = true }
            conversion.width = Int(clamping: width.magnitude)
        } else {
            conversion.width = try number("width too big")
        }
        if index < count && at(index) == 0x2E {
            index += 1
            if index < count && at(index) == 0x2A {
                conversion.precision = max(0, try starred(isPrecision: true))
            } else {
                conversion.precision = try number("precision too big")
            }
            if conversion.precision > Int(Int32.max) { throw valueError("precision too big") }
        }
        if index < count, [0x68, 0x6C, 0x4C].contains(at(index)) { index += 1 }
        guard index < count else { throw incomplete }
        conversion.type = at(index)
        conversion.place = index
        index += 1
        try checkMemory(conversion.width)
        return conversion
    }

    private func append(
        _ conversion: PercentConversion, _ value: Value, to builder: inout StringBuilder
    ) throws {
        let text: StrObject
        switch conversion.type {
        case 0x73: text = try str(value)
        case 0x72: text = try repr(value)
        case 0x61: text = try asciiRepr(value)
        case 0x63:
            text = try percentCharacter(value)
            try appendPadded(text, text.count, conversion, to: &builder)
            return
        default:
            if let parts = try percentNumber(conversion, value) {
                appendNumber(parts, conversion) {
                    builder.append(codePoint: UInt32($0), repetitions: $1)
                } _: {
                    builder.append(ascii: $0)
                }
                return
            }
            throw unsupportedConversion(conversion)
        }
        let length = conversion.precision >= 0 ? min(conversion.precision, text.count) : text.count
        try appendPadded(text, length, conversion, to: &builder)
    }

    func unsupportedConversion(_ conversion: PercentConversion) -> PythonError {
        let isPrintable = conversion.type > 31 && conversion.type < 128
        let shown = isPrintable ? Unicode.Scalar(conversion.type).map { String(Character($0)) } ?? "?" : "?"
        return valueError(
            "unsupported format character '\(shown)' (0x\(String(conversion.type, radix: 16))) "
                + "at index \(conversion.place)")
    }

    private func appendPadded(
        _ text: StrObject, _ length: Int, _ conversion: PercentConversion, to builder: inout StringBuilder
    ) throws {
        let padding = max(0, conversion.width - length)
        if !conversion.leftAligned { builder.append(codePoint: 0x20, repetitions: padding) }
        builder.append(text, 0..<length)
        if conversion.leftAligned { builder.append(codePoint: 0x20, repetitions: padding) }
    }

    private func percentCharacter(_ value: Value) throws -> StrObject {
        if value.isKind(.str) {
            guard value.str.count == 1 else { throw typeError("%c requires int or char") }
            return value.str
        }
        let hasIndex = integerValue(value) != nil || !type(of: value).special(.index).isUnbound
        guard hasIndex, !value.isDouble else { throw typeError("%c requires int or char") }
        guard let point = try toIndexValue(value).machineInt, point >= 0, point < 0x110000 else {
            throw overflowError("%c arg not in range(0x110000)")
        }
        return session.character(UInt32(point))
    }

    // MARK: Numbers

    /// The parts of a number for `%d`, `%x`, `%f` and the like; nil for other conversions.
    func percentNumber(_ conversion: PercentConversion, _ value: Value) throws -> NumberParts? {
        switch conversion.type {
        case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58: return try percentInteger(conversion, value)
        case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: break
        default: return nil
        }
        let number = try toDouble(value)
        let style: FloatStyle =
            switch conversion.type | 0x20 {
            case 0x65: .exponent
            case 0x66: .fixed
            default: .general
            }
        var text = floatText(
            number, style, precision: conversion.precision < 0 ? 6 : conversion.precision,
            alternate: conversion.alternate)
        if conversion.type & 0x20 == 0 { text = text.map(upperASCII) }
        return NumberParts(isNegative: number.sign == .minus && !number.isNaN, digits: text)
    }

    private func percentInteger(_ conversion: PercentConversion, _ value: Value) throws -> NumberParts {
        let isDecimal = [0x64, 0x69, 0x75].contains(conversion.type)
        let letter = Unicode.Scalar(UInt8(truncatingIfNeeded: conversion.type))
        let number: BigInt
        if let integer = integerValue(value) {
            number = integer
        } else {
            let type = type(of: value)
            if isDecimal {
                // The error says what was asked for, but one from `__int__` itself goes through.
                let isNumber =
                    value.isDouble || !type.special(.int).isUnbound || !type.special(.index).isUnbound
                    || !type.special(.float).isUnbound
                guard isNumber, !value.isKind(.complex) else {
                    throw typeError("%\(letter) format: a real number is required, not \(type.name)")
                }
                number = try toInteger(value)
            } else {
                guard !type.special(.index).isUnbound else {
                    throw typeError("%\(letter) format: an integer is required, not \(type.name)")
                }
                number = try toIndexValue(value)
            }
        }
        var parts = NumberParts(isNegative: number.isNegative)
        switch conversion.type {
        case 0x6F: parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 3)
        case 0x78: parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 4)
        case 0x58: parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 4).map(upperASCII)
        default:
            parts.digits = Array(try decimalText(number).bytes)
            if number.isNegative { parts.digits.removeFirst() }
        }
        if conversion.alternate && !isDecimal { parts.prefix = [UInt8(ascii: "0"), UInt8(conversion.type)] }
        if conversion.precision > parts.digits.count {
            let zeros = [UInt8](
                repeating: UInt8(ascii: "0"), count: conversion.precision - parts.digits.count)
            parts.digits = zeros + parts.digits
        }
        return parts
    }

    /// Puts a number's parts out, padded.
    func appendNumber(
        _ parts: NumberParts, _ conversion: PercentConversion, _ fill: (UInt8, Int) -> Void,
        _ append: ([UInt8]) -> Void
    ) {
        var head: [UInt8] = []
        if parts.isNegative {
            head.append(UInt8(ascii: "-"))
        } else if conversion.signed {
            head.append(UInt8(ascii: "+"))
        } else if conversion.blank {
            head.append(0x20)
        }
        head += parts.prefix
        let padding = max(0, conversion.width - head.count - parts.digits.count)
        if !conversion.leftAligned && !conversion.zero { fill(0x20, padding) }
        append(head)
        if !conversion.leftAligned && conversion.zero { fill(0x30, padding) }
        append(parts.digits)
        if conversion.leftAligned { fill(0x20, padding) }
    }
}
