import Compiler
import Syntax

extension ThreadState {
    // MARK: object model
}
extension ThreadState {
    func isInstanceOf(_ value: Value, _ type: Value) throws -> Bool {
        try isInstanceByLinearization(value, type.unsafeAs(TypeObject.self))
    }
    func typeParameterIntrinsic(
        _ operation: Intrinsic, _ operands: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value { .none }
}
