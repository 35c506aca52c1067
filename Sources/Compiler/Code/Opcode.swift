/// The instructions of the register machine.
///
/// An instruction is one 64-bit word: `op:8 | d:8 | a:16 | b:16 | c:16` from the lowest bit up. `bc` is the upper
/// half read as a signed 32-bit number. Some instructions are followed by one more word (`hasTrailingWord`).
/// `r[x]` is a register of the running frame, `k[x]` a constant, `n[x]` a name. Parameters stand in the first
/// registers in the order of `co_varnames`, other locals follow, temporaries above them are used as a stack.
/// The function that runs stands at `r[-1]`, so a call's arguments are the callee's first registers: no register
/// above the callee's (`b`) survives a call. Jump distances count words from the word after the instruction (and its
/// trailing word); they are signed, so that `pc += distance` holds for all: `loop` has a negative one, all others jump
/// forward. A trailing word is a signed 64-bit number.
///
/// Operands are read before the result is written, so registers may coincide (`loadMethod` and `loadSpecial` with
/// a = b, `unpackSequence` over its own operand). An instruction that raises, a `forIterator` that ends its loop and an
/// unpacking that fails write nothing. When a frame starts, all registers but the parameters are unbound.
public enum Opcode: UInt8, Sendable, CaseIterable {
    // MARK: Moving values
    /// `r[a] = r[b]`
    case move
    /// `r[a] = k[bc]`
    case loadConstant
    /// `r[a] = int(bc)`
    case loadInt
    /// `r[a]` becomes unbound.
    case clear
    /// Raises UnboundLocalError for `n[b]` when `r[a]` is unbound. (d = 1: NameError wording of a free variable.)
    case checkBound

    // MARK: Cells (variables shared with closures)
    /// `r[a] = Cell(r[a])`; an unbound register gives an empty cell.
    case makeCell
    /// `r[a] = r[b].cell`; raises UnboundLocalError for `n[c]` when empty.
    case loadCell
    /// `r[a].cell = r[b]`
    case storeCell
    /// Empties the cell in `r[a]`; raises for `n[c]` when it is empty already.
    case deleteCell
    /// `r[a] = closure[b].cell`; raises NameError "cannot access free variable …" for `n[c]` when empty.
    case loadFree
    /// `closure[a].cell = r[b]`
    case storeFree
    /// Empties `closure[a]`; raises for `n[c]`.
    case deleteFree
    /// `r[a] = closure[b]`, the cell itself, for a nested closure.
    case loadClosure

    // MARK: Names
    /// `r[a] = globals[n[b]]`, then builtins. Trailing word: inline cache.
    case loadGlobal
    /// `globals[n[a]] = r[b]`
    case storeGlobal
    /// `del globals[n[a]]`
    case deleteGlobal
    /// `r[a]` = `n[b]` looked up in the namespace in `r[0]` (class bodies, `exec` with names), then globals, builtins.
    case loadName
    /// `r[0][n[a]] = r[b]`
    case storeName
    /// `del r[0][n[a]]`
    case deleteName
    /// `r[a]` = `n[c]` in the namespace in `r[0]`, else `closure[b].cell` (d = 0) or the cell in `r[b]` (d = 1).
    case loadClassFree

    // MARK: Attributes and items
    /// `r[a] = r[b].n[c]`. Trailing word: inline cache.
    case loadAttribute
    /// `r[a].n[c] = r[b]`. Trailing word: inline cache.
    case storeAttribute
    /// `del r[a].n[c]`
    case deleteAttribute
    /// Looks up `r[b].n[c]` for a call: `r[a]` = callable, `r[a+1]` = self, or unbound when the callable stands
    /// alone. Trailing word: inline cache.
    case loadMethod
    /// `r[a] = r[b][r[c]]`
    case loadItem
    /// `r[a][r[b]] = r[c]`
    case storeItem
    /// `del r[a][r[b]]`
    case deleteItem
    /// `r[a] = slice(r[b], r[b+1], r[b+2])`
    case buildSlice

    // MARK: Operators
    /// `r[a] = r[b] + r[c]`; d = 1: in place.
    case add
    /// `r[a] = r[b] - r[c]`; d = 1: in place.
    case subtract
    /// `r[a] = r[b] * r[c]`; d = 1: in place.
    case multiply
    /// `r[a] = r[b] + Int16(c)`; d bit 0: in place, bit 1: the source said `- (-c)`.
    case addImmediate
    /// `r[a] = r[b] op r[c]`; d bits 0-6: `BinaryOperator`, bit 7: in place.
    case binary
    /// `r[a] = op r[b]`; d: `UnaryOperator` (not `.not`).
    case unary
    /// `r[a] = not r[b]`
    case not
    /// `r[a] = r[b] op r[c]`; d: `CompareOperator` `.less` … `.greaterEqual`.
    case compare
    /// `r[a] = r[b] is r[c]`; d = 1: `is not`.
    case isSame
    /// `r[a] = r[b] in r[c]`; d = 1: `not in`.
    case contains

