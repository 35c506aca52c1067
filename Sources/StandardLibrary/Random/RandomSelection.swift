import BigInt
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime
import Syntax

/// `randrange`, `randint`
func defineRandomIntegers(_ builder: TypeBuilder) {
    builder.method("randrange", "self, start, stop=None, step=1") { t, a in
        try t.randomInRange(random(a[0]), a[1], a[2], a[3])
    }
    builder.method("randint", "self, a, b") { t, a in
        try t.randomInRange(random(a[0]), a[1], try t.binary(.add, a[2], t.int(1)), t.int(1))
    }
}

extension ThreadState {
    fileprivate func randomInRange(_ source: RandomObject, _ start: Value, _ stop: Value, _ step: Value) throws -> Value {
        if start.isSmallInt && stop.isSmallInt && step.isSmallInt && step.smallInt == 1 {
            let width = stop.smallInt - start.smallInt
            if width > 0 { return int(start.smallInt + (try source.below(width, self))) }
        }
        let first = try toIndexValue(start)
        if stop.isNone {
            if try toIndexValue(step) != 1 { throw typeError("Missing a non-None stop argument") }
            if first > 0 { return int(try source.below(first, self)) }
            throw valueError("empty range for randrange()")
        }
        let width = try toIndexValue(stop) - first
        let stride = try toIndexValue(step)
        if stride == 1 {
            if width > 0 { return int(first + (try source.below(width, self))) }
            throw valueError("empty range in randrange(\(try strText(start)), \(try strText(stop)))")
        }
        if stride == 0 { throw valueError("zero step for randrange()") }
        let steps = stride > 0 ? floorQuotient(width + stride - 1, stride) : floorQuotient(width + stride + 1, stride)
        if steps <= 0 {
            throw valueError(
                "empty range in randrange(\(try strText(start)), \(try strText(stop)), \(try strText(step)))")
        }
        return int(first + stride * (try source.below(steps, self)))
    }

    private func floorQuotient(_ x: BigInt, _ y: BigInt) -> BigInt {
        let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
        return remainder != 0 && (remainder < 0) != (y < 0) ? quotient - 1 : quotient
    }

    /// The running totals of weights.
    fileprivate func runningTotals(_ weights: Value) throws -> ListObject {
        let totals = session.list([])
        let iterator = try iterator(weights)
        return try protecting([Value(totals), iterator]) {
            while let weight = try next(iterator) {
                totals.append(totals.count == 0 ? weight : try binary(.add, totals[totals.count - 1], weight))
            }
            return totals
        }
    }

