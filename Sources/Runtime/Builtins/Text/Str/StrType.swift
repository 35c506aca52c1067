import Syntax

func defineStrType(_ builder: TypeBuilder) {
    builder.new("cls, object=<unset>, encoding=<unset>, errors=<unset>") { t, a in
        Value(try t.makeString(a[0].unsafeAs(TypeObject.self), a[1], a[2], a[3]))
    }
    defineStrProtocol(builder)
    defineStrSearchMethods(builder)
    defineStrSplitMethods(builder)
    defineStrPaddingMethods(builder)
    defineStrCaseMethods(builder)
    defineStrPredicates(builder)
    defineStrTranslationMethods(builder)
    defineStrFormatMethods(builder)
}

extension Value {
    /// The string; the value must hold one.
    @inline(__always) var str: StrObject { unsafeAs(StrObject.self) }
}

/// The special methods of `str`.
private func defineStrProtocol(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in Value(t.session.repr(ofText: a[0].str)) }
    builder.special(.str, "self, /") { t, a in Value(t.plainString(a[0].str)) }
    builder.special(.hash, "self, /") { t, a in t.int(a[0].str.hash) }
    builder.special(.len, "self, /") { t, a in t.int(a[0].str.count) }
    builder.special(.iter, "self, /") { t, a in Value(StringIteratorObject(t.session, a[0].str)) }
    builder.special(.format, "self, format_spec, /") { t, a in
        let spec = try t.formatSpecArgument(a[1])
        if spec.count == 0 { return Value(try t.str(a[0])) }
        return Value(try t.formatString(a[0].str, spec, t.type(of: a[0]).name))
    }
    builder.special(.contains, "self, key, /") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("'in <string>' requires string as left operand, not \(t.type(of: a[1]).name)")
        }
        return Value(a[0].str.find(a[1].str, from: 0, to: a[0].str.count) >= 0)
    }
    builder.special(.getitem, "self, key, /") { t, a in try t.stringItem(a[0].str, a[1]) }
    builder.special(.add, "self, value, /") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("can only concatenate str (not \"\(t.type(of: a[1]).name)\") to str")
        }
        return Value(try t.concatenated(a[0].str, a[1].str))
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in Value(try t.repeated(a[0].str, a[1])) }
    }
    let comparisons: [(CompareOperator, SpecialName)] = [
        (.less, .lt), (.lessEqual, .le), (.greater, .gt), (.greaterEqual, .ge),
    ]
    for (op, name) in comparisons {
        builder.special(name, "self, value, /") { t, a in
            guard a[1].isKind(.str) else { return t.session.notImplemented }
            return Value(op.holds(a[0].str.compare(a[1].str), 0))
        }
    }
    builder.special(.eq, "self, value, /") { t, a in
        a[1].isKind(.str) ? Value(a[0].str.isEqual(to: a[1].str)) : t.session.notImplemented
    }
    builder.special(.ne, "self, value, /") { t, a in
        a[1].isKind(.str) ? Value(!a[0].str.isEqual(to: a[1].str)) : t.session.notImplemented
    }
    builder.method("__getnewargs__", "self, /") { t, a in
        Value(t.session.tuple([Value(t.plainString(a[0].str))]))
    }
}

extension ThreadState {
    /// The same text as an instance of `str` itself.
    func plainString(_ text: StrObject) -> StrObject {
        if text.type === session.types.str { return text }
        var builder = StringBuilder(capacity: text.count)
        builder.append(text)
        return builder.string(session)
    }

    /// `str(object, encoding, errors)` for a class.
    fileprivate func makeString(
        _ type: TypeObject, _ object: Value, _ encoding: Value, _ errors: Value
    ) throws -> StrObject {
        let text: StrObject
        if object.isUnbound {
            text = session.emptyString
        } else if encoding.isUnbound && errors.isUnbound {
            text = try str(object)
        } else {
            if object.isKind(.str) { throw typeError("decoding str is not supported") }
            let codec = try codecArgument(encoding, "str", "encoding")
            let handler = try codecArgument(errors, "str", "errors")
            guard let decoded = try withBytes(object, { try decode($0, encoding: codec, errors: handler) })
            else {
                throw typeError(
                    "decoding to str: need a bytes-like object, \(self.type(of: object).name) found")
            }
            text = decoded
        }
        return type === session.types.str ? text : copy(of: text, type.rootShape)
    }

