/// `memoryview`: items of one size within a bytes, bytearray or another object with the buffer protocol.
///
/// A view refers to its object and computes places anew at each access, so that nothing goes wrong should the object be
/// resized under it: what has gone then reads as zeros.
public final class MemoryViewObject: Object {
    /// The object whose memory is seen.
    let base: Value
    /// Place of the first item, in bytes.
    let offset: Int
    /// Number of items in each dimension.
    let shapeSizes: [Int]
    /// Distances of items in each dimension, in bytes; negative for reversed views.
    let strides: [Int]
    let format: ViewFormat
    let isReadOnly: Bool
    var isReleased = false
    /// A `with` statement, which no variable may tell of, holds the view.
    var isEntered = false
    /// The hash, which stays even after the release.
    var knownHash: Int?
    /// The object's count of views, as long as this one is among them.
    private var exports: ExportCount?

    init(
        _ session: Session, _ base: Value, offset: Int, sizes: [Int], strides: [Int], format: ViewFormat,
        isReadOnly: Bool
    ) {
        self.base = base
        self.offset = offset
        shapeSizes = sizes
        self.strides = strides
        self.format = format
        self.isReadOnly = isReadOnly
        if let array = base.as(ByteArrayObject.self) {
            exports = array.views
        } else if base.isKind(.buffer) {
            exports = (base.unsafeObject as? BufferObject)?.views
        }
        exports?.count += 1
        super.init(session.types.memoryview.rootShape)
    }

    /// Another view of the same items, perhaps of fewer.
    convenience init(
        _ session: Session, like other: MemoryViewObject, offset: Int? = nil, sizes: [Int]? = nil,
        strides: [Int]? = nil, format: ViewFormat? = nil, isReadOnly: Bool? = nil
    ) {
        self.init(
            session, other.base, offset: offset ?? other.offset, sizes: sizes ?? other.shapeSizes,
            strides: strides ?? other.strides, format: format ?? other.format,
            isReadOnly: isReadOnly ?? other.isReadOnly)
    }

    deinit { leave() }

    package override func trace(_ heap: Heap) { heap.mark(base) }

    /// Whether the view keeps its object from changing size.
    var isCounted: Bool { exports != nil }

    /// The object may change size from now on.
    func leave() {
        exports?.count -= 1
        exports = nil
    }

    func release() {
        isReleased = true
        leave()
    }

    func checkReleased(_ thread: ThreadState) throws {
        if isReleased { throw thread.valueError("operation forbidden on released memoryview object") }
    }

    /// Items in the first dimension.
    var count: Int { shapeSizes.first ?? 1 }
    /// Distance of items in the first dimension.
    var stride: Int { strides.first ?? format.size }
    /// All items.
    var itemCount: Int { shapeSizes.reduce(1, *) }
    var byteCount: Int { itemCount * format.size }

    /// The memory of a view without gaps; nil when the object has become too short for it.
    func memory(_ thread: ThreadState) throws -> UnsafeRawBufferPointer? {
        try checkReleased(thread)
        let all = thread.exportedMemory(base)
        let length = byteCount
        guard offset >= 0, length >= 0, offset + length <= all.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: all[offset..<offset + length])
    }

    /// The places of all items, the last dimension varying fastest (or the first one).
    func places(columnsFirst: Bool = false) -> [Int] {
        var places = [offset]
        let dimensions = Array(zip(shapeSizes, strides))
        for (size, stride) in columnsFirst ? dimensions.reversed() : dimensions {
            places = places.flatMap { place in (0..<size).map { place + $0 * stride } }
        }
        return places
    }

    /// The bytes of all items, in order.
    func contents(_ thread: ThreadState, columnsFirst: Bool = false) throws -> [UInt8] {
        try checkReleased(thread)
        if isContiguous && !(columnsFirst && strides.count > 1), let memory = try memory(thread) {
            return Array(memory)
        }
        let source = thread.exportedMemory(base)
        let size = format.size
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        for place in places(columnsFirst: columnsFirst) {
            for index in place..<place + size {
                bytes.append(index >= 0 && index < source.count ? source[index] : 0)
            }
        }
        return bytes
    }

    /// The bytes of the item at a place.
    func bytes(at place: Int, _ thread: ThreadState) -> [UInt8] {
        let source = thread.exportedMemory(base)
        return (place..<place + format.size).map { $0 >= 0 && $0 < source.count ? source[$0] : 0 }
    }

    /// Overwrites the item at a place of a view that is not read-only.
    func setBytes(at place: Int, _ bytes: ArraySlice<UInt8>, _ thread: ThreadState) {
        let target = UnsafeMutableRawBufferPointer(mutating: thread.exportedMemory(base))
        for (offset, byte) in bytes.enumerated() where place + offset >= 0 && place + offset < target.count {
            target[place + offset] = byte
        }
    }

    /// The strides of items without gaps.
    static func denseStrides(_ sizes: [Int], _ itemSize: Int, columnsFirst: Bool = false) -> [Int] {
        var stride = itemSize
        var strides: [Int] = []
        for size in columnsFirst ? sizes : sizes.reversed() {
            strides.append(stride)
            stride *= size
        }
        return columnsFirst ? strides : strides.reversed()
    }

    private func isDense(columnsFirst: Bool) -> Bool {
        if itemCount == 0 { return true }
        let dense = Self.denseStrides(shapeSizes, format.size, columnsFirst: columnsFirst)
        return shapeSizes.indices.allSatisfy { shapeSizes[$0] == 1 || strides[$0] == dense[$0] }
    }

    var isContiguous: Bool { isDense(columnsFirst: false) }
    var isColumnContiguous: Bool { isDense(columnsFirst: true) }
}

/// A format of items.
struct ViewFormat: Equatable {
    /// As it was given.
    let text: String
    /// The letter of a native format that views read and write; nil for any other.
    let code: UInt8?
    /// Bytes of an item.
    let size: Int

    static let bytes = ViewFormat(text: "B", code: UInt8(ascii: "B"), size: 1)

    private init(text: String, code: UInt8?, size: Int) {
        self.text = text
        self.code = code
        self.size = size
    }

    /// A native format such as "B" or "@I".
    init?(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.count == 2 && bytes.first == UInt8(ascii: "@") { bytes.removeFirst() }
        guard bytes.count == 1, let size = Self.size(of: bytes[0]) else { return nil }
        self.text = text
        code = bytes[0]
        self.size = size
    }

    /// The format of an object's items, which views need not understand.
    init(_ text: String, itemSize: Int) {
        if let known = ViewFormat(text) {
            self = known
        } else {
            self.init(text: text, code: nil, size: itemSize)
        }
    }

    private static func size(of code: UInt8) -> Int? {
        switch Character(Unicode.Scalar(code)) {
        case "b", "B", "c", "?": 1
        case "h", "H", "e": 2
        case "i", "I", "f": 4
        case "l", "L", "q", "Q", "n", "N", "d", "P": 8
        default: nil
        }
    }

    var isSigned: Bool { (code ?? 0) >= 0x61 }
    /// Single bytes, as far as casts go.
    var isByte: Bool { code == UInt8(ascii: "B") || code == UInt8(ascii: "b") || code == UInt8(ascii: "c") }

    static func == (left: ViewFormat, right: ViewFormat) -> Bool {
        left.code == nil ? left.text == right.text : left.code == right.code
    }
}
