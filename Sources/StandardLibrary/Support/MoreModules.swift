import Runtime

/// Registers further modules that are written in the language itself.
func installMoreModules(_ session: Session) {
    let sources = [
        "html.parser": htmlParserSource,
        "colorsys": colorsysSource,
        "codeop": codeopSource,
        "code": codeModuleSource,
        "cmd": cmdSource,
        "filecmp": filecmpSource,
        "fileinput": fileinputSource,
        "quopri": quopriSource,
        "genericpath": genericPathSource,
        "urllib.error": urllibErrorSource,
        "_urllib_old": urllibOldSource,
        "_calendar_more": calendarMoreSource,
        "_shared_objects": sharedObjectsSource,
        "multiprocessing.pool": multiprocessingPoolSource,
        "multiprocessing.dummy": multiprocessingDummySource,
        "multiprocessing.managers": multiprocessingManagersSource,
        "multiprocessing.connection": "from _shared_objects import Connection, Pipe, wait",
        "multiprocessing.queues": "from _shared_objects import JoinableQueue, Queue, SimpleQueue",
        "multiprocessing.process": """
        from multiprocessing import Process as BaseProcess, active_children, current_process, parent_process
        """,
        "multiprocessing.synchronize": """
        from _shared_objects import BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore
        """,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}
