import Compiler
import Syntax

extension ThreadState {
    // MARK: object model
}
extension ThreadState {
    func typeParameterIntrinsic(
        _ operation: Intrinsic, _ operands: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value { .none }
}
