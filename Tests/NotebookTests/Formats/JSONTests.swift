import Testing

@testable import Notebook

@Suite struct JSONTests {
    @Test func valuesSurviveAsTheyAreSpelled() throws {
        let text =
            #"{"b": [1, -0, 1.50, 1E+5, 123456789012345678901234567890, NaN, -Infinity], "a": {"": null}}"#
        #expect(try JSONParser.parse(text).text() == text)
        #expect(
            String(decoding: try JSONParser.parse(text).serialized(.notebook), as: UTF8.self) == """
                {
                 "a": {
                  "": null
                 },
                 "b": [
                  1,
                  -0,
                  1.50,
                  1E+5,
                  123456789012345678901234567890,
                  NaN,
                  -Infinity
                 ]
                }
                """)
    }

    @Test func halvesOfSurrogatePairsSurvive() throws {
        let text = #"["\ud800", "\udc00x", "\ud83dé", "\ud83d\ude00", "\ud83d\ud83d\ude00"]"#
        let value = try JSONParser.parse(text)
        #expect(value.text() == ##"["\ud800", "\udc00x", "\ud83dé", "😀", "\ud83d😀"]"##)
        let strings = try #require(value.array)
        #expect(strings[0].string == "\u{FFFD}")
        #expect(strings[1].string == "\u{FFFD}x")
        #expect(strings[3].string == "😀")
        guard case .string(let half) = strings[0], case .string(let whole) = strings[3] else {
            Issue.record("not strings")
            return
        }
        #expect(!half.isWellFormed && whole.isWellFormed)
        #expect(half < JSONString("\u{E000}") && half > JSONString("퟿"))
    }

    @Test(arguments: [
        ("", "the text is empty, line 1 column 1"),
        (" \n ", "the text is empty, line 2 column 2"),
        ("[1, 2", "expected ',' or ']', line 1 column 6"),
        ("{\"é😀\" 1}", "expected ':', line 1 column 7"),
        ("{\n \"a\": 1,\n}", "expected a name in double quotes, line 3 column 1"),
        ("[1,]", "expected a value, line 1 column 4"),
        ("nul", "expected a value, line 1 column 1"),
        ("[01]", "expected ',' or ']', line 1 column 3"),
        ("-", "expected a digit, line 1 column 2"),
        ("1.", "expected a digit, line 1 column 3"),
        ("1e+", "expected a digit, line 1 column 4"),
        ("\"a\nb\"", "control character in a string, line 1 column 3"),
        ("[\"abc", "string without an end, line 1 column 2"),
        ("\"\\x\"", "unknown escape, line 1 column 3"),
        ("\"\\u12g4\"", "expected four hexadecimal digits, line 1 column 6"),
        ("\"\\", "escape without an end, line 1 column 3"),
        ("{} {}", "text after the end of the JSON value, line 1 column 4"),
        ("'a'", "expected a value, line 1 column 1"),
    ])
    func errorsNameTheirPlace(text: String, message: String) {
        let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
        #expect(error?.description == message)
    }

    @Test func invalidUTF8IsRefused() {
        let error = #expect(throws: JSONError.self) {
            try JSONParser.parse([0x5B, 0x22, 0xC3, 0xA9, 0xFF, 0x22, 0x5D])
        }
        #expect(error?.description == "invalid UTF-8, line 1 column 4")
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func deepNestingIsAnErrorAndNoCrash() throws {
        let allowed = JSONParser.depthLimit
        let nested = { (depth: Int) in
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(try JSONParser.parse(nested(allowed)).serialized(.notebook).count > allowed)
        #expect(throws: JSONError.self) { try JSONParser.parse(nested(allowed + 1)) }
        #expect(throws: JSONError.self) {
            try JSONParser.parse(String(repeating: "{\"a\":", count: 1_000_000))
        }
    }

    @Test func aByteOrderMarkIsSkipped() throws {
        #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF, 0x31]) == 1)
        let error = #expect(throws: JSONError.self) { try JSONParser.parse([0xEF, 0xBB, 0xBF, 0x78]) }
        #expect(error?.column == 1)
    }

    @Test func objectsKeepTheirOrderAndCompareWithoutIt() throws {
        let object = try #require(try JSONParser.parse(#"{"b": 1, "a": 2, "b": 3}"#).object)
        #expect(object.keys == ["b", "a"])
        #expect(object["b"] == 3)
        #expect(object == ["a": 2, "b": 3])
        #expect(object.hashValue == (["a": 2, "b": 3] as JSONObject).hashValue)
        // Canonically equivalent keys are different keys.
        let twins = try #require(try JSONParser.parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}").object)
        #expect(twins.count == 2 && twins["\u{E9}"] == 1)
    }

    @Test func largeObjectsAreIndexed() {
        var object = JSONObject()
        for number in 0..<100 { object["k\(number)"] = .integer(number) }
        for number in stride(from: 0, to: 100, by: 2) { object["k\(number)"] = nil }
        #expect(object.count == 50)
        #expect((0..<100).allSatisfy { object["k\($0)"]?.integer == ($0 % 2 == 0 ? nil : $0) })
        object["k1"] = "new"
        object["k0"] = "back"
        #expect(object.keys.first == "k1" && object.keys.last == "k0" && object["k1"] == "new")
    }
}
