#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `pwd`: accounts of users.
func makePwdModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let fields = ["pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"]
    let type = session.structSequenceType(
        "struct_passwd", module: "pwd", fields.map { StructSequenceField($0) }, isConstructible: true)
    builder.attribute("struct_passwd", Value(type))
    func entry(_ t: ThreadState, _ found: UnsafeMutablePointer<passwd>) -> Value {
        let user = found.pointee
        return Value(
            t.session.structSequence(
                type,
                [
                    t.accountText(user.pw_name), t.accountText(user.pw_passwd), t.int(Int(user.pw_uid)),
                    t.int(Int(user.pw_gid)), t.accountText(user.pw_gecos), t.accountText(user.pw_dir),
                    t.accountText(user.pw_shell),
                ]))
    }
    builder.function("getpwuid", "uid, /") { t, a in
        let number = try t.toIndex(a[0])
        guard let id = uid_t(exactly: number), let found = getpwuid(id) else {
            throw t.error(.keyError, "getpwuid(): uid not found: \(number)")
        }
        return entry(t, found)
    }
    builder.function("getpwnam", "name, /") { t, a in
        let name = try t.expectStr(a[0], "getpwnam() argument")
        guard let found = getpwnam(name.text) else {
            throw t.error(.keyError, "getpwnam(): name not found: \(try t.reprText(a[0]))")
        }
        return entry(t, found)
    }
    builder.function("getpwall", "") { t, _ in
        let list = t.session.list([])
        setpwent()
        while let found = getpwent() { list.append(entry(t, found)) }
        endpwent()
        return Value(list)
    }
}

/// `grp`: groups of users.
func makeGrpModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let fields = ["gr_name", "gr_passwd", "gr_gid", "gr_mem"]
    let type = session.structSequenceType(
        "struct_group", module: "grp", fields.map { StructSequenceField($0) }, isConstructible: true)
    builder.attribute("struct_group", Value(type))
    func entry(_ t: ThreadState, _ found: UnsafeMutablePointer<group>) -> Value {
        let group = found.pointee
        var members: [Value] = []
        var member = group.gr_mem
        while let name = member?.pointee {
            members.append(t.accountText(name))
            member = member?.advanced(by: 1)
        }
        return Value(
            t.session.structSequence(
                type,
                [
                    t.accountText(group.gr_name), t.accountText(group.gr_passwd), t.int(Int(group.gr_gid)),
                    Value(t.session.list(members)),
                ]))
    }
    builder.function("getgrgid", "id") { t, a in
        let number = try t.toIndex(a[0])
        guard let id = gid_t(exactly: number), let found = getgrgid(id) else {
            throw t.error(.keyError, "getgrgid(): gid not found: \(number)")
        }
        return entry(t, found)
    }
    builder.function("getgrnam", "name") { t, a in
        let name = try t.expectStr(a[0], "getgrnam() argument")
        guard let found = getgrnam(name.text) else {
            throw t.error(.keyError, "getgrnam(): name not found: \(try t.reprText(a[0]))")
        }
        return entry(t, found)
    }
    builder.function("getgrall", "") { t, _ in
        let list = t.session.list([])
        setgrent()
        while let found = getgrent() { list.append(entry(t, found)) }
        endgrent()
        return Value(list)
    }
}

extension ThreadState {
    /// A text of the system's account tables; empty where there is none.
    fileprivate func accountText(_ text: UnsafeMutablePointer<CChar>?) -> Value {
        Value(session.string(text.map { String(cString: $0) } ?? ""))
    }
}
