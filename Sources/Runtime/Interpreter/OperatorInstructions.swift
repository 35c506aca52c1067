import Compiler
import Syntax

/// Slow paths of operator and container instructions.
extension ThreadState {
    @inline(never) func binarySlow(
        _ op: BinaryOperator, _ left: Value, _ right: Value, inPlace: Bool
    ) throws -> Value {
        inPlace ? try self.inPlace(op, left, right) : try binary(op, left, right)
    }

    @inline(never) func addImmediateSlow(_ left: Value, _ operand: Int, _ d: Int) throws -> Value {
        if left.isDouble { return Value(left.double + Double(operand)) }
        if d & 2 != 0 {
            return try binarySlow(.subtract, left, Value(smallInt: -operand), inPlace: d & 1 != 0)
        }
        return try binarySlow(.add, left, Value(smallInt: operand), inPlace: d & 1 != 0)
    }

    @inline(never) func binaryOperation(_ left: Value, _ right: Value, _ d: Int) throws -> Value {
        if Value.bothSmallInts(left, right) {
            let x = left.smallInt
            let y = right.smallInt
            switch Instruction.binaryOperator(d) {
            case .bitAnd: return Value(smallInt: x & y)
            case .bitOr: return Value(smallInt: x | y)
            case .bitXor: return Value(smallInt: x ^ y)
            case .floorDivide where y > 0:
                let quotient = x / y
                return Value(smallInt: x % y < 0 ? quotient - 1 : quotient)
            case .modulo where y > 0:
                let rest = x % y
                return Value(smallInt: rest < 0 ? rest + y : rest)
            case .rightShift where y >= 0 && y < 64: return Value(smallInt: x >> y)
            case .leftShift where y >= 0 && y < 16 && x.magnitude < 1 << 32: return int(x << y)
            case .trueDivide where y != 0 && x.magnitude < 1 << 53 && y.magnitude < 1 << 53:
                return Value(Double(x) / Double(y))
            default: break
            }
        }
        return try binarySlow(Instruction.binaryOperator(d), left, right, inPlace: d & 128 != 0)
    }

    @inline(never) func unaryOperation(_ value: Value, _ d: Int) throws -> Value {
        guard let op = UnaryOperator(rawValue: UInt8(truncatingIfNeeded: d)) else {
            throw error(.systemError, "unknown operator")
        }
        return try unary(op, value)
    }

    @inline(never) func compareSlow(_ operation: Int, _ left: Value, _ right: Value) throws -> Value {
        let op = Instruction.compareOperator(operation)
        if left.isDouble && right.isDouble {
            let x = left.double
            let y = right.double
            switch op {
            case .less: return Value(x < y)
            case .lessEqual: return Value(x <= y)
            case .equal: return Value(x == y)
            case .notEqual: return Value(x != y)
            case .greater: return Value(x > y)
            default: return Value(x >= y)
            }
        }
        if left.isKind(.str) && right.isKind(.str), op == .equal || op == .notEqual,
            left.unsafeObject.type === session.types.str && right.unsafeObject.type === session.types.str
        {
            let isSame = left.unsafeAs(StrObject.self).isEqual(to: right.unsafeAs(StrObject.self))
            return Value(isSame == (op == .equal))
        }
        return try compare(op, left, right)
    }

    @inline(never) func getItemFast(_ container: Value, _ key: Value) throws -> Value {
        var item = fastItem(container, key)
        if item.isUnbound { item = fastCharacter(container, key) }
        return item.isUnbound ? try getItem(container, key) : item
    }

    @inline(never) func setItemFast(_ container: Value, _ key: Value, _ value: Value) throws {
        if container.isObject && container.unsafeObject.type === session.types.dict {
            try container.unsafeAs(DictObject.self).set(key, value, self)
        } else {
            try setItem(container, key, value)
        }
    }

    @inline(never) func containsFast(_ container: Value, _ item: Value) throws -> Bool {
        if container.isObject && container.unsafeObject.type === session.types.dict {
            return try container.unsafeAs(DictObject.self).find(item, hash: hash(item), self) >= 0
        }
        if container.isKind(.str) && item.isKind(.str) && container.unsafeObject.type === session.types.str {
            return container.str.find(item.str, from: 0, to: container.str.count) >= 0
        }
        return try contains(container, item)
    }

