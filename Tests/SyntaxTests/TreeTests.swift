import Syntax
import Testing

/// Trees and the places of their nodes, as those of CPython's `ast`.
@Suite struct TreeTests {
    @Test(
        arguments: Row.rows(ExpressionTrees.table) + Row.rows(StatementTrees.table)
            + Row.rows(StringTrees.table))
    func tree(_ row: Row) throws {
        let module = try parseModule(Source(text: row.text, filename: "<test>"))
        #expect(TreeText.text(module) == row.expected)
    }

    @Test func evaluatedExpression() throws {
        let value = try parseExpression(Source(text: " \tx + 1, 2", filename: "<string>"))
        #expect(TreeText.text(value) == "tuple[1:0-1:8](add[1:0-1:5](x[1:0-1:1] 1[1:4-1:5]) 2[1:7-1:8])")
    }

    @Test func numbers() throws {
        func constant(_ text: String) throws -> Constant? {
            guard case .constant(let value) = try parseExpression(Source(text: text, filename: "")).kind
            else {
                return nil
            }
            return value
        }
        #expect(try constant("9223372036854775807") == .int(.max))
        #expect(
            try constant("9_223_372_036_854_775_808") == .bigInt(digits: "9223372036854775808", radix: 10))
        #expect(try constant("0xFFFF_FFFF_FFFF_FFFF") == .bigInt(digits: "FFFFFFFFFFFFFFFF", radix: 16))
        #expect(try constant("0b1010") == .int(10))
        #expect(try constant("0O17") == .int(15))
        #expect(try constant("00_0") == .int(0))
        #expect(try constant("1_0.0_1e1_0") == .float(10.01e10))
        #expect(try constant("1e400") == .float(.infinity))
        #expect(try constant(".5J") == .imaginary(0.5))
        #expect(try constant("09.") == .float(9))
        #expect(try constant("010j") == .imaginary(10))
        #expect(try constant("5e-324") == .float(.leastNonzeroMagnitude))
    }
}
