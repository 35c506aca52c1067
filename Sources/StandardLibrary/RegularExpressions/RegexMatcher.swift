#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs a program on code units of one width: a backtracking machine with a stack of its own.
///
/// The stack holds three words an entry: where to go on with two numbers, or (negative) a register and its former value.
struct RegexMatcher: ~Copyable {
    let program: RegexProgram
    /// Start and end of each group, the last group that ended, state of repeats; -1 where unset.
    let registers: UnsafeMutablePointer<Int>
    private var stack: UnsafeMutablePointer<Int>
    private var capacity = 0
    private var isDirty = false
    private var budget = Self.fullBudget
    /// Called now and then.
    private let tick: () throws -> Void

    private static let fullBudget = 200_000
    /// Words the stack may grow to.
    private static let greatestCapacity = 1 << 27
    private static let greedyTag = 1 << 40
    private static let lazyTag = 2 << 40
    private static let placeMask = (1 << 40) - 1

    init(_ program: RegexProgram, tick: @escaping () throws -> Void) {
        self.program = program
        self.tick = tick
        registers = .allocate(capacity: program.registerCount)
        registers.initialize(repeating: -1, count: program.registerCount)
        stack = .allocate(capacity: 0)
    }

    deinit {
        registers.deallocate()
        stack.deallocate()
    }

    // MARK: The stack

    @inline(__always) private mutating func push(_ sp: inout Int, _ tag: Int, _ first: Int, _ second: Int)
        throws
    {
        if sp &+ 3 > capacity { try grow() }
        stack[sp] = tag
        stack[sp &+ 1] = first
        stack[sp &+ 2] = second
        sp &+= 3
    }

    @inline(never) private mutating func grow() throws {
        if capacity >= Self.greatestCapacity { throw RegexError(kind: .memory, message: "") }
        let larger = max(192, capacity * 2)
        let moved = UnsafeMutablePointer<Int>.allocate(capacity: larger)
        moved.update(from: stack, count: capacity)
        stack.deallocate()
        stack = moved
        capacity = larger
    }

    /// Changes a register so that backtracking changes it back.
    @inline(__always) private mutating func set(_ register: Int, _ value: Int, _ sp: inout Int) throws {
        if sp > 0 { try push(&sp, -1 &- register, registers[register], 0) }
        registers[register] = value
    }

    /// Forgets ways to go on that were added since, but not how to restore registers.
    private mutating func cut(_ sp: inout Int, to height: Int) {
        if height == 0 {
            sp = 0
            return
        }
        var kept = height
        var index = height
        while index < sp {
            if stack[index] < 0 {
                stack[kept] = stack[index]
                stack[kept + 1] = stack[index + 1]
                kept += 3
            }
            index += 3
        }
        sp = kept
    }

    /// Goes back to a height, restoring registers.
    private mutating func unwind(_ sp: inout Int, to height: Int) {
        while sp > height {
            sp -= 3
            if stack[sp] < 0 { registers[-1 - stack[sp]] = stack[sp + 1] }
        }
    }

    @inline(__always) private mutating func spend(_ amount: Int) throws {
        budget &-= amount
        if budget < 0 { try refill() }
    }

    @inline(never) private mutating func refill() throws {
        budget = Self.fullBudget
        try tick()
    }

    // MARK: Characters

    @inline(__always) private func contains(_ set: Int, _ point: UInt32) -> Bool {
        if point < 256 { return program.bitmaps[set &* 4 &+ Int(point >> 6)] >> UInt64(point & 63) & 1 != 0 }
        return program.sets[set].containsSlowly(point)
    }

    @inline(__always) private func canStart(_ first: Int, _ point: UInt32) -> Bool {
        if point < 256 {
            return program.bitmaps[first &* 4 &+ Int(point >> 6)] >> UInt64(point & 63) & 1 != 0
        }
        return program.firstIsWide[first - program.sets.count]
    }

