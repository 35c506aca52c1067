import Runtime

/// Registers the modules for text and binary data.
func installTextModules(_ session: Session) {
    session.moduleMakers["re"] = makeRegexModule
}
