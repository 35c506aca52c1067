/// A stable sort that finds runs that are in order already and merges them, galloping where one run wins repeatedly
/// (Tim Peters' algorithm with the merge order of Munro and Wild's powersort, as the language's `sort` documents it).
///
/// The number and order of comparisons is visible to programs whose `__lt__` has effects, so it follows CPython's.
struct RunMergeSort<Element> {
    private let items: UnsafeMutablePointer<Element>
    private let total: Int
    private let less: (Element, Element) throws -> Bool
    /// Runs that wait to be merged; `power` is the depth of the boundary between a run and the next one.
    private var runs: [(start: Int, count: Int, power: Int)] = []
    private var scratch: UnsafeMutablePointer<Element>
    private var scratchCapacity: Int
    /// Wins in a row after which a merge gallops.
    private var minGallop = 7
    private static var initialMinGallop: Int { 7 }

    /// Sorts in place. An error of `less` leaves a permutation of the items. O(n log n), O(n) when they are in order.
    static func sort(
        _ items: UnsafeMutablePointer<Element>, count: Int, by less: (Element, Element) throws -> Bool
    ) rethrows {
        try withoutActuallyEscaping(less) { less in
            var sorter = RunMergeSort(items: items, total: count, less: less)
            defer { sorter.scratch.deallocate() }
            do { try sorter.run() } catch { throw error }
        }
    }

    private init(
        items: UnsafeMutablePointer<Element>, total: Int, less: @escaping (Element, Element) throws -> Bool
    ) {
        self.items = items
        self.total = total
        self.less = less
        scratchCapacity = 64
        scratch = .allocate(capacity: 64)
    }

    private mutating func run() throws {
        var remaining = total
        if remaining < 2 { return }
        var start = 0
        let minimum = Self.minimumRun(remaining)
        while remaining > 0 {
            var count = try countRun(start, remaining)
            if count < minimum {
                let forced = min(remaining, minimum)
                try insertionSort(start, forced, sorted: count)
                count = forced
            }
            try foundRun(count)
            runs.append((start, count, 0))
            start += count
            remaining -= count
        }
        try mergeAll()
    }

    /// 64 > minimum >= 32 such that `count / minimum` is a power of two or a bit less.
    private static func minimumRun(_ count: Int) -> Int {
        var count = count
        var dropped = 0
        while count >= 64 {
            dropped |= count & 1
            count >>= 1
        }
        return count + dropped
    }

    private func reverse(_ start: Int, _ count: Int) {
        var low = start
        var high = start + count - 1
        while low < high {
            swap(&items[low], &items[high])
            low += 1
            high -= 1
        }
    }

    /// Length of the run at `start`; a descending one is turned round.
    private func countRun(_ start: Int, _ remaining: Int) throws -> Int {
        if remaining == 1 { return 1 }
        let base = items + start
        var count = 1
        while count < remaining, try !less(base[count], base[count - 1]) { count += 1 }
        if count == remaining { return count }
        // A smaller one follows: what came before rises, unless all of it is equal and begins a descending run.
        if count > 1, try less(base[0], base[count - 1]) { return count }
        return try descendingRun(start, remaining, equal: count)
    }

    /// Goes on with a descending run that began with `equal` equal items and a smaller one.
    private func descendingRun(_ start: Int, _ remaining: Int, equal: Int) throws -> Int {
        let base = items + start
        // Equal stretches are turned round on their own first, so that turning all round keeps their order.
        var count = equal
        if equal > 1 { reverse(start, equal) }
        var stretch = 1
        count += 1
        while count < remaining {
            if try less(base[count], base[count - 1]) {
                if stretch > 1 { reverse(start + count - stretch, stretch) }
                stretch = 1
            } else if try less(base[count - 1], base[count]) {
                break
            } else {
                stretch += 1
            }
            count += 1
        }
        if stretch > 1 { reverse(start + count - stretch, stretch) }
        reverse(start, count)
        // What follows may be no smaller than the largest: then the run goes on upwards.
        while count < remaining {
            if try less(base[count], base[count - 1]) { break }
            count += 1
        }
        return count
    }

    /// Binary insertion sort of a stretch whose first `sorted` items are in order.
    private func insertionSort(_ start: Int, _ count: Int, sorted: Int) throws {
        let base = items + start
        var next = max(sorted, 1)
        while next < count {
            let pivot = base[next]
            var low = 0
            var high = next
            while low < high {
                let middle = (low + high) >> 1
                if try less(pivot, base[middle]) { high = middle } else { low = middle + 1 }
            }
            var place = next
            while place > low {
                base[place] = base[place - 1]
                place -= 1
            }
            base[low] = pivot
            next += 1
        }
    }