    @inline(__always) private func matches(_ kind: Int32, _ operand: Int32, _ point: UInt32) -> Bool {
        switch kind {
        case RegexOp.set: contains(Int(operand), point)
        case RegexOp.character: point == UInt32(bitPattern: operand)
        case RegexOp.notCharacter: point != UInt32(bitPattern: operand)
        case RegexOp.any: point != 10
        case RegexOp.all: true
        default: false
        }
    }

    /// First place from `start` on, before `limit`, whose character does not match; or `limit`.
    @inline(__always) private func scan<Unit: FixedWidthInteger & UnsignedInteger>(
        _ kind: Int32, _ operand: Int32, _ text: UnsafePointer<Unit>, _ start: Int, _ limit: Int
    ) -> Int {
        var at = start
        switch kind {
        case RegexOp.set:
            let map = program.bitmaps + Int(operand) &* 4
            while at < limit {
                let point = UInt32(text[at])
                if point < 256 {
                    if map[Int(point >> 6)] >> UInt64(point & 63) & 1 == 0 { break }
                } else if !program.sets[Int(operand)].containsSlowly(point) {
                    break
                }
                at &+= 1
            }
        case RegexOp.any: return Self.find(10, text, at, limit) ?? limit
        case RegexOp.all: return limit
        case RegexOp.notCharacter: return Self.find(UInt32(bitPattern: operand), text, at, limit) ?? limit
        default:
            let wanted = UInt32(bitPattern: operand)
            while at < limit && UInt32(text[at]) == wanted { at &+= 1 }
        }
        return at
    }

    /// Place of a character in a range.
    @inline(__always) static func find<Unit: FixedWidthInteger & UnsignedInteger>(
        _ point: UInt32, _ text: UnsafePointer<Unit>, _ start: Int, _ limit: Int
    ) -> Int? {
        if start >= limit { return nil }
        if Unit.self == UInt8.self {
            if point > 255 { return nil }
            guard let found = memchr(text + start, Int32(point), limit - start) else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(text)
        }
        var at = start
        while at < limit {
            if UInt32(text[at]) == point { return at }
            at &+= 1
        }
        return nil
    }

    @inline(__always) private func isAnchored<Unit: FixedWidthInteger & UnsignedInteger>(
        _ anchor: Int32, unicode: Bool, _ text: UnsafePointer<Unit>, _ at: Int, _ end: Int
    ) -> Bool {
        switch anchor {
        case RegexAnchor.beginningOfString.rawValue: return at == 0
        case RegexAnchor.endOfString.rawValue: return at == end
        case RegexAnchor.beginningOfLine.rawValue: return at == 0 || text[at - 1] == 10
        case RegexAnchor.endOfLine.rawValue: return at == end || text[at] == 10
        case RegexAnchor.end.rawValue: return at == end || at + 1 == end && text[at] == 10
        default:
            if end == 0 { return false }
            let before = at > 0 && Self.isWord(UInt32(text[at - 1]), unicode)
            let after = at < end && Self.isWord(UInt32(text[at]), unicode)
            return (before != after) == (anchor == RegexAnchor.wordBoundary.rawValue)
        }
    }

    @inline(__always) private static func isWord(_ point: UInt32, _ unicode: Bool) -> Bool {
        RegexCharacters.isASCIIWord(point) || unicode && point > 127 && RegexCharacters.isWord(point)
    }

    // MARK: Matching

