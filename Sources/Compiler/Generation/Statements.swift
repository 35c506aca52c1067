import Syntax

extension CodeGenerator {
    func statements(_ body: some Collection<Statement>) throws(SyntaxError) {
        for statement in body { try self.statement(statement) }
    }

    func statement(_ statement: Statement) throws(SyntaxError) {
        try deepen(statement.range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        let range = statement.range
        switch statement.kind {
        case .expression(let value): try effect(value)
        case .assign(let targets, let value): try assign(targets, value)
        case .return(let value): try returnValue(value, range)
        case .if: try conditional(statement)
        case .for(let target, let iterable, let body, let orElse, let isAsync):
            if isAsync {
                try asyncLoop(target, iterable, body, orElse, range)
            } else {
                try forLoop(target, iterable, body, orElse, range)
            }
        case .while(let test, let body, let orElse): try whileLoop(test, body, orElse, range)
        case .augmentedAssign(let target, let op, let value): try augmentedAssign(target, op, value, range)
        case .annotatedAssign(let target, let annotation, let value, let isSimple):
            try annotatedAssign(target, annotation, value, isSimple: isSimple, range)
        case .function(let definition): try function(definition, range)
        case .class(let definition): try classDefinition(definition, range)
        case .with(let items, let body, let isAsync):
            if isAsync { try checkAwait("'async with'", range) }
            try with(items[...], body, isAsync: isAsync, range)
        case .try(let body, let handlers, let orElse, let finalBody, let isStar):
            try tryStatement(body, handlers, orElse, finalBody, isStar: isStar, range)
        case .raise(let value, let cause): try raise(value, cause, range)
        case .assert(let test, let message): try assert(test, message, range)
        case .delete(let targets):
            for target in targets { try delete(target) }
            reclaim(range)
        case .import(let aliases): try importModules(aliases, range)
        case .importFrom(let module, let aliases, let level):
            try importFrom(module, aliases, level: level, range)
        case .match(let subject, let cases): try match(subject, cases)
        case .typeAlias(let name, let parameters, let value): try typeAlias(name, parameters, value, range)
        case .break: try leaveLoop(isBreak: true, range)
        case .continue: try leaveLoop(isBreak: false, range)
        case .pass, .global, .nonlocal: break
        }
    }

    /// `if` with its `elif`s, which may be many.
    private func conditional(_ statement: Statement) throws(SyntaxError) {
        let end = unit.newLabel()
        var current = statement
        while case .if(let test, let body, let orElse) = current.kind {
            let otherwise = unit.newLabel()
            if let value = constant(of: test).map(ConstantFolding.truth) {
                try choose(body, when: value)
                if value {
                    // (what follows is generated for its errors only)
                    try unit.unreachably { () throws(SyntaxError) in try statements(orElse) }
                    unit.bind(end)
                    return
                }
            } else if let exit = plainBreak(body) {
                try branch(test, to: exit, when: true)
            } else {
                try branch(test, to: otherwise, when: false)
                try statements(body)
                if !orElse.isEmpty { unit.jump(.jump, to: end, at: body.last?.range ?? current.range) }
                unit.bind(otherwise)
            }
            if orElse.count == 1, case .if = orElse[0].kind {
                current = orElse[0]
            } else {
                try statements(orElse)
                break
            }
        }
        unit.bind(end)
    }

    /// Where `if test: break` jumps to, unless blocks must be left on the way.
    private func plainBreak(_ body: [Statement]) -> Label? {
        guard body.count == 1, case .break = body[0].kind, case .loop(let end, _)? = unit.blocks.last?.kind
        else {
            return nil
        }
        return end
    }

    /// Generates a body that always or never runs.
    private func choose(_ body: [Statement], when isTaken: Bool) throws(SyntaxError) {
        if isTaken {
            try statements(body)
        } else {
            try unit.unreachably { () throws(SyntaxError) in try statements(body) }
        }
    }

    private func returnValue(_ value: Expression?, _ range: SourceRange) throws(SyntaxError) {
        guard unit.scope.isFunctionLike else { throw SyntaxError("'return' outside function", range) }
        if value != nil, unit.scope.isGenerator, unit.scope.isAsyncFunction {
            throw SyntaxError("'return' with value in async generator", range)
        }
        let literal = value.map { constant(of: $0) } ?? .literal(.none)
        if case .constant? = value?.kind, let value {
            try refuseExceptStar(value.range)
        } else {
            try refuseExceptStar(range)
        }
        if let literal {
            let unwound = try unwind(to: 0, range)
            let register = unit.allocate()
            unit.load(literal, into: register, at: value?.range ?? range)
            unit.emitReturn(register, at: range)
            rewind(unwound)
        } else if let value {
            var register = try operand(value, isLast: true)
            if needsUnwinding(to: 0), !unit.isScratch(register) || register < unit.top - 1 {
                let copy = unit.allocate()
                unit.move(register, to: copy, at: value.range)
                register = copy
            }
            let unwound = try unwind(to: 0, range)
            unit.emitReturn(register, at: range)
            rewind(unwound)
        }
    }

    private func raise(_ value: Expression?, _ cause: Expression?, _ range: SourceRange) throws(SyntaxError) {
        if let value {
            let register = try operand(value)
            if let cause {
                let second = try operand(cause, isLast: true)
                unit.emit(.raise, a: register, b: second, d: 2, at: range)
            } else {
                unit.emit(.raise, a: register, d: 1, at: range)
            }
        } else {
            unit.emit(.raise, d: 0, at: range)
        }
        unit.isReachable = false
    }

    private func assert(_ test: Expression, _ message: Expression?, _ range: SourceRange) throws(SyntaxError)
    {
        warnAboutAssert(test, range)
        if options.optimization > 0 {
            // (generated for its errors only)
            try unit.unreachably { () throws(SyntaxError) in
                try effect(test)
                if let message { try effect(message) }
            }
            return
        }
        let end = unit.newLabel()
        try branch(test, to: end, when: true)
        let register = unit.allocate()
        intrinsic(.assertionError, into: register, at: range)
        if let message {
            try expression(message, into: unit.allocate())
            unit.emit(.call, a: register, b: register, c: 1, at: range)
        }
        unit.emit(.raise, a: register, d: 1, at: test.range)
        unit.isReachable = false
        unit.bind(end)
    }

    // MARK: Imports

    private func importModules(_ aliases: [ImportAlias], _ range: SourceRange) throws(SyntaxError) {
        for alias in aliases {
            let mark = unit.top
            defer { unit.top = mark }
            let module = unit.allocate()
            let base = unit.allocate(2)
            unit.load(.literal(.none), into: base, at: range)
            unit.load(.literal(.int(0)), into: base + 1, at: range)
            unit.emit(.importName, a: module, b: unit.name(alias.name), c: base, at: range)
            let parts = alias.name.split(separator: ".")
            if let name = alias.asName {
                for part in parts.dropFirst() {
                    unit.emit(.importFrom, a: base, b: module, c: unit.name(String(part)), at: range)
                    unit.move(base, to: module, at: range)
                }
                try store(name, from: module, range)
            } else {
                try store(parts.first.map(String.init) ?? alias.name, from: module, range)
            }
        }
    }

    private func importFrom(
        _ module: String?, _ aliases: [ImportAlias], level: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        if module == "__future__", level == 0, range.line > future.lastLine {
            throw SyntaxError("from __future__ imports must occur at the beginning of the file", range)
        }
        let register = unit.allocate()
        let base = unit.allocate(2)
        let names = aliases.map { CodeUnit.Constant.literal(.string($0.name)) }
        unit.load(.tuple(names), into: base, at: range)
        unit.load(.literal(.int(level)), into: base + 1, at: range)
        unit.emit(.importName, a: register, b: unit.name(module ?? ""), c: base, at: range)
        if aliases.count == 1, aliases[0].name == "*" {
            return intrinsic(.importStar, into: base, from: register, count: 1, at: range)
        }
        for alias in aliases {
            unit.emit(.importFrom, a: base, b: register, c: unit.name(alias.name), at: range)
            try store(alias.asName ?? alias.name, from: base, range)
        }
    }
}