    // MARK: Which runs to merge

    /// Merges runs that belong deeper in the tree than the boundary before a new run of `count` items.
    private mutating func foundRun(_ count: Int) throws {
        guard let last = runs.last else { return }
        let power = Self.power(last.start, last.count, count, total)
        while runs.count > 1 && runs[runs.count - 2].power > power { try mergeTop(runs.count - 2) }
        runs[runs.count - 1].power = power
    }

    /// Depth at which the boundary between two adjacent runs splits the whole when it is halved again and again.
    private static func power(_ start: Int, _ left: Int, _ right: Int, _ total: Int) -> Int {
        var a = 2 * start + left
        var b = a + left + right
        var depth = 0
        while true {
            depth += 1
            if a >= total {
                a -= total
                b -= total
            } else if b >= total {
                return depth
            }
            a <<= 1
            b <<= 1
        }
    }

    private mutating func mergeAll() throws {
        while runs.count > 1 {
            var index = runs.count - 2
            if index > 0 && runs[index - 1].count < runs[index + 1].count { index -= 1 }
            try mergeTop(index)
        }
    }

    /// Merges the run at `index` with the next one.
    private mutating func mergeTop(_ index: Int) throws {
        var (startA, countA, _) = runs[index]
        let startB = runs[index + 1].start
        var countB = runs[index + 1].count
        runs[index].count = countA + countB
        runs.remove(at: index + 1)
        // Items of A that are in place already, then those of B.
        let skip = try gallopRight(items[startB], items + startA, countA, hint: 0)
        startA += skip
        countA -= skip
        if countA == 0 { return }
        countB = try gallopLeft(items[startA + countA - 1], items + startB, countB, hint: countB - 1)
        if countB == 0 { return }
        if countA <= countB {
            try mergeLow(startA, countA, startB, countB)
        } else {
            try mergeHigh(startA, countA, startB, countB)
        }
    }

    private mutating func reserveScratch(_ count: Int) {
        if count <= scratchCapacity { return }
        scratch.deallocate()
        scratch = .allocate(capacity: count)
        scratchCapacity = count
    }

    // MARK: Galloping

    /// The place before the first item that is not less than `key`, looked for around `hint`.
    private func gallopLeft(
        _ key: Element, _ base: UnsafeMutablePointer<Element>, _ count: Int, hint: Int
    ) throws -> Int {
        var last = 0
        var offset = 1
        if try less(base[hint], key) {
            let limit = count - hint
            while offset < limit, try less(base[hint + offset], key) {
                last = offset
                offset = (offset << 1) + 1
            }
            offset = min(offset, limit)
            last += hint
            offset += hint
        } else {
            let limit = hint + 1
            while offset < limit, try !less(base[hint - offset], key) {
                last = offset
                offset = (offset << 1) + 1
            }
            offset = min(offset, limit)
            (last, offset) = (hint - offset, hint - last)
        }
        last += 1
        while last < offset {
            let middle = last + (offset - last) >> 1
            if try less(base[middle], key) { last = middle + 1 } else { offset = middle }
        }
        return offset
    }

    /// The place before the first item that is greater than `key`, looked for around `hint`.
    private func gallopRight(
        _ key: Element, _ base: UnsafeMutablePointer<Element>, _ count: Int, hint: Int
    ) throws -> Int {
        var last = 0
        var offset = 1
        if try less(key, base[hint]) {
            let limit = hint + 1
            while offset < limit, try less(key, base[hint - offset]) {
                last = offset
                offset = (offset << 1) + 1
            }
            offset = min(offset, limit)
            (last, offset) = (hint - offset, hint - last)
        } else {
            let limit = count - hint
            while offset < limit, try !less(key, base[hint + offset]) {
                last = offset
                offset = (offset << 1) + 1
            }
            offset = min(offset, limit)
            last += hint
            offset += hint
        }
        last += 1
        while last < offset {
            let middle = last + (offset - last) >> 1
            if try less(key, base[middle]) { offset = middle } else { last = middle + 1 }
        }
        return offset
    }

    // MARK: Merging

