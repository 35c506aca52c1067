/// The operations of a pickle: a small stack machine that builds values.
enum PickleOpcode: UInt8 {
    case mark = 0x28, stop = 0x2E, pop = 0x30, popMark = 0x31, duplicate = 0x32
    case floatText = 0x46, intText = 0x49, int4 = 0x4A, int1 = 0x4B, longText = 0x4C, int2 = 0x4D
    case none = 0x4E, persistentText = 0x50, persistent = 0x51, reduce = 0x52
    case stringText = 0x53, string4 = 0x54, string1 = 0x55, unicodeText = 0x56, unicode4 = 0x58
    case append = 0x61, build = 0x62, global = 0x63, dict = 0x64, emptyDict = 0x7D, appends = 0x65
    case getText = 0x67, get1 = 0x68, inst = 0x69, get4 = 0x6A, list = 0x6C, emptyList = 0x5D
    case object = 0x6F, putText = 0x70, put1 = 0x71, put4 = 0x72, setItem = 0x73, tuple = 0x74
    case emptyTuple = 0x29, setItems = 0x75, float8 = 0x47
    // Protocol 2
    case version = 0x80, newObject = 0x81, extension1 = 0x82, extension2 = 0x83, extension4 = 0x84
    case tuple1 = 0x85, tuple2 = 0x86, tuple3 = 0x87, `true` = 0x88, `false` = 0x89, long1 = 0x8A, long4 =
        0x8B
    // Protocol 3
    case bytes4 = 0x42, bytes1 = 0x43
    // Protocol 4
    case unicode1 = 0x8C, unicode8 = 0x8D, bytes8 = 0x8E, emptySet = 0x8F, addItems = 0x90, frozenSet = 0x91
    case newObjectWithKeywords = 0x92, stackGlobal = 0x93, memoize = 0x94, frame = 0x95
    // Protocol 5
    case bytearray8 = 0x96, nextBuffer = 0x97, readOnlyBuffer = 0x98

    // Between a session and its worker processes only; see Processes.

    /// Code of a function, with its length.
    case code = 0xF0
    /// A new empty cell; and: fills the cell below with the value on top, drops both.
    case emptyCell = 0xF1
    case fillCell = 0xF2
    /// A function of the namespace, code and closure on the stack; and: gives it the rest of its parts.
    case function = 0xF3
    case functionState = 0xF4
    /// The namespace with a number (0: `__main__`); and: that of the module whose name is on the stack.
    case namespace = 0xF5
    case moduleNamespace = 0xF6
    /// Adds the names of a dict to the namespace below it, drops both; a bool on top says whether also names that are
    /// there already.
    case defineNames = 0xF7
    /// A class without its attributes of metaclass, name, bases and namespace; and: sets its attributes.
    case classSkeleton = 0xF8
    case classState = 0xF9
    /// Both sides know the value below the top by a number from now on; its name in `__main__` (or None) is on top
    /// and dropped. And: the value with that number.
    case register = 0xFA
    case known = 0xFB
    /// An instance of a class, made from arguments by the builtin base of its class.
    case rawInstance = 0xFC
    /// The module with the name on the stack.
    case module = 0xFD
    /// A global variable whose value could not travel; its reason is on the stack.
    case absent = 0xFE
    /// The source text (on top) of a file name (below it), drops both.
    case source = 0xFF
}
