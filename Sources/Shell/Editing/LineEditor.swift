import CReadline
import Notebook

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lines typed into the terminal, edited with GNU readline through its callback interface: a loop watches the
/// terminal and calls `readInput` when there is something.
///
/// The terminal is readline's from `begin` to the line's end only; in between it is in its normal state.
final class LineEditor {
    /// What typing led to.
    enum Event: Equatable {
        case line(String)
        case endOfInput
    }

    let signals: TerminalSignals
    /// Names that complete a word; set by the session.
    var completer: (_ word: String, _ textBefore: String) -> [String] = { _, _ in [] }
    /// The prompt has the terminal.
    private(set) var isActive = false
    /// Readline is at work, so that the screen can't be touched.
    private var isBusy = false
    private var event: Event?
    private var lastPrompt = ""
    /// Bytes read from the terminal that readline has not had yet.
    private var pushedBack: ArraySlice<UInt8> = []
    /// What has come of a paste that has not ended; nil while there is none.
    private var paste: [UInt8]?
    /// The indentation that was offered, and how many blanks have been typed over it.
    private var offered: (indentation: Int, typed: Int, scanner: CellScanner)?
    /// The lines before one that was there before its prompt.
    private var typedAhead: CellScanner?
    /// What is typed ahead relies on the indentation that is offered.
    private var comesUnindented = false
    private let wordBreaks = strdup(" \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?")
    private let name = strdup("fermata")

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    init(signals: TerminalSignals) { self.signals = signals }

    /// Initialises readline for the terminal on standard input; false when it is in use already.
    func start() -> Bool {
        guard attach() else { return false }
        fermata_rl_configure(name)
        fermata_rl_set_getc(readByte)
        rl_initialize()
        fermata_rl_set_completion(completeWord, wordBreaks)
        rl_variable_bind("page-completions", "off")
        for keymapName in ["emacs-standard", "vi-insert"] { bindKeys(in: rl_get_keymap_by_name(keymapName)) }
        return true
    }

    private func bindKeys(in keymap: Keymap?) {
        func bind(_ keys: String, _ command: @convention(c) (Int32, Int32) -> Int32) {
            rl_bind_keyseq_in_map(keys, command, keymap)
        }
        bind("\t", tabKey)
        bind(" ", spaceKey)
        bind(":", colonKey)
        bind("\\C-?", backspaceKey)
        bind("\\C-h", backspaceKey)
        for keys in ["\\e[A", "\\eOA", "\\C-p"] { bind(keys, upKey) }
        for keys in ["\\e[B", "\\eOB", "\\C-n"] { bind(keys, downKey) }
        bind("\\e\\C-m", newlineKey)
        bind("\\e\\C-j", newlineKey)
        bind("\\e[200~", pasteBegins)
    }

    /// Gives everything back.
    func stop() {
        end()
        detach()
        free(wordBreaks)
        free(name)
    }

    // MARK: The terminal

    /// Shows a prompt and takes the terminal. `scanner` tells how the lines before indent this one.
    func begin(prompt: String, after scanner: CellScanner?) {
        lastPrompt = prompt
        isActive = true
        event = nil
        paste = nil
        // What is there before the prompt was not typed at it: pasted text brings its own indentation.
        let isTypedAhead = !pushedBack.isEmpty || hasInput
        rl_callback_handler_install(prompt, lineIsComplete)
        offered = nil
        typedAhead = nil
        if scanner == nil { comesUnindented = false }
        if let scanner, isTypedAhead && !comesUnindented {
            typedAhead = scanner
        } else if let scanner {
            let indentation = scanner.nextIndentation
            offered = (indentation, 0, scanner)
            rl_insert_text(String(repeating: " ", count: indentation))
            rl_redisplay()
        }
        fermata_rl_flush()
    }

    /// Gives the terminal back.
    func end() {
        if !isActive { return }
        isActive = false
        rl_callback_handler_remove()
        fermata_rl_flush()
    }

    /// Drops the line being typed, as Ctrl-C does; leaves the cursor at the beginning of a line.
    func discardLine() {
        guard isActive else { return }
        rl_callback_sigcleanup()
        fermata_rl_set_point(fermata_rl_end())
        rl_redisplay()
        rl_free_line_state()
        rl_echo_signal_char(SIGINT)
        end()
        pushedBack = []
        rl_crlf()
        fermata_rl_flush()
    }

