import BigInt
import Runtime
import Syntax

private func array(_ value: Value) -> ArrayObject { value.unsafeAs(ArrayObject.self) }

func defineArrayType(_ builder: TypeBuilder) {
    builder.session.keep(builder.type, as: "array.array")
    builder.new("cls, /, *args, **kwargs") { t, a in try makeArray(t, a) }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.attribute("__hash__", .none)
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in
        try t.call(Value(t.session.types.genericAlias), a[0], a[1])
    }
    builder.property(
        "typecode", get: { t, value in Value(t.session.string(String(array(value).itemKind.code))) })
    builder.property("itemsize", get: { t, value in t.int(array(value).itemKind.size) })
    builder.special(.repr, "self, /") { t, a in
        let object = array(a[0])
        let name = object.type.plainName
        if object.count == 0 { return Value(t.session.string("\(name)('\(object.itemKind.code)')")) }
        let shown = object.itemKind.isText ? try arrayText(t, object) : Value(try object.list(t))
        return Value(t.session.string("\(name)('\(object.itemKind.code)', \(try t.reprText(shown)))"))
    }
    builder.special(.len, "self, /") { t, a in t.int(array(a[0]).count) }
    builder.special(.iter, "self, /") { t, a in
        guard let type = t.session.libraryType("array.arrayiterator") else { return .none }
        return Value(ArrayIteratorObject(type.rootShape, array(a[0])))
    }
    builder.special(.contains, "self, key, /") { t, a in
        Value(try position(t, array(a[0]), a[1], 0, Int.max) != nil)
    }
    let comparisons: [(SpecialName, CompareOperator)] = [
        (.lt, .less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual), (.gt, .greater),
        (.ge, .greaterEqual),
    ]
    for (name, op) in comparisons {
        builder.special(name, "self, value, /") { t, a in
            guard let right = a[1].as(ArrayObject.self) else { return t.session.notImplemented }
            return try compareArrays(t, op, array(a[0]), right)
        }
    }
    defineArrayItems(builder)
    defineArrayOperators(builder)
    defineArrayMethods(builder)
    defineArrayConversions(builder)
}

private func makeArray(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let type = a[0].unsafeAs(TypeObject.self)
    let given = a[1].unsafeAs(TupleObject.self)
    if !type.isHeapType, let keywords = a[2].as(DictObject.self), keywords.count > 0 {
        throw t.typeError("array.array() takes no keyword arguments")
    }
    if given.count == 0 { throw t.typeError("array() takes at least 1 argument (0 given)") }
    if given.count > 2 { throw t.typeError("array() takes at most 2 arguments (\(given.count) given)") }
    let kind = try t.arrayKind(given[0])
    if kind.code == "u" {
        try t.warnAtCaller(
            .deprecationWarning, "The 'u' type code is deprecated and will be removed in Python 3.16")
    }
    let made = ArrayObject(type.rootShape, kind)
    if given.count == 1 { return Value(made) }
    let initial = given[1]
    return try t.protecting([Value(made)]) {
        if initial.isKind(.str) {
            guard kind.isText else {
                throw t.typeError("cannot use a str to initialize an array with typecode '\(kind.code)'")
            }
            try t.appendText(made, initial.str)
        } else if let other = initial.as(ArrayObject.self) {
            if other.itemKind.isText && !kind.isText {
                throw t.typeError(
                    "cannot use a unicode array to initialize an array with typecode '\(kind.code)'")
            }
            if other.itemKind.code == kind.code {
                try t.extend(made, initial)
            } else {
                for item in try other.list(t).array { try t.insert(made, at: made.count, item) }
            }
        } else if initial.isKind(.bytes) || initial.isKind(.bytearray) {
            try t.appendBytes(made, initial)
        } else {
            try t.extend(made, initial)
        }
        return Value(made)
    }
}

/// The characters of an array of text.
func arrayText(_ t: ThreadState, _ array: ArrayObject) throws -> Value {
    var text: [UInt32] = []
    for index in 0..<array.count {
        guard case let bits = array.bits(index), bits <= 0x10FFFF else {
            throw t.valueError(
                "character U+\(String(array.bits(index), radix: 16)) is not in range [U+0000; U+10ffff]")
        }
        text.append(UInt32(bits))
    }
    return Value(t.session.string(codePoints: text))
}

private func position(
    _ t: ThreadState, _ array: ArrayObject, _ value: Value, _ start: Int, _ stop: Int
) throws -> Int? {
    var index = start
    while index < array.count && index < stop {
        if try t.compareIsTrue(.equal, array.value(index, t), value) { return index }
        index += 1
    }
    return nil
}

