import CReadline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The editor that readline's callbacks and the signal handlers belong to, as C passes them no context.
///
/// Readline has one state per process, so there is at most one. Set by `attach` before readline and the handlers can
/// call, cleared by `detach` after they no longer can; both on the thread that runs the session, which also holds a
/// strong reference to the editor all the time between.
nonisolated(unsafe) private var attached: Unmanaged<LineEditor>?

extension LineEditor {
    /// Makes this the editor that readline calls; false when another one is.
    func attach() -> Bool {
        if attached != nil { return false }
        attached = .passUnretained(self)
        return true
    }

    func detach() { attached = nil }
}

private func withEditor<R>(_ body: (LineEditor) -> R) -> R? {
    attached?._withUnsafeGuaranteedRef(body)
}

/// Handler of all signals of `TerminalSignals`.
func noteSignal(_ number: Int32) { withEditor { $0.signals.note(number) } }

/// Readline has a line, or nil at the end of input.
func lineIsComplete(_ line: UnsafeMutablePointer<CChar>?) {
    withEditor { $0.accept(line.map { String(cString: $0) }) }
    free(line)
}

/// Readline wants the next byte.
func readByte(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 { withEditor { $0.nextByte() } ?? -1 }

/// Tab: completes, or indents where there is nothing to complete.
func tabKey(_ count: Int32, _ key: Int32) -> Int32 {
    if withEditor({ $0.indentOrComplete() }) == true { return 0 }
    // Lists what is possible unless the word grows.
    return rl_complete_internal(Int32(UInt8(ascii: "@")))
}

/// Space: blanks typed over the indentation that was offered take its place.
func spaceKey(_ count: Int32, _ key: Int32) -> Int32 {
    if count == 1, withEditor({ $0.typeOverIndentation() }) == true { return 0 }
    return rl_insert(count, key)
}

/// A colon may complete `else:` and the like, which stand less deep.
func colonKey(_ count: Int32, _ key: Int32) -> Int32 {
    let result = rl_insert(count, key)
    if count == 1 { withEditor { $0.adjustIndentation() } }
    return result
}

/// Backspace: takes a whole step of indentation away.
func backspaceKey(_ count: Int32, _ key: Int32) -> Int32 {
    if count == 1, withEditor({ $0.removeIndentation() }) == true { return 0 }
    return rl_rubout(count, key)
}

/// Up: the line above in a cell of several lines, else the entry before.
func upKey(_ count: Int32, _ key: Int32) -> Int32 {
    if count == 1, withEditor({ $0.moveLine(by: -1) }) == true { return 0 }
    return rl_get_previous_history(count, key)
}

/// Down: the line below in a cell of several lines, else the next entry.
func downKey(_ count: Int32, _ key: Int32) -> Int32 {
    if count == 1, withEditor({ $0.moveLine(by: 1) }) == true { return 0 }
    return rl_get_next_history(count, key)
}

/// Meta-Enter: a new line without entering the cell.
func newlineKey(_ count: Int32, _ key: Int32) -> Int32 { rl_insert_text("\n") }

/// A terminal that pastes says so.
func pasteBegins(_ count: Int32, _ key: Int32) -> Int32 {
    withEditor { $0.beginPaste() }
    return 0
}

/// Completes the word between two offsets of the line.
func completeWord(
    _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    fermata_rl_refine_completion()
    guard let text, let words = withEditor({ $0.completions(of: String(cString: text), at: Int(start)) }),
        !words.isEmpty
    else { return nil }
    // What they have in common, then, when there are several, each; readline frees them.
    let list = words.count == 1 ? words : [commonPrefix(words)] + words
    guard let memory = calloc(list.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else { return nil }
    let matches = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: list.count + 1)
    for (index, word) in list.enumerated() { matches[index] = strdup(word) }
    return matches
}

private func commonPrefix(_ words: [String]) -> String {
    var prefix = words.first.map { Array($0.unicodeScalars) } ?? []
    for word in words.dropFirst() {
        let scalars = Array(word.unicodeScalars)
        while !scalars.starts(with: prefix) { prefix.removeLast() }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: prefix)
    return String(text)
}
