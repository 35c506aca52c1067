/// `types.UnionType`: `int | str`.
public final class UnionObject: Object {
    package let arguments: TupleObject
    private var knownParameters: TupleObject?

    init(_ session: Session, _ arguments: TupleObject) {
        self.arguments = arguments
        super.init(session.types.unionType.rootShape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(arguments)
        heap.mark(knownParameters)
    }

    fileprivate func parameters(_ t: ThreadState) throws -> TupleObject {
        if let knownParameters { return knownParameters }
        let parameters = try t.typeParameters(in: arguments)
        knownParameters = parameters
        return parameters
    }
}

/// `types.UnionType`
func defineUnionTypeType(_ builder: TypeBuilder) {
    func union(_ value: Value) -> UnionObject { value.unsafeAs(UnionObject.self) }
    builder.special(.repr, "self, /") { t, a in
        let parts = try union(a[0]).arguments.array.map { item in
            item == Value(t.session.types.none) ? "None" : try t.typeArgumentText(item)
        }
        return Value(t.session.string(parts.joined(separator: " | ")))
    }
    builder.special(.hash, "self, /") { t, a in
        var hash = 0x5EED
        for item in union(a[0]).arguments.array { hash ^= try t.hash(item) }
        return t.int(hash)
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard let other = a[1].as(UnionObject.self) else { return t.session.notImplemented }
        let left = union(a[0]).arguments
        let right = other.arguments
        guard left.count == right.count else { return .false }
        for index in 0..<left.count where try !t.contains(Value(right), left[index]) { return .false }
        return .true
    }
    builder.special(.or, "self, value, /") { t, a in try t.makeUnion(a[0], a[1]) }
    builder.special(.ror, "self, value, /") { t, a in try t.makeUnion(a[1], a[0]) }
    builder.special(.getitem, "self, typeargs, /") { t, a in
        let own = union(a[0])
        let arguments = try t.substitute(a[0], own.arguments, own.parameters(t), a[1])
        var result = arguments[0]
        for index in 1..<max(1, arguments.count) { result = try t.binary(.bitOr, result, arguments[index]) }
        return result
    }
    builder.member("__args__") { _, this in Value(union(this).arguments) }
    builder.property("__parameters__") { t, this in Value(try union(this).parameters(t)) }
}

extension ThreadState {
    /// `left | right` for types; NotImplemented when one is none.
    func makeUnion(_ left: Value, _ right: Value) throws -> Value {
        if left.as(TypeParameterObject.self) != nil || right.as(TypeParameterObject.self) != nil {
            let union = try getAttribute(importModule(absolute: "typing"), session.intern("Union"))
            return try getItem(union, Value(session.tuple([left, right])))
        }
        guard isUnionMember(left), isUnionMember(right) else { return session.notImplemented }
        let members = session.list([])
        for value in [left, right] {
            let items =
                value.as(UnionObject.self)?.arguments.array ?? [
                    value.isNone ? Value(session.types.none) : value
                ]
            for item in items where try !contains(Value(members), item) { members.append(item) }
        }
        if members.count == 1 { return members[0] }
        return Value(UnionObject(session, session.tuple(UnsafePointer(members.items), count: members.count)))
    }

    private func isUnionMember(_ value: Value) -> Bool {
        value.isNone || value.isKind(.type) || value.as(GenericAliasObject.self) != nil
            || value.as(UnionObject.self) != nil || value.as(TypeAliasObject.self) != nil
    }
}
