/// Errors in names, numbers and strings: the text, and the message with line, offset, end line and end offset.
enum LiteralsErrors {
    static let table = #"""
        0b1_ => invalid binary literal @ 1:4-1:4
        0b1__0 => invalid binary literal @ 1:4-1:4
        0b_ => invalid binary literal @ 1:3-1:3
        0_7
            => leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers @ 1:1-1:3
        0_ => invalid decimal literal @ 1:2-1:2
        1e+ => invalid decimal literal @ 1:3-1:3
        1e+x => invalid decimal literal @ 1:3-1:3
        1ej => invalid decimal literal @ 1:1-1:1
        1.5_ => invalid decimal literal @ 1:4-1:4
        1._5 => invalid decimal literal @ 1:2-1:2
        .5.6 => invalid syntax @ 1:3-1:5
        0xfor => invalid syntax @ 1:6-1:7
        1i => invalid decimal literal @ 1:1-1:1
        1_if => invalid decimal literal @ 1:2-1:2
        1jif => invalid syntax @ 1:5-1:6
        0o17a => invalid octal literal @ 1:4-1:4
        0b1a => invalid binary literal @ 1:3-1:3
        1é => invalid syntax @ 1:2-1:3
        0777
            => leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers @ 1:1-1:2
        1__0 => invalid decimal literal @ 1:2-1:2
        1_ => invalid decimal literal @ 1:2-1:2
        0x => invalid hexadecimal literal @ 1:2-1:2
        0b12 => invalid digit '2' in binary literal @ 1:4-1:4
        0o8 => invalid digit '8' in octal literal @ 1:3-1:3
        1e => invalid decimal literal @ 1:1-1:1
        1.5abc => invalid decimal literal @ 1:3-1:3
        1abc => invalid decimal literal @ 1:1-1:1
        a¢=1 => invalid character '¢' (U+00A2) @ 1:2-1:2
        a=‘1’ => invalid character '‘' (U+2018) @ 1:3-1:3
        b'é' => bytes can only contain ASCII literal characters @ 1:1-1:5
        '\\x1'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape @ 1:1-1:6
        '\\u12'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape @ 1:1-1:7
        '\\U1234567'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape @ 1:1-1:12
        '\\U12345678'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character @ 1:1-1:13
        '\\N'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape @ 1:1-1:5
        '\\N{'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape @ 1:1-1:6
        '\\N{foo}'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name @ 1:1-1:10
        '\\N{}'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape @ 1:1-1:7
        b'\\x1' => (value error) invalid \x escape at position 0 @ 1:1-1:7
        b'\\xg' => (value error) invalid \x escape at position 0 @ 1:1-1:7
        'aé\\x1'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 11-13: truncated \xXX escape @ 1:1-1:8
        'a\\\n\\x1'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 3-5: truncated \xXX escape @ 1:1-2:4
        'a' b'b' => cannot mix bytes and nonbytes literals @ 1:9-1:10
        b'a' 'b' 'c' => cannot mix bytes and nonbytes literals @ 1:13-1:14
        'a' 'b\\x' 'c'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 1-2: truncated \xXX escape @ 1:5-1:10
        a\tb c => invalid syntax @ 1:3-1:4
        'abc => unterminated string literal (detected at line 1) @ 1:1-1:1
        '''abc\nd => unterminated triple-quoted string literal (detected at line 2) @ 1:1-1:1
        a $ b => invalid syntax @ 1:3-1:4
        a ? b => invalid syntax @ 1:3-1:4
        a!b => invalid syntax @ 1:2-1:3
        `a` => invalid syntax @ 1:1-1:2
        a <> b => invalid syntax @ 1:3-1:5
        $ => invalid syntax @ 1:1-1:2
        ! => invalid syntax @ 1:1-1:2
        a = !b => invalid syntax @ 1:5-1:6
        'abc\\'
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        'abc\\' x
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        'a\\'b\nc
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        '''abc\\''' => unterminated triple-quoted string literal (detected at line 1) @ 1:1-1:1
        b'abc\\'
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        'a\\\\'b' => unterminated string literal (detected at line 1) @ 1:6-1:6
        'abc\\ => unterminated string literal (detected at line 1) @ 1:1-1:1
        '\\'\\'
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        'a' 'b\\'
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:5-1:5
        '''a\\''''b => invalid syntax @ 1:10-1:11
        'a' b'b'\n => cannot mix bytes and nonbytes literals @ 1:9-1:10
        'a' b'\\x1' => (value error) invalid \x escape at position 0 @ 1:5-1:11
        '\\x1' b'b'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape @ 1:1-1:6
        b'a\\xg' => (value error) invalid \x escape at position 1 @ 1:1-1:8
        '''a\n\n\\x1'''
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 3-5: truncated \xXX escape @ 1:1-3:5
        async def f[](): pass => Type parameter list cannot be empty @ 1:13-1:13
        a {0 1 => '{' was never closed @ 1:3-1:0
        a {0 => '{' was never closed @ 1:3-1:0
        a {0[1] => '{' was never closed @ 1:3-1:0
        a {0[1] 2 => '{' was never closed @ 1:3-1:0
        a [0 1 => '[' was never closed @ 1:3-1:0
        a {b 2 => '{' was never closed @ 1:3-1:0
        a {b[c] d => '{' was never closed @ 1:3-1:0
        a {b[c] 2 => '{' was never closed @ 1:3-1:0
        a {b[1] 2 => '{' was never closed @ 1:3-1:0
        a {b 2 3 => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        a {0 1 2 => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        a {'b' 2 => '{' was never closed @ 1:3-1:0
        a {b() 2 => '{' was never closed @ 1:3-1:0
        a (0 1 => '(' was never closed @ 1:3-1:0
        a [0[1] 2 => '[' was never closed @ 1:3-1:0
        a {0.x 2 => invalid decimal literal @ 1:5-1:5
        a {-0 2 => '{' was never closed @ 1:3-1:0
        a + b {0[1] 2 => '{' was never closed @ 1:7-1:0
        a {0[1] 42} => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:11
        a {0[1] 42 3} => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:11
        a.b {0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        a {0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        a lambda: {0 2 3} => invalid syntax @ 1:3-1:9
        a b {0 2 3} => invalid syntax @ 1:3-1:4
        1 b {0 2 3} => invalid syntax @ 1:3-1:4
        's' {0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        a+b {0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 -{0 2 3} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 not {0 2 3} => invalid syntax @ 1:7-1:8
        1 x({0 2 3}) => invalid syntax @ 1:3-1:4
        a x({0 2 3}) => invalid syntax @ 1:3-1:4
        1 x(0 2 3) => invalid syntax @ 1:3-1:4
        1 x[0 2 3] => invalid syntax @ 1:3-1:4
        a x[0 2 3] => invalid syntax @ 1:3-1:4
        1 x(a=1=2) => invalid syntax @ 1:3-1:4
        1 [0 2 3] => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        a.b x(0 2) => invalid syntax @ 1:5-1:6
        1 lambda x=(0 2): 3 => invalid syntax @ 1:3-1:9
        1; a {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        await x {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:10-1:13
        1 < 2 {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        1 {0: 2 3} => invalid syntax @ 1:3-1:4
        1 {**a 3} => invalid syntax @ 1:3-1:4
        1 {a.b c} => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:9
        1 {0 2 3 => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        1 {a}{0 2} => invalid syntax @ 1:3-1:4
        1 {f(0 2)} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {x(0 2) y} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {x(0 2)} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {x[0 2]} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {(0 2)} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 {{0 2}} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 {0: (1 2)} => invalid syntax @ 1:3-1:4
        1 {[0 2]} => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:8
        1 {x, [0 2]} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        1 {0 if 2} => expected 'else' after 'if' expression @ 1:4-1:10
        1 {f(1=2)} => expression cannot contain assignment, perhaps you meant "=="? @ 1:6-1:8
        1 {a=2} => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:4-1:7
        1 {(a=2)} => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:5-1:8
        1 {a:=2, b=3} => invalid syntax. Maybe you meant '==' or ':=' instead of '='? @ 1:10-1:13
        1 {a for b() in c} => invalid syntax @ 1:3-1:4
        1 {f({0: 2 3})} => invalid syntax. Perhaps you forgot a comma? @ 1:10-1:13
        1 {x: {0 2}} => invalid syntax @ 1:3-1:4
        1 {x: f(0 2)} => invalid syntax @ 1:3-1:4
        1 {x(0 2): 3} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {x: 3, y(0 2): 3} => ':' expected after dictionary key @ 1:10-1:0
        1 {x(0 2): 3, 4} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {[x, 0 2]} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        1 {**f(0 2)} => invalid syntax @ 1:3-1:4
        1 {*f(0 2)} => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        1 {x for x in f(0 2)} => invalid syntax @ 1:3-1:4
        1 {x(0 2) for x in y} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {x(0 2): x for x in y} => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        1 {lambda: (0 2)} => invalid syntax. Perhaps you forgot a comma? @ 1:13-1:16
        1 {x} {0 2} => invalid syntax @ 1:3-1:4
        1 {x: y} {0 2} => invalid syntax @ 1:3-1:4
        1 not {0 2} => invalid syntax @ 1:7-1:8
        1 await {0 2} => invalid syntax @ 1:3-1:8
        1 lambda: {0 2} => invalid syntax @ 1:3-1:9
        1 lambda: f(0 2) => invalid syntax @ 1:3-1:9
        1 x if {0 2} => invalid syntax @ 1:3-1:4
        1 x if f(0 2) else 3 => invalid syntax @ 1:3-1:4
        1 x -{0 2} => invalid syntax @ 1:3-1:4
        1 (x) {0 2} => invalid syntax. Perhaps you forgot a comma? @ 1:8-1:11
        1 await f(0 2) => invalid syntax @ 1:3-1:8
        1 await f({0 2}) => invalid syntax @ 1:3-1:8
        1 None{0 2} => invalid syntax @ 1:3-1:7
        1 ~{0 2} => invalid syntax @ 1:3-1:4
        1 not f(0 2) => invalid syntax @ 1:7-1:8
        1 not f(0 2 => invalid syntax @ 1:7-1:8
        1 x(0 2 => invalid syntax @ 1:3-1:4
        """#
}
