/// Errors in parameters and type parameters: the text, and the message with line, offset, end line and end offset.
enum ParametersErrors {
    static let table = #"""
        def f(:\n  x = {\n => invalid syntax @ 1:7-1:8
        def f(/): pass => invalid syntax @ 1:7-1:8
        lambda /: 1 => invalid syntax @ 1:8-1:9
        def f(/, a): pass => at least one argument must precede / @ 1:7-1:8
        lambda /, a: 1 => at least one argument must precede / @ 1:8-1:9
        def f(a, /, b, /): pass => / may appear only once @ 1:16-1:17
        lambda a, /, b, /: 1 => / may appear only once @ 1:17-1:18
        def f(a, /, b=1, /, c): pass => / may appear only once @ 1:18-1:19
        lambda a, /, b=1, /, c: 1 => / may appear only once @ 1:19-1:20
        def f(a=1, b): pass => parameter without a default follows parameter with a default @ 1:12-1:13
        lambda a=1, b: 1 => parameter without a default follows parameter with a default @ 1:13-1:14
        def f(a=1, /, b): pass => parameter without a default follows parameter with a default @ 1:15-1:16
        lambda a=1, /, b: 1 => parameter without a default follows parameter with a default @ 1:16-1:17
        def f(a=1, (b)): pass => invalid syntax @ 1:12-1:13
        lambda a=1, (b): 1 => invalid syntax @ 1:13-1:14
        def f((a)): pass => Function parameters cannot be parenthesized @ 1:7-1:10
        lambda (a): 1 => Lambda expression parameters cannot be parenthesized @ 1:8-1:11
        def f((a, b)): pass => Function parameters cannot be parenthesized @ 1:7-1:13
        lambda (a, b): 1 => Lambda expression parameters cannot be parenthesized @ 1:8-1:14
        def f(a, (b)): pass => Function parameters cannot be parenthesized @ 1:10-1:13
        lambda a, (b): 1 => Lambda expression parameters cannot be parenthesized @ 1:11-1:14
        def f((a), b): pass => Function parameters cannot be parenthesized @ 1:7-1:10
        lambda (a), b: 1 => Lambda expression parameters cannot be parenthesized @ 1:8-1:11
        def f(*a, /): pass => / must be ahead of * @ 1:11-1:12
        lambda *a, /: 1 => / must be ahead of * @ 1:12-1:13
        def f(*, a, /): pass => / must be ahead of * @ 1:13-1:14
        lambda *, a, /: 1 => / must be ahead of * @ 1:14-1:15
        def f(a, / *b): pass => expected comma between / and * @ 1:12-1:13
        lambda a, / *b: 1 => expected comma between / and * @ 1:13-1:14
        def f(a / b): pass => invalid syntax @ 1:9-1:10
        lambda a / b: 1 => invalid syntax @ 1:10-1:11
        def f(*): pass => named arguments must follow bare * @ 1:7-1:8
        lambda *: 1 => named arguments must follow bare * @ 1:9-1:10
        def f(*, ): pass => named arguments must follow bare * @ 1:7-1:8
        lambda *, : 1 => named arguments must follow bare * @ 1:11-1:12
        def f(*, **k): pass => named arguments must follow bare * @ 1:7-1:8
        lambda *, **k: 1 => named arguments must follow bare * @ 1:11-1:13
        def f(*a=1): pass => var-positional argument cannot have default value @ 1:9-1:10
        lambda *a=1: 1 => var-positional argument cannot have default value @ 1:10-1:11
        def f(*a, *b): pass => * argument may appear only once @ 1:11-1:12
        lambda *a, *b: 1 => * argument may appear only once @ 1:12-1:13
        def f(*, a, *b): pass => * argument may appear only once @ 1:13-1:14
        lambda *, a, *b: 1 => * argument may appear only once @ 1:14-1:15
        def f(*, *): pass => invalid syntax @ 1:10-1:11
        lambda *, *: 1 => invalid syntax @ 1:11-1:12
        def f(*a, *): pass => invalid syntax @ 1:11-1:12
        lambda *a, *: 1 => invalid syntax @ 1:12-1:13
        def f(**k=1): pass => var-keyword argument cannot have default value @ 1:10-1:11
        lambda **k=1: 1 => var-keyword argument cannot have default value @ 1:11-1:12
        def f(**k, a): pass => arguments cannot follow var-keyword argument @ 1:12-1:13
        lambda **k, a: 1 => arguments cannot follow var-keyword argument @ 1:13-1:14
        def f(**k, *a): pass => arguments cannot follow var-keyword argument @ 1:12-1:13
        lambda **k, *a: 1 => arguments cannot follow var-keyword argument @ 1:13-1:14
        def f(**k, /): pass => arguments cannot follow var-keyword argument @ 1:12-1:13
        lambda **k, /: 1 => arguments cannot follow var-keyword argument @ 1:13-1:14
        def f(**k, **j): pass => arguments cannot follow var-keyword argument @ 1:12-1:14
        lambda **k, **j: 1 => arguments cannot follow var-keyword argument @ 1:13-1:15
        def f(a=): pass => expected default value expression @ 1:8-1:9
        lambda a=: 1 => invalid syntax @ 1:10-1:11
        def f(a=, b): pass => expected default value expression @ 1:8-1:9
        lambda a=, b: 1 => expected default value expression @ 1:9-1:10
        def f(a, b=): pass => expected default value expression @ 1:11-1:12
        lambda a, b=: 1 => invalid syntax @ 1:13-1:14
        def f(a b): pass => invalid syntax @ 1:9-1:10
        lambda a b: 1 => invalid syntax @ 1:10-1:11
        def f(a, a=): pass => expected default value expression @ 1:11-1:12
        lambda a, a=: 1 => invalid syntax @ 1:13-1:14
        def f(a:int b): pass => invalid syntax. Perhaps you forgot a comma? @ 1:9-1:14
        lambda a:int b: 1 => invalid syntax @ 1:14-1:15
        def f(a:int=1, b:str): pass
            => parameter without a default follows parameter with a default @ 1:16-1:21
        lambda a:int=1, b:str: 1 => cannot assign to lambda @ 1:1-1:13
        lambda *a: *b: 1 => invalid syntax @ 1:12-1:13
        def f(a: *b): pass => invalid syntax @ 1:10-1:11
        lambda a: *b: 1 => invalid syntax @ 1:11-1:12
        def f(**a: *b): pass => invalid syntax @ 1:12-1:13
        lambda **a: *b: 1 => invalid syntax @ 1:13-1:14
        def f(a.b): pass => invalid syntax @ 1:8-1:9
        lambda a.b: 1 => invalid syntax @ 1:9-1:10
        def f(1): pass => invalid syntax @ 1:7-1:8
        lambda 1: 1 => invalid syntax @ 1:8-1:9
        def f(a, 1): pass => invalid syntax @ 1:10-1:11
        lambda a, 1: 1 => invalid syntax @ 1:11-1:12
        def f(a,,b): pass => invalid syntax @ 1:9-1:10
        lambda a,,b: 1 => invalid syntax @ 1:10-1:11
        def f(a, *): pass => named arguments must follow bare * @ 1:10-1:11
        lambda a, *: 1 => named arguments must follow bare * @ 1:12-1:13
        def f(None): pass => invalid syntax @ 1:7-1:11
        lambda None: 1 => invalid syntax @ 1:8-1:12
        def f(*None): pass => invalid syntax @ 1:8-1:12
        lambda *None: 1 => invalid syntax @ 1:9-1:13
        def f(a=1 2): pass => invalid syntax. Perhaps you forgot a comma? @ 1:9-1:12
        lambda a=1 2: 1 => invalid syntax @ 1:12-1:13
        def f(*(a)): pass => invalid syntax @ 1:8-1:9
        lambda *(a): 1 => invalid syntax @ 1:9-1:10
        def f(*a, (b)): pass => invalid syntax @ 1:11-1:12
        lambda *a, (b): 1 => invalid syntax @ 1:12-1:13
        def f((a)=1): pass => Function parameters cannot be parenthesized @ 1:7-1:10
        lambda (a)=1: 1 => Lambda expression parameters cannot be parenthesized @ 1:8-1:11
        def f((a=1)): pass => invalid syntax @ 1:7-1:8
        lambda (a=1): 1 => invalid syntax @ 1:8-1:9
        def f(a, (b=1)): pass => invalid syntax @ 1:10-1:11
        lambda a, (b=1): 1 => invalid syntax @ 1:11-1:12
        def f(*a, b, /, c): pass => / must be ahead of * @ 1:14-1:15
        lambda *a, b, /, c: 1 => / must be ahead of * @ 1:15-1:16
        def f(/, /): pass => at least one argument must precede / @ 1:7-1:8
        lambda /, /: 1 => at least one argument must precede / @ 1:8-1:9
        def f(a, /, /): pass => / may appear only once @ 1:13-1:14
        lambda a, /, /: 1 => / may appear only once @ 1:14-1:15
        def f(a=1, (b), c): pass => invalid syntax @ 1:12-1:13
        lambda a=1, (b), c: 1 => invalid syntax @ 1:13-1:14
        def f(a, *, (b)): pass => invalid syntax @ 1:13-1:14
        lambda a, *, (b): 1 => invalid syntax @ 1:14-1:15
        def f(a, *b, c, *, d): pass => * argument may appear only once @ 1:17-1:18
        lambda a, *b, c, *, d: 1 => * argument may appear only once @ 1:18-1:19
        def f() x f'{;' => expected ':' @ 1:9-1:10
        def f: # abc => expected '(' @ 1:6-1:7
        def f[](x): pass => Type parameter list cannot be empty @ 1:7-1:7
        def f[ ] => Type parameter list cannot be empty @ 1:8-1:8
        class A[]: pass => Type parameter list cannot be empty @ 1:9-1:9
        def f[1](): pass => expected '(' @ 1:6-1:7
        def f[*](): pass => expected '(' @ 1:6-1:7
        def f[T(): pass => expected '(' @ 1:6-1:7
        def f[T,,U](): pass => expected '(' @ 1:6-1:7
        def f[T: ](): pass => expected '(' @ 1:6-1:7
        def f[T=](): pass => expected '(' @ 1:6-1:7
        class A[1]: pass => invalid syntax @ 1:9-1:10
        class A[T U]: pass => invalid syntax @ 1:11-1:12
        def f[] => Type parameter list cannot be empty @ 1:7-1:7
        def f[] x => Type parameter list cannot be empty @ 1:7-1:7
        def f[][] => Type parameter list cannot be empty @ 1:7-1:7
        def f[\n]() => Type parameter list cannot be empty @ 2:1-2:1
        def f[T:x y](): pass => invalid syntax. Perhaps you forgot a comma? @ 1:9-1:12
        def f[T U](): pass => expected '(' @ 1:6-1:7
        def f x => expected '(' @ 1:7-1:8
        def 1 => invalid syntax @ 1:5-1:6
        def => invalid syntax @ 1:4-1:5
        class => invalid syntax @ 1:6-1:7
        class 1 => invalid syntax @ 1:7-1:8
        class A( => '(' was never closed @ 1:8-1:0
        class A[ => '[' was never closed @ 1:8-1:0
        class A[T => '[' was never closed @ 1:8-1:0
        def f(a, b):x y => invalid syntax @ 1:15-1:16
        def f(a, b)->: => expected ':' @ 1:12-1:14
        def f() -> : pass => expected ':' @ 1:9-1:11
        class A[T](x y): pass => invalid syntax. Perhaps you forgot a comma? @ 1:12-1:15
        class A\n x => expected ':' @ 1:8-1:9
        class A()\n x => expected ':' @ 1:10-1:11
        class A(x, x y)\n z => invalid syntax. Perhaps you forgot a comma? @ 1:12-1:15
        def f(x)\n pass => expected ':' @ 1:9-1:10
        """#
}
