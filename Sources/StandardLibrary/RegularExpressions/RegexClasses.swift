/// Reading of character classes.
extension RegexParser {
    /// The class after its opening bracket.
    mutating func characterClass() throws -> RegexNode {
        let start = reader.position - 1
        var items: [RegexSetItem] = []
        if reader.nextCharacter == 0x5B {
            environment.warn("Possible nested set at position \(reader.position)")
        }
        let negated = try reader.take("^")
        while true {
            let item = try reader.get()
            if item.isEmpty { throw unterminatedClass(start) }
            if item.first == 0x5D && !items.isEmpty { break }
            let first = try classItem(item, isFirst: items.isEmpty)
            guard try reader.take("-") else {
                items.append(first)
                continue
            }
            let other = try reader.get()
            if other.isEmpty { throw unterminatedClass(start) }
            if other.first == 0x5D {
                items.append(first)
                items.append(.literal(0x2D))
                break
            }
            items.append(try range(from: first, item, to: other))
        }
        var seen = Set<RegexSetItem>()
        items = items.filter { seen.insert($0).inserted }
        if items.count == 1, case .literal(let point) = items[0] {
            return negated ? .notLiteral(point) : .literal(point)
        }
        return .set(items, negated: negated)
    }

    private mutating func classItem(_ item: ArraySlice<UInt32>, isFirst: Bool) throws -> RegexSetItem {
        if item.count == 2 { return try classEscape(item) }
        let character = item[item.startIndex]
        if !isFirst, reader.nextCharacter == character, let what = Self.setOperation(character) {
            environment.warn("Possible set \(what) at position \(reader.position - 1)")
        }
        return .literal(character)
    }

    private mutating func range(
        from first: RegexSetItem, _ item: ArraySlice<UInt32>, to other: ArraySlice<UInt32>
    ) throws -> RegexSetItem {
        let last: RegexSetItem
        if other.count == 2 {
            last = try classEscape(other)
        } else {
            let character = other[other.startIndex]
            if character == 0x2D {
                environment.warn("Possible set difference at position \(reader.position - 2)")
            }
            last = .literal(character)
        }
        if case .literal(let low) = first, case .literal(let high) = last, low <= high {
            return .range(low, high)
        }
        throw reader.error(
            "bad character range \(RegexReader.text(item))-\(RegexReader.text(other))",
            item.count + 1 + other.count)
    }

    private func unterminatedClass(_ start: Int) -> RegexError {
        reader.error("unterminated character set", reader.position - start)
    }

    private static func setOperation(_ character: UInt32) -> String? {
        switch character {
        case 0x2D: "difference"
        case 0x26: "intersection"
        case 0x7E: "symmetric difference"
        case 0x7C: "union"
        default: nil
        }
    }
}
