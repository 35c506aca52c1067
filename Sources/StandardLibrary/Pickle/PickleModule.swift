import Runtime

/// Registers `pickle`, `_pickle` and `copyreg`.
func installPickle(_ session: Session) {
    session.moduleMakers["_pickle"] = definePickleFunctions
    session.moduleMakers["pickle"] = { try $0.source(pickleSource) }
    session.moduleMakers["copyreg"] = defineCopyreg
    if session.moduleMakers["_codecs"] == nil { session.moduleMakers["_codecs"] = defineCodecFunctions }
}

private func definePickleFunctions(_ module: ModuleBuilder) throws {
    try module.source(pickleErrorsSource)
    module.function("dumps", "obj, protocol=None, *, fix_imports=True, buffer_callback=None") { t, a in
        let writer = PickleWriter(t, version: try pickleVersion(t, a[1]))
        return Value(t.session.bytes(try writer.dump(a[0])))
    }
    module.function("loads", "data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()") {
        t, a in
        guard let bytes = try t.bytesLike(a[0]) else {
            throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[0]).name)'")
        }
        let reader = PickleReader(t, bytes)
        try configure(reader, t, encoding: a[2], errors: a[3], buffers: a[4])
        return try reader.load()
    }
    // For the classes of the module `pickle`: one more pickle of a writer that keeps its memo.
    module.type("_Writer", defineWriterType)
    module.type("_Reader", defineReaderType)
    module.function("_find", "module, name, /") { t, a in
        try t.findPickled(t.strText(a[0]), t.strText(a[1]), isPath: true)
    }
}

/// The protocol that an argument asks for.
private func pickleVersion(_ t: ThreadState, _ value: Value) throws -> Int {
    if value.isNoneOrUnbound { return 4 }
    let version = try t.toIndex(value)
    if version < 0 { return 5 }
    guard version <= 5 else { throw t.valueError("pickle protocol must be <= 5") }
    return version
}

private func configure(
    _ reader: PickleReader, _ t: ThreadState, encoding: Value, errors: Value, buffers: Value
) throws {
    reader.encoding = try t.strText(encoding)
    reader.errors = try t.strText(errors)
    if !buffers.isNoneOrUnbound { reader.buffers = try t.iterator(buffers) }
}

/// What a `Pickler` of the language writes with.
private final class WriterObject: LibraryObject {
    let writer: PickleWriter

    init(_ shape: Shape, _ writer: PickleWriter) {
        self.writer = writer
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(writer.kept)
        for value in [writer.persistentIdentifier, writer.reducerOverride, writer.dispatchTable] {
            heap.mark(value)
        }
    }
}

private func defineWriterType(_ builder: TypeBuilder) {
    func writer(_ value: Value) -> PickleWriter { value.unsafeAs(WriterObject.self).writer }
    builder.new("cls, protocol, /") { t, a in
        let writer = PickleWriter(t, version: try pickleVersion(t, a[1]))
        return Value(WriterObject(a[0].unsafeAs(TypeObject.self).rootShape, writer))
    }
    builder.method("dump", "self, obj, persistent_id, reducer_override, dispatch_table, /") { t, a in
        let writer = writer(a[0])
        writer.t = t
        writer.persistentIdentifier = a[2]
        writer.reducerOverride = a[3]
        writer.dispatchTable = a[4]
        return Value(t.session.bytes(try writer.dump(a[1])))
    }
    builder.method("clear_memo", "self, /") { _, a in
        writer(a[0]).clearMemo()
        return .none
    }
}

/// What an `Unpickler` of the language reads with: the rest of a file.
private func defineReaderType(_ builder: TypeBuilder) {
    builder.staticMethod("load", "data, find_class, persistent_load, encoding, errors, buffers, /") { t, a in
        let reader = PickleReader(t, try t.expectBytes(a[0]))
        reader.findClass = a[1]
        reader.persistentLoad = a[2]
        try configure(reader, t, encoding: a[3], errors: a[4], buffers: a[5])
        let value = try reader.load()
        return Value(t.session.tuple([value, t.int(reader.position)]))
    }
}

private func defineCopyreg(_ module: ModuleBuilder) throws {
    let session = module.session
    module.attribute("__newobj__", session.newObject)
    module.attribute("__newobj_ex__", session.newObjectWithKeywords)
    module.attribute("_reconstructor", session.reconstructor)
    module.attribute("dispatch_table", Value(session.dict()))
    try module.source(
        """
        def pickle(ob_type, pickle_function, constructor_ob=None):
            if not callable(pickle_function):
                raise TypeError('reduction functions must be callable')
            dispatch_table[ob_type] = pickle_function
            if constructor_ob is not None:
                constructor(constructor_ob)


        def constructor(object):
            if not callable(object):
                raise TypeError('constructors must be callable')


        __all__ = ['pickle', 'constructor']
        """)
}

/// `_codecs`, as far as pickles of old protocols refer to it.
private func defineCodecFunctions(_ module: ModuleBuilder) {
    module.function("encode", "obj, encoding='utf-8', errors='strict'") { t, a in
        try t.callMethod(a[0], "encode", a[1], a[2])
    }
    module.function("decode", "obj, encoding='utf-8', errors='strict'") { t, a in
        try t.callMethod(a[0], "decode", a[1], a[2])
    }
}

private let pickleErrorsSource = #"""
    class PickleError(Exception):
        pass


    class PicklingError(PickleError):
        pass


    class UnpicklingError(PickleError):
        pass
    """#

private let pickleSource = #"""
    from _pickle import PickleError, PicklingError, UnpicklingError, _Reader, _Writer, _find, dumps, loads

    format_version = '4.0'
    compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4
    __all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads']


    class Pickler:
        def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
            try:
                self._write = file.write
            except AttributeError:
                raise TypeError("file must have a 'write' attribute") from None
            self._writer = _Writer(protocol)

        def dump(self, obj):
            self._write(self._writer.dump(
                obj, getattr(self, 'persistent_id', None), getattr(self, 'reducer_override', None),
                getattr(self, 'dispatch_table', None)))

        def clear_memo(self):
            self._writer.clear_memo()


    class Unpickler:
        def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
            try:
                self._read = file.read
                file.readline
            except AttributeError:
                raise TypeError("file must have 'read', 'readinto' and 'readline' attributes") from None
            self._file = file
            self._options = encoding, errors, buffers

        def load(self):
            file = self._file
            seekable = getattr(file, 'seekable', None)
            start = file.tell() if seekable is not None and seekable() else None
            find_class = self.find_class if type(self).find_class is not Unpickler.find_class else None
            value, used = _Reader.load(
                self._read(), find_class, getattr(self, 'persistent_load', None), *self._options)
            if start is not None:
                file.seek(start + used)
            return value

        def find_class(self, module_name, global_name, /):
            return _find(module_name, global_name)


    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        file.write(dumps(obj, protocol))


    def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        return Unpickler(file, encoding=encoding, errors=errors, buffers=buffers).load()


    class PickleBuffer:
        def __init__(self, object):
            self._view = memoryview(object)

        def raw(self):
            return self._view

        def release(self):
            self._view.release()

    _Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
    """#
