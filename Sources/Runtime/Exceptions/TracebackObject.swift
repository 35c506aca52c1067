/// `traceback`: one frame an exception passed through.
public final class TracebackObject: Object {
    /// The next entry towards the place of the error, or None.
    package var next: Value
    package let code: CodeObject
    package let globals: DictObject
    /// Word of the instruction that raised or called.
    package let instruction: Int
    /// Local variables as they were, in the order of `co_varnames`; empty where nobody gave them.
    package let locals: [Value]
    /// Made when first asked for, or None.
    private var frame = Value.none
    private var lineNumber: Int?

    package init(
        _ session: Session, next: Value, code: CodeObject, globals: DictObject, instruction: Int,
        locals: [Value] = []
    ) {
        self.next = next
        self.code = code
        self.globals = globals
        self.instruction = instruction
        self.locals = locals
        super.init(session.types.traceback.rootShape)
    }

    /// Made by the language: `types.TracebackType(next, frame, lasti, lineno)`.
    package init(_ session: Session, next: Value, frame: FrameObject, instruction: Int, line: Int) {
        self.next = next
        code = frame.code
        globals = frame.globals
        self.instruction = instruction
        locals = []
        self.frame = Value(frame)
        lineNumber = line
        super.init(session.types.traceback.rootShape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(next)
        heap.mark(code)
        heap.mark(globals)
        for value in locals { heap.mark(value) }
        heap.mark(frame)
    }

    /// Line of the instruction, from 1.
    package var line: Int { lineNumber ?? Int(code.position(at: instruction).line) }
    package var isLineGiven: Bool { lineNumber != nil }

    /// `tb_frame`
    package func frameObject(_ session: Session) -> FrameObject {
        if frame.isObject { return frame.unsafeAs(FrameObject.self) }
        let names = session.dict()
        for (index, name) in code.variableNames.enumerated() where index < locals.count {
            if locals[index].isUnbound || name.count == 0 { continue }
            let cell = locals[index].as(CellObject.self)
            let value = cell.map(\.content) ?? locals[index]
            if !value.isUnbound { names.set(interned: session.intern(name), value) }
        }
        let isFunction = code.unit.parts.flags.contains(.optimized)
        let made = FrameObject(
            session, code: code, globals: globals, locals: isFunction ? names : globals, instruction: instruction)
        frame = Value(made)
        return made
    }
}

extension ThreadState {
    /// Notes that the exception passes through a frame, as unwinding does. `locals` are the frame's registers.
    ///
    /// Frames of the embedded library are left out: it stands for native code, which has none.
    package func addTraceback(
        to exception: ExceptionObject, code: CodeObject, globals: DictObject, instruction: Int,
        locals: UnsafeMutablePointer<Value>? = nil
    ) {
        if code.isEmbedded { return }
        var values: [Value] = []
        if let locals {
            values = Array(UnsafeBufferPointer(start: locals, count: min(code.variableNames.count, code.registerCount)))
        }
        exception.traceback = Value(
            TracebackObject(
                session, next: exception.traceback, code: code, globals: globals, instruction: instruction,
                locals: values))
    }
}

extension CodeObject {
    /// Code of a library module that is written in the language.
    package var isEmbedded: Bool { unit.parts.filename.hasPrefix("<frozen ") }
}

func defineTracebackType(_ builder: TypeBuilder) {
    builder.new("cls, tb_next, tb_frame, tb_lasti, tb_lineno") { t, a in
        guard a[1].isNone || a[1].as(TracebackObject.self) != nil else {
            throw t.typeError("expected traceback object or None, got '\(t.type(of: a[1]).name)'")
        }
        guard let frame = a[2].as(FrameObject.self) else {
            throw t.typeError("TracebackType() argument 'tb_frame' must be frame, not \(t.type(of: a[2]).name)")
        }
        return Value(
            TracebackObject(
                t.session, next: a[1], frame: frame, instruction: try t.toIndex(a[3]), line: try t.toIndex(a[4])))
    }
    builder.property(
        "tb_next", get: { _, object in object.unsafeAs(TracebackObject.self).next },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("can't delete tb_next attribute") }
            guard value.isNone || value.as(TracebackObject.self) != nil else {
                throw t.typeError("expected traceback object, got '\(t.type(of: value).name)'")
            }
            var entry = value
            while let traceback = entry.as(TracebackObject.self) {
                if entry == object { throw t.valueError("traceback loop detected") }
                entry = traceback.next
            }
            object.unsafeAs(TracebackObject.self).next = value
        })
    builder.property("tb_frame", get: { t, object in
        Value(object.unsafeAs(TracebackObject.self).frameObject(t.session))
    })
    builder.property("tb_lineno", get: { t, object in t.int(object.unsafeAs(TracebackObject.self).line) })
    builder.property("tb_lasti", get: { t, object in t.int(object.unsafeAs(TracebackObject.self).instruction) })
    builder.method("__dir__", "self, /") { t, _ in
        Value(t.session.list(["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map { Value(t.session.intern($0)) }))
    }
}
