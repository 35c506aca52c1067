import Runtime

/// Module `itertools`.
func makeItertoolsModule(_ builder: ModuleBuilder) {
    defineInfiniteIterators(builder)
    defineFilteringIterators(builder)
    defineCombiningIterators(builder)
    defineCombinatoricIterators(builder)
    defineGroupingIterators(builder)
}

extension TypeBuilder {
    /// `__iter__` and `__next__` of a native iterator.
    func iterator<T: Object & NativeIterator>(_ type: T.Type) {
        special(.iter, "self, /") { _, a in a[0] }
        special(.next, "self, /") { t, a in
            guard let item = try a[0].unsafeAs(T.self).next(t) else { throw t.stopIteration() }
            return item
        }
    }
}

extension ModuleBuilder {
    /// A native iterator type whose instances `make` creates from the class and the arguments.
    @discardableResult func iteratorType<T: Object & NativeIterator>(
        _ name: String, _ type: T.Type, _ signature: StaticString?,
        _ make: @escaping (ThreadState, Shape, Arguments) throws -> T,
        _ define: @escaping (TypeBuilder) -> Void = { _ in }
    ) -> TypeObject {
        let made = self.type(name) { builder in
            builder.iterator(T.self)
            builder.new(signature) { t, a in
                Value(try make(t, a[0].unsafeAs(TypeObject.self).rootShape, a.dropFirst()))
            }
            // `object.__init__` would refuse the arguments that `__new__` took.
            builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
            if let reducible = T.self as? any ReducibleIterator.Type { builder.reducible(reducible) }
            define(builder)
        }
        session.roots["\(self.name).\(name)"] = Value(made)
        return made
    }
}
