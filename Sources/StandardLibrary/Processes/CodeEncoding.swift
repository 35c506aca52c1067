import Compiler
import Runtime
import Syntax

/// Writes code units as bytes, for the same build of this program to read.
struct CodeEncoder {
    private(set) var bytes: [UInt8] = []

    static func encode(_ unit: CodeUnit) -> [UInt8] {
        var encoder = CodeEncoder()
        encoder.add(unit)
        return encoder.bytes
    }

    /// Seven bits a byte; small negative numbers stay short.
    private mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    private mutating func add(_ text: String) {
        let utf8 = Array(text.utf8)
        add(utf8.count)
        bytes += utf8
    }

    private mutating func add<T>(_ items: [T], _ write: (inout CodeEncoder, T) -> Void) {
        add(items.count)
        for item in items { write(&self, item) }
    }

    private mutating func add(_ unit: CodeUnit) {
        let parts = unit.parts
        add(parts.name)
        add(parts.qualifiedName)
        add(parts.filename)
        for number in [
            parts.firstLine, Int(parts.flags.rawValue), parts.argumentCount, parts.positionalOnlyCount,
            parts.keywordOnlyCount, parts.registerCount, parts.cacheCount,
        ] { add(number) }
        add(parts.variableNames) { $0.add($1) }
        add(parts.cellVariables) {
            $0.add($1.name)
            $0.add($1.register)
        }
        add(parts.freeVariables) { $0.add($1) }
        add(parts.names) { $0.add($1) }
        add(parts.instructions.count)
        for word in parts.instructions { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
        var last = SourceRange.none
        add(parts.positions) { encoder, range in
            encoder.add(Int(range.line) - Int(last.line))
            encoder.add(Int(range.column) - Int(last.column))
            encoder.add(Int(range.endLine) - Int(range.line))
            encoder.add(Int(range.endColumn) - Int(range.column))
            last = range
        }
        add(parts.exceptionTable) {
            for number in [$1.start, $1.end, $1.handler, $1.register] { $0.add(number) }
        }
        add(parts.constants) { $0.add($1) }
    }

    private mutating func add(_ constant: CodeUnit.Constant) {
        switch constant {
        case .literal(let literal): add(literal)
        case .tuple(let items):
            bytes.append(16)
            add(items) { $0.add($1) }
        case .frozenSet(let items):
            bytes.append(17)
            add(items) { $0.add($1) }
        case .code(let unit):
            bytes.append(18)
            add(unit)
        }
    }

    private mutating func add(_ literal: Syntax.Constant) {
        switch literal {
        case .none: bytes.append(0)
        case .true: bytes.append(1)
        case .false: bytes.append(2)
        case .ellipsis: bytes.append(3)
        case .int(let number):
            bytes.append(4)
            add(number)
        case .bigInt(let digits, let radix):
            bytes.append(5)
            add(digits)
            add(radix)
        case .float(let number):
            bytes.append(6)
            add(Int(bitPattern: UInt(number.bitPattern)))
        case .imaginary(let number):
            bytes.append(7)
            add(Int(bitPattern: UInt(number.bitPattern)))
        case .string(let text):
            bytes.append(8)
            add(text)
        case .codePoints(let points):
            bytes.append(9)
            add(points) { $0.add(Int($1)) }
        case .bytes(let contents):
            bytes.append(10)
            add(contents.count)
            bytes += contents
        }
    }
}

/// Bytes that are no code of this build.
struct CodeFormatError: Error {}

/// Reads what `CodeEncoder` wrote.
struct CodeDecoder {
    private var bytes: ArraySlice<UInt8>

