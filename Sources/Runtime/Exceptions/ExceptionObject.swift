/// An instance of `BaseException` or a subclass.
public final class ExceptionObject: Object {
    /// `args`, a tuple.
    package var arguments: Value
    package var cause = Value.none
    package var context = Value.none
    package var suppressContext = false
    /// A `TracebackObject`, or None.
    package var traceback = Value.none
    /// Attributes of the class's own (`StopIteration.value`, `OSError.errno`, …), by the index its type gives them.
    package var fields: [Value] = []
    /// `__dict__`; made when first needed.
    package var attributes: DictObject?

    package init(_ shape: Shape, arguments: Value) {
        self.arguments = arguments
        super.init(shape, kind: .exception)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(arguments)
        heap.mark(cause)
        heap.mark(context)
        heap.mark(traceback)
        for field in fields { heap.mark(field) }
        heap.mark(attributes)
    }
}

/// The Swift error that carries an exception of the language through native code.
///
/// The object is kept alive by `ThreadState.raisedExceptions` until some time after it was caught.
public struct PythonError: Error, @unchecked Sendable {
    /// The exception; always an `ExceptionObject`.
    public let value: Value

    package init(_ exception: ExceptionObject) { value = Value(exception) }
    package var exception: ExceptionObject { value.unsafeAs(ExceptionObject.self) }
}

/// The builtin exception classes, in the order in which their bases list them as subclasses.
package enum ExceptionName: String, CaseIterable, Sendable {
    case baseException = "BaseException", baseExceptionGroup = "BaseExceptionGroup", exception = "Exception"
    case generatorExit = "GeneratorExit", keyboardInterrupt = "KeyboardInterrupt", systemExit = "SystemExit"
    case arithmeticError = "ArithmeticError", floatingPointError = "FloatingPointError"
    case overflowError = "OverflowError", zeroDivisionError = "ZeroDivisionError"
    case assertionError = "AssertionError", attributeError = "AttributeError", bufferError = "BufferError"
    case eofError = "EOFError", importError = "ImportError", moduleNotFoundError = "ModuleNotFoundError"
    case lookupError = "LookupError", indexError = "IndexError", keyError = "KeyError"
    case memoryError = "MemoryError", nameError = "NameError", unboundLocalError = "UnboundLocalError"
    case osError = "OSError", blockingIOError = "BlockingIOError", childProcessError = "ChildProcessError"
    case connectionError = "ConnectionError", brokenPipeError = "BrokenPipeError"
    case connectionAbortedError = "ConnectionAbortedError", connectionRefusedError = "ConnectionRefusedError"
    case connectionResetError = "ConnectionResetError", fileExistsError = "FileExistsError"
    case fileNotFoundError = "FileNotFoundError", interruptedError = "InterruptedError"
    case isADirectoryError = "IsADirectoryError", notADirectoryError = "NotADirectoryError"
    case permissionError = "PermissionError", processLookupError = "ProcessLookupError"
    case timeoutError = "TimeoutError", referenceError = "ReferenceError", runtimeError = "RuntimeError"
    case notImplementedError = "NotImplementedError", recursionError = "RecursionError"
    case pythonFinalizationError = "PythonFinalizationError", stopAsyncIteration = "StopAsyncIteration"
    case stopIteration = "StopIteration", syntaxError = "SyntaxError", indentationError = "IndentationError"
    case tabError = "TabError", systemError = "SystemError", typeError = "TypeError", valueError = "ValueError"
    case unicodeError = "UnicodeError", unicodeDecodeError = "UnicodeDecodeError"
    case unicodeEncodeError = "UnicodeEncodeError", unicodeTranslateError = "UnicodeTranslateError"
    case warning = "Warning", bytesWarning = "BytesWarning", deprecationWarning = "DeprecationWarning"
    case encodingWarning = "EncodingWarning", futureWarning = "FutureWarning", importWarning = "ImportWarning"
    case pendingDeprecationWarning = "PendingDeprecationWarning", resourceWarning = "ResourceWarning"
    case runtimeWarning = "RuntimeWarning", syntaxWarning = "SyntaxWarning", unicodeWarning = "UnicodeWarning"
    case userWarning = "UserWarning", exceptionGroup = "ExceptionGroup"

    /// The direct base class (BaseExceptionGroup first for ExceptionGroup, which has Exception as second base).
    package var base: ExceptionName? {
        switch self {
        case .baseException: nil
        case .exception, .baseExceptionGroup, .generatorExit, .keyboardInterrupt, .systemExit: .baseException
        case .exceptionGroup: .baseExceptionGroup
        case .floatingPointError, .overflowError, .zeroDivisionError: .arithmeticError
        case .moduleNotFoundError: .importError
        case .indexError, .keyError: .lookupError
        case .unboundLocalError: .nameError
        case .blockingIOError, .childProcessError, .connectionError, .fileExistsError, .fileNotFoundError,
            .interruptedError, .isADirectoryError, .notADirectoryError, .permissionError, .processLookupError,
            .timeoutError:
            .osError
        case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError:
            .connectionError
        case .notImplementedError, .recursionError, .pythonFinalizationError: .runtimeError
        case .indentationError: .syntaxError
        case .tabError: .indentationError
        case .unicodeError: .valueError
        case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
        case .bytesWarning, .deprecationWarning, .encodingWarning, .futureWarning, .importWarning,
            .pendingDeprecationWarning, .resourceWarning, .runtimeWarning, .syntaxWarning, .unicodeWarning,
            .userWarning:
            .warning
        default: .exception
        }
    }
}
