import Syntax

extension CodeGenerator {
    func assign(_ targets: [Expression], _ value: Expression) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        guard let first = targets.first else { return }
        if targets.count == 1 {
            switch first.kind {
            case .name(let name):
                try assign(name, value, first.range)
                if case .constant(.none) = value.kind { reclaim(first.range) }
                return
            case .tuple(let items), .list(let items):
                if try assignPairwise(items, value) { return }
            default: break
            }
        } else if case .name(let name) = first.kind, let register = localRegister(name) {
            try assign(name, value, first.range)
            for target in targets.dropFirst() { try store(target, from: register) }
            return
        }
        let register = try operand(value, isLast: true)
        for target in targets {
            // Targets may call; what they need stands below their temporaries.
            try store(target, from: register)
        }
    }

    /// Says that something may have lost its last reference, for programs that watch objects go.
    func reclaim(_ range: SourceRange) {
        let register = unit.allocate()
        intrinsic(.reclaim, into: register, from: register, at: range)
        unit.top = register
    }

    /// `a, b = b, a`: no tuple is built.
    private func assignPairwise(_ targets: [Expression], _ value: Expression) throws(SyntaxError) -> Bool {
        guard case .tuple(let values) = value.kind, values.count == targets.count, values.count <= 8,
            !Self.hasStarred(values), !Self.hasStarred(targets), constants(of: values) == nil
        else { return false }
        var assigned: Set<Int> = []
        var sources: [Int] = []
        for (target, value) in zip(targets, values) {
            // A variable that an earlier target overwrites must be read first.
            if case .name(let name) = value.kind, let register = localRegister(name),
                assigned.contains(register)
            {
                let copy = unit.allocate()
                try expression(value, into: copy)
                sources.append(copy)
            } else {
                sources.append(try operand(value))
            }
            try collectLocals(target, into: &assigned)
        }
        for (target, source) in zip(targets, sources) { try store(target, from: source) }
        return true
    }

    private func collectLocals(_ target: Expression, into registers: inout Set<Int>) throws(SyntaxError) {
        switch target.kind {
        case .name(let name):
            if let register = localRegister(name) { registers.insert(register) }
        case .tuple(let items), .list(let items):
            for item in items { try collectLocals(item, into: &registers) }
        case .starred(let inner): try collectLocals(inner, into: &registers)
        default: break
        }
    }

    /// Assigns a register's value to a target.
    func store(_ target: Expression, from source: Int) throws(SyntaxError) {
        try deepen(target.range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        switch target.kind {
        case .name(let name): try store(name, from: source, target.range)
        case .attribute(let value, let name):
            try refuseDebug(name, "assign to", target.range)
            noteStaticAttribute(value, name)
            let object = try operand(value, isLast: true)
            unit.emitCached(
                .storeAttribute, a: object, b: source, c: unit.name(mangle(name)),
                at: Self.namePlace(target.range, target.range, name))
        case .subscript(let value, let index):
            let object = try operand(value)
            let key = try operand(index, isLast: true)
            unit.emit(.storeItem, a: object, b: key, c: source, at: target.range)
        case .tuple(let items), .list(let items): try unpack(items, from: source, target.range)
        case .starred: throw SyntaxError("starred assignment target must be in a list or tuple", target.range)
        default: throw SyntaxError("cannot assign to expression", target.range)
        }
    }

    /// Attributes assigned to `self` are listed in the class.
    private func noteStaticAttribute(_ value: Expression, _ name: String) {
        guard case .name("self") = value.kind else { return }
        for outer in outerUnits.reversed() where outer.scope.kind == .class {
            let name = mangle(name)
            if !outer.staticAttributes.contains(name) { outer.staticAttributes.append(name) }
            return
        }
    }

    private func unpack(_ items: [Expression], from source: Int, _ range: SourceRange) throws(SyntaxError) {
        var star: Int?
        for (position, item) in items.enumerated() {
            guard case .starred = item.kind else { continue }
            if star != nil { throw SyntaxError("multiple starred expressions in assignment", range) }
            star = position
        }
        if let star, star >= 1 << 8 || items.count - star - 1 >= 1 << 8 {
            throw SyntaxError("too many expressions in star-unpacking assignment", range)
        }
        if star == nil, let base = consecutiveLocals(items) {
            unit.emit(.unpackSequence, a: base, b: source, c: items.count, at: range)
            for offset in items.indices { unit.bound.insert(base + offset) }
            return
        }
        if items.count > CompileLimits.operand { throw SyntaxError("too many targets in assignment", range) }
        let base = unit.allocate(items.count)
        if let star {
            unit.emit(.unpackStarred, a: base, b: source, c: star, d: items.count - star - 1, at: range)
        } else {
            unit.emit(.unpackSequence, a: base, b: source, c: items.count, at: range)
        }
        for (offset, item) in items.enumerated() {
            if case .starred(let inner) = item.kind {
                try store(inner, from: base + offset)
            } else {
                try store(item, from: base + offset)
            }
        }
    }

    /// The first register of targets that are variables in registers that follow each other.
    private func consecutiveLocals(_ items: [Expression]) -> Int? {
        var base: Int?
        for (offset, item) in items.enumerated() {
            guard case .name(let name) = item.kind, name != "__debug__", let register = localRegister(name)
            else {
                return nil
            }
            if let base, register != base + offset { return nil }
            if base == nil { base = register }
        }
        return base
    }

    func augmentedAssign(
        _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
    ) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        switch target.kind {
        case .name(let name):
            if let register = localRegister(name) {
                try refuseDebug(name, "assign to", target.range)
                checkBound(register, mangle(name), target.range)
                var left = register
                if unit.changeable.contains(register) {
                    left = unit.allocate()
                    unit.move(register, to: left, at: target.range)
                }
                return try operate(op, left, value, isInPlace: true, into: register, range)
            }
            let result = unit.allocate()
            load(name, into: result, target.range)
            try operate(op, result, value, isInPlace: true, into: result, range)
            try store(name, from: result, target.range)
        case .attribute(let object, let name):
            try refuseDebug(name, "assign to", target.range)
            noteStaticAttribute(object, name)
            let register = try operand(object)
            let result = unit.allocate()
            let place = Self.namePlace(target.range, target.range, name)
            unit.emitCached(.loadAttribute, a: result, b: register, c: unit.name(mangle(name)), at: place)
            try operate(op, result, value, isInPlace: true, into: result, range)
            unit.emitCached(.storeAttribute, a: register, b: result, c: unit.name(mangle(name)), at: place)
        case .subscript(let object, let index):
            let register = try operand(object)
            let key = try operand(index)
            let result = unit.allocate()
            unit.emit(.loadItem, a: result, b: register, c: key, at: target.range)
            try operate(op, result, value, isInPlace: true, into: result, range)
            unit.emit(.storeItem, a: register, b: key, c: result, at: target.range)
        default: throw SyntaxError("illegal expression for augmented assignment", target.range)
        }
    }

    func annotatedAssign(
        _ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool,
        _ range: SourceRange
    ) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        if let value { try assign([target], value) }
        let isFunction = unit.scope.isFunctionLike
        switch target.kind {
        case .name(let name):
            try refuseDebug(name, "assign to", target.range)
            guard isSimple, !isFunction else { break }
            let text = unit.allocate()
            try annotationValue(annotation, into: text)
            let dict = unit.allocate(2)
            load("__annotations__", into: dict, range)
            unit.load(.literal(.string(mangle(name))), into: dict + 1, at: range)
            unit.emit(.storeItem, a: dict, b: dict + 1, c: text, at: range)
            return
        case .attribute(let object, let name):
            try refuseDebug(name, "assign to", target.range)
            if value == nil { _ = try operand(object) }
        case .subscript(let object, let index):
            if value == nil {
                _ = try operand(object)
                _ = try operand(index)
            }
        default: break
        }
        if !isSimple, !isFunction, !future.annotations { _ = try operand(annotation) }
    }

    /// The value of an annotation: itself, or its text.
    func annotationValue(_ annotation: Expression, into target: Int) throws(SyntaxError) {
        if future.annotations {
            guard let text = Unparser.text(of: annotation, depthLimit: depthLimit) else {
                throw CompileLimits.tooDeep(annotation.range)
            }
            unit.load(.literal(.string(text)), into: target, at: annotation.range)
        } else if case .starred(let inner) = annotation.kind {
            // `*args: *Ts`
            let register = try operand(inner, isLast: true)
            unit.emit(.unpackSequence, a: target, b: register, c: 1, at: annotation.range)
        } else {
            try expression(annotation, into: target)
        }
    }

    func delete(_ target: Expression) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        switch target.kind {
        case .name(let name): try delete(name, target.range)
        case .attribute(let value, let name):
            let object = try operand(value, isLast: true)
            unit.emit(
                .deleteAttribute, a: object, c: unit.name(mangle(name)),
                at: Self.namePlace(target.range, target.range, name))
        case .subscript(let value, let index):
            let object = try operand(value)
            let key = try operand(index, isLast: true)
            unit.emit(.deleteItem, a: object, b: key, at: target.range)
        case .tuple(let items), .list(let items):
            for item in items { try delete(item) }
        default: throw SyntaxError("cannot delete expression", target.range)
        }
    }
}