    /// Matches at `start`; the end of the match, or -1. With `wholeText` only a match up to `end` counts; one that is
    /// empty and ends at `notEmptyAt` does not.
    mutating func match<Unit: FixedWidthInteger & UnsignedInteger>(
        _ text: UnsafePointer<Unit>, _ end: Int, at start: Int, wholeText: Bool, notEmptyAt: Int
    ) throws -> Int {
        if isDirty { registers.update(repeating: -1, count: program.registerCount) }
        isDirty = true
        let code = program.code
        let lastGroup = program.groupCount &* 2
        var pc = 0
        var at = start
        var sp = 0
        try spend(1)
        machine: while true {
            switch code[pc] {
            case RegexOp.success:
                if (!wholeText || at == end) && at != notEmptyAt { return at }
            case RegexOp.character:
                if at < end && UInt32(text[at]) == UInt32(bitPattern: code[pc &+ 1]) {
                    at &+= 1
                    pc &+= 2
                    continue machine
                }
            case RegexOp.notCharacter:
                if at < end && UInt32(text[at]) != UInt32(bitPattern: code[pc &+ 1]) {
                    at &+= 1
                    pc &+= 2
                    continue machine
                }
            case RegexOp.any:
                if at < end && text[at] != 10 {
                    at &+= 1
                    pc &+= 1
                    continue machine
                }
            case RegexOp.all:
                if at < end {
                    at &+= 1
                    pc &+= 1
                    continue machine
                }
            case RegexOp.set:
                if at < end && contains(Int(code[pc &+ 1]), UInt32(text[at])) {
                    at &+= 1
                    pc &+= 2
                    continue machine
                }
            case RegexOp.string:
                let count = Int(code[pc &+ 2])
                if end &- at >= count {
                    let wanted = program.strings + Int(code[pc &+ 1])
                    var index = 0
                    while index < count && UInt32(text[at &+ index]) == wanted[index] { index &+= 1 }
                    if index == count {
                        at &+= count
                        pc &+= 3
                        continue machine
                    }
                }
            case RegexOp.jump:
                pc = Int(code[pc &+ 1])
                continue machine
            case RegexOp.split:
                try push(&sp, Int(code[pc &+ 1]), at, 0)
                pc &+= 2
                continue machine
            case RegexOp.alternative:
                if at < end && canStart(Int(code[pc &+ 2]), UInt32(text[at])) {
                    try push(&sp, Int(code[pc &+ 1]), at, 0)
                    pc &+= 3
                } else {
                    pc = Int(code[pc &+ 1])
                }
                continue machine
            case RegexOp.mark:
                let register = Int(code[pc &+ 1])
                try set(register, at, &sp)
                if register & 1 == 1 { try set(lastGroup, register / 2 + 1, &sp) }
                pc &+= 2
                continue machine
            case RegexOp.anchor:
                if isAnchored(code[pc &+ 1], unicode: code[pc &+ 2] != 0, text, at, end) {
                    pc &+= 3
                    continue machine
                }
            case RegexOp.reference:
                let length = referenceLength(code + pc, text, at, end)
                if length >= 0 {
                    try spend(length)
                    at &+= length
                    pc &+= 3
                    continue machine
                }
            case RegexOp.ifGroup:
                let register = Int(code[pc &+ 1]) &* 2 &- 2
                let matched = registers[register] >= 0 && registers[register &+ 1] >= registers[register]
                pc = matched ? pc &+ 3 : Int(code[pc &+ 2])
                continue machine
            case RegexOp.greedyUnit:
                let least = at &+ Int(code[pc &+ 3])
                if least <= end {
                    let most = code[pc &+ 4]
                    let limit = most == .max ? end : min(end, at &+ Int(most))
                    let stop = scan(code[pc &+ 1], code[pc &+ 2], text, at, limit)
                    try spend((stop &- at) >> 4)
                    let place = followed(code[pc &+ 5], text, from: stop, downTo: least, end)
                    if stop >= least && place >= least {
                        if place > least { try push(&sp, pc | Self.greedyTag, place, least) }
                        at = place
                        pc &+= 6
                        continue machine
                    }
                }
            case RegexOp.lazyUnit:
                let least = at &+ Int(code[pc &+ 3])
                if least <= end && scan(code[pc &+ 1], code[pc &+ 2], text, at, least) == least {
                    let most = code[pc &+ 4]
                    let limit = most == .max ? end : min(end, at &+ Int(most))
                    let place = followedAfter(code + pc, text, from: least, limit, end)
                    if place >= 0 {
                        try push(&sp, pc | Self.lazyTag, place, limit)
                        at = place
                        pc &+= 6
                        continue machine
                    }
                }
            case RegexOp.possessiveUnit:
                let least = at &+ Int(code[pc &+ 3])
                if least <= end {
                    let most = code[pc &+ 4]
                    let limit = most == .max ? end : min(end, at &+ Int(most))
                    let stop = scan(code[pc &+ 1], code[pc &+ 2], text, at, limit)
                    try spend((stop &- at) >> 4)
                    if stop >= least {
                        at = stop
                        pc &+= 5
                        continue machine
                    }
                }
            case RegexOp.beginRepeat:
                let register = Int(code[pc &+ 1])
                try set(register, -1, &sp)
                try set(register &+ 1, -1, &sp)
                pc &+= 2
                continue machine
            case RegexOp.greedyUntil:
                try spend(1)
                let register = Int(code[pc &+ 1])
                let count = registers[register] &+ 1
                if count < Int(code[pc &+ 2]) {
                    try set(register, count, &sp)
                    pc = Int(code[pc &+ 4])
                    continue machine
                }
                let most = code[pc &+ 3]
                let first = Int(code[pc &+ 5])
                if most == .max || count < Int(most), at != registers[register &+ 1],
                    first < 0 || at < end && canStart(first, UInt32(text[at]))
                {
                    try push(&sp, pc &+ 6, at, 0)
                    try set(register, count, &sp)
                    try set(register &+ 1, at, &sp)
                    pc = Int(code[pc &+ 4])
                } else {
                    pc &+= 6
                }
                continue machine
            case RegexOp.lazyUntil:
                try spend(1)
                let register = Int(code[pc &+ 1])
                let count = registers[register] &+ 1
                if count < Int(code[pc &+ 2]) {
                    try set(register, count, &sp)
                    pc = Int(code[pc &+ 4])
                    continue machine
                }
                try push(&sp, Int(code[pc &+ 3]), at, 0)
                pc &+= 5
                continue machine
            case RegexOp.lazyMore:
                let register = Int(code[pc &+ 1])
                let count = registers[register] &+ 1
                let most = code[pc &+ 2]
                if most == .max || count < Int(most), at != registers[register &+ 1] {
                    try set(register, count, &sp)
                    try set(register &+ 1, at, &sp)
                    pc = Int(code[pc &+ 3])
                    continue machine
                }
            case RegexOp.beginPossessive:
                let register = Int(code[pc &+ 1])
                try set(register, 0, &sp)
                try set(register &+ 1, -1, &sp)
                pc &+= 2
                continue machine
            case RegexOp.possessiveNext:
                try spend(1)
                let register = Int(code[pc &+ 1])
                let count = registers[register]
                let most = code[pc &+ 3]
                if count >= Int(code[pc &+ 2]) {
                    if most != .max && count >= Int(most) || at == registers[register &+ 1] {
                        pc = Int(code[pc &+ 4])
                        continue machine
                    }
                    try set(register &+ 1, at, &sp)
                    try set(register &+ 2, sp, &sp)
                    try push(&sp, Int(code[pc &+ 4]), at, 0)
                    // With an empty stack before, the height is that below the way out.
                    registers[register &+ 2] = sp &- 3
                } else {
                    try set(register &+ 2, sp, &sp)
                    registers[register &+ 2] = sp
                }
                pc &+= 5
                continue machine
            case RegexOp.possessiveEnd:
                let register = Int(code[pc &+ 1])
                cut(&sp, to: registers[register &+ 2])
                try set(register, registers[register] &+ 1, &sp)
                pc = Int(code[pc &+ 2])
                continue machine
            case RegexOp.beginAtomic:
                let register = Int(code[pc &+ 1])
                try set(register, 0, &sp)
                registers[register] = sp
                pc &+= 2
                continue machine
            case RegexOp.endAtomic:
                cut(&sp, to: registers[Int(code[pc &+ 1])])
                pc &+= 2
                continue machine
            case RegexOp.beginLook:
                let back = Int(code[pc &+ 2])
                if at >= back {
                    let register = Int(code[pc &+ 1])
                    try set(register, 0, &sp)
                    try set(register &+ 1, at, &sp)
                    registers[register] = sp
                    at &-= back
                    pc &+= 3
                    continue machine
                }
            case RegexOp.endLook:
                let register = Int(code[pc &+ 1])
                cut(&sp, to: registers[register])
                at = registers[register &+ 1]
                pc &+= 2
                continue machine
            case RegexOp.beginNegative:
                let back = Int(code[pc &+ 2])
                if at < back {
                    pc = Int(code[pc &+ 3])
                    continue machine
                }
                let register = Int(code[pc &+ 1])
                try set(register, 0, &sp)
                registers[register] = sp
                try push(&sp, Int(code[pc &+ 3]), at, 0)
                at &-= back
                pc &+= 4
                continue machine
            case RegexOp.endNegative:
                unwind(&sp, to: registers[Int(code[pc &+ 1])])
            default: break
            }
            // What was tried last failed: back to the latest way to go on.
            backtrack: while true {
                if sp == 0 { return -1 }
                sp &-= 3
                let tag = stack[sp]
                if tag < 0 {
                    registers[-1 &- tag] = stack[sp &+ 1]
                    continue backtrack
                }
                try spend(1)
                pc = tag & Self.placeMask
                at = stack[sp &+ 1]
                if tag < Self.greedyTag { continue machine }
                let bound = stack[sp &+ 2]
                if tag < Self.lazyTag {
                    at = followed(code[pc &+ 5], text, from: at &- 1, downTo: bound, end)
                    if at < bound { continue backtrack }
                    if at > bound {
                        stack[sp &+ 1] = at
                        sp &+= 3
                    }
                    pc &+= 6
                    continue machine
                }
                guard at < bound, matches(code[pc &+ 1], code[pc &+ 2], UInt32(text[at])) else {
                    continue backtrack
                }
                at = followedAfter(code + pc, text, from: at &+ 1, bound, end)
                if at < 0 { continue backtrack }
                stack[sp &+ 1] = at
                sp &+= 3
                pc &+= 6
                continue machine
            }
        }
    }

