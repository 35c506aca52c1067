/// The `__path__` of a package without `__init__.py`: it follows changes of the path its folders were found on.
final class NamespacePathObject: Object {
    let name: String
    var folders: ListObject
    /// The parent's path when the folders were last looked for.
    var parentPath: [String]?

    init(_ session: Session, name: String, folders: ListObject) {
        self.name = name
        self.folders = folders
        super.init(session.importTypes.namespacePath.rootShape)
    }

    override func trace(_ heap: Heap) { heap.mark(folders) }
}

extension ThreadState {
    /// The folders of a namespace package as they are now.
    fileprivate func currentFolders(_ path: NamespacePathObject) throws -> ListObject {
        var locations: Value?
        if let dot = path.name.lastIndex(of: ".") {
            let parent = session.modules.value(interned: session.intern(String(path.name[..<dot])))
            if parent.isUnbound { throw keyError(Value(session.string(String(path.name[..<dot])))) }
            locations = try getAttribute(parent, session.names.path)
        }
        var entries: [String] = []
        let source = locations ?? systemAttribute("path") ?? Value(session.searchPath)
        try forEach(source) { entry in
            if let text = entry.as(StrObject.self)?.text { entries.append(text) }
        }
        if let known = path.parentPath, known != entries,
            case .namespace(let folders) = try findFile(path.name, locations)
        {
            path.folders = session.list(folders.map { Value(session.string($0)) })
        }
        path.parentPath = entries
        return path.folders
    }
}

func defineNamespacePath(_ builder: TypeBuilder) {
    func folders(_ t: ThreadState, _ value: Value) throws -> ListObject {
        try t.currentFolders(value.unsafeAs(NamespacePathObject.self))
    }
    builder.special(.iter, "self, /") { t, a in try t.iterator(Value(folders(t, a[0]))) }
    builder.special(.len, "self, /") { t, a in t.int(try folders(t, a[0]).count) }
    builder.special(.getitem, "self, index, /") { t, a in try t.getItem(Value(folders(t, a[0])), a[1]) }
    builder.special(.setitem, "self, index, path, /") { t, a in
        try t.setItem(Value(a[0].unsafeAs(NamespacePathObject.self).folders), a[1], a[2])
        return .none
    }
    builder.special(.contains, "self, item, /") { t, a in
        Value(try t.contains(Value(folders(t, a[0])), a[1]))
    }
    builder.special(.repr, "self, /") { t, a in
        let list = Value(a[0].unsafeAs(NamespacePathObject.self).folders)
        return Value(t.session.string("_NamespacePath(\(try t.reprText(list)))"))
    }
    builder.method("append", "self, item, /") { _, a in
        a[0].unsafeAs(NamespacePathObject.self).folders.append(a[1])
        return .none
    }
}