    /// Lets `body` write whole lines above the prompt.
    func standAside(_ body: () -> Void) {
        rl_clear_visible_line()
        fermata_rl_flush()
        body()
        rl_on_new_line()
        rl_redisplay()
        fermata_rl_flush()
    }

    /// Whether `standAside` can be called now.
    var canStandAside: Bool { isActive && !isBusy }

    /// The window has another size.
    func resize() {
        if isActive { rl_resize_terminal() } else { rl_reset_screen_size() }
        fermata_rl_flush()
    }

    /// Stops the process as Ctrl-Z asks for; comes back when it goes on.
    func suspend() {
        if isActive {
            rl_deprep_terminal()
            fermata_rl_flush()
        }
        signals.suspendProcess()
        resume()
    }

    /// The process goes on after a stop: the terminal may have been changed meanwhile.
    func resume() {
        if !isActive { return }
        rl_prep_terminal(1)
        rl_on_new_line()
        rl_redisplay()
        fermata_rl_flush()
    }

    // MARK: Input

    /// Handles what the terminal has; the event it led to, if any.
    func readInput() -> Event? {
        isBusy = true
        defer {
            isBusy = false
            fermata_rl_flush()
        }
        var isFirst = true
        while isActive && event == nil && (isFirst || !pushedBack.isEmpty) {
            if paste != nil { readPaste() } else { rl_callback_read_char() }
            isFirst = false
        }
        defer { event = nil }
        return event
    }

    /// Bytes wait that need no new input from the terminal.
    var hasPushedBack: Bool { !pushedBack.isEmpty }

    private var hasInput: Bool {
        var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }

    /// Readline's next byte; -1 at the end.
    func nextByte() -> Int32 {
        if let byte = pushedBack.popFirst() { return Int32(byte) }
        var byte: UInt8 = 0
        while true {
            let count = withUnsafeMutableBytes(of: &byte) { systemRead(0, $0) }
            if count == 1 { return Int32(byte) }
            if count < 0 && errno == EINTR { continue }
            return -1
        }
    }

    /// Readline has a line; nil at the end of input. The terminal goes back at once.
    func accept(_ line: String?) {
        rl_callback_handler_remove()
        isActive = false
        event = line.map { .line(indented($0)) } ?? .endOfInput
        if line == nil { rl_crlf() }
    }

    /// A line that was typed ahead and has to stand in a block, where it has no indentation at all, gets what it would
    /// have been offered; so do those that follow it.
    private func indented(_ line: String) -> String {
        guard let scanner = typedAhead, scanner.opensBlock, let first = line.utf8.first, first != 35 else { return line }
        let own = line.utf8.prefix { $0 == 32 || $0 == 9 }.count
        if own > scanner.logicalIndentation || own == line.utf8.count { return line }
        comesUnindented = true
        return String(repeating: " ", count: scanner.nextIndentation - own) + line
    }

    // MARK: Pastes

    func beginPaste() { paste = [] }

    /// Collects what is pasted without waiting for its end.
    private func readPaste() {
        guard var text = paste else { return }
        if pushedBack.isEmpty {
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = chunk.withUnsafeMutableBytes { systemRead(0, $0) }
            if count < 0 && errno == EINTR { return }
            if count <= 0 {
                paste = nil
                return
            }
            text.append(contentsOf: chunk[..<count])
        } else {
            text.append(contentsOf: pushedBack)
            pushedBack = []
        }
        guard let end = text.firstRange(of: Self.pasteEnd, from: max(0, (paste?.count ?? 0) - 5)) else {
            paste = text
            return
        }
        paste = nil
        pushedBack = text[(end + Self.pasteEnd.count)...]
        insert(pasted: text[..<end])
    }

    private func insert(pasted bytes: ArraySlice<UInt8>) {
        var text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
        text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\r" ? "\n" : $0 }))
        if bytes.contains(13) && bytes.contains(10) {
            // Lines ended with both.
            text = String(decoding: bytes.filter { $0 != 13 && $0 != 0 }, as: UTF8.self)
        }
        while text.utf8.last == 10 { text.removeLast() }
        if isIndentationOnly {
            text = PastedPrompts.strip(text)
            // Text with an indentation of its own needs none offered.
            if let first = text.utf8.first, first == 32 || first == 9 { replaceLine(with: "") }
        }
        offered = nil
        rl_insert_text(text)
        rl_redisplay()
    }