    // MARK: Jumps
    /// Jumps by `bc`, forward.
    case jump
    /// Jumps by `bc`, backward; a safepoint.
    case loop
    /// Jumps by `bc` when `r[a]` is true.
    case jumpIfTrue
    /// Jumps by `bc` when `r[a]` is false.
    case jumpIfFalse
    /// Jumps by `bc` when `r[a]` is None.
    case jumpIfNone
    /// Jumps by `bc` when `r[a]` is not None.
    case jumpIfNotNone
    /// Jumps by the trailing word unless `r[a] op r[b]`; d: `CompareOperator` `.less` … `.greaterEqual`.
    case jumpUnlessCompare
    /// Jumps by the trailing word when `r[a] op r[b]`.
    case jumpIfCompare
    /// Jumps by the trailing word unless `r[a] op Int16(b)`.
    case jumpUnlessCompareImmediate
    /// Jumps by the trailing word when `r[a] op Int16(b)`.
    case jumpIfCompareImmediate

    // MARK: Iteration
    /// `r[a] = iter(r[b])`
    case getIterator
    /// `r[a] = next(r[b])`; at the end jumps by the trailing word.
    case forIterator
    /// `r[a] = aiter(r[b])`
    case getAsyncIterator
    /// `r[a] = r[b].__anext__()`, to be awaited with d = 3.
    case asyncNext
    /// Continues when the exception in `r[a]` is StopAsyncIteration, raises it again otherwise.
    case endAsyncFor

    // MARK: Building containers
    /// `r[a] = [r[b], … c items]`
    case buildList
    /// `r[a] = (r[b], … c items)`
    case buildTuple
    /// `r[a] = {r[b], … c items}`
    case buildSet
    /// `r[a] = {r[b]: r[b+1], … c pairs}`
    case buildDict
    /// `r[a]` = the concatenation of the c strings from `r[b]`.
    case buildString
    /// Appends `r[b]` to the list `r[a]`.
    case listAppend
    /// Adds `r[b]` to the set `r[a]`.
    case setAdd
    /// `r[a][r[b]] = r[c]` for a dict of our own making.
    case dictSet
    /// Appends the items of iterable `r[b]` to list `r[a]`. d = 1: `f(*x)`, whose TypeError names the callee in `r[c]`.
    case listExtend
    /// Adds the items of iterable `r[b]` to set `r[a]`.
    case setUpdate
    /// Merges mapping `r[b]` into dict `r[a]`. d = 1: `f(**x)`: duplicate keys raise TypeError naming the callee `r[c]`.
    case dictUpdate
    /// `r[a] = tuple(list r[b])`
    case listToTuple
    /// Unpacks `r[b]` into exactly c registers from `r[a]`.
    case unpackSequence
    /// Unpacks `r[b]` into c registers, a list, and d more, all from `r[a]`.
    case unpackStarred
    /// `r[a] = format(r[b])`; d bits 0-1: conversion (0 none, 1 s, 2 r, 3 a); bit 2: the spec stands in `r[c]`.
    case formatValue

    // MARK: Calls
    /// `r[a] = r[b](r[b+1], … c arguments)`
    case call
    /// `r[a] = r[b](self r[b+1], r[b+2], … c arguments without self)`; made by `loadMethod`/`loadSpecial`.
    case callMethod
    /// A call with keywords: c values in all after `r[b]` (after `r[b+1]`, the self, when d = 1); the last ones belong
    /// to the names in the tuple constant that the trailing word says.
    case callKeywords
    /// `r[a] = r[b](*r[b+1], **r[b+2])`: a tuple, and a dict or unbound.
    case callSpread
    /// Returns `r[a]`.
    case `return`
    /// `r[a]` = a function of the code `k[b]`. From `r[c]` on stand, for each bit of d that is set, in this order:
    /// 1 defaults (tuple), 2 keyword defaults (dict), 4 annotations (dict), 8 closure (tuple of cells).
    case makeFunction
    /// `r[a]` = the builtin that makes classes: called with body function, name, bases and keywords.
    case loadBuildClass
    /// The value of an expression statement that is a call is dropped: an unstarted coroutine warns here.
    case discard

