func defineBytesType(_ builder: TypeBuilder) {}
func defineByteArrayType(_ builder: TypeBuilder) {}
func defineMemoryViewType(_ builder: TypeBuilder) {}
func defineBytesIteratorType(_ builder: TypeBuilder) {}
final class MemoryViewObject: Object { func contents(_ thread: ThreadState) throws -> [UInt8] { [] } }
