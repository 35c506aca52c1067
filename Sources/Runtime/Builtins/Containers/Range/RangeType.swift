import BigInt

func defineRangeType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        if a.count < 2 { throw t.typeError("range expected at least 1 argument, got 0") }
        if a.count > 4 { throw t.typeError("range expected at most 3 arguments, got \(a.count - 1)") }
        let start = a.count == 2 ? Value(smallInt: 0) : try rangeNumber(t, a[1])
        let stop = try rangeNumber(t, a.count == 2 ? a[1] : a[2])
        let step = a.count == 4 ? try rangeNumber(t, a[3]) : Value(smallInt: 1)
        if step == Value(smallInt: 0) { throw t.valueError("range() arg 3 must not be zero") }
        return Value(RangeObject(t, start: start, stop: stop, step: step))
    }
    builder.member("start") { _, value in value.unsafeAs(RangeObject.self).startValue }
    builder.member("stop") { _, value in value.unsafeAs(RangeObject.self).stopValue }
    builder.member("step") { _, value in value.unsafeAs(RangeObject.self).stepValue }
    builder.special(.len, "self, /") { t, a in
        guard let length = a[0].unsafeAs(RangeObject.self).length.machineInt else {
            throw t.overflowError("Python int too large to convert to C ssize_t")
        }
        return t.int(length)
    }
    builder.special(.bool, "self, /") { _, a in Value(!a[0].unsafeAs(RangeObject.self).isEmpty) }
    builder.method("__reduce__", "self, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        let parts = t.session.tuple([range.startValue, range.stopValue, range.stepValue])
        return Value(t.session.tuple([Value(range.type), Value(parts)]))
    }
    builder.special(.repr, "self, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        let start = try t.reprText(range.startValue)
        let stop = try t.reprText(range.stopValue)
        let step = range.stepValue == Value(smallInt: 1) ? "" : ", " + (try t.reprText(range.stepValue))
        return Value(t.session.string("range(\(start), \(stop)\(step))"))
    }
    builder.special(.getitem, "self, key, /") { t, a in
        try rangeItem(t, a[0].unsafeAs(RangeObject.self), a[1])
    }
    builder.special(.iter, "self, /") { t, a in t.iterator(of: a[0].unsafeAs(RangeObject.self)) }
    builder.method("__reversed__", "self, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        if range.isSmall {
            return Value(
                RangeIteratorObject(
                    t.session, current: range.start &+ (range.count - 1) &* range.step, step: -range.step,
                    remaining: range.count))
        }
        let step = t.integerValue(range.stepValue) ?? 1
        let last = (t.integerValue(range.startValue) ?? 0) + (range.length - 1) * step
        return Value(
            BigRangeIteratorObject(
                bigRangeIteratorType(t).rootShape, current: last, step: -step, remaining: range.length))
    }
    builder.special(.contains, "self, key, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        if a[1].isSmallInt || a[1].isBool || t.type(of: a[1]) === t.session.types.int {
            return Value(rangePosition(t, range, t.integerValue(a[1]) ?? 0) != nil)
        }
        let iterator = t.iterator(of: range)
        while let item = try t.next(iterator) {
            if try t.equals(item, a[1]) { return .true }
        }
        return .false
    }
    builder.method("count", "self, value, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        if t.type(of: a[1]) === t.session.types.int || a[1].isBool {
            return Value(smallInt: rangePosition(t, range, t.integerValue(a[1]) ?? 0) != nil ? 1 : 0)
        }
        var count = 0
        let iterator = t.iterator(of: range)
        while let item = try t.next(iterator) {
            if try t.equals(item, a[1]) { count += 1 }
        }
        return Value(smallInt: count)
    }
    builder.method("index", "self, value, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        if t.type(of: a[1]) === t.session.types.int || a[1].isBool {
            if let position = rangePosition(t, range, t.integerValue(a[1]) ?? 0) { return t.int(position) }
            throw t.valueError("\(try t.reprText(a[1])) is not in range")
        }
        var index = 0
        let iterator = t.iterator(of: range)
        while let item = try t.next(iterator) {
            if try t.equals(item, a[1]) { return t.int(index) }
            index += 1
        }
        throw t.valueError("sequence.index(x): x not in sequence")
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard a[1].isKind(.range) else { return t.session.notImplemented }
        return Value(rangesAreEqual(t, a[0].unsafeAs(RangeObject.self), a[1].unsafeAs(RangeObject.self)))
    }
    builder.special(.ne, "self, value, /") { t, a in
        guard a[1].isKind(.range) else { return t.session.notImplemented }
        return Value(!rangesAreEqual(t, a[0].unsafeAs(RangeObject.self), a[1].unsafeAs(RangeObject.self)))
    }
    builder.special(.hash, "self, /") { t, a in
        let range = a[0].unsafeAs(RangeObject.self)
        let length = t.int(range.length)
        let start = range.isEmpty ? Value.none : range.startValue
        let step = range.isEmpty || range.length == 1 ? Value.none : range.stepValue
        return t.int(try t.hashOfSequence([length, start, step]))
    }
}

