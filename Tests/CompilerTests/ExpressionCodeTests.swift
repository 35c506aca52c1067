import Syntax
import Testing

@testable import Compiler

/// The code of expressions, functions and classes.
@Suite struct ExpressionCodeTests {
    @Test func callsAndBranches() throws {
        try expectCode(
            #"""
            def f(n):
                if n < 2:
                    return n
                return f(n - 1) + f(n - 2)
            """#,
            #"""
            f: 4 registers
              variables: n
              0 jumpUnlessCompareImmediate r0 2 -> 3
              2 return r0
              3 r1 = loadGlobal f
              5 r2 = r0 + -1 d=2
              6 r1 = call r1 1
              7 r2 = loadGlobal f
              9 r3 = r0 + -2 d=2
              10 r2 = call r2 1
              11 r1 = add r1 r2
              12 return r1
            """#)
    }

    @Test func readsLocalsInPlace() throws {
        try expectCode(
            #"""
            def f(a, b):
                c = a + b
                c += 1
                return c * a
            """#,
            #"""
            f: 4 registers
              variables: a b c
              0 r2 = add r0 r1
              1 r2 = r2 + 1 d=1
              2 r3 = multiply r2 r0
              3 return r3
            """#)
    }

    @Test func copiesWhatAWalrusChanges() throws {
        try expectCode(
            #"""
            def f(x):
                return x + (x := 5)
            """#,
            #"""
            f: 3 registers
              variables: x
              0 r1 = r0
              1 r0 = 5
              2 r2 = r0
              3 r1 = add r1 r2
              4 return r1
            """#)
    }

    @Test func checksVariablesThatMayBeUnbound() throws {
        try expectCode(
            #"""
            def f(a):
                if a:
                    b = 1
                return b
            """#,
            #"""
            f: 2 registers
              variables: a b
              0 jumpIfFalse r0 -> 2
              1 r1 = 1
              2 checkBound r1 b
              3 return r1
            """#)
    }

    @Test func callForms() throws {
        try expectCode(
            #"""
            def f(a, *b, c=1, **d):
                f(a, c=2)
                a.m(*b, **d)
            """#,
            #"""
            f: 7 registers
              variables: a c b d
              0 r4 = loadGlobal f
              2 r5 = r0
              3 r6 = 2
              4 r4 = callKeywords r4 2 ("c")
              6 discard r4
              7 r4 = loadAttribute r0 .m
              9 r5 = buildList r6 0
              10 listExtend r5 r2 r4 d=1
              11 r5 = listToTuple r5
              12 r6 = buildDict r7 0
              13 dictUpdate r6 r3 r4 d=1
              14 r4 = callSpread r4
              15 discard r4
              16 r4 = None
              17 return r4
            """#)
    }

    @Test func chainedComparison() throws {
        try expectCode(
            #"""
            def f(a, b):
                if 0 < a < b:
                    return a
                return a < b <= 10
            """#,
            #"""
            f: 4 registers
              variables: a b
              0 r2 = 0
              1 jumpUnlessCompare r2 r0 -> 6
              3 jumpUnlessCompare r0 r1 -> 6
              5 return r0
              6 r2 = compare r0 r1
              7 jumpIfFalse r2 -> 10
              8 r3 = 10
              9 r2 = compare r1 r3 d=1
              10 return r2
            """#)
    }

    @Test func foldsConstants() throws {
        try expectCode(
            #"""
            x = 2 * 3 + 1
            y = -1, "a" * 3
            z = a in [1, 2]
            """#,
            #"""
            <module>: 3 registers
              0 r0 = 7
              1 storeGlobal x = r0
              2 r0 = (-1, "aaa")
              3 storeGlobal y = r0
              4 r1 = loadGlobal a
              6 r2 = (1, 2)
              7 r0 = contains r1 r2
              8 storeGlobal z = r0
              9 r0 = None
              10 return r0
            """#)
    }

    @Test func formatsStrings() throws {
        try expectCode(
            #"""
            def f(a, b):
                return f"{a!r:>{b}} and {b}"
            """#,
            #"""
            f: 7 registers
              variables: a b
              0 r5 = ">"
              1 formatValue r6 r1 r0
              2 r4 = buildString r5 2
              3 formatValue r3 r0 r4 d=6
              4 r4 = " and "
              5 formatValue r5 r1 r0
              6 r2 = buildString r3 3
              7 return r2
            """#)
    }

    @Test func inlinedComprehension() throws {
        try expectCode(
            #"""
            def f(rows):
                return [x * 2 for row in rows for x in row if x]
            """#,
            #"""
            f: 8 registers
              variables: rows
              0 r2 = getIterator r0
              1 r1 = buildList r1 0
              2 clear r4
              3 r3 = next r2 -> 14
              5 r5 = getIterator r3
              6 r4 = next r5 -> 13
              8 jumpIfFalse r4 -> 12
              9 r7 = 2
              10 r6 = multiply r4 r7
              11 listAppend r1 r6 r0
              12 loop -> 6
              13 loop -> 3
              14 return r1
            """#)
    }

    @Test func generatorExpression() throws {
        try expectCode(
            #"""
            def f(a):
                return sum(x for x in a)
            """#,
            #"""
            f: 4 registers
              variables: a
              0 r1 = loadGlobal sum
              2 r2 = makeFunction code f.<locals>.<genexpr> r4
              3 r3 = getIterator r0
              4 r2 = call r2 1
              5 r1 = call r1 1
              6 return r1
            f.<locals>.<genexpr>: 3 registers
              variables: .0 x
              0 r1 = next r0 -> 4
              2 r2 = yield r1
              3 loop -> 0
              4 r2 = None
              5 return r2
            """#)
    }

    @Test func closureAndNonlocal() throws {
        try expectCode(
            #"""
            def f():
                n = 0
                def g():
                    nonlocal n
                    n += 1
                    return n
                return g
            """#,
            #"""
            f: 4 registers
              variables: g
              cells: n=r1
              0 makeCell r1
              1 r2 = 0
              2 storeCell r1 r2 r0
              3 r3 = r1
              4 r2 = buildTuple r3 1
              5 r0 = makeFunction code f.<locals>.g r2 d=8
              6 return r0
            f.<locals>.g: 1 registers
              free: n
              0 r0 = loadFree 0 n
              1 r0 = r0 + 1 d=1
              2 storeFree r0 r0 r0
              3 r0 = loadFree 0 n
              4 return r0
            """#)
    }

    @Test func classWithSuper() throws {
        try expectCode(
            #"""
            class A(B):
                x: int = 1
                def m(self):
                    return super().m()
            """#,
            #"""
            A: 6 registers
              cells: __class__=r1
              0 makeCell r1
              1 r2 = loadName __name__
              2 storeName __module__ = r2
              3 r2 = "A"
              4 storeName __qualname__ = r2
              5 r2 = 1
              6 storeName __firstlineno__ = r2
              7 r2 = setupAnnotations r0 0
              8 r3 = 1
              9 storeName x = r3
              10 r3 = loadName int
              11 r4 = loadName __annotations__
              12 r5 = "x"
              13 r4[r5] = r3
              14 r5 = r1
              15 r4 = buildTuple r5 1
              16 r3 = makeFunction code A.m r4 d=8
              17 storeName m = r3
              18 r2 = ()
              19 storeName __static_attributes__ = r2
              20 storeName __classcell__ = r1
              21 return r1
            A.m: 3 registers
              variables: self
              free: __class__
              0 r1 = loadGlobal super
              2 r1 = call r1 0
              3 r1 = loadMethod r1 .m
              5 r1 = callMethod r1 0
              6 return r1
            """#)
    }
}