private func compareArrays(
    _ t: ThreadState, _ op: CompareOperator, _ left: ArrayObject, _ right: ArrayObject
) throws -> Value {
    if left.count != right.count && (op == .equal || op == .notEqual) { return Value(op == .notEqual) }
    for index in 0..<min(left.count, right.count) {
        let (x, y) = (try left.value(index, t), try right.value(index, t))
        if try !t.compareIsTrue(.equal, x, y) {
            if op == .equal || op == .notEqual { return Value(op == .notEqual) }
            return try t.compare(op, x, y)
        }
    }
    return try t.compare(op, t.int(left.count), t.int(right.count))
}

private func isIndex(_ t: ThreadState, _ key: Value) -> Bool {
    t.integerValue(key) != nil || !t.type(of: key).special(.index).isUnbound
}

private func itemIndex(_ t: ThreadState, _ array: ArrayObject, _ key: Value, _ message: String) throws -> Int
{
    guard isIndex(t, key) else { throw t.typeError("array indices must be integers") }
    let given = try t.toSequenceIndex(key, error: .indexError)
    let index = given < 0 ? given &+ array.count : given
    guard index >= 0 && index < array.count else { throw t.indexError(message) }
    return index
}

private func defineArrayItems(_ builder: TypeBuilder) {
    builder.special(.getitem, "self, key, /") { t, a in
        let object = array(a[0])
        guard let slice = a[1].as(SliceObject.self) else {
            return try object.value(try itemIndex(t, object, a[1], "array index out of range"), t)
        }
        let (start, _, step, count) = try t.bounds(of: slice, length: object.count)
        let made = emptyArray(t, object.itemKind, count: count)
        for index in 0..<count { made.setBits(index, object.bits(start + index * step)) }
        return Value(made)
    }
    builder.special(.setitem, "self, key, value, /") { t, a in
        let object = array(a[0])
        guard let slice = a[1].as(SliceObject.self) else {
            guard isIndex(t, a[1]) else { throw t.typeError("array indices must be integers") }
            _ = try itemIndex(t, object, a[1], "array assignment index out of range")
            let bits = try object.itemKind.bits(of: a[2], t)
            object.setBits(try itemIndex(t, object, a[1], "array assignment index out of range"), bits)
            return .none
        }
        guard let given = a[2].as(ArrayObject.self) else {
            throw t.typeError("can only assign array (not \"\(t.type(of: a[2]).name)\") to array slice")
        }
        if given.itemKind.code != object.itemKind.code {
            throw t.typeError("bad argument type for built-in operation")
        }
        let (start, _, step, count) = try t.bounds(of: slice, length: object.count)
        if step == 1 {
            if given.count == count && given !== object {
                for index in 0..<count { object.setBits(start + index, given.bits(index)) }
            } else {
                try t.replace(object, start..<start + count, with: UnsafeRawBufferPointer(given.memory))
            }
            return .none
        }
        guard given.count == count else {
            throw t.valueError(
                "attempt to assign array of size \(given.count) to extended slice of size \(count)")
        }
        let bits = (0..<count).map { given.bits($0) }
        for (index, word) in bits.enumerated() { object.setBits(start + index * step, word) }
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        let object = array(a[0])
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        guard let slice = a[1].as(SliceObject.self) else {
            let index = try itemIndex(t, object, a[1], "array assignment index out of range")
            try t.replace(object, index..<index + 1, with: none)
            return .none
        }
        let (start, _, step, count) = try t.bounds(of: slice, length: object.count)
        try t.checkResizable(object)
        // From the end, so that the places before stay valid.
        let places = (0..<count).map { start + $0 * step }.sorted(by: >)
        if step == 1 {
            try t.replace(object, start..<start + count, with: none)
        } else {
            for place in places { try t.replace(object, place..<place + 1, with: none) }
        }
        return .none
    }
}

/// A new array of the plain class.
func emptyArray(_ t: ThreadState, _ kind: ArrayKind, count: Int) -> ArrayObject {
    let type = t.session.libraryType("array.array") ?? t.session.types.object
    return ArrayObject(type.rootShape, kind, count: count)
}

