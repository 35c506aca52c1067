/// `io.IncrementalNewlineDecoder`: text in pieces whose line ends become `\n`.
final class NewlineDecoderObject: Object {
    /// What decodes bytes first; None where the input is text.
    var decoder = Value.none
    var translates = false
    /// A carriage return that waits to see whether a line feed follows.
    var holdsReturn = false
    /// Line ends seen: 1 `\n`, 2 `\r`, 4 `\r\n`.
    var seen = 0

    override func trace(_ heap: Heap) { heap.mark(decoder) }

    /// Takes a piece of text.
    func take(_ text: [UInt32], isFinal: Bool) -> [UInt32] {
        var input = text
        if holdsReturn && (!input.isEmpty || isFinal) {
            input.insert(13, at: 0)
            holdsReturn = false
        }
        if input.last == 13 && !isFinal {
            input.removeLast()
            holdsReturn = true
        }
        var result: [UInt32] = []
        result.reserveCapacity(input.count)
        var index = 0
        while index < input.count {
            let character = input[index]
            index += 1
            if character == 10 { seen |= 1 }
            guard character == 13 else {
                result.append(character)
                continue
            }
            let isPair = index < input.count && input[index] == 10
            seen |= isPair ? 4 : 2
            if isPair { index += 1 }
            result += translates ? [10] : isPair ? [13, 10] : [13]
        }
        return result
    }
}

func defineNewlineDecoder(_ builder: TypeBuilder) {
    func object(_ value: Value) -> NewlineDecoderObject { value.unsafeAs(NewlineDecoderObject.self) }
    builder.new("cls, *args, **kwargs") { _, a in
        Value(NewlineDecoderObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, decoder, translate, errors='strict'") { t, a in
        object(a[0]).decoder = a[1]
        object(a[0]).translates = try t.isTrue(a[2])
        return .none
    }
    builder.method("decode", "self, input, final=False") { t, a in
        let decoder = object(a[0])
        let isFinal = try t.isTrue(a[2])
        var text = a[1]
        if !decoder.decoder.isNone { text = try t.callMethod(decoder.decoder, "decode", a[1], Value(isFinal)) }
        guard let string = text.as(StrObject.self) else {
            throw t.typeError("decoder should return a string result, not '\(t.type(of: text).name)'")
        }
        let input = (0..<string.count).map { UInt32(string[$0]) }
        return Value(t.session.string(codePoints: decoder.take(input, isFinal: isFinal)))
    }
    builder.method("reset", "self, /") { t, a in
        object(a[0]).seen = 0
        object(a[0]).holdsReturn = false
        if !object(a[0]).decoder.isNone { try t.callMethod(object(a[0]).decoder, "reset") }
        return .none
    }
    builder.method("getstate", "self, /") { t, a in
        let decoder = object(a[0])
        var buffer = Value(t.session.bytes([]))
        var flag = Value(0)
        if !decoder.decoder.isNone {
            let state = try t.callMethod(decoder.decoder, "getstate")
            guard let pair = state.as(TupleObject.self), pair.count == 2 else {
                throw t.typeError("illegal decoder state")
            }
            (buffer, flag) = (pair[0], pair[1])
        }
        let number = (try t.toIndex(flag) << 1) | (decoder.holdsReturn ? 1 : 0)
        return Value(t.session.tuple([buffer, t.int(number)]))
    }
    builder.method("setstate", "self, state, /") { t, a in
        guard let pair = a[1].as(TupleObject.self), pair.count == 2 else {
            throw t.typeError("state argument must be a tuple")
        }
        let flag = try t.toIndex(pair[1])
        object(a[0]).holdsReturn = flag & 1 == 1
        if !object(a[0]).decoder.isNone {
            let state = t.session.tuple([pair[0], t.int(flag >> 1)])
            try t.callMethod(object(a[0]).decoder, "setstate", Value(state))
        }
        return .none
    }
    builder.property(
        "newlines",
        get: { t, this in
            let ends = [(2, "\r"), (1, "\n"), (4, "\r\n")].filter { object(this).seen & $0.0 != 0 }
            let texts = ends.map { Value(t.session.string($0.1)) }
            return texts.isEmpty ? .none : texts.count == 1 ? texts[0] : Value(t.session.tuple(texts))
        })
}
