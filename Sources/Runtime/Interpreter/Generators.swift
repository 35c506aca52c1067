import Compiler

/// What resuming a generator from native code led to.
package enum Resumption {
    /// It is suspended: the value it yielded (for a coroutine: the future it waits on).
    case yielded(Value)
    /// An asynchronous generator is suspended: the item it yielded.
    case item(Value)
    /// It has returned.
    case returned(Value)
}

// MARK: - Resuming from native code

extension ThreadState {
    /// `generator.send(value)` for generators, coroutines and asynchronous generators: runs until it yields, returns,
    /// or throws.
    package func resume(_ generator: GeneratorObject, sending value: Value) throws -> Resumption {
        try checkResumable(generator)
        if generator.state == .finished {
            if generator.kind == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
            return .returned(.none)
        }
        if generator.state == .created && !value.isNone {
            throw typeError("can't send non-None value to a just-started \(generator.description)")
        }
        return try run(generator) { point in try self.deliver(value, to: point) }
    }

    /// `generator.throw(exception)`.
    package func resume(_ generator: GeneratorObject, throwing error: PythonError) throws -> Resumption {
        try checkResumable(generator)
        if generator.state == .finished {
            if generator.kind == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
            throw error
        }
        if generator.state == .created {
            // It ends where it would have started.
            let code = generator.code
            let globals = generator.function.unsafeAs(FunctionObject.self).globals
            generator.finish()
            addTraceback(to: error.exception, code: code, globals: globals, instruction: 0)
            throw error
        }
        if generator.delegate != nil, matches(error, .generatorExit) {
            return try resume(generator, throwing: closeDelegate(of: generator) ?? error)
        }
        return try run(generator) { point in try self.throwInto(point, error) }
    }

    /// Closes the generator that a suspended one delegates to, before GeneratorExit is thrown into the latter; the error
    /// that this led to, if any.
    private func closeDelegate(of generator: GeneratorObject) -> PythonError? {
        guard let inner = generator.delegate?._withUnsafeGuaranteedRef({ $0 }) else { return nil }
        let innermost = generator.innermost
        let isDirect = innermost?.toOpaque() == Unmanaged.passUnretained(inner).toOpaque()
        generator.delegate = nil
        generator.innermost = nil
        inner.delegator = nil
        inner.innermost = isDirect ? nil : innermost
        inner.state = .suspended
        let state = generator.state
        generator.state = .running
        defer { generator.state = state }
        do {
            _ = try protecting([Value(generator), Value(inner)]) {
                if inner.kind == .asyncGenerator { try closeItem(of: inner) } else { _ = try close(inner) }
            }
            return nil
        } catch { return pythonError(error) }
    }

    /// Closes the `asend()` of an asynchronous generator that is under way.
    private func closeItem(of generator: GeneratorObject) throws {
        do {
            guard case .yielded = try resume(generator, throwing: error(.generatorExit)) else { return }
        } catch let error as PythonError
            where matches(error, .generatorExit) || matches(error, .stopIteration)
            || matches(error, .stopAsyncIteration)
        {
            return
        }
        throw runtimeError("coroutine ignored GeneratorExit")
    }

    /// `generator.close()`.
    package func close(_ generator: GeneratorObject) throws -> Value {
        if generator.isRunning { try checkResumable(generator) }
        if generator.state == .created || generator.state == .finished {
            generator.finish()
            return .none
        }
        do {
            let outcome = try resume(generator, throwing: error(.generatorExit))
            if case .returned(let value) = outcome { return generator.kind == .generator ? value : .none }
        } catch let error as PythonError
            where matches(error, .generatorExit) || matches(error, .stopIteration)
        {
            return .none
        }
        throw runtimeError("\(generator.description) ignored GeneratorExit")
    }

    private func checkResumable(_ generator: GeneratorObject) throws {
        if generator.isRunning {
            throw valueError("\(generator.description) already executing")
        }
        if generator.state == .delegated && generator.kind == .coroutine {
            throw runtimeError("coroutine is being awaited already")
        }
    }

    /// What to do at the place of suspension before the loop goes on.
    enum Delivery {
        case go
        case suspendAgain(Value)
    }

