/// Where a piece of source text stands: the positions CPython's `ast` nodes carry.
///
/// Lines count from 1, columns are UTF-8 byte offsets from 0, the end is exclusive.
public struct SourceRange: Sendable, Hashable {
    /// First line, from 1; 0 for synthesised code that has no place.
    public var line: Int32
    /// UTF-8 byte offset of the first byte within its line.
    public var column: Int32
    /// Line of the end position.
    public var endLine: Int32
    /// UTF-8 byte offset just past the last byte within `endLine`.
    public var endColumn: Int32

    /// Creates a range from its four coordinates.
    public init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// The range of code that stands nowhere in a source file.
    public static let none = SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)

    /// The smallest range that covers both.
    public func through(_ other: SourceRange) -> SourceRange {
        SourceRange(line: line, column: column, endLine: other.endLine, endColumn: other.endColumn)
    }
}
