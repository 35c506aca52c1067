/// The differences of two texts, as `diff -u` shows them.
enum UnifiedDiff {
    /// Beyond this many lines on both sides (their product) no common lines are looked for.
    private static let comparisonLimit = 4_000_000
    private static let contextLines = 3

    private enum Edit { case keep, remove, insert }

    /// The lines of a diff without file names; none when there is no difference.
    static func lines(from old: [String], to new: [String]) -> [String] {
        // `String` takes canonically equivalent texts for equal; bytes do not.
        var numbers: [[UInt8]: Int] = [:]
        let number = { (line: String) in
            let next = numbers.count
            let bytes = Array(line.utf8)
            if let known = numbers[bytes] { return known }
            numbers[bytes] = next
            return next
        }
        let edits = script(from: old.map(number), to: new.map(number))
        var result: [String] = []
        var hunk: [String] = []
        var (oldLine, newLine) = (0, 0)
        var hunkStart = (0, 0)
        var kept = 0
        func flush(trailing: Int) {
            guard hunk.contains(where: { $0.first != " " }) else { return }
            hunk.removeLast(max(0, trailing - contextLines))
            let removed = hunk.count { $0.first != "+" }
            let added = hunk.count { $0.first != "-" }
            result.append("@@ -\(range(hunkStart.0, removed)) +\(range(hunkStart.1, added)) @@")
            result += hunk
        }
        for (index, edit) in edits.enumerated() {
            switch edit {
            case .keep:
                if kept >= contextLines,
                    !edits[index...].prefix(contextLines + 1).contains(where: { $0 != .keep })
                {
                    flush(trailing: kept)
                    hunk = []
                }
                kept += 1
                if hunk.isEmpty { hunkStart = (oldLine, newLine) }
                hunk.append(" " + old[oldLine])
                oldLine += 1
                newLine += 1
                if !hunk.contains(where: { $0.first != " " }), hunk.count > contextLines {
                    hunk.removeFirst()
                    hunkStart = (hunkStart.0 + 1, hunkStart.1 + 1)
                }
                continue
            case .remove:
                if hunk.isEmpty { hunkStart = (oldLine, newLine) }
                hunk.append("-" + old[oldLine])
                oldLine += 1
            case .insert:
                if hunk.isEmpty { hunkStart = (oldLine, newLine) }
                hunk.append("+" + new[newLine])
                newLine += 1
            }
            kept = 0
        }
        flush(trailing: kept)
        return result
    }

    private static func range(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
    }

    /// What to do with each line, removals before insertions.
    private static func script(from old: [Int], to new: [Int]) -> [Edit] {
        let shorter = min(old.count, new.count)
        let prefix = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
        let suffix =
            (0..<shorter - prefix).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
            ?? shorter - prefix
        let oldMiddle = old[prefix..<old.count - suffix]
        let newMiddle = new[prefix..<new.count - suffix]
        var removed = Set(oldMiddle.indices)
        var inserted = Set(newMiddle.indices)
        if oldMiddle.count.multipliedReportingOverflow(by: newMiddle.count).partialValue <= comparisonLimit {
            (removed, inserted) = ([], [])
            for change in Array(newMiddle).difference(from: Array(oldMiddle)) {
                switch change {
                case .remove(let offset, _, _): removed.insert(prefix + offset)
                case .insert(let offset, _, _): inserted.insert(prefix + offset)
                }
            }
        }
        var edits: [Edit] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                edits.append(.remove)
                oldIndex += 1
            } else if inserted.contains(newIndex) {
                edits.append(.insert)
                newIndex += 1
            } else {
                edits.append(.keep)
                oldIndex += 1
                newIndex += 1
            }
        }
        return edits
    }
}