    private func run(
        _ root: GeneratorObject, _ prepare: (GeneratorObject) throws -> Delivery
    ) throws -> Resumption {
        let outerTop = top
        let outerFrame = frame
        defer { top = outerTop }
        if nativeStackIsLow { throw recursionError() }
        let point = root.resumptionPoint
        try pushGenerator(root, point: point, kind: .resumption, destination: 0)
        var pending: PythonError?
        do {
            if case .suspendAgain(let value) = try prepare(point._withUnsafeGuaranteedRef { $0 }) {
                suspendRoot(root, innermost: point)
                frame = outerFrame
                return .yielded(value)
            }
        } catch { pending = pythonError(error) }
        departure = .returned
        let value = try execute(throwing: pending)
        let departure = departure
        self.departure = .returned
        switch departure {
        case .returned: return .returned(value)
        case .yielded: return .yielded(value)
        case .item: return .item(value)
        }
    }

    /// Pushes a record for a chain of generators about to go on at `point`.
    private func pushGenerator(
        _ root: GeneratorObject, point: Unmanaged<GeneratorObject>, kind: Frame.Kind, destination: Int
    ) throws {
        let next = frame + 1
        guard next < frameLimit, stackEnd - top > 64 else { throw recursionError() }
        next.pointee = Frame(
            pc: root.pc, base: root.registers, top: top + 1, code: .passUnretained(root.code),
            generator: point,
            root: .passUnretained(root), destination: UInt16(truncatingIfNeeded: destination), auxiliary: 0,
            kind: kind, hasExactCaller: isExactCaller)
        isExactCaller = false
        frame = next
        top = next.pointee.top
        top[-1] = .unbound
        root.innermost = nil
        root.state = .running
        root.handledOutside = handledException
        enter(point, in: next)
        let inside = point._withUnsafeGuaranteedRef { generator in
            let inside = generator.handledInside
            generator.handledInside = .unbound
            return inside
        }
        if !inside.isUnbound { handledException = inside }
    }

    /// Lets a record run a generator.
    func enter(_ generator: Unmanaged<GeneratorObject>, in record: UnsafeMutablePointer<Frame>) {
        generator._withUnsafeGuaranteedRef { object in
            record.pointee.generator = generator
            record.pointee.pc = object.pc
            record.pointee.base = object.registers
            record.pointee.code = .passUnretained(object.code)
        }
    }

    /// Notes that a chain is suspended at `innermost`.
    private func suspendRoot(_ root: GeneratorObject, innermost: Unmanaged<GeneratorObject>) {
        root.state = .suspended
        root.innermost = innermost.toOpaque() == Unmanaged.passUnretained(root).toOpaque() ? nil : innermost
        if handledException != root.handledOutside {
            innermost._withUnsafeGuaranteedRef { $0.handledInside = handledException }
        }
        leaveRoot(root)
    }

    /// Restores what the resumer was handling.
    func leaveRoot(_ root: GeneratorObject) {
        handledException = root.handledOutside
        root.handledOutside = .none
    }

    // MARK: Going on at the place of suspension

    /// Gives a value to a suspended generator.
    private func deliver(_ value: Value, to point: GeneratorObject) throws -> Delivery {
        if !point.delegateIterator.isUnbound { return try stepDelegate(of: point, sending: value) }
        if point.pc != point.code.instructions {
            point.registers[Instruction.a(point.pc[-1])] = value
        }
        return .go
    }

    /// Goes on with the iterator or future a generator delegates to.
    private func stepDelegate(of generator: GeneratorObject, sending value: Value) throws -> Delivery {
        let iterator = generator.delegateIterator
        var result = Value.unbound
        do {
            if let future = asFuture(iterator) {
                result = try future.resultAfterWaiting(self)
            } else if value.isNone {
                if let item = try nextCapturingReturn(iterator, &result) { return .suspendAgain(item) }
            } else {
                let item = try callMethod(iterator, "send", value)
                return .suspendAgain(item)
            }
        } catch let error as PythonError where matches(error, .stopIteration) && asFuture(iterator) == nil {
            result = stopIterationValue(error)
        } catch {
            generator.delegateIterator = .unbound
            throw error
        }
        generator.delegateIterator = .unbound
        generator.registers[Instruction.a(generator.pc[-1])] = result
        return .go
    }

