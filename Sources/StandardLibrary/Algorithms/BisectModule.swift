import Runtime
import Syntax

/// Module `bisect`.
func makeBisectModule(_ builder: ModuleBuilder) {
    for (name, isRight) in [("bisect_left", false), ("bisect_right", true)] {
        builder.function(name, "a, x, lo=0, hi=None, *, key=None") { t, a in
            t.int(try t.bisect(a[0], a[1], a[2], a[3], key: a[4], isRight: isRight))
        }
    }
    for (name, isRight) in [("insort_left", false), ("insort_right", true)] {
        builder.function(name, "a, x, lo=0, hi=None, *, key=None") { t, a in
            let wanted = try a[4].isNone ? a[1] : t.call(a[4], a[1])
            let index = try t.bisect(a[0], wanted, a[2], a[3], key: a[4], isRight: isRight)
            try t.callMethod(a[0], "insert", t.int(index), a[1])
            return .none
        }
    }
    // The short names stand for the same functions.
    for (name, short) in [("bisect_right", "bisect"), ("insort_right", "insort")] {
        builder.attribute(short, builder.module.namespace.value(interned: builder.session.intern(name)))
    }
}

extension ThreadState {
    fileprivate func bisect(
        _ sequence: Value, _ wanted: Value, _ start: Value, _ end: Value, key: Value, isRight: Bool
    ) throws -> Int {
        var low = try toIndex(start)
        if low < 0 { throw valueError("lo must be non-negative") }
        var high = try end.isNone ? length(sequence) : toIndex(end)
        while low < high {
            let middle = low + (high - low) / 2
            var item = try getItem(sequence, int(middle))
            if !key.isNone { item = try call(key, item) }
            if isRight {
                if try compareIsTrue(.less, wanted, item) { high = middle } else { low = middle + 1 }
            } else {
                if try compareIsTrue(.less, item, wanted) { low = middle + 1 } else { high = middle }
            }
        }
        return low
    }
}
