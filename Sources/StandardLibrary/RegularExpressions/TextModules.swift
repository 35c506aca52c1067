import Runtime

/// Registers the modules for text and binary data.
func installTextModules(_ session: Session) {
    session.moduleMakers["re"] = makeRegexModule
    session.moduleMakers["struct"] = makeStructModule
    session.moduleMakers["_struct"] = makeStructModule
    session.moduleMakers["array"] = makeArrayModule
    session.moduleMakers["cmath"] = makeCmathModule
    session.moduleMakers["zlib"] = makeZlibModule
    session.moduleMakers["binascii"] = makeBinasciiModule
    session.moduleMakers["_hashlib"] = makeHashlibModule
    session.moduleMakers["csv"] = makeCSVModule
    session.moduleMakers["_csv"] = makeNativeCSVModule
    session.moduleMakers["unicodedata"] = makeUnicodeDataModule
    session.moduleMakers["decimal"] = makeDecimalModule
    let sources = [
        ("base64", base64Source), ("hashlib", hashlibSource), ("hmac", hmacSource),
        ("secrets", secretsSource),
        ("fractions", fractionsSource), ("statistics", statisticsSource),
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}
