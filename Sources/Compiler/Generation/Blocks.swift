import Syntax

extension CodeGenerator {
    func push(_ block: Block, _ range: SourceRange) throws(SyntaxError) {
        // Generators and coroutines have a handler around everything.
        let own = unit.scope.isFunctionLike && (unit.scope.isGenerator || unit.scope.isCoroutine) ? 1 : 0
        let used = unit.blocks.reduce(own) { $0 + $1.weight }
        if used + block.weight > CompileLimits.blocks {
            throw SyntaxError("too many statically nested blocks", range)
        }
        unit.blocks.append(block)
    }

    func pop() { unit.blocks.removeLast() }

    /// Whether leaving all blocks above `depth` takes any code.
    func needsUnwinding(to depth: Int) -> Bool {
        unit.blocks.dropFirst(depth).contains {
            switch $0.kind {
            case .loop, .tryBody, .exceptStar: false
            default: true
            }
        }
    }

    /// What `unwind` took away.
    struct Unwound {
        fileprivate let blocks: [Block]
        fileprivate var regions: [[Region]] = []
    }

    /// Emits what it takes to leave all blocks above `depth` from the inside out. Temporaries below the current top stay
    /// as they are. The jump that follows stands outside the blocks too; `rewind` enters them again.
    func unwind(to depth: Int, _ range: SourceRange) throws(SyntaxError) -> Unwound {
        var unwound = Unwound(blocks: unit.blocks)
        while unit.blocks.count > depth, let block = unit.blocks.popLast() {
            unwound.regions.append(unit.detachRegions(block.regionCount))
            try exit(block, range)
        }
        return unwound
    }

    func rewind(_ unwound: Unwound) {
        unit.blocks = unwound.blocks
        for regions in unwound.regions.reversed() { unit.restoreRegions(regions) }
    }

    private func exit(_ block: Block, _ range: SourceRange) throws(SyntaxError) {
        guard unit.isReachable else { return }
        switch block.kind {
        case .loop, .tryBody, .exceptStar: break
        case .finallyTry(let body): try statements(body)
        case .finallyEnd(let saved): unit.emit(.endHandler, a: saved, at: range)
        case .with(let register, let isAsync, let place): try exitWith(register, isAsync: isAsync, place)
        case .handler(let saved, let name, _):
            unit.emit(.endHandler, a: saved, at: .none)
            if let name { try clearHandlerName(name, .none) }
        }
    }

    /// `break` and `continue`.
    func leaveLoop(isBreak: Bool, _ range: SourceRange) throws(SyntaxError) {
        for (depth, block) in unit.blocks.enumerated().reversed() {
            if case .exceptStar = block.kind { try refuseExceptStar(range) }
            guard case .loop(let end, let head) = block.kind else { continue }
            // (the loop itself stays: its own block needs no code)
            let unwound = try unwind(to: depth + 1, range)
            unit.jump(isBreak ? .jump : .loop, to: isBreak ? end : head, at: range)
            rewind(unwound)
            return
        }
        throw SyntaxError(isBreak ? "'break' outside loop" : "'continue' not properly in loop", range)
    }

    /// No jump leaves the clauses of `except*`.
    func refuseExceptStar(_ range: SourceRange) throws(SyntaxError) {
        for block in unit.blocks {
            if case .exceptStar = block.kind {
                throw SyntaxError("'break', 'continue' and 'return' cannot appear in an except* block", range)
            }
        }
    }
}
