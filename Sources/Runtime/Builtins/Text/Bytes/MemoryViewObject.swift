/// `memoryview`: items of one size within a bytes or bytearray.
///
/// A view refers to its object and computes places anew at each access, so that a bytearray may be resized under it:
/// what has gone then reads as zeros.
public final class MemoryViewObject: Object {
    /// The bytes or bytearray.
    let base: Value
    /// Place of the first item, in bytes.
    let offset: Int
    /// Number of items.
    let count: Int
    /// Distance of items, in bytes; negative for reversed views.
    let stride: Int
    let format: ViewFormat
    let isReadOnly: Bool
    var isReleased = false

    init(
        _ session: Session, _ base: Value, offset: Int, count: Int, stride: Int, format: ViewFormat,
        isReadOnly: Bool
    ) {
        self.base = base
        self.offset = offset
        self.count = count
        self.stride = stride
        self.format = format
        self.isReadOnly = isReadOnly
        super.init(session.types.memoryview.rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(base) }

    func checkReleased(_ thread: ThreadState) throws {
        if isReleased { throw thread.valueError("operation forbidden on released memoryview object") }
    }

    /// The memory of a view without gaps; nil when the object has become too short for it.
    func memory(_ thread: ThreadState) throws -> UnsafeRawBufferPointer? {
        try checkReleased(thread)
        let all = thread.raw(base)
        let length = count * format.size
        guard offset >= 0, length >= 0, offset + length <= all.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: all[offset..<offset + length])
    }

    /// The bytes of all items, in order.
    func contents(_ thread: ThreadState) throws -> [UInt8] {
        try checkReleased(thread)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * format.size)
        for index in 0..<count { bytes += item(index, thread) }
        return bytes
    }

    /// The bytes of a valid item.
    func item(_ index: Int, _ thread: ThreadState) -> [UInt8] {
        let source = thread.raw(base)
        let place = offset + index * stride
        return (place..<place + format.size).map { $0 < source.count ? source[$0] : 0 }
    }

    /// Overwrites a valid item.
    func setItem(_ index: Int, _ bytes: [UInt8]) {
        guard let array = base.as(ByteArrayObject.self) else { return }
        let place = offset + index * stride
        for (offset, byte) in bytes.enumerated() where place + offset < array.count { array[place + offset] = byte }
    }

    var isContiguous: Bool { stride == format.size || count <= 1 }
}

/// A native single-character format of items.
struct ViewFormat: Equatable {
    let code: UInt8
    /// Bytes of an item.
    let size: Int
    let isSigned: Bool

    static let bytes = ViewFormat(code: UInt8(ascii: "B"), size: 1, isSigned: false)

    private init(code: UInt8, size: Int, isSigned: Bool) {
        self.code = code
        self.size = size
        self.isSigned = isSigned
    }

    /// Of a format text such as "B" or "@I".
    init?(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.first == UInt8(ascii: "@") { bytes.removeFirst() }
        guard bytes.count == 1 else { return nil }
        code = bytes[0]
        isSigned = bytes[0] >= 0x61
        switch Character(Unicode.Scalar(bytes[0])) {
        case "b", "B", "c", "?": size = 1
        case "h", "H", "e": size = 2
        case "i", "I", "f": size = 4
        case "l", "L", "q", "Q", "n", "N", "d", "P": size = 8
        default: return nil
        }
    }

    var isByte: Bool { size == 1 && code != UInt8(ascii: "?") }

    static func == (left: ViewFormat, right: ViewFormat) -> Bool { left.code == right.code }
}
