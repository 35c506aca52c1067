func defineIntType(_ builder: TypeBuilder) {}
func defineBoolType(_ builder: TypeBuilder) {}
func defineFloatType(_ builder: TypeBuilder) {}
func defineComplexType(_ builder: TypeBuilder) {}
