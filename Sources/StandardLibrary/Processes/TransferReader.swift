import Compiler
import Runtime

/// Reads what `TransferWriter` adds to pickles.
final class TransferReader {
    private let registry: TransferRegistry
    private let link: TransferLink

    private init(_ session: Session, _ link: TransferLink) {
        registry = session.transferRegistry
        self.link = link
    }

    /// The value that `TransferWriter.encode` wrote at the other end.
    static func decode(_ bytes: [UInt8], _ t: ThreadState, _ link: TransferLink) throws -> Value {
        try PickleReader(t, bytes, transfer: TransferReader(t.session, link)).load()
    }

    func execute(_ opcode: PickleOpcode, _ reader: PickleReader) throws {
        let t = reader.t
        let session = t.session
        switch opcode {
        case .code:
            let bytes = try reader.take(reader.takeLittleEndian(4))
            do { reader.push(CodeObject(session, try CodeDecoder.decode(bytes))) } catch is CodeFormatError {
                throw try reader.failure("invalid code")
            }
        case .source:
            let text = try reader.popText()
            session.registerSource(try reader.popText(), text)
        case .emptyCell: reader.push(CellObject(session, .unbound))
        case .fillCell:
            let content = try reader.pop()
            try expect(CellObject.self, reader).content = content
        case .function:
            let closure = try expect(TupleObject.self, reader)
            let code = try expect(CodeObject.self, reader)
            let globals = try expect(DictObject.self, reader)
            reader.push(FunctionObject(session, code: code, globals: globals, closure: closure.array))
        case .functionState: try setFunctionState(reader)
        case .namespace: reader.push(try namespace(number(reader), t))
        case .moduleNamespace: reader.push(try t.importedModule(reader.popText()).namespace)
        case .module: reader.push(try t.importModule(absolute: reader.popText()))
        case .defineNames:
            let isReplacing = try reader.pop().isTrue
            let names = try expect(DictObject.self, reader)
            let namespace = try expect(DictObject.self, reader)
            forEachEntry(names, session) { name, value in
                if isReplacing || namespace.find(interned: name) < 0 { namespace.set(interned: name, value) }
            }
        case .classSkeleton: try makeClass(reader)
        case .classState:
            let attributes = try expect(DictObject.self, reader)
            guard let type = try reader.top().as(TypeObject.self) else {
                throw try reader.failure("invalid class")
            }
            forEachEntry(attributes, session) { type.setAttribute($0, $1) }
            t.classWasCompleted(type)
        case .register:
            let number = try number(reader)
            let name = try reader.pop()
            let value = try reader.top()
            registry.register(value, as: number)
            link.known.insert(number)
            nameInMain(value, name, t)
        case .known:
            guard let value = registry.value(try number(reader)) else {
                throw try reader.failure("unknown value")
            }
            reader.push(value)
        case .rawInstance:
            let arguments = try expect(TupleObject.self, reader)
            let cls = try expect(TypeObject.self, reader)
            var base = cls
            while base.isHeapType, let next = base.base { base = next }
            let new = try t.getAttribute(Value(base), session.intern("__new__"))
            reader.push(try t.call(new, [Value(cls)] + arguments.array))
        case .absent: reader.push(AbsentGlobal(registry.absentType.rootShape, try reader.popText()))
        default: throw try reader.failure("invalid operation")
        }
    }

    private func number(_ reader: PickleReader) throws -> UInt64 {
        UInt64(bitPattern: Int64(try reader.takeLittleEndian(8)))
    }

    private func expect<T: Object>(_ type: T.Type, _ reader: PickleReader) throws -> T {
        guard let object = try reader.pop().as(type) else { throw try reader.failure("invalid definition") }
        return object
    }

    private func forEachEntry(_ dict: DictObject, _ session: Session, _ body: (StrObject, Value) -> Void) {
        var index = dict.nextEntry(0)
        while index >= 0 {
            let entry = dict.entries[index]
            if let name = entry.key.as(StrObject.self) { body(session.intern(name), entry.value) }
            index = dict.nextEntry(index + 1)
        }
    }

    private func namespace(_ number: UInt64, _ t: ThreadState) throws -> DictObject {
        if number == 0, let main = t.session.mainNamespace { return main }
        if let known = registry.value(number)?.as(DictObject.self) { return known }
        let made = t.session.dict()
        t.ensureBuiltins(in: made)
        registry.register(Value(made), as: number)
        return made
    }

    private func setFunctionState(_ reader: PickleReader) throws {
        let parts = try expect(TupleObject.self, reader)
        guard parts.count == 9, let function = try reader.top().as(FunctionObject.self) else {
            throw try reader.failure("invalid function")
        }
        func unboundIfNone(_ value: Value) -> Value { value.isNone ? .unbound : value }
        function.name = parts[0]
        function.qualifiedName = parts[1]
        function.defaults = parts[2]
        function.keywordDefaults = parts[3]
        function.documentation = parts[4]
        function.module = parts[5]
        function.annotations = unboundIfNone(parts[6])
        function.typeParameters = unboundIfNone(parts[7])
        function.attributes = parts[8].as(DictObject.self)
    }

    private func makeClass(_ reader: PickleReader) throws {
        let namespace = try expect(DictObject.self, reader)
        let bases = try expect(TupleObject.self, reader)
        let name = try expect(StrObject.self, reader)
        let metatype = try expect(TypeObject.self, reader)
        reader.push(
            try reader.t.makeClassSkeleton(metatype, name: name, bases: bases, namespace: namespace))
    }

    /// Definitions have their names in `__main__` here too, if they had there.
    private func nameInMain(_ value: Value, _ name: Value, _ t: ThreadState) {
        guard let name = name.as(StrObject.self), let main = t.session.mainNamespace else { return }
        main.set(interned: t.session.intern(name), value)
    }
}
