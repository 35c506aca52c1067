import BigInt
import Runtime

/// Writes values in the format of Python's `pickle`, byte for byte as CPython's own pickler does.
final class PickleWriter {
    /// The thread that writes.
    unowned(unsafe) var t: ThreadState
    /// The protocol, 0 to 5.
    let version: Int
    private(set) var output: [UInt8] = []
    /// Places of written objects in the reader's memo, by address.
    private(set) var memo: [UInt64: Int] = [:]
    /// What the memo refers to and what is made on the way; keeps it alive.
    let kept: ListObject
    /// Start of the open frame.
    private var frame: Int?
    private var isFraming = false
    /// Decides about values before anybody else: `persistent_id`, `reducer_override`, `dispatch_table` of a `Pickler`.
    var persistentIdentifier = Value.none
    var reducerOverride = Value.none
    var dispatchTable = Value.none
    /// What is sent to another process may hold functions and classes.
    let transfer: TransferWriter?

    private static let frameSize = 65536
    private static let batchSize = 1000
    private var session: Session { t.session }

    init(_ t: ThreadState, version: Int, transfer: TransferWriter? = nil) {
        self.t = t
        self.version = version
        self.transfer = transfer
        kept = t.session.list([])
    }

    /// The pickle of one value. The memo stays for the next.
    func dump(_ value: Value) throws -> [UInt8] {
        output = []
        frame = nil
        return try t.protecting([Value(kept), value, persistentIdentifier, reducerOverride, dispatchTable]) {
            if version >= 2 { output += [PickleOpcode.version.rawValue, UInt8(version)] }
            isFraming = version >= 4 && transfer == nil
            try save(value)
            write(.stop)
            commitFrame()
            return output
        }
    }

    /// Forgets what was written.
    func clearMemo() {
        memo = [:]
        kept.truncate(to: 0)
    }

    // MARK: Going back

    /// A place that `rollBack` can return to. Only without frames.
    struct Checkpoint {
        fileprivate let length: Int
        fileprivate let memo: [UInt64: Int]
    }

    var checkpoint: Checkpoint { Checkpoint(length: output.count, memo: memo) }

    func rollBack(to place: Checkpoint) {
        output.removeSubrange(place.length...)
        memo = place.memo
    }

    // MARK: Bytes

    func write(_ opcode: PickleOpcode) {
        openFrame()
        output.append(opcode.rawValue)
    }

    func write(_ bytes: some Sequence<UInt8>) {
        openFrame()
        output.append(contentsOf: bytes)
    }