    /// `next(iterator)`; at its end nil, with the value of StopIteration in `result`.
    private func nextCapturingReturn(_ iterator: Value, _ result: inout Value) throws -> Value? {
        if let generator = iterator.as(GeneratorObject.self) {
            switch try resume(generator, sending: .none) {
            case .yielded(let value), .item(let value): return value
            case .returned(let value):
                result = value
                return nil
            }
        }
        let function = type(of: iterator).special(.next)
        if function.isUnbound {
            throw typeError("'\(type(of: iterator).name)' object is not an iterator")
        }
        do { return try callSpecial(function, iterator, []) } catch let error as PythonError
            where matches(error, .stopIteration)
        {
            result = stopIterationValue(error)
            return nil
        }
    }

    func stopIterationValue(_ error: PythonError) -> Value { error.exception.fields.first ?? .none }

    /// Throws into a suspended generator, through the iterator it delegates to.
    private func throwInto(_ point: GeneratorObject, _ error: PythonError) throws -> Delivery {
        let iterator = point.delegateIterator
        if iterator.isUnbound || asFuture(iterator) != nil {
            point.delegateIterator = .unbound
            throw error
        }
        if matches(error, .generatorExit) {
            point.delegateIterator = .unbound
            var close: Value?
            do { close = try lookUpAttribute(iterator, session.names.close) } catch {
                reportUnraisable(error, in: iterator)
            }
            if let close { try call(close) }
            throw error
        }
        guard let method = try lookUpAttribute(iterator, session.names.throw) else {
            point.delegateIterator = .unbound
            throw error
        }
        do { return .suspendAgain(try call(method, error.value)) } catch let stop as PythonError
            where matches(stop, .stopIteration)
        {
            point.delegateIterator = .unbound
            point.registers[Instruction.a(point.pc[-1])] = stopIterationValue(stop)
            return .go
        } catch {
            point.delegateIterator = .unbound
            throw error
        }
    }
}

// MARK: - In the loop

extension ThreadState {
    /// `for` over a generator: runs it in the loop.
    func forGenerator(_ iterator: Value, _ destination: Int, _ distance: Int) throws -> Transition {
        let generator = iterator.unsafeAs(GeneratorObject.self)
        let outer = frame
        if generator.state == .finished {
            outer.pointee.pc += distance
            return .resume
        }
        if generator.state == .running || generator.state == .delegated { try checkResumable(generator) }
        let point = generator.resumptionPoint
        try pushGenerator(generator, point: point, kind: .forIterator, destination: destination)
        // An error leaves from the generator's frame, which is on top now.
        if case .suspendAgain(let value) = try deliver(.none, to: point._withUnsafeGuaranteedRef { $0 }) {
            suspendRoot(generator, innermost: point)
            frame = outer
            top = outer.pointee.top
            outer.pointee.base[destination] = value
        }
        return .resume
    }

    /// `next(generator)` from native code.
    func nextOfGenerator(_ value: Value) throws -> Value? {
        let generator = value.unsafeAs(GeneratorObject.self)
        if generator.state == .finished { return nil }
        switch try resume(generator, sending: .none) {
        case .yielded(let value), .item(let value): return value
        case .returned: return nil
        }
    }

    /// Suspends the running chain with `value`.
    private func suspend(_ value: Value) -> Transition {
        let record = frame
        guard let innermost = record.pointee.generator, let root = record.pointee.root else {
            return .leave(value)
        }
        innermost._withUnsafeGuaranteedRef { $0.pc = record.pointee.pc }
        suspendRoot(root._withUnsafeGuaranteedRef { $0 }, innermost: innermost)
        let kind = record.pointee.kind
        let destination = Int(record.pointee.destination)
        popFrame()
        if kind == .forIterator {
            frame.pointee.base[destination] = value
            return .resume
        }
        departure = .yielded
        return .leave(value)
    }

    /// The `yield` instruction.
    func yieldValue(_ value: Value) throws -> Transition {
        let record = frame
        guard let running = record.pointee.generator else {
            throw runtimeError("yield outside of a generator")
        }
        let generator = running._withUnsafeGuaranteedRef { $0 }
        guard generator.kind == .asyncGenerator else { return suspend(value) }
        // An asynchronous generator's item completes the `__anext__` that its awaiter waits for.
        generator.pc = record.pointee.pc
        generator.isAsyncRunning = false
        if let delegator = generator.delegator {
            generator.delegator = nil
            generator.state = .suspended
            if handledException != generator.handledOutside {
                generator.handledInside = handledException
                handledException = generator.handledOutside
            }
            delegator._withUnsafeGuaranteedRef { $0.delegate = nil }
            enter(delegator, in: record)
            complete(record, value)
            return .resume
        }
        suspendRoot(generator, innermost: running)
        popFrame()
        departure = .item
        return .leave(value)
    }