    // MARK: The text being typed

    private var line: [UInt8] {
        guard let start = fermata_rl_line() else { return [] }
        let count = max(0, Int(fermata_rl_end()))
        return start.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private var point: Int { min(max(0, Int(fermata_rl_point())), max(0, Int(fermata_rl_end()))) }

    /// Nothing but blanks has been typed, and the cursor stands behind them.
    private var isIndentationOnly: Bool { point == Int(fermata_rl_end()) && line.allSatisfy { $0 == 32 } }

    private func replaceLine(with text: String) {
        rl_replace_line(text, 0)
        fermata_rl_set_point(fermata_rl_end())
    }

    /// The part of the cursor's line before the cursor.
    private var lineBeforePoint: ArraySlice<UInt8> {
        let before = line[..<point]
        return before[(before.lastIndex(of: 10).map { $0 + 1 } ?? 0)...]
    }

    /// Tab where only blanks stand before the cursor: indents to the next multiple of four.
    func indentOrComplete() -> Bool {
        let before = lineBeforePoint
        guard before.allSatisfy({ $0 == 32 || $0 == 9 }) else { return false }
        rl_insert_text(String(repeating: " ", count: 4 - before.count % 4))
        offered = nil
        return true
    }

    /// A blank typed on the offered indentation: typing the indentation anyway ends where it was offered, or less deep
    /// where fewer blanks make one of the blocks around.
    func typeOverIndentation() -> Bool {
        guard var state = offered, isIndentationOnly else { return false }
        state.typed += 1
        offered = state
        let levels = state.scanner.levels
        if state.typed > state.indentation { return false }
        let wanted = levels.contains(state.typed) ? state.typed : state.indentation
        if line.count != wanted { replaceLine(with: String(repeating: " ", count: wanted)) }
        return true
    }

    /// After a colon: puts `else:` and the like under the statement they continue, unless the indentation was typed.
    func adjustIndentation() {
        guard let state = offered, state.typed == 0, point == Int(fermata_rl_end()) else { return }
        let text = line
        let indentation = text.prefix { $0 == 32 }.count
        guard indentation == state.indentation else { return }
        let word = String(decoding: text[indentation...].prefix { $0 >= 97 && $0 <= 122 }, as: UTF8.self)
        guard let wanted = state.scanner.indentation(continuing: word), wanted < indentation else { return }
        offered = nil
        replaceLine(with: String(decoding: text[(indentation - wanted)...], as: UTF8.self))
    }

    /// Backspace behind blanks only: back to the previous multiple of four.
    func removeIndentation() -> Bool {
        let before = lineBeforePoint
        guard before.count > 1, before.allSatisfy({ $0 == 32 }) else { return false }
        let count = (before.count - 1) % 4 + 1
        rl_delete_text(Int32(point - count), Int32(point))
        fermata_rl_set_point(Int32(point - count))
        offered = nil
        return true
    }

    /// Moves the cursor to the line above or below; false when there is none.
    func moveLine(by offset: Int) -> Bool {
        let text = line
        let here = point
        let start = text[..<here].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let column = text[start..<here].count { $0 & 0xC0 != 0x80 }
        let target: Int
        if offset < 0 {
            if start == 0 { return false }
            target = text[..<(start - 1)].lastIndex(of: 10).map { $0 + 1 } ?? 0
        } else {
            guard let end = text[here...].firstIndex(of: 10) else { return false }
            target = end + 1
        }
        var index = target
        for _ in 0..<column {
            if index == text.count || text[index] == 10 { break }
            index += 1
            while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        fermata_rl_set_point(Int32(index))
        return true
    }

    /// Completions of the word that begins at an offset of the line.
    func completions(of word: String, at start: Int) -> [String] {
        let before = line.prefix(start)
        return completer(word, String(decoding: before, as: UTF8.self))
    }
}

extension [UInt8] {
    /// Where a pattern begins first, at or after an offset.
    fileprivate func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + pattern.count <= count {
            if self[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}
