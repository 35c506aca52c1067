func defineModuleType(_ builder: TypeBuilder) {}
func defineCellType(_ builder: TypeBuilder) {}
func defineCodeType(_ builder: TypeBuilder) {}
func defineWeakReferenceType(_ builder: TypeBuilder) {}
func defineSimpleNamespaceType(_ builder: TypeBuilder) {}
func defineGenericAliasType(_ builder: TypeBuilder) {}
func defineUnionTypeType(_ builder: TypeBuilder) {}
func defineTypeVarType(_ builder: TypeBuilder) {}
func defineParamSpecType(_ builder: TypeBuilder) {}
func defineTypeVarTupleType(_ builder: TypeBuilder) {}
func defineTypeAliasType(_ builder: TypeBuilder) {}
extension ThreadState {
    func makeGenericAlias(_ origin: Value, _ arguments: Value) throws -> Value { .none }
    func makeUnion(_ left: Value, _ right: Value) throws -> Value { session.notImplemented }
    func firstWeakReference(to object: Value) -> Value { .none }
}
