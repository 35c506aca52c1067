import Syntax
import Testing

@testable import Compiler

/// The code of loops, handlers and matches.
@Suite struct StatementCodeTests {
    @Test func loopsOverPairs() throws {
        try expectCode(
            #"""
            def f(d):
                for k, v in d.items():
                    print(k, v)
            """#,
            #"""
            f: 7 registers
              variables: d k v
              0 r3 = loadMethod r0 .items
              2 r3 = callMethod r3 0
              3 r3 = getIterator r3
              4 r4 = next r3 -> 14
              6 r1 = unpackSequence r4 2
              7 r4 = loadGlobal print
              9 r5 = r1
              10 r6 = r2
              11 r4 = call r4 2
              12 discard r4
              13 loop -> 4
              14 r3 = None
              15 return r3
            """#)
    }

    @Test func whileLoopWithBreak() throws {
        try expectCode(
            #"""
            def f(x):
                while True:
                    x = g(x)
                    if x is None:
                        break
                return x
            """#,
            #"""
            f: 3 registers
              variables: x
              0 r1 = loadGlobal g
              2 r2 = r0
              3 r0 = call r1 1
              4 jumpIfNone r0 -> 6
              5 loop -> 0
              6 return r0
            """#)
    }

    @Test func tryExceptFinally() throws {
        try expectCode(
            #"""
            def f():
                try:
                    return g()
                except E as e:
                    h(e)
                finally:
                    k()
            """#,
            #"""
            f: 7 registers
              variables: e
              0 r5 = loadGlobal g
              2 r5 = call r5 0
              3 r6 = loadGlobal k
              5 r6 = call r6 0
              6 discard r6
              7 return r5
              8 beginHandler r4 r3 r0
              9 r5 = loadGlobal E
              11 matchException r6 r4 r5
              12 jumpIfFalse r6 -> 24
              13 r0 = r4
              14 r5 = loadGlobal h
              16 r6 = r0
              17 r5 = call r5 1
              18 discard r5
              19 endHandler r3
              20 clear r0
              21 jump -> 27
              22 clear r0
              23 reraise r5
              24 reraise r4
              25 endHandler r3
              26 reraise r5
              27 r3 = loadGlobal k
              29 r3 = call r3 0
              30 discard r3
              31 jump -> 40
              32 beginHandler r2 r1 r0
              33 r3 = loadGlobal k
              35 r3 = call r3 0
              36 discard r3
              37 reraise r2
              38 endHandler r1
              39 reraise r3
              40 r1 = None
              41 return r1
              0..<3 -> 8 in r4
              14..<19 -> 22 in r5
              9..<25 -> 25 in r5
              0..<3 -> 32 in r2
              8..<27 -> 32 in r2
              33..<38 -> 38 in r3
            """#)
    }

    @Test func withReturn() throws {
        try expectCode(
            #"""
            def f(m):
                with m as x:
                    return x
            """#,
            #"""
            f: 11 registers
              variables: m x
              0 loadSpecial r2 r0 r0 d=1
              1 loadSpecial r4 r0 r0
              2 r4 = callMethod r4 0
              3 r1 = r4
              4 r4 = r1
              5 r5 = r2
              6 r6 = r3
              7 r7 = None
              8 r8 = None
              9 r9 = None
              10 r5 = callMethod r5 3
              11 return r4
              12 beginHandler r5 r4 r0
              13 callExit r6 r2 r5
              14 jumpIfTrue r6 -> 16
              15 reraise r5
              16 endHandler r4
              17 jump -> 20
              18 endHandler r4
              19 reraise r6
              20 r2 = None
              21 return r2
              3..<5 -> 12 in r5
              13..<16 -> 18 in r6
            """#)
    }

    @Test func asyncWithAndFor() throws {
        try expectCode(
            #"""
            async def f(m):
                async with m:
                    async for x in m:
                        await x
            """#,
            #"""
            f: 11 registers
              variables: m x
              0 loadSpecial r2 r0 r0 d=3
              1 loadSpecial r4 r0 r0 d=2
              2 r4 = callMethod r4 0
              3 r4 = await r4 d=1
              4 r4 = getAsyncIterator r0
              5 r5 = asyncNext r4
              6 r5 = await r5 d=3
              7 r1 = r5
              8 r5 = await r1
              9 loop -> 5
              10 endAsyncFor r5
              11 r4 = reclaim r4 0
              12 r4 = r2
              13 r5 = r3
              14 r6 = None
              15 r7 = None
              16 r8 = None
              17 r4 = callMethod r4 3
              18 r4 = await r4 d=2
              19 jump -> 29
              20 beginHandler r5 r4 r0
              21 callExit r6 r2 r5 d=1
              22 r6 = await r6 d=2
              23 jumpIfTrue r6 -> 25
              24 reraise r5
              25 endHandler r4
              26 jump -> 29
              27 endHandler r4
              28 reraise r6
              29 r2 = None
              30 return r2
              5..<7 -> 10 in r5
              4..<12 -> 20 in r5
              21..<25 -> 27 in r6
            """#)
    }

    @Test func matchStatement() throws {
        try expectCode(
            #"""
            def f(x):
                match x:
                    case [1, y]:
                        return y
                    case {"k": v} if v:
                        return v
                    case P(a=None):
                        return 0
            """#,
            #"""
            f: 10 registers
              variables: x y v
              0 r3 = r0
              1 r5 = matchKind r3
              2 jumpIfFalse r5 -> 12
              3 r5 = getLength r3
              4 jumpUnlessCompareImmediate r5 2 d=2 -> 12
              6 r6 = unpackSequence r3 2
              7 jumpUnlessCompareImmediate r6 1 d=2 -> 12
              9 r4 = r7
              10 r1 = r4
              11 return r1
              12 r5 = matchKind r3 d=1
              13 jumpIfFalse r5 -> 26
              14 r5 = getLength r3
              15 jumpUnlessCompareImmediate r5 1 d=5 -> 26
              17 r6 = r3
              18 r7 = ("k")
              19 matchKeys r8 r3 r7
              20 jumpIfNone r8 -> 26
              21 r9 = unpackSequence r8 1
              22 r4 = r9
              23 r2 = r4
              24 jumpIfFalse r2 -> 26
              25 return r2
              26 r4 = r3
              27 r5 = loadGlobal P
              29 r4 = matchClass r4 ("a")
              30 jumpIfNone r4 -> 35
              31 r6 = unpackSequence r4 1
              32 jumpIfNotNone r6 -> 35
              33 r4 = 0
              34 return r4
              35 r3 = None
              36 return r3
            """#)
    }

    @Test func exceptStar() throws {
        try expectCode(
            #"""
            def f():
                try:
                    g()
                except* E as e:
                    h(e)
            """#,
            #"""
            f: 9 registers
              variables: e
              0 r3 = loadGlobal g
              2 r3 = call r3 0
              3 discard r3
              4 jump -> 33
              5 beginHandler r2 r1 r0
              6 r3 = buildList r3 0
              7 r5 = r2
              8 r7 = loadGlobal E
              10 matchExceptionGroup r4 r5 r7
              11 jumpIfNone r4 -> 25
              12 r0 = r4
              13 beginHandler r4 r6 r0
              14 r7 = loadGlobal h
              16 r8 = r0
              17 r7 = call r7 1
              18 discard r7
              19 endHandler r6
              20 clear r0
              21 jump -> 25
              22 endHandler r6
              23 clear r0
              24 listAppend r3 r7 r0
              25 listAppend r3 r5 r0
              26 r4 = prepareReraiseStar r2 2
              27 jumpIfNotNone r4 -> 30
              28 endHandler r1
              29 jump -> 33
              30 reraise r4
              31 endHandler r1
              32 reraise r3
              33 r1 = None
              34 return r1
              0..<4 -> 5 in r2
              14..<19 -> 22 in r7
              6..<31 -> 31 in r3
            """#)
    }
}