    /// Merges adjacent runs, A being the shorter: A moves out, places fill from the left.
    private mutating func mergeLow(_ startA: Int, _ countA: Int, _ startB: Int, _ countB: Int) throws {
        var countA = countA
        var countB = countB
        reserveScratch(countA)
        scratch.update(from: items + startA, count: countA)
        var a = scratch
        var b = items + startB
        var target = items + startA
        // Whatever happens, what is left of A fills the gap.
        defer { if countA > 0 { target.update(from: a, count: countA) } }
        func takeB() {
            target.pointee = b.pointee
            target += 1
            b += 1
            countB -= 1
        }
        func takeA() {
            target.pointee = a.pointee
            target += 1
            a += 1
            countA -= 1
        }
        /// The last of A belongs after all of B.
        func finishB() {
            target.update(from: b, count: countB)
            target += countB
        }
        takeB()
        if countB == 0 { return }
        if countA == 1 { return finishB() }
        while true {
            var winsA = 0
            var winsB = 0
            repeat {
                if try less(b.pointee, a.pointee) {
                    takeB()
                    winsB += 1
                    winsA = 0
                    if countB == 0 { return }
                } else {
                    takeA()
                    winsA += 1
                    winsB = 0
                    if countA == 1 { return finishB() }
                }
            } while max(winsA, winsB) < minGallop
            minGallop += 1
            repeat {
                minGallop -= minGallop > 1 ? 1 : 0
                winsA = try gallopRight(b.pointee, a, countA, hint: 0)
                if winsA > 0 {
                    target.update(from: a, count: winsA)
                    target += winsA
                    a += winsA
                    countA -= winsA
                    if countA == 1 { return finishB() }
                    // Only with an inconsistent comparison.
                    if countA == 0 { return }
                }
                takeB()
                if countB == 0 { return }
                winsB = try gallopLeft(a.pointee, b, countB, hint: 0)
                if winsB > 0 {
                    target.update(from: b, count: winsB)
                    target += winsB
                    b += winsB
                    countB -= winsB
                    if countB == 0 { return }
                }
                takeA()
                if countA == 1 { return finishB() }
            } while winsA >= Self.initialMinGallop || winsB >= Self.initialMinGallop
            minGallop += 1
        }
    }

    /// Merges adjacent runs, B being the shorter: B moves out, places fill from the right.
    private mutating func mergeHigh(_ startA: Int, _ countA: Int, _ startB: Int, _ countB: Int) throws {
        var countA = countA
        var countB = countB
        reserveScratch(countB)
        scratch.update(from: items + startB, count: countB)
        let baseA = items + startA
        let baseB = scratch
        // One past the place to fill next, counted from the left: all of A and B that is left.
        var target = items + (startB + countB)
        defer { if countB > 0 { (target - countB).update(from: baseB, count: countB) } }
        func takeA() {
            target -= 1
            countA -= 1
            target.pointee = baseA[countA]
        }
        func takeB() {
            target -= 1
            countB -= 1
            target.pointee = baseB[countB]
        }
        /// The first of B belongs before all of A.
        func finishA() {
            target -= countA
            target.update(from: baseA, count: countA)
        }
        takeA()
        if countA == 0 { return }
        if countB == 1 { return finishA() }
        while true {
            var winsA = 0
            var winsB = 0
            repeat {
                if try less(baseB[countB - 1], baseA[countA - 1]) {
                    takeA()
                    winsA += 1
                    winsB = 0
                    if countA == 0 { return }
                } else {
                    takeB()
                    winsB += 1
                    winsA = 0
                    if countB == 1 { return finishA() }
                }
            } while max(winsA, winsB) < minGallop
            minGallop += 1
            repeat {
                minGallop -= minGallop > 1 ? 1 : 0
                winsA = countA - (try gallopRight(baseB[countB - 1], baseA, countA, hint: countA - 1))
                if winsA > 0 {
                    target -= winsA
                    countA -= winsA
                    target.update(from: baseA + countA, count: winsA)
                    if countA == 0 { return }
                }
                takeB()
                if countB == 1 { return finishA() }
                winsB = countB - (try gallopLeft(baseA[countA - 1], baseB, countB, hint: countB - 1))
                if winsB > 0 {
                    target -= winsB
                    countB -= winsB
                    target.update(from: baseB + countB, count: winsB)
                    if countB == 1 { return finishA() }
                    // Only with an inconsistent comparison.
                    if countB == 0 { return }
                }
                takeA()
                if countA == 0 { return }
            } while winsA >= Self.initialMinGallop || winsB >= Self.initialMinGallop
            minGallop += 1
        }
    }
}