private func rangeNumber(_ t: ThreadState, _ value: Value) throws -> Value {
    value.isSmallInt ? value : t.int(try t.toIndexValue(value))
}

private func rangesAreEqual(_ t: ThreadState, _ left: RangeObject, _ right: RangeObject) -> Bool {
    func number(_ value: Value) -> BigInt { t.integerValue(value) ?? 0 }
    if left.length != right.length { return false }
    if left.isEmpty { return true }
    if number(left.startValue) != number(right.startValue) { return false }
    return left.length == 1 || number(left.stepValue) == number(right.stepValue)
}

/// The place of a number in the range.
private func rangePosition(_ t: ThreadState, _ range: RangeObject, _ number: BigInt) -> BigInt? {
    let start = t.integerValue(range.startValue) ?? 0
    let step = t.integerValue(range.stepValue) ?? 1
    let (quotient, remainder) = (number - start).quotientAndRemainder(dividingBy: step)
    return remainder == 0 && quotient >= 0 && quotient < range.length ? quotient : nil
}

private func rangeItem(_ t: ThreadState, _ range: RangeObject, _ key: Value) throws -> Value {
    if key.isSmallInt && range.isSmall {
        var index = key.smallInt
        if index < 0 { index += range.count }
        guard index >= 0 && index < range.count else { throw t.indexError("range object index out of range") }
        return Value(smallInt: range.start &+ index &* range.step)
    }
    if key.isKind(.slice) { return try rangeSlice(t, range, key.unsafeAs(SliceObject.self)) }
    if t.integerValue(key) == nil && t.type(of: key).special(.index).isUnbound {
        throw t.typeError("range indices must be integers or slices, not \(t.type(of: key).name)")
    }
    var index = try t.toIndexValue(key)
    if index < 0 { index += range.length }
    guard index >= 0 && index < range.length else { throw t.indexError("range object index out of range") }
    return range.item(index, t)
}

private func rangeSlice(_ t: ThreadState, _ range: RangeObject, _ slice: SliceObject) throws -> Value {
    let (start, stop, step) = try bigSliceBounds(t, slice, range.length)
    let rangeStep = t.integerValue(range.stepValue) ?? 1
    return Value(
        RangeObject(
            t, start: range.item(start, t), stop: range.item(stop, t), step: t.int(rangeStep * step)))
}

/// `slice.indices(length)` with integers of any size.
func bigSliceBounds(
    _ t: ThreadState, _ slice: SliceObject, _ length: BigInt
) throws -> (start: BigInt, stop: BigInt, step: BigInt) {
    func number(_ value: Value) throws -> BigInt {
        if t.integerValue(value) == nil && t.type(of: value).special(.index).isUnbound {
            throw t.typeError("slice indices must be integers or None or have an __index__ method")
        }
        return try t.toIndexValue(value)
    }
    let step = slice.step.isNone ? 1 : try number(slice.step)
    if step == 0 { throw t.valueError("slice step cannot be zero") }
    let lower: BigInt = step < 0 ? -1 : 0
    let upper = step < 0 ? length - 1 : length
    func clamp(_ value: Value, _ absent: BigInt) throws -> BigInt {
        if value.isNone { return absent }
        let place = try number(value)
        return place < 0 ? max(place + length, lower) : min(place, upper)
    }
    let start = try clamp(slice.start, step < 0 ? upper : lower)
    let stop = try clamp(slice.stop, step < 0 ? lower : upper)
    return (start, stop, step)
}

/// `longrange_iterator`
private func bigRangeIteratorType(_ t: ThreadState) -> TypeObject {
    t.session.nativeType("longrange_iterator") { builder in
        builder.iteratorMethods()
        builder.positionedIterator(BigRangeIteratorObject.self) { t, iterator in
            let stop = iterator.current + iterator.remaining * iterator.step
            let range = try t.call(
                Value(t.session.types.range), t.int(iterator.current), t.int(stop), t.int(iterator.step))
            return try t.reduction(t.builtin("iter"), [range], state: Value.none)
        } _: { t, iterator, state in
            let steps = min(max(0, try t.toIndexValue(state)), iterator.remaining)
            iterator.current += steps * iterator.step
            iterator.remaining -= steps
        }
        builder.method("__length_hint__", "self, /") { t, a in
            t.int(a[0].unsafeAs(BigRangeIteratorObject.self).remaining)
        }
    }
}

