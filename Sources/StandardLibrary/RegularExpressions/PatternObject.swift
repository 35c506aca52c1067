import Runtime
import Syntax

/// `re.Pattern`
final class PatternObject: LibraryObject {
    let program: RegexProgram
    /// The text it was compiled from, a str or bytes; None for an internal one.
    let source: Value
    let isText: Bool
    /// Names of groups and their numbers.
    let groupIndex: DictObject
    /// The template used last and what it was parsed to.
    var templateSource = Value.unbound
    var template: RegexTemplate?

    init(_ shape: Shape, _ program: RegexProgram, source: Value, isText: Bool, groupIndex: DictObject) {
        self.program = program
        self.source = source
        self.isText = isText
        self.groupIndex = groupIndex
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(groupIndex)
        heap.mark(templateSource)
    }

    /// The name of a group, if it has one.
    func name(ofGroup number: Int) -> Value {
        var index = groupIndex.nextEntry(0)
        while index >= 0 {
            let entry = groupIndex.entries[index]
            if entry.value == Value(smallInt: number) { return entry.key }
            index = groupIndex.nextEntry(index + 1)
        }
        return .none
    }
}

/// `re.Match`
final class MatchObject: LibraryObject {
    let pattern: PatternObject
    let string: Value
    /// Start and end of the match and of each group, -1 for groups that took no part.
    let spans: [Int]
    let lastGroup: Int
    let start: Int
    let end: Int

    init(
        _ shape: Shape, _ pattern: PatternObject, _ string: Value, spans: [Int], lastGroup: Int, start: Int,
        end: Int
    ) {
        self.pattern = pattern
        self.string = string
        self.spans = spans
        self.lastGroup = lastGroup
        self.start = start
        self.end = end
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(pattern)
        heap.mark(string)
    }
}

/// What `finditer` and `Pattern.scanner` return: goes from match to match.
final class ScannerObject: LibraryObject, NativeIterator {
    let pattern: PatternObject
    let string: Value
    var position: Int
    let start: Int
    let end: Int
    /// The next match may not be empty where it starts.
    var notEmpty = false
    var isDone = false

    init(_ shape: Shape, _ pattern: PatternObject, _ string: Value, start: Int, end: Int) {
        self.pattern = pattern
        self.string = string
        position = start
        self.start = start
        self.end = end
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(pattern)
        heap.mark(string)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if isDone { return nil }
        let found = try thread.advance(self, .search)
        if found == nil { isDone = true }
        return found
    }
}

/// Types and caches of a session's `re`.
final class RegexState: TracedExtension {
    let module: ModuleObject
    var pattern, match, scanner, iterator: TypeObject?
    /// Compiled patterns by identity of the text and flags, then by their content.
    private var recent: [(source: Value, flags: Int, pattern: PatternObject)?]
    private var known: [RegexCacheKey: PatternObject] = [:]
    private var order: [RegexCacheKey] = []

    init(_ module: ModuleObject) {
        self.module = module
        recent = Array(repeating: nil, count: 64)
    }

    func trace(_ heap: Heap) {
        heap.mark(module)
        for type in [pattern, match, scanner, iterator] { if let type { heap.mark(type) } }
        for case let entry? in recent { heap.mark(entry.pattern) }
        for pattern in known.values { heap.mark(pattern) }
    }

    private func slot(_ source: Value, _ flags: Int) -> Int {
        Int((source.bits >> 4 ^ UInt64(bitPattern: Int64(flags))) & 63)
    }

    func recent(_ source: Value, _ flags: Int) -> PatternObject? {
        // The text an entry was made for lives as long as its pattern, so the address is still its own.
        guard let entry = recent[slot(source, flags)], entry.source == source, entry.flags == flags else {
            return nil
        }
        return entry.pattern
    }

    func known(_ source: Value, _ flags: Int) -> PatternObject? {
        let pattern = known[RegexCacheKey(source, flags)]
        if let pattern, pattern.source == source { recent[slot(source, flags)] = (source, flags, pattern) }
        return pattern
    }

    func keep(_ pattern: PatternObject, _ flags: Int) {
        if order.count >= 512 { known[order.removeFirst()] = nil }
        let key = RegexCacheKey(pattern.source, flags)
        known[key] = pattern
        order.append(key)
        recent[slot(pattern.source, flags)] = (pattern.source, flags, pattern)
    }

    func removeAll() {
        known = [:]
        order = []
        recent = Array(repeating: nil, count: 64)
    }
}

/// Text of a pattern, str or bytes, with flags. The cached pattern keeps the text.
private struct RegexCacheKey: Hashable {
    let source: Value
    let flags: Int

    init(_ source: Value, _ flags: Int) {
        self.source = source
        self.flags = flags
    }

    static func == (left: RegexCacheKey, right: RegexCacheKey) -> Bool {
        if left.flags != right.flags { return false }
        if let one = left.source.as(StrObject.self), let other = right.source.as(StrObject.self) {
            return one.isEqual(to: other)
        }
        if let one = left.source.as(BytesObject.self), let other = right.source.as(BytesObject.self) {
            return one.buffer.elementsEqual(other.buffer)
        }
        return false
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(flags)
        if let text = source.as(StrObject.self) {
            hasher.combine(text.hash)
        } else if let bytes = source.as(BytesObject.self) {
            hasher.combine(bytes.hash)
        }
    }
}

extension Session {
    /// The state of `re`; nil before its import.
    var regex: RegexState? { extensions["re"] as? RegexState }
}
