import BigInt
import Runtime

/// Makes values from pickles of all protocols.
final class PickleReader {
    let t: ThreadState
    let bytes: [UInt8]
    private(set) var position: Int
    let stack: ListObject
    /// Heights of the stack at the open marks.
    private var marks: [Int] = []
    private let memo: ListObject
    private var version = 0
    var findClass = Value.none
    var persistentLoad = Value.none
    var buffers = Value.none
    /// How strings of Python 2 become text.
    var encoding = "ASCII"
    var errors = "strict"
    let transfer: TransferReader?
    private var session: Session { t.session }
    private static let memoLimit = 1 << 28

    init(_ t: ThreadState, _ bytes: [UInt8], from position: Int = 0, transfer: TransferReader? = nil) {
        self.t = t
        self.bytes = bytes
        self.position = position
        self.transfer = transfer
        stack = t.session.list([])
        memo = t.session.list([])
    }

    /// The next value.
    func load() throws -> Value {
        try t.protecting([Value(stack), Value(memo), findClass, persistentLoad, buffers]) {
            while true {
                guard position < bytes.count else { throw t.error(.eofError, "Ran out of input") }
                let byte = bytes[position]
                position += 1
                guard let opcode = PickleOpcode(rawValue: byte),
                    byte < PickleOpcode.code.rawValue || transfer != nil
                else { throw try invalidKey(byte) }
                if opcode == .stop { return try pop() }
                try execute(opcode)
            }
        }
    }

    private func invalidKey(_ byte: UInt8) throws -> PythonError {
        let shown = byte >= 0x20 && byte < 0x7F && byte != 39 && byte != 92
        let text =
            shown ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        return try failure("invalid load key, '\(text)'.")
    }

    func failure(_ message: String) throws -> PythonError { try t.pickleError("UnpicklingError", message) }

    // MARK: Input

