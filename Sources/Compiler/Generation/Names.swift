import Syntax

extension CodeGenerator {
    /// Where a (mangled) name is found from the current place.
    func access(_ name: String) -> Access {
        guard !unit.comprehensions.isEmpty else { return unit.accesses[name] ?? unknown }
        var inner: Symbol?
        for (scope, accesses) in unit.comprehensions.reversed() {
            if let access = accesses[name] { return access }
            if inner == nil { inner = scope.symbol(name) }
        }
        if unit.scope.kind == .class {
            // A comprehension in a class body does not see the class's names.
            if inner?.place == .free, let index = unit.freeIndex[name] { return .free(index) }
            return .global
        }
        return unit.accesses[name] ?? unit.freeIndex[name].map { .free($0) } ?? unknown
    }

    /// Names that the compiler itself uses need no symbol.
    private var unknown: Access {
        unit.scope.kind == .class || (unit.scope.kind == .module && mode == .names) ? .name : .global
    }

    /// Makes sure that a local variable read here has a value.
    func checkBound(_ register: Int, _ name: String, _ range: SourceRange) {
        guard unit.isReachable, !unit.bound.contains(register) else { return }
        unit.emit(.checkBound, a: register, b: unit.name(name), at: range)
        unit.bound.insert(register)
    }

    /// `target = name`
    func load(_ name: String, into target: Int, _ range: SourceRange) {
        let name = mangle(name)
        guard unit.isReachable else { return }
        if name == "__debug__" { return unit.load(.literal(debugConstant), into: target, at: range) }
        switch access(name) {
        case .register(let register):
            checkBound(register, name, range)
            unit.move(register, to: target, at: range)
        case .cell(let register): unit.emit(.loadCell, a: target, b: register, c: unit.name(name), at: range)
        case .free(let index): unit.emit(.loadFree, a: target, b: index, c: unit.name(name), at: range)
        case .global: unit.emitCached(.loadGlobal, a: target, b: unit.name(name), at: range)
        case .name: unit.emit(.loadName, a: target, b: unit.name(name), at: range)
        case .classFree(let index):
            unit.emit(.loadClassFree, a: target, b: index, c: unit.name(name), at: range)
        }
    }

    func refuseDebug(_ name: String, _ verb: String, _ range: SourceRange) throws(SyntaxError) {
        if name == "__debug__" { throw SyntaxError("cannot \(verb) __debug__", range) }
    }

    /// `name = r[source]`
    func store(_ name: String, from source: Int, _ range: SourceRange) throws(SyntaxError) {
        let name = mangle(name)
        try refuseDebug(name, "assign to", range)
        guard unit.isReachable else { return }
        switch access(name) {
        case .register(let register):
            unit.move(source, to: register, at: range)
            unit.bound.insert(register)
        case .cell(let register): unit.emit(.storeCell, a: register, b: source, at: range)
        case .free(let index), .classFree(let index): unit.emit(.storeFree, a: index, b: source, at: range)
        case .global: unit.emit(.storeGlobal, a: unit.name(name), b: source, at: range)
        case .name: unit.emit(.storeName, a: unit.name(name), b: source, at: range)
        }
    }

    /// `name = value`, straight into the variable's register where it has one.
    func assign(_ name: String, _ value: Expression, _ range: SourceRange) throws(SyntaxError) {
        if let register = localRegister(name) {
            try refuseDebug(name, "assign to", range)
            try expression(value, into: register)
            unit.bound.insert(register)
        } else {
            let mark = unit.top
            let register = try operand(value, isLast: true)
            try store(name, from: register, range)
            unit.top = mark
        }
    }

    /// The register of a name that is a local variable outside cells.
    func localRegister(_ name: String) -> Int? {
        if case .register(let register) = access(mangle(name)) { return register }
        return nil
    }

    func delete(_ name: String, _ range: SourceRange) throws(SyntaxError) {
        let name = mangle(name)
        try refuseDebug(name, "delete", range)
        guard unit.isReachable else { return }
        switch access(name) {
        case .register(let register):
            checkBound(register, name, range)
            unit.emit(.clear, a: register, at: range)
            unit.bound.remove(register)
        case .cell(let register): unit.emit(.deleteCell, a: register, c: unit.name(name), at: range)
        case .free(let index), .classFree(let index):
            unit.emit(.deleteFree, a: index, c: unit.name(name), at: range)
        case .global: unit.emit(.deleteGlobal, a: unit.name(name), at: range)
        case .name: unit.emit(.deleteName, a: unit.name(name), at: range)
        }
    }

    /// Ends the life of an exception handler's name: `name = None; del name`.
    func clearHandlerName(_ name: String, _ range: SourceRange) throws(SyntaxError) {
        if let register = localRegister(name) {
            unit.emit(.clear, a: register, at: range)
            unit.bound.remove(register)
            return
        }
        let register = unit.allocate()
        unit.load(.literal(.none), into: register, at: range)
        try store(name, from: register, range)
        try delete(name, range)
        unit.top -= 1
    }
}