    /// Stores the result of the delegation at which a record's generator stands.
    private func complete(_ record: UnsafeMutablePointer<Frame>, _ value: Value) {
        record.pointee.base[Instruction.a(record.pointee.pc[-1])] = value
    }

    /// The frame on top returns `result` (all but plain calls come here).
    func finishFrame(_ result: Value) throws -> Transition {
        let record = frame
        guard let running = record.pointee.generator else {
            let kind = record.pointee.kind
            let destination = Int(record.pointee.destination)
            let auxiliary = Int(record.pointee.auxiliary)
            if kind == .entry {
                frame -= 1  // `invoke` restores the register top it found
                return .leave(result)
            }
            popFrame()
            if kind == .initializer {
                if !result.isNone {
                    throw typeError("__init__() should return None, not '\(type(of: result).name)'")
                }
                frame.pointee.base[destination] = frame.pointee.base[auxiliary]
            } else {
                frame.pointee.base[destination] = result
            }
            return .resume
        }
        let generator = running._withUnsafeGuaranteedRef { $0 }
        let delegator = generator.delegator
        generator.finish()
        generator.delegator = nil
        if generator.kind == .asyncGenerator {
            generator.isAsyncRunning = false
            generator.isAsyncClosed = true
            if let delegator {
                delegator._withUnsafeGuaranteedRef { $0.delegate = nil }
                enter(delegator, in: record)
            } else {
                leaveRoot(generator)
                popFrame()
            }
            if delegator == nil { return .leave(.none) }
            throw error(.stopAsyncIteration)
        }
        if let delegator {
            delegator._withUnsafeGuaranteedRef { $0.delegate = nil }
            enter(delegator, in: record)
            complete(record, result)
            return .resume
        }
        leaveRoot(generator)
        let kind = record.pointee.kind
        popFrame()
        if kind == .forIterator {
            // The loop over the generator ends: the jump distance is the trailing word just passed.
            frame.pointee.pc += Int(truncatingIfNeeded: Int64(bitPattern: frame.pointee.pc[-1]))
            return .resume
        }
        return .leave(result)
    }

    /// Makes `generator` run for the running generator, which waits for its result.
    private func delegate(to generator: GeneratorObject, sending value: Value) throws -> Transition {
        let record = frame
        guard let running = record.pointee.generator else {
            throw runtimeError("delegation outside of a generator")
        }
        let current = running._withUnsafeGuaranteedRef { $0 }
        generator.chainDepth = current.chainDepth + 1
        if generator.chainDepth + (frame - frames) > frameLimit - frames { throw recursionError() }
        let point = generator.resumptionPoint
        current.pc = record.pointee.pc
        current.delegate = .passUnretained(generator)
        generator.delegator = running
        generator.innermost = nil
        generator.state = .delegated
        generator.handledOutside = handledException
        let target = point._withUnsafeGuaranteedRef { $0 }
        if !target.handledInside.isUnbound {
            handledException = target.handledInside
            target.handledInside = .unbound
        }
        enter(point, in: record)
        if target.delegateIterator.isUnbound && target.pc == target.code.instructions { return .resume }
        if case .suspendAgain(let item) = try deliver(value, to: target) { return suspend(item) }
        return .resume
    }

    /// Delegates to an iterator or future: suspends with its first item, or completes at once.
    private func delegate(toIterator iterator: Value, destination: Int) throws -> Transition {
        var result = Value.unbound
        if let item = try nextCapturingReturn(iterator, &result) {
            currentGenerator?.delegateIterator = iterator
            return suspend(item)
        }
        frame.pointee.base[destination] = result
        return .resume
    }

    private var currentGenerator: GeneratorObject? {
        frame.pointee.generator?._withUnsafeGuaranteedRef { $0 }
    }

