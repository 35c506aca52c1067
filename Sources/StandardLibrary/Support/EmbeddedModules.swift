import Runtime

/// Registers modules that are written in the language itself, by theme.
func installEmbeddedModules(_ session: Session) {
    session.moduleMakers["datetime"] = makeDatetimeModule
    session.moduleMakers["_datetime"] = makeDatetimeNativeModule
    session.moduleMakers["pwd"] = makePwdModule
    session.moduleMakers["grp"] = makeGrpModule
    let sources = [
        "_datetime_text": datetimeTextSource,
        "fnmatch": fnmatchSource, "_wildcards": wildcardsSource, "pathlib": pathlibSource,
        "_path_search": pathSearchSource, "tempfile": tempfileSource, "shutil": shutilSource,
        "glob": globSource,
        "argparse": argparseSource, "_argparse_reading": argparseReadingSource,
        "_argparse_help": argparseHelpSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}
