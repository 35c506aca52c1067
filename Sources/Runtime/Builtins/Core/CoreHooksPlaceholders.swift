func defineBuiltins(_ builder: ModuleBuilder) {}
func defineExceptionType(_ builder: TypeBuilder, _ name: ExceptionName) {}
extension Session {
    /// Gives a new exception made by native code the fields its class has.
    func initializeFields(of exception: ExceptionObject, _ name: ExceptionName) {}
}