    // MARK: Generators and coroutines
    /// Yields `r[b]`; the value sent in arrives in `r[a]`.
    case yield
    /// `r[a] = yield from r[b]`; `r[b]` is an iterable.
    case yieldFrom
    /// `r[a] = await r[b]`; d: 0 plain, 1 result of `__aenter__`, 2 of `__aexit__`, 3 of `__anext__`.
    case await

    // MARK: Exceptions
    /// d = 0: raises the handled exception again; 1: raises `r[a]`; 2: raises `r[a]` from `r[b]`.
    case raise
    /// Raises the exception `r[a]` again as it is, from a cleanup.
    case reraise
    /// A handler for exception `r[a]` begins: `r[b]` = the exception handled so far, `r[a]` becomes the handled one.
    case beginHandler
    /// The handler ends: `r[a]` is the handled exception again.
    case endHandler
    /// `r[a]` = whether exception `r[b]` matches the class or tuple `r[c]`.
    case matchException
    /// Splits exception `r[b]` by class `r[c]` for `except*`: `r[a]` = matching group or None, `r[a+1]` = rest or None;
    /// both are None when `r[b]` is None, because nothing is left.
    case matchExceptionGroup
    /// Looks up a context manager's method on `r[b]`: `r[a]` = callable, `r[a+1]` = self or unbound.
    /// d: 0 `__enter__`, 1 `__exit__`, 2 `__aenter__`, 3 `__aexit__`. Compilers emit the exit look-up first.
    case loadSpecial
    /// `r[a]` = the exit method `r[b]` (self in `r[b+1]`) called with type, value and traceback of exception `r[c]`.
    /// d = 1: that call's result is to be awaited. Uses `r[c+1]` … `r[c+5]` as temporaries.
    case callExit

    // MARK: Imports, patterns, the rest
    /// `r[a] = __import__(n[b], fromlist: r[c], level: r[c+1])`
    case importName
    /// `r[a] = from r[b] import n[c]`
    case importFrom
    /// `r[a]` = whether `r[b]` is a sequence for a pattern (d = 0) or a mapping (d = 1).
    case matchKind
    /// `r[a] = len(r[b])`
    case getLength
    /// `r[a]` = tuple of the values in mapping `r[b]` for the keys tuple `r[c]`, or None.
    case matchKeys
    /// `r[a]` = tuple of the attributes of `r[b]` when it is an instance of class `r[b+1]`, or None; d positional
    /// patterns, and keyword names in tuple `k[c]`.
    case matchClass
    /// Rarely used operations: `r[a]` = intrinsic d of the registers from `r[b]`, c of them.
    case intrinsic

    /// Whether one more word belongs to the instruction.
    public var hasTrailingWord: Bool {
        switch self {
        case .loadGlobal, .loadAttribute, .storeAttribute, .loadMethod, .forIterator, .callKeywords,
            .jumpUnlessCompare, .jumpIfCompare, .jumpUnlessCompareImmediate, .jumpIfCompareImmediate:
            true
        default: false
        }
    }
}

/// The operations behind `Opcode.intrinsic`.
public enum Intrinsic: UInt8, Sendable {
    /// Imports all public names of module `r[b]` into the namespace (globals, or `r[0]` where names are used).
    case importStar
    /// `AssertionError`
    case assertionError
    /// The dict copy of the mapping in `r[b]` without the keys of tuple `r[b+1]` (mapping patterns with a rest).
    case mappingRest
    /// Given the original exception `r[b]` and the list `r[b+1]` of what `except*` clauses raised and left, the
    /// exception to raise, or None.
    case prepareReraiseStar
    /// `TypeVar(name r[b])`; with bound `r[b+1]` or constraints (a tuple expression); lazily evaluated functions.
    case typeVar
    case typeVarWithBound
    case typeVarWithConstraints
    /// `ParamSpec(name r[b])`, `TypeVarTuple(name r[b])`
    case paramSpec
    case typeVarTuple
    /// Sets the default (a function evaluated lazily) `r[b+1]` of type parameter `r[b]`.
    case setTypeParameterDefault
    /// `TypeAliasType(name r[b], parameters tuple r[b+1], value function r[b+2])`
    case typeAlias
    /// Sets `__type_params__` of function `r[b]` to tuple `r[b+1]`; the result is the function.
    case setFunctionTypeParameters
    /// `Generic[*r[b]]` for a generic class's bases.
    case subscriptGeneric
    /// Makes sure `__annotations__` exists in the namespace (globals, or `r[0]` where names are used).
    case setupAnnotations
    /// `r[a]` = the namespace mapping: `r[0]` where names are used, else globals.
    case loadLocals
    /// `r[a]` = tuple(iterable `r[b]`)
    case tupleFromIterable
    /// Something may have lost its last reference; no register from `r[b]` on is in use.
    case reclaim
}
