import Runtime

/// Registers the modules of the standard library with a session. Nothing is made before a program imports it.
public func installStandardLibrary(_ session: Session) {
    session.moduleMakers["time"] = makeTimeModule
    session.moduleMakers["math"] = makeMathModule
    session.moduleMakers["random"] = makeRandomModule
    session.moduleMakers["itertools"] = makeItertoolsModule
    installAsyncio(session)
    session.moduleMakers["heapq"] = makeHeapModule
    session.moduleMakers["bisect"] = makeBisectModule
    installJSON(session)
    installTextModules(session)
    installOS(session)
    installEmbeddedModules(session)
    installSmallModules(session)
    installMoreModules(session)
    installLanguageModules(session)
    session.moduleMakers["functools"] = makeFunctoolsModule
    session.moduleMakers["operator"] = makeOperatorModule
    session.moduleMakers["_operator"] = makeOperatorModule
    session.moduleMakers["collections"] = makeCollectionsModule
    session.moduleMakers["collections.abc"] = makeCollectionsABCModule
    session.moduleMakers["_collections_abc"] = makeCollectionsABCModule
    session.moduleMakers["abc"] = makeABCModule
    session.moduleMakers["_abc"] = makeNativeABCModule
    installThreading(session)
    installPickle(session)
    session.moduleMakers["_process"] = defineProcessModule
    session.moduleMakers["multiprocessing"] = { try $0.source(multiprocessingSource) }
    installSignals(session)
    installNetwork(session)
    installMemory(session)
    installImportlib(session)
    installSubprocess(session)
}
