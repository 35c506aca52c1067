/// What a token is: CPython's token types with one kind for each operator and keyword.
package enum TokenKind: UInt8, Sendable {
    /// The end of the text; `unclosed` is the same inside brackets, `brokenOff` the same after a backslash,
    /// `failed`
    /// stands where the text cannot be split into tokens.
    case endOfInput, unclosed, brokenOff, failed
    case newline, indent, dedent
    case name, number, string
    case fstringStart, fstringMiddle, fstringEnd
    /// A character that starts no token, such as `?`.
    case unknown

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, arrow, exclamation, colonEqual, equal

    case plus, minus, star, doubleStar, slash, doubleSlash, percent, at
    case leftShift, rightShift, ampersand, pipe, caret, tilde
    case less, greater, equalEqual, notEqual, lessEqual, greaterEqual
    case plusEqual, minusEqual, starEqual, doubleStarEqual, slashEqual, doubleSlashEqual, percentEqual,
        atEqual
    case leftShiftEqual, rightShiftEqual, ampersandEqual, pipeEqual, caretEqual

    case kFalse, kNone, kTrue, kAnd, kAs, kAssert, kAsync, kAwait, kBreak, kClass, kContinue, kDef, kDel
    case kElif, kElse, kExcept, kFinally, kFor, kFrom, kGlobal, kIf, kImport, kIn, kIs, kLambda
    case kNonlocal, kNot, kOr, kPass, kRaise, kReturn, kTry, kWhile, kWith, kYield

    /// Whether this is a reserved word.
    package var isKeyword: Bool { rawValue >= TokenKind.kFalse.rawValue }

    /// The kind of a name of at most eight bytes, packed little endian.
    @inline(__always)
    static func ofName(_ packed: UInt64, length: Int) -> TokenKind {
        switch length {
        case 2:
            switch packed {
            case 0x6669: .kIf
            case 0x6e69: .kIn
            case 0x7369: .kIs
            case 0x726f: .kOr
            case 0x7361: .kAs
            default: .name
            }
        case 3:
            switch packed {
            case 0x74_6f6e: .kNot
            case 0x72_6f66: .kFor
            case 0x66_6564: .kDef
            case 0x6c_6564: .kDel
            case 0x64_6e61: .kAnd
            case 0x79_7274: .kTry
            default: .name
            }
        case 4:
            switch packed {
            case 0x656e_6f4e: .kNone
            case 0x6575_7254: .kTrue
            case 0x6573_6c65: .kElse
            case 0x6669_6c65: .kElif
            case 0x6d6f_7266: .kFrom
            case 0x7373_6170: .kPass
            case 0x6874_6977: .kWith
            default: .name
            }
        case 5:
            switch packed {
            case 0x65_736c_6146: .kFalse
            case 0x73_7361_6c63: .kClass
            case 0x65_6c69_6877: .kWhile
            case 0x64_6c65_6979: .kYield
            case 0x65_7369_6172: .kRaise
            case 0x6b_6165_7262: .kBreak
            case 0x63_6e79_7361: .kAsync
            case 0x74_6961_7761: .kAwait
            default: .name
            }
        case 6:
            switch packed {
            case 0x6e72_7574_6572: .kReturn
            case 0x7472_6f70_6d69: .kImport
            case 0x7470_6563_7865: .kExcept
            case 0x7472_6573_7361: .kAssert
            case 0x6164_626d_616c: .kLambda
            case 0x6c61_626f_6c67: .kGlobal
            default: .name
            }
        case 7: packed == 0x79_6c6c_616e_6966 ? .kFinally : .name
        case 8:
            switch packed {
            case 0x6c61_636f_6c6e_6f6e: .kNonlocal
            case 0x6575_6e69_746e_6f63: .kContinue
            default: .name
            }
        default: .name
        }
    }
}

/// A piece of the text with its place.
package struct Token: Sendable {
    /// What it is.
    package let kind: TokenKind
    /// How many brackets are open around it (inside, for an opening bracket).
    package let level: UInt8
    /// Byte offset of its first byte in the text.
    package let start: Int32
    /// Byte offset just past its last byte.
    package let end: Int32
    /// Its lines and columns.
    package let range: SourceRange
}
