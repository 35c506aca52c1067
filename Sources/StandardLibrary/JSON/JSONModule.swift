import Runtime

/// Registers `json`, `json.decoder` and `json.encoder`.
func installJSON(_ session: Session) {
    session.moduleMakers["json"] = { builder in
        defineJSONNatives(builder)
        try builder.source(jsonSource)
        for part in ["decoder", "encoder", "scanner"] {
            builder.lazySource([part]) { "\(part) = __import__('json.\(part)', None, None, ['*'])" }
        }
    }
    session.moduleMakers["_json"] = defineJSONStrings
    session.moduleMakers["json.tool"] = { try $0.source(jsonToolSource) }
    session.moduleMakers["json.scanner"] = { try $0.source(jsonScannerSource) }
    for (module, names) in [
        ("decoder", ["JSONDecoder", "JSONDecodeError"]), ("encoder", ["JSONEncoder"]),
    ] {
        session.moduleMakers["json.\(module)"] = { builder in
            let json = try builder.thread.importedModule("json")
            for name in names {
                builder.attribute(name, json.namespace.value(interned: builder.session.intern(name)))
            }
            try builder.source(module == "decoder" ? jsonDecoderSource : jsonEncoderSource)
        }
    }
}

/// Turns what the scanner did not like into the module's own exception.
private func decodeError(
    _ failure: JSONScanner.Failure, _ text: Value, _ module: ModuleObject, _ t: ThreadState
) throws -> Error {
    let (message, place) =
        switch failure {
        case .nothing(let place): ("Expecting value", place)
        case .message(let message, let place): (message, place)
        }
    let type = module.namespace.value(interned: t.session.intern("JSONDecodeError"))
    let made = try t.call(type, Value(t.session.string(message)), text, t.int(place))
    return t.keep(try t.makeException(fromRaiseOperand: made))
}

/// Module `_json`: strings of JSON by themselves.
private func defineJSONStrings(_ builder: ModuleBuilder) {
    builder.function("scanstring", "string, end, strict=True, /") { t, a in
        let start = try t.toIndex(a[1])
        guard a[0].isKind(.str) else {
            throw t.typeError("first argument must be a string, not \(t.type(of: a[0]).name)")
        }
        let text = try t.expectStr(a[0], "first argument")
        guard start >= 0, start <= text.count else { throw t.valueError("end is out of bounds") }
        var hooks = JSONHooks()
        hooks.isStrict = try t.isTrue(a[2])
        var scanner = JSONScanner(t, text, hooks, at: start)
        do {
            let found = try scanner.string()
            return Value(t.session.tuple([Value(found), t.int(scanner.index)]))
        } catch let failure as JSONScanner.Failure {
            throw try decodeError(failure, a[0], t.importedModule("json"), t)
        }
    }
    for (name, isASCII) in [("encode_basestring_ascii", true), ("encode_basestring", false)] {
        builder.function(name, "string, /") { t, a in
            guard let text = a[0].as(StrObject.self) else {
                throw t.typeError("first argument must be a string, not \(t.type(of: a[0]).name)")
            }
            let empty = t.session.intern("")
            var style = JSONStyle(itemSeparator: empty, keySeparator: empty)
            style.isASCII = isASCII
            var writer = JSONWriter(t, style)
            writer.writeString(text)
            return Value(t.session.string(codePoints: writer.output))
        }
    }
}

private func defineJSONNatives(_ builder: ModuleBuilder) {
    let module = builder.module
    // (value, end) for the value at a place of the text; hooks come as a tuple.
    builder.function("_scan", "text, start, strict, hooks, whole, /") { t, a in
        let text = try t.expectStr(a[0], "first argument")
        let given = a[3].unsafeAs(TupleObject.self)
        var hooks = JSONHooks()
        hooks.isStrict = try t.isTrue(a[2])
        if given.count == 5 {
            hooks.object = given[0]
            hooks.pairs = given[1]
            hooks.float = given[2]
            hooks.int = given[3]
            hooks.constant = given[4]
        }
        let start = try t.toIndex(a[1])
        if start < 0 { throw t.valueError("idx cannot be negative") }
        var scanner = JSONScanner(t, text, hooks, at: start)
        let isWhole = try t.isTrue(a[4])
        do {
            if isWhole { scanner.skipBlanks() }
            let value = try scanner.value()
            return try t.protecting([value]) {
                if isWhole {
                    scanner.skipBlanks()
                    if scanner.index != text.count {
                        throw JSONScanner.Failure.message("Extra data", scanner.index)
                    }
                    return value
                }
                return Value(t.session.tuple([value, t.int(scanner.index)]))
            }
        } catch let failure as JSONScanner.Failure {
            throw try decodeError(failure, a[0], module, t)
        }
    }
    builder.function(
        "_write", "value, skipkeys, ensure_ascii, circular, allow_nan, sort, indent, item, key, default, /"
    ) {
        t, a in
        var style = JSONStyle(
            itemSeparator: try t.expectStr(a[7], "item separator"),
            keySeparator: try t.expectStr(a[8], "key separator"))
        style.skipsKeys = try t.isTrue(a[1])
        style.isASCII = try t.isTrue(a[2])
        style.checksCycles = try t.isTrue(a[3])
        style.allowsNaN = try t.isTrue(a[4])
        style.sortsKeys = try t.isTrue(a[5])
        if let indent = a[6].as(StrObject.self) {
            style.indent = indent
        } else if !a[6].isNone {
            style.indent = t.session.string(String(repeating: " ", count: max(0, try t.toIndex(a[6]))))
        }
        style.fallback = a[9]
        var writer = JSONWriter(t, style)
        try writer.write(a[0])
        return Value(t.session.string(codePoints: writer.output))
    }
}

