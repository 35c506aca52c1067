/// A tuple whose items have names (`sys.version_info`, `time.struct_time`, `os.stat_result`).
package struct StructSequenceField {
    package let name: String
    /// Shown as an item of the tuple; others are attributes only.
    package let isVisible: Bool

    package init(_ name: String, isVisible: Bool = true) {
        self.name = name
        self.isVisible = isVisible
    }
}

extension Session {
    /// A struct sequence type; hidden fields follow the visible ones.
    package func structSequenceType(
        _ name: String, module: String, _ fields: [StructSequenceField], isConstructible: Bool = false
    ) -> TypeObject {
        let visible = fields.filter(\.isVisible).count
        let type = makeType(name, base: types.tuple, layout: .tuple, moduleName: module) { builder in
            for (index, field) in fields.enumerated() {
                builder.property(field.name, get: { t, object in
                    // A field may stand beside the item of its name (times as floats beside whole seconds).
                    let hidden = t.session.hiddenFields(object)?.value(interned: t.session.intern(field.name))
                    if let hidden, !hidden.isUnbound { return hidden }
                    let tuple = object.unsafeAs(TupleObject.self)
                    return index < visible && index < tuple.count ? tuple[index] : .none
                })
            }
            builder.attribute("n_fields", Value(smallInt: fields.count))
            builder.attribute("n_sequence_fields", Value(smallInt: visible))
            builder.attribute("n_unnamed_fields", Value(smallInt: 0))
            let names = fields.prefix(visible).map { Value(builder.session.intern($0.name)) }
            builder.attribute("__match_args__", Value(builder.session.tuple(names)))
            builder.special(.repr, "self, /") { t, a in
                let tuple = a[0].unsafeAs(TupleObject.self)
                var text = tuple.type.name + "("
                for index in 0..<min(visible, tuple.count) {
                    text += (index == 0 ? "" : ", ") + "\(fields[index].name)=\(try t.reprText(tuple[index]))"
                }
                return Value(t.session.string(text + ")"))
            }
            builder.new("cls, /, sequence, dict=None") { t, a in
                let type = a[0].unsafeAs(TypeObject.self)
                if !isConstructible { throw t.typeError("cannot create '\(type.name)' instances") }
                guard t.isSequence(a[1]) || a[1].isKind(.tuple) else {
                    throw t.typeError("constructor requires a sequence")
                }
                let items = try t.tupleFromIterable(a[1])
                if items.count < visible {
                    let bound = fields.count > visible ? "an at least " : "a "
                    throw t.typeError(
                        "\(type.name)() takes \(bound)\(visible)-sequence (\(items.count)-sequence given)")
                }
                if items.count > fields.count {
                    let bound = fields.count > visible ? "an at most " : "a "
                    throw t.typeError(
                        "\(type.name)() takes \(bound)\(fields.count)-sequence (\(items.count)-sequence given)")
                }
                return Value(
                    t.session.structSequence(
                        type, Array(items.array.prefix(visible)),
                        hidden: zip(fields.dropFirst(visible), items.array.dropFirst(visible)).map { ($0.name, $1) }))
            }
        }
        return type
    }

    /// A struct sequence with its visible items and its hidden fields.
    package func structSequence(
        _ type: TypeObject, _ items: [Value], hidden: [(String, Value)] = []
    ) -> TupleObject {
        let tuple = TupleObject(type.rootShape, count: items.count)
        for (index, item) in items.enumerated() { tuple.items[index] = item }
        if !hidden.isEmpty {
            let dict = dict()
            for (name, value) in hidden { dict.set(interned: intern(name), value) }
            heap.attributeTables[UInt(bitPattern: Value(tuple).pointer)] = Value(dict)
            tuple.flags.insert(.hasAttributeTable)
        }
        return tuple
    }

    fileprivate func hiddenFields(_ object: Value) -> DictObject? {
        guard object.isObject, object.unsafeObject.flags.contains(.hasAttributeTable) else { return nil }
        return heap.attributeTables[UInt(bitPattern: object.pointer)]?.as(DictObject.self)
    }
}