    @inline(never) func iteratorFast(_ iterable: Value) throws -> Value {
        if iterable.isKind(.generator) { return iterable }
        return try iterator(iterable)
    }

    // MARK: Building

    func buildSet(_ items: UnsafeMutablePointer<Value>, count: Int) throws -> Value {
        let set = SetObject(session.types.set.rootShape)
        for index in 0..<count { try set.add(items[index], self) }
        return Value(set)
    }

    func setAdd(_ set: Value, _ item: Value) throws { try set.unsafeAs(SetObject.self).add(item, self) }

    func setUpdate(_ set: Value, _ items: Value) throws {
        try update(set.unsafeAs(SetObject.self), items)
    }

    func buildDict(_ items: UnsafeMutablePointer<Value>, pairs: Int) throws -> Value {
        let dict = session.dict(capacity: pairs)
        for index in 0..<pairs { try dict.set(items[index * 2], items[index * 2 + 1], self) }
        return Value(dict)
    }

    func listExtend(_ list: Value, _ items: Value, callee: Value) throws {
        let target = list.unsafeAs(ListObject.self)
        if !callee.isUnbound, type(of: items).special(.iter).isUnbound,
            type(of: items).special(.getitem).isUnbound
        {
            throw typeError(
                "\(try calleeText(callee)) argument after * must be an iterable, not \(type(of: items).name)")
        }
        if callee.isUnbound, type(of: items).special(.iter).isUnbound,
            type(of: items).special(.getitem).isUnbound
        {
            throw typeError("Value after * must be an iterable, not \(type(of: items).name)")
        }
        if items == list {
            target.append(target.items, count: target.count)
            return
        }
        try forEach(items) { target.append($0) }
    }

    func dictUpdate(_ dict: Value, _ mapping: Value, callee: Value) throws {
        let target = dict.unsafeAs(DictObject.self)
        if let source = mapping.as(DictObject.self) {
            var index = source.nextEntry(0)
            while index >= 0 {
                let entry = source.entries[index]
                if !callee.isUnbound { try checkKeyword(target, entry.key, callee) }
                try target.set(entry.key, hash: entry.hash, entry.value, self)
                index = source.nextEntry(index + 1)
            }
            return
        }
        guard let keys = try lookUpAttribute(mapping, session.names.keys) else {
            if callee.isUnbound { throw typeError("'\(type(of: mapping).name)' object is not a mapping") }
            throw typeError(
                "\(try calleeText(callee)) argument after ** must be a mapping, not \(type(of: mapping).name)"
            )
        }
        try forEach(call(keys)) { key in
            if !callee.isUnbound { try checkKeyword(target, key, callee) }
            try target.set(key, getItem(mapping, key), self)
        }
    }

    private func checkKeyword(_ target: DictObject, _ key: Value, _ callee: Value) throws {
        if try target.find(key, hash: hash(key), self) >= 0 {
            let name = try strText(key)
            throw typeError("\(try calleeText(callee)) got multiple values for keyword argument '\(name)'")
        }
    }

    /// How errors about `*` and `**` arguments name the callee.
    private func calleeText(_ callee: Value) throws -> String {
        guard let qualified = try lookUpAttribute(callee, session.names.qualname), qualified.isKind(.str)
        else {
            return try strText(callee)
        }
        var prefix = ""
        if let module = try lookUpAttribute(callee, session.names.module), module.isKind(.str),
            module.text != "builtins"
        {
            prefix = module.text + "."
        }
        return "\(prefix)\(qualified.text)()"
    }

    func formatValue(_ value: Value, conversion: Int, spec: Value) throws -> Value {
        var value = value
        switch conversion {
        case 1: value = Value(try str(value))
        case 2: value = Value(try repr(value))
        case 3: value = Value(try asciiRepr(value))
        default: break
        }
        if spec.isUnbound {
            if value.isObject && value.unsafeObject.type === session.types.str { return value }
            return Value(try format(value, session.emptyString))
        }
        return Value(try format(value, expectStr(spec, "format spec")))
    }

