/// Why a text can't be read as a notebook.
public enum NotebookFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An `.ipynb` file that is not JSON.
    case notJSON(JSONError)
    /// A text notebook that is not UTF-8; lines and columns count from 1.
    case notText(line: Int, column: Int)
    /// JSON, but no notebook; the reason reads like "it has no \"nbformat\" number".
    case notANotebook(reason: String)
    /// A notebook of another major version of the format.
    case unsupportedVersion(major: Int, minor: Int)
    /// A notebook with a broken part; the place reads like `cells[3].source`, the problem like "is a number,
    /// not a string or a list of strings".
    case malformed(place: String, problem: String)
    /// Neither the name of the file nor its contents tell what it is.
    case unknownFormat

    /// A message that can follow on the name of the file.
    public var description: String {
        switch self {
        case .notJSON(let error):
            "not a notebook: not JSON: \(error)"
        case .notText(let line, let column):
            "not a notebook: invalid UTF-8, line \(line) column \(column)"
        case .notANotebook(let reason):
            "not a notebook: \(reason)"
        case .unsupportedVersion(let major, let minor):
            "notebook format \(major).\(minor) is not supported, only 4.0 and later versions of 4"
                + (major < 4 ? " (jupyter nbconvert --to notebook converts it)" : "")
        case .malformed(let place, let problem):
            "broken notebook: \(place) \(problem)"
        case .unknownFormat:
            "not a notebook: neither .ipynb, nor a percent script (.py), nor Markdown (.md)"
        }
    }
}