    func writeLittleEndian(_ number: Int, bytes count: Int) {
        openFrame()
        for index in 0..<count { output.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }

    private func openFrame() {
        guard isFraming, frame == nil else { return }
        frame = output.count
        output.append(contentsOf: repeatElement(0, count: 9))
    }

    private func commitFrame() {
        guard let start = frame else { return }
        frame = nil
        let length = output.count - start - 9
        if length < 4 {
            output.removeSubrange(start..<(start + 9))
            return
        }
        output[start] = PickleOpcode.frame.rawValue
        for index in 0..<8 { output[start + 1 + index] = UInt8(truncatingIfNeeded: length >> (8 * index)) }
    }

    private func closeFullFrame() {
        if let start = frame, output.count - start - 9 >= Self.frameSize { commitFrame() }
    }

    /// Large contents stand outside of frames.
    private func write(
        _ opcode: PickleOpcode, length: Int, lengthBytes: Int, _ contents: UnsafeRawBufferPointer
    ) {
        let isLarge = isFraming && contents.count >= Self.frameSize
        if isLarge {
            commitFrame()
            isFraming = false
        }
        write(opcode)
        writeLittleEndian(length, bytes: lengthBytes)
        output.append(contentsOf: contents)
        if isLarge { isFraming = true }
    }

    // MARK: Memo

    func memoize(_ value: Value) {
        let index = memo.count
        memo[value.bits] = index
        kept.append(value)
        if version >= 4 { return write(.memoize) }
        if version == 0 {
            write(.putText)
            write("\(index)\n".utf8)
        } else {
            write(index < 256 ? .put1 : .put4)
            writeLittleEndian(index, bytes: index < 256 ? 1 : 4)
        }
    }

    /// Writes a reference to a value written before; false when it was not.
    func writeReference(to value: Value) -> Bool {
        guard let index = memo[value.bits] else { return false }
        if version == 0 {
            write(.getText)
            write("\(index)\n".utf8)
        } else {
            write(index < 256 ? .get1 : .get4)
            writeLittleEndian(index, bytes: index < 256 ? 1 : 4)
        }
        return true
    }

    // MARK: Values

    func save(_ value: Value) throws {
        closeFullFrame()
        if !persistentIdentifier.isNone {
            let identifier = try t.call(persistentIdentifier, value)
            if !identifier.isNone { return try savePersistent(identifier) }
        }
        try saveWithoutIdentifier(value)
    }

    private func savePersistent(_ identifier: Value) throws {
        kept.append(identifier)
        if version == 0 {
            let text = try t.str(identifier)
            guard text.isASCII else {
                throw try t.pickleError("PicklingError", "persistent IDs in protocol 0 must be ASCII strings")
            }
            write(.persistentText)
            write((text.text + "\n").utf8)
        } else {
            try saveWithoutIdentifier(identifier)
            write(.persistent)
        }
    }

    private func saveWithoutIdentifier(_ value: Value) throws {
        if value.isNone { return write(.none) }
        if value.isBool {
            if version >= 2 { return write(value.isTrue ? .true : .false) }
            return write((value.isTrue ? "I01\n" : "I00\n").utf8)
        }
        if value.isSmallInt { return saveInt(value.smallInt) }
        if value.isDouble { return saveFloat(value.double) }
        let types: Types = session.types
        guard let object = value.object else {
            throw try t.pickleError("PicklingError", "cannot pickle an unbound value")
        }
        let type = object.type
        if type === types.int { return try saveBigInt(value) }
        if writeReference(to: value) { return }
        try t.enterNative(" while pickling an object")
        defer { t.leaveNative() }
        if type === types.str { return try saveString(value.unsafeAs(StrObject.self)) }
        if type === types.bytes { return try saveBytes(value.unsafeAs(BytesObject.self)) }
        if type === types.dict { return try saveDict(value.unsafeAs(DictObject.self)) }
        if type === types.list { return try saveList(value.unsafeAs(ListObject.self)) }
        if type === types.tuple { return try saveTuple(value.unsafeAs(TupleObject.self)) }
        if version >= 4 && type === types.set { return try saveSet(value.unsafeAs(SetObject.self)) }
        if version >= 4 && type === types.frozenset {
            return try saveFrozenSet(value.unsafeAs(SetObject.self))
        }
        if version >= 5 && type === types.bytearray {
            return saveByteArray(value.unsafeAs(ByteArrayObject.self))
        }
        try saveByReducing(value, type)
    }

    private func saveInt(_ number: Int) {
        let fits = Int(Int32(truncatingIfNeeded: number)) == number
        if version == 0 && fits { return write("I\(number)\n".utf8) }
        if version == 0 { return write("L\(number)L\n".utf8) }
        if !fits {
            if version < 2 { return write("L\(number)L\n".utf8) }
            return saveLong(BigInt(small: number))
        }
        if number >= 0 && number < 256 {
            write(.int1)
            writeLittleEndian(number, bytes: 1)
        } else if number >= 0 && number < 65536 {
            write(.int2)
            writeLittleEndian(number, bytes: 2)
        } else {
            write(.int4)
            writeLittleEndian(number, bytes: 4)
        }
    }

    private func saveBigInt(_ value: Value) throws {
        guard let number = t.integerValue(value) else { return }
        if version < 2 { return write("L\(try t.decimalText(number).text)L\n".utf8) }
        saveLong(number)
    }

    private func saveLong(_ number: BigInt) {
        let bytes = number.shortestLittleEndian
        if bytes.count < 256 {
            write(.long1)
            writeLittleEndian(bytes.count, bytes: 1)
        } else {
            write(.long4)
            writeLittleEndian(bytes.count, bytes: 4)
        }
        write(bytes)
    }

    private func saveFloat(_ number: Double) {
        if version == 0 { return write("F\(session.string(repr: number).text)\n".utf8) }
        write(.float8)
        for shift in stride(from: 56, through: 0, by: -8) {
            output.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift)))
        }
    }

    private func saveString(_ string: StrObject) throws {
        if version == 0 {
            write(.unicodeText)
            write(rawEscapes(of: string))
            write([10])
        } else {
            let encoded = string.isASCII ? nil : try t.encodeUTF8(string, errors: "surrogatepass")
            let count = encoded?.count ?? string.count
            let opcode: PickleOpcode
            let size: Int
            if count < 256 && version >= 4 {
                (opcode, size) = (.unicode1, 1)
            } else if count <= Int(UInt32.max) {
                (opcode, size) = (.unicode4, 4)
            } else {
                (opcode, size) = (.unicode8, 8)
            }
            if let encoded {
                encoded.withUnsafeBytes { write(opcode, length: count, lengthBytes: size, $0) }
            } else {
                write(opcode, length: count, lengthBytes: size, string.bytes)
            }
        }
        memoize(Value(string))
    }

    /// Protocol 0: Latin-1, other characters and those that end lines as `\u` escapes.
    private func rawEscapes(of string: StrObject) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in 0..<string.count {
            let point = string[index]
            if point >= 0x10000 {
                bytes += Array("\\U".utf8) + hexadecimal(point, digits: 8)
            } else if point >= 256 || [0, 10, 13, 26, 92].contains(point) {
                bytes += Array("\\u".utf8) + hexadecimal(point, digits: 4)
            } else {
                bytes.append(UInt8(point))
            }
        }
        return bytes
    }

    private func hexadecimal(_ number: UInt32, digits: Int) -> [UInt8] {
        let text = Array(String(number, radix: 16).utf8)
        return [UInt8](repeating: 48, count: max(0, digits - text.count)) + text
    }

    private func saveBytes(_ bytes: BytesObject) throws {
        if version < 3 {
            let value = Value(bytes)
            if bytes.count == 0 {
                return try saveReduction(
                    session.tuple([Value(session.types.bytes), Value(session.emptyTuple)]), of: value)
            }
            let text = Value(session.string(latin1: bytes.buffer))
            let encode = try t.getAttribute(t.importModule(absolute: "_codecs"), session.intern("encode"))
            let arguments = Value(session.tuple([text, Value(session.string("latin1"))]))
            return try saveReduction(session.tuple([encode, arguments]), of: value)
        }
        if bytes.count < 256 {
            write(.bytes1, length: bytes.count, lengthBytes: 1, bytes.buffer)
        } else if bytes.count <= Int(UInt32.max) {
            write(.bytes4, length: bytes.count, lengthBytes: 4, bytes.buffer)
        } else {
            write(.bytes8, length: bytes.count, lengthBytes: 8, bytes.buffer)
        }
        memoize(Value(bytes))
    }

    private func saveByteArray(_ bytes: ByteArrayObject) {
        write(.bytearray8, length: bytes.buffer.count, lengthBytes: 8, bytes.buffer)
        memoize(Value(bytes))
    }

    // MARK: Containers

    private func saveTuple(_ tuple: TupleObject) throws {
        let value = Value(tuple)
        if tuple.count == 0 {
            if version > 0 { return write(.emptyTuple) }
            write(.mark)
            return write(.tuple)
        }
        let isShort = tuple.count <= 3 && version >= 2
        if !isShort { write(.mark) }
        for index in 0..<tuple.count { try save(tuple[index]) }
        if memo[value.bits] != nil {
            // An item refers to the tuple, which was written meanwhile.
            if isShort || version == 0 {
                for _ in 0..<(isShort ? tuple.count : tuple.count + 1) { write(.pop) }
            } else {
                write(.popMark)
            }
            _ = writeReference(to: value)
            return
        }
        switch (isShort, tuple.count) {
        case (true, 1): write(.tuple1)
        case (true, 2): write(.tuple2)
        case (true, _): write(.tuple3)
        default: write(.tuple)
        }
        memoize(value)
    }

    private func saveList(_ list: ListObject) throws {
        if version == 0 {
            write(.mark)
            write(.list)
        } else {
            write(.emptyList)
        }
        memoize(Value(list))
        if version == 0 || list.count == 1 {
            var index = 0
            while index < list.count {
                try save(list[index])
                write(.append)
                index += 1
            }
            return
        }
        var index = 0
        while index < list.count {
            write(.mark)
            let end = index + Self.batchSize
            while index < min(end, list.count) {
                try save(list[index])
                index += 1
            }
            write(.appends)
        }
    }

    private func saveDict(_ dict: DictObject) throws {
        if version == 0 {
            write(.mark)
            write(.dict)
        } else {
            write(.emptyDict)
        }
        memoize(Value(dict))
        let size = dict.count
        var written = 0
        var index = dict.nextEntry(0)
        while index >= 0 {
            let isSingle = version == 0 || size == 1
            if !isSingle && written % Self.batchSize == 0 {
                if written > 0 { write(.setItems) }
                write(.mark)
            }
            let entry = dict.entries[index]
            try save(entry.key)
            try save(entry.value)
            if dict.count != size { throw t.runtimeError("dictionary changed size during iteration") }
            if isSingle { write(.setItem) }
            written += 1
            index = dict.nextEntry(index + 1)
        }
        if version > 0 && size > 1 { write(.setItems) }
    }

    private func saveSet(_ set: SetObject) throws {
        write(.emptySet)
        memoize(Value(set))
        var written = 0
        let size = set.count
        try forEachItem(of: set) { item in
            if written % Self.batchSize == 0 {
                if written > 0 { write(.addItems) }
                write(.mark)
            }
            try save(item)
            if set.count != size { throw t.runtimeError("set changed size during iteration") }
            written += 1
        }
        if written > 0 { write(.addItems) }
    }

    private func saveFrozenSet(_ set: SetObject) throws {
        write(.mark)
        try forEachItem(of: set) { try save($0) }
        if memo[Value(set).bits] != nil {
            write(.popMark)
            _ = writeReference(to: Value(set))
            return
        }
        write(.frozenSet)
        memoize(Value(set))
    }

    private func forEachItem(of set: SetObject, _ body: (Value) throws -> Void) throws {
        var index = set.nextEntry(0)
        while index >= 0 {
            try body(set.table[index].key)
            index = set.nextEntry(index + 1)
        }
    }

    /// Items that an object's reduction hands over as iterators.
    func saveItems(_ iterator: Value, arePairs: Bool) throws {
        func write(_ item: Value) throws {
            guard arePairs else { return try save(item) }
            guard let pair = item.as(TupleObject.self), pair.count == 2 else {
                throw t.typeError("dict items iterator must return 2-tuples")
            }
            try save(pair[0])
            try save(pair[1])
        }
        while true {
            guard let first = try t.next(iterator) else { return }
            kept.append(first)
            guard version > 0, let second = try t.next(iterator) else {
                try write(first)
                self.write(arePairs ? .setItem : .append)
                if version > 0 { return }
                continue
            }
            kept.append(second)
            self.write(.mark)
            try write(first)
            try write(second)
            var count = 2
            while count < Self.batchSize, let item = try t.next(iterator) {
                kept.append(item)
                try write(item)
                count += 1
            }
            self.write(arePairs ? .setItems : .appends)
            if count < Self.batchSize { return }
        }
    }
}

extension BigInt {
    /// The shortest two's complement, lowest byte first; empty for 0.
    var shortestLittleEndian: [UInt8] {
        if isZero { return [] }
        var bytes: [UInt8] = []
        for word in twosComplementWords(magnitude.words.count + 1) {
            for shift in stride(from: UInt(0), to: UInt(UInt.bitWidth), by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> shift))
            }
        }
        let filler: UInt8 = isNegative ? 0xFF : 0
        while bytes.count > 1, bytes[bytes.count - 1] == filler,
            bytes[bytes.count - 2] & 0x80 == filler & 0x80
        {
            bytes.removeLast()
        }
        return bytes
    }

    /// The number that `shortestLittleEndian` gave.
    init(littleEndian bytes: ArraySlice<UInt8>) {
        guard let last = bytes.last else {
            self = 0
            return
        }
        let filler: UInt8 = last & 0x80 != 0 ? 0xFF : 0
        var words = [UInt](repeating: 0, count: bytes.count / 8 + 1)
        for index in 0..<(words.count * 8) {
            let byte = index < bytes.count ? bytes[bytes.startIndex + index] : filler
            words[index / 8] |= UInt(byte) << UInt(index % 8 * 8)
        }
        self.init(twosComplement: words)
    }
}
