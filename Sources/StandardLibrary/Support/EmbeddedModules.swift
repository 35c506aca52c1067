import Runtime

/// Registers modules that are written in the language itself, by theme.
func installEmbeddedModules(_ session: Session) {
    session.moduleMakers["datetime"] = makeDatetimeModule
    session.moduleMakers["_datetime"] = makeNativeDatetimeModule
    session.moduleMakers["pwd"] = makePwdModule
    session.moduleMakers["grp"] = makeGrpModule
    session.moduleMakers["_ast"] = makeAstNativeModule
    session.moduleMakers["resource"] = makeResourceModule
    session.moduleMakers["_terminal"] = makeTerminalModule
    let sources = [
        "_datetime_text": datetimeTextSource, "_strptime": strptimeSource,
        "fnmatch": fnmatchSource, "_wildcards": wildcardsSource, "pathlib": pathlibSource,
        // Where instances say their classes are from.
        "pathlib._local": "from pathlib import *", "_string": formatPartsSource,
        "_path_search": pathSearchSource, "tempfile": tempfileSource, "shutil": shutilSource,
        "glob": globSource,
        "argparse": argparseSource, "_argparse_reading": argparseReadingSource,
        "_argparse_help": argparseHelpSource,
        "shlex": shlexSource, "html": htmlSource, "calendar": calendarSource, "zoneinfo": zoneinfoSource,
        "platform": platformSource, "getpass": getpassSource, "locale": localeSource,
        "graphlib": graphlibSource,
        "getopt": getoptSource, "configparser": configparserSource, "uuid": uuidSource, "urllib": "",
        "urllib.parse": urllibParseSource, "http": httpSource, "timeit": timeitSource, "sched": schedSource,
        "ast": astSource, "difflib": difflibSource, "tomllib": tomllibSource, "codecs": codecsSource,
        "reprlib": reprlibSource, "tracemalloc": tracemallocSource, "sysconfig": sysconfigSource,
        "site": siteSource, "importlib.metadata": importlibMetadataSource, "__future__": futureSource,
        "numbers": numbersSource, "ipaddress": ipaddressSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}
