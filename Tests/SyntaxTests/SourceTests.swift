import Syntax
import Testing

/// Encodings, line ends and what else comes before the tokens.
@Suite struct SourceTests {
    private func message(_ bytes: [UInt8], filename: String = "<string>") -> String? {
        do throws(SyntaxError) {
            _ = try parseModule(Source(text: bytes, filename: filename))
            return nil
        } catch {
            return error.message
        }
    }

    private func strings(_ module: Module) -> [Constant] {
        module.body.compactMap { statement in
            guard case .expression(let value) = statement.kind, case .constant(let constant) = value.kind
            else {
                return nil
            }
            return constant
        }
    }

    @Test func byteOrderMark() throws {
        let module = try parseModule(Source(text: [0xEF, 0xBB, 0xBF] + Array("'a'".utf8), filename: "m.py"))
        #expect(strings(module) == [.string("a")])
        #expect(module.body.first?.range.column == 0)
        #expect(
            message([0xEF, 0xBB, 0xBF] + Array("# coding: latin-1\n".utf8))
                == "encoding problem: iso-8859-1 with BOM")
    }

    @Test func latin1() throws {
        let source = Source(
            text: Array("# -*- coding: latin-1 -*-\n'".utf8) + [0xE9, 0x27, 0x0A], filename: "m.py")
        #expect(strings(try parseModule(source)) == [.string("é")])
        #expect(source.line(2) == "'é'")
    }

    @Test func declarationMeansNothingInDecodedText() throws {
        let module = try parseModule(Source(text: "# coding: latin-1\n'é'", filename: "<cell>"))
        #expect(strings(module) == [.string("é")])
    }

    @Test func refusedEncodings() {
        #expect(message(Array("# coding: foo\n".utf8)) == "unknown encoding: foo")
        #expect(message(Array("\n# vim: set fileencoding=foo :\n".utf8)) == "unknown encoding: foo")
        #expect(message(Array("1\n# coding: foo\n".utf8)) == nil)
        #expect(
            message(Array("# coding: ascii\n'".utf8) + [0xE9, 0x27])
                == "'ascii' codec can't decode byte 0xe9 in position 17: ordinal not in range(128)")
    }

    @Test(
        arguments: [
            ([0x78, 0xFF], "byte 0xff in position 1: invalid start byte"),
            ([0xC3, 0x28], "byte 0xc3 in position 0: unexpected end of data"),
            ([0x61, 0xE2, 0x82], "bytes in position 1-2: unexpected end of data"),
            ([0xED, 0xA0, 0x80], "byte 0xed in position 0: invalid continuation byte"),
        ] as [([UInt8], String)])
    func invalidUTF8(_ bytes: [UInt8], _ place: String) {
        #expect(message(bytes) == "(unicode error) 'utf-8' codec can't decode " + place)
    }

    @Test func invalidUTF8InFile() {
        #expect(
            message(Array("x=1\n".utf8) + [0xFF], filename: "m.py")
                == "Non-UTF-8 code starting with '\\xff' in file m.py on line 2, but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details")
    }

    @Test func nullBytes() {
        #expect(message(Array("x\0y".utf8)) == "source code string cannot contain null bytes")
        #expect(message(Array("x\0y".utf8), filename: "m.py") == "source code cannot contain null bytes")
    }

    @Test func lineEnds() throws {
        let source = Source(text: "a\r\nb\rc\n\n'x\r\ny'", filename: "<cell>")
        #expect((try? parseModule(source)) == nil)
        let module = try parseModule(Source(text: "a\r\nb\rc\n'''x\r\ny'''", filename: "<cell>"))
        #expect(module.body.map(\.range.line) == [1, 2, 3, 4])
        #expect(strings(module) == [.string("x\ny")])
        #expect(source.line(2) == "b")
        #expect(source.line(3) == "c")
        #expect(source.line(7) == nil)
    }

    @Test(arguments: [
        ("ﬁ = 1", "fi"), ("µ", "μ"), ("𝔘𝔫𝔦", "Uni"), ("e\u{301}", "é"), ("\u{1E9B}\u{323}", "ṩ"),
        ("名前", "名前"),
        ("\u{1100}\u{1161}\u{11A8}", "각"),
    ])
    func identifiersAreNormalized(_ text: String, _ name: String) throws {
        let statement = try #require(parseModule(Source(text: text, filename: "<cell>")).body.first)
        let found: Expression? =
            switch statement.kind {
            case .expression(let value): value
            case .assign(let targets, _): targets.first
            default: nil
            }
        guard let found, case .name(let actual) = found.kind else {
            Issue.record("no name")
            return
        }
        #expect(Array(actual.unicodeScalars) == Array(name.unicodeScalars))
    }

    @Test(arguments: [
        (#"'\d'"#, ["1 invalid escape sequence '\\d'"]), (#"b'\q\z'"#, ["1 invalid escape sequence '\\q'"]),
        (#"'\400'"#, ["1 invalid octal escape sequence '\\400'"]),
        (#"f'\{a}'"#, ["1 invalid escape sequence '\\{'"]),
        ("1if 1else 2", ["1 invalid decimal literal", "1 invalid decimal literal"]), (#"r'\d'"#, []),
        ("match('\\d')", ["1 invalid escape sequence '\\d'"]),
        (
            "x\nf'''\\d\n{a}\\e'''",
            [
                "3 invalid escape sequence '\\d'", "3 invalid escape sequence '\\e'",
            ]
        ),
    ])
    func warnings(_ text: String, _ expected: [String]) throws {
        let module = try parseModule(Source(text: text, filename: "<cell>"))
        #expect(module.warnings.map { "\($0.range.line) \($0.message)" } == expected)
    }
}
