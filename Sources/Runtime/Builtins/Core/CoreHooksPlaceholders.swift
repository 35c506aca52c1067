func defineBuiltins(_ builder: ModuleBuilder) {}