    /// The last place from `start` down where the character that must follow stands; below `least` if there is none.
    @inline(__always) private func followed<Unit: FixedWidthInteger & UnsignedInteger>(
        _ character: Int32, _ text: UnsafePointer<Unit>, from start: Int, downTo least: Int, _ end: Int
    ) -> Int {
        if character < 0 { return start }
        let wanted = UInt32(bitPattern: character)
        var at = start
        while at >= least {
            if at < end && UInt32(text[at]) == wanted { return at }
            at &-= 1
        }
        return at
    }

    /// The first place from `start` up where the character that must follow stands, over characters the lazy repeat at
    /// `code` takes; -1 if there is none.
    @inline(__always) private func followedAfter<Unit: FixedWidthInteger & UnsignedInteger>(
        _ code: UnsafeMutablePointer<Int32>, _ text: UnsafePointer<Unit>, from start: Int, _ limit: Int,
        _ end: Int
    ) -> Int {
        if code[5] < 0 { return start }
        let wanted = UInt32(bitPattern: code[5])
        var at = start
        while at < end {
            let point = UInt32(text[at])
            if point == wanted { return at }
            if at >= limit || !matches(code[1], code[2], point) { return -1 }
            at &+= 1
        }
        return -1
    }

    /// How many characters match what a group matched; -1 if they do not.
    private func referenceLength<Unit: FixedWidthInteger & UnsignedInteger>(
        _ code: UnsafeMutablePointer<Int32>, _ text: UnsafePointer<Unit>, _ at: Int, _ end: Int
    ) -> Int {
        let register = Int(code[1]) &* 2 &- 2
        let start = registers[register]
        let length = registers[register &+ 1] &- start
        guard start >= 0, registers[register &+ 1] >= 0, length >= 0, end &- at >= length else { return -1 }
        let mode = RegexCaseMode(rawValue: code[2]) ?? .exact
        for index in 0..<length {
            let one = UInt32(text[start &+ index])
            let other = UInt32(text[at &+ index])
            if one != other && (mode == .exact || mode.fold(one) != mode.fold(other)) { return -1 }
        }
        return length
    }
}
