import Runtime

/// Module `csv`.
func makeCSVModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    let object: TypeObject = session.types.object
    func make(_ name: String, _ define: @escaping (TypeBuilder) -> Void) -> TypeObject {
        let type = session.makeType(name, base: object, layout: .native, moduleName: "_csv", define: define)
        session.keep(type, as: "csv." + name)
        return type
    }
    builder.attribute("_Dialect", Value(make("Dialect", defineCSVDialectType)))
    let reader = make("reader", defineCSVReaderType)
    let writer = make("writer", defineCSVWriterType)
    let failure = session.makeType(
        "Error", base: session.exceptionType(.exception), layout: .exception, moduleName: "_csv"
    ) { _ in }
    session.keep(failure, as: "csv.Error")
    builder.attribute("Error", Value(failure))
    let names = [
        "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL",
    ]
    for (number, name) in names.enumerated() { builder.attribute(name, Value(smallInt: number)) }
    builder.function("reader", "iterable, /, dialect=..., **kwargs") { t, a in
        let source = try t.iterator(a[0])
        return try t.protecting([source]) {
            Value(CSVReaderObject(reader.rootShape, source, try t.makeCSVDialect(a[1], a[2])))
        }
    }
    builder.function("writer", "fileobj, /, dialect=..., **kwargs") { t, a in
        guard let write = try t.lookUpAttribute(a[0], t.session.intern("write")), t.isCallable(write) else {
            throw t.typeError("argument 1 must have a \"write\" method")
        }
        return try t.protecting([write]) {
            Value(CSVWriterObject(writer.rootShape, write: write, try t.makeCSVDialect(a[1], a[2])))
        }
    }
    builder.function("register_dialect", "name=..., /, dialect=None, **kwargs") { t, a in
        if a[0].isUnbound { throw t.typeError(" expected at least 1 argument, got 0") }
        guard a[0].isKind(.str) else { throw t.typeError("dialect name must be a string") }
        try t.csvState.dialects.set(a[0], Value(try t.makeCSVDialect(a[1], a[2])), t)
        return .none
    }
    builder.function("unregister_dialect", "name") { t, a in
        _ = try t.csvDialect(named: a[0])
        try t.deleteItem(Value(t.csvState.dialects), a[0])
        return .none
    }
    builder.function("get_dialect", "name") { t, a in try t.csvDialect(named: a[0]) }
    builder.function("list_dialects", "") { t, _ in Value(try t.listFromIterable(Value(t.csvState.dialects)))
    }
    builder.function("field_size_limit", "new_limit=..., /") { t, a in
        let state = t.csvState
        let old = state.limit
        if !a[0].isUnbound {
            guard t.integerValue(a[0]) != nil else { throw t.typeError("limit must be an integer") }
            state.limit = try t.toIndex(a[0])
        }
        return t.int(old)
    }
    try builder.source(csvSource)
    builder.lazySource(["Sniffer"]) { csvSnifferSource }
}

/// Module `_csv`: what `csv` has that is not written in the language.
func makeNativeCSVModule(_ builder: ModuleBuilder) throws {
    let module = try builder.thread.importedModule("csv")
    for name in [
        "reader", "writer", "Error", "register_dialect", "unregister_dialect", "get_dialect",
        "list_dialects", "field_size_limit", "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE",
        "QUOTE_STRINGS", "QUOTE_NOTNULL",
    ] {
        builder.attribute(name, module.namespace.value(interned: builder.session.intern(name)))
    }
    for (title, name) in [("Reader", "reader"), ("Writer", "writer")] {
        builder.attribute(title, builder.session.roots["csv." + name] ?? .none)
    }
    builder.attribute("Dialect", module.namespace.value(interned: builder.session.intern("_Dialect")))
}

private let csvSource = #"""
    class Dialect:
        _name = ''
        _valid = False
        delimiter = None
        quotechar = None
        escapechar = None
        doublequote = None
        skipinitialspace = None
        lineterminator = None
        quoting = None

        def __init__(self):
            if self.__class__ != Dialect:
                self._valid = True
            try:
                _Dialect(self)
            except TypeError as error:
                raise Error(str(error)) from None


    class excel(Dialect):
        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL


    class excel_tab(excel):
        delimiter = '\t'


    class unix_dialect(Dialect):
        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\n'
        quoting = QUOTE_ALL


    register_dialect('excel', excel)
    register_dialect('excel-tab', excel_tab)
    register_dialect('unix', unix_dialect)


    class DictReader:
        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
            if fieldnames is not None and iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self._fieldnames = fieldnames
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                self._fieldnames = next(self.reader, None)
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            names = self.fieldnames if self.line_num == 0 else self._fieldnames
            row = []
            while not row:
                row = next(self.reader)
            self.line_num = self.reader.line_num
            result = dict(zip(names, row))
            if len(names) < len(row):
                result[self.restkey] = row[len(names):]
            else:
                for name in names[len(row):]:
                    result[name] = self.restval
            return result

        def __class_getitem__(cls, item):
            return type(list[int])(cls, item)


    class DictWriter:
        def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
            if fieldnames is not None and iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self.fieldnames = fieldnames
            self.restval = restval
            extrasaction = extrasaction.lower()
            if extrasaction not in ('raise', 'ignore'):
                raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _row(self, rowdict):
            if self.extrasaction == 'raise':
                extra = rowdict.keys() - self.fieldnames
                if extra:
                    raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(repr(x) for x in extra))
            return (rowdict.get(key, self.restval) for key in self.fieldnames)

        def writerow(self, rowdict):
            return self.writer.writerow(self._row(rowdict))

        def writerows(self, rowdicts):
            return self.writer.writerows(map(self._row, rowdicts))

        def __class_getitem__(cls, item):
            return type(list[int])(cls, item)


    __version__ = '1.0'
    __all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error',
               'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect',
               'get_dialect', 'list_dialects', 'unregister_dialect', 'DictReader', 'DictWriter', 'Sniffer', 'unix_dialect']
    """#
