import Runtime

/// Parts of a module written in the language that run when one of their names is first asked for.
private final class LazySources {
    struct Part {
        let names: Set<String>
        let text: () -> String
        var isLoaded = false
    }
    var parts: [Part] = []
    /// The module they belong to: a module that is imported afresh has its own.
    let module: ModuleObject

    init(_ module: ModuleObject) { self.module = module }
}

extension ModuleBuilder {
    /// Defines names by source text of the language that runs when the first of them is needed.
    func lazySource(_ names: [String], _ text: @escaping () -> String) {
        let key = "lazy " + name
        if let known = session.extensions[key] as? LazySources, known.module === module {
            known.parts.append(LazySources.Part(names: Set(names), text: text))
            return
        }
        let sources = LazySources(module)
        sources.parts.append(LazySources.Part(names: Set(names), text: text))
        session.extensions[key] = sources
        let module = module
        let moduleName = name
        function("__getattr__", "name, /") { t, a in
            let wanted = try t.expectStr(a[0], "attribute name")
            let text = wanted.text
            if let index = sources.parts.firstIndex(where: { $0.names.contains(text) }) {
                let part = "\(moduleName), part \(index)"
                if !sources.parts[index].isLoaded {
                    sources.parts[index].isLoaded = true
                    try t.importing(part) {
                        try ModuleBuilder(module, name: moduleName, t).source(sources.parts[index].text())
                    }
                } else {
                    try t.waitForImport(of: part)
                }
            }
            let value = module.namespace.value(interned: t.session.intern(wanted))
            if !value.isUnbound { return value }
            throw t.attributeError(
                Value(module), wanted, "module '\(moduleName)' has no attribute '\(text)'")
        }
        function("__dir__", "") { t, _ in
            var known = Set<String>()
            var index = module.namespace.nextEntry(0)
            while index >= 0 {
                if let key = module.namespace.entries[index].key.as(StrObject.self) { known.insert(key.text) }
                index = module.namespace.nextEntry(index + 1)
            }
            for part in sources.parts { known.formUnion(part.names) }
            known.subtract(["__getattr__", "__dir__"])
            return Value(t.session.list(known.sorted().map { Value(t.session.string($0)) }))
        }
    }
}
