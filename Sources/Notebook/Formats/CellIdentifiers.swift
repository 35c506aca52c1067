extension NotebookDocument {
    /// Gives every cell an identifier that is valid and occurs once. Cells that have one keep it; a new one
    /// follows from the cell's contents, so that converting a file twice gives the same file.
    public mutating func assignIdentifiers() {
        var taken: Set<String> = []
        for index in cells.indices where Self.isValidIdentifier(cells[index].id) {
            if !taken.insert(cells[index].id).inserted { cells[index].id = "" }
        }
        // A text that many cells share would try the same salts again and again.
        var salts: [UInt64: UInt64] = [:]
        for index in cells.indices where !Self.isValidIdentifier(cells[index].id) {
            let cell = cells[index]
            let start = Self.hash(cell.source.utf8, from: Self.hash(cell.kind.rawValue.utf8))
            var salt = salts[start, default: 0]
            var id: String
            repeat {
                id = Self.identifier(from: start, salt: salt)
                salt &+= 1
            } while !taken.insert(id).inserted
            salts[start] = salt
            cells[index].id = id
        }
    }

    /// Whether a text is an identifier as notebook format 4.5 wants it: 1 to 64 of `a-z A-Z 0-9 - _`.
    public static func isValidIdentifier(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private static func identifier(from start: UInt64, salt: UInt64) -> String {
        let mixed = salt == 0 ? start : hash(String(salt).utf8, from: start)
        let digits = String(UInt32(truncatingIfNeeded: mixed ^ mixed >> 32), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits  // 32 bits are at most 8 digits.
    }

    /// FNV-1a: the identifiers need no more than to differ.
    private static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64 = 0xcbf2_9ce4_8422_2325)
        -> UInt64
    {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