private let jsonSource = #"""
    __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


    class JSONDecodeError(ValueError):
        def __init__(self, msg, doc, pos):
            lineno = doc.count('\n', 0, pos) + 1
            colno = pos - doc.rfind('\n', 0, pos)
            ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = lineno
            self.colno = colno

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    JSONDecodeError.__module__ = 'json.decoder'


    class JSONDecoder:
        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                     object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float or float
            self.parse_int = parse_int or int
            self.parse_constant = parse_constant
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook
            self.memo = {}
            self._hooks = (object_hook, object_pairs_hook, None if self.parse_float is float else parse_float,
                           None if self.parse_int is int else parse_int, parse_constant)

        def decode(self, s):
            return _scan(s, 0, self.strict, self._hooks, True)

        def raw_decode(self, s, idx=0):
            return _scan(s, idx, self.strict, self._hooks, False)


    JSONDecoder.__module__ = 'json.decoder'


    class JSONEncoder:
        item_separator = ', '
        key_separator = ': '

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                     indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ','
            if default is not None:
                self.default = default

        def default(self, o):
            raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

        def encode(self, o):
            if type(self).iterencode is not JSONEncoder.iterencode:
                return ''.join(self.iterencode(o, _one_shot=True))
            return _write(o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys,
                          self.indent, self.item_separator, self.key_separator, self.default)

        def iterencode(self, o, _one_shot=False):
            from json.encoder import _pieces
            return _pieces(self, o)


    JSONEncoder.__module__ = 'json.encoder'

    _plain_hooks = (None, None, None, None, None)


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        if cls is None and not kw:
            if separators is None:
                item, key = (', ' if indent is None else ','), ': '
            else:
                item, key = separators
            return _write(obj, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item, key, default)
        if cls is None:
            cls = JSONEncoder
        return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                   indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, *, cls=None, **kw):
        if cls is None:
            fp.write(dumps(obj, **kw))
            return
        for piece in cls(**{'indent': None, 'separators': None, 'default': None, **kw}).iterencode(obj):
            fp.write(piece)


    def detect_encoding(b):
        if b.startswith((b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff')):
            return 'utf-32'
        if b.startswith((b'\xff\xfe', b'\xfe\xff')):
            return 'utf-16'
        if b.startswith(b'\xef\xbb\xbf'):
            return 'utf-8-sig'
        if len(b) >= 4:
            if not b[0]:
                return 'utf-16-be' if b[1] else 'utf-32-be'
            if not b[1]:
                return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
        elif len(b) == 2:
            if not b[0]:
                return 'utf-16-be'
            if not b[1]:
                return 'utf-16-le'
        return 'utf-8'


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        if isinstance(s, str):
            if s.startswith('\ufeff'):
                raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        else:
            if not isinstance(s, (bytes, bytearray)):
                raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
            s = s.decode(detect_encoding(s), 'surrogatepass')
        if cls is None and not kw:
            return _scan(s, 0, True, (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant), True)
        if cls is None:
            cls = JSONDecoder
        if object_hook is not None:
            kw['object_hook'] = object_hook
        if object_pairs_hook is not None:
            kw['object_pairs_hook'] = object_pairs_hook
        if parse_float is not None:
            kw['parse_float'] = parse_float
        if parse_int is not None:
            kw['parse_int'] = parse_int
        if parse_constant is not None:
            kw['parse_constant'] = parse_constant
        return cls(**kw).decode(s)


    def load(fp, **kw):
        return loads(fp.read(), **kw)
    """#
