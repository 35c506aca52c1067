import Compiler
import Syntax

extension ThreadState {
    /// The next item of an iterator, nil at its end (StopIteration is consumed).
    package func next(_ iterator: Value) throws -> Value? { nil }
    /// Compiles source and runs it in a namespace.
    package func runSource(_ text: String, filename: String, in namespace: DictObject) throws {}
}
extension ThreadState {
    func warnNeverAwaited(_ coroutine: GeneratorObject) {}
}
// MARK: containers
final class SliceObject: Object {
    init(_ session: Session, _ start: Value, _ stop: Value, _ step: Value) { super.init(session.types.slice.rootShape, kind: .slice) }
}
final class RangeIteratorObject: Object {}
extension RangeIteratorObject { func advance() -> Value { .unbound } }
final class SetObject: Object {
    init(_ shape: Shape) { super.init(shape, kind: .set) }
    func add(_ item: Value, _ thread: ThreadState) throws {}
}
extension ThreadState {
    func unpack(_ value: Value, into target: UnsafeMutablePointer<Value>, count: Int) throws {}
    func unpackStarred(_ value: Value, into target: UnsafeMutablePointer<Value>, before: Int, after: Int) throws {}
    func fastItem(_ container: Value, _ key: Value) -> Value { .unbound }
    // MARK: object model
    // MARK: text
    func asciiRepr(_ value: Value) throws -> StrObject { session.emptyString }
}
extension Session {
    func makeComplex(_ real: Double, _ imaginary: Double) -> Value { .none }
    func makeBytes(_ bytes: [UInt8]) -> Value { .none }
}
extension ThreadState {
    func isInstanceOf(_ value: Value, _ type: Value) throws -> Bool {
        try isInstanceByLinearization(value, type.unsafeAs(TypeObject.self))
    }
    func typeParameterIntrinsic(
        _ operation: Intrinsic, _ operands: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value { .none }
}
