import Runtime

/// A parsed format of `struct`.
final class StructFormat {
    struct Item {
        /// Letter of the format.
        let code: UInt8
        let offset: Int
        /// Number of bytes.
        let size: Int
    }
    let text: String
    private(set) var items: [Item] = []
    private(set) var size = 0
    private(set) var isLittle = true
    private(set) var isNative = true

    init(_ text: String, _ t: ThreadState) throws {
        self.text = text
        var bytes = Array(text.utf8)[...]
        let little = UInt16(1).littleEndian == 1
        isLittle = little
        switch bytes.first {
        case UInt8(ascii: "<"): (isLittle, isNative) = (true, false)
        case UInt8(ascii: ">"), UInt8(ascii: "!"): (isLittle, isNative) = (false, false)
        case UInt8(ascii: "="): isNative = false
        case UInt8(ascii: "@"): break
        default: bytes = [0][...] + bytes
        }
        bytes = bytes.dropFirst()
        try parse(bytes, t)
    }

    private func parse(_ bytes: ArraySlice<UInt8>, _ t: ThreadState) throws {
        var rest = bytes
        while let first = rest.popFirst() {
            if first == 32 || first >= 9 && first <= 13 { continue }
            var code = first
            var count = 1
            if code >= 48 && code <= 57 {
                count = Int(code) - 48
                while let digit = rest.first, digit >= 48 && digit <= 57 {
                    rest = rest.dropFirst()
                    let (product, overflow) = count.multipliedReportingOverflow(by: 10)
                    let (sum, carry) = product.addingReportingOverflow(Int(digit) - 48)
                    if overflow || carry { throw t.structError("total struct size too long") }
                    count = sum
                }
                guard let letter = rest.popFirst() else {
                    throw t.structError("repeat count given without format specifier")
                }
                code = letter
            }
            guard let (width, alignment) = Self.layout(code, native: isNative) else {
                throw t.structError(code == 0 ? "embedded null character" : "bad char in struct format")
            }
            if isNative && alignment > 1 {
                size = try add(size, (alignment - size % alignment) % alignment, t)
            }
            let (total, overflow) = count.multipliedReportingOverflow(by: width)
            if overflow { throw t.structError("total struct size too long") }
            switch code {
            case UInt8(ascii: "x"): size = try add(size, total, t)
            case UInt8(ascii: "s"), UInt8(ascii: "p"):
                items.append(Item(code: code, offset: size, size: count))
                size = try add(size, total, t)
            default:
                let start = size
                size = try add(size, total, t)
                if count > 100_000_000 { throw t.error(.memoryError) }
                items.reserveCapacity(items.count + count)
                for index in 0..<count {
                    items.append(Item(code: code, offset: start + index * width, size: width))
                }
            }
        }
    }

    private func add(_ a: Int, _ b: Int, _ t: ThreadState) throws -> Int {
        let (sum, overflow) = a.addingReportingOverflow(b)
        if overflow { throw t.structError("total struct size too long") }
        return sum
    }

    /// Size and alignment.
    private static func layout(_ code: UInt8, native: Bool) -> (Int, Int)? {
        switch code {
        case UInt8(ascii: "x"), UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "?"),
            UInt8(ascii: "s"), UInt8(ascii: "p"):
            return (1, 1)
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "e"): return (2, 2)
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): return (4, 4)
        case UInt8(ascii: "l"), UInt8(ascii: "L"): return native ? (8, 8) : (4, 4)
        case UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "d"): return (8, 8)
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"): return native ? (8, 8) : nil
        default: return nil
        }
    }
}

extension ThreadState {
    func structError(_ message: String) -> PythonError { libraryError("struct.error", message) }
}