    /// The `yieldFrom` instruction.
    func yieldFrom(_ iterable: Value) throws -> Transition {
        let destination = Instruction.a(frame.pointee.pc[-1])
        let iterator: Value
        if iterable.isKind(.coroutine) {
            let flags = frame.pointee.code._withUnsafeGuaranteedRef { $0.unitFlags }
            guard flags.contains(.coroutine) || flags.contains(.iterableCoroutine) else {
                throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
            }
            iterator = iterable
        } else {
            iterator = try self.iterator(iterable)
        }
        if let generator = iterator.as(GeneratorObject.self), generator.kind != .asyncGenerator {
            if generator.state == .finished {
                frame.pointee.base[destination] = .none
                return .resume
            }
            try checkResumable(generator)
            return try delegate(to: generator, sending: .none)
        }
        return try delegate(toIterator: iterator, destination: destination)
    }

    /// The `await` instruction.
    func awaitValue(_ awaitable: Value, destination: Int, position: Int) throws -> Transition {
        if let generator = awaitable.as(GeneratorObject.self), generator.kind == .coroutine {
            if generator.state == .finished { throw runtimeError("cannot reuse already awaited coroutine") }
            if generator.state != .created { throw runtimeError("coroutine is being awaited already") }
            return try delegate(to: generator, sending: .none)
        }
        if let future = asFuture(awaitable) {
            if future.isDone {
                frame.pointee.base[destination] = try future.takeResult(self)
                return .resume
            }
            future.isBlocking = true
            currentGenerator?.delegateIterator = awaitable
            return suspend(awaitable)
        }
        if awaitable.as(ShortSleepObject.self) != nil { return suspend(.none) }
        if let item = awaitable.as(AsyncGeneratorSendObject.self) {
            return try awaitItem(item, destination: destination)
        }
        if let generator = awaitable.as(GeneratorObject.self), generator.kind == .generator,
            generator.code.unitFlags.contains(.iterableCoroutine)
        {
            return try awaitGenerator(generator, destination: destination)
        }
        let method = type(of: awaitable).special(.await)
        if method.isUnbound || method.isNone { throw notAwaitable(awaitable, position) }
        let iterator = try callSpecial(method, awaitable, [])
        if let generator = iterator.as(GeneratorObject.self) {
            if generator.kind == .coroutine { throw typeError("__await__() returned a coroutine") }
            if generator.kind == .generator { return try awaitGenerator(generator, destination: destination) }
        }
        if let wrapper = iterator.as(CoroutineWrapperObject.self) {
            return try awaitValue(wrapper.coroutine, destination: destination, position: position)
        }
        if let future = asFuture(iterator), !future.isDone {
            future.isBlocking = true
            currentGenerator?.delegateIterator = iterator
            return suspend(iterator)
        }
        if type(of: iterator).special(.next).isUnbound {
            throw typeError("__await__() returned non-iterator of type '\(type(of: iterator).name)'")
        }
        return try delegate(toIterator: iterator, destination: destination)
    }

    private func awaitGenerator(_ generator: GeneratorObject, destination: Int) throws -> Transition {
        if generator.state == .finished {
            frame.pointee.base[destination] = .none
            return .resume
        }
        try checkResumable(generator)
        return try delegate(to: generator, sending: .none)
    }

    private func notAwaitable(_ value: Value, _ position: Int) -> PythonError {
        let name = type(of: value).name
        switch position {
        case 1:
            return typeError(
                "'async with' received an object from __aenter__ that does not implement __await__: \(name)")
        case 2:
            return typeError(
                "'async with' received an object from __aexit__ that does not implement __await__: \(name)")
        case 3: return typeError("'async for' received an invalid object from __anext__: \(name)")
        default: return typeError("object \(name) can't be used in 'await' expression")
        }
    }

    /// Awaits `__anext__`, `asend`, `athrow` or `aclose` of an asynchronous generator.
    private func awaitItem(_ item: AsyncGeneratorSendObject, destination: Int) throws -> Transition {
        let generator = item.generator.unsafeAs(GeneratorObject.self)
        switch try item.begin(self) {
        case .send(let value):
            if generator.state == .finished || generator.isAsyncClosed && generator.state == .created {
                throw error(.stopAsyncIteration)
            }
            if generator.state == .created && !value.isNone {
                throw typeError("can't send non-None value to a just-started async generator")
            }
            generator.isAsyncRunning = true
            return try delegate(to: generator, sending: value)
        case .iterate:
            // Throwing forms go through the object's own iteration.
            return try delegate(toIterator: Value(item), destination: destination)
        }
    }
}