private func defineArrayOperators(_ builder: TypeBuilder) {
    func repeated(_ t: ThreadState, _ object: ArrayObject, _ times: Value) throws -> [UInt8] {
        let count = max(0, try t.toSequenceIndex(times))
        let size = try t.checkedCount(object.byteCount, times: count)
        try t.checkMemory(size)
        let unit = Array(object.memory)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        for _ in 0..<(unit.isEmpty ? 0 : count) { bytes += unit }
        return bytes
    }
    builder.special(.add, "self, value, /") { t, a in
        let object = array(a[0])
        guard let other = a[1].as(ArrayObject.self) else {
            throw t.typeError("can only append array (not \"\(t.type(of: a[1]).name)\") to array")
        }
        if other.itemKind.code != object.itemKind.code {
            throw t.typeError("bad argument type for built-in operation")
        }
        let made = emptyArray(t, object.itemKind, count: 0)
        made.replace(0..<0, with: UnsafeRawBufferPointer(object.memory))
        made.replace(made.byteCount..<made.byteCount, with: UnsafeRawBufferPointer(other.memory))
        return Value(made)
    }
    builder.special(.iadd, "self, value, /") { t, a in
        guard a[1].as(ArrayObject.self) != nil else {
            throw t.typeError("can only extend array with array (not \"\(t.type(of: a[1]).name)\")")
        }
        try t.extend(array(a[0]), a[1])
        return a[0]
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in
            guard isIndex(t, a[1]) else {
                throw t.typeError("can't multiply sequence by non-int of type '\(t.type(of: a[1]).name)'")
            }
            let made = emptyArray(t, array(a[0]).itemKind, count: 0)
            try repeated(t, array(a[0]), a[1]).withUnsafeBytes { made.replace(0..<0, with: $0) }
            return Value(made)
        }
    }
    builder.special(.imul, "self, value, /") { t, a in
        let object = array(a[0])
        let bytes = try repeated(t, object, a[1])
        if bytes.count != object.byteCount {
            try t.checkResizable(object)
            bytes.withUnsafeBytes { object.replace(0..<object.byteCount, with: $0) }
        }
        return a[0]
    }
}

private func defineArrayMethods(_ builder: TypeBuilder) {
    builder.method("append", "self, v, /") { t, a in
        try t.insert(array(a[0]), at: Int.max, a[1])
        return .none
    }
    builder.method("extend", "self, bb, /") { t, a in
        try t.extend(array(a[0]), a[1])
        return .none
    }
    builder.method("insert", "self, i, v, /") { t, a in
        let given = try t.toSequenceIndex(a[1])
        let count = array(a[0]).count
        try t.insert(array(a[0]), at: given < 0 ? max(0, given &+ count) : given, a[2])
        return .none
    }
    builder.method("pop", "self, i=-1, /") { t, a in
        let object = array(a[0])
        let given = try t.toSequenceIndex(a[1])
        if object.count == 0 { throw t.indexError("pop from empty array") }
        let index = given < 0 ? given &+ object.count : given
        guard index >= 0 && index < object.count else { throw t.indexError("pop index out of range") }
        let value = try object.value(index, t)
        try t.replace(object, index..<index + 1, with: UnsafeRawBufferPointer(start: nil, count: 0))
        return value
    }
    builder.method("remove", "self, v, /") { t, a in
        let object = array(a[0])
        guard let index = try position(t, object, a[1], 0, Int.max), index < object.count else {
            throw t.valueError("array.remove(x): x not in array")
        }
        try t.replace(object, index..<index + 1, with: UnsafeRawBufferPointer(start: nil, count: 0))
        return .none
    }
    builder.method("index", "self, v, start=0, stop=9223372036854775807, /") { t, a in
        let object = array(a[0])
        let start = try t.toClampedIndex(a[2])
        let stop = a[3].isUnbound ? Int.max : try t.toClampedIndex(a[3])
        let count = object.count
        guard
            let index = try position(
                t, object, a[1], start < 0 ? max(0, start &+ count) : start, stop < 0 ? stop &+ count : stop)
        else { throw t.valueError("array.index(x): x not in array") }
        return t.int(index)
    }
    builder.method("count", "self, v, /") { t, a in
        var count = 0
        var index = 0
        while index < array(a[0]).count {
            if try t.compareIsTrue(.equal, array(a[0]).value(index, t), a[1]) { count += 1 }
            index += 1
        }
        return t.int(count)
    }
    builder.method("reverse", "self, /") { _, a in
        let object = array(a[0])
        for index in 0..<object.count / 2 {
            let bits = object.bits(index)
            object.setBits(index, object.bits(object.count - 1 - index))
            object.setBits(object.count - 1 - index, bits)
        }
        return .none
    }
    builder.method("clear", "self, /") { t, a in
        let object = array(a[0])
        try t.replace(object, 0..<object.count, with: UnsafeRawBufferPointer(start: nil, count: 0))
        return .none
    }
    builder.method("byteswap", "self, /") { _, a in
        let object = array(a[0])
        for index in 0..<object.count {
            let bits = object.bits(index).byteSwapped >> UInt64(64 - object.itemKind.size * 8)
            object.setBits(index, bits)
        }
        return .none
    }
    builder.method("buffer_info", "self, /") { t, a in
        let object = array(a[0])
        return Value(t.session.tuple([t.int(Int(bitPattern: object.storage)), t.int(object.count)]))
    }
}
