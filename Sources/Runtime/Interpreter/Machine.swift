import Compiler
import Syntax

/// What a helper of the interpreter loop did with the frames.
enum Transition {
    /// Go on in the frame on top.
    case resume
    /// The frame that native code started has ended: leave the loop with this value.
    case leave(Value)
}

extension ThreadState {
    /// Runs the frame on top until it returns to the native code that started it.
    ///
    /// A call from the language to the language pushes a frame and stays in this loop. Errors that leave the frame
    /// are thrown. The loop keeps `pc`, `base` and `constants` of the running frame in locals; whatever changes
    /// frames out of line reads and writes them through the frame's record.
    func execute(throwing initial: PythonError? = nil) throws -> Value {
        var record = frame
        var pc = record.pointee.pc
        var base = record.pointee.base
        var constants = record.pointee.code._withUnsafeGuaranteedRef { $0.constants }
        var caches = record.pointee.code._withUnsafeGuaranteedRef { $0.caches }
        let requests = session.lock.requests
        let listShape = session.listShapeBits
        var pending = initial
        var isReraise = false

        while true {
            do {
                if let error = pending {
                    pending = nil
                    throw error
                }
                while true {
                    let word = pc.pointee
                    pc += 1
                    let a = Instruction.a(word)
                    let b = Instruction.b(word)
                    let c = Instruction.c(word)
                    let transition: Transition
                    switch Instruction.opcode(word) {

                    // MARK: Moving values
                    case .move:
                        base[a] = base[b]
                        continue
                    case .loadConstant:
                        base[a] = constants[Instruction.bc(word)]
                        continue
                    case .loadInt:
                        base[a] = Value(smallInt: Instruction.bc(word))
                        continue
                    case .clear:
                        base[a] = .unbound
                        continue
                    case .checkBound:
                        if base[a].isUnbound {
                            record.pointee.pc = pc
                            throw unboundLocal(record, b, isFree: Instruction.d(word) != 0)
                        }
                        continue

                    // MARK: Cells
                    case .makeCell:
                        base[a] = Value(CellObject(session, base[a]))
                        continue
                    case .loadCell:
                        let content = base[b].with(CellObject.self) { $0.content }
                        if content.isUnbound {
                            record.pointee.pc = pc
                            throw unboundLocal(record, c, isFree: false)
                        }
                        base[a] = content
                        continue
                    case .storeCell:
                        let value = base[b]
                        base[a].with(CellObject.self) { $0.content = value }
                        continue
                    case .deleteCell:
                        let content = base[a].with(CellObject.self) { $0.content }
                        if content.isUnbound {
                            record.pointee.pc = pc
                            throw unboundLocal(record, c, isFree: false)
                        }
                        base[a].with(CellObject.self) { $0.content = .unbound }
                        continue
                    case .loadFree:
                        let cell = base[-1].with(FunctionObject.self) { $0.closure[b] }
                        let content = cell.with(CellObject.self) { $0.content }
                        if content.isUnbound {
                            record.pointee.pc = pc
                            throw unboundLocal(record, c, isFree: true)
                        }
                        base[a] = content
                        continue
                    case .storeFree:
                        let value = base[b]
                        let cell = base[-1].with(FunctionObject.self) { $0.closure[a] }
                        cell.with(CellObject.self) { $0.content = value }
                        continue
                    case .deleteFree:
                        let cell = base[-1].with(FunctionObject.self) { $0.closure[a] }
                        let content = cell.with(CellObject.self) { $0.content }
                        if content.isUnbound {
                            record.pointee.pc = pc
                            throw unboundLocal(record, c, isFree: true)
                        }
                        cell.with(CellObject.self) { $0.content = .unbound }
                        continue
                    case .loadClosure:
                        base[a] = base[-1].with(FunctionObject.self) { $0.closure[b] }
                        continue

                    // MARK: Names
                    case .loadGlobal:
                        let cache = caches + Int(truncatingIfNeeded: pc.pointee)
                        pc += 1
                        let globals = base[-1].with(FunctionObject.self) { $0.globalsPointer }
                        let version = globals._withUnsafeGuaranteedRef { $0.keysVersion }
                        if version == cache.pointee.key && version != 0 {
                            if cache.pointee.key2 == 0 {
                                base[a] = globals._withUnsafeGuaranteedRef {
                                    $0.entries[cache.pointee.index].value
                                }
                                continue
                            }
                            let builtins = base[-1].with(FunctionObject.self) { $0.builtinsPointer }
                            if builtins._withUnsafeGuaranteedRef({ $0.keysVersion }) == cache.pointee.key2 {
                                base[a] = builtins._withUnsafeGuaranteedRef {
                                    $0.entries[cache.pointee.index].value
                                }
                                continue
                            }
                        }
                        record.pointee.pc = pc
                        base[a] = try loadGlobalSlow(record, b, cache)
                        continue
                    case .storeGlobal:
                        storeGlobal(record, a, base[b])
                        continue
                    case .deleteGlobal:
                        record.pointee.pc = pc
                        try deleteGlobal(record, a)
                        continue
                    case .loadName:
                        record.pointee.pc = pc
                        base[a] = try loadName(record, b)
                        continue
                    case .storeName:
                        record.pointee.pc = pc
                        try storeName(record, a, base[b])
                        continue
                    case .deleteName:
                        record.pointee.pc = pc
                        try deleteName(record, a)
                        continue
                    case .loadClassFree:
                        record.pointee.pc = pc
                        base[a] = try loadClassFree(record, b, c, isCell: Instruction.d(word) != 0)
                        continue

                    // MARK: Attributes and items
                    case .loadAttribute:
                        let cache = caches + Int(truncatingIfNeeded: pc.pointee)
                        pc += 1
                        let object = base[b]
                        if object.isObject,
                            cache.pointee.key == object.shapeBits && cache.pointee.index >= 0
                        {
                            let value = object.with(InstanceObject.self) { $0.slots[cache.pointee.index] }
                            if !value.isUnbound {
                                base[a] = value
                                continue
                            }
                        }
                        record.pointee.pc = pc
                        base[a] = try loadAttributeSlow(record, object, c, cache)
                        continue
                    case .storeAttribute:
                        let cache = caches + Int(truncatingIfNeeded: pc.pointee)
                        pc += 1
                        let object = base[a]
                        if object.isObject, cache.pointee.key == object.shapeBits {
                            let value = base[b]
                            if let next = cache.pointee.next {
                                object.with(InstanceObject.self) {
                                    $0.append(
                                        value, slot: cache.pointee.index,
                                        movingTo: Unmanaged<Shape>.fromOpaque(next))
                                }
                            } else {
                                object.with(InstanceObject.self) { $0.slots[cache.pointee.index] = value }
                            }
                            continue
                        }
                        record.pointee.pc = pc
                        try storeAttributeSlow(record, object, c, base[b], cache)
                        continue
                    case .deleteAttribute:
                        record.pointee.pc = pc
                        try setAttribute(base[a], name(record, c), .unbound)
                        continue
                    case .loadMethod:
                        let cache = caches + Int(truncatingIfNeeded: pc.pointee)
                        pc += 1
                        let object = base[b]
                        if object.isObject, cache.pointee.key == object.shapeBits {
                            base[a] = cache.pointee.value
                            base[a &+ 1] = object
                            continue
                        }
                        record.pointee.pc = pc
                        try loadMethodSlow(record, object, a, c, cache)
                        continue
                    case .loadItem:
                        let container = base[b]
                        let key = base[c]
                        if container.isObject {
                            if key.isSmallInt && container.shapeBits == listShape {
                                let index = key.smallInt
                                let item = container.with(ListObject.self) { list in
                                    index >= 0 && index < list.count ? list.items[index] : Value.unbound
                                }
                                if !item.isUnbound {
                                    base[a] = item
                                    continue
                                }
                            }
                        }
                        record.pointee.pc = pc
                        base[a] = try getItemFast(container, key)
                        continue
                    case .storeItem:
                        let container = base[a]
                        let key = base[b]
                        if key.isSmallInt && container.isObject && container.shapeBits == listShape {
                            let index = key.smallInt
                            let value = base[c]
                            let done = container.with(ListObject.self) { list in
                                if index >= 0 && index < list.count {
                                    list.items[index] = value
                                    return true
                                }
                                return false
                            }
                            if done { continue }
                        }
                        record.pointee.pc = pc
                        try setItemFast(container, key, base[c])
                        continue
                    case .deleteItem:
                        record.pointee.pc = pc
                        try deleteItem(base[a], base[b])
                        continue
                    case .buildSlice:
                        base[a] = Value(SliceObject(session, base[b], base[b &+ 1], base[b &+ 2]))
                        continue

                    // MARK: Operators
                    case .add:
                        let left = base[b]
                        let right = base[c]
                        if Value.bothSmallInts(left, right) {
                            let sum = left.smallInt &+ right.smallInt
                            if Value.fitsSmallInt(sum) {
                                base[a] = Value(smallInt: sum)
                                continue
                            }
                        } else if left.isDouble && right.isDouble {
                            base[a] = Value(left.double + right.double)
                            continue
                        }
                        record.pointee.pc = pc
                        base[a] = try binarySlow(.add, left, right, inPlace: Instruction.d(word) != 0)
                        continue
                    case .subtract:
                        let left = base[b]
                        let right = base[c]
                        if Value.bothSmallInts(left, right) {
                            let difference = left.smallInt &- right.smallInt
                            if Value.fitsSmallInt(difference) {
                                base[a] = Value(smallInt: difference)
                                continue
                            }
                        } else if left.isDouble && right.isDouble {
                            base[a] = Value(left.double - right.double)
                            continue
                        }
                        record.pointee.pc = pc
                        base[a] = try binarySlow(.subtract, left, right, inPlace: Instruction.d(word) != 0)
                        continue
                    case .multiply:
                        let left = base[b]
                        let right = base[c]
                        if Value.bothSmallInts(left, right) {
                            let (product, overflow) = left.smallInt.multipliedReportingOverflow(
                                by: right.smallInt)
                            if !overflow && Value.fitsSmallInt(product) {
                                base[a] = Value(smallInt: product)
                                continue
                            }
                        } else if left.isDouble && right.isDouble {
                            base[a] = Value(left.double * right.double)
                            continue
                        }
                        record.pointee.pc = pc
                        base[a] = try binarySlow(.multiply, left, right, inPlace: Instruction.d(word) != 0)
                        continue
                    case .addImmediate:
                        let left = base[b]
                        let operand = Int(Int16(truncatingIfNeeded: c))
                        if left.isSmallInt {
                            let sum = left.smallInt &+ operand
                            if Value.fitsSmallInt(sum) {
                                base[a] = Value(smallInt: sum)
                                continue
                            }
                        }
                        record.pointee.pc = pc
                        base[a] = try addImmediateSlow(left, operand, Instruction.d(word))
                        continue
                    case .binary:
                        record.pointee.pc = pc
                        base[a] = try binaryOperation(base[b], base[c], Instruction.d(word))
                        continue
                    case .unary:
                        record.pointee.pc = pc
                        base[a] = try unaryOperation(base[b], Instruction.d(word))
                        continue
                    case .not:
                        let value = base[b]
                        if value.isBool {
                            base[a] = Value(!value.isTrue)
                            continue
                        }
                        record.pointee.pc = pc
                        base[a] = Value(try !isTrue(value))
                        continue
                    case .compare:
                        let left = base[b]
                        let right = base[c]
                        let operation = Instruction.d(word)
                        if Value.bothSmallInts(left, right) {
                            base[a] = Value(Self.holds(operation, left.smallInt, right.smallInt))
                            continue
                        }
                        record.pointee.pc = pc
                        base[a] = try compareSlow(operation, left, right)
                        continue
                    case .isSame:
                        base[a] = Value((base[b] == base[c]) != (Instruction.d(word) != 0))
                        continue
                    case .contains:
                        record.pointee.pc = pc
                        base[a] = Value(try containsFast(base[c], base[b]) != (Instruction.d(word) != 0))
                        continue

                    // MARK: Jumps
                    case .jump:
                        pc += Instruction.bc(word)
                        continue
                    case .loop:
                        pc += Instruction.bc(word)
                        if requests.pointee.load(ordering: .relaxed) != 0 {
                            record.pointee.pc = pc + 1
                            try safepoint()
                        }
                        continue
                    case .jumpIfTrue:
                        let value = base[a]
                        if value.isTrue {
                            pc += Instruction.bc(word)
                        } else if !value.isFalse {
                            record.pointee.pc = pc
                            if try isTrue(value) { pc += Instruction.bc(word) }
                        }
                        continue
                    case .jumpIfFalse:
                        let value = base[a]
                        if value.isFalse {
                            pc += Instruction.bc(word)
                        } else if !value.isTrue {
                            record.pointee.pc = pc
                            if try !isTrue(value) { pc += Instruction.bc(word) }
                        }
                        continue
                    case .jumpIfNone:
                        if base[a].isNone { pc += Instruction.bc(word) }
                        continue
                    case .jumpIfNotNone:
                        if !base[a].isNone { pc += Instruction.bc(word) }
                        continue
                    case .jumpUnlessCompare:
                        let distance = Int(truncatingIfNeeded: Int64(bitPattern: pc.pointee))
                        pc += 1
                        let left = base[a]
                        let right = base[b]
                        let operation = Instruction.d(word)
                        if Value.bothSmallInts(left, right) {
                            if !Self.holds(operation, left.smallInt, right.smallInt) { pc += distance }
                            continue
                        }
                        record.pointee.pc = pc
                        if try !isTrue(compareSlow(operation, left, right)) { pc += distance }
                        continue
                    case .jumpIfCompare:
                        let distance = Int(truncatingIfNeeded: Int64(bitPattern: pc.pointee))
                        pc += 1
                        let left = base[a]
                        let right = base[b]
                        let operation = Instruction.d(word)
                        if Value.bothSmallInts(left, right) {
                            if Self.holds(operation, left.smallInt, right.smallInt) { pc += distance }
                            continue
                        }
                        record.pointee.pc = pc
                        if try isTrue(compareSlow(operation, left, right)) { pc += distance }
                        continue
                    case .jumpUnlessCompareImmediate:
                        let distance = Int(truncatingIfNeeded: Int64(bitPattern: pc.pointee))
                        pc += 1
                        let left = base[a]
                        let right = Int(Int16(truncatingIfNeeded: b))
                        let operation = Instruction.d(word)
                        if left.isSmallInt {
                            if !Self.holds(operation, left.smallInt, right) { pc += distance }
                            continue
                        }
                        record.pointee.pc = pc
                        if try !isTrue(compareSlow(operation, left, Value(smallInt: right))) {
                            pc += distance
                        }
                        continue
                    case .jumpIfCompareImmediate:
                        let distance = Int(truncatingIfNeeded: Int64(bitPattern: pc.pointee))
                        pc += 1
                        let left = base[a]
                        let right = Int(Int16(truncatingIfNeeded: b))
                        let operation = Instruction.d(word)
                        if left.isSmallInt {
                            if Self.holds(operation, left.smallInt, right) { pc += distance }
                            continue
                        }
                        record.pointee.pc = pc
                        if try isTrue(compareSlow(operation, left, Value(smallInt: right))) { pc += distance }
                        continue

                    // MARK: Iteration
                    case .getIterator:
                        record.pointee.pc = pc
                        base[a] = try iteratorFast(base[b])
                        continue
                    case .forIterator:
                        let distance = Int(truncatingIfNeeded: Int64(bitPattern: pc.pointee))
                        pc += 1
                        let iterator = base[b]
                        if iterator.unsafeKind == .rangeIterator {
                            let item = iterator.with(RangeIteratorObject.self) { $0.advance() }
                            if item.isUnbound { pc += distance } else { base[a] = item }
                            continue
                        }
                        record.pointee.pc = pc
                        if iterator.unsafeKind == .generator {
                            transition = try forGenerator(iterator, a, distance)
                        } else {
                            if let item = try next(iterator) { base[a] = item } else { pc += distance }
                            continue
                        }
                    case .getAsyncIterator:
                        record.pointee.pc = pc
                        base[a] = try asyncIterator(base[b])
                        continue
                    case .asyncNext:
                        record.pointee.pc = pc
                        base[a] = try asyncNext(base[b])
                        continue
                    case .endAsyncFor:
                        if !isStopAsyncIteration(base[a]) {
                            record.pointee.pc = pc
                            isReraise = true
                            throw keep(base[a].unsafeAs(ExceptionObject.self))
                        }
                        continue

                    // MARK: Building containers
                    case .buildList:
                        base[a] = Value(session.list(base + b, count: c))
                        continue
                    case .buildTuple:
                        base[a] = Value(session.tuple(base + b, count: c))
                        continue
                    case .buildSet:
                        record.pointee.pc = pc
                        base[a] = try buildSet(base + b, count: c)
                        continue
                    case .buildDict:
                        record.pointee.pc = pc
                        base[a] = try buildDict(base + b, pairs: c)
                        continue
                    case .buildString:
                        base[a] = Value(concatenate(base + b, count: c))
                        continue
                    case .listAppend:
                        let item = base[b]
                        base[a].with(ListObject.self) { $0.append(item) }
                        continue
                    case .setAdd:
                        record.pointee.pc = pc
                        try setAdd(base[a], base[b])
                        continue
                    case .dictSet:
                        record.pointee.pc = pc
                        try base[a].unsafeAs(DictObject.self).set(base[b], base[c], self)
                        continue
                    case .listExtend:
                        record.pointee.pc = pc
                        try listExtend(
                            base[a], base[b], callee: Instruction.d(word) == 1 ? base[c] : .unbound)
                        continue
                    case .setUpdate:
                        record.pointee.pc = pc
                        try setUpdate(base[a], base[b])
                        continue
                    case .dictUpdate:
                        record.pointee.pc = pc
                        try dictUpdate(
                            base[a], base[b], callee: Instruction.d(word) == 1 ? base[c] : .unbound)
                        continue
                    case .listToTuple:
                        base[a] = base[b].with(ListObject.self) {
                            Value(session.tuple($0.items, count: $0.count))
                        }
                        continue
                    case .unpackSequence:
                        record.pointee.pc = pc
                        try unpack(base[b], into: base + a, count: c)
                        continue
                    case .unpackStarred:
                        record.pointee.pc = pc
                        try unpackStarred(base[b], into: base + a, before: c, after: Instruction.d(word))
                        continue
                    case .formatValue:
                        record.pointee.pc = pc
                        let d = Instruction.d(word)
                        base[a] = try formatValue(
                            base[b], conversion: d & 3, spec: d & 4 != 0 ? base[c] : .unbound)
                        continue

                    // MARK: Calls
                    case .call:
                        let callee = base[b]
                        record.pointee.pc = pc
                        if callee.isObject {
                            let kind = callee.unsafeKind
                            if kind == .function {
                                if enterFunction(
                                    callee, base + b, count: c, destination: a, &record, &pc, &base, &constants,
                                    &caches)
                                {
                                    if requests.pointee.load(ordering: .relaxed) != 0 { try safepointAtEntry() }
                                    continue
                                }
                            } else if kind == .nativeFunction {
                                if requests.pointee.load(ordering: .relaxed) != 0 {
                                    try collectPromptly(before: base + (b &+ c &+ 1))
                                }
                                base[a] = try callNative(callee, base + (b &+ 1), count: c)
                                continue
                            } else if kind == .type {
                                if enterInitializer(
                                    callee, base + b, count: c, destination: a, auxiliary: b, &record, &pc, &base,
                                    &constants, &caches)
                                {
                                    if requests.pointee.load(ordering: .relaxed) != 0 { try safepointAtEntry() }
                                    continue
                                }
                            }
                        }
                        transition = try prepareCall(
                            base + b, count: c, keywordNames: nil, destination: a, auxiliary: b)
                    case .callMethod:
                        let callee = base[b]
                        record.pointee.pc = pc
                        if base[b &+ 1].isUnbound {
                            // A plain attribute: the arguments stand one register too high.
                            base[b &+ 1] = callee
                            transition = try prepareCall(
                                base + (b &+ 1), count: c, keywordNames: nil, destination: a,
                                auxiliary: b &+ 1)
                        } else {
                            if callee.isObject {
                                let kind = callee.unsafeKind
                                if kind == .function {
                                    if enterFunction(
                                        callee, base + b, count: c &+ 1, destination: a, &record, &pc, &base,
                                        &constants, &caches)
                                    {
                                        if requests.pointee.load(ordering: .relaxed) != 0 { try safepointAtEntry() }
                                        continue
                                    }
                                } else if kind == .nativeFunction {
                                    if requests.pointee.load(ordering: .relaxed) != 0 {
                                        try collectPromptly(before: base + (b &+ c &+ 2))
                                    }
                                    base[a] = try callNativeMethod(callee, base + (b &+ 1), count: c &+ 1)
                                    continue
                                }
                            }
                            transition = try prepareCall(
                                base + b, count: c &+ 1, keywordNames: nil, destination: a, auxiliary: b)
                        }
                    case .callKeywords:
                        let names = constants[Int(truncatingIfNeeded: pc.pointee)]
                        pc += 1
                        record.pointee.pc = pc
                        transition = try callKeywords(
                            record, a, b, c, isMethod: Instruction.d(word) != 0, names)
                    case .callSpread:
                        record.pointee.pc = pc
                        transition = try callSpread(record, a, b)
                    case .return:
                        let result = base[a]
                        let kind = record.pointee.kind
                        if kind == .call || kind == .initializer && result.isNone {
                            let destination = Int(record.pointee.destination)
                            let instance = Int(record.pointee.auxiliary)
                            record -= 1
                            frame = record
                            top = record.pointee.top
                            pc = record.pointee.pc
                            base = record.pointee.base
                            (constants, caches) = record.pointee.code._withUnsafeGuaranteedRef {
                                ($0.constants, $0.caches)
                            }
                            base[destination] = kind == .call ? result : base[instance]
                            continue
                        }
                        record.pointee.pc = pc
                        transition = try finishFrame(result)
                    case .makeFunction:
                        base[a] = makeFunction(record, constants[b], base + c, Instruction.d(word))
                        continue
                    case .loadBuildClass:
                        base[a] = session.buildClass
                        continue
                    case .discard:
                        let value = base[a]
                        if value.isKind(.coroutine) || value.isKind(.asyncGeneratorSend) {
                            record.pointee.pc = pc
                            discardCoroutine(value)
                        }
                        continue

                    // MARK: Generators and coroutines
                    case .yield:
                        record.pointee.pc = pc
                        transition = try yieldValue(base[b])
                    case .yieldFrom:
                        record.pointee.pc = pc
                        transition = try yieldFrom(base[b])
                    case .await:
                        record.pointee.pc = pc
                        transition = try awaitValue(base[b], destination: a, position: Instruction.d(word))

                    // MARK: Exceptions
                    case .raise:
                        record.pointee.pc = pc
                        let d = Instruction.d(word)
                        if d == 0 {
                            let handled = handledException
                            if handled.isNone { throw runtimeError("No active exception to reraise") }
                            isReraise = true
                            throw keep(handled.unsafeAs(ExceptionObject.self))
                        }
                        throw try exceptionToRaise(base[a], cause: d == 2 ? base[b] : .unbound)
                    case .reraise:
                        record.pointee.pc = pc
                        isReraise = true
                        throw keep(base[a].unsafeAs(ExceptionObject.self))
                    case .beginHandler:
                        base[b] = handledException
                        handledException = base[a]
                        continue
                    case .endHandler:
                        handledException = base[a].isUnbound ? .none : base[a]
                        continue
                    case .matchException:
                        record.pointee.pc = pc
                        base[a] = Value(try exceptionMatches(base[b], base[c]))
                        continue
                    case .matchExceptionGroup:
                        record.pointee.pc = pc
                        (base[a], base[a &+ 1]) = try splitGroup(base[b], base[c])
                        continue
                    case .loadSpecial:
                        record.pointee.pc = pc
                        try loadSpecial(base[b], into: base + a, which: Instruction.d(word))
                        continue
                    case .callExit:
                        record.pointee.pc = pc
                        base[a] = try callExit(base[b], base[b &+ 1], base[c])
                        continue

                    // MARK: Imports, patterns, the rest
                    case .importName:
                        record.pointee.pc = pc
                        base[a] = try importName(
                            name(record, b), fromList: base[c], level: base[c &+ 1],
                            globals: function(of: record).globals)
                        continue
                    case .importFrom:
                        record.pointee.pc = pc
                        base[a] = try importFrom(base[b], name(record, c))
                        continue
                    case .matchKind:
                        base[a] = Value(
                            Instruction.d(word) == 0 ? isPatternSequence(base[b]) : isPatternMapping(base[b]))
                        continue
                    case .getLength:
                        record.pointee.pc = pc
                        base[a] = int(try length(base[b]))
                        continue
                    case .matchKeys:
                        record.pointee.pc = pc
                        base[a] = try matchKeys(base[b], base[c])
                        continue
                    case .matchClass:
                        record.pointee.pc = pc
                        base[a] = try matchClass(
                            base[b], base[b &+ 1], positionalCount: Instruction.d(word), names: constants[c])
                        continue
                    case .intrinsic:
                        record.pointee.pc = pc
                        base[a] = try intrinsic(record, Instruction.d(word), base + b, count: c)
                        continue
                    }

                    // The frame on top may be another one now.
                    if case .leave(let value) = transition { return value }
                    record = frame
                    pc = record.pointee.pc
                    base = record.pointee.base
                    (constants, caches) = record.pointee.code._withUnsafeGuaranteedRef {
                        ($0.constants, $0.caches)
                    }
                    if requests.pointee.load(ordering: .relaxed) != 0 { try safepoint() }
                }
            } catch {
                try unwind(pythonError(error), isReraise: isReraise)
                isReraise = false
                record = frame
                pc = record.pointee.pc
                base = record.pointee.base
                (constants, caches) = record.pointee.code._withUnsafeGuaranteedRef {
                    ($0.constants, $0.caches)
                }
            }
        }
    }

    /// `left op right`; the operator's three outcomes stand in a table of bits: less, equal, greater.
    @inline(__always) static func holds(_ operation: Int, _ left: Int, _ right: Int) -> Bool {
        // CompareOperator: less 001, lessEqual 011, equal 010, notEqual 101, greater 100, greaterEqual 110
        let outcomes: UInt64 = 0b110_100_101_010_011_001
        let relation = left < right ? 0 : left == right ? 1 : 2
        return outcomes >> UInt64(truncatingIfNeeded: operation &* 3 &+ relation) & 1 != 0
    }
}

extension Value {
    /// Identity of the object's shape; the value must hold an object.
    @inline(__always) var shapeBits: UInt64 {
        UInt64(
            UInt(
                bitPattern: Unmanaged<Object>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0.shapePointer }
                    .toOpaque()))
    }
}
