import Runtime

/// Registers the modules for text and binary data.
func installTextModules(_ session: Session) {
    session.moduleMakers["re"] = makeRegexModule
    session.moduleMakers["struct"] = makeStructModule
    session.moduleMakers["_struct"] = makeStructModule
    session.moduleMakers["binascii"] = makeBinasciiModule
    session.moduleMakers["_hashlib"] = makeHashlibModule
    let sources = [
        ("base64", base64Source), ("hashlib", hashlibSource), ("hmac", hmacSource),
        ("secrets", secretsSource),
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}