    /// First place in `totals[0..<limit]` whose total is greater than `value`.
    fileprivate func placeAfter(_ value: Value, in totals: ListObject, limit: Int) throws -> Int {
        var low = 0
        var high = limit
        while low < high {
            let middle = (low + high) / 2
            if try compareIsTrue(.less, value, totals[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// `choice`, `choices`, `shuffle`, `sample`
func defineRandomSelection(_ builder: TypeBuilder) {
    builder.method("choice", "self, seq") { t, a in
        let count = try t.length(a[1])
        if count == 0 { throw t.indexError("Cannot choose from an empty sequence") }
        return try t.getItem(a[1], t.int(random(a[0]).below(count, t)))
    }
    builder.method("shuffle", "self, x") { t, a in
        let source = random(a[0])
        var index = try t.length(a[1]) - 1
        while index > 0 {
            let other = try source.below(index + 1, t)
            let first = try t.getItem(a[1], t.int(index))
            let second = try t.getItem(a[1], t.int(other))
            try t.setItem(a[1], t.int(index), second)
            try t.setItem(a[1], t.int(other), first)
            index -= 1
        }
        return .none
    }
    builder.method("choices", "self, population, weights=None, *, cum_weights=None, k=1") { t, a in
        try t.choices(random(a[0]), a[1], weights: a[2], totals: a[3], count: a[4])
    }
    builder.method("sample", "self, population, k, *, counts=None") { t, a in
        try t.sample(random(a[0]), a[1], a[2], counts: a[3])
    }
}

extension ThreadState {
    fileprivate func choices(
        _ source: RandomObject, _ population: Value, weights: Value, totals: Value, count: Value
    ) throws -> Value {
        let size = try length(population)
        var known = totals
        if totals.isNone {
            if weights.isNone {
                let wanted = try toIndex(count)
                let result = session.list([])
                return try protecting([Value(result)]) {
                    for _ in 0..<max(0, wanted) {
                        let index = Int((try source.double(self) * Double(size)).rounded(.down))
                        result.append(try getItem(population, int(index)))
                    }
                    return Value(result)
                }
            }
            if integerValue(weights) != nil {
                throw typeError(
                    "The number of choices must be a keyword argument: k=\(try reprText(weights))")
            }
            known = Value(try runningTotals(weights))
        } else if !weights.isNone {
            throw typeError("Cannot specify both weights and cumulative weights")
        }
        let list = try listFromIterable(known)
        if list.count != size { throw valueError("The number of weights does not match the population") }
        if list.count == 0 { throw indexError("list index out of range") }
        let total = try toDouble(list[list.count - 1])
        if total <= 0 { throw valueError("Total of weights must be greater than zero") }
        if !total.isFinite { throw valueError("Total of weights must be finite") }
        let wanted = try toIndex(count)
        let result = session.list([])
        return try protecting([Value(result), Value(list)]) {
            for _ in 0..<max(0, wanted) {
                let point = Value(try source.double(self) * total)
                result.append(try getItem(population, int(placeAfter(point, in: list, limit: size - 1))))
            }
            return Value(result)
        }
    }

    fileprivate func sample(
        _ source: RandomObject, _ population: Value, _ count: Value, counts: Value
    ) throws -> Value {
        let isSet = population.isKind(.set) || population.isKind(.dict)
        guard !isSet, isSequence(population) else {
            throw typeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        }
        let size = try length(population)
        if !counts.isNone {
            let totals = try runningTotals(counts)
            if totals.count != size {
                throw valueError("The number of counts does not match the population")
            }
            let last = totals.count > 0 ? totals[totals.count - 1] : int(0)
            guard let total = integerValue(last) else { throw typeError("Counts must be integers") }
            if total < 0 { throw valueError("Counts must be non-negative") }
            let limit = Int(clamping: total)
            return try protecting([Value(totals)]) {
                let chosen = try sampleIndices(source, limit, toIndex(count))
                let result = session.list([])
                return try protecting([Value(result)]) {
                    for index in chosen {
                        let place = try placeAfter(int(index), in: totals, limit: max(0, totals.count - 1))
                        result.append(try getItem(population, int(place)))
                    }
                    return Value(result)
                }
            }
        }
        let chosen = try sampleIndices(source, size, toIndex(count))
        let result = session.list([])
        return try protecting([Value(result)]) {
            for index in chosen { result.append(try getItem(population, int(index))) }
            return Value(result)
        }
    }

    /// Different indices below `size`, in the order CPython draws them.
    private func sampleIndices(_ source: RandomObject, _ size: Int, _ count: Int) throws -> [Int] {
        guard count >= 0 && count <= size else {
            throw valueError("Sample larger than population or is negative")
        }
        var setSize = 21
        if count > 5 { setSize += Int(pow(4, ceil(log(Double(count) * 3) / log(4)))) }
        var chosen: [Int] = []
        if size <= setSize {
            var pool = Array(0..<size)
            for index in 0..<count {
                let place = try source.below(size - index, self)
                chosen.append(pool[place])
                pool[place] = pool[size - index - 1]
            }
        } else {
            var used = Set<Int>()
            for _ in 0..<count {
                var place = try source.below(size, self)
                while !used.insert(place).inserted { place = try source.below(size, self) }
                chosen.append(place)
            }
        }
        return chosen
    }
}
