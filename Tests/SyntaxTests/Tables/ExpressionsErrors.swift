/// Errors in expressions and assignments: the text, and the message with line, offset, end line and end offset.
enum ExpressionsErrors {
    static let table = #"""
        x = 1 = 2 => cannot assign to literal @ 1:5-1:6
        f() = 1 => cannot assign to function call here. Maybe you meant '==' instead of '='? @ 1:1-1:4
        f(), a = 1 => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:6-1:11
        a, f() = 1 => cannot assign to function call here. Maybe you meant '==' instead of '='? @ 1:4-1:7
        a + 1 = 2 => cannot assign to expression here. Maybe you meant '==' instead of '='? @ 1:1-1:6
        (a, b+1) = 1 => cannot assign to expression @ 1:5-1:8
        [a, 1] = 2 => cannot assign to literal @ 1:5-1:6
        None = 1 => cannot assign to None @ 1:1-1:5
        True = 1 => cannot assign to True @ 1:1-1:5
        (None) = 1 => cannot assign to None here. Maybe you meant '==' instead of '='? @ 1:2-1:6
        x = None = 1 => cannot assign to None @ 1:5-1:9
        x, None = 1, 2 => cannot assign to None @ 1:4-1:8
        1 = x => cannot assign to literal here. Maybe you meant '==' instead of '='? @ 1:1-1:2
        'a' = x => cannot assign to literal here. Maybe you meant '==' instead of '='? @ 1:1-1:4
        f'{a}' = x
            => cannot assign to f-string expression here. Maybe you meant '==' instead of '='? @ 1:1-1:7
        ... = 1 => cannot assign to ellipsis here. Maybe you meant '==' instead of '='? @ 1:1-1:4
        a.b() = 1 => cannot assign to function call here. Maybe you meant '==' instead of '='? @ 1:1-1:6
        a if b else c = 1 => cannot assign to conditional expression @ 1:1-1:14
        lambda: x = 1 => cannot assign to lambda @ 1:1-1:10
        lambda: (x = 1) => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:10-1:15
        [x for x in y] = 1
            => cannot assign to list comprehension here. Maybe you meant '==' instead of '='? @ 1:1-1:15
        {x for x in y} = 1
            => cannot assign to set comprehension here. Maybe you meant '==' instead of '='? @ 1:1-1:15
        {} = 1 => cannot assign to dict literal here. Maybe you meant '==' instead of '='? @ 1:1-1:3
        {1} = 1 => cannot assign to set display here. Maybe you meant '==' instead of '='? @ 1:1-1:4
        (x for x in y) = 1 => cannot assign to generator expression @ 1:1-1:15
        a < b = 1 => cannot assign to comparison @ 1:1-1:6
        a and b = 1 => cannot assign to expression @ 1:1-1:8
        not a = 1 => cannot assign to expression @ 1:1-1:6
        -a = 1 => cannot assign to expression here. Maybe you meant '==' instead of '='? @ 1:1-1:3
        await a = 1 => cannot assign to await expression here. Maybe you meant '==' instead of '='? @ 1:1-1:8
        (yield) = 1 => cannot assign to yield expression here. Maybe you meant '==' instead of '='? @ 1:2-1:7
        (a := 1) = 2 => cannot assign to named expression here. Maybe you meant '==' instead of '='? @ 1:2-1:8
        a := 1 => invalid syntax @ 1:3-1:5
        (a.b := 1) => cannot use assignment expressions with attribute @ 1:2-1:5
        (a[0] := 1) => cannot use assignment expressions with subscript @ 1:2-1:6
        (1 := 2) => cannot use assignment expressions with literal @ 1:2-1:3
        ((a, b) := 1) => cannot use assignment expressions with tuple @ 1:2-1:8
        f(a.b := 1) => invalid syntax @ 1:7-1:9
        f(a := 1 := 2) => invalid syntax @ 1:10-1:12
        [a = 1] => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:2-1:7
        (a = 1) => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:2-1:7
        {a = 1} => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:2-1:7
        f(a.b = 1) => expression cannot contain assignment, perhaps you meant "=="? @ 1:3-1:8
        f(a[0] = 1) => expression cannot contain assignment, perhaps you meant "=="? @ 1:3-1:9
        f(1 = 2) => expression cannot contain assignment, perhaps you meant "=="? @ 1:3-1:6
        f(True = 1) => cannot assign to True @ 1:3-1:9
        f(None=1) => cannot assign to None @ 1:3-1:8
        f(a() = 1) => expression cannot contain assignment, perhaps you meant "=="? @ 1:3-1:8
        f((a) = 1) => expression cannot contain assignment, perhaps you meant "=="? @ 1:4-1:8
        f(a, b = 1, c) => positional argument follows keyword argument @ 1:14-1:15
        f(**a, b) => positional argument follows keyword argument unpacking @ 1:9-1:10
        f(**a, *b) => iterable argument unpacking follows keyword argument unpacking @ 1:6-1:10
        f(a=1, b) => positional argument follows keyword argument @ 1:9-1:10
        f(a=1, *b, c) => positional argument follows keyword argument @ 1:13-1:14
        f(a for a in b, c) => Generator expression must be parenthesized @ 1:3-1:15
        f(c, a for a in b) => Generator expression must be parenthesized @ 1:6-1:18
        f(c, a for a in b, d) => Generator expression must be parenthesized @ 1:6-1:18
        f(a for a in b, c for c in d) => Generator expression must be parenthesized @ 1:3-1:15
        f(a=b for b in c) => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:3-1:5
        f(a=) => expected argument value expression @ 1:3-1:5
        f(a=, b) => expected argument value expression @ 1:3-1:5
        f(a, b=) => expected argument value expression @ 1:6-1:8
        f(**) => invalid syntax @ 1:5-1:6
        f(*) => Invalid star expression @ 1:4-1:5
        f(*, a) => Invalid star expression @ 1:4-1:5
        f(a *) => invalid syntax @ 1:6-1:7
        f(*a = 1) => cannot assign to iterable argument unpacking @ 1:3-1:9
        f(**a = 1) => cannot assign to keyword argument unpacking @ 1:3-1:10
        f(a b) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        f(a, b c) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        f(a b, c) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        f(a, b c d) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        f(a, b for) => invalid syntax @ 1:8-1:11
        f(a.b c) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:8
        f(a(b) c) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:9
        f(1 2) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        f('a' b) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:8
        f(a 'b') => invalid syntax @ 1:5-1:8
        f(a, 'b' 1) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:11
        f(print 1) => Missing parentheses in call to 'print'. Did you mean print(...)? @ 1:3-1:10
        f(a print) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:10
        [a b] => invalid syntax. Perhaps you forgot a comma? @ 1:2-1:5
        [a, b c, d] => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        {a b} => invalid syntax. Perhaps you forgot a comma? @ 1:2-1:5
        {a: b c} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        {a: b, c d} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c, d: e} => ':' expected after dictionary key @ 1:8-1:0
        {a b: c} => invalid syntax. Perhaps you forgot a comma? @ 1:2-1:5
        {a: *b} => cannot use a starred expression in a dictionary value @ 1:5-1:7
        {a: b, c: *d} => cannot use a starred expression in a dictionary value @ 1:11-1:13
        {a: b, **c: d} => invalid syntax @ 1:11-1:12
        {**a: b} => invalid syntax @ 1:5-1:6
        {a:} => expression expected after dictionary key and ':' @ 1:3-1:4
        {a: , b: c} => expression expected after dictionary key and ':' @ 1:3-1:4
        {a: b, c:} => expression expected after dictionary key and ':' @ 1:9-1:10
        {*a: b} => invalid syntax @ 1:4-1:5
        {**a, b} => ':' expected after dictionary key @ 1:7-1:0
        {a, **b} => invalid syntax @ 1:5-1:7
        {a, b: c} => invalid syntax @ 1:6-1:7
        {**a for a in b} => dict unpacking cannot be used in dict comprehension @ 1:2-1:4
        {a: b for c in d, e} => invalid syntax @ 1:17-1:18
        {*a for a in b} => iterable unpacking cannot be used in comprehension @ 1:2-1:4
        [*a for a in b] => iterable unpacking cannot be used in comprehension @ 1:2-1:4
        (*a for a in b) => iterable unpacking cannot be used in comprehension @ 1:2-1:4
        f(*a for a in b) => iterable unpacking cannot be used in comprehension @ 1:3-1:5
        f(**a for a in b) => invalid syntax @ 1:7-1:10
        [a, b for c in d] => did you forget parentheses around the comprehension target? @ 1:2-1:6
        {a, b for c in d} => did you forget parentheses around the comprehension target? @ 1:2-1:6
        (a, b for c in d) => invalid syntax @ 1:7-1:10
        [a, for c in d] => did you forget parentheses around the comprehension target? @ 1:2-1:4
        [a, b, for c in d] => did you forget parentheses around the comprehension target? @ 1:2-1:6
        (*a) => cannot use starred expression here @ 1:2-1:4
        (**a) => cannot use double starred expression here @ 1:2-1:4
        ((*a), b) => cannot use starred expression here @ 1:3-1:5
        [*a => '[' was never closed @ 1:1-1:0
        **a => invalid syntax @ 1:1-1:3
        x = **a => invalid syntax @ 1:5-1:7
        x = (*a) => cannot use starred expression here @ 1:6-1:8
        a[b c] => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        a[b:c d] => invalid syntax @ 1:7-1:8
        a[b: c:d:e] => invalid syntax @ 1:9-1:10
        a[] => invalid syntax @ 1:3-1:4
        a[b,,c] => invalid syntax @ 1:5-1:6
        a[b=c] => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:3-1:6
        a[*b:c] => invalid syntax @ 1:5-1:6
        a[**b] => invalid syntax @ 1:3-1:5
        x: int = yield y z => invalid syntax @ 1:18-1:19
        x, y: int => only single target (not tuple) can be annotated @ 1:1-1:2
        (x, y): int => only single target (not tuple) can be annotated @ 1:1-1:7
        [x]: int => only single target (not list) can be annotated @ 1:1-1:4
        f(): int => illegal target for annotation @ 1:1-1:4
        x: int: str => invalid syntax @ 1:7-1:8
        x, y += 1 => 'tuple' is an illegal expression for augmented assignment @ 1:1-1:5
        f() += 1 => 'function call' is an illegal expression for augmented assignment @ 1:1-1:4
        (a, b) += 1 => 'tuple' is an illegal expression for augmented assignment @ 1:1-1:7
        [a] += 1 => 'list' is an illegal expression for augmented assignment @ 1:1-1:4
        1 += 1 => 'literal' is an illegal expression for augmented assignment @ 1:1-1:2
        None += 1 => 'None' is an illegal expression for augmented assignment @ 1:1-1:5
        a += b += c => invalid syntax @ 1:8-1:10
        a +=  => invalid syntax @ 1:6-1:7
        a =  => invalid syntax @ 1:5-1:6
        a = b + => invalid syntax @ 1:8-1:9
        a = b + * c => invalid syntax @ 1:9-1:10
        a = (b +) => invalid syntax @ 1:9-1:10
        a = [b, c => '[' was never closed @ 1:5-1:0
        a = {b: c => '{' was never closed @ 1:5-1:0
        a = f(b, c => '(' was never closed @ 1:6-1:0
        x = a if b => expected 'else' after 'if' expression @ 1:5-1:11
        x = a if b else => invalid syntax @ 1:16-1:17
        (a if b) => expected 'else' after 'if' expression @ 1:2-1:8
        (a if b c) => expected 'else' after 'if' expression @ 1:2-1:8
        [a if b for c in d] => expected 'else' after 'if' expression @ 1:2-1:8
        f(a if b, c) => expected 'else' after 'if' expression @ 1:3-1:9
        x = a if b: c => invalid syntax @ 1:11-1:12
        if a if b: pass => invalid syntax @ 1:10-1:11
        x = (a if b: c) => invalid syntax @ 1:12-1:13
        lambda x y: z => invalid syntax @ 1:10-1:11
        lambda x, x=1, y: z => parameter without a default follows parameter with a default @ 1:16-1:17
        lambda (x): y => Lambda expression parameters cannot be parenthesized @ 1:8-1:11
        lambda x, (y): z => Lambda expression parameters cannot be parenthesized @ 1:11-1:14
        lambda *: x => named arguments must follow bare * @ 1:9-1:10
        lambda *, **k: x => named arguments must follow bare * @ 1:11-1:13
        lambda **k, x: y => arguments cannot follow var-keyword argument @ 1:13-1:14
        lambda x=: y => invalid syntax @ 1:10-1:11
        lambda *a=1: x => var-positional argument cannot have default value @ 1:10-1:11
        lambda **a=1: x => var-keyword argument cannot have default value @ 1:11-1:12
        lambda x:  => invalid syntax @ 1:11-1:12
        lambda => invalid syntax @ 1:7-1:8
        lambda /: x => invalid syntax @ 1:8-1:9
        lambda a, /, b, /: x => / may appear only once @ 1:17-1:18
        lambda a=1, /, b: x => parameter without a default follows parameter with a default @ 1:16-1:17
        lambda *a, /: x => / must be ahead of * @ 1:12-1:13
        lambda a, *, b, *c: x => * argument may appear only once @ 1:17-1:18
        lambda a, / *b: x => expected comma between / and * @ 1:13-1:14
        {a: b, c d: e} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c d, e} => ':' expected after dictionary key @ 1:8-1:0
        {1: 2, 3 4} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c: d e} => invalid syntax. Perhaps you forgot a comma? @ 1:11-1:14
        {a: b, c: d, e f: g} => ':' expected after dictionary key @ 1:14-1:0
        x = {a: b, c d} => ':' expected after dictionary key @ 1:12-1:0
        f({a: b, c d}) => ':' expected after dictionary key @ 1:10-1:0
        {**a, c d} => ':' expected after dictionary key @ 1:7-1:0
        {a: b, c d for} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c(d e)} => ':' expected after dictionary key @ 1:8-1:0
        {a: b, c(d e): f} => ':' expected after dictionary key @ 1:8-1:0
        [{a: b, c d}] => ':' expected after dictionary key @ 1:9-1:0
        {a: b, c.d e} => ':' expected after dictionary key @ 1:10-1:0
        {a: b, (c d)} => invalid syntax @ 1:11-1:12
        a[b:c, d e] => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        a[b c:d] => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        a[b:c:d e] => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        a[b, c d] => invalid syntax @ 1:8-1:9
        a[(b c):d] => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        x = a[b:c d] => invalid syntax @ 1:11-1:12
        a[b:c d] = 3 => invalid syntax @ 1:7-1:8
        a[:c d] => invalid syntax @ 1:6-1:7
        a[c d:] => invalid syntax @ 1:5-1:6
        a[b, c:d e] => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        f(a[b:c d]) => invalid syntax @ 1:9-1:10
        dict(x=34, (x for x in range 10), 1); x $ y => invalid syntax @ 1:12-1:13
        f(x=1, (y z)) => invalid syntax. Perhaps you forgot a comma? @ 1:9-1:12
        f(x=1, (y for y in z w)) => invalid syntax @ 1:8-1:9
        f(x=1, (y for y in z w), 1) => invalid syntax @ 1:8-1:9
        f((y for y in z w)) => invalid syntax @ 1:17-1:18
        f(1, (y for y in z w)) => invalid syntax @ 1:20-1:21
        f(x=(y for y in z w)) => invalid syntax @ 1:19-1:20
        f(x=(y z)) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        g(f(x=1, (y for y in z w))) => invalid syntax @ 1:10-1:11
        f(x=1, y for y in z w) => Generator expression must be parenthesized @ 1:8-1:20
        f(x=1, [y z]) => invalid syntax. Perhaps you forgot a comma? @ 1:9-1:12
        f(x=1, [y for y in z w]) => invalid syntax @ 1:8-1:9
        (y for y in z w) => invalid syntax @ 1:15-1:16
        [y for y in z w] => invalid syntax @ 1:15-1:16
        {y for y in z w} => invalid syntax @ 1:15-1:16
        {a: y for y in z w} => invalid syntax @ 1:18-1:19
        f(y for y in z w) => invalid syntax @ 1:16-1:17
        f(y for y in z w, 1) => invalid syntax @ 1:16-1:17
        f(*g(1=2)) => expression cannot contain assignment, perhaps you meant "=="? @ 1:6-1:8
        f(*g(a b)) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        f(*(a b)) => Invalid star expression @ 1:7-1:8
        f(*(a 1)) => Invalid star expression @ 1:7-1:8
        f(*[a,,b]) => Invalid star expression @ 1:7-1:8
        f(*a[) => closing parenthesis ')' does not match opening parenthesis '[' @ 1:6-1:6
        f(*g(1=2) x) => expression cannot contain assignment, perhaps you meant "=="? @ 1:6-1:8
        f(**g(1=2)) => expression cannot contain assignment, perhaps you meant "=="? @ 1:7-1:9
        f(**(a b)) => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        class C(x for x in L): pass => invalid syntax @ 1:11-1:14
        class C(x for x in L, y): pass => Generator expression must be parenthesized @ 1:9-1:21
        class C(y, x for x in L): pass => Generator expression must be parenthesized @ 1:12-1:24
        class C(x for x in): pass => invalid syntax @ 1:11-1:14
        3 + not 3 => 'not' after an operator must be parenthesized @ 1:5-1:10
        3 + not => invalid syntax @ 1:5-1:8
        3 and + not 4 => 'not' after an operator must be parenthesized @ 1:9-1:14
        a ** not b => invalid syntax @ 1:6-1:9
        a * b + not c => 'not' after an operator must be parenthesized @ 1:9-1:14
        a < not b => invalid syntax @ 1:5-1:8
        a | not b => invalid syntax @ 1:5-1:8
        a == not b => invalid syntax @ 1:6-1:9
        x = not + not y => 'not' after an operator must be parenthesized @ 1:11-1:16
        -not 3 x => 'not' after an operator must be parenthesized @ 1:2-1:7
        3 + not 3 not => 'not' after an operator must be parenthesized @ 1:5-1:10
        f(a + not b) => 'not' after an operator must be parenthesized @ 1:7-1:12
        a not b => invalid syntax @ 1:7-1:8
        a is not not b => invalid syntax @ 1:10-1:13
        a in not b => invalid syntax @ 1:6-1:9
        await not a => invalid syntax @ 1:7-1:10
        lambda: + not x => 'not' after an operator must be parenthesized @ 1:11-1:16
        3 + not 3 4 => 'not' after an operator must be parenthesized @ 1:5-1:10
        (3 + not 3 4) => 'not' after an operator must be parenthesized @ 1:6-1:11
        3 + not lambda: 1 => invalid syntax @ 1:5-1:8
        3 + not a if b else c => 'not' after an operator must be parenthesized @ 1:5-1:10
        3 + not a and b => 'not' after an operator must be parenthesized @ 1:5-1:10
        3 + not a < b => 'not' after an operator must be parenthesized @ 1:5-1:14
        "abc\\"
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        del (*x,) => cannot delete starred @ 1:6-1:8
        del [*x,] => cannot delete starred @ 1:6-1:8
        del (*x, y) => cannot delete starred @ 1:6-1:8
        del x, (*y,) => cannot delete starred @ 1:9-1:11
        del *x, y => cannot delete starred @ 1:5-1:7
        del (x, *y), z => cannot delete starred @ 1:9-1:11
        del [a, (b, *c)] => cannot delete starred @ 1:13-1:15
        1 {0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        1 (0 2 3 => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        1 x.y({0 2 3}) => invalid syntax @ 1:3-1:4
        (1 x(0 2 3)) => invalid syntax. Perhaps you forgot a comma? @ 1:2-1:5
        a x(a=1=2) => invalid syntax @ 1:3-1:4
        1 if (0 2) => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        del x {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        assert x {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:11-1:14
        1 {*a 3} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 {x, 0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        1 {(0 2): 1} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 {f(a=)} => expected argument value expression @ 1:6-1:8
        1 {{0: 2 3}} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        1 {x: 3, y(0 2)} => ':' expected after dictionary key @ 1:10-1:0
        1 {x: x for x in f(0 2)} => invalid syntax @ 1:3-1:4
        1 {x: f(0 2)} {0 2} => invalid syntax @ 1:3-1:4
        1 x if f(0 2) => invalid syntax @ 1:3-1:4
        1 ...{0 2} => invalid syntax @ 1:3-1:6
        """#
}
