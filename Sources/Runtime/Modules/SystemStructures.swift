/// `sys.version_info` and the other records of module `sys`.
func defineSystemStructures(_ builder: ModuleBuilder) {
    let session = builder.session
    let t = builder.thread
    func record(_ name: String, _ fields: [(String, Value)]) {
        let type = session.structSequenceType(
            name, module: "sys", fields.map { StructSequenceField($0.0) })
        session.roots["sys.\(name)"] = Value(type)
        builder.attribute(name, Value(session.structSequence(type, fields.map(\.1))))
    }
    func text(_ string: String) -> Value { Value(session.string(string)) }
    record(
        "version_info",
        [
            ("major", t.int(3)), ("minor", t.int(13)), ("micro", t.int(0)), ("releaselevel", text("final")),
            ("serial", t.int(0)),
        ])
    record(
        "float_info",
        [
            ("max", Value(Double.greatestFiniteMagnitude)), ("max_exp", t.int(1024)), ("max_10_exp", t.int(308)),
            ("min", Value(Double.leastNormalMagnitude)), ("min_exp", t.int(-1021)), ("min_10_exp", t.int(-307)),
            ("dig", t.int(15)), ("mant_dig", t.int(53)), ("epsilon", Value(Double.ulpOfOne)), ("radix", t.int(2)),
            ("rounds", t.int(1)),
        ])
    record(
        "int_info",
        [
            ("bits_per_digit", t.int(30)), ("sizeof_digit", t.int(4)), ("default_max_str_digits", t.int(4300)),
            ("str_digits_check_threshold", t.int(640)),
        ])
    record(
        "hash_info",
        [
            ("width", t.int(64)), ("modulus", t.int((1 << 61) - 1)), ("inf", t.int(314159)), ("nan", t.int(0)),
            ("imag", t.int(1_000_003)), ("algorithm", text("fnv")), ("hash_bits", t.int(64)),
            ("seed_bits", t.int(0)), ("cutoff", t.int(0)),
        ])
    record("thread_info", [("name", text("pthread")), ("lock", text("mutex+cond")), ("version", .none)])
    record(
        "flags",
        [
            ("debug", t.int(0)), ("inspect", t.int(0)), ("interactive", t.int(0)), ("optimize", t.int(0)),
            ("dont_write_bytecode", t.int(1)), ("no_user_site", t.int(0)), ("no_site", t.int(0)),
            ("ignore_environment", t.int(0)), ("verbose", t.int(0)), ("bytes_warning", t.int(0)),
            ("quiet", t.int(0)), ("hash_randomization", t.int(0)), ("isolated", t.int(0)), ("dev_mode", .false),
            ("utf8_mode", t.int(0)), ("warn_default_encoding", t.int(0)), ("safe_path", .false),
            ("int_max_str_digits", t.int(4300)),
        ])
    let version = builder.module.namespace.value(interned: session.intern("version_info"))
    // Programs ask for "cpython" to learn how the language behaves, and this is how it behaves.
    let fields: [(name: StrObject, value: Value)] = [
        (session.intern("name"), text("cpython")), (session.intern("cache_tag"), .none),
        (session.intern("version"), version), (session.intern("hexversion"), t.int(0x030D_00F0)),
    ]
    if let made = try? t.call(Value(session.types.simpleNamespace), [], keywords: fields) {
        builder.attribute("implementation", made)
    }
}