    func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else {
            throw try failure("pickle data was truncated")
        }
        position += count
        return bytes[(position - count)..<position]
    }

    func takeLittleEndian(_ count: Int) throws -> Int {
        var number: UInt64 = 0
        for (index, byte) in try take(count).enumerated() { number |= UInt64(byte) << UInt64(8 * index) }
        guard let result = Int(exactly: number) else {
            throw t.overflowError("length exceeds system's maximum of \(Int.max) bytes")
        }
        return result
    }

    private func takeLine() throws -> String { String(decoding: try takeLineBytes(), as: UTF8.self) }

    private func takeLineBytes() throws -> ArraySlice<UInt8> {
        guard let end = bytes[position...].firstIndex(of: 10) else {
            throw try failure("pickle data was truncated")
        }
        defer { position = end + 1 }
        return bytes[position..<end]
    }

    // MARK: Stack

    func push(_ value: Value) { stack.append(value) }
    func push(_ object: Object) { stack.append(Value(object)) }

    private var floor: Int { marks.last ?? 0 }

    func pop() throws -> Value {
        guard stack.count > floor else { throw try underflow() }
        return stack.remove(at: stack.count - 1)
    }

    func top() throws -> Value {
        guard stack.count > floor else { throw try underflow() }
        return stack[stack.count - 1]
    }

    private func underflow() throws -> PythonError {
        try failure(marks.isEmpty ? "unpickling stack underflow" : "unexpected MARK found")
    }

    /// The values above the last mark, which is dropped with them.
    private func popToMark() throws -> TupleObject {
        guard let start = marks.popLast() else { throw try failure("could not find MARK") }
        let items = session.tuple(stack.items + start, count: stack.count - start)
        stack.truncate(to: start)
        return items
    }

    func popText() throws -> String {
        let value = try pop()
        guard value.isKind(.str) else { throw try failure("STACK_GLOBAL requires str") }
        return value.unsafeAs(StrObject.self).text
    }

    private func remember(_ value: Value, at index: Int) throws {
        guard index >= 0, index < Self.memoLimit else { throw try failure("memo index is too large") }
        while memo.count <= index { memo.append(.unbound) }
        memo[index] = value
    }

    private func recall(_ index: Int) throws {
        guard index >= 0, index < memo.count, !memo[index].isUnbound else {
            throw try failure("Memo value not found at index \(index)")
        }
        push(memo[index])
    }

    // MARK: Operations

    private func execute(_ opcode: PickleOpcode) throws {
        switch opcode {
        case .version:
            version = try takeLittleEndian(1)
            if version > 5 { throw t.valueError("unsupported pickle protocol: \(version)") }
        case .frame: _ = try takeLittleEndian(8)
        case .mark: marks.append(stack.count)
        case .pop:
            if marks.last == stack.count { marks.removeLast() } else { _ = try pop() }
        case .popMark: _ = try popToMark()
        case .duplicate: push(try top())
        case .none: push(.none)
        case .true: push(.true)
        case .false: push(.false)
        case .int1: push(t.int(try takeLittleEndian(1)))
        case .int2: push(t.int(try takeLittleEndian(2)))
        case .int4: push(t.int(Int(Int32(truncatingIfNeeded: try takeLittleEndian(4)))))
        case .long1: push(t.int(BigInt(littleEndian: try take(takeLittleEndian(1)))))
        case .long4: push(t.int(BigInt(littleEndian: try take(takeLittleEndian(4)))))
        case .float8:
            var bits: UInt64 = 0
            for byte in try take(8) { bits = bits << 8 | UInt64(byte) }
            push(Value(Double(bitPattern: bits)))
        case .intText, .longText, .floatText, .stringText, .unicodeText: try pushText(opcode)
        case .unicode1: try pushString(takeLittleEndian(1))
        case .unicode4: try pushString(takeLittleEndian(4))
        case .unicode8: try pushString(takeLittleEndian(8))
        case .bytes1: push(session.bytes(Array(try take(takeLittleEndian(1)))))
        case .bytes4: push(session.bytes(Array(try take(takeLittleEndian(4)))))
        case .bytes8: push(session.bytes(Array(try take(takeLittleEndian(8)))))
        case .string1: try pushOldString(takeLittleEndian(1))
        case .string4: try pushOldString(takeLittleEndian(4))
        case .bytearray8: push(session.bytearray(Array(try take(takeLittleEndian(8)))))
        case .memoize: try remember(top(), at: memo.count)
        case .put1: try remember(top(), at: takeLittleEndian(1))
        case .put4: try remember(top(), at: takeLittleEndian(4))
        case .putText: try remember(top(), at: Int(takeLine()) ?? -1)
        case .get1: try recall(takeLittleEndian(1))
        case .get4: try recall(takeLittleEndian(4))
        case .getText: try recall(Int(takeLine()) ?? -1)
        case .emptyTuple, .tuple1, .tuple2, .tuple3, .tuple, .emptyList, .list, .append, .appends, .emptyDict,
            .dict,
            .setItem, .setItems, .emptySet, .addItems, .frozenSet:
            try executeContainer(opcode)
        case .global, .stackGlobal, .reduce, .newObject, .newObjectWithKeywords, .build, .inst, .object,
            .persistent,
            .persistentText, .nextBuffer, .readOnlyBuffer, .extension1, .extension2, .extension4:
            try executeObject(opcode)
        case .stop: break
        default: try transfer?.execute(opcode, self)
        }
    }

    private func pushText(_ opcode: PickleOpcode) throws {
        let contents = try takeLineBytes()
        var line = String(decoding: contents, as: UTF8.self)
        switch opcode {
        case .intText where line == "00" || line == "01": push(line == "01" ? .true : .false)
        case .intText, .longText:
            if line.hasSuffix("L") { line.removeLast() }
            push(try t.call(Value(session.types.int), Value(session.string(line))))
        case .floatText:
            guard let number = Double(line) else { throw t.valueError("could not convert string to float") }
            push(Value(number))
        case .stringText:
            guard line.count >= 2, let quote = line.first, quote == line.last, quote == "'" || quote == "\""
            else {
                throw try failure("the STRING opcode argument must be quoted")
            }
            try pushOldString(unescapedBytes(contents.dropFirst().dropLast()))
        default:
            push(session.string(codePoints: unescaped(contents.map { UInt32($0) })))
        }
    }

    /// Raw `\u` and `\U` escapes; the line was Latin-1 and has been read as such.
    private func unescaped(_ points: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var index = 0
        while index < points.count {
            let size =
                index + 1 < points.count
                ? (points[index + 1] == 117 ? 4 : points[index + 1] == 85 ? 8 : 0) : 0
            if points[index] == 92, size > 0, index + 2 + size <= points.count {
                let digits = points[(index + 2)..<(index + 2 + size)].compactMap(UnicodeScalar.init).map(
                    Character.init)
                if let point = UInt32(String(digits), radix: 16), point < 0x110000 {
                    result.append(point)
                    index += 2 + size
                    continue
                }
            }
            result.append(points[index])
            index += 1
        }
        return result
    }

    private func pushString(_ count: Int) throws {
        let slice = try take(count)
        let made = try slice.withUnsafeBytes { try t.decodeUTF8($0, errors: "surrogatepass") }
        // Names of attributes are compared by identity.
        push(count < 64 && made.isASCII ? session.intern(made) : made)
    }

    private func pushOldString(_ count: Int) throws {
        try pushOldString(Array(take(count)))
    }

    private func pushOldString(_ contents: [UInt8]) throws {
        if encoding == "bytes" { return push(session.bytes(contents)) }
        push(try t.decode(contents, encoding, errors))
    }

    /// The escapes of a quoted string of protocol 0.
    private func unescapedBytes(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
        var rest = quoted
        var result: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == 92, let escape = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch escape {
            case 110: result.append(10)
            case 114: result.append(13)
            case 116: result.append(9)
            case 120:
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                result.append(UInt8(digits, radix: 16) ?? 63)
                rest = rest.dropFirst(2)
            default: result.append(escape)
            }
        }
        return result
    }

    private func executeContainer(_ opcode: PickleOpcode) throws {
        switch opcode {
        case .emptyTuple: push(session.emptyTuple)
        case .tuple1, .tuple2, .tuple3:
            let count = opcode == .tuple1 ? 1 : opcode == .tuple2 ? 2 : 3
            guard stack.count - floor >= count else { throw try underflow() }
            let made = session.tuple(stack.items + (stack.count - count), count: count)
            stack.truncate(to: stack.count - count)
            push(made)
        case .tuple: push(try popToMark())
        case .emptyList: push(session.list([]))
        case .list:
            let items = try popToMark()
            push(session.list(items.items, count: items.count))
        case .append: try appendItems(session.tuple([pop()]))
        case .appends: try appendItems(popToMark())
        case .emptyDict: push(session.dict())
        case .dict:
            let items = try popToMark()
            push(session.dict())
            try setItems(items)
        case .setItem:
            let value = try pop()
            try setItems(session.tuple([pop(), value]))
        case .setItems: try setItems(popToMark())
        case .emptySet: push(session.set())
        case .addItems:
            let items = try popToMark()
            let target = try top()
            if let set = target.as(SetObject.self), set.type === session.types.set {
                for index in 0..<items.count { _ = try set.add(items[index], t) }
            } else {
                for index in 0..<items.count { _ = try t.callMethod(target, "add", items[index]) }
            }
        default:
            let items = try popToMark()
            push(try t.call(Value(session.types.frozenset), Value(items)))
        }
    }

    private func appendItems(_ items: TupleObject) throws {
        let target = try top()
        if let list = target.as(ListObject.self), list.type === session.types.list {
            return list.append(items.items, count: items.count)
        }
        if let extend = try t.lookUpAttribute(target, session.intern("extend")) {
            try t.call(extend, Value(session.list(items.items, count: items.count)))
            return
        }
        for index in 0..<items.count { _ = try t.callMethod(target, "append", items[index]) }
    }

    private func setItems(_ items: TupleObject) throws {
        guard items.count % 2 == 0 else { throw try failure("odd number of items for SETITEMS") }
        let target = try top()
        let dict = target.as(DictObject.self).flatMap { $0.type === session.types.dict ? $0 : nil }
        for index in stride(from: 0, to: items.count, by: 2) {
            if let dict {
                try dict.set(items[index], items[index + 1], t)
            } else {
                try t.setItem(target, items[index], items[index + 1])
            }
        }
    }

    private func executeObject(_ opcode: PickleOpcode) throws {
        switch opcode {
        case .global:
            let module = try takeLine()
            push(try find(module, takeLine()))
        case .stackGlobal:
            let name = try popText()
            push(try find(popText(), name))
        case .reduce:
            let arguments = try popArguments("REDUCE")
            let function = try pop()
            push(try t.call(function, tuple: arguments, keywords: .unbound))
        case .newObject:
            let arguments = try popArguments("NEWOBJ")
            push(try makeObject(pop(), arguments, .unbound))
        case .newObjectWithKeywords:
            let keywords = try pop()
            let arguments = try popArguments("NEWOBJ_EX")
            push(try makeObject(pop(), arguments, keywords))
        case .build: try build()
        case .inst:
            let module = try takeLine()
            let cls = try find(module, takeLine())
            push(try t.call(cls, tuple: popToMark(), keywords: .unbound))
        case .object:
            let items = try popToMark()
            guard items.count > 0 else { throw try underflow() }
            let arguments = session.tuple(items.items + 1, count: items.count - 1)
            push(try t.call(items[0], tuple: arguments, keywords: .unbound))
        case .persistent, .persistentText:
            let identifier =
                opcode == .persistent ? try pop() : Value(session.string(try takeLine()))
            if persistentLoad.isNone {
                throw try failure(
                    "A load persistent id instruction was encountered, but no persistent_load function was specified."
                )
            }
            push(try t.call(persistentLoad, identifier))
        case .nextBuffer:
            guard !buffers.isNone else {
                throw try failure(
                    "pickle stream refers to out-of-band data but no *buffers* argument was given")
            }
            guard let buffer = try t.next(buffers) else {
                throw try failure("not enough out-of-band buffers")
            }
            push(buffer)
        case .readOnlyBuffer: break
        default: throw try failure("unregistered extension code \(try takeLittleEndian(1))")
        }
    }

    private func popArguments(_ what: String) throws -> TupleObject {
        let value = try pop()
        guard let arguments = value.as(TupleObject.self) else {
            throw t.typeError("argument list must be a tuple")
        }
        return arguments
    }

    private func makeObject(_ cls: Value, _ arguments: TupleObject, _ keywords: Value) throws -> Value {
        guard cls.isKind(.type) else {
            throw try failure("NEWOBJ class argument must be a type, not \(t.type(of: cls).name)")
        }
        let new = try t.getAttribute(cls, session.intern("__new__"))
        let all = session.tuple([cls] + arguments.array)
        return try t.call(new, tuple: all, keywords: keywords)
    }

    private func build() throws {
        var state = try pop()
        let object = try top()
        if let setter = try t.lookUpAttribute(object, session.intern("__setstate__")) {
            try t.call(setter, state)
            return
        }
        var slots = Value.none
        if let pair = state.as(TupleObject.self), pair.count == 2 {
            state = pair[0]
            slots = pair[1]
        }
        if !state.isNone {
            guard let attributes = state.as(DictObject.self) else {
                throw try failure("state is not a dictionary")
            }
            let target = try t.getAttribute(object, session.names.dict)
            try forEachEntry(attributes) { key, value in
                let name = key.as(StrObject.self).map { Value(session.intern($0)) } ?? key
                try t.setItem(target, name, value)
            }
        }
        if !slots.isNone {
            guard let attributes = slots.as(DictObject.self) else {
                throw try failure("slot state is not a dictionary")
            }
            try forEachEntry(attributes) { key, value in
                guard let name = key.as(StrObject.self) else { return }
                try t.setAttribute(object, session.intern(name), value)
            }
        }
    }

    private func forEachEntry(_ dict: DictObject, _ body: (Value, Value) throws -> Void) throws {
        var index = dict.nextEntry(0)
        while index >= 0 {
            let entry = dict.entries[index]
            try body(entry.key, entry.value)
            index = dict.nextEntry(index + 1)
        }
    }

    /// The value that a module has under a name.
    private func find(_ module: String, _ name: String) throws -> Value {
        let (module, name) = version < 3 ? PickleNames.new(module, name) : (module, name)
        if !findClass.isNone {
            return try t.call(findClass, Value(session.string(module)), Value(session.string(name)))
        }
        return try t.findPickled(module, name, isPath: version >= 4)
    }
}

extension ThreadState {
    /// `Unpickler.find_class`
    func findPickled(_ moduleName: String, _ name: String, isPath: Bool) throws -> Value {
        let module = try importModule(absolute: moduleName)
        let found =
            isPath ? try lookUp(path: name, in: module) : try lookUpAttribute(module, session.intern(name))
        if let found { return found }
        throw error(.attributeError, "Can't get attribute '\(name)' on \(try reprText(module))")
    }
}
