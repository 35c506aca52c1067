/// Rewrites private names (`__name`) inside classes.
struct NameMangler {
    /// `_Class`, or `nil` outside classes and in classes named of underscores only.
    private let prefix: String?

    /// The mangler of code outside all classes.
    static let none = NameMangler(prefix: nil)

    private init(prefix: String?) { self.prefix = prefix }

    init(className: String) {
        let stripped = className.drop { $0 == "_" }
        prefix = stripped.isEmpty ? nil : "_" + stripped
    }

    func callAsFunction(_ name: String) -> String {
        guard let prefix, name.utf8.count > 2 else { return name }
        return isPrivate(name) ? prefix + name : name
    }

    private func isPrivate(_ name: String) -> Bool {
        let bytes = name.utf8
        let underscore = UInt8(ascii: "_")
        guard bytes.first == underscore, bytes.dropFirst().first == underscore else { return false }
        if bytes.last == underscore, bytes.dropLast().last == underscore { return false }
        return !bytes.contains(UInt8(ascii: "."))
    }
}