    static func decode(_ bytes: ArraySlice<UInt8>) throws -> CodeUnit {
        var decoder = CodeDecoder(bytes: bytes)
        return try decoder.unit()
    }

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    private mutating func number() throws -> Int {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while let byte = bytes.popFirst() {
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: result >> 1) ^ -Int64(result & 1)) }
            shift += 7
            if shift > 63 { break }
        }
        throw CodeFormatError()
    }

    private mutating func number32() throws -> Int32 { Int32(truncatingIfNeeded: try number()) }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count else { throw CodeFormatError() }
        let taken = bytes.prefix(count)
        bytes = bytes.dropFirst(count)
        return taken
    }

    private mutating func text() throws -> String { String(decoding: try take(number()), as: UTF8.self) }

    private mutating func items<T>(_ read: (inout CodeDecoder) throws -> T) throws -> [T] {
        let count = try number()
        // Every item takes at least a byte.
        guard count >= 0, count <= bytes.count else { throw CodeFormatError() }
        var result: [T] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try read(&self)) }
        return result
    }

    private mutating func unit() throws -> CodeUnit {
        var parts = CodeUnit.Parts()
        parts.name = try text()
        parts.qualifiedName = try text()
        parts.filename = try text()
        parts.firstLine = try number()
        parts.flags = CodeUnit.Flags(rawValue: UInt16(truncatingIfNeeded: try number()))
        parts.argumentCount = try number()
        parts.positionalOnlyCount = try number()
        parts.keywordOnlyCount = try number()
        parts.registerCount = try number()
        parts.cacheCount = try number()
        parts.variableNames = try items { try $0.text() }
        parts.cellVariables = try items { (name: try $0.text(), register: try $0.number()) }
        parts.freeVariables = try items { try $0.text() }
        parts.names = try items { try $0.text() }
        let count = try number()
        guard count >= 0, count <= bytes.count / 8 else { throw CodeFormatError() }
        for _ in 0..<count {
            var word: UInt64 = 0
            for (index, byte) in try take(8).enumerated() { word |= UInt64(byte) << UInt64(8 * index) }
            parts.instructions.append(word)
        }
        var last = SourceRange.none
        parts.positions = try items { decoder in
            let line = last.line &+ (try decoder.number32())
            let column = last.column &+ (try decoder.number32())
            last = SourceRange(
                line: line, column: column, endLine: line &+ (try decoder.number32()),
                endColumn: column &+ (try decoder.number32()))
            return last
        }
        parts.exceptionTable = try items {
            CodeUnit.ExceptionEntry(
                start: try $0.number(), end: try $0.number(), handler: try $0.number(),
                register: try $0.number())
        }
        parts.constants = try items { try $0.constant() }
        return CodeUnit(parts)
    }

    private mutating func constant() throws -> CodeUnit.Constant {
        switch try take(1).first {
        case 0: return .literal(.none)
        case 1: return .literal(.true)
        case 2: return .literal(.false)
        case 3: return .literal(.ellipsis)
        case 4: return .literal(.int(try number()))
        case 5: return .literal(.bigInt(digits: try text(), radix: try number()))
        case 6: return .literal(.float(Double(bitPattern: UInt64(UInt(bitPattern: try number())))))
        case 7: return .literal(.imaginary(Double(bitPattern: UInt64(UInt(bitPattern: try number())))))
        case 8: return .literal(.string(try text()))
        case 9: return .literal(.codePoints(try items { UInt32(truncatingIfNeeded: try $0.number()) }))
        case 10: return .literal(.bytes(Array(try take(number()))))
        case 16: return .tuple(try items { try $0.constant() })
        case 17: return .frozenSet(try items { try $0.constant() })
        case 18: return .code(try unit())
        default: throw CodeFormatError()
        }
    }
}

extension CodeUnit {
    /// Global names that the code or code inside it uses.
    func collectGlobalNames(into names: inout [String]) {
        var index = 0
        func add(_ name: Int) {
            if parts.names.indices.contains(name) { names.append(parts.names[name]) }
        }
        while index < parts.instructions.count {
            let word = parts.instructions[index]
            let opcode = Instruction.opcode(word)
            switch opcode {
            case .loadGlobal, .loadName: add(Instruction.b(word))
            case .storeGlobal, .deleteGlobal: add(Instruction.a(word))
            case .loadClassFree: add(Instruction.c(word))
            default: break
            }
            index += opcode.hasTrailingWord ? 2 : 1
        }
        for constant in parts.constants {
            if case .code(let unit) = constant { unit.collectGlobalNames(into: &names) }
        }
    }
}
