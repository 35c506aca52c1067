/// Reading of groups and of everything else that starts with a parenthesis.
extension RegexParser {
    /// What follows an opening parenthesis. `verbose` changes with flags for the whole pattern.
    mutating func group(_ nodes: inout [RegexNode], _ verbose: inout Bool, isFirst: Bool) throws {
        let start = reader.position - 1
        guard try reader.take("?") else {
            return try finishGroup(start, name: nil, captures: true, verbose: verbose, &nodes)
        }
        let item = try reader.get()
        guard let character = item.first else { throw reader.error("unexpected end of pattern") }
        // An escape is no extension either.
        switch item.count == 2 ? 0 : character {
        case 0x50: try pythonExtension(start, verbose, &nodes)
        case 0x3A: try finishGroup(start, name: nil, captures: false, verbose: verbose, &nodes)
        case 0x23:
            while true {
                if reader.isAtEnd {
                    throw reader.error("missing ), unterminated comment", reader.position - start)
                }
                let skipped = try reader.get()
                if skipped.count == 1 && skipped.first == 0x29 { break }
            }
        case 0x3D: try look(start, behind: false, negative: false, verbose, &nodes)
        case 0x21: try look(start, behind: false, negative: true, verbose, &nodes)
        case 0x3C:
            let direction = try reader.get()
            if direction.isEmpty { throw reader.error("unexpected end of pattern") }
            guard direction.count == 1, direction.first == 0x3D || direction.first == 0x21 else {
                throw reader.error("unknown extension ?<" + RegexReader.text(direction), direction.count + 2)
            }
            try look(start, behind: true, negative: direction.first == 0x21, verbose, &nodes)
        case 0x28: try conditional(start, verbose, &nodes)
        case 0x3E:
            let inner = try alternatives(verbose: verbose)
            try closeParenthesis(start)
            nodes.append(.atomic(inner))
        case let letter where letter == 0x2D || Self.flag(letter) != nil:
            guard let (added, removed) = try inlineFlags(letter) else {
                if !isFirst || !nodes.isEmpty {
                    throw reader.error(
                        "global flags not at the start of the expression", reader.position - start)
                }
                verbose = flags.contains(.verbose)
                return
            }
            let inner = try alternatives(
                verbose: (verbose || added.contains(.verbose)) && !removed.contains(.verbose))
            try closeParenthesis(start)
            nodes.append(.group(number: nil, adding: added, removing: removed, inner))
        default:
            throw reader.error("unknown extension ?" + RegexReader.text(item), item.count + 1)
        }
    }

    private mutating func closeParenthesis(_ start: Int) throws {
        if try !reader.take(")") {
            throw reader.error("missing ), unterminated subpattern", reader.position - start)
        }
    }

    private mutating func finishGroup(
        _ start: Int, name: [UInt32]?, captures: Bool, verbose: Bool, _ nodes: inout [RegexNode]
    ) throws {
        let number = captures ? try openGroup(name) : nil
        let inner = try alternatives(verbose: verbose)
        try closeParenthesis(start)
        if let number { widths[number] = RegexWidth(of: inner, groups: widths) }
        nodes.append(.group(number: number, adding: [], removing: [], inner))
    }

    private mutating func openGroup(_ name: [UInt32]?) throws -> Int {
        let number = widths.count
        if number >= RegexLimits.groups { throw reader.error("too many groups") }
        widths.append(nil)
        guard let name else { return number }
        if let known = names.first(where: { $0.name == name }) {
            let quoted = environment.quoted(name, asciiOnly: false)
            throw reader.error(
                "redefinition of group name \(quoted) as group \(number); was group \(known.group)",
                name.count + 1)
        }
        names.append((name, number))
        return number
    }

    /// `(?P<name>…)` and `(?P=name)`
    private mutating func pythonExtension(_ start: Int, _ verbose: Bool, _ nodes: inout [RegexNode]) throws {
        if try reader.take("<") {
            let name = try reader.until(">", "group name")
            try checkName(name)
            return try finishGroup(start, name: name, captures: true, verbose: verbose, &nodes)
        }
        if try reader.take("=") {
            let name = try reader.until(")", "group name")
            try checkName(name)
            let number = try number(ofGroup: name)
            if widths[number] == nil { throw reader.error("cannot refer to an open group", name.count + 1) }
            try checkLookbehind(number)
            nodes.append(.reference(number))
            return
        }
        let item = try reader.get()
        if item.isEmpty { throw reader.error("unexpected end of pattern") }
        throw reader.error("unknown extension ?P" + RegexReader.text(item), item.count + 2)
    }

    private func checkName(_ name: [UInt32]) throws {
        if !reader.isText && name.contains(where: { $0 > 127 }) {
            let quoted = environment.quoted(name, asciiOnly: true)
            throw reader.error("bad character in group name \(quoted)", name.count + 1)
        }
        if !environment.isIdentifier(name) {
            let quoted = environment.quoted(name, asciiOnly: false)
            throw reader.error("bad character in group name \(quoted)", name.count + 1)
        }
    }