    /// The same text as an instance of another class.
    private func copy(of text: StrObject, _ shape: Shape) -> StrObject {
        let size = text.bytes.count
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, size), alignment: 8)
        storage.copyMemory(from: text.storage, byteCount: size)
        return StrObject(
            shape, adopting: storage, count: text.count, width: text.width, isASCII: text.isASCII)
    }

    /// `text[key]`
    func stringItem(_ text: StrObject, _ key: Value) throws -> Value {
        if key.isSmallInt {
            let index = key.smallInt < 0 ? key.smallInt + text.count : key.smallInt
            guard index >= 0 && index < text.count else { throw indexError("string index out of range") }
            return Value(session.character(text[index]))
        }
        if let slice = key.as(SliceObject.self) {
            let bounds = try bounds(of: slice, length: text.count)
            if bounds.step == 1 {
                return Value(session.slice(text, bounds.start..<bounds.start + bounds.count))
            }
            var builder = StringBuilder(capacity: bounds.count * Int(text.width))
            var index = bounds.start
            for _ in 0..<bounds.count {
                builder.append(codePoint: text[index])
                index &+= bounds.step
            }
            return Value(builder.string(session))
        }
        if type(of: key).special(.index).isUnbound {
            throw typeError("string indices must be integers, not '\(type(of: key).name)'")
        }
        guard let number = try toIndexValue(key).machineInt else {
            throw indexError("cannot fit 'int' into an index-sized integer")
        }
        let index = number < 0 ? number + text.count : number
        guard index >= 0 && index < text.count else { throw indexError("string index out of range") }
        return Value(session.character(text[index]))
    }

    /// `left + right` of two plain strings; nil for other values.
    @inline(__always) func textSum(_ left: Value, _ right: Value) throws -> Value? {
        guard left.isKind(.str), right.isKind(.str), left.unsafeObject.type === session.types.str,
            right.unsafeObject.type === session.types.str
        else { return nil }
        return Value(try concatenated(left.str, right.str))
    }

    /// `text[index]` of a plain string with a small int in range; unbound otherwise.
    func fastCharacter(_ text: Value, _ key: Value) -> Value {
        guard key.isSmallInt, text.isKind(.str), text.unsafeObject.type === session.types.str else {
            return .unbound
        }
        let string = text.str
        let index = key.smallInt < 0 ? key.smallInt &+ string.count : key.smallInt
        guard index >= 0 && index < string.count else { return .unbound }
        return Value(session.character(string[index]))
    }

    /// `left + right`
    func concatenated(_ left: StrObject, _ right: StrObject) throws -> StrObject {
        if left.count == 0 { return plainString(right) }
        if right.count == 0 { return plainString(left) }
        return session.concatenate(left, right)
    }

    /// How often a sequence is to be repeated: an index of any sign.
    func repetitions(_ value: Value) throws -> Int {
        if value.isSmallInt { return max(0, value.smallInt) }
        if type(of: value).special(.index).isUnbound {
            throw typeError("can't multiply sequence by non-int of type '\(type(of: value).name)'")
        }
        guard let count = try toIndexValue(value).machineInt else {
            throw overflowError("cannot fit 'int' into an index-sized integer")
        }
        return max(0, count)
    }

    fileprivate func repeated(_ text: StrObject, _ value: Value) throws -> StrObject {
        let times = try repetitions(value)
        if times == 1 { return plainString(text) }
        if times == 0 || text.count == 0 { return session.emptyString }
        let unit = text.bytes.count
        let (size, overflow) = unit.multipliedReportingOverflow(by: times)
        if overflow { throw error(.memoryError) }
        try checkMemory(size)
        let storage = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
        storage.copyMemory(from: text.storage, byteCount: unit)
        var filled = unit
        while filled < size {
            // Doubles what is there.
            let step = min(filled, size - filled)
            (storage + filled).copyMemory(from: storage, byteCount: step)
            filled += step
        }
        return StrObject(
            session.types.str.rootShape, adopting: storage, count: text.count * times, width: text.width,
            isASCII: text.isASCII)
    }
}

/// `str_iterator`
public final class StringIteratorObject: Object, NativeIterator {
    /// Nil at the end.
    fileprivate var text: StrObject?
    fileprivate var index = 0

    init(_ session: Session, _ text: StrObject) {
        self.text = text
        let types: Types = session.types
        super.init((text.isASCII ? types.asciiIterator : types.stringIterator).rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(text) }

    package func next(_ thread: ThreadState) throws -> Value? { try nextItem(thread) }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        guard let text else { return nil }
        if index >= text.count {
            self.text = nil
            return nil
        }
        let point = text[index]
        index &+= 1
        return Value(thread.session.character(point))
    }

    fileprivate var remaining: Int { text.map { max(0, $0.count - index) } ?? 0 }
}

func defineStringIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(StringIteratorObject.self) { t, iterator in
        try t.iteratorReduction(
            iterator.text.map { Value($0) } ?? .unbound, iterator.index, empty: Value(t.session.emptyString))
    } _: { t, iterator, state in
        if let text = iterator.text { iterator.index = try t.iteratorPosition(state, count: text.count) }
    }
    builder.special(.lengthHint, "self, /") { t, a in
        t.int(a[0].as(StringIteratorObject.self)?.remaining ?? 0)
    }
}
