import Syntax

func defineTupleType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let cls = a[0].unsafeAs(TypeObject.self)
        let types: Types = t.session.types
        if cls === types.tuple || cls.special(.`init`) == types.object.special(.`init`) {
            try t.rejectKeywords(a[2], "tuple")
        }
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("tuple expected at most 1 argument, got \(arguments.count)")
        }
        let items = arguments.count == 1 ? try t.tupleFromIterable(arguments[0]) : t.session.emptyTuple
        if cls === types.tuple { return Value(items) }
        let tuple = TupleObject(cls.rootShape, count: items.count)
        tuple.items.update(from: items.items, count: items.count)
        return Value(tuple)
    }
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    defineTupleOperators(builder)
    builder.method("count", "self, value, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        var count = 0
        for index in 0..<tuple.count where try t.equals(tuple[index], a[1]) { count += 1 }
        return Value(smallInt: count)
    }
    builder.method("index", "self, value, start=0, stop=sys.maxsize, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        let start = try t.searchBound(a[2], length: tuple.count)
        let stop = a[3].isUnbound ? tuple.count : try min(tuple.count, t.searchBound(a[3], length: tuple.count))
        for index in stride(from: start, to: stop, by: 1) where try t.equals(tuple[index], a[1]) {
            return Value(smallInt: index)
        }
        throw t.valueError("tuple.index(x): x not in tuple")
    }
    builder.method("__getnewargs__", "self, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        return Value(t.session.tuple([Value(t.session.tuple(tuple.items, count: tuple.count))]))
    }
}

private func defineTupleOperators(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { _, a in Value(smallInt: a[0].unsafeAs(TupleObject.self).count) }
    builder.special(.iter, "self, /") { t, a in Value(TupleIteratorObject(t.session, a[0])) }
    builder.special(.hash, "self, /") { t, a in t.int(try t.hash(of: a[0].unsafeAs(TupleObject.self))) }
    builder.special(.repr, "self, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        if tuple.count == 0 { return Value(t.session.string("()")) }
        return try t.reprOfContainer(a[0], recursive: "(...)") { text in
            text.append(codePoint: 0x28)
            for index in 0..<tuple.count {
                if index > 0 { text.append(", ") }
                text.append(try t.repr(tuple[index]))
            }
            text.append(tuple.count == 1 ? ",)" : ")")
        }
    }
    builder.special(.contains, "self, key, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        for index in 0..<tuple.count where try t.equals(tuple[index], a[1]) { return .true }
        return .false
    }
    builder.special(.getitem, "self, key, /") { t, a in
        let tuple = a[0].unsafeAs(TupleObject.self)
        if a[1].isKind(.slice) { return Value(try t.slice(tuple, a[1].unsafeAs(SliceObject.self))) }
        var index = try t.sequenceIndex(a[1], "tuple indices must be integers or slices")
        if index < 0 { index += tuple.count }
        guard index >= 0 && index < tuple.count else { throw t.indexError("tuple index out of range") }
        return tuple[index]
    }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            guard a[1].isKind(.tuple) else { return t.session.notImplemented }
            return try t.compareTuples(op, a[0].unsafeAs(TupleObject.self), a[1].unsafeAs(TupleObject.self))
        }
    }
    builder.special(.add, "self, value, /") { t, a in
        guard a[1].isKind(.tuple) else {
            throw t.typeError("can only concatenate tuple (not \"\(t.type(of: a[1]).name)\") to tuple")
        }
        let left = a[0].unsafeAs(TupleObject.self)
        let right = a[1].unsafeAs(TupleObject.self)
        let exact: TypeObject = t.session.types.tuple
        if left.count == 0 && right.type === exact { return a[1] }
        if right.count == 0 && left.type === exact { return a[0] }
        let result = TupleObject(exact.rootShape, count: left.count + right.count)
        result.items.update(from: left.items, count: left.count)
        (result.items + left.count).update(from: right.items, count: right.count)
        return Value(result)
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in
            guard let times = try t.repetitionCount(a[1]) else {
                throw t.typeError("can't multiply sequence by non-int of type '\(t.type(of: a[1]).name)'")
            }
            let tuple = a[0].unsafeAs(TupleObject.self)
            let exact: TypeObject = t.session.types.tuple
            if (times == 1 || tuple.count == 0) && tuple.type === exact { return a[0] }
            if times == 0 || tuple.count == 0 { return Value(t.session.emptyTuple) }
            let result = TupleObject(exact.rootShape, count: try t.checkedCount(tuple.count, times: times))
            for index in 0..<times {
                (result.items + index * tuple.count).update(from: tuple.items, count: tuple.count)
            }
            return Value(result)
        }
    }
}

extension ThreadState {
    /// `tuple[slice]`
    package func slice(_ tuple: TupleObject, _ slice: SliceObject) throws -> TupleObject {
        let bounds = try numbers(of: slice).adjusted(to: tuple.count)
        if bounds.count == 0 { return session.emptyTuple }
        if bounds.step == 1 {
            if bounds.count == tuple.count && tuple.type === session.types.tuple { return tuple }
            return session.tuple(tuple.items + bounds.start, count: bounds.count)
        }
        let result = TupleObject(session.types.tuple.rootShape, count: bounds.count)
        for index in 0..<bounds.count { result.items[index] = tuple[bounds.start + index * bounds.step] }
        return result
    }

    /// `left op right` of two tuples.
    func compareTuples(_ op: CompareOperator, _ left: TupleObject, _ right: TupleObject) throws -> Value {
        try checkNativeStack()
        for index in 0..<min(left.count, right.count) {
            let first = left[index]
            let second = right[index]
            if try !equals(first, second) {
                if op == .equal { return .false }
                if op == .notEqual { return .true }
                return try compare(op, first, second)
            }
        }
        return Value(op.holds(left.count, right.count))
    }
}