    private func number(ofGroup name: [UInt32]) throws -> Int {
        if let known = names.first(where: { $0.name == name }) { return known.group }
        throw reader.error(
            "unknown group name \(environment.quoted(name, asciiOnly: false))", name.count + 1)
    }

    /// References from inside a look-behind may only go to groups before it.
    func checkLookbehind(_ group: Int) throws {
        guard let lookbehindStart else { return }
        if group >= widths.count || widths[group] == nil {
            throw reader.error("cannot refer to an open group")
        }
        if group >= lookbehindStart {
            throw reader.error("cannot refer to group defined in the same lookbehind subpattern")
        }
    }

    private mutating func look(
        _ start: Int, behind: Bool, negative: Bool, _ verbose: Bool, _ nodes: inout [RegexNode]
    ) throws {
        let outer = lookbehindStart
        if behind && outer == nil { lookbehindStart = widths.count }
        let inner = try alternatives(verbose: verbose)
        if behind && outer == nil { lookbehindStart = nil }
        try closeParenthesis(start)
        if negative && inner.isEmpty {
            nodes.append(.failure)
        } else {
            nodes.append(.look(behind: behind, negative: negative, inner))
        }
    }

    /// `(?(group)yes|no)`
    private mutating func conditional(_ start: Int, _ verbose: Bool, _ nodes: inout [RegexNode]) throws {
        let name = try reader.until(")", "group name")
        let number: Int
        if name.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            number = RegexReader.number(name)
            if number == 0 { throw reader.error("bad group number", name.count + 1) }
            if number >= RegexLimits.groups {
                throw reader.error(
                    "invalid group reference \(RegexReader.text(trimmed(name)))", name.count + 1)
            }
            if !conditionPlaces.contains(where: { $0.group == number }) {
                conditionPlaces.append((number, reader.position - name.count - 1))
            }
        } else {
            try checkName(name)
            number = try self.number(ofGroup: name)
        }
        try checkLookbehind(number)
        let yes = try nested { try $0.sequence(verbose: verbose) }
        var no: [RegexNode]?
        if try reader.take("|") {
            no = try nested { try $0.sequence(verbose: verbose) }
            if reader.nextCharacter == 0x7C {
                throw reader.error("conditional backref with more than two branches")
            }
        }
        try closeParenthesis(start)
        nodes.append(.conditional(number, yes, no))
    }

    /// A number's digits without leading zeros.
    private func trimmed(_ digits: [UInt32]) -> [UInt32] { Array(digits.drop { $0 == 0x30 }) }

    // MARK: Flags

    private static func flag(_ letter: UInt32) -> RegexFlags? {
        switch letter {
        case 0x69: .ignoreCase
        case 0x4C: .locale
        case 0x6D: .multiline
        case 0x73: .dotAll
        case 0x78: .verbose
        case 0x61: .ascii
        case 0x75: .unicode
        default: nil
        }
    }

    private func isLetter(_ item: ArraySlice<UInt32>) -> Bool {
        item.count == 1 && item.allSatisfy { RegexCharacters.isLetter($0) }
    }

    /// Flags from `letter` on; nil if they are for the whole pattern.
    private mutating func inlineFlags(_ letter: UInt32) throws -> (RegexFlags, RegexFlags)? {
        var added: RegexFlags = []
        var removed: RegexFlags = []
        var letter = letter
        while letter != 0x2D, let flag = Self.flag(letter) {
            if reader.isText && flag == .locale {
                throw reader.error("bad inline flags: cannot use 'L' flag with a str pattern")
            }
            if !reader.isText && flag == .unicode {
                throw reader.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
            }
            added.insert(flag)
            if RegexFlags.types.contains(flag) && added.intersection(.types) != flag {
                throw reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            }
            let item = try reader.get()
            if item.isEmpty { throw reader.error("missing -, : or )") }
            letter = item.count == 1 ? item[item.startIndex] : 0
            if letter == 0x29 || letter == 0x2D || letter == 0x3A { break }
            if Self.flag(letter) == nil {
                throw reader.error(isLetter(item) ? "unknown flag" : "missing -, : or )", item.count)
            }
        }
        if letter == 0x29 {
            flags.formUnion(added)
            return nil
        }
        if letter == 0x2D { removed = try removedFlags() }
        if !added.isDisjoint(with: removed) {
            throw reader.error("bad inline flags: flag turned on and off", 1)
        }
        return (added, removed)
    }

    private mutating func removedFlags() throws -> RegexFlags {
        var removed: RegexFlags = []
        var missing = "missing flag"
        while true {
            let item = try reader.get()
            if item.isEmpty { throw reader.error(missing) }
            let letter = item.count == 1 ? item[item.startIndex] : 0
            if letter == 0x3A && !removed.isEmpty { return removed }
            guard let flag = Self.flag(letter) else {
                throw reader.error(isLetter(item) ? "unknown flag" : missing, item.count)
            }
            if RegexFlags.types.contains(flag) {
                throw reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
            }
            removed.insert(flag)
            missing = "missing :"
        }
    }
}