    /// The concatenation of str values.
    func concatenate(_ parts: UnsafeMutablePointer<Value>, count: Int) -> StrObject {
        var length = 0
        var width: UInt8 = 1
        var isASCII = true
        for index in 0..<count {
            let part = parts[index].unsafeAs(StrObject.self)
            length += part.count
            width = max(width, part.width)
            isASCII = isASCII && part.isASCII
        }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, length * Int(width)), alignment: 8)
        var offset = 0
        for index in 0..<count {
            let part = parts[index].unsafeAs(StrObject.self)
            if part.width == width {
                (storage + offset * Int(width)).copyMemory(
                    from: part.storage, byteCount: part.count * Int(width))
            } else {
                for position in 0..<part.count {
                    let point = part[position]
                    if width == 2 {
                        storage.storeBytes(
                            of: UInt16(truncatingIfNeeded: point), toByteOffset: (offset + position) * 2,
                            as: UInt16.self)
                    } else {
                        storage.storeBytes(of: point, toByteOffset: (offset + position) * 4, as: UInt32.self)
                    }
                }
            }
            offset += part.count
        }
        return StrObject(
            types.str.rootShape, adopting: storage, count: length, width: width, isASCII: isASCII)
    }

    private var types: Types { session.types }

    // MARK: Asynchronous iteration

    func asyncIterator(_ value: Value) throws -> Value {
        let function = type(of: value).special(.aiter)
        if function.isUnbound || function.isNone {
            throw typeError(
                "'async for' requires an object with __aiter__ method, got \(type(of: value).name)")
        }
        let iterator = try callSpecial(function, value, [])
        if type(of: iterator).special(.anext).isUnbound {
            throw typeError(
                "'async for' received an object from __aiter__ that does not implement __anext__: "
                    + type(of: iterator).name)
        }
        return iterator
    }

    func asyncNext(_ iterator: Value) throws -> Value {
        if iterator.isKind(.asyncGenerator) {
            return Value(AsyncGeneratorSendObject(session, generator: iterator, .next))
        }
        let function = type(of: iterator).special(.anext)
        if function.isUnbound || function.isNone {
            throw typeError(
                "'async for' requires an iterator with __anext__ method, got \(type(of: iterator).name)")
        }
        return try callSpecial(function, iterator, [])
    }

    func isStopAsyncIteration(_ exception: Value) -> Bool {
        isInstance(exception, session.exceptionType(.stopAsyncIteration))
    }

    // MARK: Context managers

    func loadSpecial(_ manager: Value, into registers: UnsafeMutablePointer<Value>, which: Int) throws {
        let names: [SpecialName] = [.enter, .exit, .aenter, .aexit]
        let special = names[which & 3]
        let type = type(of: manager)
        let function = type.special(special)
        if function.isUnbound || function.isNone {
            let isAsync = which >= 2
            let missing =
                which & 1 == 1 ? (isAsync ? "__aexit__" : "__exit__") : (isAsync ? "__aenter__" : "__enter__")
            let protocolName = isAsync ? "asynchronous context manager" : "context manager"
            let suffix =
                which & 1 == 1 && !type.special(isAsync ? .aenter : .enter).isUnbound
                ? " (missed \(missing) method)" : ""
            // The exit method is looked up first; an object with neither has no entry method to speak of.
            throw typeError("'\(type.name)' object does not support the \(protocolName) protocol\(suffix)")
        }
        if function.isKind(.function) {
            registers[0] = function
            registers[1] = manager
        } else {
            registers[0] = try bindDescriptor(function, manager, type)
            registers[1] = .unbound
        }
    }

    func callExit(_ exit: Value, _ receiver: Value, _ exception: Value) throws -> Value {
        let object = exception.unsafeAs(ExceptionObject.self)
        let arguments = [Value(object.type), exception, object.traceback]
        return try call(exit, receiver.isUnbound ? arguments : [receiver] + arguments)
    }
}
