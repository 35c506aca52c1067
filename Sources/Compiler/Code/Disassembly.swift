import Syntax

extension CodeUnit {
    /// The code as text, one instruction a line, nested code after it.
    public func disassembly() -> String {
        var lines: [String] = []
        describe(into: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private func describe(into lines: inout [String]) {
        let words = parts.instructions
        lines.append("\(parts.qualifiedName): \(parts.registerCount) registers")
        if !parts.variableNames.isEmpty { lines.append("  variables: " + parts.variableNames.joined(separator: " ")) }
        if !parts.cellVariables.isEmpty {
            lines.append("  cells: " + parts.cellVariables.map { "\($0.name)=r\($0.register)" }.joined(separator: " "))
        }
        if !parts.freeVariables.isEmpty { lines.append("  free: " + parts.freeVariables.joined(separator: " ")) }
        var position = 0
        while position < words.count {
            let word = words[position]
            let op = Instruction.opcode(word)
            var next: UInt64?
            if op.hasTrailingWord, position + 1 < words.count { next = words[position + 1] }
            lines.append("  \(position) \(describe(op, word, next, position))")
            position += next == nil ? 1 : 2
        }
        for entry in parts.exceptionTable {
            lines.append("  \(entry.start)..<\(entry.end) -> \(entry.handler) in r\(entry.register)")
        }
        for case .code(let inner) in parts.constants { inner.describe(into: &lines) }
    }

    private func name(_ index: Int) -> String {
        parts.names.indices.contains(index) ? parts.names[index] : "n\(index)"
    }

    private func constant(_ index: Int) -> String {
        parts.constants.indices.contains(index) ? Self.describe(parts.constants[index]) : "k\(index)"
    }

    private static func describe(_ constant: Constant) -> String {
        switch constant {
        case .literal(let literal):
            switch literal {
            case .none: "None"
            case .true: "True"
            case .false: "False"
            case .ellipsis: "..."
            case .int(let value): "\(value)"
            case .bigInt(let digits, let radix): "\(digits)#\(radix)"
            case .float(let value): "\(value)"
            case .imaginary(let value): "\(value)j"
            case .string(let text): text.debugDescription
            case .codePoints(let points): "\(points)"
            case .bytes(let bytes): "bytes\(bytes)"
            }
        case .tuple(let items): "(" + items.map(describe).joined(separator: ", ") + ")"
        case .frozenSet(let items): "{" + items.map(describe).joined(separator: ", ") + "}"
        case .code(let code): "code \(code.parts.qualifiedName)"
        }
    }

    private func describe(_ op: Opcode, _ word: UInt64, _ next: UInt64?, _ position: Int) -> String {
        let (a, b, c, d) = (Instruction.a(word), Instruction.b(word), Instruction.c(word), Instruction.d(word))
        let trailing = next.map { Int(Int64(bitPattern: $0)) } ?? 0
        let wide = Instruction.bc(word)
        let flag = d == 0 ? "" : " d=\(d)"
        func jump(_ distance: Int) -> String { "-> \(position + (next == nil ? 1 : 2) + distance)" }
        switch op {
        case .move: return "r\(a) = r\(b)"
        case .loadConstant: return "r\(a) = \(constant(wide))"
        case .loadInt: return "r\(a) = \(wide)"
        case .checkBound: return "checkBound r\(a) \(name(b))"
        case .loadCell, .loadFree: return "r\(a) = \(op) \(b) \(name(c))"
        case .deleteCell, .deleteFree: return "\(op) \(a) \(name(c))"
        case .loadGlobal, .loadName: return "r\(a) = \(op) \(name(b))"
        case .storeGlobal, .storeName: return "\(op) \(name(a)) = r\(b)"
        case .deleteGlobal, .deleteName: return "\(op) \(name(a))"
        case .loadClassFree: return "r\(a) = \(op) \(b) \(name(c))\(flag)"
        case .loadAttribute, .loadMethod: return "r\(a) = \(op) r\(b) .\(name(c))"
        case .storeAttribute: return "r\(a).\(name(c)) = r\(b)"
        case .deleteAttribute: return "del r\(a).\(name(c))"
        case .loadItem: return "r\(a) = r\(b)[r\(c)]"
        case .storeItem: return "r\(a)[r\(b)] = r\(c)"
        case .addImmediate: return "r\(a) = r\(b) + \(Int(Int16(truncatingIfNeeded: c)))\(flag)"
        case .add, .subtract, .multiply, .binary, .compare, .isSame, .contains:
            return "r\(a) = \(op) r\(b) r\(c)\(flag)"
        case .not: return "r\(a) = not r\(b)"
        case .jump, .loop: return "\(op) \(jump(wide))"
        case .jumpIfTrue, .jumpIfFalse, .jumpIfNone, .jumpIfNotNone: return "\(op) r\(a) \(jump(wide))"
        case .jumpUnlessCompare, .jumpIfCompare: return "\(op) r\(a) r\(b)\(flag) \(jump(trailing))"
        case .jumpUnlessCompareImmediate, .jumpIfCompareImmediate:
            return "\(op) r\(a) \(Int(Int16(truncatingIfNeeded: b)))\(flag) \(jump(trailing))"
        case .getIterator, .getAsyncIterator, .asyncNext, .await, .yieldFrom, .yield, .listToTuple, .getLength, .unary,
            .matchKind:
            return "r\(a) = \(op) r\(b)\(flag)"
        case .forIterator: return "r\(a) = next r\(b) \(jump(trailing))"
        case .buildList, .buildTuple, .buildSet, .buildDict, .buildString, .unpackSequence, .unpackStarred:
            return "r\(a) = \(op) r\(b) \(c)\(flag)"
        case .call, .callMethod: return "r\(a) = \(op) r\(b) \(c)\(flag)"
        case .callKeywords: return "r\(a) = \(op) r\(b) \(c)\(flag) \(constant(trailing))"
        case .callSpread: return "r\(a) = \(op) r\(b)"
        case .makeFunction: return "r\(a) = \(op) \(constant(b)) r\(c)\(flag)"
        case .return, .discard, .reraise, .endHandler, .makeCell, .clear, .endAsyncFor, .loadBuildClass:
            return "\(op) r\(a)"
        case .importName: return "r\(a) = \(op) \(name(b)) r\(c)"
        case .importFrom: return "r\(a) = \(op) r\(b) \(name(c))"
        case .intrinsic:
            let kind = Intrinsic(rawValue: UInt8(truncatingIfNeeded: d)).map { "\($0)" } ?? "\(d)"
            return "r\(a) = \(kind) r\(b) \(c)"
        case .matchClass: return "r\(a) = \(op) r\(b) \(constant(c))\(flag)"
        default: return "\(op) r\(a) r\(b) r\(c)\(flag)"
        }
    }
}