extension ThreadState {
    /// A new iterator over a range.
    @inline(__always) package func iterator(of range: RangeObject) -> Value {
        if range.isSmall {
            return Value(
                RangeIteratorObject(session, current: range.start, step: range.step, remaining: range.count))
        }
        return bigIterator(of: range)
    }

    @inline(never) private func bigIterator(of range: RangeObject) -> Value {
        Value(
            BigRangeIteratorObject(
                bigRangeIteratorType(self).rootShape, current: integerValue(range.startValue) ?? 0,
                step: integerValue(range.stepValue) ?? 1, remaining: range.length))
    }
}

extension Session {
    /// A builtin type that has no place of its own among `types`; made when first asked for.
    package func nativeType(
        _ name: String, layout: TypeObject.Layout = .closed, moduleName: String = "builtins",
        define: @escaping (TypeBuilder) -> Void
    ) -> TypeObject {
        let key = "type " + name
        if let known = roots[key] { return known.unsafeAs(TypeObject.self) }
        let type = makeType(name, base: types.object, layout: layout, moduleName: moduleName, define: define)
        roots[key] = Value(type)
        return type
    }
}

func defineRangeIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(RangeIteratorObject.self) { t, iterator in
        let stop = iterator.current + iterator.remaining * iterator.step
        let range = try t.call(
            Value(t.session.types.range), t.int(iterator.current), t.int(stop), t.int(iterator.step))
        return try t.reduction(t.builtin("iter"), [range], state: Value.none)
    } _: { t, iterator, state in
        let steps = try t.iteratorPosition(state, count: iterator.remaining)
        iterator.current += steps * iterator.step
        iterator.remaining -= steps
    }
    builder.method("__length_hint__", "self, /") { t, a in
        t.int(a[0].unsafeAs(RangeIteratorObject.self).remaining)
    }
}

func defineSliceType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        if a.count < 2 { throw t.typeError("slice expected at least 1 argument, got 0") }
        if a.count > 4 { throw t.typeError("slice expected at most 3 arguments, got \(a.count - 1)") }
        return Value(
            SliceObject(
                t.session, a.count == 2 ? .none : a[1], a.count == 2 ? a[1] : a[2],
                a.count == 4 ? a[3] : .none))
    }
    builder.method("__reduce__", "self, /") { t, a in
        let slice = a[0].unsafeAs(SliceObject.self)
        let bounds = t.session.tuple([slice.start, slice.stop, slice.step])
        return Value(t.session.tuple([Value(slice.type), Value(bounds)]))
    }
    builder.member("start") { _, value in value.unsafeAs(SliceObject.self).start }
    builder.member("stop") { _, value in value.unsafeAs(SliceObject.self).stop }
    builder.member("step") { _, value in value.unsafeAs(SliceObject.self).step }
    builder.special(.repr, "self, /") { t, a in
        let slice = a[0].unsafeAs(SliceObject.self)
        let parts = try [slice.start, slice.stop, slice.step].map { try t.reprText($0) }
        return Value(t.session.string("slice(\(parts[0]), \(parts[1]), \(parts[2]))"))
    }
    builder.special(.hash, "self, /") { t, a in
        let slice = a[0].unsafeAs(SliceObject.self)
        return t.int(try t.hashOfSequence([slice.start, slice.stop, slice.step], countsLength: false))
    }
    builder.method("indices", "self, object, /") { t, a in
        let length = try t.toIndexValue(a[1])
        if length < 0 { throw t.valueError("length should not be negative") }
        let bounds = try bigSliceBounds(t, a[0].unsafeAs(SliceObject.self), length)
        return Value(t.session.tuple([t.int(bounds.start), t.int(bounds.stop), t.int(bounds.step)]))
    }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            guard a[1].isKind(.slice) else { return t.session.notImplemented }
            if a[0] == a[1] { return Value(op == .equal || op == .lessEqual || op == .greaterEqual) }
            let left = a[0].unsafeAs(SliceObject.self)
            let right = a[1].unsafeAs(SliceObject.self)
            return try t.compare(
                op, Value(t.session.tuple([left.start, left.stop, left.step])),
                Value(t.session.tuple([right.start, right.stop, right.step])))
        }
    }
}
