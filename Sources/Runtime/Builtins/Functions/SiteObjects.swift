/// What `site` adds to the builtins: `exit`, `quit`, `copyright`, `credits`, `license`.
func defineSiteObjects(_ builder: ModuleBuilder) {
    for name in ["exit", "quit"] {
        builder.attribute(name, Value(QuitterObject(builder.session, name: name)))
    }
    for (name, text) in [
        ("copyright", "Fermata: the async core of Python 3.13, written in Swift."),
        ("credits", "    Thanks to the authors and the community of Python, whose language this is."),
        ("license", "Type license() to see the full license text"),
    ] {
        builder.attribute(name, Value(NoticeObject(builder.session, name: name, text: text)))
    }
}

/// `exit`, `quit`
private final class QuitterObject: Object {
    let name: String

    init(_ session: Session, name: String) {
        self.name = name
        let type = session.nativeType("Quitter", moduleName: "_sitebuiltins") { builder in
            builder.special(.call, "self, code=None") { t, a in
                throw t.error(.systemExit, arguments: [a[1]])
            }
            builder.special(.repr, "self, /") { t, a in
                let name = a[0].unsafeAs(QuitterObject.self).name
                return Value(t.session.string("Use \(name)() or Ctrl-D (i.e. EOF) to exit"))
            }
            builder.property("name") { t, value in
                Value(t.session.string(value.unsafeAs(QuitterObject.self).name))
            }
            builder.property("eof") { t, _ in Value(t.session.string("Ctrl-D (i.e. EOF)")) }
        }
        super.init(type.rootShape)
    }
}

/// `copyright` and its like: show a text when they are displayed or called.
private final class NoticeObject: Object {
    let text: String

    init(_ session: Session, name: String, text: String) {
        self.text = text
        let type = session.nativeType("_Printer", moduleName: "_sitebuiltins") { builder in
            builder.special(.call, "self, /") { t, a in
                let text = t.session.string(a[0].unsafeAs(NoticeObject.self).text + "\n")
                try t.session.standardOutput.write(text, cell: t.outputCell, t)
                return .none
            }
            builder.special(.repr, "self, /") { t, a in
                Value(t.session.string(a[0].unsafeAs(NoticeObject.self).text))
            }
        }
        super.init(type.rootShape)
    }
}
