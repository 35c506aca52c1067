import BigInt
import Syntax

/// Number fast paths of the operators: nil means "not numbers, look further".
extension ThreadState {
    func numericBinary(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? { nil }
    func numericUnary(_ op: UnaryOperator, _ value: Value) throws -> Value? { nil }
    func numericCompare(_ op: CompareOperator, _ left: Value, _ right: Value) -> Bool? { nil }
    func hashOfDouble(_ number: Double, identity: Int) -> Int { 0 }
    func hashOfInteger(_ number: BigInt) -> Int { 0 }
    /// OverflowError "int too large to convert to float" when it does not fit.
    func doubleFromInteger(_ number: BigInt) throws -> Double { Double(number) }
}
