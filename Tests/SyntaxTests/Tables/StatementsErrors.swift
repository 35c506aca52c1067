/// Errors in statements and block headers: the text, and the message with line, offset, end line and end offset.
enum StatementsErrors {
    static let table = #"""
        class A x:\n pass => invalid syntax @ 1:9-1:10
        class A(x) y: => invalid syntax @ 1:12-1:13
        def f() x:\n pass => expected ':' @ 1:9-1:10
        def f(a) -> x y:\n pass => expected ':' @ 1:15-1:16
        else x => invalid syntax @ 1:1-1:5
        for f() in x: pass => cannot assign to function call @ 1:5-1:8
        for f(), a in x: pass => cannot assign to function call @ 1:5-1:8
        for x in y z: pass => invalid syntax @ 1:12-1:13
        for x y in z: pass => invalid syntax @ 1:7-1:8
        for (x+1) in y: pass => cannot assign to expression @ 1:6-1:9
        for a < b in c: pass => invalid syntax @ 1:7-1:8
        [x for f() in y] => cannot assign to function call @ 1:8-1:11
        [x for x y in z] => 'in' expected after for-loop variables @ 1:10-1:11
        [x for x in] => invalid syntax @ 1:12-1:13
        [x for x] => 'in' expected after for-loop variables @ 1:9-1:10
        (x for x in y z) => invalid syntax @ 1:15-1:16
        with a as f(): pass => cannot assign to function call @ 1:11-1:14
        with a as b c: pass => invalid syntax @ 1:13-1:14
        with (a as f()): pass => cannot assign to function call @ 1:12-1:15
        with (a as b c): pass => invalid syntax. Perhaps you forgot a comma? @ 1:12-1:15
        with a, b => expected ':' @ 1:10-1:11
        with (a, b) => expected ':' @ 1:12-1:13
        with (a as b) => expected ':' @ 1:14-1:15
        with a: => IndentationError: expected an indented block after 'with' statement on line 1 @ 1:8-1:-1
        with (a,b):\n
            => IndentationError: expected an indented block after 'with' statement on line 1 @ 1:12-1:-1
        async with a => expected ':' @ 1:13-1:14
        async x => invalid syntax @ 1:7-1:8
        try:\n pass\nexcept A, B:\n pass => multiple exception types must be parenthesized @ 3:8-3:12
        try:\n pass\nexcept A, B as c:\n pass => multiple exception types must be parenthesized @ 3:8-3:17
        try:\n pass\nexcept A => expected ':' @ 3:9-3:10
        try:\n pass\nexcept => expected ':' @ 3:7-3:8
        try:\n pass\nexcept*:\n pass => expected one or more exception types @ 3:8-3:9
        try:\n pass\nexcept* A:\n pass\nexcept B:\n pass
            => cannot have both 'except' and 'except*' on the same 'try' @ 5:1-5:7
        try:\n pass\nexcept A:\n pass\nexcept* B:\n pass
            => cannot have both 'except' and 'except*' on the same 'try' @ 5:1-5:8
        try:\n pass\nexcept A as b.c:\n pass => invalid syntax @ 3:14-3:15
        try:\n pass\nexcept A as 1:\n pass => invalid syntax @ 3:13-3:14
        try:\n pass\nexcept A:\npass
            => IndentationError: expected an indented block after 'except' statement on line 3 @ 4:1-4:5
        try:\n pass\nfinally:\npass
            => IndentationError: expected an indented block after 'finally' statement on line 3 @ 4:1-4:5
        try:\n pass\nfinally\n pass => expected ':' @ 3:8-3:9
        try:\npass => IndentationError: expected an indented block after 'try' statement on line 1 @ 2:1-2:5
        try:\n pass\nelse:\n pass => expected 'except' or 'finally' block @ 3:1-3:5
        match x:\n pass => invalid syntax @ 2:2-2:6
        match x:\ncase 1: pass
            => IndentationError: expected an indented block after 'match' statement on line 1 @ 2:1-2:5
        match x:\n case 1: pass\n x => invalid syntax @ 3:2-3:3
        match x\n case 1: pass => expected ':' @ 1:8-1:9
        match x y:\n case 1: pass => invalid syntax @ 1:9-1:10
        match x:\n case 1\n  pass => expected ':' @ 2:8-2:9
        match x:\n case 1:\n pass
            => IndentationError: expected an indented block after 'case' statement on line 2 @ 3:2-3:6
        match x:\n case a as _: pass => cannot use '_' as a target @ 2:12-2:13
        match x:\n case a as b.c: pass => invalid syntax @ 2:13-2:14
        match x:\n case a as 1: pass => invalid pattern target @ 2:12-2:13
        match x:\n case A(b=1, c): pass => positional patterns follow keyword patterns @ 2:14-2:15
        match x:\n case A(b=1, c, d): pass => positional patterns follow keyword patterns @ 2:14-2:18
        match x:\n case {**a, 1:2}: pass => invalid syntax @ 2:13-2:14
        match x:\n case {**_}: pass => invalid syntax @ 2:10-2:11
        match x:\n case 1+1: pass => imaginary number required in complex literal @ 2:9-2:10
        match x:\n case 1j+1j: pass => real number required in complex literal @ 2:7-2:9
        match x:\n case a.b=1: pass => invalid syntax @ 2:10-2:11
        match x:\n case -a: pass => invalid syntax @ 2:8-2:9
        match x:\n case *a: pass => invalid syntax @ 2:9-2:10
        match x:\n case (*a): pass => invalid syntax @ 2:10-2:11
        match x:\n case a if b c: pass => invalid syntax @ 2:14-2:15
        match x:\n case {a: b}: pass => invalid syntax @ 2:9-2:10
        match x:\n case a | 1 | : pass => invalid syntax @ 2:15-2:16
        case x: pass => invalid syntax @ 1:6-1:7
        match = 1; match x => invalid syntax @ 1:18-1:19
        type x => invalid syntax @ 1:7-1:8
        type X =  => invalid syntax @ 1:10-1:11
        type X[T] = int y => invalid syntax @ 1:17-1:18
        type X[T: int, *Ts: int, **P] = 1 => cannot use bound with TypeVarTuple @ 1:19-1:24
        type X[*Ts: (int, str)] = 1 => cannot use constraints with TypeVarTuple @ 1:11-1:23
        type X[**P: int] = 1 => cannot use bound with ParamSpec @ 1:11-1:16
        type X[] = 1 => Type parameter list cannot be empty @ 1:8-1:10
        def f[]():pass => Type parameter list cannot be empty @ 1:7-1:7
        def f[T](a, b=1, c): pass => parameter without a default follows parameter with a default @ 1:18-1:19
        class A[T: (int, str)=1](x y): pass => invalid syntax. Perhaps you forgot a comma? @ 1:26-1:29
        type 1 = 2 => invalid syntax @ 1:6-1:7
        type X.y = 2 => invalid syntax @ 1:7-1:8
        import a.b as c.d => invalid syntax @ 1:16-1:17
        import a as 1 => invalid syntax @ 1:13-1:14
        import a b => invalid syntax @ 1:10-1:11
        import a, => invalid syntax @ 1:10-1:11
        import a. => invalid syntax @ 1:10-1:11
        import a from b => Did you mean to use 'from ... import ...' instead? @ 1:1-1:16
        from a import b c => invalid syntax @ 1:17-1:18
        from a import (b, c => '(' was never closed @ 1:15-1:0
        from a import (b c) => invalid syntax @ 1:18-1:19
        from a import () => invalid syntax @ 1:16-1:17
        from a import *, b => invalid syntax @ 1:16-1:17
        from . import => Expected one or more names after 'import' @ 1:14-1:14
        from .a.b => invalid syntax @ 1:10-1:11
        from import a => invalid syntax @ 1:6-1:12
        from a import b.c => invalid syntax @ 1:16-1:17
        from a import b as c.d => invalid syntax @ 1:21-1:22
        from a import b, => trailing comma not allowed without surrounding parentheses @ 1:17-1:18
        from a import b, \n => trailing comma not allowed without surrounding parentheses @ 1:18-1:19
        from a import (b,,) => invalid syntax @ 1:18-1:19
        import a, b from c => Did you mean to use 'from ... import ...' instead? @ 1:1-1:19
        global => invalid syntax @ 1:7-1:8
        global x y => invalid syntax @ 1:10-1:11
        global x, => invalid syntax @ 1:10-1:11
        nonlocal x.y => invalid syntax @ 1:11-1:12
        del => invalid syntax @ 1:4-1:5
        del f() => cannot delete function call @ 1:5-1:8
        del (a, f()) => cannot delete function call @ 1:9-1:12
        del a b => invalid syntax @ 1:7-1:8
        del *a => cannot delete starred @ 1:5-1:7
        del a, *b => cannot delete starred @ 1:8-1:10
        del (a+b) => cannot delete expression @ 1:6-1:9
        del [a, 1] => cannot delete literal @ 1:9-1:10
        del None => cannot delete None @ 1:5-1:9
        raise x from => invalid syntax @ 1:13-1:14
        raise x y => invalid syntax @ 1:9-1:10
        raise from x => invalid syntax @ 1:7-1:11
        raise x, y => invalid syntax @ 1:8-1:9
        assert => invalid syntax @ 1:7-1:8
        assert x,  => invalid syntax @ 1:11-1:12
        assert x y => invalid syntax @ 1:10-1:11
        assert (x, y) z => invalid syntax @ 1:15-1:16
        return x y => invalid syntax @ 1:10-1:11
        yield x y => invalid syntax @ 1:9-1:10
        x = yield = 1 => assignment to yield expression not possible @ 1:5-1:10
        yield = 1 => assignment to yield expression not possible @ 1:1-1:6
        x = yield x y => invalid syntax @ 1:13-1:14
        pass x => invalid syntax @ 1:6-1:7
        break 1 => invalid syntax @ 1:7-1:8
        continue;; => invalid syntax @ 1:10-1:11
        @ => invalid syntax @ 1:2-1:3
        @x y\ndef f(): pass => invalid syntax @ 1:4-1:5
        @x\n => invalid syntax @ 1:0-1:0
        @x\nx=1 => invalid syntax @ 2:1-2:2
        @x\nclass A: pass\n@ => invalid syntax @ 3:2-3:3
        if x = 3: pass => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:4-1:9
        if x == 3 pass => invalid syntax @ 1:11-1:15
        if x: pass else: pass => invalid syntax @ 1:12-1:16
        if (x = 3): pass => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:5-1:10
        if x:\npass => IndentationError: expected an indented block after 'if' statement on line 1 @ 2:1-2:5
        elif x: pass => invalid syntax @ 1:1-1:5
        if x: pass\nelif y\n pass => expected ':' @ 2:7-2:8
        if x: pass\nelif y:\npass
            => IndentationError: expected an indented block after 'elif' statement on line 2 @ 3:1-3:5
        if x: pass\nelse\n pass => expected ':' @ 2:5-2:6
        if x: pass\nelse:\npass
            => IndentationError: expected an indented block after 'else' statement on line 2 @ 3:1-3:5
        while x = 1: pass => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:7-1:12
        while x y: pass => invalid syntax @ 1:9-1:10
        while x:\npass
            => IndentationError: expected an indented block after 'while' statement on line 1 @ 2:1-2:5
        while x: pass\nelse x: pass => expected ':' @ 2:6-2:7
        """#
}
