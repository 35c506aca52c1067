/// `frame`: what the language may see of a running or finished function.
public final class FrameObject: Object {
    package let code: CodeObject
    package let globals: DictObject
    package let locals: DictObject
    package let instruction: Int
    /// The caller's frame, or None.
    package var back = Value.none

    package init(_ session: Session, code: CodeObject, globals: DictObject, locals: DictObject, instruction: Int) {
        self.code = code
        self.globals = globals
        self.locals = locals
        self.instruction = instruction
        super.init(session.types.frame.rootShape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(code)
        heap.mark(globals)
        heap.mark(locals)
        heap.mark(back)
    }

    /// Line of the instruction, from 1.
    package var line: Int { Int(code.position(at: instruction).line) }
}

func defineFrameType(_ builder: TypeBuilder) {
    builder.property("f_code", get: { _, object in Value(object.unsafeAs(FrameObject.self).code) })
    builder.property("f_globals", get: { _, object in Value(object.unsafeAs(FrameObject.self).globals) })
    builder.property("f_locals", get: { _, object in Value(object.unsafeAs(FrameObject.self).locals) })
    builder.property("f_back", get: { _, object in object.unsafeAs(FrameObject.self).back })
    builder.property("f_lineno", get: { t, object in t.int(object.unsafeAs(FrameObject.self).line) })
    builder.property("f_lasti", get: { t, object in t.int(object.unsafeAs(FrameObject.self).instruction) })
    builder.property("f_builtins", get: { t, _ in Value(t.session.builtins.namespace) })
    builder.property("f_trace", get: { _, _ in .none })
    builder.method("clear", "self, /") { _, _ in .none }
    builder.special(.repr, "self, /") { t, a in
        let frame = a[0].unsafeAs(FrameObject.self)
        let name = frame.code.unit.parts.name
        let address = String(UInt(bitPattern: a[0].pointer), radix: 16)
        return Value(
            t.session.string(
                "<frame at 0x\(address), file \(try t.reprText(Value(t.session.string(frame.code.unit.parts.filename)))), "
                    + "line \(frame.line), code \(name)>"))
    }
}
