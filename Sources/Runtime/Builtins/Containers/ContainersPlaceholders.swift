func defineEnumerateType(_ builder: TypeBuilder) {}
func defineFilterType(_ builder: TypeBuilder) {}
func defineMapType(_ builder: TypeBuilder) {}
func defineReversedType(_ builder: TypeBuilder) {}
func defineZipType(_ builder: TypeBuilder) {}
