/// Errors in indentation, brackets and the end of the text: the text, and the message with line, offset, end line and end offset.
enum LayoutErrors {
    static let table = #"""
        (*) => Invalid star expression @ 1:3-1:4
        [*] => Invalid star expression @ 1:3-1:4
        {*} => Invalid star expression @ 1:3-1:4
        a[*] => Invalid star expression @ 1:4-1:5
        x = * => invalid syntax @ 1:6-1:7
        * => invalid syntax @ 1:2-1:3
        f(*a b) => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f(* = 1) => Invalid star expression @ 1:5-1:6
        class A(*): pass => Invalid star expression @ 1:10-1:11
        f(*, *) y z => Invalid star expression @ 1:4-1:5
        f(*)\n'abc => unterminated string literal (detected at line 2) @ 2:1-2:1
        [*a b] => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        (*a b) => invalid syntax. Perhaps you forgot a comma? @ 1:3-1:6
        [* for a in b] => Invalid star expression @ 1:4-1:7
        print(*) => Invalid star expression @ 1:8-1:9
        if x:\n\n\n => IndentationError: expected an indented block after 'if' statement on line 1 @ 3:1-3:-1
        if x:\n  if y:\n\n\n
            => IndentationError: expected an indented block after 'if' statement on line 2 @ 4:1-4:-1
        if x:\n  if y:\n  z
            => IndentationError: expected an indented block after 'if' statement on line 2 @ 3:3-3:4
        if x:\n  if y:\nz
            => IndentationError: expected an indented block after 'if' statement on line 2 @ 3:0-3:-1
        if x:\n  if y:\n # c\nz
            => IndentationError: expected an indented block after 'if' statement on line 2 @ 4:0-4:-1
        @x\n\n# c\n => invalid syntax @ 3:0-3:0
        @x\n\n# c => invalid syntax @ 3:0-3:0
        if x:\n  @y\nz => IndentationError: unexpected unindent @ 3:0-3:-1
          x\n'abc => IndentationError: unexpected indent @ 1:2-1:-1
        (\n1 2\n  x => '(' was never closed @ 1:1-1:0
        (1 2\n  x => '(' was never closed @ 1:1-1:0
        x = (1 2\n\ny = (3 => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        x y\n( => invalid syntax @ 1:3-1:4
        x y\n\n(a => invalid syntax @ 1:3-1:4
        (x y\n(a => '(' was never closed @ 2:1-2:0
        foo(a, b\nx = 3\ny = 4 => '(' was never closed @ 1:4-1:0
        foo(a, b\nx: 3 => '(' was never closed @ 1:4-1:0
        foo(a, b\ndef f(): pass => '(' was never closed @ 1:4-1:0
        {'a': 1\n'b': 2} => invalid syntax. Perhaps you forgot a comma? @ 1:7-2:4
        {'a': 1\n b: 2} => invalid syntax. Perhaps you forgot a comma? @ 1:7-2:3
        [1, 2\n3] => invalid syntax. Perhaps you forgot a comma? @ 1:5-2:2
        x = [1,\n2\nfor i in x:\n pass => '[' was never closed @ 1:5-1:0
        f(x\nfor => '(' was never closed @ 1:2-1:0
        a b c( => '(' was never closed @ 1:6-1:0
        a = 1 b\n(] => closing parenthesis ']' does not match opening parenthesis '(' @ 2:2-2:2
        a = 1 b\n) => unmatched ')' @ 2:1-2:1
        a = 1 b\n  c => invalid syntax @ 1:7-1:8
        a b\n\tc\n        d => invalid syntax @ 1:3-1:4
        a = 5\n  b = 6\n => IndentationError: unexpected indent @ 2:2-2:-1
        if x:\n  a\n b\n => IndentationError: unindent does not match any outer indentation level @ 3:3-3:-1
        if x:\n  a b\n c\n => invalid syntax @ 2:5-2:6
        a = 'abc\n b => unterminated string literal (detected at line 1) @ 1:5-1:5
        a = 'abc\\\nde\n => unterminated string literal (detected at line 2) @ 1:5-1:5
        a = '''abc\n\n\n => unterminated triple-quoted string literal (detected at line 3) @ 1:5-1:5
        a = f'abc\\\nde\n => unterminated f-string literal (detected at line 2) @ 1:5-1:5
        f'''a{b\n}\nc => unterminated triple-quoted f-string literal (detected at line 3) @ 1:1-1:1
        x = (\n'abc\n) => unterminated string literal (detected at line 2) @ 2:1-2:1
        x = {\n 'a': 'b,\n 'c': 1} => unterminated string literal (detected at line 2) @ 2:7-2:7
        \\ => unexpected EOF while parsing @ 1:2-1:-1
        \\\n => unexpected EOF while parsing @ 1:2-1:-1
        a \\\n => unexpected EOF while parsing @ 1:4-1:-1
        a = \\\n => unexpected EOF while parsing @ 1:6-1:-1
        (\\\n => '(' was never closed @ 1:1-1:0
        (\\ => '(' was never closed @ 1:1-1:0
        if x: \\\n => unexpected EOF while parsing @ 1:8-1:-1
        if x:\\ => unexpected EOF while parsing @ 1:7-1:-1
        if True:\n  x = 1\\\n => unexpected EOF while parsing @ 2:9-2:-1
          \\ => unexpected EOF while parsing @ 1:4-1:-1
        \\  => unexpected character after line continuation character @ 1:2-1:0
        \\\n\\ => unexpected EOF while parsing @ 2:2-2:-1
        a\n\\\n => unexpected EOF while parsing @ 2:2-2:-1
        -+ #0 => invalid syntax @ 1:4-1:7
        -+ #0\n => invalid syntax @ 1:4-1:7
        -+#0 => invalid syntax @ 1:3-1:6
        x = #abc => invalid syntax @ 1:5-1:10
        x = #abc\n => invalid syntax @ 1:5-1:10
        x = # é => invalid syntax @ 1:5-1:9
        (1+ # abc => '(' was never closed @ 1:1-1:0
        """#
}
