import Compiler
import Syntax

extension ThreadState {
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
